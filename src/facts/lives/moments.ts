/** When the clause beside an age takes place: its date, "last week", "30 years ago", "in three months". */
import type {Article, Span} from '../../article/article.ts'
import {dayNumber} from '../../language/calendar.ts'
import {yearOf, yearsBefore} from './years.ts'
import {dateAt, type Paragraph} from '../time/paragraph.ts'
import {periodOf, DAYS} from '../time/period.ts'
import {hasStatedYear, stretchOf, stretchOfIso, type Stretch} from '../time/stretch.ts'

export interface Moment {
  readonly days: Stretch
  readonly text: string
  readonly places: readonly Span[]
  /** So many years from publication: "40 years after she left". */
  readonly isCounted?: boolean
}

/** Words for a time that have no mark of their own, by the days that they reach from the day of publication. */
const NEAR_TIMES: ReadonlyArray<readonly [words: string, from: number, to: number]> = [
  ['(?:earlier )?(?:this|the same) week', -7, 7],
  [
    'last week(?:end)?|at the weekend|over the weekend|the other day|a few days ago|days ago|the week before',
    -15,
    0
  ],
  ['(?:earlier )?this month', -32, 31],
  ['next week(?:end)?|this weekend|in a few days|in days|within days', 0, 15],
  ['earlier this year|recently|a few (?:weeks|months) ago|(?:weeks|months) ago', -366, 0],
  ['later this year|in the coming (?:weeks|months)|in a few (?:weeks|months)', 0, 366],
  ['later this month', 0, 31]
]
const NEAR_SOURCE = NEAR_TIMES.map(([words]) => `(?:${words})`).join('|')

/** Any time, as a piece of a pattern. */
export const TIME = `(?:‹[ps]\\d+›|‹a\\d+›|${NEAR_SOURCE}|in ‹d\\d+›(?:' time)?|on (?:new year's (?:day|eve)|christmas (?:day|eve)|boxing day))`

/** @param words what matched TIME */
export function momentOf(paragraph: Paragraph, words: string | undefined): Moment | undefined {
  if (words === undefined) return undefined
  const {article} = paragraph
  const mention = dateAt(paragraph, /‹[psad]\d+›/.exec(words)?.[0])
  const days =
    mention === undefined
      ? nearDays(article, words)
      : words.includes('‹a')
        ? yearsAgo(article, mention)
        : words.includes('‹d')
          ? daysAhead(article, mention)
          : (seasonDays(mention.value) ?? daysOf(article, mention))
  if (days === undefined) return undefined
  return {
    days,
    text: mention?.text ?? words,
    places: mention === undefined ? [] : [{start: mention.start, end: mention.end}]
  }
}

type Mention = NonNullable<ReturnType<typeof dateAt>>

/** A date without a year counts where it is within a year of publication. */
function daysOf({date}: Article, mention: Mention): Stretch | undefined {
  const days = stretchOf(mention)
  if (days === undefined || hasStatedYear(mention)) return days
  if (date === undefined) return undefined
  const today = dayNumber(date)
  return days.low > today - 400 && days.high < today + 400 ? days : undefined
}

const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  spring: [1, 7],
  summer: [4, 10],
  autumn: [7, 13],
  winter: [10, 15]
}

/** A season with a month to spare on either side; it may be one of the other half of the world. */
function seasonDays(value: string | undefined): Stretch | undefined {
  const match = /^(\d{4})-(spring|summer|autumn|winter)$/.exec(value ?? '')
  const months = SEASON_MONTHS[match?.[2] ?? '']
  if (match === null || months === undefined) return undefined
  const year = dayNumber({year: Number(match[1]), month: 1, day: 1})
  return {low: year + (months[0] - 1) * 30, high: year + months[1] * 31}
}

/** "24 years ago" may be a few months fewer or more; "20 years ago" a year. */
function yearsAgo({date}: Article, mention: Mention): Stretch | undefined {
  if (date === undefined || mention.approx !== undefined) return undefined
  const days = stretchOfIso(mention.value)
  const today = dayNumber(date)
  if (days === undefined) return undefined
  if (mention.kind !== 'year') return {low: days.low - 20, high: Math.min(today, days.high + 20)}
  const years = date.year - yearOf(days)
  const room =
    years % 10 === 0 || years === 25 || (/[a-z]/i.test(mention.text.charAt(0)) && years > 12) ? 1 : 0
  return {low: yearsBefore(today, years + 1 + room), high: yearsBefore(today, years - room) + 180}
}

function daysAhead({date}: Article, mention: Mention): Stretch | undefined {
  const period = periodOf(mention)
  if (date === undefined || period === undefined || /hour|minute|second/.test(period.unit)) return undefined
  const today = dayNumber(date)
  const days = period.value * DAYS[period.unit]
  return {low: Math.floor(today + days * 0.6 - 8), high: Math.ceil(today + days * 1.3 + 8)}
}

function nearDays({date}: Article, words: string): Stretch | undefined {
  if (date === undefined) return undefined
  const today = dayNumber(date)
  const holiday = /^on (new year's (?:day|eve)|christmas (?:day|eve)|boxing day)$/.exec(words)?.[1]
  if (holiday !== undefined) {
    const [month, day] = HOLIDAYS[holiday] ?? [1, 1]
    const near = [-1, 0, 1]
      .map((years) => dayNumber({year: date.year + years, month, day}))
      .sort((one, other) => Math.abs(one - today) - Math.abs(other - today))[0]
    return near === undefined ? undefined : {low: near, high: near}
  }
  const found = NEAR_TIMES.find(([source]) => new RegExp(`^(?:${source})$`).test(words))
  return found === undefined ? undefined : {low: today + found[1], high: today + found[2]}
}

const HOLIDAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  "new year's day": [1, 1],
  "new year's eve": [12, 31],
  'christmas eve': [12, 24],
  'christmas day': [12, 25],
  'boxing day': [12, 26]
}

/** When an article is written, people had a birthday or will have one within days. */
export function publicationOf({date}: Article, before: number, after = 1): Stretch | undefined {
  if (date === undefined) return undefined
  return {low: dayNumber(date) - before, high: dayNumber(date) + after}
}
