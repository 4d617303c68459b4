import type {Token} from '../../src/article/token.ts'
import {FOREIGN_PLURALS} from '../../src/language/foreign-plurals.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'foreign-plural',
  summary: 'A Latin or Greek plural used as a singular: “a phenomena”, “the criteria is”.',
  why: `Criteria, phenomena, bacteria, crises and the like are plurals: one criterion, one phenomenon, one bacterium, one
crisis. They look singular in English, and slip in where one thing is meant.

“Data” and “media” have become singulars as well and are left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    singular: (d: {plural: string; singular: string; because: string}) =>
      `“${d.plural}” is a plural, but “${d.because}” wants one: “${d.singular}”.`
  },
  examples: {
    bad: [
      {text: 'The comet is a rare ⟦phenomena⟧ in these skies.', message: 'singular', becomes: 'phenomenon'},
      {text: 'The only ⟦criteria⟧ is price.', message: 'singular', becomes: 'criterion'},
      {text: 'The bank averted another ⟦crises⟧ in May.', message: 'singular', becomes: 'crisis'},
      {text: 'This ⟦bacteria⟧ is found in soil.', message: 'singular', becomes: 'bacterium'}
    ],
    good: [
      {text: 'The criteria are strict and the phenomena were rare.', because: 'plurals'},
      {text: 'One criterion was price.', because: 'a singular'},
      {text: 'A bacteria test and an algae bloom.', because: 'they describe a noun'},
      {text: 'The data is clear and the media has changed.', because: 'singulars by now'},
      {text: 'One of the criteria is price.', because: 'the subject is “one”'},
      {text: 'A list of criteria was drawn up.', because: 'the subject is “list”'}
    ]
  },
  visit: {
    words: [
      [...FOREIGN_PLURALS.keys()],
      (noun, {report}) => {
        const singular = FOREIGN_PLURALS.get(noun.lower)
        const because = reasonFor(noun)
        if (singular === undefined || because === undefined || noun.isCapitalised) return
        const data = {plural: noun.text, singular, because}
        report('singular', noun, {data, expected: [singular]})
      }
    ]
  }
})

/** The word that shows that one is meant. */
function reasonFor(noun: Token): string | undefined {
  const next = noun.at(1)
  if (next !== undefined && /^(?:NOUN|PROPN)$/.test(next.upos)) return undefined
  let opener = noun.at(-1)
  while (opener !== undefined && opener.upos === 'ADJ' && opener.feature !== 'sup') opener = opener.at(-1)
  if (opener === undefined) return undefined
  if (/^(?:a|an|another|each|every|this|one|single)$/.test(opener.lower) && opener.at(-1)?.lower !== 'such')
    return opener.at(-1)?.lower === 'than' ? undefined : opener.text
  if (noun.lower === 'analyses' || noun.lower === 'algae' || next === undefined) return undefined
  // “the criteria is”: the subject begins its clause, so that “one of the criteria is” is left alone
  const isSubject =
    opener.upos === 'DET' &&
    (opener.isFirstInSentence || /^(?:that|and|but|,|because)$/.test(opener.at(-1)?.lower ?? ''))
  return isSubject && /^(?:is|was|has)$/.test(next.lower) ? next.text : undefined
}
