/**
 * What the tagger looks at. Training and tagging share this file, so that a weight always means the same thing.
 * A feature is a hash; its lowest bits name the row of weights. Features of one word alone are summed once per
 * word type; only the few that join two things (`jointRows`) are looked up per token.
 */

/** What a word type looks like, as hashes. */
export interface WordKeys {
  readonly exact: number
  readonly lower: number
  /** Hashes of the last one to five letters. */
  readonly suffix1: number
  readonly suffix2: number
  readonly suffix3: number
  readonly suffix4: number
  readonly suffix5: number
  readonly prefix2: number
  readonly prefix3: number
  readonly shape: number
  /** Whether it begins with a capital (`CAPITAL`), or with a small letter and is long (`SMALL`), or neither. */
  readonly initial: number
  /** The parts of a hyphenated compound: hashes of the first and the last, 0 in any other word. */
  readonly firstPart: number
  readonly lastPart: number
  /** Which tags the word had in training: a class of the tag dictionary. */
  readonly ambiguity: number
  /** The same for the last part of a compound. */
  readonly lastPartAmbiguity: number
}

/** How many rows any of the functions below can write. */
export const MAX_ROWS = 24

/** One spelling for each kind of quotation mark, apostrophe and dash, and one digit: they are the same to a tagger. */
export function foldWord(word: string): string {
  let folded = ''
  let changed = false
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    const other = foldCode(code)
    if (other !== code) changed = true
    folded += String.fromCharCode(other)
  }
  if (folded === '--' || folded === '---') return '\u2013'
  if (folded === '``' || folded === "''") return '"'
  return changed ? folded : word
}

function foldCode(code: number): number {
  if (code >= 0x31 && code <= 0x39) return 0x30
  if (code < 0x2010) return code
  if (code === 0x2018 || code === 0x2019) return 0x27
  if (code === 0x201c || code === 0x201d) return 0x22
  if (code === 0x2010 || code === 0x2011) return 0x2d
  if (code === 0x2014 || code === 0x2015) return 0x2013
  return code
}

/** A well spread 32-bit hash of `text` from `start` to `end`; `seed` keeps kinds of features apart. */
export function hashText(text: string, start: number, end: number, seed: number): number {
  let hash = seed | 0
  for (let index = start; index < end; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return scatter(hash)
}

function scatter(value: number): number {
  let hash = value
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  hash ^= hash >>> 13
  return hash
}

/** The feature that joins `a` and `b`, as a hash; `kind` tells the templates apart. */
function join(a: number, b: number, kind: number): number {
  return scatter(
    Math.imul(a, 0x9e3779b1) ^ Math.imul((b + 0x7f4a7c15) | 0, 0x85ebca6b) ^ Math.imul(kind, 0xc2b2ae35)
  )
}

/** Where in the tag dictionary a folded word is: 26 bits. */
export function dictionaryKey(folded: string): number {
  return hashText(folded, 0, folded.length, 99) >>> 6
}

/**
 * The keys of a word. `ambiguityOf` looks a folded word up in the tag dictionary (0: not there); a capitalised
 * word that is not there counts as its lower-cased form, marked as such.
 */
export function wordKeys(folded: string, ambiguityOf: (folded: string) => number): WordKeys {
  const lower = folded.toLowerCase()
  const end = lower.length
  const hyphen = lower.lastIndexOf('-')
  const compound = hyphen > 0 && hyphen < end - 1
  return {
    exact: hashText(folded, 0, end, 9),
    lower: hashText(lower, 0, end, 1),
    suffix1: hashText(lower, Math.max(0, end - 1), end, 2),
    suffix2: hashText(lower, Math.max(0, end - 2), end, 3),
    suffix3: hashText(lower, Math.max(0, end - 3), end, 4),
    suffix4: hashText(lower, Math.max(0, end - 4), end, 5),
    suffix5: hashText(lower, Math.max(0, end - 5), end, 6),
    prefix2: hashText(lower, 0, Math.min(2, end), 7),
    prefix3: hashText(lower, 0, Math.min(3, end), 8),
    shape: shapeOf(folded),
    initial: initialOf(folded),
    firstPart: compound ? hashText(lower, 0, lower.indexOf('-'), 10) : 0,
    lastPart: compound ? hashText(lower, hyphen + 1, end, 11) : 0,
    ambiguity: ambiguityWithCase(folded, lower, ambiguityOf),
    lastPartAmbiguity: compound ? ambiguityOf(lower.slice(hyphen + 1)) : 0
  }
}

/** Added to an ambiguity class that was found only under the lower-cased form. */
export const LOWER_CASED = 0x8000

function ambiguityWithCase(folded: string, lower: string, ambiguityOf: (folded: string) => number): number {
  const found = ambiguityOf(folded)
  if (found !== 0 || lower === folded) return found
  const below = ambiguityOf(lower)
  return below === 0 ? 0 : below + LOWER_CASED
}

/** The shape of a word as a hash: runs of capitals, small letters, digits and each other sign count once. */
function shapeOf(folded: string): number {
  let hash = 17
  let last = -1
  for (let index = 0; index < folded.length; index++) {
    const kind = kindOfCode(folded.charCodeAt(index))
    if (kind !== last) hash = Math.imul(hash ^ kind, 0x01000193)
    last = kind
  }
  return scatter(hash ^ (folded.length === 1 ? 0x55 : 0))
}

export const CAPITAL = 1
export const SMALL = 2

function initialOf(folded: string): number {
  const kind = kindOfCode(folded.charCodeAt(0))
  if (kind === 2) return CAPITAL
  return kind === 1 && folded.length > 4 ? SMALL : 0
}

function kindOfCode(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return 1
  if (code >= 0x41 && code <= 0x5a) return 2
  if (code === 0x30) return 3
  if (code === 0x2d) return 4
  if (code === 0x27) return 5
  if (code === 0x2e) return 6
  if (code > 0xbf && code < 0x2000) return 1
  return 7
}

/** What stands before the first and after the last word of a sentence. */
export const EDGE: WordKeys = {
  exact: 19,
  lower: 11,
  suffix1: 12,
  suffix2: 13,
  suffix3: 14,
  suffix4: 15,
  suffix5: 16,
  prefix2: 17,
  prefix3: 18,
  shape: 20,
  initial: 0,
  firstPart: 0,
  lastPart: 0,
  ambiguity: 21,
  lastPartAmbiguity: 0
}

/** Where a word stands: within a sentence, at its start, or in a headline, where a capital says nothing. */
export const WITHIN = 0
export const AT_START = 1
export const IN_HEADLINE = 2

/**
 * Whether a sentence of so many words that begin with a capital, and so many long ones that do not, is written like
 * a headline: with capitals throughout.
 */
export function isHeadline(capitals: number, smalls: number): boolean {
  return capitals > 2 && smalls === 0
}

/** Features of the word itself; `place` is one of the constants above. Returns how many were written. */
export function ownRows(word: WordKeys, place: number, mask: number, rows: Int32Array): number {
  const shape = place === IN_HEADLINE ? ~word.shape : word.shape
  let n = 0
  rows[n++] = join(word.lower, 0, 1) & mask
  rows[n++] = join(word.suffix1, 0, 2) & mask
  rows[n++] = join(word.suffix2, 0, 3) & mask
  rows[n++] = join(word.suffix3, 0, 4) & mask
  rows[n++] = join(word.suffix4, 0, 5) & mask
  rows[n++] = join(word.suffix5, 0, 6) & mask
  rows[n++] = join(word.prefix2, 0, 7) & mask
  rows[n++] = join(word.prefix3, 0, 8) & mask
  rows[n++] = join(shape, place, 9) & mask
  rows[n++] = join(place === IN_HEADLINE ? 0 : word.exact, 0, 10) & mask
  rows[n++] = join(word.suffix2, shape, 11) & mask
  rows[n++] = join(word.suffix3, shape, 12) & mask
  rows[n++] = join(word.ambiguity, place, 13) & mask
  rows[n++] = join(place, 0, 14) & mask
  if (word.lastPart !== 0) {
    rows[n++] = join(word.firstPart, 0, 15) & mask
    rows[n++] = join(word.lastPart, 0, 16) & mask
    rows[n++] = join(word.lastPartAmbiguity, 0, 17) & mask
  }
  return n
}

/** Features of the word before. */
export function previousRows(word: WordKeys, mask: number, rows: Int32Array): number {
  rows[0] = join(word.lower, 0, 20) & mask
  rows[1] = join(word.suffix3, 0, 21) & mask
  rows[2] = join(word.ambiguity, 0, 22) & mask
  rows[3] = join(word.shape, 0, 23) & mask
  return 4
}

/** Features of the word before that. */
export function beforePreviousRows(word: WordKeys, mask: number, rows: Int32Array): number {
  rows[0] = join(word.lower, 0, 24) & mask
  return 1
}

/** Features of the word after. */
export function nextRows(word: WordKeys, mask: number, rows: Int32Array): number {
  rows[0] = join(word.lower, 0, 30) & mask
  rows[1] = join(word.suffix3, 0, 31) & mask
  rows[2] = join(word.ambiguity, 0, 32) & mask
  rows[3] = join(word.shape, 0, 33) & mask
  rows[4] = join(word.suffix2, 0, 36) & mask
  return 5
}

/** Features of the word after that. */
export function afterNextRows(word: WordKeys, mask: number, rows: Int32Array): number {
  rows[0] = join(word.lower, 0, 34) & mask
  rows[1] = join(word.ambiguity, 0, 35) & mask
  return 2
}

/** Features of the two tags before (`before` is the nearer one). */
export function tagRows(before: number, earlier: number, mask: number, rows: Int32Array): number {
  rows[0] = join(before, 0, 40) & mask
  rows[1] = join(earlier, 0, 41) & mask
  rows[2] = join(before, earlier, 42) & mask
  return 3
}

/** Features that join a word with its surroundings: the only ones that are hashed per token. */
export function jointRows(
  before: number,
  previous: WordKeys,
  word: WordKeys,
  next: WordKeys,
  mask: number,
  rows: Int32Array
): number {
  rows[0] = join(before, word.lower, 50) & mask
  rows[1] = join(before, next.lower, 51) & mask
  rows[2] = join(word.shape, next.shape, 52) & mask
  rows[3] = join(word.suffix3, next.suffix3, 53) & mask
  rows[4] = join(word.ambiguity, next.ambiguity, 54) & mask
  rows[5] = join(before, word.ambiguity, 55) & mask
  rows[6] = join(previous.lower, next.lower, 56) & mask
  rows[7] = join(previous.lower, word.lower, 57) & mask
  return 8
}
