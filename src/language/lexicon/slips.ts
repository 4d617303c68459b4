/**
 * What slips of the pen and of the keyboard cost: the lower, the more readily people make them.
 *
 * Costs are in hundredths of an ordinary one-letter edit. Letters are folded codes: 1–26 for a–z in either case and
 * with or without an accent, 27 for the apostrophe, 28 for the hyphen, 29 for everything else.
 */
export const APOSTROPHE = 27
export const HYPHEN = 28
export const OTHER = 29
/** Costs of pairs of codes stand at `first * CODES + second`. */
export const CODES = 32

/** Two neighbouring letters changed places. */
export const TRANSPOSED = 65
/** On top of any edit that concerns the first letter: people seldom get that wrong. */
export const FIRST_LETTER = 60
/** The cheapest edit there is; a search with less than this left can only go straight on. */
export const CHEAPEST = 45

/** What an edit costs by its kind. Set by hand, then trimmed on a list of real slips (see the bench). */
const COST = {
  substituted: 130,
  neighbourKey: 108,
  alike: 85,
  sAndZ: 50,
  vowelForVowel: 75,
  omitted: 82,
  omittedVowel: 80,
  omittedE: 70,
  omittedVowelOfTwo: 55,
  omittedH: 80,
  omittedDouble: 45,
  omittedApostrophe: 55,
  omittedHyphen: 120,
  added: 105,
  addedVowel: 75,
  addedDouble: 52,
  addedApostrophe: 60,
  addedHyphen: 70
} as const

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const VOWELS = 'aeiouy'
/** Consonants that sound alike or are spelt for one another. */
const ALIKE = ['ck', 'cs', 'kq', 'gj', 'mn', 'td', 'fv', 'ks', 'cx', 'xs', 'bp', 'tc', 'ts', 'lr', 'fp']

const PLAIN: Readonly<Record<string, string>> = {
  a: 'àáâãäåā',
  c: 'çč',
  d: 'ď',
  e: 'èéêëēě',
  g: 'ğ',
  i: 'ìíîïīı',
  l: 'ł',
  n: 'ñńň',
  o: 'òóôõöøōő',
  s: 'śşš',
  t: 'ţț',
  u: 'ùúûüūűů',
  w: 'ŵ',
  y: 'ýÿŷ',
  z: 'źżž'
}

const plainOf = new Map<string, string>()
for (const [plain, accented] of Object.entries(PLAIN)) {
  for (const letter of accented) plainOf.set(letter, plain)
}

/** The folded code of a UTF-16 code unit. */
export function codeOf(unit: number): number {
  if (unit >= 0x61 && unit <= 0x7a) return unit - 0x60
  if (unit >= 0x41 && unit <= 0x5a) return unit - 0x40
  if (unit === 0x27 || unit === 0x2019) return APOSTROPHE
  if (unit === 0x2d) return HYPHEN
  if (unit < 0x80) return OTHER
  const plain = plainOf.get(String.fromCharCode(unit).toLowerCase())
  return plain === undefined ? OTHER : plain.charCodeAt(0) - 0x60
}

/** The folded codes of a word's letters. */
export function foldedCodes(word: string): Uint8Array {
  const codes = new Uint8Array(word.length)
  for (let index = 0; index < word.length; index++) codes[index] = codeOf(word.charCodeAt(index))
  return codes
}

/** The costs of one-letter edits, as tables over pairs of codes. */
export interface Costs {
  /** At `typed * CODES + meant`. */
  readonly substituted: Uint8Array
  /** A letter was left out: at `letter before it in the word * CODES + letter`. */
  readonly omitted: Uint8Array
  /** A letter too many: at `letter before it as typed * CODES + letter`. */
  readonly added: Uint8Array
}

/** Computes the tables; a fraction of a millisecond, done when the first suggestion is asked for. */
export function costTables(): Costs {
  const substituted = new Uint8Array(CODES * CODES).fill(COST.substituted)
  const omitted = new Uint8Array(CODES * CODES).fill(COST.omitted)
  const added = new Uint8Array(CODES * CODES).fill(COST.added)
  const both = (pair: string, cost: number): void => {
    const [a, b] = foldedCodes(pair)
    substituted[(a ?? 0) * CODES + (b ?? 0)] = cost
    substituted[(b ?? 0) * CODES + (a ?? 0)] = cost
  }
  KEYBOARD.forEach((keys, row) => {
    const below = KEYBOARD[row + 1] ?? ''
    for (let at = 0; at < keys.length; at++) {
      for (const near of [keys[at + 1], below[at - 1], below[at]]) {
        if (near !== undefined) both(keys.charAt(at) + near, COST.neighbourKey)
      }
    }
  })
  for (const pair of ALIKE) both(pair, COST.alike)
  both('sz', COST.sAndZ)
  for (const a of VOWELS) for (const b of VOWELS) both(a + b, COST.vowelForVowel)
  // y is a vowel where it stands for i, but as a letter too many or too few it is mostly an ending.
  const vowels = foldedCodes('aeiou')
  const [e = 0, h = 0] = foldedCodes('eh')
  for (let before = 0; before < CODES; before++) {
    const row = before * CODES
    for (const vowel of vowels) {
      omitted[row + vowel] = vowels.includes(before) ? COST.omittedVowelOfTwo : COST.omittedVowel
      added[row + vowel] = COST.addedVowel
    }
    omitted[row + e] = Math.min(COST.omittedE, omitted[row + e] ?? 0)
    omitted[row + h] = COST.omittedH
    omitted[row + APOSTROPHE] = COST.omittedApostrophe
    added[row + APOSTROPHE] = COST.addedApostrophe
    omitted[row + HYPHEN] = COST.omittedHyphen
    added[row + HYPHEN] = COST.addedHyphen
    if (before > 0 && before <= 26) {
      omitted[row + before] = COST.omittedDouble
      added[row + before] = COST.addedDouble
    }
  }
  return {substituted, omitted, added}
}

/** The cost of having typed the first for the second (both as folded codes); exact, whatever it comes to. */
export function slipCost(costs: Costs, typed: Uint8Array, meant: Uint8Array): number {
  const width = meant.length + 1
  const table = new Int32Array((typed.length + 1) * width)
  for (let i = 0; i <= typed.length; i++) {
    for (let j = 0; j <= meant.length; j++) {
      if (i + j > 0) table[i * width + j] = cheapestStep(costs, typed, meant, table, i, j)
    }
  }
  return table[typed.length * width + meant.length] ?? 0
}

/** The cost of the first `i` typed letters for the first `j` of the word, given all shorter ones. */
function cheapestStep(
  costs: Costs,
  typed: Uint8Array,
  meant: Uint8Array,
  table: Int32Array,
  i: number,
  j: number
): number {
  const width = meant.length + 1
  const before = (back: number, left: number): number => table[(i - back) * width + j - left] ?? 0
  const letter = (letters: Uint8Array, at: number): number => letters[at] ?? 0
  const x = letter(typed, i - 1)
  const y = letter(meant, j - 1)
  let best = 0xffff
  if (j > 0) {
    const first = i === 0 && j === 1 ? FIRST_LETTER : 0
    best = before(0, 1) + letter(costs.omitted, letter(meant, j - 2) * CODES + y) + first
  }
  if (i > 0) {
    const first = i === 1 && j === 0 ? FIRST_LETTER : 0
    best = Math.min(best, before(1, 0) + letter(costs.added, letter(typed, i - 2) * CODES + x) + first)
  }
  if (i === 0 || j === 0) return best
  const first = i === 1 && j === 1 ? FIRST_LETTER : 0
  const changed = x === y ? 0 : letter(costs.substituted, x * CODES + y) + first
  best = Math.min(best, before(1, 1) + changed)
  const crossed = i > 1 && j > 1 && x !== y && x === letter(meant, j - 2) && y === letter(typed, i - 2)
  return crossed ? Math.min(best, before(2, 2) + TRANSPOSED) : best
}
