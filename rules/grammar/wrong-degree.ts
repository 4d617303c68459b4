import {adjectiveOf, comparedWithEr, SHORT_ADJECTIVES, superlativeOf} from '../../src/language/comparison.ts'
import type {Token} from '../../src/article/token.ts'
import {wordSet} from '../../src/language/word-set.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-degree',
  summary: 'An adjective in the wrong degree: “is deep than”, “as deeper as”, “the most deep lake”.',
  why: `“Than” wants the comparative (deeper than), “as … as” the plain form (as deep as), and a short adjective makes its
superlative with -est (the deepest). The three are mixed when a sentence is turned round.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    than: (d: {actual: string; right: string}) =>
      `“Than” wants the comparative “${d.right}”, not “${d.actual}”.`,
    as: (d: {actual: string; right: string}) =>
      `Between “as” and “as” stands “${d.right}”, not “${d.actual}”.`,
    most: (d: {actual: string; right: string}) =>
      `A short adjective takes -est: “${d.right}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'The well is ⟦deep⟧ than the shaft.', message: 'than', becomes: 'deeper'},
      {text: 'The lane is much ⟦safe⟧ than the bypass.', message: 'than', becomes: 'safer'},
      {text: 'The goat is as ⟦larger⟧ as a pony.', message: 'as', becomes: 'large'},
      {text: 'It is the ⟦most deep⟧ cave in the valley.', message: 'most', becomes: 'deepest'}
    ],
    good: [
      {text: 'It was less cold than dry, and more wide than deep.', because: 'more and less'},
      {
        text: 'It is no other good than this, and he did rather well than badly.',
        because: 'other and rather'
      },
      {text: 'The most poor people live there.', because: 'the largest number of them'},
      {text: 'Rents are as high as they were, or higher as some say.', because: 'each as it should be'},
      {text: 'He was nowhere near as good, than whom none was better.', because: 'a clause lies between'}
    ]
  },
  visit: {
    words: [
      {has: (word) => SHORT_ADJECTIVES.has(word) || adjectiveOf(word) !== undefined},
      (word, {report, article}) => {
        if (word.isCapitalised) return
        const positive = adjectiveOf(word.lower)
        if (positive !== undefined) {
          if (isBetweenAs(word))
            report('as', word, {data: {actual: word.text, right: positive}, expected: [positive]})
          return
        }
        const right = comparedWithEr(word.lower)
        if (isBeforeThan(word)) {
          report('than', word, {data: {actual: word.text, right}, expected: [right]})
        } else if (isAfterMost(word)) {
          const superlative = superlativeOf(right) ?? right
          const span = {start: word.at(-1)?.start ?? word.start, end: word.end}
          report('most', span, {
            data: {actual: article.slice(span), right: superlative},
            expected: [superlative]
          })
        }
      }
    ]
  }
})

function isBetweenAs(comparative: Token): boolean {
  return comparative.at(-1)?.lower === 'as' && comparative.at(1)?.lower === 'as'
}

/** They go with “than” themselves. */
const COMPARES = wordSet(
  'more less fewer rather other else different differently better worse as most no sooner'
)

/** “is deep than the”: it says what the subject is, and nothing else in the clause is compared. */
function isBeforeThan(adjective: Token): boolean {
  const than = adjective.at(1)
  const after = than?.at(1)
  if (than?.lower !== 'than' || after === undefined || after.upos === 'PUNCT') return false
  let before = adjective.at(-1)
  while (
    before !== undefined &&
    /^(?:much|far|even|still|lot|a|slightly|no|not|n't|any|also|now|considerably)$/.test(before.lower)
  )
    before = before.at(-1)
  if (!/^(?:be|seem|look|become|feel|grow|remain)$/.test(before?.lemma ?? '')) return false
  for (let distance = 1; distance <= 12; distance++) {
    const token = adjective.at(-distance)
    if (token === undefined || /^[.;:]$/.test(token.text)) return true
    if (COMPARES.has(token.lower) && token.lower !== 'no' && token.lower !== 'most') return false
    if (token.feature === 'comp' || adjectiveOf(token.lower) !== undefined) return false
  }
  return true
}

/** Adjectives that nobody compares with “most”; “most clear” and “most sure” are heard. */
const NEVER_MOST = wordSet(
  `fast cheap tall big small short old young high low quick slow loud warm hot cold wide deep rich poor thick thin heavy large
   great long bright early pretty hungry tiny wet dry hard strong weak light soft sharp smooth narrow steep busy easy dirty`
)

/** “the most deep lake”, “the most long he had seen”, not “the most poor people”. */
function isAfterMost(adjective: Token): boolean {
  const most = adjective.at(-1)
  if (most?.lower !== 'most' || most.at(-1)?.lower !== 'the' || !NEVER_MOST.has(adjective.lower)) return false
  const next = adjective.at(1)
  if (next === undefined || next.text === '-') return false
  if (next.upos === 'NOUN') return next.feature === 'sg' && next.at(1)?.upos !== 'NOUN'
  return next.upos === 'ADP' || next.upos === 'PRON' || /^[.,;]$/.test(next.text)
}
