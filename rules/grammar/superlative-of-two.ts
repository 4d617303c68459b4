import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'

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
      {text: 'The ⟦best⟧ of the pair was sold.', message: 'two', becomes: 'better'}
    ],
    good: [
      {text: 'The taller of the two and the tallest of the three.', because: 'two and three'},
      {text: 'The best of the two teams’ players came.', because: 'more than two players'},
      {text: 'Of the two, he is the one with the biggest boat in town.', because: 'of all boats'}
    ]
  },
  visit: {
    tags: [
      ['ADJ.sup', 'ADV.sup', 'ADJ.comp'],
      (word, {report}) => {
        if (word.feature === 'comp') {
          const right = isOfMore(word) ? superlativeOf(word.lower) : undefined
          if (right !== undefined)
            report('three', word, {data: {actual: word.text, right}, expected: [right]})
          return
        }
        const right = comparativeOf(word.lower)
        if (right === undefined || word.at(-1)?.lower !== 'the' || !(isOfTwo(word) || isAfterOfTwo(word)))
          return
        report('two', word, {data: {actual: word.text, right}, expected: [right]})
      }
    ]
  }
})

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['best', 'better'],
  ['worst', 'worse'],
  ['most', 'more'],
  ['least', 'less'],
  ['eldest', 'elder']
])

function superlativeOf(comparative: string): string | undefined {
  for (const [superlative, irregular] of IRREGULAR) if (irregular === comparative) return superlative
  return comparative.endsWith('er') ? comparative.replace(/er$/, 'est') : undefined
}

/** “the better performer of the three” */
function isOfMore(word: Token): boolean {
  if (word.at(-1)?.lower !== 'the') return false
  const of = word.at(1)?.upos === 'NOUN' ? word.at(2) : word.at(1)
  if (of?.lower !== 'of') return false
  if (of.at(1)?.lower === 'all') return /^(?:the|these|those|.)$/.test(of.at(2)?.lower ?? '.')
  if (of.at(1)?.lower !== 'the') return false
  if (!/^(?:three|four|five|six|seven|eight|nine|ten|lot|bunch)$/.test(of.at(2)?.lower ?? '')) return false
  const end = of.at(3)?.feature === 'pl' ? of.at(4) : of.at(3)
  return end === undefined || (end.upos === 'PUNCT' && end.text !== '-')
}

function comparativeOf(superlative: string): string | undefined {
  return (
    IRREGULAR.get(superlative) ??
    (superlative.endsWith('est') ? superlative.replace(/est$/, 'er') : undefined)
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
