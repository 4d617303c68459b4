/** Whether two spellings may be one name: how many slips of the hand lie between them. */
import {editDistance} from './edits.ts'

/** Nearer than this, short names are different names: Lee and Li, Khan and Kahn. */
const SHORTEST = 4
/** Names of this length may differ in two places. */
export const LONG = 7
const VERY_LONG = 9

/** How many slips lie between two names; undefined where they are the same name or different ones. */
export function slipsBetween(one: string, two: string): number | undefined {
  const a = fold(one)
  const b = fold(two)
  const shorter = Math.min(a.length, b.length)
  if (a === b || shorter < SHORTEST) return undefined
  const limit = shorter >= LONG ? 2 : 1
  const slips = editDistance(a, b, limit)
  if (slips > limit || isFormOf(a, b) || isFormOf(b, a)) return undefined
  return a.startsWith(b.slice(0, 1)) || slips === 1 ? slips : undefined
}

/** Lower case, straight apostrophes. */
export function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'")
}

/** Petrova of Petrov, Okoros of Okoro, Joneses of Jones, Sikorska of Sikorski. */
function isFormOf(longer: string, shorter: string): boolean {
  if (longer === shorter + pluralEnding(shorter)) return true
  if (longer === `${shorter}a` && /(?:[oe]v|in|yn|n|k|l|t)$/.test(shorter)) return true
  const stem = longer.slice(0, -1)
  return (
    /(?:sk|ck|dzk)$/.test(stem) &&
    stem === shorter.slice(0, -1) &&
    /[aiy]$/.test(longer) &&
    /[aiy]$/.test(shorter)
  )
}

function pluralEnding(name: string): string {
  return /(?:s|x|z|ch|sh)$/.test(name) ? 'es' : 's'
}

/** One letter dropped, doubled, changed or swapped behind the first, in names of three letters or more. */
export function isOneSlipApart(one: string, two: string): boolean {
  const a = fold(one)
  const b = fold(two)
  return (
    a !== b && Math.min(a.length, b.length) >= 3 && a.startsWith(b.slice(0, 1)) && editDistance(a, b, 1) === 1
  )
}

/** McLaughlin, MacRae, O’Hare: the prefix is what a hurried hand adds or leaves out. */
export const SURNAME_PREFIX = /^(?:Ma?c|O[’'])(?=\p{Lu})/u
const SHORTEST_BARE = 5

/** Whether a name that stands alone is a surname of the article with a slip in it. */
export function isTwinOf(name: string, surname: string): boolean {
  const [bare, bareSurname] = [name, surname].map((each) => each.replace(SURNAME_PREFIX, ''))
  if (name !== surname && bare === bareSurname && (bare?.length ?? 0) >= SHORTEST_BARE) return true
  const slips = slipsBetween(name, surname)
  return slips === 1 ? surname.startsWith(name.slice(0, 1)) : slips !== undefined && isLongTwin(name, surname)
}

/** Long names may differ in two places towards the end. */
function isLongTwin(one: string, two: string): boolean {
  return Math.min(one.length, two.length) >= VERY_LONG && one.slice(0, 4) === two.slice(0, 4)
}
