/** Stretches of time: durations, ages, anniversaries, and what lies so long ago. */
import {ANNIVERSARIES, JUBILEES, TENS, type PeriodWord} from '../language/date-words.ts'
import type {Atoms} from './atoms.ts'
import {readAmount, readShare, type Amount} from './amounts.ts'
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
  const at = atoms.pastHyphen(first.end)
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
    !/s$/.test(word) &&
    atoms.at(at - 1).kind !== 'hyphen' &&
    amount.value === 1 &&
    amount.isFigure === false
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

/** "in her forties", "a man in his 60s": a vague age. The Fifties as a decade are read elsewhere. */
function readTens(atoms: Atoms, index: number): DateDraft | undefined {
  const early = /^(?:early|mid|late)$/.test(atoms.lower(index)) ? atoms.pastHyphen(index + 1) : index
  if (!/^(?:his|her|their|my|your|our)$/.test(atoms.lower(index - 1))) return undefined
  const {lower, kind, text} = atoms.at(early)
  const isFigures =
    kind === 'figure' && /^[2-9]0$/.test(text) && atoms.lower(early + 1) === 's' && atoms.isClose(early + 1)
  const isTeens = lower === 'teens'
  const tens = isFigures ? Number(text) : isTeens ? 13 : TENS.get(lower)
  if (tens === undefined) return undefined
  const last = isTeens ? 19 : tens + 9
  return {
    from: index,
    to: isFigures ? early + 2 : early + 1,
    kind: 'age',
    value: `P${String(tens)}Y`,
    until: `P${String(last)}Y`,
    isRelative: false
  }
}

/** 50th anniversary, golden wedding, centenary, 60th birthday */
function readAnniversary(atoms: Atoms, index: number): DateDraft | undefined {
  const {lower, kind} = atoms.at(index)
  const named = ANNIVERSARIES.get(lower)
  if (named !== undefined) return anniversary(index, index + 1, named)
  const jubilee = JUBILEES.get(lower)
  if (jubilee !== undefined) {
    const next = atoms.lower(index + 1)
    if (next === 'wedding' || next === 'jubilee' || next === 'anniversary')
      return anniversary(index, atoms.lower(index + 2) === 'anniversary' ? index + 3 : index + 2, jubilee)
    return undefined
  }
  let at = index
  let value = atoms.at(index).ordinal
  if (kind === 'figure' && /^(?:st|nd|rd|th)$/.test(atoms.lower(index + 1)) && atoms.isClose(index + 1)) {
    value = Number(atoms.at(index).text.replaceAll(',', ''))
    at = index + 1
  } else if (value === undefined && (atoms.at(index).cardinal ?? 0) >= 20) {
    const ones = atoms.pastHyphen(index + 1)
    const one = atoms.at(ones).ordinal
    if (one === undefined || ones === index + 1) return readYearAnniversary(atoms, index)
    value = (atoms.at(index).cardinal ?? 0) + one
    at = ones
  }
  if (value === undefined) return readYearAnniversary(atoms, index)
  let end = atoms.pastHyphen(at + 1)
  if (/^(?:wedding|annual)$/.test(atoms.lower(end))) end++
  return /^(?:anniversary|birthday)$/.test(atoms.lower(end)) ? anniversary(index, end + 1, value) : undefined
}

/** ten-year anniversary */
function readYearAnniversary(atoms: Atoms, index: number): DateDraft | undefined {
  const amount = readAmount(atoms, index)
  if (amount === undefined) return undefined
  const year = atoms.pastHyphen(amount.end)
  return atoms.lower(year) === 'year' && atoms.lower(year + 1) === 'anniversary'
    ? anniversary(index, year + 2, amount.value)
    : undefined
}

function anniversary(from: number, to: number, years: number): DateDraft {
  return {from, to, kind: 'anniversary', value: `P${String(years)}Y`, isRelative: false}
}

/** "aged 91", "Ms Dlamini, 61, said", "a woman of 94", "at the age of nine" */
function readBareAge(atoms: Atoms, index: number): DateDraft | undefined {
  const {kind, text, cardinal} = atoms.at(index)
  if (kind === 'figure' ? !/^\d{1,3}$/.test(text) : cardinal === undefined) return undefined
  const amount = readAmount(atoms, index)
  if (amount === undefined || amount.hasSize || amount.value > 122 || amount.precision < 1) return undefined
  if (!isAge(atoms, index, amount)) return undefined
  const until = ageUntil(atoms, index, amount)
  return {
    from: index,
    to: until?.end ?? amount.end,
    kind: 'age',
    value: `P${String(amount.value)}Y`,
    ...(until === undefined ? {} : {until: `P${String(until.value)}Y`}),
    isRelative: false
  }
}

/** "aged 16 to 24", "18-25" after "aged" */
function ageUntil(atoms: Atoms, index: number, amount: Amount): Amount | undefined {
  const link = atoms.lower(amount.end)
  const isBetween = link === 'and' && atoms.lower(index - 1) === 'between'
  if (link !== 'to' && !isBetween && !atoms.isJoint(amount.end)) return undefined
  const second = readAmount(atoms, amount.end + 1)
  return second !== undefined && second.value > amount.value && second.value < 123 ? second : undefined
}

function isAge(atoms: Atoms, index: number, amount: Amount): boolean {
  const before = atoms.lower(index - 1)
  if (/^(?:aged?|ages)$/.test(before))
    return before !== 'age' || atoms.upos(index - 2) !== 'DET' || atoms.lower(index - 2) === 'the'
  if (
    /^(?:only|just|about|around|under|over|between|nearly|almost)$/.test(before) &&
    /^aged$/.test(atoms.lower(index - 2))
  )
    return true
  if (before === 'of' && /^(?:age|man|woman|boy|girl|ages)$/.test(atoms.lower(index - 2)))
    return !isCounting(atoms, amount.end)
  if (/^(?:turned|turns|turning|turn)$/.test(before))
    return !isCounting(atoms, amount.end) && amount.value > 9
  if (/^(?:is|was|'s|being)$/.test(before) && isSaidOfSomebody(atoms, index, amount)) return true
  if (before === ',' && isBetweenCommas(atoms, index, amount)) return true
  if (before === '(' && atoms.lower(amount.end) === ')') return isPersonal(atoms, index - 2)
  if (before === 'at' && index === 1 && atoms.lower(amount.end) === ',' && amount.value > 9) return true
  return before === 'at' && isAtAge(atoms, index, amount)
}

/** "He was 45 when", "she is 91." */
function isSaidOfSomebody(atoms: Atoms, index: number, amount: Amount): boolean {
  const subject = atoms.lower(index - 2)
  if (!/^(?:he|she|who|i)$/.test(subject) && !atoms.isPerson(index - 2)) return false
  const next = atoms.at(amount.end)
  return (
    amount.value > 3 && (/^(?:[.,;)!?]|when|and|at|but|in|on|then)$/.test(next.lower) || next.text === '')
  )
}

/** "Thandi Mokoena, 61, said": a figure between commas after a name or a person. */
function isBetweenCommas(atoms: Atoms, index: number, amount: Amount): boolean {
  if (!amount.isFigure || !/^[,.;:)?!—–"”]?$/.test(atoms.lower(amount.end)))
    return (
      /^(?:and|of|from|who|was|is|told|said)$/.test(atoms.lower(amount.end)) &&
      isPersonal(atoms, index - 2) &&
      amount.isFigure
    )
  return isPersonal(atoms, index - 2)
}

const PERSONAL =
  /^(?:man|woman|boy|girl|son|daughter|husband|wife|brother|sister|mother|father|widow|widower|partner|teacher|driver|farmer|student|nurse|doctor|pupil|victim|couple|girlfriend|boyfriend|nephew|niece|uncle|aunt|cousin|twin|jr|sr|i{2,3})$/

function isPersonal(atoms: Atoms, at: number): boolean {
  const {lower, month} = atoms.at(at)
  if (month !== undefined) return false
  return (
    (atoms.upos(at) === 'PROPN' && atoms.at(at).kind === 'word') ||
    PERSONAL.test(lower) ||
    (atoms.isCapitalised(at) && atoms.isCapitalised(at - 1))
  )
}

/** "died at 88", "married at 19" */
function isAtAge(atoms: Atoms, index: number, amount: Amount): boolean {
  if (amount.value < 5 || isCounting(atoms, amount.end)) return false
  return /^(?:died|dies|dead|married|retired|retire|retires|orphaned|widowed|began|started|left|debut)$/.test(
    atoms.lower(index - 2)
  )
}

function isCounting(atoms: Atoms, at: number): boolean {
  return (
    /^(?:NOUN|ADJ|SYM)/.test(atoms.tagName(at)) ||
    atoms.lower(at) === '%' ||
    atoms.lower(at) === 'per' ||
    atoms.at(at).magnitude !== undefined
  )
}
