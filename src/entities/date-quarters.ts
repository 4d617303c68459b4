/** Quarters and halves of years. */
import type {Atoms} from './atoms.ts'
import {pad, type DateDraft} from './date-draft.ts'
import {isFuture} from './date-resolve.ts'
import {ordinalAt, shortYear, yearAt} from './year-figures.ts'

/** first quarter of 2016, Q3 2019, 2014 Q2, 4Q13, third-quarter; first half of 2016 */
export function readQuarter(atoms: Atoms, index: number): DateDraft | undefined {
  return readShortQuarter(atoms, index) ?? readLongQuarter(atoms, index)
}

function readShortQuarter(atoms: Atoms, index: number): DateDraft | undefined {
  const {text, kind} = atoms.at(index)
  if (text === 'Q' || text === 'H') {
    const number = Number(atoms.at(index + 1).text)
    if (!atoms.isClose(index + 1) || !(number >= 1 && number <= (text === 'Q' ? 4 : 2))) return undefined
    const of = atoms.lower(index + 2) === 'of' ? index + 3 : index + 2
    const year = yearAt(atoms, of)
    return quarter(atoms, {
      from: index,
      to: year === undefined ? index + 2 : of + 1,
      number,
      year,
      isHalf: text === 'H'
    })
  }
  if (kind !== 'figure') return undefined
  if (
    atoms.at(index + 1).text === 'Q' &&
    atoms.isClose(index + 1) &&
    /^\d\d$/.test(atoms.at(index + 2).text) &&
    /^[1-4]$/.test(text)
  ) {
    return quarter(atoms, {
      from: index,
      to: index + 3,
      number: Number(text),
      year: shortYear(Number(atoms.at(index + 2).text)),
      isHalf: false
    })
  }
  const year = yearAt(atoms, index)
  if (year !== undefined && atoms.at(index + 1).text === 'Q' && /^[1-4]$/.test(atoms.at(index + 2).text)) {
    return quarter(atoms, {
      from: index,
      to: index + 3,
      number: Number(atoms.at(index + 2).text),
      year,
      isHalf: false
    })
  }
  return undefined
}

function readLongQuarter(atoms: Atoms, index: number): DateDraft | undefined {
  const ordinal = ordinalAt(atoms, index)
  if (ordinal === undefined || ordinal.value > 4) return undefined
  const at = atoms.pastHyphen(ordinal.end)
  const word = atoms.lower(at)
  if (word !== 'quarter' && (word !== 'half' || ordinal.value > 2)) return undefined
  const found = yearAfter(atoms, at + 1)
  const isHalf = word === 'half'
  if (found === undefined && (isHalf || !isQuarterOfYear(atoms, index, at))) return undefined
  return quarter(atoms, {
    from: index,
    to: found?.end ?? at + 1,
    number: ordinal.value,
    year: found?.year,
    isHalf
  })
}

/** Match reports have quarters too. */
function isQuarterOfYear(atoms: Atoms, from: number, at: number): boolean {
  for (let near = Math.max(0, from - 10); near < Math.min(atoms.length, at + 10); near++) {
    if (
      /^(?:touchdown|touchdowns|quarterback|yards|basket|baskets|rebounds|goal|goals|umpire|final)$/.test(
        atoms.lower(near)
      )
    )
      return false
  }
  return true
}

/** "of 2016", "2016", "of last year", "this year" */
function yearAfter(atoms: Atoms, at: number): {end: number; year: number} | undefined {
  const of = /^(?:of|in)$/.test(atoms.lower(at)) ? at + 1 : at
  const year = yearAt(atoms, of)
  if (year !== undefined) return {end: of + 1, year}
  const {date} = atoms.article
  const relative = {last: -1, this: 0, next: 1}[atoms.lower(of)]
  if (date === undefined || relative === undefined || atoms.lower(of + 1) !== 'year' || of === at)
    return undefined
  return {end: of + 2, year: date.year + relative}
}

function quarter(
  atoms: Atoms,
  {
    from,
    to,
    number,
    year,
    isHalf
  }: {from: number; to: number; number: number; year: number | undefined; isHalf: boolean}
): DateDraft | undefined {
  const known = year ?? quarterYear(atoms, from, to, number)
  const isRelative = year === undefined
  if (isHalf) {
    if (known === undefined) return undefined
    const first = number === 1 ? 1 : 7
    return {
      from,
      to,
      kind: 'range',
      value: `${String(known)}-${pad(first)}`,
      until: `${String(known)}-${pad(first + 5)}`,
      isRelative
    }
  }
  return {
    from,
    to,
    kind: 'quarter',
    value: known === undefined ? undefined : `${String(known)}-Q${String(number)}`,
    isRelative
  }
}

/** The last quarter of that number that had begun, or the next one that will. */
function quarterYear(atoms: Atoms, from: number, to: number, number: number): number | undefined {
  const {date} = atoms.article
  if (date === undefined) return undefined
  const now = Math.ceil(date.month / 3)
  if (isFuture(atoms, from, to)) return number >= now ? date.year : date.year + 1
  return number <= now ? date.year : date.year - 1
}
