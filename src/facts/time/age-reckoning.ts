/** Ages reckoned from one day to another, and how a wrong one is told. */
import type {Article, Span} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {dayOfNumber} from '../../entities/date-resolve.ts'
import {dayNumber} from '../../language/calendar.ts'
import type {TimeContradiction} from './contradiction.ts'
import {numberLike, numberSpan} from './period.ts'
import type {Stretch} from './stretch.ts'

/** Days before publication in which a piece may have been written, and somebody have had a birthday. */
export const WRITTEN_BEFORE = 9

export function publication({date}: Article, before: number, after = 1): Stretch | undefined {
  if (date === undefined) return undefined
  return {low: dayNumber(date) - before, high: dayNumber(date) + after}
}

export function wrongAge(
  article: Article,
  mention: DateMention,
  rights: readonly number[],
  reckoning: string,
  places: readonly Span[]
): TimeContradiction | undefined {
  const at = numberSpan(mention)
  if (at === undefined) return undefined
  const written = article.slice(at)
  const usable = rights.filter((right) => right >= 0)
  return {
    at,
    expected: [
      ...usable.map((right) => numberLike(written, right)[0] ?? String(right)),
      ...usable.slice(0, 1).flatMap((right) => numberLike(written, right).slice(1))
    ],
    reckoning: `${reckoning}, not ${written}`,
    places: places.map(({start, end}) => ({start, end}))
  }
}

/** The whole years between two days. */
export function yearsBetween(from: number, to: number): number {
  const [a, b] = [dayOfNumber(from), dayOfNumber(to)]
  const isBefore = b.month < a.month || (b.month === a.month && b.day < a.day)
  return b.year - a.year - (isBefore ? 1 : 0)
}

/** The number of an age. */
export function yearsOf({value}: DateMention): number {
  return Number(/\d+/.exec(value ?? '')?.[0])
}
