/** What a superlative is of: which sort of amount, and whether the most or the least of it. */

export type Way = 'most' | 'least'

/** The sorts of amounts that a word may compare: those of src/facts/relations/term.ts, “money” for any currency. */
const WORDS: ReadonlyArray<readonly [string, Way, readonly string[]]> = [
  ['highest', 'most', ['any']],
  ['lowest', 'least', ['any']],
  ['most', 'most', ['any']],
  ['least', 'least', ['any']],
  ['fewest', 'least', ['count']],
  ['biggest|largest|greatest', 'most', ['count', 'share', 'money', 'area', 'mass', 'volume', 'power']],
  ['smallest', 'least', ['count', 'share', 'money', 'area', 'mass', 'volume', 'power']],
  ['longest', 'most', ['length', 'time']],
  ['shortest', 'least', ['length', 'time']],
  ['tallest|deepest|widest|broadest|thickest|farthest|furthest', 'most', ['length']],
  ['shallowest|narrowest|thinnest|nearest|closest', 'least', ['length']],
  ['heaviest', 'most', ['mass']],
  ['lightest', 'least', ['mass']],
  ['dearest|costliest|priciest|most expensive|most costly|richest|best-paid', 'most', ['money']],
  ['cheapest|least expensive|least costly|poorest', 'least', ['money']],
  ['wettest', 'most', ['length']],
  ['driest', 'least', ['length']],
  ['hottest|warmest', 'most', ['unit °C', 'unit °F']],
  ['coldest|coolest', 'least', ['unit °C', 'unit °F']],
  [
    'busiest|commonest|most common|most popular|most numerous|most crowded|most frequent',
    'most',
    ['count', 'share']
  ],
  ['quietest|rarest|least common|least popular|least crowded', 'least', ['count', 'share']],
  ['fastest|quickest', 'least', ['time']],
  ['fastest|quickest|windiest', 'most', ['speed']],
  ['slowest', 'most', ['time']],
  ['slowest', 'least', ['speed']],
  ['loudest|noisiest', 'most', ['loudness']]
]

const MONEY = /^[A-Z]{3}$/

/** The way that a superlative goes for a sort of amount; undefined where it compares something else. */
export function superlative(word: string, sort: string): Way | undefined {
  const own = MONEY.test(sort) ? 'money' : sort
  return WORDS.find(
    ([words, , sorts]) => words.split('|').includes(word) && (sorts.includes(own) || sorts.includes('any'))
  )?.[1]
}
