/**
 * What kind of character a UTF-16 code unit is. A table rather than Unicode property regexps: those cost
 * milliseconds at start-up, and a news desk needs only a handful of classes.
 */
export const SPACE = 0
export const LETTER = 1
export const DIGIT = 2
export const APOSTROPHE = 3
export const HYPHEN = 4
export const QUOTE = 5
export const MARK = 6
export const SYMBOL = 7

export type CharacterClass = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7

/** Code units in these ranges (start, end exclusive, class) differ from the default of their block. */
const RANGES: ReadonlyArray<readonly [number, number, CharacterClass]> = [
  [0x00, 0x21, SPACE],
  [0x7f, 0xa1, SPACE],
  [0x30, 0x3a, DIGIT],
  [0x41, 0x5b, LETTER],
  [0x61, 0x7b, LETTER],
  [0xaa, 0xab, LETTER],
  [0xb5, 0xb6, LETTER],
  [0xba, 0xbb, LETTER],
  [0xc0, 0xd7, LETTER],
  [0xd8, 0xf7, LETTER],
  [0xf8, 0x2000, LETTER], // all further alphabets, combining marks and modifier letters (ʻ, ʼ) included
  [0x2000, 0x200d, SPACE],
  [0x200d, 0x2010, SYMBOL],
  [0x2028, 0x2030, SPACE],
  [0x205f, 0x2070, SPACE],
  [0x2c00, 0x3000, LETTER],
  [0x3000, 0x3001, SPACE],
  [0x3040, 0xd800, LETTER],
  [0xf900, 0xfe00, LETTER],
  [0xff10, 0xff1a, DIGIT],
  [0xff21, 0xff3b, LETTER],
  [0xff41, 0xff5b, LETTER],
  [0xfeff, 0xff00, SPACE]
]

const SYMBOLS = '$%&*+<=>@#^|~¢£¤¥§©®°±×÷€′″‰†‡№™'
const MARKS = '.,;:!?()[]{}/\\_…–—―·•¡¿¦'

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(SYMBOL)
  for (const [start, end, kind] of RANGES) table.fill(kind, start, end)
  const set = (characters: string, kind: CharacterClass): void => {
    for (const character of characters) table[character.charCodeAt(0)] = kind
  }
  set(SYMBOLS, SYMBOL)
  set(MARKS, MARK)
  set("'’", APOSTROPHE)
  set('-‐‑', HYPHEN)
  set('"“”„‟«»‘‚‛`', QUOTE)
  return table
}

const TABLE = classTable()

/** The class of a UTF-16 code unit. */
export function classOf(code: number): CharacterClass {
  return TABLE[code] as CharacterClass
}

export function isLetter(code: number): boolean {
  return TABLE[code] === LETTER
}

export function isDigit(code: number): boolean {
  return TABLE[code] === DIGIT
}

export function isSpace(code: number): boolean {
  return TABLE[code] === SPACE
}

/** Whether a code unit is an upper-case letter. */
export function isUpper(code: number): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  if (TABLE[code] !== LETTER) return false
  const character = String.fromCharCode(code)
  return character.toLowerCase() !== character
}

/** Whether a code unit is a lower-case letter. */
export function isLower(code: number): boolean {
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  if (TABLE[code] !== LETTER) return false
  const character = String.fromCharCode(code)
  return character.toUpperCase() !== character
}
