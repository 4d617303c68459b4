/** Quantities: an amount with its sign, currency and unit, which number phrases are made of. */
import type {NumberMention, TokenSpan} from '../article/mentions.ts'
import {readAmount, readShare, rounded, type Amount} from './amounts.ts'
import type {Atoms} from './atoms.ts'
import {readMoneySign, readSmallerUnit, readSuffix, type Suffix} from './number-units.ts'

/** What a phrase says, without its place and surroundings. */
export type NumberDraft = Omit<
  NumberMention,
  keyof TokenSpan | 'text' | 'counts' | 'countsToken' | 'approx' | 'as'
> & {
  /** Indexes of its first piece and of the one after its last. */
  readonly from: number
  readonly to: number
}

/** An amount with its sign, currency and unit. */
export interface Quantity extends Pick<NumberDraft, 'kind' | 'precision' | 'from' | 'to'> {
  readonly value: number
  readonly unit?: string
  readonly currency?: string
  readonly isFigure: boolean
  readonly hasSize: boolean
  /** Whether a sign, unit or currency of its own stands in it. */
  readonly isBare: boolean
}

/** An amount with sign, currency, unit, or nothing but itself. */
export function readQuantity(atoms: Atoms, index: number): Quantity | undefined {
  let at = index
  const sign = signAt(atoms, at)
  if (sign) at++
  const money = readMoneySign(atoms, at)
  if (money !== undefined) at = money.end
  const amount = readAmount(atoms, at, money !== undefined) ?? halfACent(atoms, at)
  if (amount === undefined) return undefined
  if (sign && atoms.lower(index) !== 'minus' && !amount.isFigure) return undefined
  const value = sign ? -amount.value : amount.value
  const base = {from: index, isFigure: amount.isFigure, hasSize: amount.hasSize, isBare: false}
  if (money !== undefined) {
    return {
      ...base,
      to: amount.end,
      kind: 'money',
      value,
      precision: amount.precision,
      currency: money.currency
    }
  }
  const suffix = readSuffix(atoms, amount.end, amount)
  if (suffix === undefined) {
    if (!amount.isFigure && amount.value < 1 && atoms.lower(index) === 'half') return undefined
    const to = oddEnd(atoms, amount.end)
    const kind = atoms.at(at).kind === 'mark' ? 'fraction' : 'cardinal'
    return {...base, to, kind, value, precision: amount.precision, isBare: true}
  }
  return {...base, ...withSuffix(atoms, amount, value, suffix)}
}

/** "half a cent", "half a mile", "a quarter of a point" */
export function halfACent(atoms: Atoms, index: number): Amount | undefined {
  const share = readShare(atoms, index)
  if (share === undefined) return undefined
  let at = share.end
  if (atoms.lower(at) === 'of') at++
  at = atoms.pastHyphen(at)
  if (!/^an?$/.test(atoms.lower(at))) return undefined
  at = atoms.pastHyphen(at + 1)
  const amount = {end: at, value: share.value, precision: share.value, isFigure: false, hasSize: false}
  return readSuffix(atoms, at, amount) === undefined ? undefined : amount
}

function withSuffix(
  atoms: Atoms,
  amount: Amount,
  value: number,
  suffix: Suffix
): Pick<Quantity, 'to' | 'kind' | 'value' | 'precision' | 'unit' | 'currency'> {
  const {precision} = amount
  const {end: to, kind} = suffix
  if (suffix.kind === 'money') {
    const {factor, currency} = suffix
    return {to, kind, value: rounded(value * factor), precision: rounded(precision * factor), currency}
  }
  if (suffix.kind === 'percent' || suffix.kind === 'multiple') return {to, kind, value, precision}
  const smaller = readSmallerUnit(atoms, to, suffix.unit)
  if (smaller !== undefined) {
    return {
      to: smaller.end,
      kind,
      value: value * smaller.inLarger + smaller.value,
      precision: 1,
      unit: smaller.unit
    }
  }
  return {to, kind, value, precision, unit: suffix.unit}
}

/** A minus sign that opens a number: "-0.1%", "minus 5". */
function signAt(atoms: Atoms, index: number): boolean {
  const {kind, text, lower} = atoms.at(index)
  if (lower === 'minus') return true
  if (kind !== 'hyphen' && text !== '−' && text !== '–') return false
  return atoms.isClose(index + 1) && !atoms.isClose(index)
}

/** 3,000-odd, 50+ */
function oddEnd(atoms: Atoms, at: number): number {
  if (atoms.lower(at) === '+' && atoms.isClose(at)) return at + 1
  const next = atoms.pastHyphen(at)
  return next > at && atoms.lower(next) === 'odd' ? next + 1 : at
}
