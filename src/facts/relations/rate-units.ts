/** One price by two units: “152p a gallon … 149p a litre last week”. */
import {unitOf, unitsFrom, type Unit} from '../../language/units.ts'
import type {Contradiction} from '../figures/contradiction.ts'
import type {Term, Terms} from './term.ts'

const PER = /^(?:a|an|per|the) ((?:square |cubic )?[a-z]+)\b/
const NEAR_PRICE = 1.35
const FAR_UNIT = 2
const REACH = 3

interface Price {
  readonly term: Term
  readonly unit: Unit
  readonly name: string
}

export function unevenRateUnits({article, all}: Terms): Contradiction[] {
  const prices = all.flatMap((term) => priceOf(term) ?? [])
  return prices.flatMap((price, index): Contradiction[] => {
    const other = prices.find((each, at) => at !== index && areUneven(each, price))
    const isFirst = other === undefined || prices.indexOf(other) > index
    if (other === undefined || isFirst || prices.some((each) => each !== price && each.name === price.name))
      return []
    const start = article.text.toLowerCase().indexOf(price.name, price.term.end)
    return [
      {
        at: {start, end: start + price.name.length},
        expected: [other.name],
        reckoning: `“${price.term.text} a ${price.name}” beside “${other.term.text} a ${other.name}”`,
        figures: [price.term.mention, other.term.mention]
      }
    ]
  })
}

function priceOf(term: Term): Price | undefined {
  const name = term.mention.kind === 'money' ? PER.exec(term.after)?.[1] : undefined
  const spelling =
    name === undefined ? undefined : unitsFrom(name)?.find(({rest, isClose}) => rest.length === 0 && !isClose)
  const unit = spelling === undefined ? undefined : unitOf(spelling.unit.symbol)
  return unit === undefined || name === undefined || name.length < 3 ? undefined : {term, unit, name}
}

/** Nearly the same price, by units of which one is many times the other. */
function areUneven(one: Price, other: Price): boolean {
  const [price, size] = [one.term.value / other.term.value, one.unit.factor / other.unit.factor]
  return (
    one.term.sort === other.term.sort &&
    one.unit.dimension === other.unit.dimension &&
    Math.abs(one.term.sentence.index - other.term.sentence.index) <= REACH &&
    price < NEAR_PRICE &&
    price > 1 / NEAR_PRICE &&
    (size > FAR_UNIT || size < 1 / FAR_UNIT)
  )
}
