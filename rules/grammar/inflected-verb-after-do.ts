import type {Token} from '../../src/article/token.ts'
import {isMidAdverb} from '../../src/language/verb-forms.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'inflected-verb-after-do',
  summary: 'A verb with an ending after “does not” or “did not”: “did not knew”.',
  why: `“Do”, “does” and “did” carry the tense and person themselves, so the verb after them is bare: “does not
explain”, “did not know”.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    inflected: (d: {auxiliary: string; verb: string; base: string}) =>
      `After “${d.auxiliary}” the verb is bare: “${d.base}”, not “${d.verb}”.`
  },
  examples: {
    bad: [
      {text: 'The letter does not ⟦says⟧ who signed it.', message: 'inflected', becomes: 'say'},
      {text: 'Ministers did not ⟦knew⟧ of the plan.', message: 'inflected', becomes: 'know'},
      {text: 'The ferry didn’t ⟦stopped⟧ at the island.', message: 'inflected', becomes: 'stop'},
      {text: 'The clerk did not ⟦commenting⟧ on the bill.', message: 'inflected', becomes: 'comment'},
      {text: 'They do not always ⟦tells⟧ the truth.', message: 'inflected', becomes: 'tell'}
    ],
    good: [
      {text: 'The letter does not say who signed it.', because: 'the verb is bare'},
      {text: 'He did not found the club.', because: '“found” is a bare verb as well'},
      {text: 'What they did not tell shareholders worried us.', because: '“tell” is bare'},
      {text: 'The work they did not only pleased but saved us.', because: '“did” is the verb here'}
    ]
  },
  visit: {
    words: [
      ['do', 'does', 'did'],
      (auxiliary, {report}) => {
        const not = auxiliary.at(1)
        if (not === undefined || (not.lower !== 'not' && not.lower !== "n't")) return
        const verb = verbAfter(not)
        const right = verb === undefined ? undefined : baseOf(verb)
        if (verb === undefined || right === undefined) return
        report('inflected', verb, {
          data: {
            auxiliary: `${auxiliary.lower}${not.lower === 'not' ? ' not' : not.text}`,
            verb: verb.text,
            base: right
          },
          expected: [right]
        })
      }
    ]
  }
})

function verbAfter(not: Token): Token | undefined {
  let verb = not.at(1)
  if (verb?.lower === 'only') return undefined
  while (verb !== undefined && isMidAdverb(verb.lower)) verb = verb.at(1)
  return verb?.isWord === true && !verb.isCapitalised ? verb : undefined
}

/** The bare form of a verb with an ending; undefined for words that may be bare as they stand. */
function baseOf(verb: Token): string | undefined {
  if (verb.upos === 'ADJ' || verb.upos === 'ADV') return undefined
  if (verb.lower === 'saw') return 'see'
  if (verb.lower === 'fell') return verb.at(1)?.upos === 'PUNCT' ? 'fall' : undefined // they did not fell trees
  if (verb.lower === 'had' && verb.at(1)?.feature === 'part') return undefined // “those they did not had left”
  const form = verb.article.language.inflectedVerb(verb.lower)
  if (form?.feature === 'ger' && verb.upos !== 'VERB') return undefined
  return form?.base
}
