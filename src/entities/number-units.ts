/** What stands around an amount and belongs to it: currency, per cent, unit, times. */
import {
  centOf,
  CURRENCY_WORDS,
  DOLLARS,
  dollarOf,
  LETTER_SIGNS,
  NATIONAL_MONEY,
  SIGNS
} from '../language/currencies.ts'
import {unitsFrom} from '../language/units.ts'
import type {Atoms} from './atoms.ts'
import type {Amount} from './amounts.ts'
import {readAmount} from './amounts.ts'
import {wordSet} from '../language/word-set.ts'

/** A currency before its amount; `end` is the index of the amount's first piece. */
export interface MoneySign {
  readonly end: number
  readonly currency: string
}

/** £, $US, A$, R, Rs, CHF before a figure (or, after a sign, a number word). */
export function readMoneySign(atoms: Atoms, index: number): MoneySign | undefined {
  const {text, lower, kind} = atoms.at(index)
  const sign = kind === 'mark' ? SIGNS.get(text) : undefined
  if (sign !== undefined) return {end: index + 1, currency: sign}
  if (text === '$') return readDollar(atoms, index)
  if (kind !== 'word') return undefined
  const dollar = DOLLARS.get(lower)
  if (dollar !== undefined && atoms.lower(index + 1) === '$' && atoms.isCapitalised(index)) {
    const isClose = atoms.isClose(index + 1)
    if (isClose || lower === 'us') return {end: index + 2, currency: dollar}
  }
  const currency = LETTER_SIGNS.get(text)
  if (currency === undefined || atoms.at(index + 1).kind !== 'figure') return undefined
  const isMoney = text.length > 1 || (atoms.isClose(index + 1) && looksLikeMoney(atoms, index))
  return isMoney ? {end: index + 1, currency} : undefined
}

function readDollar(atoms: Atoms, index: number): MoneySign {
  const after = atoms.lower(index + 1)
  const dollar = DOLLARS.get(after)
  if (dollar !== undefined && atoms.isClose(index + 1) && atoms.at(index + 2).kind === 'figure') {
    return {end: index + 2, currency: dollar}
  }
  return {end: index + 1, currency: dollarOf(atoms.article.variety)}
}

/** R5bn, N750,000, but not R2 or N17, which are roads, rooms and robots. */
function looksLikeMoney(atoms: Atoms, index: number): boolean {
  const {text} = atoms.at(index)
  if (text === 'R' && atoms.article.variety === 'en-ZA') return true
  const figure = atoms.at(index + 1).text
  const isLong = figure.length > (text === 'R' ? 1 : 3) || /[.,]/.test(figure)
  return isLong || (readAmount(atoms, index + 1, true)?.hasSize ?? false)
}

/** What follows an amount and says what it is. `end` is the index of the piece after it. */
export type Suffix =
  | {readonly end: number; readonly kind: 'percent'}
  | {readonly end: number; readonly kind: 'multiple'}
  | {readonly end: number; readonly kind: 'points'; readonly unit: string}
  | {readonly end: number; readonly kind: 'measure'; readonly unit: string}
  | {readonly end: number; readonly kind: 'money'; readonly currency: string; readonly factor: number}

/** The suffix of the amount that ends before `index`. */
export function readSuffix(atoms: Atoms, index: number, amount: Amount): Suffix | undefined {
  const at = atoms.pastHyphen(index)
  return (
    readShare(atoms, at) ??
    readTimes(atoms, at, amount) ??
    readMoneyWord(atoms, at, amount) ??
    readUnit(atoms, at, amount)
  )
}

function readShare(atoms: Atoms, at: number): Suffix | undefined {
  const {lower} = atoms.at(at)
  const next = atoms.lower(at + 1)
  if (lower === '%') {
    return next === 'points' || next === 'point'
      ? {end: at + 2, kind: 'points', unit: 'percentage point'}
      : {end: at + 1, kind: 'percent'}
  }
  if (lower === 'percent' || lower === 'pct') return {end: at + 1, kind: 'percent'}
  if (lower === 'pc' && atoms.isClose(at)) return {end: at + 1, kind: 'percent'}
  const perCent = lower === 'per' ? atoms.pastHyphen(at + 1) : 0
  if (perCent > 0 && atoms.lower(perCent) === 'cent') return {end: perCent + 1, kind: 'percent'}
  const isPoint = (word: string): boolean => word === 'point' || word === 'points'
  if (lower === 'percentage' || lower === 'basis') {
    const point = atoms.pastHyphen(at + 1)
    if (isPoint(atoms.lower(point))) return {end: point + 1, kind: 'points', unit: `${lower} point`}
  }
  if (lower === 'bp' || lower === 'bps') return {end: at + 1, kind: 'points', unit: 'basis point'}
  if (isPoint(lower) && !isPlanInPoints(atoms, at)) return {end: at + 1, kind: 'points', unit: 'point'}
  return undefined
}

/** "a 10-point plan" has ten points; they are counted, not measured. */
function isPlanInPoints(atoms: Atoms, at: number): boolean {
  return (
    atoms.at(at - 1).kind === 'hyphen' &&
    /^(?:plan|programme|program|manifesto|list|charter|agenda|guide)s?$/.test(atoms.lower(at + 1))
  )
}

function readTimes(atoms: Atoms, at: number, {isFigure, hasSize}: Amount): Suffix | undefined {
  const {lower} = atoms.at(at)
  if (lower === 'fold') return {end: at + 1, kind: 'multiple'}
  if (lower === 'x' && isFigure && atoms.isClose(at)) return {end: at + 1, kind: 'multiple'}
  if (lower !== 'times' || hasSize) return undefined
  return comparesAfter(atoms, at + 1) ? {end: at + 1, kind: 'multiple'} : undefined
}

const COMPARED = wordSet(
  'as the that what more less those its his her their our your this these earnings higher lower average annual'
)

/** "four times taller", "10 times what it was": a comparison, where "he won four times" only counts. */
export function comparesAfter(atoms: Atoms, at: number): boolean {
  if (COMPARED.has(atoms.lower(at))) {
    return !/^(?:more|less)$/.test(atoms.lower(at)) || atoms.upos(at + 1) !== 'PUNCT'
  }
  return /^(?:ADJ|ADV)\.comp$/.test(atoms.tagName(at))
}

function readMoneyWord(atoms: Atoms, at: number, amount: Amount): Suffix | undefined {
  const {lower, text} = atoms.at(at)
  if (lower === 'p' && amount.isFigure && atoms.isClose(at) && text === 'p') {
    return {end: at + 1, kind: 'money', currency: 'GBP', factor: 0.01}
  }
  if ((text === 'c' || text === '¢') && amount.isFigure && atoms.isClose(at)) {
    return {end: at + 1, kind: 'money', currency: centOf(atoms.article.variety), factor: 0.01}
  }
  const national = NATIONAL_MONEY.get(`${lower} ${atoms.lower(at + 1)}`)
  if (national !== undefined)
    return {end: at + 2, kind: 'money', currency: national.code, factor: national.factor}
  if (lower === 'hong' || lower === 'new') {
    const two = NATIONAL_MONEY.get(
      `${lower === 'new' ? '' : 'hong '}${atoms.lower(at + 1)} ${atoms.lower(at + 2)}`.trim()
    )
    if (two !== undefined) return {end: at + 3, kind: 'money', currency: two.code, factor: two.factor}
  }
  const word = CURRENCY_WORDS.get(lower)
  if (word === undefined || (lower.startsWith('pound') && isWeight(atoms, at, amount))) return undefined
  if (lower === 'won' && !amount.hasSize) return undefined
  const {variety} = atoms.article
  const currency = word.code === '$' ? dollarOf(variety) : word.code === 'c' ? centOf(variety) : word.code
  return {end: at + 1, kind: 'money', currency, factor: word.factor}
}

/** In America pounds are weight; elsewhere only where something is weighed. */
function isWeight(atoms: Atoms, at: number, amount: Amount): boolean {
  if (atoms.article.variety === 'en-US') return amount.value < 1e6
  for (let back = at - 1; back >= 0 && back > at - 10; back--) {
    if (/^(?:weigh|weighs|weighed|weighing|weight|heavier|lighter)$/.test(atoms.lower(back))) return true
  }
  return /^(?:heavier|lighter|overweight)$/.test(atoms.lower(at + 1))
}

const UPPER_UNITS = wordSet('c f w v mw gw tw mb gb tb')

function readUnit(atoms: Atoms, at: number, amount: Amount): Suffix | undefined {
  const {lower, text} = atoms.at(at)
  if (lower.startsWith('pound')) return {end: at + 1, kind: 'measure', unit: 'lb'}
  if (lower === 'm' && amount.isFigure) return {end: at + 1, kind: 'measure', unit: 'm'}
  if (lower === 'degrees' && atoms.lower(at + 1) !== 'of') {
    const scale = unitAt(atoms, at)
    const home = atoms.article.variety === 'en-US' ? '°F' : '°C'
    return scale ?? (atoms.upos(at + 1) === 'NOUN' ? undefined : {end: at + 1, kind: 'measure', unit: home})
  }
  if (UPPER_UNITS.has(lower) && text === lower) return undefined
  return unitAt(atoms, at)
}

function unitAt(atoms: Atoms, at: number): Suffix | undefined {
  for (const {unit, rest, isClose} of unitsFrom(atoms.lower(at)) ?? []) {
    if (isClose && (!atoms.isClose(at) || atoms.at(at - 1).kind === 'hyphen')) continue
    if (rest.every((word, distance) => atoms.lower(at + 1 + distance) === word)) {
      return {end: at + 1 + rest.length, kind: 'measure', unit: unit.symbol}
    }
  }
  return undefined
}

/** The smaller unit that goes on after a larger one: 5ft 10in, 12st 4lb, 6-foot-9. */
export function readSmallerUnit(
  atoms: Atoms,
  index: number,
  unit: string
): {end: number; value: number; unit: string; inLarger: number} | undefined {
  const smaller = {ft: ['in', 12], st: ['lb', 14], lb: ['oz', 16]}[unit]
  if (smaller === undefined) return undefined
  const [symbol, inLarger] = smaller as [string, number]
  const at = atoms.pastHyphen(index)
  const amount = readAmount(atoms, at)
  if (amount === undefined || amount.value >= inLarger) return undefined
  const suffix = unitAt(atoms, atoms.pastHyphen(amount.end))
  if (suffix?.kind === 'measure' && suffix.unit === symbol)
    return {end: suffix.end, value: amount.value, unit: symbol, inLarger}
  const isShort = at > index || (unit === 'ft' && amount.isFigure && atoms.upos(amount.end) !== 'NOUN')
  return isShort && suffix === undefined
    ? {end: amount.end, value: amount.value, unit: symbol, inLarger}
    : undefined
}
