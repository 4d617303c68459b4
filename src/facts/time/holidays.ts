/** A holiday beside the date that it is said to fall on: “Easter Monday (22 April)”, “31 December, New Year’s Day”. */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {dayOfNumber} from '../../entities/date-resolve.ts'
import {MONTH_NAMES, WEEKDAY_NAMES} from '../../language/calendar-names.ts'
import {dayNumber, weekdayOf, type CalendarDate} from '../../language/calendar.ts'
import {holdsAny} from '../../language/cues.ts'
import {HOLIDAYS, holidayIn} from '../../language/holidays.ts'
import type {TimeContradiction} from './contradiction.ts'
import {dateAt, datedParagraphs} from './paragraph.ts'
import {dayLike} from './write-day.ts'

let patterns: {readonly some: RegExp; readonly beside: readonly RegExp[]} | undefined

function build(): NonNullable<typeof patterns> {
  const names = [...HOLIDAYS].sort((a, b) => b.length - a.length).join('|')
  const holiday = `(?<away>the (?:day|night|morning) (?:after|before) |the eve of )?(?:st\\.? )?(?<name>${names})(?: itself)?`
  return {
    some: new RegExp(`\\b(?:${names})\\b`),
    beside: [
      // Easter Monday, 22 April; on Boxing Day (26 December)
      new RegExp(`\\b${holiday}(?:,? \\(|, | – | — | on | falls on | fell on )(?:on )?(?<p>‹p\\d+›)`, 'g'),
      // on 22 April, Easter Monday; 31 December, which is New Year's Eve
      new RegExp(
        `(?<p>‹p\\d+›)(?:,? \\(|, | – | — |, which (?:is|was|will be) | is | was )${holiday}(?=[,.;:)¦ ])`,
        'g'
      )
    ]
  }
}

export function wrongHolidays(article: Article): TimeContradiction[] {
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    if (!paragraph.words.includes('‹p') || !holdsAny(paragraph.words, HOLIDAYS)) continue
    patterns ??= build()
    if (!patterns.some.test(paragraph.words) || /\borthodox\b/.test(paragraph.words)) continue
    for (const pattern of patterns.beside) {
      for (const {groups = {}} of paragraph.words.matchAll(pattern)) {
        const mention = dateAt(paragraph, groups['p'])
        const contradiction =
          mention === undefined
            ? undefined
            : besideHoliday(article, mention, groups['name'] ?? '', groups['away'] ?? '')
        if (contradiction !== undefined) found.push(contradiction)
      }
    }
  }
  return found
}

/** Holidays of one country, or on other days elsewhere. */
const LOCAL: Readonly<Record<string, RegExp>> = {
  'en-US': /^(?:independence|memorial|labor|columbus|presidents|martin|thanksgiving|black|cyber)/,
  'en-ZA': /^(?:freedom|heritage)/
}
const ANYWHERE = /^(?:black friday|cyber monday)$/

function isOfHere(name: string, variety: string): boolean {
  if (name === "father's day" && variety === 'en-AU') return false
  return Object.entries(LOCAL).every(
    ([home, names]) => home === variety || !names.test(name) || ANYWHERE.test(name)
  )
}

function besideHoliday(
  {date, variety}: Article,
  mention: DateMention,
  name: string,
  away: string
): TimeContradiction | undefined {
  const {year, month, day} = mention.stated ?? {}
  if (!isOfHere(name, variety) || mention.kind !== 'day' || month === undefined || day === undefined)
    return undefined
  const years =
    year !== undefined ? [year] : date === undefined ? [] : [date.year, date.year - 1, date.year + 1]
  if (isWeekdayWrong(name, mention)) return undefined // wrong-weekday has told it
  const distance = away.includes('after') ? 1 : away === '' ? 0 : -1
  const rights = years.flatMap((each) => daysOf(name, each, distance))
  const [first] = rights
  if (first === undefined) return undefined
  if (rights.some((right) => right.month === month && right.day === day)) return undefined
  // “the weekend of Easter” and the like are near it; what is months away is another thing
  const near = rights.find((right) => right.month === month || right.day === day) ?? first
  return {
    at: {start: mention.start, end: mention.end},
    expected: [dayLike(mention, near)],
    reckoning: `${away}${name} ${year === undefined ? 'falls' : `of ${String(year)} fell`} on ${String(near.day)} ${MONTH_NAMES[near.month - 1] ?? ''}`,
    places: []
  }
}

function isWeekdayWrong(name: string, {day}: DateMention): boolean {
  const weekday = WEEKDAY_NAMES.findIndex((each) => name.endsWith(each.toLowerCase()))
  return weekday >= 0 && day !== undefined && weekdayOf(day) !== weekday
}

/** The days that are meant; Easter alone is the Sunday or the whole weekend. */
function daysOf(name: string, year: number, distance: number): CalendarDate[] {
  const day = holidayIn(name, year)
  if (day === undefined) return []
  const names = name === 'thanksgiving' || name === 'easter' ? [0, 1] : [0]
  return names.map((more) => dayOfNumber(dayNumber(day) + distance + more))
}
