/** Measures that stand beside each other in two units and are not the same: "90 acres (225 hectares)". */
import type {Article} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'
import {convert, unitOf, unitsLike} from '../../language/units.ts'
import type {Contradiction} from './contradiction.ts'
import {significantDigits} from './lookalike.ts'
import {areAlike, figureSentences, type Figure} from './sentences.ts'
import {sharedWords} from './things.ts'
import {figureSpan, plain, tidied, writeLike, writings} from './write.ts'

export function wrongConversions(article: Article): Contradiction[] {
  return [...besideEachOther(article), ...changedUnits(article)]
}

/** "a hole of 3.4mm … the 3.4cm hole": the figure told again, in another unit of the same sort. */
function changedUnits(article: Article): Contradiction[] {
  const measures = figureSentences(article)
    .flatMap(({figures}) => figures)
    .filter(({mention}) => mention.kind === 'measure' && (mention.value ?? 0) > 1)
  return measures.flatMap((figure, index) => {
    const {value, unit = '', text, start} = figure.mention
    const same = measures.filter(({mention}) => mention.value === value)
    const earlier = measures
      .slice(0, index)
      .find(
        (other) => same.includes(other) && other.sentence !== figure.sentence && other.mention.unit !== unit
      )
    const isOneSort = unitOf(earlier?.mention.unit ?? '')?.dimension === unitOf(unit)?.dimension
    if (earlier === undefined || same.length > 2 || !isOneSort || figure.mention.approx !== undefined)
      return []
    if (
      !isTakenUp(figure, earlier) &&
      (significantDigits(value ?? 0) < 2 || sharedWords(earlier, figure) < (Number.isInteger(value) ? 2 : 0))
    )
      return []
    return [
      {
        at: {start, end: start + text.length},
        expected: [earlier.mention.text],
        reckoning: `“${text}” here, “${earlier.mention.text}” in the other place`,
        figures: [figure.mention, earlier.mention]
      }
    ]
  })
}

/** "all 30 metres", "the 110-knot winds", "by the end of the 18 miles": told before, as a number of ten and more. */
function isTakenUp({mention: {value = 0, text}, before, after}: Figure, earlier: Figure): boolean {
  if (value < 10 || significantDigits(value) > 6 || /^(?:or|per|of (?:them|these))\b/.test(after))
    return false
  const isJoined = /[\d\p{L}]-\p{L}/u.test(text)
  if (/(?:^|\s)(?:all(?: of)?(?: the| those| these)?|the (?:whole|full|entire)|those|these)$/.test(before))
    return true
  if (!/(?:^|\s)(?:the|its|their|his|her)$/.test(before)) return false
  return (
    isJoined ||
    /^(?:[.,;]|(?:that|which|had|was|were|have|has|is|are|we|he|she|they|it|you|i)\b|$)/.test(after) ||
    /-\p{L}/u.test(earlier.mention.text)
  )
}

function besideEachOther(article: Article): Contradiction[] {
  return figureSentences(article).flatMap(({figures}) =>
    figures.flatMap((figure, index) => {
      const before = figures[index - 1]
      return before === undefined ? [] : conversionOf(before, figure)
    })
  )
}

/** "if it weighs two pounds or two hundred tons": one or the other, not one in terms of the other. */
function areFarApart(one: number, other: number): boolean {
  return one > other * FAR || other > one * FAR
}

const FAR = 50

/** Only a bracket, "or", a dash or a stroke between the two, and a hedge. */
const BESIDE =
  /^(?:(?:high|long|wide|deep|tall|away|across|thick|square|of [a-z]+|apart|a (?:day|year|second)|in (?:height|length|diameter|weight))?,? ?(?:\(|or|–|—|\/|\[|which is|that is|equal to|equivalent to|the equivalent of))(?: ?(?:about|around|some|just|almost|nearly|only|over|under|roughly|approximately|more than|less than|just over|just under|well over|a little (?:over|under|more than|less than)|an?|or|the equivalent of))*$/

/** ", about 50ft,": after a comma only where nothing else is measured. */
function isBeside({before, after, mention}: Figure): boolean {
  if (BESIDE.test(before)) return true
  return mention.approx !== undefined && /^,(?: [a-z]+){1,3}$/.test(before) && /^(?:[,.;)–—]|$)/.test(after)
}

/** "11st 10lb", "5ft 9in", "six feet two inches" */
const COMPOUND = /^[\da-z-]+[- ]?(?:ft|feet|foot|st|stone|lb|lbs|pounds?)[ ,-]+(?:and )?[\da-z-]+/i

function conversionOf(first: Figure, second: Figure): Contradiction[] {
  const a = inPounds(first.mention, second.mention)
  const b = inPounds(second.mention, first.mention)
  if (a.unit === undefined || b.unit === undefined) return []
  if (a.unit === b.unit && COMPOUND.test(a.text) === COMPOUND.test(b.text)) return []
  if (a.kind !== b.kind || (a.kind !== 'measure' && a.kind !== 'range')) return []
  if (unitOf(a.unit)?.dimension !== unitOf(b.unit)?.dimension || !isBeside(second)) return []
  if (/^(?:\/|or)$/.test(second.before) && areAlike(a, b)) return []
  const isHedged = (a.approx ?? b.approx) !== undefined
  if (a.kind === 'range') return wrongRange(a, b, isHedged)
  if (a.value === undefined || b.value === undefined) return []
  const pair = {value: a.value, from: a.unit, into: b.unit}
  if (fits(pair, b.value, b.precision, isHedged)) return []
  if (fits({value: b.value, from: b.unit, into: a.unit}, a.value, a.precision, isHedged)) return []
  const right = convert(a.value, a.unit, b.unit)
  if (right === undefined || (second.before === 'or' && areFarApart(right, b.value))) return []
  return [
    {
      ...(otherSize(b, right) ?? {at: figureSpan(b), expected: roundings(b, right, isHedged)}),
      reckoning: `${a.text} is ${told(right)} ${b.unit}, not ${b.text}`,
      figures: [a, b]
    }
  ]
}

const SIZES = ['thousand', 'million', 'billion', 'trillion']

/** The word that is wrong where the figures are right: "65 million litres" for billion, "3,200 kilometres" for metres. */
function otherSize(
  {value = 0, unit = '', text, start}: NumberMention,
  right: number
): Pick<Contradiction, 'at' | 'expected'> | undefined {
  const isNear = (factor: number): boolean => Math.abs((value * factor) / right - 1) <= SLACK
  const size = /(?<=\d )(?:thousand|million|billion|trillion)\b/.exec(text)
  if (size !== null) {
    const at = SIZES.indexOf(size[0])
    const other = SIZES.find((_, index) => index !== at && isNear(1000 ** (index - at)))
    return other === undefined
      ? undefined
      : {at: {start: start + size.index, end: start + size.index + size[0].length}, expected: [other]}
  }
  const own = unitOf(unit)
  const like =
    own === undefined || own.dimension === 'temperature'
      ? undefined
      : unitsLike(own, text).find(({factor}) => isNear(factor / own.factor))
  if (like === undefined) return undefined
  const end = start + text.length
  return {at: {start: end - like.written.length, end}, expected: [like.spelling]}
}

/** "330 pounds" beside kilograms is no money. */
function inPounds(mention: NumberMention, beside: NumberMention): NumberMention {
  const isWeight = beside.unit !== undefined && unitOf(beside.unit)?.dimension === 'mass'
  if (!isWeight || mention.currency !== 'GBP' || !/\bpounds?$/.test(mention.text)) return mention
  return {...mention, kind: 'measure', unit: 'lb'}
}

interface Conversion {
  readonly value: number
  readonly from: string
  readonly into: string
}

/** How far a rounded conversion may be off. */
const SLACK = 0.06
/** And where three digits and more are shown of both. */
const FINE_SLACK = 0.025
/** Between units of one system there is nothing to round: a stone has 14 pounds. */
const EXACT_SLACK = 0.01
const SYSTEMS: ReadonlyArray<ReadonlySet<string>> = [
  new Set(['st', 'lb', 'oz']),
  new Set(['in', 'ft', 'yd', 'mi']),
  new Set(['mm', 'cm', 'm', 'km']),
  new Set(['µg', 'mg', 'g', 'kg', 't']),
  new Set(['ml', 'cl', 'l', 'hl', 'kl', 'Ml', 'm3']),
  new Set(['W', 'kW', 'MW', 'GW', 'TW'])
]

function slackOf({value, from, into}: Conversion, printed: number): number {
  if (from === into) return 0
  if (SYSTEMS.some((units) => units.has(from) && units.has(into))) return EXACT_SLACK
  const digits = Math.min(significantDigits(value), significantDigits(printed))
  return digits > 2 ? FINE_SLACK : SLACK
}

/** Whether a measure in another unit is what is printed, as far as the rounding shown and a hedge allow. */
function fits(conversion: Conversion, printed: number, precision: number, isHedged: boolean): boolean {
  return readings(conversion).some((right) => {
    const isHeat = unitOf(conversion.into)?.dimension === 'temperature'
    const slack = isHeat ? 1 : Math.abs(right) * slackOf(conversion, printed)
    return Math.abs(right - printed) <= precision / 2 + slack * (isHedged ? 2 : 1)
  })
}

/** American measures of the same name, and long tons. */
const OTHER_SIZES: Readonly<Record<string, readonly number[]>> = {
  gal: [3.785411784 / 4.54609],
  pint: [0.473176473 / 0.56826125],
  ton: [1.12, 1000 / 907.18474]
}

/** What a measure may come to: gallons and tons have more than one size; a difference in degrees has no zero. */
function readings({value, from, into}: Conversion): number[] {
  const right = convert(value, from, into)
  if (right === undefined) return []
  const fromSizes = (OTHER_SIZES[from] ?? []).map((size) => right * size)
  const intoSizes = (OTHER_SIZES[into] ?? []).map((size) => right / size)
  const difference = unitOf(from)?.dimension === 'temperature' ? [degrees(value, from)] : []
  return [right, ...fromSizes, ...intoSizes, ...difference]
}

function degrees(value: number, from: string): number {
  return from === '°C' ? value * 1.8 : value / 1.8
}

function wrongRange(a: NumberMention, b: NumberMention, isHedged: boolean): Contradiction[] {
  const {unit: from = '', low, high} = a
  const {unit: into = '', low: otherLow, high: otherHigh, precision} = b
  if (low === undefined || high === undefined || otherLow === undefined || otherHigh === undefined) return []
  const isRight =
    fits({value: low, from, into}, otherLow, precision, isHedged) &&
    fits({value: high, from, into}, otherHigh, precision, isHedged)
  const isRightBack =
    fits({value: otherLow, from: into, into: from}, low, a.precision, isHedged) &&
    fits({value: otherHigh, from: into, into: from}, high, a.precision, isHedged)
  const rightLow = convert(low, from, into)
  const rightHigh = convert(high, from, into)
  if (isRight || isRightBack || rightLow === undefined || rightHigh === undefined) return []
  const digits = /^[\d.,]+/.exec(b.text)?.[0]
  const link =
    digits === undefined ? undefined : /^(?:-|–|—| to | and )(?=\d)/.exec(b.text.slice(digits.length))?.[0]
  const rest = /^[\d.,]+(?:-|–|—| to | and )[\d.,]+(.*)$/s.exec(b.text)?.[1]
  const step = precision > 0 ? precision : 1
  const round = (value: number): string => String(tidied(Math.round(value / step) * step))
  return [
    {
      at: {start: b.start, end: b.start + b.text.length},
      expected:
        link === undefined || rest === undefined ? [] : [round(rightLow) + link + round(rightHigh) + rest],
      reckoning: `${a.text} is ${told(rightLow)} to ${told(rightHigh)} ${into}, not ${b.text}`,
      figures: [a, b]
    }
  ]
}

function told(value: number): string {
  return plain(tidied(Number(value.toPrecision(3))))
}

/** A value as exactly as the printed one, then rounder; the other way about after a hedge. */
function roundings(printed: NumberMention, value: number, isHedged: boolean): string[] {
  const size = 10 ** Math.floor(Math.log10(Math.abs(value)))
  const exact = Math.round(value / printed.precision) * printed.precision
  const coarse = [size / 10, size / 2, size]
    .filter((step) => step > printed.precision)
    .map((step) => Math.round(value / step) * step)
  const near = [exact, ...coarse]
    .map(tidied)
    .filter((each) => Math.abs(each - value) <= Math.max(Math.abs(value) * 0.05, printed.precision / 100))
  const [first] = near
  const values =
    first === undefined ? [tidied(Number(value.toPrecision(2)))] : isHedged ? near.reverse() : near
  return [...new Set(values.flatMap((each) => written(printed, each)))]
}

function written(printed: NumberMention, value: number): string[] {
  const isWhole = Number.isInteger(value) && printed.precision < 1
  if (!isWhole && Number.isInteger(tidied(value / printed.precision))) return writings(printed, value)
  const decimals = String(value).split('.')[1]?.length ?? 0
  const {start, end} = figureSpan(printed)
  const text = writeLike(printed, value, decimals)
  const unit = printed.text.slice(end - start)
  return text === undefined ? [] : [unit !== '' && text.endsWith(unit) ? text.slice(0, -unit.length) : text]
}
