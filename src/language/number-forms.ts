/** Whole numbers written the way another one is: in figures or words, cardinal or ordinal, with its capital. */
import {CARDINALS, ORDINALS} from './number-words.ts'

/** 1st, 22nd, 113th */
export function ordinalFigure(value: number): string {
  const tens = value % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${String(value)}${ending}`
}

/** "twenty-one"; undefined from a hundred on, which news writes in figures. */
export function cardinalWord(value: number): string | undefined {
  return wordFor(value, CARDINALS, CARDINALS)
}

/** "twenty-first"; undefined from a hundred on. */
export function ordinalWord(value: number): string | undefined {
  return wordFor(value, ORDINALS, CARDINALS)
}

function wordFor(
  value: number,
  last: ReadonlyMap<string, number>,
  tens: ReadonlyMap<string, number>
): string | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 99) return undefined
  const whole = keyOf(last, value)
  if (whole !== undefined) return whole
  const ten = keyOf(tens, value - (value % 10))
  const one = keyOf(last, value % 10)
  return ten === undefined || one === undefined ? undefined : `${ten}-${one}`
}

function keyOf(words: ReadonlyMap<string, number>, value: number): string | undefined {
  for (const [word, each] of words) if (each === value) return word
  return undefined
}

/** A whole number below a thousand, read from figures or words; undefined where the text is none. */
export function wholeNumber(text: string): number | undefined {
  const lower = text.toLowerCase()
  const figure = /^(\d{1,3}(?:,\d{3})*|\d+)(?:st|nd|rd|th)?$/.exec(lower)
  if (figure !== null) return Number((figure[1] ?? '').replaceAll(',', ''))
  const [tens = '', ones, ...more] = lower.split(/[\s-]/)
  if (more.length > 0) return undefined
  if (ones === undefined) return CARDINALS.get(tens) ?? ORDINALS.get(tens)
  const [high, low] = [CARDINALS.get(tens), CARDINALS.get(ones) ?? ORDINALS.get(ones)]
  return high === undefined || low === undefined || high < 20 || low > 9 ? undefined : high + low
}

/**
 * A number in the form of another: "six" and 8 make "eight", "12th" and 13 "13th", "Twelfth" and 13 "Thirteenth".
 * Words above ten become figures only where there is no word for them.
 */
export function numberLike(written: string, value: number): string {
  const lower = written.toLowerCase()
  if (/^\d/.test(lower)) return /[a-z]$/.test(lower) ? ordinalFigure(value) : String(value)
  const isOrdinal = ORDINALS.has(lower.split(/[\s-]/).at(-1) ?? '')
  const word = isOrdinal ? ordinalWord(value) : cardinalWord(value)
  const text = word ?? (isOrdinal ? ordinalFigure(value) : String(value))
  return written.slice(0, 1) === lower.slice(0, 1) ? text : text.slice(0, 1).toUpperCase() + text.slice(1)
}
