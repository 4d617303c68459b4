/** Years of life in days: when somebody of an age was born, and how old somebody born then is. */
import {dayOfNumber} from '../../entities/date-resolve.ts'
import {dayNumber, daysInMonth} from '../../language/calendar.ts'
import {yearsBetween} from '../time/age-reckoning.ts'
import type {Stretch} from '../time/stretch.ts'

/** The same day so many years earlier; 28 February for the 29th. */
export function yearsBefore(number: number, years: number): number {
  const {year, month, day} = dayOfNumber(number)
  return dayNumber({year: year - years, month, day: Math.min(day, daysInMonth(year - years, month))})
}

/** When those were born who were from `low` to `high` years old on one of the days. */
export function bornOfAge(low: number, high: number, when: Stretch): Stretch {
  return {low: yearsBefore(when.low, high + 1) + 1, high: yearsBefore(when.high, low)}
}

/** When those were born who had that birthday on one of the days. */
export function bornOfBirthday(years: number, when: Stretch): Stretch {
  return {low: yearsBefore(when.low, years), high: yearsBefore(when.high, years)}
}

/** The ages that somebody born in these days may have on one of those, lowest first. */
export function agesOf(born: Stretch, when: Stretch): {readonly low: number; readonly high: number} {
  return {low: yearsBetween(born.high, when.low), high: yearsBetween(born.low, when.high)}
}

/** What two stretches have in common. */
export function common(one: Stretch, other: Stretch): Stretch | undefined {
  const low = Math.max(one.low, other.low)
  const high = Math.min(one.high, other.high)
  return low <= high ? {low, high} : undefined
}

export function yearOf({low, high}: Stretch): number {
  return dayOfNumber((low + high) >> 1).year
}
