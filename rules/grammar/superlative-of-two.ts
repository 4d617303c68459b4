import type {Token} from '../../src/article/token.ts'
import {adjectiveOf, comparativeOf, superlativeOf} from '../../src/language/comparison.ts'
import {defineRule} from '../../src/rule.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'superlative-of-two',
  summary: 'A superlative of two, a comparative of three: “tallest of the two”, “better of the three”.',
  why: `Of two things one is taller, the other shorter; the superlative needs three. “The best of the two” is heard in
speech, but a copy desk changes it. “The better of the three” is the same slip the other way round.`,
  severity: 'warning',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    two: (d: {actual: string; right: string}) => `Of two it is “${d.right}”, not “${d.actual}”.`,
    three: (d: {actual: string; right: string}) => `Of more than two it is “${d.right}”, not “${d.actual}”.`
  },
  examples: {
    bad: [
      {text: 'The ⟦tallest⟧ of the two towers leans.', message: 'two', becomes: 'taller'},
      {text: 'Of the two offers, the second is the ⟦cheapest⟧.', message: 'two', becomes: 'cheaper'},
      {text: 'Of the two cranes, the ⟦oldest⟧ was sold.', message: 'two', becomes: 'older'},
      {text: 'It was the ⟦better⟧ horse of the four.', message: 'three', becomes: 'best'},
      {text: 'The ⟦older⟧ of five brothers, he went to sea.', message: 'three', becomes: 'oldest'},
      {text: 'Of the three looms, the Dutch one is the ⟦slower⟧.', message: 'three', becomes: 'slowest'},
      {text: 'The ⟦best⟧ of the pair was sold.', message: 'two', becomes: 'better'}
    ],
    good: [
      {text: 'The taller of the two and the tallest of the three.', because: 'two and three'},
      {
        text: 'One of the older of the nine oaks fell, and of the three the oldest is taller.',
        because: 'several, and two'
      },
      {text: 'The best of the two teams’ players came.', because: 'more than two players'},
      {text: 'Of the two, he is the one with the biggest boat in town.', because: 'of all boats'}
    ]
  },
  visit: {
    words: [
      {has: (word) => word === 'elder' || adjectiveOf(word) !== undefined},
      (word, {report}) => {
        const right = isOfMore(word) ? superlativeOf(word.lower) : undefined
        if (right !== undefined) report('three', word, {data: {actual: word.text, right}, expected: [right]})
      }
    ],
    tags: [
      ['ADJ.sup', 'ADV.sup'],
      (word, {report}) => {
        const right = comparativeOf(word.lower)
        if (right === undefined || word.at(-1)?.lower !== 'the' || !(isOfTwo(word) || isAfterOfTwo(word)))
          return
        report('two', word, {data: {actual: word.text, right}, expected: [right]})
      }
    ]
  }
})

/** More than two, as counts are written. */
const COUNTS = wordSet('three four five six seven eight nine ten eleven twelve several lot bunch')

function isCountOfMore(token: Token | undefined): boolean {
  return token !== undefined && (COUNTS.has(token.lower) || /^(?:[3-9]|[1-9]\d)$/.test(token.text))
}

/** “the better performer of the three”, “the older of five sisters” */
function isOfMore(word: Token): boolean {
  if (word.at(-1)?.lower !== 'the' || RANKS.has(word.lower)) return false
  if (isAmongSeveral(word) || /^(?:part|half|portion|share)$/.test(word.at(1)?.lower ?? '')) return false
  if (isAfterOfMore(word)) return true
  const of = word.at(1)?.upos === 'NOUN' ? word.at(2) : word.at(1)
  if (of?.lower !== 'of') return false
  if (of.at(1)?.lower === 'all') return /^(?:the|these|those|.)$/.test(of.at(2)?.lower ?? '.')
  const count = /^(?:the|these|those|his|her|their|its)$/.test(of.at(1)?.lower ?? '') ? of.at(2) : of.at(1)
  return count !== undefined && isCountOfMore(count) && endsAfter(count)
}

/** “of three”, “of three sisters”: the phrase ends there. */
function endsAfter(count: Token): boolean {
  const noun = count.at(1)?.feature === 'pl' ? count.at(1) : count
  const end = noun?.at(1)
  if (end === undefined || end.upos === 'VERB' || end.upos === 'AUX') return true
  return end.upos === 'PUNCT' && end.text !== '-'
}

/** They name a place, and compare nothing. */
const RANKS = wordSet('former latter upper lower inner outer further')

/** “one of the older of the five” */
function isAmongSeveral(word: Token): boolean {
  return /^(?:of|among|two|few|many|both)$/.test(word.at(-2)?.lower ?? '')
}

/** “Of the three bids, the museum’s was the lower.” */
function isAfterOfMore(word: Token): boolean {
  const {article, sentence} = word
  const of = article.token(sentence.firstToken)
  const isThe = /^(?:the|these|those|his|her|their|its)$/.test(of?.at(1)?.lower ?? '')
  if (of?.lower !== 'of' || !isCountOfMore(isThe ? of.at(2) : of.at(1))) return false
  const next = word.at(1)
  return (
    word.index - sentence.firstToken <= 16 &&
    /^(?:be|seem|look|prove|become|have)$/.test(word.at(-2)?.lemma ?? '') &&
    (next === undefined || (next.upos === 'PUNCT' && next.text !== '-') || next.upos === 'CCONJ')
  )
}

/** “the tallest of the two”, “of the pair”; the end, or a noun without a possessive, follows. */
function isOfTwo(word: Token): boolean {
  let of = word.at(1)
  if (of?.upos === 'NOUN') of = of.at(1)
  if (of?.lower !== 'of' || !/^(?:the|these|those|his|her|their)$/.test(of.at(1)?.lower ?? '')) return false
  const two = of.at(2)
  if (two?.lower === 'pair') return true
  if (two?.lower !== 'two') return false
  for (let distance = 1; distance <= 3; distance++) {
    const token = two.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return token?.lower !== "'" && token?.text !== '’'
    if (token.feature === 'poss') return false
  }
  return true
}

/** “Of the two offers, the second is the cheapest.” */
function isAfterOfTwo(word: Token): boolean {
  const {article, sentence} = word
  const first = sentence.firstToken
  const opening = [0, 1, 2].map((distance) => article.types[first + distance]?.lower).join(' ')
  if (opening !== 'of the two') return false
  const next = word.at(1)
  return word.index - first <= 14 && (next === undefined || /^(?:PUNCT|AUX)$/.test(next.upos))
}
