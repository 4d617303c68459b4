/** Products: "750 mugs at £4 each" that brought in £3,500, "300 tonnes, or 180kg a head" of 2,000 people. */
import type {Article} from '../../article/article.ts'
import {convert} from '../../language/units.ts'
import type {Contradiction} from './contradiction.ts'
import {overlap, valuesOf, widen} from './interval.ts'
import {likenessOf} from './lookalike.ts'
import {figureSentences, type Figure} from './sentences.ts'
import {figureSpan, plain, tidied, writings} from './write.ts'

export function wrongProducts(article: Article): Contradiction[] {
  const figures = figureSentences(article).flatMap((sentence) => sentence.figures)
  return figures.flatMap((figure) => wrongTakings(figures, figure) ?? wrongPerHead(figures, figure) ?? [])
}

const EACH =
  /^(?:each|apiece|a head|per head|(?:a|per) (?:ticket|seat|copy|place|share|bottle|piece|plate|person|tree|bag|box|tonne|ton|acre|hectare|house|unit))\b/
const TOTAL =
  /\b(?:rais(?:e|es|ed|ing)|took|takings|total\w*|made|making|worth|earn(?:s|ed|ing)|brought in|cost\w*|bill|sum|proceeds|came to|revenue|income|bringing in)\b(?: [a-z]+){0,2}$/
/** How far the sum may stand from its price, in sentences. */
const REACH = 3

/** "750 mugs at £4 each", and a sum that came of it */
function wrongTakings(figures: readonly Figure[], price: Figure): Contradiction[] | undefined {
  const count = price.sentence.figures[price.index - 1]
  const {mention} = price
  if (mention.kind !== 'money' || !EACH.test(price.after) || !/\b(?:at|for|costing)$/.test(price.lead))
    return undefined
  if (
    count?.mention.kind !== 'cardinal' ||
    count.mention.counts === undefined ||
    price.before.split(' ').length > 5
  )
    return undefined
  const [each, many] = [mention, count.mention].map(valuesOf)
  if (each === undefined || many === undefined || mention.approx !== undefined) return undefined
  const right = tidied((mention.value ?? 0) * (count.mention.value ?? 0))
  const product = {low: each.low * many.low, high: each.high * many.high}
  const money = figures.filter(
    (other) =>
      other !== price && other.mention.kind === 'money' && other.mention.currency === mention.currency
  )
  if (money.some((other) => fits(other, product))) return undefined
  const total = money.find(
    (other) => TOTAL.test(other.lead) && isNear(other, price) && isPlausible(other.mention.value ?? 0, right)
  )
  if (total === undefined) return undefined
  return [
    {
      at: figureSpan(total.mention),
      expected: writings(total.mention, right),
      reckoning: `${count.mention.text} at ${mention.text} make ${plain(right)}, not ${total.mention.text}`,
      figures: [total.mention, count.mention, mention]
    }
  ]
}

function fits({mention}: Figure, product: {readonly low: number; readonly high: number}): boolean {
  const values = valuesOf(mention)
  return values !== undefined && overlap(values, widen(product, product.high * 0.01))
}

function isNear(one: Figure, other: Figure): boolean {
  return Math.abs(one.sentence.sentence.index - other.sentence.sentence.index) <= REACH
}

/** Near enough to be meant for the product. */
function isPlausible(value: number, right: number): boolean {
  return Math.abs(value - right) <= right * 0.3 || likenessOf(value, right) !== undefined
}

const PER_HEAD =
  /^(?:(?:a|per) (?:head|person|inhabitant|resident|pupil|patient|household|family|passenger|member|worker|employee|child)|each|for every (?:man|person|inhabitant|resident))\b/
const BESIDE = /(?:, or|\(|, about|, which is|, that is)$/

/** "2,000 people sent 300 tonnes, or 180kg a head" */
function wrongPerHead(figures: readonly Figure[], rate: Figure): Contradiction[] | undefined {
  const whole = rate.sentence.figures[rate.index - 1]
  const {mention} = rate
  if (
    whole === undefined ||
    !PER_HEAD.test(rate.after) ||
    !BESIDE.test(rate.lead) ||
    mention.value === undefined
  )
    return undefined
  const total = inUnitOf(whole, rate)
  const heads = figures.filter(
    ({mention: {kind, counts, value = 0}, sentence}) =>
      kind === 'cardinal' && counts !== undefined && value > 1 && isNear({...rate, sentence}, rate)
  )
  const own = heads.filter(({sentence}) => sentence === rate.sentence)
  const [head] = own
  if (total === undefined || own.length !== 1 || head === undefined) return undefined
  const reach = widen({low: mention.value, high: mention.value}, mention.precision + mention.value * 0.04)
  const perHead = (figure: Figure): number => total / (figure.mention.value ?? 1)
  if (heads.some((each) => perHead(each) >= reach.low && perHead(each) <= reach.high)) return undefined
  const right = Math.round(perHead(head) / mention.precision) * mention.precision
  if (!isPlausible(mention.value, right)) return undefined
  return [
    {
      at: figureSpan(mention),
      expected: writings(mention, tidied(right)),
      reckoning: `${whole.mention.text} among ${head.mention.text} is ${plain(right)} each, not ${mention.text}`,
      figures: [mention, whole.mention, head.mention]
    }
  ]
}

/** The whole in the unit of the rate. */
function inUnitOf({mention: whole}: Figure, {mention: rate}: Figure): number | undefined {
  if (whole.value === undefined || whole.kind !== rate.kind) return undefined
  if (rate.kind === 'money') return whole.currency === rate.currency ? whole.value : undefined
  return whole.unit === undefined || rate.unit === undefined
    ? undefined
    : convert(whole.value, whole.unit, rate.unit)
}
