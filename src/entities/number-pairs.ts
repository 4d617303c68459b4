/** Two numbers that are one phrase: ranges, ratios, scores and votes. */
import type {Atoms} from './atoms.ts'
import {rounded} from './amounts.ts'
import {readQuantity, type NumberDraft, type Quantity} from './quantity.ts'
import {FALL_WORDS, RISE_WORDS} from '../language/change-words.ts'

/** The pair that a quantity opens, or undefined where it stands alone. */
export function readPair(atoms: Atoms, first: Quantity): NumberDraft | undefined {
  return readShareOf(atoms, first) ?? readJoined(atoms, first) ?? readTo(atoms, first)
}

/** one in five, nine out of ten */
function readShareOf(atoms: Atoms, first: Quantity): NumberDraft | undefined {
  if (!first.isBare || first.hasSize) return undefined
  const isOutOf = atoms.areWords(first.to, 'out', 'of') || atoms.areWords(first.to, 'for', 'every')
  const link = atoms.pastHyphen(first.to)
  if (!isOutOf && atoms.lower(link) !== 'in') return undefined
  const after = isOutOf ? first.to + 2 : atoms.pastHyphen(link + 1)
  const second = readQuantity(atoms, atoms.lower(after) === 'every' ? after + 1 : after)
  if (!second?.isBare || second.value <= first.value) return undefined
  if (
    !isOutOf &&
    (second.value > 1e6 ||
      (first.value > 1 && first.value * 20 < second.value) ||
      atoms.at(second.to).period !== undefined)
  ) {
    if (first.value !== 1 || atoms.at(second.to).period !== undefined) return undefined
  }
  if (!isOutOf && second.isFigure && second.value > 1900 && second.value < 2100) return undefined
  return ratio(first, second, second.value)
}

function ratio(first: Quantity, second: Quantity, whole: number): NumberDraft {
  const value = Math.round((first.value / whole) * 10_000) / 10_000
  return {from: first.from, to: second.to, kind: 'ratio', value, precision: rounded(1 / whole)}
}

/** "5/2" where odds are spoken of. */
export function readOdds(atoms: Atoms, index: number): NumberDraft | undefined {
  if (atoms.lower(index + 1) !== '/' || !atoms.isClose(index + 1) || !atoms.isClose(index + 2))
    return undefined
  const first = Number(atoms.at(index).text)
  const second = Number(atoms.at(index + 2).text)
  if (!(first > 0 && second > 0) || !hasWord(atoms, index, index + 3, ODDS)) return undefined
  return {
    from: index,
    to: index + 3,
    kind: 'ratio',
    value: Math.round((first / second) * 10_000) / 10_000,
    precision: 1
  }
}

/** The ratio that a figure with a colon is: "3:1"; clock times were taken before. */
export function readColonRatio(atoms: Atoms, index: number): NumberDraft | undefined {
  const match = /^(\d+(?:\.\d+)?):(\d+(?:\.\d+)?)$/.exec(atoms.at(index).text)
  if (match === null) return undefined
  const second = Number(match[2])
  const value = Math.round((Number(match[1]) / second) * 10_000) / 10_000
  return second === 0 ? undefined : {from: index, to: index + 1, kind: 'ratio', value, precision: 1}
}

const SCORING =
  /^(?:won|win|wins|winning|beat|beats|beating|beaten|lost|lose|loses|losing|drew|draw|draws|drawn|victory|defeat|voted|vote|votes|lead|leads|led|leading|trail|trailed|trailing|score|scored|scoreline|final|set|sets|tie|tied|win,|stumps|tea|lunch|ahead|behind|level|aggregate|thrashed|thrashing|hammered|edged|loss|rout|record|away|home|split|ruled|majority|passed|approved|rejected|it|made|result|goalless|first|series|match)$/
const ODDS =
  /^(?:odds|favourite|favorite|outsider|horse|stablemate|bookmaker|bookmakers|price|priced|betting|shot|filly|colt|gelding|mare|starting|evens|backed|against|ante-post)$/

/** 3-2, 10-15, £15-£25, two-one, nil-nil, 245 for six */
// eslint-disable-next-line complexity -- a list of alternatives, each its own line
function readJoined(atoms: Atoms, first: Quantity): NumberDraft | undefined {
  if (atoms.lower(first.to) === 'for' && isInnings(atoms, first)) {
    const second = readQuantity(atoms, first.to + 1)
    if (second?.isBare === true && second.value <= 10) return score(first, second)
  }
  if (!atoms.isJoint(first.to)) return undefined
  const second = readQuantity(atoms, first.to + 1)
  if (second === undefined) return undefined
  const bare = first.isBare && second.isBare
  if (bare && !first.hasSize && !second.hasSize) {
    if (hasWord(atoms, first.from, second.to, ODDS) && !hasWord(atoms, first.from, second.to, SCORING))
      return ratio(first, second, second.value)
    const isCounted = /^(?:NOUN\.pl|ADJ)$/.test(atoms.tagName(second.to)) && second.isFigure
    const counts = isCounted && first.value < second.value && !/^(?:NOUN\.sg)$/.test(atoms.tagName(second.to))
    if (!counts || first.value === 0) {
      if (first.isFigure !== second.isFigure) return undefined
      const isTold = first.value === 0 || second.value === 0 || hasWord(atoms, first.from, second.to, SCORING)
      if (first.isFigure || (isTold && first.value <= 20 && second.value <= 20))
        return first.isFigure || !counts ? score(first, second) : undefined
      return undefined
    }
  }
  return rangeOf(first, second)
}

function isInnings(atoms: Atoms, {isBare, isFigure, value, to}: Quantity): boolean {
  if (!isBare || !isFigure || value > 1000) return false
  const wickets = atoms.at(to + 1)
  return wickets.cardinal !== undefined || /^(?:\d|10)$/.test(wickets.text)
    ? /^(?:PUNCT|ADP|SCONJ|CCONJ|VERB|AUX)$/.test(atoms.upos(to + 2)) || to + 2 >= atoms.length
    : false
}

function score(first: Quantity, second: Quantity): NumberDraft {
  return {
    from: first.from,
    to: second.to,
    kind: 'score',
    value: undefined,
    sides: [first.value, second.value],
    precision: 1
  }
}

function hasWord(atoms: Atoms, from: number, to: number, words: RegExp): boolean {
  for (let at = Math.max(0, from - 12); at < Math.min(atoms.length, to + 6); at++) {
    if (words.test(atoms.lower(at))) return true
  }
  return false
}

/** 20 to 35, between 5 and 10 per cent, 30 to one */
function readTo(atoms: Atoms, first: Quantity): NumberDraft | undefined {
  const to = atoms.pastHyphen(first.to)
  const link = atoms.lower(to)
  const before = atoms.lower(first.from - 1)
  const isBetween = link === 'and' && /^between$/.test(before)
  if (link !== 'to' && !isBetween && !(link === 'or' && first.isBare && !first.hasSize)) return undefined
  const second = readQuantity(atoms, atoms.pastHyphen(to + 1))
  if (second === undefined) return undefined
  if (link === 'or') {
    return second.isBare && second.value === first.value + 1 && first.isFigure === second.isFigure
      ? rangeOf(first, second)
      : undefined
  }
  if (link === 'to' && first.isBare && second.isBare && isRatio(atoms, first, second))
    return ratio(first, second, second.value)
  if (link === 'to' && isVote(atoms, first, second)) return score(first, second)
  if (link === 'to' && !first.isBare && followsChange(atoms, first.from)) return undefined
  if (link === 'to' && before === 'from' && followsChange(atoms, first.from - 1)) return undefined
  return rangeOf(first, second)
}

/** "voted by 12 to nine", "ruled six to three" */
function isVote(atoms: Atoms, first: Quantity, second: Quantity): boolean {
  if (!first.isBare || !second.isBare || atoms.upos(second.to) === 'NOUN') return false
  return (
    /^(?:by|voted|ruled|split)$/.test(atoms.lower(first.from - 1)) &&
    hasWord(
      atoms,
      first.from,
      first.to,
      /^(?:voted|vote|votes|ruled|passed|rejected|backed|approved|defeated|split|carried|won|lost|beat)$/
    )
  )
}

/** "outnumber them by three to two", "a ratio of 30 to one", "10 to one against" */
function isRatio(atoms: Atoms, first: Quantity, second: Quantity): boolean {
  if (second.value === 1 && first.value > 1) return true
  if (
    first.value < second.value &&
    !hasWord(atoms, first.from, first.from, /^(?:outnumber|outnumbers|outnumbered|ratio|odds)$/)
  )
    return false
  return hasWord(atoms, first.from, first.from, /^(?:outnumber|outnumbers|outnumbered|ratio|odds|outvoted)$/)
}

function followsChange(atoms: Atoms, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - 6); at--) {
    const lower = atoms.lower(at)
    if (lower === ',' || lower === ';') return false
    if (RISE_WORDS.has(lower) || FALL_WORDS.has(lower)) return true
  }
  return false
}

function rangeOf(first: Quantity, second: Quantity): NumberDraft | undefined {
  const {kind} = second
  if (kind === 'multiple' && !first.isBare) return undefined
  if (first.kind !== 'cardinal' && first.kind !== kind && !(first.kind === 'money' && second.isBare))
    return undefined
  if (first.unit !== undefined && first.unit !== second.unit) return undefined
  if (first.currency !== undefined && second.currency !== undefined && first.currency !== second.currency)
    return undefined
  const size = second.hasSize && !first.hasSize && first.value < 1000 ? sizeOf(second.value, first.value) : 1
  const low = rounded(first.value * size)
  if (low >= second.value) return undefined
  const currency = first.currency ?? second.currency
  const unit = kind === 'percent' ? '%' : second.unit
  return {
    from: first.from,
    to: second.to,
    kind: 'range',
    value: undefined,
    low,
    high: second.value,
    precision: Math.min(first.precision * size, second.precision),
    ...(unit === undefined ? {} : {unit}),
    ...(currency === undefined ? {} : {currency})
  }
}

/** The size that both share in "$2-3 million". */
function sizeOf(high: number, low: number): number {
  for (const size of [1e12, 1e9, 1e7, 1e6, 1e5, 1e3, 100, 12]) {
    if (high >= size && high / size < 1000 && low < high / size) return size
  }
  return 1
}
