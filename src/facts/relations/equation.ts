/**
 * What ties the amounts of an article to each other. Every form of words comes to one of two: a sum (parts and their
 * total, a whole and its rest, a difference) or a product (so much each, a share, a rate, a multiple).
 */
import type {Interval} from '../figures/interval.ts'
import {tidied} from '../figures/write.ts'
import type {Term} from './term.ts'

/** How a term enters: as it is, or as the factor that a rise or fall of so much makes. */
export type Reading = 'value' | 'rise' | 'fall'

export interface Part {
  readonly term: Term
  /** How many times it counts in a sum; the power in which it stands in a product. */
  readonly times: number
  readonly reading?: Reading
}

/** All parts together come to `result`: 0 for a sum, 1 for a product, unless told otherwise. */
export interface Equation {
  readonly form: 'sum' | 'product'
  readonly parts: readonly Part[]
  readonly result: number
}

export function sum(whole: Term, parts: readonly Term[]): Equation {
  return {
    form: 'sum',
    parts: [{term: whole, times: -1}, ...parts.map((term) => ({term, times: 1}))],
    result: 0
  }
}

/** `whole` is the product of the others. */
export function product(whole: Term, factors: readonly Term[], constant = 1): Equation {
  return {
    form: 'product',
    parts: [{term: whole, times: 1}, ...factors.map((term) => ({term, times: -1}))],
    result: constant
  }
}

export function difference(result: Term, more: Term, less: Term): Equation {
  return {
    form: 'sum',
    parts: [
      {term: result, times: 1},
      {term: less, times: 1},
      {term: more, times: -1}
    ],
    result: 0
  }
}

/** Whether the amounts as printed, with their rounding and hedges, can all be right. */
export function holds(equation: Equation, slack = 0): boolean {
  const {low, high} = reachOf(equation.form, equation.parts)
  const room = 1e-9 * Math.max(1, Math.abs(low), Math.abs(high))
  if (equation.form === 'sum') {
    const size = Math.max(...equation.parts.map(({term}) => Math.abs(term.value)))
    return low <= equation.result + room + size * slack && high >= equation.result - room - size * slack
  }
  return low <= equation.result * (1 + slack) + room && high >= equation.result * (1 - slack) - room
}

/** What one term would have to be for the others to be right. */
export function solve({form, parts, result}: Equation, asked: Term): number | undefined {
  const own = parts.find(({term}) => term === asked)
  if (own === undefined) return undefined
  const others = parts.filter((part) => part !== own)
  const rest =
    form === 'sum'
      ? (result - others.reduce((all, {term, times}) => all + times * term.value, 0)) / own.times
      : (result / others.reduce((all, part) => all * middle(part) ** part.times, 1)) ** (1 / own.times)
  if (!Number.isFinite(rest)) return undefined
  return tidied(fromFactor(rest, own.reading))
}

function middle({term, reading}: Part): number {
  return factorOf(term.value, reading)
}

function factorOf(value: number, reading: Reading = 'value'): number {
  if (reading === 'value') return value
  return reading === 'rise' ? 1 + value : 1 - value
}

function fromFactor(factor: number, reading: Reading = 'value'): number {
  if (reading === 'value') return factor
  return reading === 'rise' ? factor - 1 : 1 - factor
}

/** From where to where all parts together may reach. */
function reachOf(form: Equation['form'], parts: readonly Part[]): Interval {
  let reach: Interval = form === 'sum' ? {low: 0, high: 0} : {low: 1, high: 1}
  for (const {term, times, reading} of parts) {
    const ends = [factorOf(term.low, reading), factorOf(term.high, reading)]
    const reached = ends.map((end) => (form === 'sum' ? end * times : Math.max(end, 1e-12) ** times))
    const [low, high] = [Math.min(...reached), Math.max(...reached)]
    reach =
      form === 'sum'
        ? {low: reach.low + low, high: reach.high + high}
        : {low: reach.low * low, high: reach.high * high}
  }
  return reach
}
