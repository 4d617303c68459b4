/** Moments: a day, or a time of day, or both where they are told together (“at 6pm on Tuesday”, “Friday at noon”). */
import type {DateMention} from '../../article/mentions.ts'
import {dayOfNumber} from '../../entities/date-resolve.ts'
import {dayNumber} from '../../language/calendar.ts'
import type {Ends} from './ends.ts'
import {hasStatedYear, lengthOf, stretchOf, stretchOfIso, type Stretch} from './stretch.ts'
import type {Telling, TimeMark} from './tellings.ts'

const YEAR = 365.2425

export interface Moment {
  readonly places: readonly DateMention[]
  /** The days that it may be; undefined for a bare time of day. */
  readonly days: Stretch | undefined
  /** Minutes after midnight. */
  readonly minute: number | undefined
  /** Years of somebody's life. */
  readonly age?: number
  /** Whether morning or evening is not said. */
  readonly isEitherHalf: boolean
  /** Where it begins and ends in the words of its sentence. */
  readonly at: number
  readonly end: number
}

/** What may stand between the hour and its day. */
const TOGETHER =
  /^,? ?(?:on |at |at about |at around |around |about |shortly after |just (?:before|after) )?$/

export function momentsIn({words, marks}: Telling): Moment[] {
  const moments: Moment[] = []
  for (const mark of marks) {
    const moment = ofTheNext(words, mark, moments) ?? momentOf(mark)
    if (moment === undefined) continue
    const last = moments.at(-1)
    const isSame =
      last?.age === undefined &&
      moment.age === undefined &&
      last !== undefined &&
      (last.minute === undefined) !== (moment.minute === undefined) &&
      (last.days === undefined) !== (moment.days === undefined) &&
      TOGETHER.test(words.slice(last.end, moment.at))
    if (isSame) moments[moments.length - 1] = together(last, moment)
    else moments.push(moment)
  }
  return moments
}

/** "in 1978 and the next year": counted from the time before it, not from the day of publication. */
function ofTheNext(
  words: string,
  {mention, at, end}: TimeMark,
  before: readonly Moment[]
): Moment | undefined {
  const way = /^(next|following|previous) year$/i.exec(mention.text)?.[1]?.toLowerCase()
  const last = before.filter(({days, age}) => days !== undefined && age === undefined).at(-1)
  if (way === undefined || last?.days === undefined || !/\bthe $/.test(words.slice(0, at))) return undefined
  const step = Math.round(way === 'previous' ? -YEAR : YEAR)
  const days = {low: last.days.low + step, high: last.days.high + step}
  return {
    places: [{...mention, ...(mention.stated === undefined ? {stated: last.places[0]?.stated ?? {}} : {})}],
    days,
    minute: undefined,
    isEitherHalf: false,
    at,
    end
  }
}

function momentOf({mention, letter, at, end}: TimeMark): Moment | undefined {
  if (letter === 't') {
    const minute = minuteOf(mention.value)
    const isEitherHalf = !/[ap]\.?m\b|noon|midday|midnight|:|^0|^1[3-9]|^2\d/i.test(mention.text)
    return minute === undefined
      ? undefined
      : {places: [mention], days: undefined, minute, isEitherHalf, at, end}
  }
  const age = /^P(\d+)Y$/.exec(letter === 'g' ? (mention.value ?? '') : '')?.[1]
  if (age !== undefined)
    return {
      places: [mention],
      days: undefined,
      minute: undefined,
      age: Number(age),
      isEitherHalf: false,
      at,
      end
    }
  if (letter !== 'p' && letter !== 'a' && letter !== 's') return undefined
  // a season is told with its year
  const days = letter === 's' ? stretchOfIso(/^\d{4}/.exec(mention.value ?? '')?.[0]) : stretchOf(mention)
  return days === undefined
    ? undefined
    : {places: [mention], days, minute: undefined, isEitherHalf: false, at, end}
}

function together(first: Moment, second: Moment): Moment {
  return {
    places: [...first.places, ...second.places],
    days: first.days ?? second.days,
    minute: first.minute ?? second.minute,
    isEitherHalf: first.isEitherHalf || second.isEitherHalf,
    at: first.at,
    end: second.end
  }
}

function minuteOf(value: string | undefined): number | undefined {
  const match = /^(\d\d):(\d\d)/.exec(value ?? '')
  return match === null ? undefined : Number(match[1]) * 60 + Number(match[2])
}

/** What lies between two moments, in days or in minutes; several ways to read it where morning or evening is not said. */
export function waysBetween(first: Moment, second: Moment, hasDate: boolean): Ends[] {
  if (first.age !== undefined && second.age !== undefined) return yearsOfLife(first, second)
  if (first.minute !== undefined && second.minute !== undefined) return minutesBetween(first, second)
  if (first.days === undefined || second.days === undefined) return []
  const [isFirstSure, isSecondSure] = [isYearSure(first), isYearSure(second)]
  // without a year the day of publication decides: only what is near it is sure
  if (!isFirstSure && !hasDate) return []
  const to = isSecondSure || isRelative(second) ? second.days : after(first.days, second)
  const from = isFirstSure || isRelative(first) ? first.days : before(to, first)
  if (to.high <= from.low) return []
  const areDays = lengthOf(from) === 1 && lengthOf(to) === 1
  if (isFirstSure !== isSecondSure && !areDays && to.low - from.high < 300 && !isRelative(second)) return []
  return [endsLike(first, second, {from, to, isClock: false})]
}

/** "yesterday", "this month", "Tuesday": of one year by the day of publication. */
function isRelative({places}: Moment): boolean {
  return places.some(({stated}) => stated?.month === undefined)
}

/** The same day of the year, or month, in the year that follows another. */
function after(from: Stretch, {days}: Moment): Stretch {
  return moved(days ?? from, (low) => (low < from.low ? 1 : low - from.low > YEAR ? -1 : 0))
}

function before(to: Stretch, {days}: Moment): Stretch {
  return moved(days ?? to, (low) => (low > to.low ? -1 : to.low - low > YEAR ? 1 : 0))
}

function moved({low, high}: Stretch, by: (low: number) => number): Stretch {
  const years = by(low)
  const inYear = (day: number): number => {
    const date = dayOfNumber(day)
    return dayNumber({...date, year: date.year + years})
  }
  return years === 0 ? {low, high} : {low: inYear(low), high: inYear(high)}
}

/** Taken on at 16 and retired at 66. */
function yearsOfLife(first: Moment, second: Moment): Ends[] {
  const [from, to] = [first.age ?? 0, second.age ?? 0]
  const ofLife = (age: number): Stretch => ({low: Math.round(age * YEAR), high: Math.round(age * YEAR) + 180})
  return to > from ? [endsLike(first, second, {from: ofLife(from), to: ofLife(to), isClock: false})] : []
}

function isYearSure({places}: Moment): boolean {
  return places.some((place) => hasStatedYear(place) || place.kind === 'season')
}

function minutesBetween(first: Moment, second: Moment): Ends[] {
  const [from = 0, to = 0] = [first.minute, second.minute]
  const days = daysBetween(first, second)
  const [zone, other] = [first, second].map(({places}) => places.find((place) => place.kind === 'time')?.zone)
  if (days === undefined || zone !== other) return []
  const isEitherHalf = first.isEitherHalf || second.isEitherHalf
  const turns = isEitherHalf ? [0, 720, -720] : [0]
  return turns
    .map((turn) => days * 1440 + to - from + turn)
    .filter((minutes) => minutes > 0 && (!isEitherHalf || minutes < 1440 * (days + 1)))
    .map((minutes) =>
      endsLike(first, second, {
        from: {low: from, high: from},
        to: {low: from + minutes, high: from + minutes},
        isClock: true
      })
    )
}

/** Whole days from one to the other; none where one of them has no day, one over a night that is plain. */
function daysBetween(first: Moment, second: Moment): number | undefined {
  if (first.days !== undefined && second.days !== undefined) {
    if (lengthOf(first.days) > 1 || lengthOf(second.days) > 1) return undefined
    return second.days.low - first.days.low
  }
  const [from = 0, to = 0] = [first.minute, second.minute]
  const isOvernight = to <= from && from >= 17 * 60 && to <= 12 * 60
  return isOvernight ? 1 : 0
}

function endsLike(first: Moment, second: Moment, ends: Pick<Ends, 'from' | 'to' | 'isClock'>): Ends {
  const places = [...first.places, ...second.places].map(({start, end}) => ({start, end}))
  const told = ({places: each}: Moment): string => each.map(({text}) => text).join(' ')
  return {...ends, places, words: `from ${told(first)} to ${told(second)}`}
}
