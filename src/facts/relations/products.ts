/** So much each: “84 turbines of 12 megawatts, 1,008 megawatts in all”, “£1.35m for five villages, or £270,000 each”. */
import {isAverage, isCapacity, isEach, isFollowing, isGiven, isTotal} from './cues.ts'
import {product} from './equation.ts'
import type {Claim} from './judge.ts'
import {areAlike, termsAfter, termsBefore} from './nearby.ts'
import {productWays, quotientWays} from './product-ways.ts'
import type {Term, Terms} from './term.ts'

export function productClaims(terms: Terms, told: Term): Claim[] {
  if (/^(?:share|order|multiple|points)$/.test(told.sort)) return []
  return [...sharedOut(terms, told), ...madeOfEach(terms, told), ...sizeOfScheme(terms, told)]
}

/** “Thirty schools each get £150,000. The £4.5bn scheme …”: only a slip of size is certain. */
function sizeOfScheme(terms: Terms, told: Term): Claim[] {
  if (told.mention.kind !== 'money' || !/(?:^|\s)(?:the|this|its|their)$/.test(told.before)) return []
  if (!/^[a-z]+/.test(told.after)) return []
  const before = termsBefore(terms, told, 1).filter(({sentence}) => sentence !== told.sentence)
  const each = before.filter((term) => term.sort === told.sort)
  const counts = before.filter((term) => isCount(term) && term.value > 1)
  const [sum, count] = [each[0], counts[0]]
  if (sum === undefined || count === undefined || each.length > 1 || counts.length > 1) return []
  if (!isEach(sum) && !/\beach\b/.test(`${sum.before} ${count.after}`)) return []
  return [{told, ways: [product(told, [sum, count])], onlySlips: true, slack: 0.01}]
}

const SPREAD =
  /\b(?:among|between|amongst|across|over|for|to|by|into|from|in|on|at|split|shared|divided|with)(?: (?:the|its|their|his|her|all|just|only|some))*$/

/** The share of each of so many in a sum: told after both. */
function sharedOut(terms: Terms, told: Term): Claim[] {
  const before = termsBefore(terms, told, 1)
  if (before.length === 0 || told.sort === 'order' || !(isEach(told) || isAverage(told))) return []
  const own = before.filter((term) => term.sentence === told.sentence)
  const pool = own.length < 2 ? before : own
  const wholes = pool.filter((term) => areAlike(term, told) && term.value > told.value)
  const counts = pool.filter(
    (term) =>
      isCount(term) &&
      term.value > 1 &&
      (SPREAD.test(term.lead) || /\b(?:share|split|divide)/.test(term.after))
  )
  const [whole, count] = [wholes.at(-1), counts.at(-1)]
  if (whole === undefined || count === undefined || wholes.length > 1 || counts.length > 1) return []
  if (told.sort === 'count' && (whole.noun ?? '') === count.noun) return []
  const isBeside =
    (told.index === 0 && /^each\b/.test(told.before)) ||
    /(?:,|\(|–|—|:|\bor|\bwith|\bof|\baverage|\bpay(?:s|ing)?|\bgets?|\bget|\bmakes?|\bmaking|\bis|\bor about|\bgives?|\bgiving|\bmeans?|\bequal to|\bworth|\breceiv\w+)$/.test(
      told.lead
    ) ||
    isAverage(told)
  if (!isBeside) return []
  return [
    {
      told,
      ways: [product(whole, [told, count])],
      excuses: [...quotientWays(told, before), ...productWays(told, before)],
      slack: 0.01
    }
  ]
}

/** Before a size the noun stands behind it: "40 25kg bags". */
function isCount({sort, noun, after}: Term): boolean {
  return sort === 'count' && (noun !== undefined || after === '')
}

/** What so many of so much each make: told after both, or before. */
function madeOfEach(terms: Terms, told: Term): Claim[] {
  const before = termsBefore(terms, told, 1)
  const near = [...before, ...termsAfter(terms, told, 1)]
  const own = before.filter((term) => term.sentence === told.sentence)
  if (/\b(?:bring|tak|push|lift|rais|put|swell)[a-z]* [^,]*\bto$/.test(told.lead)) return []
  if (own.length === 0) return []
  const isMade = isTotal(told) || isGiven(told) || isFollowing(told) || own.some(isHeads)
  if (!isMade) return []
  const eaches = before.filter(
    (term) =>
      (isEach(term) || isCapacity(term) || isEachOf(before, term) || isOfSize(before, term)) &&
      areOneKind(term, told)
  )
  const [each, ...more] = eaches
  if (each === undefined || more.length > 0) return []
  const counts = before.filter(
    (term) => term !== each && isCount(term) && term.value > 1 && term.noun !== told.noun
  )
  const [count, ...others] = counts
  if (count === undefined || others.length > 0) return []
  if (told.value < each.value && told.scale === each.scale) return []
  const likes = near.filter(
    (term) => term !== each && term !== told && areAlike(term, told) && term.sentence === told.sentence
  )
  if (likes.length > 1) return []
  return [
    {
      told,
      ways: [product(told, [each, count])],
      excuses: [...productWays(told, near), ...quotientWays(told, near)],
      reach: 2,
      slack: 0.01
    }
  ]
}

/** "a family of four" */
function isHeads({sort, lead}: Term): boolean {
  return (
    sort === 'count' &&
    /\b(?:family|household|party|group|couple|team|crew|class|herd|flock|fleet|book|pack|box|set|packet|crate|case|sheet) of$/.test(
      lead
    )
  )
}

/** "Each of the 84 machines is rated at 12 megawatts" */
function isEachOf(list: readonly Term[], term: Term): boolean {
  const last = list[list.indexOf(term) - 1]
  return (
    last?.sentence === term.sentence &&
    last.sort === 'count' &&
    /\b(?:each|every one|all) of$/.test(last.lead)
  )
}

/** "50 lengths of the 25-metre pool", "30 two-litre bottles" */
function isOfSize(list: readonly Term[], term: Term): boolean {
  const last = list[list.indexOf(term) - 1]
  const isNext = last?.sentence === term.sentence && last.sort === 'count' && term.mention.kind === 'measure'
  const isSizeOf = term.before === '' && /^(?:[a-z]+ )?[a-z]+s\b/.test(term.after)
  return isNext && (isSizeOf || /^[a-z]+s of(?: (?:the|a|an|about))?$/.test(term.before))
}

/** What is held may be said without its noun: "holds 800". */
function areOneKind(each: Term, told: Term): boolean {
  return (
    areAlike(each, told) &&
    (told.sort !== 'count' || each.noun === undefined || isCapacity(each) || each.noun === told.noun)
  )
}
