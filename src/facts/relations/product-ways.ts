/** Every way in which a figure may be so many times another, or one other by how many there are. */
import {product, type Equation} from './equation.ts'
import {pairsOf} from './nearby.ts'
import type {Term} from './term.ts'

/** The products of two that would make it: a count and what is of its own sort, or two counts. */
export function productWays(told: Term, others: readonly Term[]): Equation[] {
  return pairsOf(others)
    .filter(([one, other]) => isFactor(one, other, told) || isFactor(other, one, told))
    .map((pair) => product(told, pair))
}

function isFactor(count: Term, each: Term, told: Term): boolean {
  const times = count.sort === 'count' || count.sort === 'share' || count.sort === 'multiple'
  return times && each.sort === told.sort && count.value > 0 && each.value > 0
}

/** The quotients of two that would make it: one of its own sort by a count. */
export function quotientWays(told: Term, others: readonly Term[]): Equation[] {
  return pairsOf(others).flatMap(([one, other]) =>
    [
      [one, other],
      [other, one]
    ].flatMap(([whole, count]) =>
      whole !== undefined && count?.sort === 'count' && whole.sort === told.sort && count.value > 1
        ? [product(whole, [told, count])]
        : []
    )
  )
}
