import {PatternReader, type TokenPattern} from '../../src/article/token-pattern.ts'
import type {Token} from '../../src/article/token.ts'
import {remembered} from '../../src/language/remembered.ts'
import {WordTable} from '../../src/language/word-table.ts'
import {defineRule} from '../../src/rule.ts'
import {data as setsAToC} from './confused-word-a-c.data.ts'
import {data as setsDToH} from './confused-word-d-h.data.ts'
import {data as setsIToO} from './confused-word-i-o.data.ts'
import {data as setsPToR} from './confused-word-p-r.data.ts'
import {data as setsSToZ} from './confused-word-s-z.data.ts'
import {data as setsOfTopics} from './confused-word-topics.data.ts'
import {data as names} from './confused-word.data.ts'

/** One set of the list: forms of a wrong word with the right ones, and where the wrong word cannot stand. */
interface ConfusionSet {
  readonly words: Readonly<Record<string, string>>
  readonly note: string
  /** Patterns, each of which is enough. */
  readonly where?: readonly string[]
  /** Words of the same sentence, each of which is enough. */
  readonly near?: string
  readonly unless?: readonly string[]
  readonly notNear?: string
  /** Words of the sentence, one of which a pattern of `where` asks for besides. */
  readonly with?: string
  /** Words anywhere in the article that allow the word. */
  readonly notIn?: string
  readonly varieties?: string
}

interface Context {
  readonly where: readonly TokenPattern[]
  readonly unless: readonly TokenPattern[]
  readonly near: ((token: Token) => boolean) | undefined
  readonly notNear: ((token: Token) => boolean) | undefined
  readonly with: ((token: Token) => boolean) | undefined
  readonly notIn: ((token: Token) => boolean) | undefined
}

const TABLES = [setsAToC, setsDToH, setsIToO, setsPToR, setsSToZ, setsOfTopics].map(
  (text) => new WordTable<ConfusionSet>(text)
)
const READER = new PatternReader(names)

/** What the sets look for, compiled when an article first has one of their words. */
const compiled = new Map<ConfusionSet, Context>()

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
      {has: (word) => TABLES.some((table) => table.has(word))},
      (token, {report, article}) => {
        if (token.isCapitalised && !token.isFirstInSentence) return
        for (const set of setsOf(token.lower)) {
          const right = set.words[token.lower] ?? ''
          if (set.varieties !== undefined && !article.variety.startsWith(set.varieties)) continue
          if (!isConfused(token, set)) continue
          const expected = token.isCapitalised ? right.charAt(0).toUpperCase() + right.slice(1) : right
          report('confused', token, {data: {actual: token.text, right, note: set.note}, expected: [expected]})
          return
        }
      }
    ]
  }
})

const setsOf = remembered((word: string) => TABLES.flatMap((table) => table.at(word)))

function isConfused(token: Token, set: ConfusionSet): boolean {
  const context = contextOf(set)
  const {where, unless, near, notNear, notIn} = context
  const isThere =
    where.some((fits) => fits(token)) && (context.with === undefined || sentenceHas(token, context.with))
  if (!isThere && !(near !== undefined && sentenceHas(token, near))) return false
  if (isByTopic(set) && sentenceHas(token, ({lower}) => Object.values(set.words).includes(lower)))
    return false
  if (unless.some((fits) => fits(token)) || (notNear !== undefined && sentenceHas(token, notNear)))
    return false
  return notIn === undefined || !articleHas(token, notIn)
}

/** What the topic decides is left alone where the right word stands beside the wrong one: the writer knows both. */
function isByTopic(set: ConfusionSet): boolean {
  return set.with !== undefined || set.notIn !== undefined
}

function articleHas(token: Token, fits: (token: Token) => boolean): boolean {
  for (let index = 0; index < token.article.types.length; index++) {
    const other = token.article.token(index)
    if (index !== token.index && other !== undefined && fits(other)) return true
  }
  return false
}

function sentenceHas(token: Token, fits: (token: Token) => boolean): boolean {
  const {firstToken, endToken} = token.sentence
  for (let index = firstToken; index < endToken; index++) {
    const other = token.article.token(index)
    if (index !== token.index && other !== undefined && fits(other)) return true
  }
  return false
}

function contextOf(set: ConfusionSet): Context {
  let context = compiled.get(set)
  if (context === undefined) {
    context = {
      where: READER.patterns(set.where),
      unless: READER.patterns(set.unless),
      near: set.near === undefined ? undefined : READER.choices(set.near),
      notNear: set.notNear === undefined ? undefined : READER.choices(set.notNear),
      with: set.with === undefined ? undefined : READER.choices(set.with),
      notIn: set.notIn === undefined ? undefined : READER.choices(set.notIn)
    }
    compiled.set(set, context)
  }
  return context
}
