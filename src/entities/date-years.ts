/** Years and what is larger or made of months: decades, centuries, seasons, quarters, halves, financial years. */
import {SEASONS, TENS, type Season} from '../language/date-words.ts'
import {unitsFrom} from '../language/units.ts'
import type {Atoms} from './atoms.ts'
import {isoDay, pad, type DateDraft} from './date-draft.ts'
import {addMonths, isFuture} from './date-resolve.ts'
import {isLabelled} from './number-traps.ts'

/** The year as a four-figure number, or with its short form expanded; undefined where a piece is none. */
export function yearAt(atoms: Atoms, index: number): number | undefined {
  const {kind, text} = atoms.at(index)
  if (kind === 'figure' && /^(?:1\d|20|21)\d\d$/.test(text)) return Number(text)
  if (/^['’‘]\d\d$/.test(text)) return shortYear(Number(text.slice(1)))
  return undefined
}

/** '98 is 1998, '16 is 2016. */
export function shortYear(year: number): number {
  return year <= 30 ? 2000 + year : 1900 + year
}

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

/** An ordinal in figures or words. */
export function ordinalAt(atoms: Atoms, at: number): {end: number; value: number} | undefined {
  const {ordinal, kind, text, cardinal} = atoms.at(at)
  if (ordinal !== undefined) return {end: at + 1, value: ordinal}
  if (
    kind === 'figure' &&
    atoms.isClose(at + 1) &&
    /^(?:st|nd|rd|th)$/.test(atoms.lower(at + 1)) &&
    /^\d+$/.test(text)
  ) {
    return {end: at + 2, value: Number(text)}
  }
  if (cardinal === undefined || cardinal < 20) return undefined
  const ones = atoms.pastHyphen(at + 1)
  const one = atoms.at(ones).ordinal
  return one === undefined || ones === at + 1 ? undefined : {end: ones + 1, value: cardinal + one}
}

/** first quarter of 2016, Q3 2019, 2014 Q2, 4Q13, third-quarter; first half of 2016 */
function readQuarter(atoms: Atoms, index: number): DateDraft | undefined {
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
