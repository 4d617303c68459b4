/** Two ends of a stretch of time, and whether a duration fits between them. */
import type {Article, Span} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {dayNumber} from '../../language/calendar.ts'
import type {TimeContradiction} from './contradiction.ts'
import {clockDistance, distanceOf, fits, rightNumber, type Distance, type Manner} from './distance.ts'
import {numberLike, numberSpan, periodOf, type Period} from './period.ts'
import {hasStatedYear, stretchOf, stretchOfDay, stretchOfIso, type Stretch} from './stretch.ts'

/** Two ends of a stretch of time. */
export interface Ends {
  readonly from: Stretch
  readonly to: Stretch
  /** Times of day are minutes, not days. */
  readonly isClock: boolean
  readonly places: readonly Span[]
  readonly words: string
}

export function endsOfRange(range: DateMention): Ends | undefined {
  const {value, until, text, isRelative} = range
  const words = `from ${text
    .replace(/\s+/g, ' ')
    .replace(/ and /, ' to ')
    .replace(/^(?:from|between) /i, '')}`
  const places = [{start: range.start, end: range.end}]
  const clock = clockMinutes(value)
  const clockEnd = clockMinutes(until)
  if (clock !== undefined && clockEnd !== undefined) {
    // past midnight, where the evening and the morning are written out
    const isOvernight = clockEnd <= clock && clock >= 18 * 60 && /a\.?m\b/i.test(text)
    if (clockEnd <= clock && !isOvernight) return undefined
    const at = (minute: number): Stretch => ({low: minute, high: minute})
    return {from: at(clock), to: at(clockEnd + (isOvernight ? 24 * 60 : 0)), isClock: true, places, words}
  }
  const from = stretchOfIso(value)
  const to = stretchOfIso(until)
  if (from === undefined || to === undefined || to.high <= from.low) return undefined
  if (isRelative && to.low - from.low > 300) return undefined
  return {from, to, isClock: false, places, words}
}

/** Two times of one day. */
export function clockEnds(first: DateMention, second: DateMention): Ends | undefined {
  const [from, to] = [clockMinutes(first.value), clockMinutes(second.value)]
  if (from === undefined || to === undefined || to <= from || areOfTwoPlaces(first, second)) return undefined
  return {
    from: {low: from, high: from},
    to: {low: to, high: to},
    isClock: true,
    places: [first, second].map(({start, end}) => ({start, end})),
    words: `from ${first.text} to ${second.text}`
  }
}

/** Left at six, landed at nine Eastern time: by the clocks of two places. */
function areOfTwoPlaces({zone}: DateMention, {zone: other}: DateMention): boolean {
  return zone !== other
}

function clockMinutes(value: string | undefined): number | undefined {
  const match = /^(\d\d):(\d\d)(?::\d\d)?$/.exec(value ?? '')
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2])
}

/** Two points, each as far as it is known; the end of a range counts for the whole of it. */
export function endsOf(first: DateMention, second: DateMention, article: Article): Ends | undefined {
  const from = stretchOf(first) ?? stretchOfIso(first.until)
  const to = stretchOf(second) ?? stretchOfIso(second.value)
  if (from === undefined || to === undefined || to.high <= from.low) return undefined
  // without a year the day of publication decides: only what is near it is sure
  if (!hasStatedYear(first) && article.date === undefined) return undefined
  if (hasStatedYear(first) !== hasStatedYear(second) && to.low - from.high < 300) return undefined
  return {
    from,
    to,
    isClock: false,
    places: [first, second].map(({start, end}) => ({start, end})),
    words: `from ${first.text} to ${second.text}`
  }
}

export function endsAtPublication(first: DateMention, {date}: Article): Ends | undefined {
  const from = stretchOf(first)
  if (from === undefined || date === undefined || from.high >= dayNumber(date)) return undefined
  return {
    from,
    to: stretchOfDay(date),
    isClock: false,
    places: [{start: first.start, end: first.end}],
    words: `from ${first.text} to the day of publication`
  }
}

/** "runs until 2048": what is left of it. */
export function endsFromPublication(last: DateMention, {date}: Article): Ends | undefined {
  const to = stretchOf(last)
  if (to === undefined || date === undefined || to.low <= dayNumber(date) || !hasStatedYear(last))
    return undefined
  return {
    from: stretchOfDay(date),
    to,
    isClock: false,
    places: [{start: last.start, end: last.end}],
    words: `from the day of publication to ${last.text}`
  }
}

export function judge(mention: DateMention, ends: Ends, manner: Manner): TimeContradiction | undefined {
  const period = periodOf(mention)
  if (period === undefined) return undefined
  const isClockUnit = period.unit === 'hour' || period.unit === 'minute' || period.unit === 'second'
  if (isClockUnit !== ends.isClock) return undefined
  const distance: Distance = ends.isClock
    ? clockDistance(ends.from.low, ends.to.low, period.unit)
    : distanceOf(ends.from, ends.to, period.unit)
  // "13 weeks" between two years says nothing
  if (distance.slack > 2 || distance.nominal <= 0 || fits(period, distance, manner)) return undefined
  return told(mention, period, rightNumber(period, distance, manner), ends)
}

export function told(
  mention: DateMention,
  period: Period,
  right: number,
  ends: Ends
): TimeContradiction | undefined {
  const at = numberSpan(mention)
  if (at === undefined || right < 0.5) return undefined
  const written = mention.text.slice(0, at.end - at.start)
  const unit = right === 1 ? period.unit : `${period.unit}s`
  return {
    at,
    expected: numberLike(written, right),
    reckoning: `${ends.words} is ${String(right)} ${unit}, not ${written}`,
    places: ends.places
  }
}
