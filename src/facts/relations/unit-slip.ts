/** The right digits with the wrong unit: “1,000 kilowatts” for megawatts, “33p” for £33. */
import {CURRENCY_SIZES} from './money-forms.ts'
import type {Term} from './term.ts'
import {unitOf, unitsLike} from '../../language/units.ts'

/** How near the digits must come when they are read in the other unit. */
const NEAR = 0.03

/** The figure with the unit that it must have had; undefined where no unit makes it right. */
export function unitSlip(term: Term, right: number): string[] | undefined {
  if (term.mention.kind === 'money') return sizeOrPence(term, right)
  if (term.mention.kind !== 'measure' || term.sort === 'time') return undefined
  const {unit = '', text} = term.mention
  const own = unitOf(unit)
  if (own === undefined) return undefined
  const printed = term.value / term.scale
  const found = unitsLike(own, text).find(({factor}) => isNear(term, right, printed * factor))
  if (found === undefined) return undefined
  return [text.slice(0, text.length - found.written.length) + found.spelling]
}

function isNear(term: Term, right: number, value: number): boolean {
  const room = term.approx === undefined ? NEAR : 0.15
  return Math.abs(value / right - 1) < room
}

/** “£33” for “33p”, “£3.2bn” for “£3.2m” */
function sizeOrPence(term: Term, right: number): string[] | undefined {
  const {text} = term.mention
  for (const [pattern, becomes, factor] of CURRENCY_SIZES) {
    if (pattern.test(text) && isNear(term, right, term.value * factor))
      return [text.replace(pattern, becomes)]
  }
  return undefined
}
