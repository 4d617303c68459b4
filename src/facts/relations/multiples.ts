/** Multiples of a measure, told over two sentences: “ten times the dose”, of which only the unit can be wrong. */
import {product} from './equation.ts'
import type {Claim} from './judge.ts'
import {pairsOf, termsAfter, termsBefore} from './nearby.ts'
import type {Term, Terms} from './term.ts'

const REACH = 3

export function multipleClaims(terms: Terms, told: Term): Claim[] {
  if (told.sort !== 'multiple' || !/times$|fold$|^twice$/i.test(told.text)) return []
  const near = [...termsBefore(terms, told, 1), ...termsAfter(terms, told, REACH)].filter(
    ({mention, sort}) => mention.kind === 'measure' && sort !== 'time'
  )
  const [one, other, ...more] = near
  if (one === undefined || other === undefined || more.length > 0 || one.sort !== other.sort) return []
  if (one.scale === other.scale) return []
  const ways = pairsOf(near).flatMap(([a, b]) => [product(b, [told, a]), product(a, [told, b])])
  // the figure that comes last has the wrong unit
  return [
    {
      told: other,
      ways: [...ways].sort((a) => (a.parts[0]?.term === other ? -1 : 1)),
      onlySlips: true,
      slack: 0.1
    }
  ]
}
