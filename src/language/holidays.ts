/** Days of the year that have a name, and when they fall. */
import {dayNumber, weekdayOf, type CalendarDate} from './calendar.ts'

/** Month and day of those that never move. */
const FIXED: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["new year's day", [1, 1]],
  ['twelfth night', [1, 5]],
  ['burns night', [1, 25]],
  ['australia day', [1, 26]],
  ['waitangi day', [2, 6]],
  ["valentine's day", [2, 14]],
  ["st david's day", [3, 1]],
  ["international women's day", [3, 8]],
  ["st patrick's day", [3, 17]],
  ["april fools' day", [4, 1]],
  ["april fool's day", [4, 1]],
  ["st george's day", [4, 23]],
  ['anzac day', [4, 25]],
  ['freedom day', [4, 27]],
  ['ve day', [5, 8]],
  ['d-day', [6, 6]],
  ['juneteenth', [6, 19]],
  ['canada day', [7, 1]],
  ['independence day', [7, 4]],
  ['bastille day', [7, 14]],
  ['heritage day', [9, 24]],
  ['halloween', [10, 31]],
  ["all saints' day", [11, 1]],
  ["all souls' day", [11, 2]],
  ['bonfire night', [11, 5]],
  ['guy fawkes night', [11, 5]],
  ['armistice day', [11, 11]],
  ['remembrance day', [11, 11]],
  ['veterans day', [11, 11]],
  ["st andrew's day", [11, 30]],
  ['christmas eve', [12, 24]],
  ['christmas day', [12, 25]],
  ['boxing day', [12, 26]],
  ["st stephen's day", [12, 26]],
  ["new year's eve", [12, 31]]
])

/** How many days after Easter Sunday. */
const AFTER_EASTER: ReadonlyMap<string, number> = new Map([
  ['shrove tuesday', -47],
  ['pancake day', -47],
  ['mardi gras', -47],
  ['ash wednesday', -46],
  ['palm sunday', -7],
  ['maundy thursday', -3],
  ['good friday', -2],
  ['easter saturday', -1],
  ['easter sunday', 0],
  ['easter day', 0],
  ['easter', 0],
  ['easter monday', 1],
  ['ascension day', 39],
  ['whit sunday', 49],
  ['pentecost', 49],
  ['whit monday', 50]
])

/** The nth such weekday of a month (0 is Monday; the last one is −1), and how many days after that. */
const BY_WEEKDAY: ReadonlyMap<
  string,
  readonly [month: number, weekday: number, nth: number, after?: number]
> = new Map([
  ['martin luther king day', [1, 0, 3]],
  ["presidents' day", [2, 0, 3]],
  ['memorial day', [5, 0, -1]],
  ["father's day", [6, 6, 3]],
  ['labor day', [9, 0, 1]],
  ['columbus day', [10, 0, 2]],
  ['remembrance sunday', [11, 6, 2]],
  ['thanksgiving', [11, 3, 4]],
  ['thanksgiving day', [11, 3, 4]],
  ['black friday', [11, 3, 4, 1]],
  ['cyber monday', [11, 3, 4, 4]]
])

/** Small letters and straight apostrophes. */
export const HOLIDAYS: readonly string[] = [...FIXED.keys(), ...AFTER_EASTER.keys(), ...BY_WEEKDAY.keys()]

/** When a holiday falls in a year; undefined for what is none. */
export function holidayIn(name: string, year: number): CalendarDate | undefined {
  const fixed = FIXED.get(name)
  if (fixed !== undefined) return {year, month: fixed[0], day: fixed[1]}
  const distance = AFTER_EASTER.get(name)
  if (distance !== undefined) return daysAfter(easterOf(year), distance)
  const rule = BY_WEEKDAY.get(name)
  if (rule === undefined) return undefined
  const [month, weekday, nth, after = 0] = rule
  return daysAfter(nthWeekday(year, month, weekday, nth), after)
}

/** Easter Sunday of the Western churches, by the reckoning of Meeus, Jones and Butcher. */
function easterOf(year: number): CalendarDate {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - moon - (ofCentury % 4)) % 7
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451)
  const days = moon + weekday - 7 * late + 114
  return {year, month: Math.floor(days / 31), day: (days % 31) + 1}
}

function nthWeekday(year: number, month: number, weekday: number, nth: number): CalendarDate {
  if (nth < 0) {
    const next = {year: month === 12 ? year + 1 : year, month: (month % 12) + 1, day: 1}
    const last = daysAfter(next, -1)
    return daysAfter(last, -((weekdayOf(last) - weekday + 7) % 7))
  }
  const first = {year, month, day: 1}
  return daysAfter(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7)
}

function daysAfter(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date((dayNumber(date) + days) * 86_400_000)
  return {year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate()}
}
