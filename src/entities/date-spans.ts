/** Stretches of time: durations, ages in units of time, and what lies so long ago. */
import type {PeriodWord} from '../language/date-words.ts'
import type {Atoms} from './atoms.ts'
import {readAmount, readShare, type Amount} from './amounts.ts'
import {readAnniversary, readBareAge, readTens} from './date-ages.ts'
import {isoDay, isoDuration, type DateDraft} from './date-draft.ts'
import {addDays, addMonths} from './date-resolve.ts'

/** The duration, age or "three years ago" that begins at a piece. */
export function readSpan(atoms: Atoms, index: number): DateDraft | undefined {
  return (
    readTens(atoms, index) ??
    readAnniversary(atoms, index) ??
    readMeasured(atoms, index) ??
    readBareAge(atoms, index)
  )
}

/** "two and a half years", "six-month", "a decade", "two to three weeks", "11-year-old", "an hour and a half" */
function readMeasured(atoms: Atoms, index: number): DateDraft | undefined {
  const first = amountOfTime(atoms, index)
  if (first === undefined) return undefined
  const at = pastDegree(atoms, atoms.pastHyphen(first.end))
  const {period} = atoms.at(at)
  if (period !== undefined && atoms.isCapitalised(at)) return undefined // the Six-Day War
  if (period !== undefined) return ofPeriod(atoms, index, first, at, period)
  const isHung =
    atoms.at(first.end).kind === 'hyphen' && atoms.isClose(first.end) && !atoms.isClose(first.end + 1)
  const link = isHung ? first.end + 1 : first.end // 18- to 24-year-olds
  const isTo = /^(?:to|or|and)$/.test(atoms.lower(link))
  if (!isTo && !atoms.isJoint(first.end)) return readLetters(atoms, index, first)
  const second = readAmount(atoms, link + 1)
  if (second === undefined || second.value <= first.value) return undefined
  const unit = atoms.pastHyphen(second.end)
  const spanned = atoms.at(unit).period
  if (spanned === undefined) return undefined
  if (atoms.lower(link) === 'and' && atoms.lower(index - 1) !== 'between') return undefined
  const isAge = oldEnd(atoms, unit)
  if (isAge !== undefined) {
    return {
      from: index,
      to: isAge,
      kind: 'age',
      value: isoDuration(first.value, 'Y'),
      until: isoDuration(second.value, 'Y'),
      isRelative: false
    }
  }
  const value = isoDuration(first.value * spanned.factor, spanned.period)
  return {
    from: index,
    to: unit + 1,
    kind: 'duration',
    value,
    until: isoDuration(second.value * spanned.factor, spanned.period),
    isRelative: false
  }
}

/** "24 more years", "six full weeks", "four consecutive days": what stands between an amount and its unit. */
function pastDegree(atoms: Atoms, at: number): number {
  const isDegree = /^(?:more|further|extra|full|whole|long|straight|consecutive|successive|unbroken)$/.test(
    atoms.lower(at)
  )
  return isDegree && atoms.lower(at + 1).endsWith('s') && atoms.at(at + 1).period !== undefined ? at + 1 : at
}

/** An amount, or "a" and "half a" before a unit of time. */
function amountOfTime(atoms: Atoms, index: number): Amount | undefined {
  const {lower} = atoms.at(index)
  const share =
    lower === 'half' || atoms.at(index).cardinal !== undefined || lower === 'quarter' || lower === 'a'
      ? readShare(atoms, index)
      : undefined
  if (share !== undefined) {
    let at = share.end
    if (atoms.lower(at) === 'of') at++
    at = atoms.pastHyphen(at)
    if (/^an?$/.test(atoms.lower(at))) {
      const unit = atoms.pastHyphen(at + 1)
      if (atoms.at(unit).period !== undefined)
        return {end: unit, value: share.value, precision: share.value, isFigure: false, hasSize: false}
    }
    if (lower === 'half' && atoms.at(at).period !== undefined && at > share.end) {
      return {end: at, value: 0.5, precision: 0.5, isFigure: false, hasSize: false}
    }
  }
  const amount = readAmount(atoms, index)
  if (amount !== undefined) return amount
  if (lower !== 'a' && lower !== 'an') return undefined
  const at = atoms.pastHyphen(index + 1)
  const {period} = atoms.at(at)
  return period !== undefined && isWhole(atoms, index, at)
    ? {end: at, value: 1, precision: 1, isFigure: false, hasSize: false}
    : undefined
}

const LENGTHENING =
  /^(?:for|after|within|in|over|than|about|almost|nearly|lasted|lasting|lasts|took|takes|take|spent|spend|last|half|around|under|every|during|through|throughout|just|only|of|least|be|is|was|to|serve|served|jailed|given|waited|wait|needs?|into)$/

/** "for a decade", "a week later", "a year-long" measure; "£5 a year" and "a day out" do not. */
function isWhole(atoms: Atoms, from: number, at: number): boolean {
  const before = atoms.lower(from - 1)
  if (atoms.lower(at).endsWith('s')) return false
  if (/^(?:later|earlier|ago|before|old|long|of|or|and)$/.test(atoms.lower(atoms.pastHyphen(at + 1)))) {
    if (!/^(?:of|or|and)$/.test(atoms.lower(at + 1))) return true
    if (/^(?:a|an)$/.test(atoms.lower(at + 2)) && /^(?:half|quarter)$/.test(atoms.lower(at + 3))) return true
  }
  if (atoms.isJoint(at - 1)) return true
  if (/^(?:fortnight|decade|century)$/.test(atoms.lower(at))) return isNoRate(atoms, from)
  return (
    LENGTHENING.test(before) &&
    !(atoms.lower(at) === 'second' || (atoms.upos(at + 1) === 'NOUN' && atoms.lower(at) !== 'fortnight'))
  )
}

/** "£5 a fortnight", "twice a decade": how often, not how long. */
function isNoRate(atoms: Atoms, from: number): boolean {
  const {kind, lower, magnitude, cardinal} = atoms.at(from - 1)
  return (
    kind !== 'figure' &&
    magnitude === undefined &&
    cardinal === undefined &&
    !/^(?:once|twice|times|%|cent|m|bn|k)$/.test(lower) &&
    atoms.tagName(from - 1) !== 'NOUN.pl'
  )
}

function ofPeriod(
  atoms: Atoms,
  from: number,
  amount: Amount,
  at: number,
  period: PeriodWord
): DateDraft | undefined {
  const word = atoms.lower(at)
  if (
    word === 'second' &&
    atoms.at(at - 1).kind !== 'hyphen' &&
    (amount.value === 1 ? !amount.isFigure : atoms.tagName(at + 1).startsWith('NOUN'))
  )
    return undefined
  let end = at + 1
  let value = amount.value * period.factor
  const old = oldEnd(atoms, at) ?? (/^aged$/.test(atoms.lower(from - 1)) ? end : undefined)
  if (old !== undefined) {
    return {from, to: old, kind: 'age', value: isoDuration(amount.value, period.period), isRelative: false}
  }
  if (atoms.areWords(end, 'and', 'a', 'half')) {
    value += 0.5 * period.factor
    end += 3
  }
  if (atoms.lower(end) === 'ago') return ago(atoms, from, end + 1, value, period)
  const and = readSmallerTime(atoms, end, period)
  if (and !== undefined) {
    const letter = period.period.replace('T', '')
    const head = period.period.startsWith('T') ? 'PT' : 'P'
    return {
      from,
      to: and.end,
      kind: 'duration',
      value: `${head}${String(value)}${letter}${and.iso}`,
      isRelative: false
    }
  }
  if (/^'s?$/.test(atoms.lower(end)) && atoms.lower(end) === "'s")
    return {from, to: end, kind: 'duration', value: isoDuration(value, period.period), isRelative: false}
  return {from, to: end, kind: 'duration', value: isoDuration(value, period.period), isRelative: false}
}

/** "two years and six months", "1 hour 40 minutes", "3min 20sec" */
function readSmallerTime(
  atoms: Atoms,
  at: number,
  {period}: PeriodWord
): {end: number; iso: string} | undefined {
  const from = atoms.lower(at) === 'and' || atoms.lower(at) === ',' ? at + 1 : at
  const amount = readAmount(atoms, from)
  if (amount === undefined) return undefined
  const unit = atoms.pastHyphen(amount.end)
  const smaller = atoms.at(unit).period
  if (smaller === undefined || smaller.factor !== 1 || oldEnd(atoms, unit) !== undefined) return undefined
  const order = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS']
  if (order.indexOf(smaller.period) <= order.indexOf(period)) return undefined
  if (
    atoms.lower(at) === ',' &&
    smaller.period !== 'TS' &&
    smaller.period !== 'TM' &&
    smaller.period !== 'M' &&
    smaller.period !== 'D'
  )
    return undefined
  const needsT = smaller.period.startsWith('T') && !period.startsWith('T')
  const more = readSmallerTime(atoms, unit + 1, smaller)
  return {
    end: more?.end ?? unit + 1,
    iso: `${needsT ? 'T' : ''}${String(amount.value)}${smaller.period.replace('T', '')}${more?.iso ?? ''}`
  }
}

/** Where "11-year-old", "three months old", "two years of age" end, or undefined. */
function oldEnd(atoms: Atoms, at: number): number | undefined {
  const old = atoms.pastHyphen(at + 1)
  if (/^olds?$/.test(atoms.lower(old))) return old + 1
  return undefined
}

/** "90sec", "2hr", "45min" are pieces of their own; "2h", "45s" only after another time. */
function readLetters(atoms: Atoms, from: number, amount: Amount): DateDraft | undefined {
  const {lower} = atoms.at(amount.end)
  if (lower !== 'h' || !atoms.isClose(amount.end) || !amount.isFigure) return undefined
  const minutes = readAmount(atoms, amount.end + 1)
  if (minutes === undefined || !/^m(?:in)?$/.test(atoms.lower(minutes.end))) return undefined
  return {
    from,
    to: minutes.end + 1,
    kind: 'duration',
    value: `PT${String(amount.value)}H${String(minutes.value)}M`,
    isRelative: false
  }
}

/** "three years ago" is the year, "six months ago" the month, "two days ago" the day. */
function ago(
  atoms: Atoms,
  from: number,
  to: number,
  value: number,
  {period}: PeriodWord
): DateDraft | undefined {
  const {date} = atoms.article
  const base = {from, to, isRelative: true}
  if (period === 'Y') {
    const year = date === undefined ? undefined : date.year - Math.round(value)
    return {...base, kind: 'year', value: year === undefined ? undefined : String(year)}
  }
  if (period === 'M') {
    return {
      ...base,
      kind: 'month',
      value: date === undefined ? undefined : isoDay(addMonths(date, -Math.round(value)))
    }
  }
  if (period === 'W' || period === 'D') {
    const day = date === undefined ? undefined : addDays(date, -Math.round(value * (period === 'W' ? 7 : 1)))
    return {
      ...base,
      kind: 'day',
      value: day === undefined ? undefined : isoDay(day),
      ...(day === undefined ? {} : {day})
    }
  }
  return {...base, kind: 'duration', value: isoDuration(value, period)}
}
