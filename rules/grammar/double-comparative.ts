import type {Token} from '../../src/article/token.ts'
import {inflect} from '../../src/language/inflect.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'double-comparative',
  summary: '“More” or “most” before a word that is compared already: “more cheaper”, “most fastest”.',
  why: `An adjective is compared with an ending or with “more” and “most”, not with both: cheaper, fastest. “More
cheaper homes” in the sense of a larger number of them is left alone.`,
  severity: 'error',
  fix: 'safe',
  since: '0.1.0',
  status: 'preview',
  messages: {
    double: (d: {actual: string; right: string}) =>
      `“${d.right}” is compared already: no “${d.actual.split(' ')[0] ?? ''}” before it.`
  },
  examples: {
    bad: [
      {text: 'The tram is ⟦more cheaper⟧ than the bus.', message: 'double', becomes: 'cheaper'},
      {text: 'It was the ⟦most worst⟧ frost in years.', message: 'double', becomes: 'worst'},
      {text: 'She is ⟦more happier⟧ at sea.', message: 'double', becomes: 'happier'},
      {text: 'The road became ⟦more narrower⟧ after the bend.', message: 'double', becomes: 'narrower'}
    ],
    good: [
      {text: 'The town needs more cheaper homes.', because: 'a larger number of them'},
      {text: 'The more senior officer and the most able crew.', because: 'one way of comparing'},
      {text: 'Most best-sellers and most older people.', because: 'the greater number'},
      {text: 'Far more better-off families came.', because: 'a larger number of them'},
      {text: 'Even more, better wages matter.', because: 'a comma between'}
    ]
  },
  visit: {
    words: [
      ['more', 'most'],
      (word, {report, article}) => {
        const next = word.at(1)
        if (next === undefined || next.isCapitalised || !isCompared(word, next)) return
        const at = {start: word.start, end: next.end}
        const right = word.isFirstInSentence
          ? next.text.charAt(0).toUpperCase() + next.text.slice(1)
          : next.text
        report('double', at, {data: {actual: article.slice(at), right}, expected: [right]})
      }
    ]
  }
})

const IRREGULAR = wordSet('better worse best worst further furthest farthest')
/** They end like comparatives and are none, or are used as plain adjectives. */
const PLAIN = wordSet(
  `senior junior inferior superior lesser elder former latter upper lower inner outer clever tender bitter sober
   eager proper modest honest earnest`
)

function isCompared(word: Token, next: Token): boolean {
  const ending = word.lower === 'more' ? /(?:er|est)$/ : /est$/
  if (next.type.isHyphenated || PLAIN.has(next.lower)) return false
  const isForm =
    (IRREGULAR.has(next.lower) && (word.lower === 'more' || next.lower.endsWith('st'))) ||
    (ending.test(next.lower) && isInflected(next))
  if (!isForm) return false
  const after = next.at(1)
  const isBeforeNoun = after !== undefined && /^(?:NOUN|PROPN|ADJ)$/.test(after.upos)
  if (!isBeforeNoun) return !(after?.upos === 'VERB' && after.feature === 'part') || isDefiniteMost(word)
  // “more cheaper homes”; but “a more cheaper home”, “the most fastest ferry”
  const before = word.at(-1)?.lower ?? ''
  return word.lower === 'most'
    ? isDefiniteMost(word)
    : /^(?:a|an|the|much|even|far)$/.test(before) && (after.feature !== 'pl' || next.lower.endsWith('st'))
}

/** “the most highest”, where “most” cannot count */
function isDefiniteMost(word: Token): boolean {
  return word.lower === 'most' && /^(?:the|'s|its|his|her|their)$/.test(word.at(-1)?.lower ?? '')
}

/** Whether the word is the comparative or superlative of an adjective that is a word: “cheaper”, “happiest”. */
function isInflected(word: Token): boolean {
  if (word.feature !== 'comp' && word.feature !== 'sup' && word.upos !== 'ADJ' && word.upos !== 'ADV')
    return false
  const stem = word.lower.replace(/(?:er|est)$/, '')
  const {lexicon} = word.article.language
  return [stem, `${stem}e`, stem.replace(/i$/, 'y'), stem.replace(/(.)\1$/, '$1')].some(
    (base) => base.length > 2 && lexicon.lookup(base) !== 0 && inflect(base, 'base') === base
  )
}
