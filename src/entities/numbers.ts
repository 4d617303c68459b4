/** Number phrases: what begins at a piece of a sentence, if it is a number and no date or label. */
import {MULTIPLES, MULTIPLYING, VAGUE} from '../language/number-words.ts'
import type {Atoms} from './atoms.ts'
import {readAmount, readShare} from './amounts.ts'
import {isLabelled, isPronounOne, isSetOrdinal} from './number-traps.ts'
import {comparesAfter} from './number-units.ts'
import {readColonRatio, readOdds, readPair} from './number-pairs.ts'
import {halfACent, readQuantity, type NumberDraft, type Quantity} from './quantity.ts'

/** The number phrase that begins at a piece. */
export function readNumber(atoms: Atoms, index: number): NumberDraft | undefined {
  const {lower} = atoms.at(index)
  const odds = readOdds(atoms, index) ?? readFeet(atoms, index)
  if (odds !== undefined) return odds
  if (isLabelled(atoms, index)) return undefined
  return (
    readColonRatio(atoms, index) ??
    readMultiple(atoms, index, lower) ??
    readVague(atoms, index) ??
    readOrdinal(atoms, index) ??
    readFraction(atoms, index) ??
    readCounted(atoms, index)
  )
}

function readCounted(atoms: Atoms, index: number): NumberDraft | undefined {
  const quantity = readQuantity(atoms, index)
  if (quantity === undefined) return undefined
  const pair = readPair(atoms, quantity)
  if (pair !== undefined) return pair
  if (isPronounOne(atoms, index, quantity.to)) return undefined
  if (!quantity.isFigure && atoms.isJoint(quantity.to) && atoms.at(quantity.to + 1).cardinal !== undefined)
    return undefined // fifty-fifty
  return draftOf(quantity)
}

function draftOf({from, to, kind, value, precision, unit, currency}: Quantity): NumberDraft {
  return {
    from,
    to,
    kind,
    value,
    precision,
    ...(unit === undefined ? {} : {unit}),
    ...(currency === undefined ? {} : {currency})
  }
}

/** 6'2" and 5′ 10″: feet and inches. */
function readFeet(atoms: Atoms, index: number): NumberDraft | undefined {
  if (
    !/^\d$/.test(atoms.at(index).text) ||
    !/^['’′]$/.test(atoms.lower(index + 1)) ||
    !atoms.isClose(index + 1)
  )
    return undefined
  const inches = Number(atoms.at(index + 2).text)
  if (atoms.at(index + 2).kind !== 'figure' || !(inches < 12)) return undefined
  const isMarked = /^["”″]$/.test(atoms.lower(index + 3)) && atoms.isClose(index + 3)
  const value = Number(atoms.at(index).text) * 12 + inches
  return {from: index, to: isMarked ? index + 4 : index + 3, kind: 'measure', value, unit: 'in', precision: 1}
}

/** twice as many, double the price, threefold, doubled */
function readMultiple(atoms: Atoms, index: number, lower: string): NumberDraft | undefined {
  const verb = MULTIPLYING.get(lower)
  const upos = atoms.upos(index)
  if (verb !== undefined) {
    if (upos === 'NOUN' || (upos === 'ADJ' && atoms.upos(index + 1) === 'NOUN')) return undefined
    return {
      from: index,
      to: index + 1,
      kind: 'multiple',
      value: verb,
      precision: 1,
      change: verb < 1 ? 'fall' : 'rise'
    }
  }
  const value = MULTIPLES.get(lower)
  if (value === undefined) return undefined
  const draft = {from: index, to: index + 1, kind: 'multiple', value, precision: 1} as const
  if (lower.endsWith('fold')) return draft
  if (upos === 'VERB' && !/^(?:twice|thrice)$/.test(lower)) {
    return atoms.isCapitalised(index) ? undefined : {...draft, change: 'rise'}
  }
  return comparesAfter(atoms, index + 1) && !atoms.isJoint(index + 1) ? draft : undefined
}

/** dozens, tens of thousands, several hundred, a few million */
function readVague(atoms: Atoms, index: number): NumberDraft | undefined {
  const {lower} = atoms.at(index)
  if (lower === 'several' || (lower === 'few' && atoms.lower(index - 1) !== 'a'))
    return readSeveral(atoms, index, index + 1)
  if (lower === 'a' && atoms.lower(index + 1) === 'few') return readSeveral(atoms, index, index + 2)
  if (lower === 'tens' && atoms.lower(index + 1) === 'of') {
    const size = VAGUE.get(atoms.lower(index + 2))
    return size === undefined ? undefined : vague(index, index + 3, 2 * 10 * size)
  }
  const size = VAGUE.get(lower)
  if (size === undefined) return undefined
  if (atoms.lower(index + 1) === 'of') {
    const larger = VAGUE.get(atoms.lower(index + 2))
    if (larger !== undefined) return vague(index, index + 3, 2 * size * larger)
  }
  if (lower === 'scores' && !isScoreOfThings(atoms, index)) return undefined
  return vague(index, index + 1, 2 * size)
}

function readSeveral(atoms: Atoms, from: number, at: number): NumberDraft | undefined {
  const {magnitude} = atoms.at(at)
  return magnitude === undefined
    ? undefined
    : {from, to: at + 1, kind: 'vague', value: undefined, precision: magnitude}
}

function vague(from: number, to: number, low: number): NumberDraft {
  return {from, to, kind: 'vague', value: undefined, low, precision: low / 2}
}

function isScoreOfThings(atoms: Atoms, index: number): boolean {
  if (atoms.lower(index + 1) === 'of' || atoms.lower(index + 1) === 'more') return true
  const before = atoms.upos(index - 1)
  const after = atoms.tagName(index + 1)
  return (before === 'PUNCT' || before === 'CCONJ') && /^(?:AUX|VERB\.(?:past|part))/.test(after)
}

/** 21st, third, second-largest; not "first half", not the clock's second. */
function readOrdinal(atoms: Atoms, index: number): NumberDraft | undefined {
  const {ordinal, kind, lower} = atoms.at(index)
  if (ordinal !== undefined) {
    if (isSetOrdinal(atoms, index, index + 1)) return undefined
    return {from: index, to: index + 1, kind: 'ordinal', value: ordinal, precision: 1}
  }
  const next = atoms.at(index + 1)
  if (kind === 'figure' && atoms.isClose(index + 1) && /^(?:st|nd|rd|th)$/.test(next.lower)) {
    const value = Number(atoms.at(index).text.replaceAll(',', ''))
    if (next.lower === 'st' && (value % 10 !== 1 || value % 100 === 11)) return undefined
    if (next.lower === 'st' && /^(?:lb|lbs)$/.test(atoms.lower(index + 3))) return undefined
    if (Number.isNaN(value) || isSetOrdinal(atoms, index, index + 2)) return undefined
    return {from: index, to: index + 2, kind: 'ordinal', value, precision: 1}
  }
  const ones = atoms.pastHyphen(index + 1)
  const unit = atoms.at(ones).ordinal
  const ten = atoms.at(index).cardinal
  if (ten === undefined || unit === undefined || ones === index + 1 || ten < 20 || lower === 'one')
    return undefined
  return {from: index, to: ones + 1, kind: 'ordinal', value: ten + unit, precision: 1}
}

/** two-thirds, a third of, half of, 3/4 */
function readFraction(atoms: Atoms, index: number): NumberDraft | undefined {
  const slash = readSlash(atoms, index)
  if (slash !== undefined) return slash
  const share = readShare(atoms, index)
  if (share === undefined) return undefined
  const {end: to, value} = share
  if (readAmount(atoms, index) !== undefined && atoms.at(index).cardinal === undefined) return undefined
  if (
    /^an?$/.test(atoms.lower(to)) ||
    (atoms.lower(to) === 'of' && /^an?$/.test(atoms.lower(to + 1)) && halfACent(atoms, index) !== undefined)
  )
    return undefined
  if (!isShareOfThings(atoms, index, to)) return undefined
  return {from: index, to, kind: 'fraction', value: Math.round(value * 10_000) / 10_000, precision: value}
}

function readSlash(atoms: Atoms, index: number): NumberDraft | undefined {
  if (atoms.lower(index + 1) !== '/' || !atoms.isClose(index + 1) || !atoms.isClose(index + 2))
    return undefined
  const part = Number(atoms.at(index).text)
  const whole = Number(atoms.at(index + 2).text)
  if (!(part < whole && [2, 3, 4, 5, 8].includes(whole))) return undefined
  return {
    from: index,
    to: index + 3,
    kind: 'fraction',
    value: Math.round((part / whole) * 10_000) / 10_000,
    precision: 1 / whole
  }
}

function isShareOfThings(atoms: Atoms, from: number, to: number): boolean {
  const {lower} = atoms.at(from)
  const next = atoms.lower(to)
  if (lower === 'half') {
    const before = atoms.lower(from - 1)
    if (/^(?:first|second|other|opening|latter|better|one|1st|2nd|each|last|this|next|either)$/.test(before))
      return false
    if (atoms.at(from - 1).kind === 'hyphen' || atoms.at(to).kind === 'hyphen') return false
    return (
      /^(?:of|the|its|his|her|their|our|all|that|these|those)$/.test(next) ||
      atoms.lower(from - 1) === 'by' ||
      atoms.tagName(to) === 'NOUN.pl'
    )
  }
  if (atoms.at(to).kind === 'hyphen') return false
  if (atoms.lower(to - 1).endsWith('s')) return true
  if (lower === 'quarter') return false
  return next === 'of' || !/^(?:NOUN|ADJ|PROPN|NUM|VERB\.(?:ger|part))/.test(atoms.tagName(to))
}
