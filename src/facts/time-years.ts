/** Which year a day without a year may be of. */
import type {Article} from '../article/article.ts'
import {dayNumber, daysInMonth} from '../language/calendar.ts'

export interface YearDoubt {
  /** All years that the writer may mean, the likeliest first; empty where nothing can be said. */
  readonly years: readonly number[]
  /** Whether the year is written, not worked out from the day of publication. */
  readonly isStated: boolean
}

/** Days on either side of publication within which a yearless date is of the nearest year for certain. */
const NEAR = 60
/** … and within which it lies at all. */
const A_YEAR = 366

const OTHER_YEAR = /\b(?:next|last|previous|following) year\b|\ba year (?:ago|later|earlier)\b/i

/** The years that a month and day may belong to at a place of the article. */
export function yearsOf(
  article: Article,
  at: number,
  stated: {readonly year?: number; readonly month: number; readonly day: number}
): YearDoubt {
  if (stated.year !== undefined) return {years: [stated.year], isStated: true}
  const {date} = article
  if (date === undefined) return {years: [], isStated: false}
  const today = dayNumber(date)
  const saysYear = OTHER_YEAR.test(article.text.slice(Math.max(0, at - 120), at + 60))
  const near = [date.year, date.year - 1, date.year + 1]
    .filter((year) => stated.day <= daysInMonth(year, stated.month))
    .map((year) => ({year, distance: Math.abs(dayNumber({...stated, year}) - today)}))
    .filter(({distance}) => distance <= A_YEAR)
    .sort((a, b) => a.distance - b.distance)
    .filter(
      ({distance}, index, [first]) =>
        index === 0 || (first?.distance ?? 0) > NEAR || distance <= NEAR || saysYear
    )
    .map(({year}) => year)
  const told = yearsTold(article, at)
  // a story of other years: the date is one of theirs, and only all of them together can be wrong
  return {years: told.length === 0 ? near : [...new Set([...told, ...near])], isStated: false}
}

/** The years that the paragraph and the one before it name. */
function yearsTold(article: Article, at: number): number[] {
  const block = article.blockAt(at)
  if (block === undefined) return []
  const from = article.blocks[block.index - 1]?.start ?? block.start
  const years: number[] = []
  for (const {start, stated, kind} of article.dates) {
    if (start < from) continue
    if (start >= block.end) break
    if (stated?.year !== undefined && (kind === 'year' || kind === 'month' || kind === 'day'))
      years.push(stated.year)
  }
  return years
}
