/** Dates with a beginning and an end: 14-16 March 2016, from 2012 to 2015, Saturday to Monday. */
import type {Atoms} from './atoms.ts'
import {isoDay, type DateDraft} from './date-draft.ts'
import {draftOfStated, readDay} from './date-days.ts'
import {addDays, weekdayNear} from './date-resolve.ts'
import {readStated, type Stated} from './date-stated.ts'
import {readYears} from './date-years.ts'
import {yearAt} from './year-figures.ts'

/** The range that begins at a piece. */
export function readRange(atoms: Atoms, index: number): DateDraft | undefined {
  return (
    readDaysOfMonth(atoms, index) ??
    readMonthDays(atoms, index) ??
    readYearRange(atoms, index) ??
    readStatedRange(atoms, index) ??
    readWeekdays(atoms, index)
  )
}

/** Where the part after "to", "until", a dash or (after "between") "and" begins. */
function linkAt(atoms: Atoms, from: number, at: number): number | undefined {
  const {lower, kind, text} = atoms.at(at)
  const before = atoms.lower(from - 1)
  if (lower === 'to' || lower === 'until' || lower === 'till' || lower === 'through') return at + 1
  if (lower === 'and') return before === 'between' ? at + 1 : undefined
  return kind === 'hyphen' || text === '–' || text === '—' ? at + 1 : undefined
}

function range(
  from: number,
  to: number,
  value: string | undefined,
  until: string | undefined,
  isRelative = false
): DateDraft {
  return {from, to, kind: 'range', value, isRelative, ...(until === undefined ? {} : {until})}
}

/** 14-16 March 2016, "14 to 16 March" */
function readDaysOfMonth(atoms: Atoms, index: number): DateDraft | undefined {
  const {kind, text} = atoms.at(index)
  if (kind !== 'figure' || !/^\d{1,2}$/.test(text) || Number(text) > 31) return undefined
  const at =
    atoms.isClose(index + 1) && /^(?:st|nd|rd|th)$/.test(atoms.lower(index + 1)) ? index + 2 : index + 1
  const link = linkAt(atoms, index, at)
  if (link === undefined) return undefined
  const second = atoms.lower(link) === 'the' ? link + 1 : link // from the 3rd to the 9th of June
  const last = readStated(atoms, second)
  if (last?.day === undefined || last.weekday !== undefined || atoms.at(second).kind !== 'figure')
    return undefined
  const until = draftOfStated(atoms, {...last, from: index})
  const first = draftOfStated(atoms, {...last, from: index, day: Number(text), year: yearOf(until)})
  if (Number(text) >= last.day) return undefined
  return range(index, last.to, first.value, until.value, last.year === undefined)
}

function yearOf({value}: DateDraft): number | undefined {
  const year = Number(value?.slice(0, 4))
  return Number.isNaN(year) || year < 1000 ? undefined : year
}

/** March 14-16, 2016 */
function readMonthDays(atoms: Atoms, index: number): DateDraft | undefined {
  const {month} = atoms.at(index)
  if (month === undefined) return undefined
  const first = atoms.at(index + 1)
  const second = linkAt(atoms, index, index + 2)
  if (first.kind !== 'figure' || !/^\d{1,2}$/.test(first.text) || second === undefined) return undefined
  const last = atoms.at(second)
  if (
    last.kind !== 'figure' ||
    !/^\d{1,2}$/.test(last.text) ||
    Number(last.text) > 31 ||
    Number(last.text) <= Number(first.text)
  )
    return undefined
  if (atoms.lower(second + 1) === 'per' || atoms.lower(second + 1) === '%') return undefined
  const year = atoms.lower(second + 1) === ',' ? yearAt(atoms, second + 2) : undefined
  const to = year === undefined ? second + 1 : second + 3
  const until = draftOfStated(atoms, {from: index, to, month, day: Number(last.text), year})
  const start = draftOfStated(atoms, {from: index, to, month, day: Number(first.text), year: yearOf(until)})
  return range(index, to, start.value, until.value, year === undefined)
}

/** 1914-18, 2012 to 2015, 1948 and 1994 after "between" */
function readYearRange(atoms: Atoms, index: number): DateDraft | undefined {
  const first = yearAt(atoms, index)
  if (first === undefined) return undefined
  const second = linkAt(atoms, index, index + 1)
  if (second === undefined) return undefined
  const last = yearAt(atoms, second)
  const after = atoms.at(second + 1)
  if (atoms.tagName(second + 1) === 'NOUN.pl' && atoms.lower(index - 1) !== 'the') return undefined
  if (after.magnitude !== undefined || after.lower === '%' || after.lower === 'per') return undefined
  const isWord = atoms.at(index + 1).kind === 'word'
  if (isWord && /^(?:to|by|rose|fell)$/.test(atoms.lower(index - 1))) return undefined
  if (last !== undefined && last > first) return range(index, second + 1, String(first), String(last))
  if (isWord || !/^\d\d$/.test(atoms.at(second).text)) return undefined
  const until = Math.floor(first / 100) * 100 + Number(atoms.at(second).text)
  return until > first ? range(index, second + 1, String(first), String(until)) : undefined
}

/** 3 May to 9 June 2018, Aug. 28-Sept. 3, 2017, January to March, early 2015 to late 2017 */
function readStatedRange(atoms: Atoms, index: number): DateDraft | undefined {
  const first = readStated(atoms, index)
  if (first === undefined) return readLooseRange(atoms, index)
  const link = linkAt(atoms, index, first.to)
  if (link === undefined || (first.day === undefined && isVerbal(atoms, index, first))) return undefined
  const last = readStated(atoms, link)
  if (last === undefined || (last.day === undefined) !== (first.day === undefined)) return undefined
  const until = draftOfStated(atoms, {...last, from: index})
  const endYear = yearOf(until)
  const isWrapped = endYear !== undefined && first.month > last.month
  const start = draftOfStated(atoms, {...first, year: first.year ?? (isWrapped ? endYear - 1 : endYear)})
  return range(index, last.to, start.value, until.value, last.year === undefined)
}

/** "from May to the coast" has one month only; "March to June" two. */
function isVerbal(atoms: Atoms, index: number, {to}: Stated): boolean {
  return atoms.lower(to) === 'and' && atoms.lower(index - 1) !== 'between'
}

/** Decades and other years: "the 1970s to the 1990s" are two; "early 2015 to late 2017" is one. */
function readLooseRange(atoms: Atoms, index: number): DateDraft | undefined {
  if (!/^(?:early|mid|late)$/.test(atoms.lower(index))) return undefined
  const first = readYears(atoms, index)
  if (first?.kind !== 'year') return undefined
  const link = linkAt(atoms, index, first.to)
  const last = link === undefined ? undefined : readYears(atoms, link)
  if (last?.kind !== 'year') return undefined
  return range(index, last.to, first.value, last.value)
}

/** Saturday to Monday */
function readWeekdays(atoms: Atoms, index: number): DateDraft | undefined {
  if (atoms.at(index).weekday === undefined) return undefined
  const first = readDay(atoms, index)
  if (first?.kind !== 'weekday') return undefined
  const link = linkAt(atoms, index, first.to)
  const {weekday} = atoms.at(link ?? -1)
  if (link === undefined || weekday === undefined || atoms.at(link - 1).text === '—') return undefined
  if (first.day === undefined) return range(index, link + 1, undefined, undefined, true)
  const last = weekdayNear(first.day, weekday, true)
  return range(index, link + 1, isoDay(first.day), isoDay(addDays(last, 0)), true)
}
