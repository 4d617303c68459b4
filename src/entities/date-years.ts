/** Years and what is larger or made of months: decades, centuries, seasons, quarters, halves, financial years. */
import {SEASONS, TENS, type Season} from '../language/date-words.ts'
import {unitsFrom} from '../language/units.ts'
import type {Atoms} from './atoms.ts'
import {isoDay, type DateDraft} from './date-draft.ts'
import {readQuarter} from './date-quarters.ts'
import {addMonths, isFuture} from './date-resolve.ts'
import {ordinalAt, yearAt} from './year-figures.ts'
import {isLabelled} from './number-traps.ts'

/** Past "early", "mid-", "late". */
export function pastEarly(atoms: Atoms, index: number): number {
  return /^(?:early|mid|late)$/.test(atoms.lower(index)) ? atoms.pastHyphen(index + 1) : index
}

/** The year phrase, or the larger thing, that begins at a piece. */
export function readYears(atoms: Atoms, index: number): DateDraft | undefined {
  return (
    readDecade(atoms, index) ??
    readCentury(atoms, index) ??
    readQuarter(atoms, index) ??
    readSeason(atoms, index) ??
    readYear(atoms, index)
  )
}

function plain(kind: DateDraft['kind'], from: number, to: number, value: string): DateDraft {
  return {from, to, kind, value, isRelative: false}
}

/** 1990s, the '90s, nineteen-sixties, the Fifties */
// eslint-disable-next-line complexity -- a list of alternatives, each its own line
function readDecade(atoms: Atoms, index: number): DateDraft | undefined {
  const at = pastEarly(atoms, index)
  const {kind, text, lower} = atoms.at(at)
  const isS = atoms.lower(at + 1) === 's' && atoms.isClose(at + 1)
  if (kind === 'figure' && isS && /^\d{3}0$/.test(text)) return plain('decade', index, at + 2, `${text}s`)
  if (kind === 'figure' && isS && /^[2-9]0$/.test(text)) return plain('decade', index, at + 2, `19${text}s`)
  const short = /^['’‘]([1-9]0)(s)?$/.exec(text)
  if (short !== null && (short[2] !== undefined || isS)) {
    return plain(
      'decade',
      index,
      short[2] === undefined ? at + 2 : at + 1,
      `${Number(short[1]) < 30 && Number(short[1]) > 0 ? '20' : '19'}${short[1] ?? ''}s`
    )
  }
  if (text === "'" || text === '’' || text === '‘') {
    const {text: figure} = atoms.at(at + 1)
    if (/^[2-9]0$/.test(figure) && atoms.isClose(at + 1) && atoms.lower(at + 2) === 's')
      return plain('decade', index, at + 3, `19${figure}s`)
  }
  const teen = atoms.at(at).cardinal
  if (teen !== undefined && teen >= 11 && teen <= 19) {
    const tens = TENS.get(atoms.lower(atoms.pastHyphen(at + 1)))
    return tens === undefined
      ? undefined
      : plain('decade', index, atoms.pastHyphen(at + 1) + 1, `${String(teen)}${String(tens)}s`)
  }
  const tens = TENS.get(lower)
  if (tens === undefined || tens < 20) return undefined
  const before = atoms.lower(index - 1)
  return before === 'the' && !/^(?:fahrenheit|celsius)$/.test(atoms.lower(at + 1))
    ? plain('decade', index, at + 1, `19${String(tens)}s`)
    : undefined
}

/** 19th century, fifth century BC, mid-17th-century */
function readCentury(atoms: Atoms, index: number): DateDraft | undefined {
  const at = pastEarly(atoms, index)
  const ordinal = ordinalAt(atoms, at)
  if (ordinal === undefined || ordinal.value > 30) return undefined
  const word = atoms.pastHyphen(ordinal.end)
  if (!/^(?:century|centuries)$/.test(atoms.lower(word))) return undefined
  const isBefore = isBC(atoms, word + 1)
  return plain(
    'century',
    index,
    isBefore ? word + 2 : word + 1,
    `C${isBefore ? '-' : ''}${String(ordinal.value)}`
  )
}

function isBC(atoms: Atoms, at: number): boolean {
  return /^(?:BC|BCE|B\.C\.)$/.test(atoms.at(at).text)
}

/** spring of 1968, last summer, winter 2014-15 */
function readSeason(atoms: Atoms, index: number): DateDraft | undefined {
  const way = {last: -1, this: 0, next: 1}[atoms.lower(index)]
  const early = pastEarly(atoms, index)
  const at = way === undefined ? early : index + 1
  const season = SEASONS.get(atoms.lower(at))
  if (season === undefined) return undefined
  if (way !== undefined) return relativeSeason(atoms, index, at, season, way)
  const of = atoms.lower(at + 1) === 'of' ? at + 2 : at + 1
  const year = yearAt(atoms, of)
  if (year === undefined || atoms.lower(at) !== atoms.lower(at).trim()) return undefined
  if (atoms.lower(at) === 'fall' && atoms.upos(at) === 'VERB') return undefined
  const to = atoms.isJoint(of + 1) && /^\d\d(?:\d\d)?$/.test(atoms.at(of + 2).text) ? of + 3 : of + 1
  return plain('season', index, to, `${String(year)}-${season}`)
}

const BEGINS: Readonly<Record<Season, number>> = {spring: 3, summer: 6, autumn: 9, winter: 12}

function relativeSeason(
  atoms: Atoms,
  from: number,
  at: number,
  season: Season,
  way: number
): DateDraft | undefined {
  const {date, variety} = atoms.article
  if (atoms.lower(at) === 'fall' && variety !== 'en-US' && variety !== 'en-CA') return undefined
  const base = {from, to: at + 1, kind: 'season', isRelative: true} as const
  if (date === undefined) return {...base, value: undefined}
  const isSouth = variety === 'en-ZA' || variety === 'en-AU'
  const first = isSouth ? ((BEGINS[season] + 5) % 12) + 1 : BEGINS[season]
  const begun = date.month >= first ? date.year : date.year - 1
  const isNow = (date.month - first + 12) % 12 < 3
  let year = begun
  if (way === 0 && !isNow) year = yearOfSeason(date, first, isFuture(atoms, from, at + 1))
  if (way === 1) year = begun + 1
  if (way === -1 && isNow) year = begun - 1
  return {...base, value: `${String(year)}-${season}`}
}

/** The season that was just over, or the one that comes. */
function yearOfSeason(date: {year: number; month: number}, first: number, isToCome: boolean): number {
  if (date.month >= first) return isToCome ? date.year + 1 : date.year
  return !isToCome && (date.month - first + 12) % 12 < 6 ? date.year - 1 : date.year
}

/** financial year 2023-24, 2015-16 financial year, 2021/22 */
export function readFinancial(atoms: Atoms, index: number): DateDraft | undefined {
  const isNamed = /^(?:financial|fiscal|tax)$/.test(atoms.lower(index)) && atoms.lower(index + 1) === 'year'
  const at = isNamed ? index + 2 : index
  const first = yearAt(atoms, at)
  if (first === undefined || atoms.at(at).kind !== 'figure') return undefined
  const link = atoms.at(at + 1)
  const isSlash = link.lower === '/'
  if (!isSlash && !atoms.isJoint(at + 1))
    return isNamed ? plain('year', index, at + 1, String(first)) : undefined
  const second = atoms.at(at + 2).text
  if (!/^\d\d(?:\d\d)?$/.test(second) || !atoms.isClose(at + 2)) return undefined
  const last = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second)
  const until = last < first ? last + 100 : last
  if (until <= first || (atoms.isClose(at + 3) && /^[-–/]$/.test(atoms.lower(at + 3)))) return undefined
  const isAfter = /^(?:financial|fiscal|tax)$/.test(atoms.lower(at + 3)) && atoms.lower(at + 4) === 'year'
  return {
    from: index,
    to: isAfter ? at + 5 : at + 3,
    kind: 'range',
    value: String(first),
    until: String(until),
    isRelative: false
  }
}

const BEFORE_YEAR =
  /^(?:in|since|by|of|until|till|from|before|after|during|circa|between|through|around|about|early|late|mid|year|and|to|for|ended|class|c|,|\()$/

/** 2016, early 2015, 44 BC, AD 122, the famine of 1845; last year */
function readYear(atoms: Atoms, index: number): DateDraft | undefined {
  const ancient = readAncient(atoms, index)
  if (ancient !== undefined) return ancient
  const at = pastEarly(atoms, index)
  const year = yearAt(atoms, at)
  if (year === undefined) return index === at ? readShortYear(atoms, index) : undefined
  if (at === index && !isYear(atoms, at)) return undefined
  return {...plain('year', index, at + 1, String(year)), stated: {year}}
}

function readAncient(atoms: Atoms, index: number): DateDraft | undefined {
  const {text, kind} = atoms.at(index)
  if (text === 'AD' || text === 'A.D.') {
    const year = Number(atoms.at(index + 1).text)
    return year > 0 && year < 2100 ? plain('year', index, index + 2, String(year)) : undefined
  }
  if (kind !== 'figure' || !/^\d{1,3}(?:,?\d{3})?$/.test(text)) return undefined
  const era = atoms.at(index + 1).text
  if (isBC(atoms, index + 1)) return plain('year', index, index + 2, `-${text.replace(',', '')}`)
  return /^(?:AD|CE|A\.D\.)$/.test(era) ? plain('year', index, index + 2, text.replace(',', '')) : undefined
}

/** "burned in 793": three figures after "in", and nothing counted after them. */
function readShortYear(atoms: Atoms, index: number): DateDraft | undefined {
  const {text, kind} = atoms.at(index)
  if (kind !== 'figure' || !/^[1-9]\d\d$/.test(text) || atoms.lower(index - 1) !== 'in') return undefined
  const next = atoms.at(index + 1)
  const isAlone = next.text === '' || /^(?:[,.;:)]|and|when|but|by)$/.test(next.lower)
  return isAlone && atoms.upos(index - 2) !== 'NUM' ? plain('year', index, index + 1, text) : undefined
}

/** Whether a four-figure number is a year and no count of things. */
// eslint-disable-next-line complexity -- a list of alternatives, each its own line
function isYear(atoms: Atoms, at: number): boolean {
  if (atoms.at(at).kind === 'word') return true
  const next = atoms.at(at + 1)
  const tag = atoms.tagName(at + 1)
  const before = atoms.lower(at - 1)
  if (/^[“"‘']$/.test(before) && /^[”"’']$/.test(next.lower)) return false // the novel “1984”
  if (next.lower === '%' || next.lower === 'per' || next.magnitude !== undefined || next.kind === 'figure')
    return false
  if (atoms.isClose(at + 1) && next.kind === 'word' && next.lower !== "'s") return false
  if (/^[$£€¥₹/#.]$/.test(before) && atoms.isClose(at)) return false
  if (atoms.isClose(at) && atoms.at(at - 1).kind === 'word') return false
  if (atoms.isJoint(at + 1) && atoms.at(at + 2).kind === 'figure') return false
  if (atoms.isJoint(at - 1) && atoms.at(at - 2).kind === 'figure') return false
  if (tag === 'NOUN.pl' && !/^(?:the|its|his|her|their|that|those|these|our|'s|and|a)$/.test(before))
    return false
  if (/^(?:m|km|ft|mm|cm|kg|mw|kw|metres|miles|kilometres|feet|times|points)$/.test(next.lower)) return false
  if (/^(?:more|other|least|than|almost|nearly|some|over|under|roughly|exactly|only)$/.test(before))
    return false
  if (isLabelled(atoms, at) || unitsFrom(next.lower)?.some(({isClose}) => !isClose) === true) return false
  if (/^(?:people|staff)$/.test(next.lower)) return false
  if (BEFORE_YEAR.test(before) || /^(?:the|its|his|her|their|that|a|this|our|'s)$/.test(before)) return true
  if (atoms.at(at - 1).month !== undefined || SEASONS.has(before)) return true
  return !/^(?:NOUN|ADJ)/.test(tag) || at === 0
}

/** last month, next year, this century: by the day of publication. */
export function readRelativePeriod(atoms: Atoms, index: number): DateDraft | undefined {
  const at = pastEarly(atoms, index)
  const way = {last: -1, this: 0, next: 1}[atoms.lower(at)]
  if (way === undefined) return undefined
  const {date} = atoms.article
  const base = {from: index, to: at + 2, isRelative: true}
  switch (atoms.lower(at + 1)) {
    case 'year':
      return {...base, kind: 'year', value: date === undefined ? undefined : String(date.year + way)}
    case 'month':
      return {...base, kind: 'month', value: date === undefined ? undefined : isoDay(addMonths(date, way))}
    case 'quarter':
      return {...base, kind: 'quarter', value: date === undefined ? undefined : quarterFrom(date, way)}
    default:
      return undefined
  }
}

function quarterFrom(date: {year: number; month: number}, way: number): string {
  const {year, month} = addMonths(date, way * 3)
  return `${String(year)}-Q${String(Math.ceil(month / 3))}`
}
