/** Times of day: 9.30pm, 14:25 GMT, 7 p.m. Eastern, noon, ten o'clock. */
import {ZONE_NAMES, ZONES} from '../language/date-words.ts'
import type {Atoms} from './atoms.ts'
import {pad, type DateDraft} from './date-draft.ts'

interface Clock {
  readonly end: number
  readonly hour: number
  readonly minute: number
  readonly second?: number
  /** Whether a.m. or p.m. was said. */
  readonly half: 'am' | 'pm' | undefined
  /** Whether the figure alone shows that it is a time: "14:25", not "9". */
  readonly isClear: boolean
}

/** The time or range of times that begins at a piece. */
export function readTime(atoms: Atoms, index: number): DateDraft | undefined {
  const first = readClock(atoms, index)
  if (first === undefined) return undefined
  const range = readUntil(atoms, index, first)
  if (range !== undefined) return range
  if (!first.isClear) return undefined
  const zone = readZone(atoms, first.end)
  return {
    from: index,
    to: zone?.end ?? first.end,
    kind: 'time',
    value: isoTime(first),
    isRelative: false,
    ...(zone === undefined ? {} : {zone: zone.zone, ...zone.offset})
  }
}

function isoTime({hour, minute, second}: Clock): string {
  return `${pad(hour)}:${pad(minute)}${second === undefined ? '' : `:${pad(second)}`}`
}

// eslint-disable-next-line complexity -- a list of alternatives, each its own line
function readClock(atoms: Atoms, index: number): Clock | undefined {
  const {lower, kind, text} = atoms.at(index)
  if (kind === 'word' && index > 0 && atoms.isCapitalised(index)) return undefined // High Noon
  if (lower === 'noon' || lower === 'midday')
    return {end: index + 1, hour: 12, minute: 0, half: undefined, isClear: true}
  if (lower === 'midnight') return {end: index + 1, hour: 0, minute: 0, half: undefined, isClear: true}
  if (kind !== 'figure') return readOClock(atoms, index)
  const match = /^(\d{1,2})(?:[.:](\d{2}))?(?::(\d{2}))?$/.exec(text)
  if (match === null) return readMilitary(atoms, index)
  const hour = Number(match[1])
  const minute = Number(match[2] ?? 0)
  if (hour > 24 || minute > 59) return undefined
  const after = atoms.lower(index + 1)
  if (hour === 12 && match[2] === undefined && (after === 'noon' || after === 'midnight')) {
    return {end: index + 2, hour: after === 'noon' ? 12 : 0, minute: 0, half: undefined, isClear: true}
  }
  const half = halfAt(atoms, index + 1)
  if (half !== undefined && hour <= 12)
    return {end: half.end, hour: to24(hour, half.half), minute, half: half.half, isClear: true}
  if (after === "o'clock") {
    const said = halfAt(atoms, index + 2)
    return {
      end: said?.end ?? index + 2,
      hour: said === undefined ? hour : to24(hour, said.half),
      minute,
      half: said?.half,
      isClear: true
    }
  }
  const hasColon = text.includes(':') && match[2] !== undefined
  const second = match[3] === undefined ? {} : {second: Number(match[3])}
  const hasZone = match[2] !== undefined && readZone(atoms, index + 1) !== undefined
  const isVerse =
    hasColon && atoms.isCapitalised(index - 1) && index > 1 && atoms.at(index - 1).weekday === undefined
  const isClear =
    (hasColon && !isVerse && !isRatioOfParts(atoms, index)) ||
    hasZone ||
    isAtDotted(atoms, index, match[2]) ||
    isAtHour(atoms, index, hour, match[2])
  const isHours = hasColon && /^h(?:rs)?$/.test(after) && atoms.isClose(index + 1)
  return {end: isHours ? index + 2 : index + 1, hour, minute, ...second, half: undefined, isClear}
}

/** "a ratio of 3:10" */
function isRatioOfParts(atoms: Atoms, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 4); at--) {
    if (/^(?:ratio|odds|mix)$/.test(atoms.lower(at))) return true
  }
  return false
}

/** Before "at" and a figure that is an age, a price or a level. */
const PRICED =
  /^(?:died|die|dies|married|aged|stood|stands|stand|is|was|remains|remained|fixed|set|trading|traded|closed|priced|valued|quoted|rated|measured|running|steady|unchanged|flat|peaked)$/

/** "at 9.30", "from 10.15 to 11.45": a stop between hours and minutes, in the places of a time. */
function isAtDotted(atoms: Atoms, index: number, minutes: string | undefined): boolean {
  if (minutes === undefined) return false
  if (!/^(?:at|until|till|by|about|around|before|after|from)$/.test(atoms.lower(index - 1))) return false
  if (
    atoms.lower(index - 1) !== 'at' &&
    atoms.lower(index - 1) !== 'until' &&
    atoms.lower(index - 1) !== 'till'
  )
    return false
  const next = atoms.at(index + 1)
  const isPrice = PRICED.test(atoms.lower(index - 2))
  if (!isPrice && /^(?:with|when|while|as|after|before|because|where|or|then|having)$/.test(next.lower))
    return true
  return next.kind === 'mark'
    ? !/^[%°]$/.test(next.text)
    : /^(?:on|in|this|that|and|but|yesterday|to|each|every|sharp|for)$/.test(next.lower) ||
        next.weekday !== undefined ||
        next.text === ''
}

/** "at 10", "until six": a bare hour where a time stands, and nothing counted after it. */
function isAtHour(atoms: Atoms, index: number, hour: number, minutes: string | undefined): boolean {
  if (minutes !== undefined || hour < 1 || hour > 12 || !/^(?:at|until)$/.test(atoms.lower(index - 1)))
    return false
  if (PRICED.test(atoms.lower(index - 2))) return false
  const next = atoms.at(index + 1)
  return (
    next.text === '' ||
    /^(?:[.,;]|on|and|but|sharp|tonight|today|tomorrow|yesterday|this|that|every)$/.test(next.lower) ||
    next.weekday !== undefined
  )
}

/** 0930 GMT, 1400 hours */
function readMilitary(atoms: Atoms, index: number): Clock | undefined {
  const match = /^([01]\d|2[0-4])([0-5]\d)$/.exec(atoms.at(index).text)
  if (match === null) return undefined
  const isHours =
    /^(?:hours|hrs)$/.test(atoms.lower(index + 1)) &&
    (match[0].startsWith('0') ||
      /^(?:at|by|until|from|before|after|since|around|about)$/.test(atoms.lower(index - 1)))
  if (!isHours && readZone(atoms, index + 1) === undefined) return undefined
  return {
    end: isHours ? index + 2 : index + 1,
    hour: Number(match[1]),
    minute: Number(match[2]),
    half: undefined,
    isClear: true
  }
}

/** ten o'clock, half past nine, quarter to six */
function readOClock(atoms: Atoms, index: number): Clock | undefined {
  const {cardinal, lower} = atoms.at(index)
  if (cardinal !== undefined && cardinal >= 1 && cardinal <= 12) {
    const after = atoms.lower(index + 1)
    const isOClock = after === "o'clock"
    const half = halfAt(atoms, isOClock ? index + 2 : index + 1)
    if (!isOClock && half === undefined) {
      if (!isAtHour(atoms, index, cardinal, undefined)) return readPast(atoms, index, lower)
      return {end: index + 1, hour: cardinal, minute: 0, half: undefined, isClear: true}
    }
    return {
      end: half?.end ?? index + 2,
      hour: half === undefined ? cardinal : to24(cardinal, half.half),
      minute: 0,
      half: half?.half,
      isClear: true
    }
  }
  return readPast(atoms, index, lower)
}

function readPast(atoms: Atoms, index: number, lower: string): Clock | undefined {
  if (lower === 'a') return undefined
  const from = index
  const count = {half: 30, quarter: 15, five: 5, ten: 10, twenty: 20}[atoms.lower(from)]
  const way = atoms.lower(from + 1)
  if (count === undefined || (way !== 'past' && (way !== 'to' || count === 30))) return undefined
  if (way === 'to' && atoms.lower(from) !== 'quarter' && atoms.lower(from - 1) !== 'at') return undefined
  const hour =
    atoms.at(from + 2).cardinal ??
    (atoms.at(from + 2).kind === 'figure' ? Number(atoms.at(from + 2).text) : undefined)
  if (hour === undefined || !(hour >= 1 && hour <= 12)) return undefined
  const half = halfAt(atoms, from + 3)
  const full = half === undefined ? hour : to24(hour, half.half)
  const minutes = full * 60 + (way === 'past' ? count : -count)
  return {
    end: half?.end ?? from + 3,
    hour: Math.floor(minutes / 60),
    minute: minutes % 60,
    half: half?.half,
    isClear: true
  }
}

function halfAt(atoms: Atoms, at: number): {end: number; half: 'am' | 'pm'} | undefined {
  const {lower} = atoms.at(at)
  if (/^(?:am|a\.m\.|a\.m)$/.test(lower) && (lower !== 'am' || atoms.upos(at) !== 'AUX' || atoms.isClose(at)))
    return {end: at + 1, half: 'am'}
  if (/^(?:pm|p\.m\.|p\.m)$/.test(lower)) return {end: at + 1, half: 'pm'}
  if (atoms.areWords(at, 'in', 'the') && /^(?:morning|afternoon|evening)$/.test(atoms.lower(at + 2)))
    return undefined
  return undefined
}

function to24(hour: number, half: 'am' | 'pm'): number {
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

function readZone(
  atoms: Atoms,
  at: number
): {end: number; zone: string; offset: {zoneOffset?: number}} | undefined {
  const {text, lower} = atoms.at(at)
  const minutes = ZONES.get(text)
  if (minutes !== undefined) return shifted(atoms, at, text, minutes)
  if (text === 'Z' && atoms.isClose(at)) return {end: at + 1, zone: 'UTC', offset: {zoneOffset: 0}}
  const named = ZONE_NAMES.get(lower)
  if (named === undefined || !atoms.isCapitalised(at)) return undefined
  const end = at + 1
  return {end, zone: named, offset: {zoneOffset: ZONES.get(named) ?? 0}}
}

/** GMT+2, UTC-5 */
function shifted(
  atoms: Atoms,
  at: number,
  zone: string,
  minutes: number
): {end: number; zone: string; offset: {zoneOffset?: number}} {
  const sign = atoms.lower(at + 1)
  const hours = Number(atoms.at(at + 2).text)
  const isShifted = /^[+\-−]$/.test(sign) && atoms.isClose(at + 1) && atoms.isClose(at + 2) && hours <= 14
  if (!isShifted) return {end: at + 1, zone, offset: {zoneOffset: minutes}}
  const offset = minutes + (sign === '+' ? hours : -hours) * 60
  return {end: at + 3, zone: `${zone}${sign}${String(hours)}`, offset: {zoneOffset: offset}}
}

/** 9am-5pm, 10.30 to 11.45am, from noon until two */
function readUntil(atoms: Atoms, from: number, first: Clock): DateDraft | undefined {
  const link = atoms.lower(first.end)
  const isBetween = link === 'and' && atoms.lower(from - 1) === 'between'
  const isFrom = /^(?:to|until|till)$/.test(link) && (atoms.lower(from - 1) === 'from' || link === 'to')
  if (!isBetween && !isFrom && !atoms.isJoint(first.end)) return undefined
  const second = readClock(atoms, first.end + 1)
  if (second === undefined || (!second.isClear && !first.isClear)) return undefined
  if (!second.isClear || (!first.isClear && second.half === undefined)) return undefined
  const start =
    first.half === undefined && second.half !== undefined && first.hour <= 12
      ? startBefore(first, second)
      : first
  const zone = readZone(atoms, second.end)
  return {
    from,
    to: zone?.end ?? second.end,
    kind: 'range',
    value: isoTime(start),
    until: isoTime(second),
    isRelative: false,
    ...(zone === undefined ? {} : {zone: zone.zone, ...zone.offset})
  }
}

/** "7-9pm" begins at seven in the evening, "11-2pm" in the morning. */
function startBefore(first: Clock, second: Clock): Clock {
  const half = second.half ?? 'am'
  const same = {...first, hour: to24(first.hour, half)}
  return same.hour * 60 + same.minute < second.hour * 60 + second.minute
    ? same
    : {...first, hour: first.hour % 12}
}
