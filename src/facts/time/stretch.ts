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
  if (month === undefined) return ofDays({year, month: 1, day: 1}, {year, month: 12, day: 31})
  if (day === undefined) {
    return ofDays({year, month, day: 1}, {year, month, day: daysInMonth(year, month)})
  }
  if (day > daysInMonth(year, month)) return undefined
  return ofDays({year, month, day}, {year, month, day})
}

function ofDays(from: CalendarDate, to: CalendarDate): Stretch {
  return {low: dayNumber(from), high: dayNumber(to)}
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

/** The day of publication as a stretch. */
export function stretchOfDay(day: CalendarDate): Stretch {
  return ofDays(day, day)
}
