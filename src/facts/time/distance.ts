/** Whether a written duration fits what lies between two points of time. */
import {DAYS, type Period, type Unit} from './period.ts'
import {lengthOf, type Stretch} from './stretch.ts'

/** How far two points are apart, in a unit, and by how much that may be off. */
export interface Distance {
  readonly nominal: number
  readonly slack: number
}

/** `later`: counted from one point to the other; `span`: of something that filled the time between, ends included. */
export type Manner = 'later' | 'span'

export function distanceOf(from: Stretch, to: Stretch, unit: Unit): Distance {
  const days = (to.low + to.high - from.low - from.high) / 2
  const slack = (lengthOf(from) + lengthOf(to) - 2) / 2
  return {nominal: Number((days / DAYS[unit]).toFixed(2)), slack: slack / DAYS[unit]}
}

/** The same between two times of day, in minutes after midnight. */
export function clockDistance(from: number, to: number, unit: Unit): Distance {
  return {nominal: Number(((to - from) / DAYS[unit]).toFixed(2)), slack: 0}
}

/** Whether people who count in any of the usual ways might write this period of that distance. */
export function fits(period: Period, {nominal, slack}: Distance, manner: Manner): boolean {
  const {value, unit, approx, isRound} = period
  if (isRound || approx === 'about') {
    const room = slack + Math.max(nominal, value) * (isRound ? 0.3 : 0.15) + (unit === 'day' ? 1 : 0.8)
    return Math.abs(value - nominal) <= room
  }
  if (approx === 'more-than' || approx === 'at-least') {
    return nominal + slack >= value - 0.1 && nominal - slack <= value * 1.5 + 1
  }
  if (approx !== undefined) return nominal - slack <= value + 0.1 && nominal + slack >= value * 0.75 - 1
  const [below, above] = roomOf(period, slack, manner)
  return value >= nominal - below && value <= nominal + above
}

/** How far a plain number may lie below and above the distance. */
function roomOf(
  {value, unit}: Period,
  slack: number,
  manner: Manner
): readonly [below: number, above: number] {
  const isHalf = !Number.isInteger(value)
  switch (unit) {
    case 'year':
    case 'month':
    case 'week': {
      if (slack > 0.8) return manner === 'later' ? [0.3, 0.3] : [1.1, 1.1] // from a year to a year
      if (slack > 0.3) return [slack + 0.5, slack + 0.5]
      return isHalf ? [slack + 0.35, slack + 0.35] : [slack + 0.85, slack + 0.6]
    }
    case 'day':
      return manner === 'later' ? [slack + 0.1, slack + 0.1] : [slack + 0.1, slack + 1.1]
    case 'hour':
      return isHalf ? [0.3, 0.3] : [0.6, 0.6]
    default:
      return [2, 2]
  }
}

/** The number that would fit, written as exactly as the printed one. */
export function rightNumber({value, unit}: Period, {nominal, slack}: Distance, manner: Manner): number {
  const isHalf = !Number.isInteger(value) || (unit === 'hour' && Math.abs(nominal % 1) === 0.5)
  if (isHalf) return Math.round(nominal * 2) / 2
  const countsBoth = unit === 'day' || (unit === 'month' && slack > 0.8) // from January to March is three months
  return Math.round(nominal) + (countsBoth && manner === 'span' ? 1 : 0)
}
