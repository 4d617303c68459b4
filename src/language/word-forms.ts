/** Whether two words are forms of one, so that neither is a slip for the other. */
import {inflect} from './inflect.ts'

/** Forms of one word: price and prices, arm and armed, farm and farmer, fall and fell. */
export function isForm(one: string, other: string): boolean {
  if (isPastOf(one, other) || isPastOf(other, one)) return true
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  const ending = /[sdrynt]$/
  if (long.startsWith(short)) return ending.test(long)
  return one.slice(0, -1) === other.slice(0, -1) && ending.test(one) && ending.test(other)
}

function isPastOf(past: string, verb: string): boolean {
  return inflect(verb, 'past') === past || inflect(verb, 'part') === past
}
