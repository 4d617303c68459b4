/** Points of time as the stretch of days that they may mean, and what lies between two of them. */
import type {DateMention} from '../../article/mentions.ts'
import {dayNumber, daysInMonth, type CalendarDate} from '../../language/calendar.ts'

/** From the first day to the last one, as numbers of days; both are the same for a day. */
export interface Stretch {
  readonly low: number
  readonly high: number
}

/** A day is 1 long, a month about 30, a year 365. */
export function lengthOf({low, high}: Stretch): number {
  return high - low + 1
}

/** The days that an ISO date may mean: "2016", "2016-03", "2016-03-14"; undefined for "--03-14", seasons and times. */
export function stretchOfIso(value: string | undefined): Stretch | undefined {
  const match = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value ?? '')
  if (match === null) return undefined
  const year = Number(match[1])
  const month = match[2] === undefined ? undefined : Number(match[2])
  const day = match[3] === undefined ? undefined : Number(match[3])
  if (month === undefined) return stretchOfYears(year, year)
  if (day === undefined) {
    return ofDays({year, month, day: 1}, {year, month, day: daysInMonth(year, month)})
  }
  if (day > daysInMonth(year, month)) return undefined
  return ofDays({year, month, day}, {year, month, day})
}

function ofDays(from: CalendarDate, to: CalendarDate): Stretch {
  return {low: dayNumber(from), high: dayNumber(to)}
}

/** From the first day of one year to the last of another. */
export function stretchOfYears(from: number, to: number): Stretch {
  return ofDays({year: from, month: 1, day: 1}, {year: to, month: 12, day: 31})
}

/** Whether some day lies in both. */
export function doMeet(one: Stretch, other: Stretch): boolean {
  return one.low <= other.high && other.low <= one.high
}

/** The days that a mention of a point may mean. */
export function stretchOf({value, kind}: DateMention): Stretch | undefined {
  return kind === 'day' || kind === 'weekday' || kind === 'month' || kind === 'year'
    ? stretchOfIso(value)
    : undefined
}

/** Whether the year is written and not worked out from the day of publication. */
export function hasStatedYear({stated, kind, isRelative, value}: DateMention): boolean {
  if (stated?.year !== undefined) return true
  return kind === 'year' && !isRelative && value !== undefined
}

/** "last year", "next year": days beside it are not those near publication. */
export function isOfAnotherYear({text}: DateMention): boolean {
  return /\b(?:last|next|previous|following) year\b/i.test(text)
}

/** The day of publication as a stretch. */
export function stretchOfDay(day: CalendarDate): Stretch {
  return ofDays(day, day)
}

/** A day without a year: of the year that brings it nearest to publication; undefined for any other date. */
export function daysNearPublication(
  {kind, stated, day}: DateMention,
  date: CalendarDate | undefined
): Stretch | undefined {
  if (kind !== 'day' && kind !== 'weekday') return undefined
  const {year, month, day: figure} = stated ?? {}
  if (year !== undefined || month === undefined || figure === undefined || date === undefined)
    return day === undefined ? undefined : stretchOfDay(day)
  const today = dayNumber(date)
  const [nearest] = [-1, 0, 1]
    .map((years) => dayNumber({year: date.year + years, month, day: figure}))
    .sort((one, other) => Math.abs(one - today) - Math.abs(other - today))
  return nearest === undefined ? undefined : {low: nearest, high: nearest}
}

/** The days of a decade or of a century. */
export function daysOfEra({kind, value}: DateMention): Stretch | undefined {
  const decade = kind === 'decade' ? /^(\d{4})s$/.exec(value ?? '')?.[1] : undefined
  const century = kind === 'century' ? /^C(\d+)$/.exec(value ?? '')?.[1] : undefined
  const [from, years] =
    decade !== undefined
      ? [Number(decade), 10]
      : [(Number(century) - 1) * 100, century === undefined ? 0 : 101]
  return years === 0 ? undefined : stretchOfYears(from, from + years - 1)
}
