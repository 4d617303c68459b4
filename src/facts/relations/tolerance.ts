/** What a printed amount may stand for: the values that round to it, wider where a hedge stands before it. */
import type {NumberMention} from '../../article/mentions.ts'
import type {Interval} from '../figures/interval.ts'
import {stepOf} from '../figures/interval.ts'

const ABOUT = 0.12
const BEYOND = 0.25
/** A half, a third and one in five are loose words. */
const LOOSE = 0.1
/** However coarse the last digit is, rounding takes no more than this. */
const MOST_ROUNDED = 0.08

/** How much of a figure in round hundreds or thousands may be owed to rounding. */
const ROUND = 0.0025

export function readingOf(mention: NumberMention, scale: number): Interval {
  const {value = 0, approx, kind} = mention
  const size = Math.abs(value)
  const loose = kind === 'fraction' || (kind === 'ratio' && isLooseRatio(mention)) ? size * LOOSE : 0
  const half = Math.max(roundingOf(mention), loose)
  const [under, over] = hedged(approx, size, half)
  return {low: (value - under) * scale, high: (value + over) * scale}
}

/** How far below and above the printed value the true one may lie. */
function hedged(approx: NumberMention['approx'], size: number, half: number): [number, number] {
  switch (approx) {
    case undefined:
      return [half, half]
    case 'about':
      return [Math.max(half, size * ABOUT), Math.max(half, size * ABOUT)]
    case 'almost':
    case 'less-than':
    case 'up-to':
      return [size * BEYOND, half]
    default:
      return [half, size * BEYOND]
  }
}

/** Counts, prices and whole measures are exact until they are so round that they may have been rounded. */
function roundingOf({kind, value = 0, precision, text, approx}: NumberMention): number {
  const size = Math.abs(value)
  const isCount = /^(?:cardinal|ordinal|money|measure)$/.test(kind)
  const isWhole = isCount && Number.isInteger(value) && precision <= 10 && !/\d\.\d/.test(text)
  if (isWhole && (size < 1000 || value % 100 !== 0))
    return kind === 'measure' && approx !== undefined ? precision / 2 : 0
  if (!isWhole) return Math.min(precision / 2, Math.max(size * MOST_ROUNDED, kind === 'percent' ? 0.5 : 0))
  return Math.min(stepOf({value, precision}) / 2, size * ROUND)
}

/** “One in five” is said of what is near it; “114 of 380” is not. */
function isLooseRatio({text}: NumberMention): boolean {
  return Number(/\d+$/.exec(text)?.[0] ?? 0) <= 20
}
