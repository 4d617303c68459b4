/**
 * The one check: a claim names the figure that somebody reckoned and the ways in which it may have been reckoned. Where
 * none of them holds, the first is what was meant.
 */
import type {Span} from '../../article/article.ts'
import type {Contradiction} from '../figures/contradiction.ts'
import {likenessOf, significantDigits} from '../figures/lookalike.ts'
import {holds, solve, type Equation} from './equation.ts'
import type {Term, Terms} from './term.ts'
import {unitSlip} from './unit-slip.ts'
import {figureOf, toldValue, writtenLike} from './write-term.ts'

export interface Claim {
  /** The figure that was reckoned from the others. */
  readonly told: Term
  /** The ways in which it may have been, the likeliest first. */
  readonly ways: readonly Equation[]
  /** What else would explain it, though nobody would say that this was meant. */
  readonly excuses?: readonly Equation[]
  /** How many times too large or too small a slip may make it, where no slip of the finger explains it. */
  readonly reach?: number
  /** How far rounding on the way may have led, as a part of the whole. */
  readonly slack?: number
  /** Whether only a slip of the finger in one of the figures is certain enough. */
  readonly onlySlips?: boolean
}

const REACH = 4

export function judge(terms: Terms, claim: Claim): Contradiction | undefined {
  const {told, ways, excuses = [], slack = 0} = claim
  if (ways.some((way) => holds(way, slack)) || excuses.some((way) => explains(way, told))) return undefined
  const meant = ways.find((way) => isSlipOf(claim, way)) ?? (claim.onlySlips === true ? undefined : ways[0])
  return meant !== undefined && isWithinReach(claim, meant) ? blame(terms, claim, meant) : undefined
}

/** Whether a way that nobody told of gives the figure as it is printed, to its last digit. */
function explains(way: Equation, told: Term): boolean {
  const value = solve(way, told)
  const half = told.approx === undefined ? Math.max(told.step / 2, told.value - told.low) : 0
  return (
    value !== undefined &&
    value >= Math.min(told.low, told.value - half) - 1e-9 &&
    value <= Math.max(told.high, told.value + half) + 1e-9
  )
}

function isSlipOf({told}: Claim, way: Equation): boolean {
  const right = solve(way, told)
  return right !== undefined && right > 0 && isUnmistakable(told, right)
}

/** A slip that chance would not make: not one digit of two. */
function isUnmistakable(term: Term, right: number): boolean {
  if (unitSlip(term, right) !== undefined) return true
  const [one, other] = [term.value / term.scale, right / term.scale]
  const digits = Math.max(significantDigits(one), significantDigits(other))
  const likeness = likenessOf(one, other)
  return likeness !== undefined && digits >= (likeness === 'digit' ? 3 : 2)
}

function isWithinReach(claim: Claim, way: Equation): boolean {
  const {told, reach = REACH} = claim
  const ratio = (solve(way, told) ?? 0) / told.value
  return isSlipOf(claim, way) || (ratio < reach && ratio > 1 / reach)
}

/** Whether one slip of the finger, or one wrong unit, makes the printed figure of the right one. */
function isLike(term: Term, right: number): boolean {
  return (
    likenessOf(term.value / term.scale, right / term.scale) !== undefined ||
    unitSlip(term, right) !== undefined
  )
}

/** The figure at fault: the one that was reckoned, unless the article has it twice and another looks like its slip. */
function blame({all}: Terms, {told}: Claim, meant: Equation): Contradiction {
  const others = meant.parts.map(({term}) => term).filter((term) => term !== told)
  const standsTwice = (term: Term): boolean => isElsewhere(all, term, [told, ...others])
  const slipped = standsTwice(told)
    ? others.findLast((term) => {
        const right = solve(meant, term)
        return right !== undefined && right > 0 && isLike(term, right) && !standsTwice(term)
      })
    : undefined
  const wrong = slipped ?? told
  const right = solve(meant, wrong) ?? 0
  return {
    ...correction(wrong, right),
    reckoning: `${reckoningOf(meant, told)} is ${toldValue(told, solve(meant, told) ?? 0)}, not ${told.text}`,
    figures: meant.parts.map(({term}) => term.mention)
  }
}

function correction(term: Term, right: number): {at: Span; expected: string[]} {
  const slip = unitSlip(term, right)
  if (slip !== undefined) return {at: {start: term.start, end: term.end}, expected: slip}
  return {at: figureOf(term), expected: writtenLike(term, right)}
}

/** Whether the article has the same amount in another place as well. */
function isElsewhere(all: readonly Term[], term: Term, within: readonly Term[]): boolean {
  return all.some(
    (other) =>
      !within.includes(other) &&
      other.sort === term.sort &&
      Math.abs(other.value - term.value) < term.step / 2 + 1e-9
  )
}

/** “£3.2m + £1.4m”, “84 × 12 megawatts”, “645 by 4,300” */
function reckoningOf({form, parts}: Equation, told: Term): string {
  const own = parts.find(({term}) => term === told)
  const others = parts.filter((part) => part !== own)
  const sign = own?.times ?? 1
  const [up, down] = [
    others.filter(({times}) => times * sign < 0),
    others.filter(({times}) => times * sign > 0)
  ]
  const joined = (list: typeof others, link: string): string =>
    list
      .map(({term, times}) =>
        form === 'sum' && Math.abs(times) > 1 ? `${String(Math.abs(times))} × ${term.text}` : term.text
      )
      .join(link)
  const first = joined(up, form === 'sum' ? ' + ' : ' × ')
  if (down.length === 0) return first
  if (up.length === 0) return `one by ${joined(down, ' by ')}`
  return form === 'sum' ? `${first} less ${joined(down, ' and ')}` : `${first} by ${joined(down, ' by ')}`
}
