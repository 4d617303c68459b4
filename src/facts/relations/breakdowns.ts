/** A tally and, in the sentence after it, how many of it fell to each year, town or team. */
import {isTotal} from './cues.ts'
import type {Claim} from './judge.ts'
import {isPart, likeTerms, termsAfter, termsBefore} from './nearby.ts'
import {sum} from './equation.ts'
import type {Term, Terms} from './term.ts'
import {MONTH_PATTERN} from '../../language/calendar-names.ts'

const TIME_AFTER = new RegExp(
  String.raw`^(?:[a-z]+ ){0,2}(?:in (?:19|20)\d\d|(?:this|last|the previous|the following) (?:year|month|week|season|time)|in (?:${MONTH_PATTERN}|spring|summer|autumn|winter)|(?:a|one|two) years? (?:ago|earlier|later)|the year (?:before|after)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:day|week|month) (?:before|after))\b`
)

export function breakdownClaims(terms: Terms, told: Term): Claim[] {
  if (!isTotal(told) || told.sort === 'share' || told.approx !== undefined) return []
  if (likeTerms(termsBefore(terms, told, 0), told).length > 1) return []
  const after = likeTerms(termsAfter(terms, told, 1), told).filter(({sentence}) => sentence !== told.sentence)
  const parts = after.filter((term) => TIME_AFTER.test(term.after))
  if (parts.length < 2 || parts.length !== after.length || !parts.every(isPart)) return []
  return [{told, ways: [sum(told, parts)], reach: 1.5}]
}
