/** Days, weekdays and months, each worked out by the day of publication. */
import {type CalendarDate, daysInMonth, weekdayOf} from '../language/calendar.ts'
import {DOUBTFUL_SHORT_FORMS, RELATIVE_DAYS} from '../language/date-words.ts'
import type {Atoms} from './atoms.ts'
import {type DateDraft, isoDay} from './date-draft.ts'
import {addDays, isFuture, weekdayNear, yearNear} from './date-resolve.ts'
import {readStated, type Stated} from './date-stated.ts'

/** The day, month or weekday that begins at a piece. */
export function readDay(atoms: Atoms, index: number): DateDraft | undefined {
  const stated = readStated(atoms, index)
  if (stated !== undefined) return draftOfStated(atoms, stated)
  return readRelativeDay(atoms, index) ?? readWeekday(atoms, index)
}

/** A stated date with its year worked out. */
export function draftOfStated(atoms: Atoms, stated: Stated): DateDraft {
  const {from, to, month, day, weekday} = stated
  const year = stated.year ?? impliedYear(atoms, stated)
  const isReal = day !== undefined && year !== undefined && day >= 1 && day <= daysInMonth(year, month)
  return {
    from,
    to,
    kind: day === undefined ? 'month' : 'day',
    value: isoDay({year, month, day}),
    isRelative: stated.year === undefined && year !== undefined,
    stated: {
      month,
      ...(stated.year === undefined ? {} : {year: stated.year}),
      ...(day === undefined ? {} : {day})
    },
    ...(weekday === undefined ? {} : {weekday}),
    ...(isReal ? {day: {year, month, day}} : {})
  }
}

function impliedYear(atoms: Atoms, {from, to, month, day, weekday}: Stated): number | undefined {
  const {date} = atoms.article
  if (date === undefined) return undefined
  const way = atoms.lower(from)
  if (day === undefined && (way === 'last' || way === 'next')) {
    const isHere = month === date.month
    return yearNear(date, month, day, way === 'next') + (isHere ? (way === 'next' ? 1 : -1) : 0)
  }
  const year = yearNear(date, month, day, isFuture(atoms, from, to))
  if (weekday === undefined || day === undefined || day > daysInMonth(year, month)) return year
  for (const other of [year, year + 1, year - 1]) {
    if (
      Math.abs(other - date.year) <= 1 &&
      day <= daysInMonth(other, month) &&
      weekdayOf({year: other, month, day}) === weekday
    ) {
      const isNear = other === year || Math.abs(monthsApart(date, other, month)) <= 6
      if (isNear) return other
    }
  }
  return year
}

function monthsApart(date: CalendarDate, year: number, month: number): number {
  return (year - date.year) * 12 + month - date.month
}

/** yesterday, tonight, last night */
function readRelativeDay(atoms: Atoms, index: number): DateDraft | undefined {
  const {date} = atoms.article
  const isLastNight = atoms.areWords(index, 'last', 'night')
  const days = isLastNight ? -1 : RELATIVE_DAYS.get(atoms.lower(index))
  if (days === undefined || (index > 0 && atoms.isCapitalised(index) && atoms.isCapitalised(index - 1)))
    return undefined
  if (atoms.areWords(index + 1, "'s") && atoms.lower(index) === 'today' && date === undefined)
    return undefined
  const day = date === undefined ? undefined : addDays(date, days)
  return {
    from: index,
    to: index + (isLastNight ? 2 : 1),
    kind: 'day',
    value: day === undefined ? undefined : isoDay(day),
    isRelative: true,
    ...(day === undefined ? {} : {day})
  }
}

/** Friday, last Thursday, next Tuesday, Sat. */
function readWeekday(atoms: Atoms, index: number): DateDraft | undefined {
  const way = /^(?:last|next|this)$/.test(atoms.lower(index)) ? atoms.lower(index) : undefined
  const at = way === undefined ? index : index + 1
  const {weekday, text, lower} = atoms.at(at)
  if (weekday === undefined) return undefined
  let to = at + 1
  const hasStop =
    text.endsWith('.') ||
    (atoms.lower(to) === '.' && atoms.isClose(to) && to < atoms.length - 1 && lower.length < 6)
  if (!text.endsWith('.') && hasStop) to++
  if (DOUBTFUL_SHORT_FORMS.has(lower) && !hasStop) return undefined
  if (isNamedDay(atoms, index, at)) return undefined
  const {date} = atoms.article
  const base = {from: index, to, kind: 'weekday', weekday, isRelative: true} as const
  if (date === undefined) return {...base, value: undefined}
  const isToCome = way === 'next' || (way !== 'last' && isFuture(atoms, index, to))
  const day = weekdayNear(date, weekday, isToCome, way === 'last')
  return {...base, value: isoDay(day), day}
}

/** Good Friday, Black Monday, the Sunday Times, Wednesday Addams; and people. */
function isNamedDay(atoms: Atoms, from: number, at: number): boolean {
  if (atoms.isPerson(at) || /^(?:every|each|any|a|most|sheffield|ruby|girl|man)$/.test(atoms.lower(from - 1)))
    return true
  if (
    /^(?:good|black|easter|bloody|ash|shrove|super|cyber|palm|whit|maundy|whitsun)$/.test(
      atoms.lower(from - 1)
    ) &&
    atoms.isCapitalised(from - 1)
  )
    return true
  const {text} = atoms.at(at + 1)
  return (
    /^(?:Times|Telegraph|Mail|Mirror|Herald|Post|Express|Independent|Sun|Club|Tribune|Star|People|League|Argus|Night|Politics)$/.test(
      text
    ) && text !== 'Night'
  )
}
