/** Changes whose size or direction is not that of their two figures. */
import type {Article} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'
import {changeClaims, isEarlier, roleOf, wayAround, type ChangeClaim} from './change.ts'
import {changeOf, reckon, sizesLike} from './change-size.ts'
import type {Contradiction} from './contradiction.ts'
import {overlap, percentChange, stepOf, valuesOf, widen, type Interval} from './interval.ts'
import {likenessOf, significantDigits} from './lookalike.ts'
import {areAlike, figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {LAST_WAY_WORD, OPPOSITE_WAYS} from './way-words.ts'
import {figureSpan, tidied, writeLike, writings} from './write.ts'

/** Rates that are reckoned on other figures than the two that are told. */
const OTHER_BASE =
  /\b(?:constant (?:currency|exchange)|like[- ]for[- ]like|underlying|adjusted|annuali[sz]ed|real terms|inflation|organic|same-store|excluding|comparable|average|on average|per year|a year since|pro forma|seasonally|compound|equivalent)\b/

export function wrongChanges(article: Article): Contradiction[] {
  return allClaims(article).flatMap((claim) => contradictionIn(article, claim) ?? [])
}

/** The changes told in one sentence, and those told over two. */
function allClaims(article: Article): ChangeClaim[] {
  const sentences = figureSentences(article)
  return sentences.flatMap((sentence, index) => [
    ...changeClaims(sentence),
    ...claimsOver(sentences[index - 1], sentence)
  ])
}

/** A change whose ends, or whose size, stand in the sentence before. */
function claimsOver(before: FigureSentence | undefined, sentence: FigureSentence): ChangeClaim[] {
  if (before === undefined || sentence.sentence.index - before.sentence.index !== 1) return []
  if (sentence.sentence.block !== before.sentence.block) return []
  const sizes = sentence.figures.filter((figure) => roleOf(figure) === 'by')
  const [by] = sizes
  if (by === undefined || sizes.length !== 1) return []
  const [earlier, ...more] = changeClaims(before)
  if (
    earlier !== undefined &&
    more.length === 0 &&
    earlier.by === undefined &&
    sentence.figures.every((figure) => figure === by || figure.mention.kind === 'ordinal')
  ) {
    return refersBack(by) ? [{...earlier, by, way: wayAround(by)}] : []
  }
  const to = sentence.figures.find((figure) => figure !== by && roleOf(figure) !== 'from')
  if (to !== undefined && /\b(?:in|across|over|among|at)$/.test(to.before)) return [] // “11,000 more in 46 cities”
  if (to === undefined || sentence.figures.length !== 2 || earlier !== undefined) return []
  const froms = before.figures.filter((figure) => areAlike(figure.mention, to.mention))
  const [from] = froms
  if (from === undefined || froms.length !== 1) return []
  return isEarlier(from) || isToldBeside(by) ? [{from, to, by, way: wayAround(by)}] : []
}

/** "She was offered $15, or 40 per cent less" */
function isToldBeside({before, after, index}: Figure): boolean {
  return (
    index === 1 &&
    /^(?:,? or|\()$/.test(before) &&
    /^(?:less|more|lower|higher|fewer|cheaper|dearer)\b(?! than)/.test(after)
  )
}

function refersBack({before, after}: Figure): boolean {
  if (/\b(?:still|even so|nevertheless|nonetheless)\b/.test(before)) return false // beside another base
  return (
    /^(?:that|this|it|an?|which|the (?:rise|fall|increase|decrease|drop|jump|gain|decline|change|difference|figure|number|total|price|rate|cost|score|shares?))\b/.test(
      before
    ) && !/^(?:from|on|in) the (?:same|previous|year)\b/.test(after)
  )
}

function contradictionIn(article: Article, claim: ChangeClaim): Contradiction | undefined {
  const {from, to, by, way} = claim
  if (by === undefined) return wrongWay(claim)
  if (OTHER_BASE.test(`${by.before} ${by.after}`) || isInPoints(claim, by)) return undefined
  const ends = {from: from.mention, to: to.mention}
  if (isRight(ends, by.mention, way)) return undefined
  return blame(article, claim, by)
}

/** "rose 2% from 5% to 7%": points that are called per cent, which is another check's business. */
function isInPoints({from, to}: ChangeClaim, {mention}: Figure): boolean {
  if (mention.kind !== 'percent' || from.mention.kind !== 'percent') return false
  const difference = Math.abs((to.mention.value ?? 0) - (from.mention.value ?? 0))
  return Math.abs(difference - (mention.value ?? 0)) <= mention.precision * 0.6
}

/** Changes of rates in per cent whose size in points is called per cent as well. */
export function percentForPoints(article: Article): Contradiction[] {
  return allClaims(article).flatMap((claim): Contradiction[] => {
    const {from, to, by} = claim
    if (by === undefined || !isInPoints(claim, by)) return []
    const change = changeOf(from.mention, to.mention, by.mention) ?? 0
    if (Math.abs(Math.abs(change) - (by.mention.value ?? 0)) <= by.mention.precision) return []
    const {start, end} = by.mention
    return [
      {
        at: {start, end},
        expected: [inPoints(by)],
        reckoning: `from ${from.mention.text} to ${to.mention.text} is ${inPoints(by).replaceAll('-', ' ')}`,
        figures: [from.mention, to.mention, by.mention]
      }
    ]
  })
}

/** "2 percentage points"; before a noun "2-percentage-point". */
function inPoints({mention, after}: Figure): string {
  const figure = figureSpan(mention)
  const digits = mention.text.slice(0, figure.end - figure.start).replace('%', '')
  if (/^(?:\w+ )?(?:rise|fall|increase|decrease|drop|jump|gain|decline|reduction|cut|hike)/.test(after))
    return `${digits}-percentage-point`
  return `${digits} percentage ${Math.abs(mention.value ?? 0) === 1 ? 'point' : 'points'}`
}

interface Ends {
  readonly from: NumberMention
  readonly to: NumberMention
}

/** Whether a change of this size leads from one figure to the other. */
function isRight({from, to}: Ends, by: NumberMention, way: ChangeClaim['way']): boolean {
  const size = valuesOf(by)
  const a = endValues(from, to)
  const b = endValues(to, from)
  if (size === undefined || a === undefined || b === undefined) return true
  const isShare = by.kind === 'percent' || by.kind === 'fraction'
  const change = isShare ? percentChange(a, b) : minus(b, a)
  if (change === undefined) return true
  const scale = by.unit === 'basis point' ? 100 : by.kind === 'fraction' ? 0.01 : 1
  const scaled = {low: change.low * scale, high: change.high * scale}
  const isExact = a.high === a.low && b.high === b.low
  const slack = by.kind === 'percent' ? by.precision * (isExact ? 0.2 : 0.5) : 1e-9
  const isRise = overlap(scaled, widen(size, slack))
  const isFall = overlap(negative(scaled), widen(size, slack))
  return way === 'rise' ? isRise : way === 'fall' ? isFall : isRise || isFall
}

/** Ends in whole thousands may have been rounded, as far as that is less than half a hundredth. */
function endValues(mention: NumberMention, other: NumberMention): Interval | undefined {
  const values = valuesOf(mention)
  if (values === undefined || mention.value === undefined || mention.approx !== undefined) return values
  const half = Math.max(mention.precision / 2, Math.min(stepOf(mention) / 2, Math.abs(mention.value) * 0.005))
  const isPrice = mention.kind === 'money' && Math.min(mention.precision, other.precision) < 0.1
  const isCount =
    isPrice || (mention.kind === 'cardinal' && (Math.abs(mention.value) < 1000 || stepOf(mention) === 1))
  return isCount
    ? {low: mention.value, high: mention.value}
    : {low: mention.value - half, high: mention.value + half}
}

function minus(one: Interval, other: Interval): Interval {
  return {low: one.low - other.high, high: one.high - other.low}
}

function negative({low, high}: Interval): Interval {
  return {low: -high, high: -low}
}

/** The figure at fault: an end that resembles what the rest demands, else the size, which was reckoned last. */
function blame(article: Article, {from, to, way}: ChangeClaim, by: Figure): Contradiction | undefined {
  const figures = [from.mention, to.mention, by.mention]
  const reckoning = reckon(from.mention, to.mention, by.mention)
  if (reckoning === undefined) return undefined
  const other = way === 'rise' ? 'fall' : 'rise'
  if (way !== undefined && isRight({from: from.mention, to: to.mention}, by.mention, other)) {
    const turned = turnedWord(article, by)
    if (turned !== undefined) return {...turned, reckoning, figures}
  }
  for (const end of [to, from]) {
    const right = endInstead(article, end, {from: from.mention, to: to.mention}, by.mention, way)
    if (right !== undefined) return {at: figureSpan(end.mention), expected: right, reckoning, figures}
  }
  const added = addedShare(from.mention, to.mention, by.mention)
  if (added !== undefined)
    return {at: figureSpan(to.mention), expected: writings(to.mention, added), reckoning, figures}
  const size = changeOf(from.mention, to.mention, by.mention)
  return size === undefined
    ? undefined
    : {at: figureSpan(by.mention), expected: sizesLike(by.mention, Math.abs(size)), reckoning, figures}
}

/** "up by 15%, from 200 to 215": the per cent were added as they stand; what they would have made. */
function addedShare(
  {value: from = 0}: NumberMention,
  {value: to = 0}: NumberMention,
  {kind, value: by = 0}: NumberMention
): number | undefined {
  const way = to > from ? 1 : -1
  return kind === 'percent' && from !== 100 && to === from + way * by
    ? tidied(from * (1 + (way * by) / 100))
    : undefined
}

/** The word that says which way it went, as it should be: the last one before the figure in its sentence. */
function turnedWord(
  article: Article,
  {mention, sentence: {sentence}}: Figure
): Pick<Contradiction, 'at' | 'expected'> | undefined {
  const before = article.text.slice(sentence.start, mention.start)
  const match = LAST_WAY_WORD.exec(before.toLowerCase())
  if (match === null) return undefined
  const [word] = match
  const start = sentence.start + match.index
  const isCapital = /^\p{Lu}/u.test(article.text.slice(start, start + 1))
  const expected = (OPPOSITE_WAYS.get(word) ?? []).map((each) =>
    isCapital ? each.charAt(0).toUpperCase() + each.slice(1) : each
  )
  return {at: {start, end: start + word.length}, expected}
}

/** Another value of the article that looks like an end and makes the change right; or the transposed digits that do. */
function endInstead(
  article: Article,
  {mention}: Figure,
  ends: Ends,
  by: NumberMention,
  way: ChangeClaim['way']
): string[] | undefined {
  const fits = (value: number): boolean => {
    const changed = {...mention, value}
    return isRight(mention === ends.to ? {...ends, to: changed} : {...ends, from: changed}, by, way)
  }
  const other = article.numbers.find(
    (each) =>
      each !== mention &&
      each.value !== undefined &&
      areAlike(each, mention) &&
      likenessOf(each.value, mention.value ?? 0) !== undefined &&
      fits(each.value)
  )
  const value = other?.value ?? transposedFit(mention, fits)
  const written = value === undefined ? undefined : writeLike(mention, value)
  return written === undefined ? undefined : [written]
}

/** The value with two neighbouring digits changed about that makes it right; only of three digits and more. */
function transposedFit({value = 0}: NumberMention, fits: (value: number) => boolean): number | undefined {
  const digits = significantDigits(value)
  if (digits < 3) return undefined
  const text = String(value)
  for (let at = 0; at < (text.includes('.') ? text.length - 1 : digits - 1); at++) {
    const [one = '', other = ''] = [text[at], text[at + 1]]
    if (one === other || !/^\d\d$/.test(one + other)) continue
    const swapped = Number(text.slice(0, at) + other + one + text.slice(at + 2))
    if (swapped >= 10 ** (text.split('.')[0]?.length ?? 1) / 10 && fits(swapped)) return swapped
  }
  return undefined
}

/** A rise to a place is a fall in figures. */
const RANK = /\b(?:places?|spots?|number|no|ranked|ranking|position|seeded|seed|rated)\b/

/** "The mast rises to 28 metres, against 35 for the old one": nothing has changed. */
function isComparison({lead}: Figure): boolean {
  return /\b(?:against|versus|compared (?:with|to)|in comparison (?:with|to))$/.test(lead)
}

/** "a rise of 9% in May, followed by one of 6%": one change after the other. */
function isSeries(from: Figure, to: Figure): boolean {
  const [one, other] = from.mention.start < to.mention.start ? [from, to] : [to, from]
  const between = from.sentence.article.text.slice(one.mention.end, other.mention.start)
  return /\b(?:followed by|and then|then by|and by|and again)\b/.test(between)
}

/** "rose from 50 to 40": told without a size, and the wrong way. */
function wrongWay({from, to, way}: ChangeClaim): Contradiction | undefined {
  if (
    way === undefined ||
    [from, to].some(({before, mention}) => mention.kind === 'ordinal' || RANK.test(before))
  )
    return undefined
  const a = valuesOf(from.mention)
  const b = valuesOf(to.mention)
  if (a === undefined || b === undefined) return undefined
  const isWrong = way === 'rise' ? b.high < a.low : b.low > a.high
  if (!isWrong || isComparison(from) || isSeries(from, to)) return undefined
  const first = from.mention.start < to.mention.start ? from : to
  return {
    ...(turnedWord(first.sentence.article, first) ?? {at: figureSpan(to.mention), expected: []}),
    reckoning: `from ${from.mention.text} to ${to.mention.text} is a ${way === 'rise' ? 'fall' : 'rise'}`,
    figures: [from.mention, to.mention]
  }
}
