/** Durations as they are written: how many of which unit, how loosely meant, and the same with another number. */
import type {Span} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {CARDINALS} from '../../language/number-words.ts'
import {inWords} from '../figures/write.ts'

export type Unit = 'year' | 'month' | 'week' | 'day' | 'hour' | 'minute' | 'second'

export interface Period {
  readonly value: number
  readonly unit: Unit
  /** "two decades", "a century": said of what is roughly so long. */
  readonly isRound: boolean
  readonly approx: DateMention['approx']
}

/** Days in a unit; for hours and below, minutes. */
export const DAYS: Readonly<Record<Unit, number>> = {
  year: 365.2425,
  month: 30.44,
  week: 7,
  day: 1,
  hour: 60,
  minute: 1,
  second: 1 / 60
}

/** Undefined for a span ("two to three weeks"). */
export function periodOf({value, until, text, approx}: DateMention): Period | undefined {
  if (value === undefined || until !== undefined) return undefined
  const match =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      value
    )
  if (match === null) return undefined
  const [years, months, weeks, days, hours, minutes, seconds] = [1, 2, 3, 4, 5, 6, 7].map((group) => {
    const part = match.at(group)
    return part === undefined ? undefined : Number(part)
  })
  const isRound =
    /decade|centur|generation|(?<!and[ -]a[ -])\bhalf\b|\bquarter\b|½|1\/2/i.test(text) && !/\d/.test(text)
  const of = (amount: number, unit: Unit): Period => ({value: amount, unit, isRound, approx})
  if (years !== undefined) return of(years + (months ?? 0) / 12, 'year')
  if (months !== undefined) return of(months + (days ?? 0) / 30, 'month')
  if (weeks !== undefined) return of(weeks, 'week')
  if (days !== undefined) {
    return /week/i.test(text) && !/day/i.test(text) ? of(days / 7, 'week') : of(days, 'day')
  }
  if (hours !== undefined) return of(hours + (minutes ?? 0) / 60, 'hour')
  if (minutes !== undefined) return of(minutes + (seconds ?? 0) / 60, 'minute')
  return seconds === undefined ? undefined : of(seconds, 'second')
}

/** The number alone in "six-year", "15 years", "4 1/2 hours", "25th anniversary"; undefined for "a decade". */
export function numberSpan({start, text}: DateMention): Span | undefined {
  const match =
    /^\d[\d,.]*(?:\s?(?:½|¼|¾|1\/2|1\/4|3\/4))?(?:st|nd|rd|th)?/.exec(text) ??
    /^[a-z]+(?:[ -]and[ -]a[ -]half|-[a-z]+(?: and a half)?)?/i.exec(text)
  if (match === null) return undefined
  let [words] = match
  if (!/^\d/.test(words)) {
    const parts = words.replace(/[ -]and[ -]a[ -]half$/, '').split('-')
    const [first = '', second = ''] = parts
    if (!isNumberWord(first) && !isOrdinalWord(first)) return undefined
    if (parts.length > 1 && !isNumberWord(second) && !isOrdinalWord(second)) words = first
  }
  return {start, end: start + words.length}
}

function isNumberWord(word: string): boolean {
  return CARDINALS.has(word.toLowerCase())
}

function isOrdinalWord(word: string): boolean {
  return /(?:first|second|third|fifth|th)$/i.test(word)
}

/**
 * Another number in the form of a written one, the likeliest form first: words below ten, figures above, unless the
 * article writes it otherwise.
 */
export function numberLike(written: string, value: number): string[] {
  const half = value - Math.floor(value) === 0.5
  const whole = Math.floor(value)
  const figure = half ? `${whole === 0 ? '' : String(whole)}${halfLike(written)}` : String(value)
  const word = half ? undefined : inWords(value)
  const spelt =
    word === undefined
      ? undefined
      : /^\p{Lu}/u.test(written)
        ? word.charAt(0).toUpperCase() + word.slice(1)
        : word
  const wasFigure = /^\d/.test(written)
  if (spelt === undefined) {
    const link = /-and-a-half$/.test(written) ? '-and-a-half' : ' and a half'
    return half && !wasFigure ? [`${inWords(whole) ?? String(whole)}${link}`] : [figure]
  }
  const wasSmallFigure = wasFigure && Number.parseFloat(written) < 10
  const wantsFigure = wasFigure ? value > 9 || wasSmallFigure : value > 9 && !isLargeWord(written)
  return wantsFigure ? [figure, spelt] : [spelt, figure]
}

function isLargeWord(written: string): boolean {
  return (CARDINALS.get(written.toLowerCase().split('-')[0] ?? '') ?? 0) > 9
}

function halfLike(written: string): string {
  if (written.includes('½')) return '½'
  return written.includes('/') ? ' 1/2' : '.5'
}
