/** The size of a change, reckoned from its two ends and written as the printed one is. */
import type {NumberMention} from '../../article/mentions.ts'
import {figureSpan, plain, shareInWords, writeLike} from './write.ts'

/** The size that the two ends give, in the unit of the printed one. */
export function changeOf(from: NumberMention, to: NumberMention, by: NumberMention): number | undefined {
  if (from.value === undefined || to.value === undefined) return undefined
  if (by.kind === 'percent' || by.kind === 'fraction') {
    return from.value === 0 ? undefined : (to.value / from.value - 1) * 100
  }
  return (to.value - from.value) * (by.unit === 'basis point' ? 100 : 1)
}

/** The size as printed, and with one decimal more where it is exact. */
export function sizesLike(by: NumberMention, size: number): string[] {
  const decimals = by.precision >= 1 ? 0 : Math.round(-Math.log10(by.precision))
  if (by.kind === 'fraction') return shareInWords(size / 100)
  const rounded = writeLike(by, size)
  const isExact = Math.abs(size * 10 ** (decimals + 1) - Math.round(size * 10 ** (decimals + 1))) < 1e-6
  const finer =
    by.kind === 'percent' && (isExact || decimals === 0) ? writeLike(by, size, decimals + 1) : undefined
  const isHalf = isExact && Math.abs(size * 10 ** decimals - Math.round(size * 10 ** decimals)) > 1e-6
  const written = (isHalf ? [finer, rounded] : [rounded, finer]).filter(
    (text) => text !== undefined && (text === rounded || !/\.0(?!\d)/.test(text))
  ) as string[]
  const span = figureSpan(by)
  const unit = by.text.slice(span.end - span.start)
  return [...new Set(written)].map((text) =>
    unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : text
  )
}

/** What the two ends make, against what is printed: “from 40 to 50 is a rise of 25%, not 20%”. */
export function reckon(from: NumberMention, to: NumberMention, by: NumberMention): string | undefined {
  const size = changeOf(from, to, by)
  if (size === undefined) return undefined
  const word = size < 0 ? 'fall' : 'rise'
  const told =
    by.kind === 'percent' || by.kind === 'fraction'
      ? `${plain(Math.abs(size))}%`
      : (writeLike(by, Math.abs(size)) ?? plain(Math.abs(size)))
  return `from ${from.text} to ${to.text} is a ${word} of ${told}, not ${by.text}`
}
