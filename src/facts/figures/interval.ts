/** What a figure as printed may stand for: the values that round to it, wider where it is hedged. */
import type {NumberMention} from '../../article/mentions.ts'

export interface Interval {
  readonly low: number
  readonly high: number
}

/** How far a hedge lets the true value lie from the printed one. */
const HEDGE = 0.1
/** Half, a third and a quarter are loose words: three in a hundred more or less. */
const FRACTION = 0.03

/** The values that a figure may stand for; undefined for ranges, scores and vague numbers. */
export function valuesOf(mention: NumberMention): Interval | undefined {
  const {value, approx} = mention
  if (value === undefined) return undefined
  const half = roundingOf(mention)
  const slack = Math.abs(value) * HEDGE
  switch (approx) {
    case undefined:
      return {low: value - half, high: value + half}
    case 'about':
      return {low: value - slack, high: value + slack}
    case 'almost':
    case 'less-than':
    case 'up-to':
      return {low: value - slack, high: value + half}
    default:
      return {low: value - half, high: value + slack}
  }
}

/** How far rounding lets the true value lie from the printed one: prices and counts in whole numbers are exact. */
function roundingOf({kind, value = 0, precision}: NumberMention): number {
  if (kind === 'fraction') return Math.min(FRACTION, Math.abs(value) * HEDGE)
  const isExact =
    precision === 1 &&
    (kind === 'cardinal' || kind === 'money') &&
    (Math.abs(value) < 1000 || value % 10 !== 0)
  return isExact ? 0 : precision / 2
}

/** The step of the last digit that is not nought: 1,000 for "48,000", 10 for "1,250". */
export function stepOf({value, precision}: Pick<NumberMention, 'value' | 'precision'>): number {
  if (value === undefined || value === 0) return precision
  let step = precision
  while (isMultiple(value, step * 10)) step *= 10
  return step
}

/** The step that a figure was rounded to: "48,000" and "1,200" were rounded, "40" and "£150" were not. */
export function roundedTo(mention: NumberMention): number {
  const step = stepOf(mention)
  return Math.abs(mention.value ?? 0) >= 1000 && step >= 100 ? step : mention.precision
}

function isMultiple(value: number, step: number): boolean {
  const steps = value / step
  return Math.abs(steps - Math.round(steps)) < 1e-9
}

export function overlap(one: Interval, other: Interval, slack = 0): boolean {
  return one.low <= other.high + slack && other.low <= one.high + slack
}

export function multiply(one: Interval, other: Interval): Interval {
  const products = [one.low * other.low, one.low * other.high, one.high * other.low, one.high * other.high]
  return {low: Math.min(...products), high: Math.max(...products)}
}

/** Undefined where the divisor may be nought. */
export function divide(one: Interval, other: Interval): Interval | undefined {
  if (other.low <= 0 && other.high >= 0) return undefined
  return multiply(one, {low: 1 / other.high, high: 1 / other.low})
}

/** By how many per cent the second is more than the first; undefined where the first may be nought. */
export function percentChange(from: Interval, to: Interval): Interval | undefined {
  const ratio = divide(to, from)
  return ratio === undefined ? undefined : {low: (ratio.low - 1) * 100, high: (ratio.high - 1) * 100}
}

/** The values between, with rounding of their own at each end. */
export function widen({low, high}: Interval, by: number): Interval {
  return {low: low - by, high: high + by}
}
