import {tokenPattern, type TokenPattern} from '../../src/article/token-pattern.ts'
import {defineRule} from '../../src/rule.ts'
import {data} from './confused-word.data.ts'

/** One set of the list: forms of a wrong word with the right ones, and where the wrong word cannot stand. */
interface ConfusionSet {
  readonly words: Readonly<Record<string, string>>
  readonly note: string
  readonly where: readonly string[]
  readonly unless?: readonly string[]
  readonly varieties?: string
}

interface Confusion {
  readonly right: string
  readonly set: ConfusionSet
}

const SETS = data as unknown as readonly ConfusionSet[]
const CONFUSIONS = confusionsByWord()

/** Patterns of a set, compiled when an article first has one of its words. */
const compiled = new Map<ConfusionSet, {where: readonly TokenPattern[]; unless: readonly TokenPattern[]}>()

export default defineRule({
  id: 'confused-word',
  summary: 'A word written for another that sounds like it: “principle” for “principal”.',
  why: `Words that sound alike are confused by writers who know the difference well, because the hand writes what the
ear hears. A spelling checker sees two good words.

Each set says in which company a word cannot be meant: what stands beside it, its part of speech, the verb it hangs
on. Where the company says nothing, the rule says nothing.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    confused: (d: {actual: string; right: string; note: string}) => ({
      message: `“${d.actual}” is written for “${d.right}”.`,
      note: d.note
    })
  },
  examples: {
    bad: [
      {text: 'She has ⟦lead⟧ the union for nine years.', message: 'confused', becomes: 'led'},
      {text: 'Auditors ⟦poured⟧ over the ledgers all night.', message: 'confused', becomes: 'pored'},
      {text: 'The bank agreed to ⟦wave⟧ the penalty.', message: 'confused', becomes: 'waive'},
      {text: 'The tax will ⟦effect⟧ everyone in the valley.', message: 'confused', becomes: 'affect'},
      {text: '⟦Loosing⟧ the vote would end her career.', message: 'confused', becomes: 'Losing'},
      {text: 'A ⟦hoard⟧ of reporters stood outside.', message: 'confused', becomes: 'horde'}
    ],
    good: [
      {text: 'The paint has lead in it.', because: 'the metal'},
      {text: 'Oil poured over the rocks.', because: 'a liquid pours'},
      {text: 'Children wave at the trains.', because: 'nothing is given up'},
      {text: 'The new chair will effect a change.', because: 'to effect is to bring about'},
      {text: 'They found a hoard of silver cups.', because: 'a hoard is a hidden store'}
    ]
  },
  visit: {
    words: [
      [...CONFUSIONS.keys()],
      (token, {report, article}) => {
        if (token.isCapitalised && !token.isFirstInSentence) return
        for (const {right, set} of CONFUSIONS.get(token.lower) ?? []) {
          if (set.varieties !== undefined && !article.variety.startsWith(set.varieties)) continue
          const {where, unless} = patternsOf(set)
          if (!where.some((fits) => fits(token)) || unless.some((fits) => fits(token))) continue
          const expected = token.isCapitalised ? right.charAt(0).toUpperCase() + right.slice(1) : right
          report('confused', token, {data: {actual: token.text, right, note: set.note}, expected: [expected]})
          return
        }
      }
    ]
  }
})

function confusionsByWord(): ReadonlyMap<string, readonly Confusion[]> {
  const byWord = new Map<string, Confusion[]>()
  for (const set of SETS) {
    for (const [wrong, right] of Object.entries(set.words)) {
      const known = byWord.get(wrong)
      if (known === undefined) byWord.set(wrong, [{right, set}])
      else known.push({right, set})
    }
  }
  return byWord
}

function patternsOf(set: ConfusionSet): {where: readonly TokenPattern[]; unless: readonly TokenPattern[]} {
  let patterns = compiled.get(set)
  if (patterns === undefined) {
    patterns = {where: set.where.map(tokenPattern), unless: (set.unless ?? []).map(tokenPattern)}
    compiled.set(set, patterns)
  }
  return patterns
}
