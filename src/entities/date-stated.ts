/** The parts of a date as they are written, in any order that news writes them in. */
import {DOUBTFUL_SHORT_FORMS} from '../language/date-words.ts'
import type {Atoms} from './atoms.ts'
import {pastEarly} from './date-years.ts'
import {shortYear, yearAt} from './year-figures.ts'

/** The parts of a day as written. */
export interface Stated {
  readonly from: number
  readonly to: number
  readonly year?: number | undefined
  readonly month: number
  readonly day?: number | undefined
  readonly weekday?: number | undefined
}

/** The parts of a date in any order that news writes them in. */
export function readStated(atoms: Atoms, index: number): Stated | undefined {
  return (
    readIso(atoms, index) ??
    readSlashes(atoms, index) ??
    readWithWeekday(atoms, index) ??
    readPlain(atoms, index) ??
    readSharedMonth(atoms, index)
  )
}

function readIso(atoms: Atoms, index: number): Stated | undefined {
  const {text, kind} = atoms.at(index)
  if (
    kind !== 'figure' ||
    text.length !== 4 ||
    atoms.at(index + 1).kind !== 'hyphen' ||
    atoms.at(index + 3).kind !== 'hyphen'
  )
    return undefined
  const month = atoms.at(index + 2).text
  const day = atoms.at(index + 4).text
  if (!/^\d\d$/.test(month) || !/^\d\d$/.test(day) || Number(month) > 12 || Number(month) < 1)
    return undefined
  return {from: index, to: index + 5, year: Number(text), month: Number(month), day: Number(day)}
}

/** 25/12/2015, 12/25/2015, 31.1.2016 */
function readSlashes(atoms: Atoms, index: number): Stated | undefined {
  const {text, kind} = atoms.at(index)
  if (kind !== 'figure') return undefined
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})$/.exec(text)
  if (dotted !== null) return inOrder(atoms, index, index + 1, [dotted[1], dotted[2], dotted[3]])
  const isSlashed =
    [1, 3].every((distance) => /^[/-]$/.test(atoms.lower(index + distance))) &&
    [1, 2, 3, 4].every((distance) => atoms.isClose(index + distance))
  if (!isSlashed) return undefined
  return inOrder(atoms, index, index + 5, [text, atoms.at(index + 2).text, atoms.at(index + 4).text])
}

function inOrder(
  atoms: Atoms,
  from: number,
  to: number,
  parts: ReadonlyArray<string | undefined>
): Stated | undefined {
  const [first = '', second = '', last = ''] = parts
  if (!/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second) || !/^(?:\d\d|\d{4})$/.test(last))
    return undefined
  const isMonthFirst =
    atoms.article.variety === 'en-US' ? Number(second) > 12 || Number(first) <= 12 : Number(second) > 12
  const month = Number(isMonthFirst ? first : second)
  const day = Number(isMonthFirst ? second : first)
  if (month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return {from, to, year: last.length === 4 ? Number(last) : shortYear(Number(last)), month, day}
}

/** Monday 14 March 2016; Monday, March 14, 2016 */
function readWithWeekday(atoms: Atoms, index: number): Stated | undefined {
  const {weekday} = atoms.at(index)
  if (weekday === undefined) return undefined
  let at = index + 1
  if (atoms.lower(at) === '.' && atoms.isClose(at)) at++
  if (atoms.lower(at) === ',') at++
  if (atoms.lower(at) === 'the') at++
  const plain = readPlain(atoms, at)
  return plain?.day === undefined ? undefined : {...plain, from: index, weekday}
}

/** "14 and 15 March": the first of them. */
function readSharedMonth(atoms: Atoms, index: number): Stated | undefined {
  const {kind, text} = atoms.at(index)
  if (kind !== 'figure' || !/^[1-9]\d?$/.test(text) || !/^(?:and|or|,)$/.test(atoms.lower(index + 1)))
    return undefined
  if (atoms.at(index + 2).kind !== 'figure') return undefined
  const next = readDayFirst(atoms, index + 2) ?? readSharedMonth(atoms, index + 2)
  return next === undefined || Number(text) > 31
    ? undefined
    : {...next, from: index, to: index + 1, day: Number(text)}
}

/** 14 March [2016], 5th of March, March 14[, 2016], March 2016, March, early January 2015 */
function readPlain(atoms: Atoms, index: number): Stated | undefined {
  const dayFirst = readDayFirst(atoms, index)
  if (dayFirst !== undefined) return dayFirst
  const isRelative = /^(?:last|next|this)$/.test(atoms.lower(index))
  const at = isRelative ? index + 1 : pastEarly(atoms, index)
  const {month} = atoms.at(at)
  if (month === undefined) return undefined
  if (at === index) {
    const monthFirst = readMonthFirst(atoms, index, month)
    if (monthFirst !== undefined) return monthFirst
  }
  return readMonth(atoms, index, at, month)
}

function readDayFirst(atoms: Atoms, index: number): Stated | undefined {
  const day = dayNumberAt(atoms, index)
  if (day === undefined) return undefined
  let at = atoms.pastHyphen(day.end)
  if (atoms.lower(at) === 'of') at++
  const {month} = atoms.at(at)
  if (month === undefined) return undefined
  if (isNameOrVerb(atoms, at) && at !== day.end) return undefined
  const year = yearFrom(atoms, at + 1)
  return {from: index, to: year?.end ?? at + 1, year: year?.year, month, day: day.day}
}

/** "May last year": the year after a month, told from the day of publication. */
function relativeYear(atoms: Atoms, at: number): {end: number; year: number} | undefined {
  const {date} = atoms.article
  const way = WAYS.get(atoms.lower(at))
  if (date === undefined || way === undefined || atoms.lower(at + 1) !== 'year') return undefined
  return {end: at + 2, year: date.year + way}
}

const WAYS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1]
])

/** The year after a month, a comma or "of" or a hyphen between them. */
function yearFrom(atoms: Atoms, at: number): {end: number; year: number} | undefined {
  const relative = relativeYear(atoms, at)
  if (relative !== undefined) return relative
  const past = atoms.lower(at) === ',' || atoms.lower(at) === 'of' ? at + 1 : atoms.pastHyphen(at)
  const year = yearAt(atoms, past)
  if (year === undefined || isCountedAfter(atoms, past)) return undefined
  if (atoms.lower(at) === ',' && atoms.tagName(past + 1) === 'NOUN.pl') return undefined
  return {end: past + 1, year}
}

/** "in March 2000 people": no year. */
function isCountedAfter(atoms: Atoms, at: number): boolean {
  return (
    /^(?:%|per|people)$/.test(atoms.lower(at + 1)) ||
    (atoms.isClose(at + 1) && atoms.at(at + 1).kind === 'word' && atoms.lower(at + 1) !== "'s")
  )
}

/** A day of the month: 14, 3rd, "the fourth". */
function dayNumberAt(atoms: Atoms, at: number): {end: number; day: number} | undefined {
  const {kind, text, ordinal} = atoms.at(at)
  if (ordinal !== undefined && ordinal <= 31) return {end: at + 1, day: ordinal}
  if (kind !== 'figure' || !/^\d{1,2}$/.test(text)) return undefined
  const day = Number(text)
  if (day < 1 || day > 39) return undefined
  const isOrdinal = atoms.isClose(at + 1) && /^(?:st|nd|rd|th)$/.test(atoms.lower(at + 1))
  return {end: isOrdinal ? at + 2 : at + 1, day}
}

function readMonthFirst(atoms: Atoms, index: number, month: number): Stated | undefined {
  let at = index + 1
  if (atoms.lower(at) === '.' && atoms.isClose(at)) at++
  if (atoms.lower(at) === 'the') at++
  const day = dayNumberAt(atoms, at)
  if (day === undefined || atoms.at(at).ordinal !== undefined) return undefined
  const after = atoms.at(day.end)
  const isTime = /^(?:am|pm|a\.m\.|p\.m\.|:)$/.test(after.lower)
  if (isTime || (after.kind === 'mark' && after.text === '%')) return undefined
  if (
    /^(?:million|billion|per|percent)$/.test(after.lower) ||
    (atoms.lower(at - 1) === 'the' && day.end === at + 1)
  )
    return undefined
  const year =
    atoms.lower(day.end) === ','
      ? yearFrom(atoms, day.end)
      : yearAt(atoms, day.end) === undefined
        ? undefined
        : yearFrom(atoms, day.end)
  return {from: index, to: year?.end ?? day.end, year: year?.year, month, day: day.day}
}

function readMonth(atoms: Atoms, from: number, at: number, month: number): Stated | undefined {
  const year = yearFrom(atoms, atoms.lower(at + 1) === '.' && atoms.isClose(at + 1) ? at + 2 : at + 1)
  if (year !== undefined) return {from, to: year.end, year: year.year, month}
  const {text, lower} = atoms.at(at)
  if (DOUBTFUL_SHORT_FORMS.has(lower) && !text.endsWith('.')) return undefined
  if (from === at && isNameOrVerb(atoms, at)) return undefined
  return {from, to: at + 1, month}
}

const BEFORE_MONTH =
  /^(?:in|since|by|until|till|of|from|before|after|during|last|this|next|between|to|through|every|each|for|late|early|mid|and|or|on|end|beginning)$/

/** A month that is somebody's name or a verb here: Mrs May, April Jones, August Wilson, "March for Life". */
function isNameOrVerb(atoms: Atoms, at: number): boolean {
  const before = atoms.lower(at - 1)
  if (/^(?:to|until|till|–|-)$/.test(atoms.lower(at + 1)) && atoms.at(at + 2).month !== undefined)
    return false
  if (BEFORE_MONTH.test(before)) {
    const isDoubtful =
      /^(?:to|for|and|or|on|by|of|from)$/.test(before) &&
      /^(?:may|march|april|june|august)$/.test(atoms.lower(at))
    if (!isDoubtful) return atoms.isPerson(at) && !/^(?:in|since|until|last|this|next)$/.test(before)
    return atoms.isPerson(at) || before === 'on' || (before === 'by' && atoms.lower(at) === 'may')
  }
  if (atoms.isPerson(at)) return true
  if (/^(?:may|march)$/.test(atoms.lower(at))) {
    return !/^(?:the|a|'s|its)$/.test(before) || atoms.upos(at + 1) !== 'NOUN'
  }
  if (/^(?:mr|mrs|ms|miss|dr|sir|st)\.?$/.test(before)) return true
  return (
    atoms.isCapitalised(at + 1) &&
    atoms.isCapitalised(at - 1) &&
    atoms.at(at - 1).kind === 'word' &&
    atoms.token(at - 1) >= 0 &&
    at > 1
  )
}
