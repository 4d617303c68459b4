/** What relative and yearless dates come to: the tense of their clause and the day of publication. */
import type {Atoms} from './atoms.ts'
import {dayNumber, daysInMonth, weekdayOf, type CalendarDate} from '../language/calendar.ts'

const FUTURE_WORDS =
  /^(?:will|'ll|shall|would|due|set|expected|scheduled|planned|plans|plan|may|might|could|can|should|must|upcoming|forthcoming|intends|hopes|aims|wo)$/
const REPORTING =
  /^(?:says|say|adds|tells|shows|show|is|are|am|'s|'re|has|have|'ve|means|mean|remains|claims|argues|insists|believes|thinks|knows|suggests)$/

/** Whether what happens at a piece of a sentence is still to come, from the verb nearest to it in its clause. */
export function isFuture(atoms: Atoms, from: number, to: number): boolean {
  return futureBefore(atoms, from) ?? futureAfter(atoms, to) ?? false
}

function futureBefore(atoms: Atoms, from: number): boolean | undefined {
  for (let at = from - 1; at >= 0; at--) {
    const lower = atoms.lower(at)
    if (lower === ';' || lower === ':') return undefined
    const verdict = verdictOf(atoms, at)
    if (verdict !== undefined) return verdict
  }
  return undefined
}

function futureAfter(atoms: Atoms, to: number): boolean | undefined {
  for (let at = to; at < atoms.length; at++) {
    if (atoms.lower(at) === ';') return undefined
    const verdict = verdictOf(atoms, at)
    if (verdict !== undefined) return verdict
  }
  return undefined
}

/** What one verb says; undefined for anything that has no tense of its own. */
function verdictOf(atoms: Atoms, at: number): boolean | undefined {
  const tag = atoms.tagName(at)
  const lower = atoms.lower(at)
  if (lower === 'due') return true
  if (tag === 'AUX.modal') return FUTURE_WORDS.test(lower)
  if (tag === 'VERB.past' || tag === 'AUX.past') return false
  if (tag === 'VERB.base') return futureOfBase(atoms, at)
  if (tag === 'VERB.ger' && /^(?:after|since)$/.test(atoms.lower(at - 1))) return false
  if (tag === 'VERB.part') return futureOfParticiple(atoms, at)
  if (tag === 'VERB.3sg' || tag === 'VERB.pres') return !atoms.isCaption && !REPORTING.test(lower)
  if (tag === 'AUX.3sg' || tag === 'AUX.pres') {
    if (/^(?:has|have|'ve)$/.test(lower)) return false
    return (
      /^(?:set|due|expected|to|scheduled|planned|going|likely)$/.test(atoms.lower(at + 1)) ||
      isOnDay(atoms, at + 1) ||
      atoms.tagName(at + 1) === 'VERB.ger'
    )
  }
  return undefined
}

/** "The funeral is on Friday." */
function isOnDay(atoms: Atoms, at: number): boolean {
  const {weekday, kind} = atoms.at(at + 1)
  return atoms.lower(at) === 'on' && (weekday !== undefined || kind === 'figure')
}

/** "will close", "to close", "did not close" */
function futureOfBase(atoms: Atoms, at: number): boolean | undefined {
  for (let back = at - 1; back >= Math.max(0, at - 4); back--) {
    const tag = atoms.tagName(back)
    const lower = atoms.lower(back)
    if (tag === 'AUX.modal') return FUTURE_WORDS.test(lower)
    if (lower === 'to')
      return !/^(?:had|used|began|started|failed|managed|refused|declined|continued)$/.test(
        atoms.lower(back - 1)
      )
    if (lower === 'did') return false
    if (tag.startsWith('NOUN') || tag === 'PUNCT') return undefined
  }
  return undefined
}

/** "will be closed", "was closed", "killed on Monday" */
function futureOfParticiple(atoms: Atoms, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 5); back--) {
    const lower = atoms.lower(back)
    const tag = atoms.tagName(back)
    if (tag === 'AUX.modal') return FUTURE_WORDS.test(lower)
    if (/^(?:has|have|had|was|were)$/.test(lower)) return false
    if (lower === 'to' && atoms.lower(back + 1) === 'be') return true
    if (/^(?:is|are)$/.test(lower)) return /^(?:set|due|expected|scheduled|planned)$/.test(atoms.lower(at))
  }
  return false
}

/** The day a number of days after another. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dayOfNumber(dayNumber(date) + days)
}

/** The day with a number; the inverse of `dayNumber` (days since 1970-01-01). */
export function dayOfNumber(number: number): CalendarDate {
  let year = 1970 + Math.floor(number / 365.2425)
  while (dayNumber({year, month: 1, day: 1}) > number) year--
  while (dayNumber({year: year + 1, month: 1, day: 1}) <= number) year++
  let rest = number - dayNumber({year, month: 1, day: 1})
  let month = 1
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++)
  return {year, month, day: rest + 1}
}

/** The month a number of months away. */
export function addMonths(
  {year, month}: {year: number; month: number},
  months: number
): {year: number; month: number} {
  const index = year * 12 + month - 1 + months
  return {year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1}
}

/** The last such weekday on or before a day (`strict`: before it), or the first one after it. */
export function weekdayNear(
  date: CalendarDate,
  weekday: number,
  isToCome: boolean,
  strict = false
): CalendarDate {
  const distance = (weekday - weekdayOf(date) + 7) % 7
  if (isToCome) return addDays(date, distance === 0 ? 7 : distance)
  return addDays(date, distance === 0 ? (strict ? -7 : 0) : distance - 7)
}

/** The year that puts a month (and day) on or before publication, or on or after it. */
export function yearNear(
  date: CalendarDate,
  month: number,
  day: number | undefined,
  isToCome: boolean
): number {
  const here = date.month * 100 + (day === undefined ? 0 : date.day)
  const there = month * 100 + (day ?? 0)
  if (isToCome) return there >= here ? date.year : date.year + 1
  return there <= here ? date.year : date.year - 1
}
