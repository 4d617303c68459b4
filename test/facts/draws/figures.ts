/** Figures that agree, and one that does not: sums, changes, shares, conversions, pairs. */
import type {Draw} from '../contradictions.ts'
import {tidy, type Random} from '../random.ts'

/** Parts `a`, `b`, `c` … and their `whole`; `aWrong` … and `wholeWrong` are off by a slip. */
export const parts: Draw = (random, {count = 3, low = 40, high = 900, step = 1}) => {
  const drawn: Record<string, number> = {}
  let whole = 0
  for (const name of 'abcdef'.slice(0, Number(count))) {
    const part = random.number(Number(low), Number(high), Number(step))
    drawn[name] = part
    drawn[`${name}Wrong`] = part + slip(random, part, Number(step))
    whole = tidy(whole + part)
  }
  return {...drawn, whole, wholeWrong: tidy(whole + slip(random, whole, Number(step)))}
}

/** How far a slip is off: one or two in small numbers, a digit in larger ones. */
function slip(random: Random, value: number, step: number): number {
  const steps = value / step
  const size = steps < 20 ? random.pick([1, 2]) : 10 ** random.pick([0, Math.floor(Math.log10(steps)) - 1, 1])
  return tidy(size * step)
}

/**
 * A change: `from`, `to`, the change in per cent (`percent`) and in figures (`by`), of which `percentWrong` and `byWrong`
 * are off; `toSwapped` has two digits of `to` changed about. Falls have a negative `high`.
 */
export const change: Draw = (
  random,
  {low = 200, high = 900, step = 1, least = 8, most = 60, way = 'rise'}
) => {
  const isRise = way === 'rise'
  for (;;) {
    const from = random.number(Number(low), Number(high), Number(step))
    const wanted = (random.number(Number(least), Number(most)) / 100) * (isRise ? 1 : -1)
    const to = tidy(Math.round((from * (1 + wanted)) / Number(step)) * Number(step))
    const by = tidy(Math.abs(to - from))
    const exact = (by / from) * 100
    const percent = Math.round(exact)
    const onOtherBase = Math.round((by / to) * 100)
    const percentWrong = Math.abs(onOtherBase - percent) >= 3 ? onOtherBase : percent + random.pick([4, 6, 9])
    // what rounds at the edge is right either way
    if (Number(step) < 1 && (Number.isInteger(from) || Number.isInteger(to))) continue
    if (by === 0 || Math.abs(exact - percent) > 0.4 || percent < 5) continue
    return {from, to, by, percent, percentWrong, byWrong: tidy(by + slip(random, by, Number(step)))}
  }
}

/** A rate in per cent that goes from `from` to `to`, by so many `points`. */
export const rate: Draw = (random, {low = 3, high = 40, step = 1}) => {
  const from = random.number(Number(low), Number(high), Number(step))
  const points = random.number(2, 9)
  const to = tidy(from + points)
  return {from, to, points, pointsWrong: points + random.pick([2, 3])}
}
