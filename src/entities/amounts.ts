/** Plain amounts: a figure or number words with their size, without sign, currency or unit. */
import {CURRENCY_WORDS} from '../language/currencies.ts'
import {FRACTION_SIGNS, SHORT_MAGNITUDES} from '../language/number-words.ts'
import type {Atoms} from './atoms.ts'
import {wordSet} from '../language/word-set.ts'

export interface Amount {
  /** Index of the piece after it. */
  readonly end: number
  readonly value: number
  /** The step of the last digit shown. */
  readonly precision: number
  readonly isFigure: boolean
  /** Whether a word of size stands in it: "5m", "two million", "a dozen". */
  readonly hasSize: boolean
}

/** What the digits of one figure say; undefined for a clock time, a dotted date and the like. */
export function readFigure(text: string): {value: number; precision: number} | undefined {
  if (text.includes(':')) return undefined
  const [whole = '', decimals = '', more] = text.split('.')
  if (more !== undefined) return undefined
  if (!whole.includes(',')) return decimal(whole, decimals)
  const groups = whole.split(',')
  const [first = '', ...rest] = groups
  const last = rest.at(-1) ?? ''
  const areThousands =
    first.length <= 3 && last.length === 3 && rest.every(({length}) => length === 3 || length === 2)
  if (areThousands) return decimal(groups.join(''), decimals)
  return rest.length === 1 && decimals === '' ? decimal(first, last) : undefined // R18,99
}

function decimal(whole: string, decimals: string): {value: number; precision: number} {
  if (decimals === '') return {value: Number(whole), precision: 1}
  return {value: Number(`${whole}.${decimals}`), precision: Number(`1e-${String(decimals.length)}`)}
}

/** The amount that begins at a piece. `isMoney`: a currency stands before it, so that "m" is a million. */
export function readAmount(atoms: Atoms, index: number, isMoney = false): Amount | undefined {
  const base = readBase(atoms, index)
  if (base === undefined) return undefined
  return withHalves(atoms, withSize(atoms, base, isMoney))
}

function readBase(atoms: Atoms, index: number): Amount | undefined {
  const piece = atoms.at(index)
  if (piece.kind === 'figure') return readFigures(atoms, index)
  if (piece.kind === 'mark') {
    const share = FRACTION_SIGNS.get(piece.text)
    return share === undefined
      ? undefined
      : {end: index + 1, value: share, precision: share, isFigure: true, hasSize: false}
  }
  return readShareOfSize(atoms, index) ?? readWords(atoms, index)
}

function readFigures(atoms: Atoms, index: number): Amount | undefined {
  let {text} = atoms.at(index)
  let end = index + 1
  if (/^\d{1,3}$/.test(text) && text !== '0') {
    while (
      /^\d{3}(?:[.,]\d{1,2})?$/.test(atoms.at(end).text) &&
      atoms.start(end) - atoms.end(end - 1) === 1
    ) {
      text += atoms.at(end++).text // 1 250: a space between thousands
    }
  }
  const figure = readFigure(text)
  if (figure === undefined) return undefined
  const share = atoms.isClose(end) ? FRACTION_SIGNS.get(atoms.at(end).text) : undefined
  if (share !== undefined) {
    return {end: end + 1, value: figure.value + share, precision: share, isFigure: true, hasSize: false}
  }
  const slash = shareBySlash(atoms, end)
  if (slash !== undefined && Number.isInteger(figure.value)) {
    return {
      end: slash.end,
      value: figure.value + slash.value,
      precision: slash.value,
      isFigure: true,
      hasSize: false
    }
  }
  return {end, ...figure, isFigure: true, hasSize: false}
}

/** The rest of "4 1/2": one, two or three over two, three or four, a space before it. */
function shareBySlash(atoms: Atoms, at: number): {end: number; value: number} | undefined {
  if (!/^[1-3]$/.test(atoms.at(at).text) || atoms.at(at + 1).text !== '/') return undefined
  if (!/^[2348]$/.test(atoms.at(at + 2).text) || !atoms.isClose(at + 1) || !atoms.isClose(at + 2))
    return undefined
  const [over, under] = [Number(atoms.at(at).text), Number(atoms.at(at + 2).text)]
  return over < under && !atoms.isClose(at) ? {end: at + 3, value: over / under} : undefined
}

/** half a million, a quarter of a million, three-quarters of a million, half a dozen */
function readShareOfSize(atoms: Atoms, index: number): Amount | undefined {
  const share = readShare(atoms, index)
  if (share === undefined) return undefined
  let at = share.end
  if (atoms.lower(at) === 'of') at++
  at = atoms.pastHyphen(at)
  if (atoms.lower(at) !== 'a') return undefined
  at = atoms.pastHyphen(at + 1)
  const size = atoms.at(at).magnitude
  if (size === undefined) return undefined
  const value = share.value * size
  return {end: at + 1, value, precision: value, isFigure: false, hasSize: true}
}

/** half, a quarter, three-quarters, two thirds: the part of one. */
export function readShare(atoms: Atoms, index: number): {end: number; value: number} | undefined {
  const {lower, cardinal, fraction} = atoms.at(index)
  if (lower === 'half') return {end: index + 1, value: 0.5}
  if (fraction !== undefined && lower === 'quarter') return {end: index + 1, value: 0.25}
  const count = lower === 'a' || lower === 'an' ? 1 : cardinal
  if (count === undefined || count < 1) return undefined
  const at = atoms.pastHyphen(index + 1)
  const divisor = atoms.at(at).fraction
  if (divisor === undefined || count >= divisor) return undefined
  if (atoms.lower(at).endsWith('s') !== count > 1) return undefined
  return {end: at + 1, value: count / divisor}
}

/** one to ninety-nine, hundreds, thousands, millions: "two hundred and forty thousand" */
function readWords(atoms: Atoms, index: number): Amount | undefined {
  let at = index
  let total = 0
  let current: number | undefined
  let hasSize = false
  const {lower} = atoms.at(at)
  if (lower === 'a' || lower === 'an') {
    at = atoms.pastHyphen(at + 1)
    if (atoms.at(at).magnitude === undefined || isAdjective(atoms, at + 1)) return undefined
    current = 1
  }
  for (;;) {
    const here = at === index ? at : skipLink(atoms, at, current)
    const {cardinal, magnitude} = atoms.at(here)
    if (cardinal !== undefined && fits(current, cardinal) && (current !== 0 || hasSize)) {
      current = (current ?? 0) + cardinal
      at = here + 1
    } else if (magnitude !== undefined && (here === at || atoms.at(here - 1).kind === 'hyphen')) {
      if (atoms.lower(here) === 'score' && (current ?? 0) < 3) break
      current = (current ?? 1) * magnitude
      hasSize = true
      at = here + 1
      if (magnitude >= 1000) {
        total += current
        current = 0
      }
    } else break
  }
  if (current === undefined || at === index) return undefined
  const value = total + current
  return {
    end: at,
    value,
    precision: value % 10 === 0 && value > 0 ? lastStep(value) : 1,
    isFigure: false,
    hasSize
  }
}

/** "a million-rand bribe": the article is that of the bribe. */
function isAdjective(atoms: Atoms, at: number): boolean {
  return atoms.pastHyphen(at) > at && CURRENCY_WORDS.has(atoms.lower(at + 1))
}

/** A small number goes on after a ten ("twenty-one"), a hundred or a size. */
function fits(current: number | undefined, next: number): boolean {
  if (current === undefined) return true
  if (current === 0) return next > 0
  if (next < 10 && next > 0) return current % 10 === 0 && current % 100 !== 10
  return current % 100 === 0
}

/** Past the hyphen or "and" inside a number in words. */
function skipLink(atoms: Atoms, at: number, current: number | undefined): number {
  const joined = atoms.pastHyphen(at)
  if (joined > at) return joined
  const isAnd =
    atoms.lower(at) === 'and' &&
    current !== undefined &&
    current % 100 === 0 &&
    atoms.at(at - 1).magnitude !== undefined
  return isAnd && atoms.at(at + 1).cardinal !== undefined && atoms.at(at - 1).lower !== 'dozen' ? at + 1 : at
}

function lastStep(value: number): number {
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step
}

/** Takes in "million", "m", "-million", "lakh crore"; "m" without money only where a noun or currency follows. */
function withSize(atoms: Atoms, amount: Amount, isMoney: boolean): Amount {
  let {end, value, precision, hasSize} = amount
  for (;;) {
    const at = atoms.pastHyphen(end)
    const {magnitude, lower, text} = atoms.at(at)
    let size = magnitude
    if (lower === 'score' || (lower === 'hundred' && hasSize)) size = undefined
    if (size === undefined && amount.isFigure && isShortSize(atoms, at, isMoney))
      size = SHORT_MAGNITUDES.get(lower)
    if (size === undefined || text === 'K') break
    value = rounded(value * size)
    precision = rounded(precision * size)
    hasSize = true
    end = at + 1
  }
  return {...amount, end, value, precision, hasSize}
}

/** Short sizes that are something else without money before them: metres, bytes, cents. */
function isShortSize(atoms: Atoms, at: number, isMoney: boolean): boolean {
  const {lower} = atoms.at(at)
  if (!SHORT_MAGNITUDES.has(lower)) return false
  const isSpaced = !atoms.isClose(at) && atoms.at(at - 1).kind !== 'hyphen'
  if (isSpaced && lower.length < 2) return false
  if (isMoney || lower.length > 1) return true
  if (lower !== 'm') return lower === 'k' && atoms.upos(at + 1) === 'NOUN'
  return !isDistance(atoms, at)
}

const ATHLETICS = wordSet(
  `final sprint hurdles freestyle race relay pool deep high tall long wide away dash backstroke butterfly
   breaststroke medley steeplechase medal title champion record runner heats of from below above down up`
)

/** "100m sprint", "50m from the shore": metres, where "50m people" are a million each. */
function isDistance(atoms: Atoms, at: number): boolean {
  const next = atoms.lower(at + 1)
  if (ATHLETICS.has(next)) return true
  const upos = atoms.upos(at + 1)
  return upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN'
}

/** two and a half, 2 and three-quarters, a million and a half; the size may come after: "two and a half million" */
function withHalves(atoms: Atoms, amount: Amount): Amount {
  let at = atoms.pastHyphen(amount.end)
  if (atoms.lower(at) !== 'and') return amount
  at = atoms.pastHyphen(at + 1)
  const share = readShare(atoms, at)
  if (share === undefined || (atoms.lower(at) !== 'a' && atoms.at(at).cardinal === undefined)) return amount
  if (share.value !== 0.5 && share.value !== 0.25 && share.value !== 0.75) return amount
  const unit = amount.hasSize ? lastStep(amount.value) : 1
  const half = {
    ...amount,
    end: share.end,
    value: amount.value + share.value * unit,
    precision: share.value * unit
  }
  const size = atoms.pastHyphen(half.end)
  const {magnitude} = atoms.at(size)
  if (magnitude === undefined || amount.hasSize) return half
  return {
    ...half,
    end: size + 1,
    value: half.value * magnitude,
    precision: half.precision * magnitude,
    hasSize: true
  }
}

/** Takes away what binary fractions leave: 1.1 * 1e6. */
export function rounded(value: number): number {
  return Number(value.toPrecision(12))
}
