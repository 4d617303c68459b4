/** Writes a value in the form of a printed figure: its sign, size, decimals and grouping, its digits or words. */
import type {Span} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'
import {cardinalWords} from '../../language/number-forms.ts'
import {CARDINALS, MAGNITUDES} from '../../language/number-words.ts'

/** A whole number below a hundred in words; undefined for any other. */
export function inWords(value: number): string | undefined {
  if (!Number.isInteger(value) || value < 0 || value > 99) return undefined
  return value === 0 ? 'zero' : cardinalWords(value, 'en-GB')
}

/**
 * `value` as `mention` is printed: 386e6 like "£368m" is "£386m", 8 like "Six" is "Eight".
 *
 * @param decimals how many digits after the point, where it is not as many as in the printed figure
 * @returns undefined where the form cannot carry the value
 */
export function writeLike(
  {text, value: printed}: Pick<NumberMention, 'text' | 'value'>,
  value: number,
  decimals?: number
): string | undefined {
  const match = /\d[\d,.\u00a0 ]*\d|\d/.exec(text)
  if (match === null) return writeWordsLike(text, printed, value)
  const [digits] = match
  const size = sizeOf(digits, printed)
  if (size === undefined) return undefined
  const isCommaDecimal = /^\d{1,3},\d{1,2}$/.test(digits)
  const shown = decimals ?? digits.split(isCommaDecimal ? ',' : '.')[1]?.length ?? 0
  const scaled = Math.abs(value / size)
  let body = scaled.toFixed(shown)
  if (Number(body) === 0 && scaled > 0) return undefined
  if (isCommaDecimal) body = body.replace('.', ',')
  else body = group(body, digits)
  return text.slice(0, match.index) + body + text.slice(match.index + digits.length)
}

/** What the digits of a figure are multiplied by: 1e6 in "£1.2m", 0.01 in "45p". */
function sizeOf(digits: string, printed: number | undefined): number | undefined {
  const figure = Number(
    /^\d{1,3},\d{1,2}$/.test(digits) ? digits.replace(',', '.') : digits.replace(/[,\u00a0 ]/g, '')
  )
  if (printed === undefined || figure === 0 || Number.isNaN(figure)) return 1
  return Number((Math.abs(printed) / figure).toPrecision(6))
}

/** Thousands parted as the printed figure parts them; by commas where it has none to show. */
function group(body: string, digits: string): string {
  const [whole = '', rest] = body.split('.')
  const mark = /\d([,\u00a0 ])\d{3}/.exec(digits)?.[1]
  const isPlain = mark === undefined && /^\d{4,}/.test(digits)
  const grouped = isPlain || whole.length < 4 ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, mark ?? ',')
  return rest === undefined ? grouped : `${grouped}.${rest}`
}

function writeWordsLike(text: string, printed: number | undefined, value: number): string | undefined {
  const words = /^[\p{L}-]+/u.exec(text)?.[0] ?? ''
  const rest = text.slice(words.length)
  const isWhole = words
    .toLowerCase()
    .split('-')
    .every((word) => CARDINALS.has(word))
  if (!isWhole || words === '' || printed === undefined) return undefined
  const size = MAGNITUDES.get(/^[ -](\w+)/.exec(rest)?.[1]?.toLowerCase() ?? '') ?? 1
  const scaled = value / size
  const written =
    inWords(scaled) ?? (size === 1 && Number.isInteger(value) ? group(String(value), '1,000') : undefined)
  if (written === undefined) return undefined
  return (/^\p{Lu}/u.test(words) ? written.charAt(0).toUpperCase() + written.slice(1) : written) + rest
}

/** A value as it would replace the span of a printed figure; in figures and in words where style decides by size. */
export function writings(mention: NumberMention, value: number): string[] {
  const written = writeLike(mention, value)
  if (written === undefined) return []
  const {start, end} = figureSpan(mention)
  const unit = mention.text.slice(end - start)
  const text = unit !== '' && written.endsWith(unit) ? written.slice(0, -unit.length) : written
  const words = inWords(value)
  if (mention.kind === 'money' || words === undefined) return [text]
  const isSmall = value < 10
  if (/^\d+$/.test(text)) {
    if (!isSmall || (mention.value ?? 0) <= 9) return [text]
    return mention.kind === 'cardinal' ? [words, text] : [text, words]
  }
  return /^\p{Ll}/u.test(text) && !isSmall && (mention.value ?? 0) < 10 ? [String(value), text] : [text]
}

const SIZE_NAMES: ReadonlyArray<readonly [number, string]> = [
  [1e12, ' trillion'],
  [1e9, ' billion'],
  [1e6, ' million']
]

/** A value for a message: "4.72", "1,260", "12.5 million". */
export function plain(value: number): string {
  for (const [size, name] of SIZE_NAMES) {
    if (Math.abs(value) >= size) return `${String(Number((value / size).toPrecision(4)))}${name}`
  }
  const short = Number(
    Math.abs(value) >= 100 ? value.toFixed(Number.isInteger(value) ? 0 : 1) : value.toPrecision(3)
  )
  return group(String(short), '1,000')
}

const SHARES: ReadonlyArray<readonly [number, string]> = [
  [1 / 2, 'half'],
  [1 / 3, 'a third'],
  [2 / 3, 'two-thirds'],
  [1 / 4, 'a quarter'],
  [3 / 4, 'three-quarters'],
  [1 / 5, 'a fifth'],
  [2 / 5, 'two-fifths'],
  [3 / 5, 'three-fifths'],
  [4 / 5, 'four-fifths'],
  [1 / 6, 'a sixth'],
  [1 / 7, 'a seventh'],
  [1 / 8, 'an eighth'],
  [1 / 10, 'a tenth'],
  [9 / 10, 'nine-tenths']
]

/** The words for a share, where there are any that come near; the share in per cent after them. */
export function shareInWords(share: number): string[] {
  const near = SHARES.filter(([value]) => Math.abs(value - share) <= 0.02).sort(
    ([a], [b]) => Math.abs(a - share) - Math.abs(b - share)
  )
  return [...near.slice(0, 1).map(([, words]) => words), `${plain(Math.round(share * 100))}%`]
}

/** Takes away what binary fractions leave. */
export function tidied(value: number): number {
  return Number(value.toPrecision(12))
}

/** The figure without the unit or "per cent" that stands apart from it: what an editor would overwrite. */
export function figureSpan({start, text, kind}: NumberMention): Span {
  if (kind === 'percent' || kind === 'measure' || kind === 'points') {
    const cut = /^(.*?\d|[\p{L}-]+)(?=[ \u00a0-]\p{L})/u.exec(text)?.[0]
    if (cut !== undefined && !/^(?:an?|half)$/i.test(cut)) return {start, end: start + cut.length}
  }
  return {start, end: start + text.length}
}
