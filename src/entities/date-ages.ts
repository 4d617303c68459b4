/** Ages without a unit of time ("61", "in her forties") and anniversaries. */
import {ANNIVERSARIES, JUBILEES, TENS} from '../language/date-words.ts'
import {readAmount, type Amount} from './amounts.ts'
import type {Atoms} from './atoms.ts'
import type {DateDraft} from './date-draft.ts'

/** "in her forties", "a man in his 60s": a vague age. The Fifties as a decade are read elsewhere. */
export function readTens(atoms: Atoms, index: number): DateDraft | undefined {
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
export function readAnniversary(atoms: Atoms, index: number): DateDraft | undefined {
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
export function readBareAge(atoms: Atoms, index: number): DateDraft | undefined {
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
  if (before === ',' && isBetweenCommas(atoms, index, amount) && !followsPlace(atoms, index))
    return !isSubstitution(atoms, index, amount)
  if (isNowOrSoon(atoms, index, amount)) return true
  // “Penalties: Lund (3)” counts goals, tries or kicks
  if (before === '(' && atoms.lower(amount.end) === ')')
    return amount.value > 9 && isPersonal(atoms, index - 2)
  if (before === 'at' && index === 1 && atoms.lower(amount.end) === ',' && amount.value > 9) return true
  return before === 'at' && isAtAge(atoms, index, amount)
}

/** "Abbot (Greer, 61)": the minute in which one player came on for the other. */
function isSubstitution(atoms: Atoms, index: number, amount: Amount): boolean {
  if (atoms.lower(amount.end) !== ')') return false
  const open = [3, 4].find((back) => atoms.lower(index - back) === '(')
  return open !== undefined && atoms.upos(index - open - 1) === 'PROPN'
}

/** "who was born in 1931 and is now 91", "Mr Roy will be 100 next Thursday". */
function isNowOrSoon(atoms: Atoms, index: number, amount: Amount): boolean {
  const [one, two] = [atoms.lower(index - 2), atoms.lower(index - 1)]
  const next = atoms.at(amount.end)
  // "Elliot, now five,"
  if (one === ',' && two === 'now' && /^[,.;)]$/.test(next.lower)) return isPersonal(atoms, index - 3)
  if (amount.value < 5) return false
  if (one === 'is' && two === 'now') {
    if (!/^[,.;)]?$/.test(next.lower)) return false
    return [4, 5, 6, 7, 8, 9, 10].some((back) => atoms.lower(index - back) === 'born')
  }
  if (one !== 'will' || !/^(?:be|turn)$/.test(two)) return false
  const isSomebody = /^(?:he|she|who|,)$/.test(atoms.lower(index - 3)) || atoms.isPerson(index - 3)
  return isSomebody && (/^(?:today|tomorrow|next|this|in|on|later)$/.test(next.lower) || next.text === '')
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

/** "31 are from Wales, 29 from Scotland": a figure after a place, not after a person. */
function followsPlace(atoms: Atoms, index: number): boolean {
  let at = index - 2
  while (at > 0 && atoms.upos(at) === 'PROPN') at--
  return at < index - 2 && /^(?:from|in|to|at|on|near|across)$/.test(atoms.lower(at))
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
