/** Units in the singular behind a number that wants the plural: “40 tonne of mackerel”, “two and a half year”. */
import type {Token} from '../article/token.ts'

const OF_MEASURE =
  /^(?:tonne|ton|litre|liter|gallon|acre|hectare|kilogram|kilo|gram|ounce|barrel|bushel|mile|metre|meter|yard|inch|kilometre|crate|sack|bag|box|tin|jar|bottle|carton|pallet|pint|bale|case|truckload|lorryload)$/

/** “40 tonne of mackerel” */
export function measureAfter(number: Token): Token | undefined {
  const unit = number.at(1)
  if (unit?.upos !== 'NOUN' || number.at(-1)?.lower === 'a') return undefined
  return OF_MEASURE.test(unit.lower) && unit.at(1)?.lower === 'of' ? unit : undefined
}

/** “climbs 900 foot in a mile” */
export function feetAfter(number: Token): Token | undefined {
  const unit = number.at(1)
  if (unit?.lower !== 'foot' || !/^\d{2,}$|^\d{1,3}(?:,\d{3})+$/.test(number.text)) return undefined
  if (/^(?:a|the)$/.test(number.at(-1)?.lower ?? '')) return undefined
  const next = unit.at(1)?.lower ?? ''
  return /^(?:in|of|below|above|up|down|from|to|into|beneath|under|beyond|away)$/.test(next)
    ? unit
    : undefined
}

/** “two and a half year on appeal” */
export function unitAfterHalf(half: Token): Token | undefined {
  const unit = half.at(1)
  const count = half.at(-3)
  if (half.at(-1)?.lower !== 'a' || half.at(-2)?.lower !== 'and' || unit?.upos !== 'NOUN') return undefined
  if (
    count?.upos !== 'NUM' ||
    unit.feature !== 'sg' ||
    /^(?:a|an|the|his|her|its|their)$/.test(count.at(-1)?.lower ?? '')
  )
    return undefined
  const isUnit =
    /^(?:year|month|week|hour|day|minute|second|mile|inch|acre|tonne|ton|metre|kilometre|litre|page|point|decade|century|hectare|game|lap|inning)$/
  return isUnit.test(unit.lower) ? unit : undefined
}
