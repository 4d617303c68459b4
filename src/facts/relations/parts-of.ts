/** A part that is told as a share of its whole: “9,000 litres … about a third of the tank’s capacity of 27,000 litres”. */
import {product} from './equation.ts'
import type {Claim} from './judge.ts'
import {termsBefore} from './nearby.ts'
import type {Term, Terms} from './term.ts'

const IS_SHARE =
  /\b(?:is|was|were|are|makes?|made|represent(?:s|ed|ing)?|equals?|being|or|amount(?:s|ed|ing)? to|account(?:s|ed|ing)? for|just|,)$/
const OF_WHOLE =
  /^of (?:the|its|their|his|her|an?|what|that|this) (?:[a-z'’-]+ ){0,3}?(?:capacity|total|maximum|limit|allowance|quota|target|length|weight|volume|height|width|area|size|budget|cost|price|figure|amount|intake|output|yield|record|estimate|norm|average|load|stock|[a-z]+ of)(?: (?:of|is|was|,))?$/

/** The whole, told last, as the part and the share make it; only its digits or its unit can show a slip. */
export function wholeOfShareClaims(terms: Terms, told: Term): Claim[] {
  const before = termsBefore(terms, told, 1)
  const share = before.at(-1)
  if (share?.sort !== 'share' || share.sentence !== told.sentence) return []
  if (!IS_SHARE.test(share.lead) || !OF_WHOLE.test(told.before)) return []
  const parts = before.filter((term) => term !== share && term.sort === told.sort)
  const part = parts.at(-1)
  if (part === undefined || /^(?:count|share)$/.test(told.sort)) return []
  return [
    {
      told,
      ways: [product(part, [share, told])],
      excuses: parts.map((each) => product(each, [share, told])),
      onlySlips: true,
      slack: 0.1
    }
  ]
}
