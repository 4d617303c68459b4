/**
 * How wide a text is on a terminal, in columns. Stands in for string-width in the bundle, whose first call costs more
 * than checking an article does (a segmenter and a large pattern for emoji are made at load).
 */

// eslint-disable-next-line no-control-regex -- terminal styles begin with a control character
const STYLE = /\u001b\[[0-9;]*m/g

/** First and last code point of the characters that take two columns: East Asian wide and full-width ones, emoji. */
const WIDE: ReadonlyArray<readonly [number, number]> = [
  [0x1100, 0x115f],
  [0x231a, 0x231b],
  [0x23e9, 0x23ec],
  [0x2e80, 0x303e],
  [0x3041, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1f64f],
  [0x1f680, 0x1f6ff],
  [0x1f900, 0x1f9ff],
  [0x20000, 0x3fffd]
]

/** Characters that take no column: combining marks, joiners, variation selectors. */
const ZERO: ReadonlyArray<readonly [number, number]> = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05bd],
  [0x064b, 0x065f],
  [0x0e31, 0x0e31],
  [0x0e34, 0x0e3a],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x20d0, 0x20ff],
  [0xfe00, 0xfe0f],
  [0xfe20, 0xfe2f],
  [0xfeff, 0xfeff]
]

/** Text of which every code unit takes one column: nearly all there is, and much faster to measure as a whole. */
const PLAIN = /^[ -~\u00a0-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20cf\u2190-\u21ff]*$/

/** Whether a text takes as many columns as it has code units. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text)
}

export default function stringWidth(text: string): number {
  if (isPlain(text)) return text.length
  let width = 0
  for (const character of text.replace(STYLE, '')) width += characterWidth(character.codePointAt(0) ?? 0)
  return width
}

/** Columns that one code point takes: 0, 1 or 2. */
export function characterWidth(code: number): number {
  if (code < 0x20 || (code >= 0x7f && code < 0xa0)) return 0
  if (code < 0x0300) return 1
  if (isIn(ZERO, code)) return 0
  return isIn(WIDE, code) ? 2 : 1
}

function isIn(ranges: ReadonlyArray<readonly [number, number]>, code: number): boolean {
  return ranges.some(([first, last]) => code >= first && code <= last)
}
