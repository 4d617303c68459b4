/** Which terms stand near one, and which of them may enter its reckoning. */
import type {Term, Terms} from './term.ts'

/** How many terms, at the most, are looked through on the way back. */
const MOST_TERMS = 14
const MOST_PAIRED = 10

/** The terms before one: in its sentence and so many sentences before, in its paragraph or the one above. */
export function termsBefore({all}: Terms, term: Term, sentences: number): Term[] {
  return all
    .slice(Math.max(0, term.place - MOST_TERMS), term.place)
    .filter((other) => isNear(other, term, sentences))
}

/** The terms after one, as near. */
export function termsAfter({all}: Terms, term: Term, sentences: number): Term[] {
  return all
    .slice(term.place + 1, term.place + 1 + MOST_TERMS)
    .filter((other) => isNear(term, other, sentences))
}

function isNear(one: Term, other: Term, sentences: number): boolean {
  const zone = one.sentence.block.zone
  if (zone === 'table') return false
  return (
    other.sentence.index - one.sentence.index <= sentences &&
    other.sentence.block.index - one.sentence.block.index <= 1
  )
}

/** Those of one sort with it, and of one noun where both are told. */
export function likeTerms(terms: readonly Term[], term: Term): Term[] {
  return terms.filter((other) => other !== term && areAlike(other, term))
}

export function areAlike(one: Term, other: Term): boolean {
  return one.sort === other.sort
}

/** Every stretch of two terms and more that ends with the last, the longest first. */
export function runsToEnd<T>(list: readonly T[]): T[][] {
  return list.slice(0, -1).map((_, from) => list.slice(from))
}

/** Every stretch of two terms and more. */
export function allRuns<T>(list: readonly T[]): T[][] {
  return list.flatMap((_, end) => runsToEnd(list.slice(0, end + 1)))
}

/** Every pair of two different terms, in order. */
export function pairsOf<T>(list: readonly T[]): Array<[T, T]> {
  const near = list.slice(-MOST_PAIRED)
  return near.flatMap((one, at) => near.slice(at + 1).map((other): [T, T] => [one, other]))
}

/** A figure that something came from or went by, or that is only a bound: no part of anything. */
const NO_PART =
  /(?:^|\s|\()(?:from|than|by|per|every|each|compared (?:with|to)|against|versus|up|down|aged|age|until|before|since|up from|down from|rate of|average of|averaging|(?:lengths|pieces|strips|sections|batches|groups|rows|teams|bundles|packs|parts|chunks|stages|sets|lots|pairs|squads|waves|stacks|crates|boxes|bags) of|record|a year earlier|at a rate of)$/

export function isPart({lead, approx}: Term): boolean {
  return !NO_PART.test(lead) && approx !== 'up-to' && approx !== 'at-least'
}

/** "£2,000 to each of two nieces": how many times a term counts, and the count itself. */
const EACH_OF =
  /^(?:(?:[a-z]+ )?(?:to|for|from|on|in|at) )?(?:each|every one|all) of(?: (?:the|its|their|his|her|those))?(?: other)?$/
const EACH_AFTER = /^(?:[a-z]+ )?(?:each|apiece)\b/

export interface Counted {
  readonly term: Term
  readonly times: number
  readonly count?: Term
}

/** Terms of a list, each with how often it counts; the counts themselves are taken out. */
export function countedParts(list: readonly Term[], sort: string): Counted[] {
  return list.flatMap((term, at): Counted[] => {
    if (term.sort !== sort) return []
    const [last, next] = [list[at - 1], list[at + 1]]
    if (next?.sort === 'count' && next.sentence === term.sentence && EACH_OF.test(next.before))
      return [{term, times: next.value, count: next}]
    if (
      last?.sort === 'count' &&
      sort !== 'count' &&
      last.sentence === term.sentence &&
      EACH_AFTER.test(term.after) &&
      last.noun !== undefined
    )
      return [{term, times: last.value, count: last}]
    return [{term, times: 1}]
  })
}
