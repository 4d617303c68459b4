/** Rises and falls in per cent whose two ends stand in the sentence, whatever they measure. */
import {OTHER_CLAUSE} from '../figures/change.ts'
import type {Equation} from './equation.ts'
import type {Claim} from './judge.ts'
import {termsAfter, termsBefore} from './nearby.ts'
import type {Term, Terms} from './term.ts'
import {MONTH_PATTERN} from '../../language/calendar-names.ts'

const NOUNS =
  'rise|increase|gain|jump|growth|climb|surge|leap|hike|boost|uplift|improvement|fall|drop|decline|decrease|cut|reduction|dip|slump|slide|saving|discount|loss|change'
const CHANGE_LEAD = new RegExp(`\\b(?:(?:${NOUNS}) (?:of|by)|up|down|by)$`)
const CHANGE_AFTER = new RegExp(
  `^(?:[a-z-]+ )?(?:${NOUNS}|more|less|fewer|higher|lower|longer|shorter|bigger|smaller|heavier|lighter|cheaper|dearer|faster|slower|taller)\\b`
)
/** What shows that two figures are the ends of one change. */
const END_LEAD =
  /\b(?:(?:from|than|against)(?: an? (?:average|estimated|typical|record|peak|low|high)(?: of)?)?|compared (?:with|to)|down on|up on|previously|previous|was once|earlier|versus|instead of|rather than)$/
const END_AFTER = new RegExp(
  String.raw`^(?:[a-z-]+ ){0,2}(?:in (?:19|20)\d\d|(?:a|one|two|three|five|ten) (?:year|month|week|decade)s? (?:ago|earlier|before)|last (?:year|month|week|season|time|summer|winter|spring|autumn)|the (?:year|month|week|season) before|previously|now|today|before|in (?:${MONTH_PATTERN}|spring|summer|autumn|winter)|at (?:christmas|easter))\b`
)
const FALL =
  /\b(?:fall|drop|decline|decrease|cut|reduction|dip|slump|slide|saving|discount|loss|down|less|fewer|lower|shorter|smaller|lighter|cheaper|slower|fell|fallen|dropped|shrunk|shrank)\b/
const OTHER_BASE =
  /\b(?:like[- ]for[- ]like|underlying|real terms|adjusted|annual|a year|average|inflation|on average|constant|compound|excluding)\b/

export function changeClaims(terms: Terms, told: Term): Claim[] {
  if (told.sort !== 'share' || /^(?:ratio|points)$/.test(told.mention.kind)) return []
  const isBeside = /(?:,|\(|–|—|or|which is|that is)$/.test(told.lead) && CHANGE_AFTER.test(told.after)
  if (!CHANGE_LEAD.test(told.lead) && !isBeside) return []
  if (
    OTHER_BASE.test(
      `${told.before} ${told.after.split(' ').slice(0, 3).join(' ')}`.replace(/from an average/, '')
    )
  )
    return []
  if (OTHER_CLAUSE.test(` ${told.before}`)) return [] // the change of another thing
  const near = [...termsBefore(terms, told, 0), ...termsAfter(terms, told, 0)]
  const ends = near.filter(
    ({sort, approx}) => !/^(?:share|order|multiple|points)$/.test(sort) && approx === undefined
  )
  const [one, other, ...more] = ends
  if (one === undefined || other === undefined || more.length > 0 || one.sort !== other.sort) return []
  const hasBase = [one, other].some((end) => END_LEAD.test(end.lead) || END_AFTER.test(end.after))
  if (!hasBase) return []
  if (one.value === other.value || (one.noun ?? other.noun) !== (other.noun ?? one.noun)) return []
  const isFall = FALL.test(
    `${told.lead.split(' ').slice(-4).join(' ')} ${told.after.split(' ').slice(0, 2).join(' ')}`
  )
  const [less, more_] = one.value < other.value ? [one, other] : [other, one]
  const [from, to] = isFall ? [more_, less] : [less, more_]
  return [{told, ways: [changed(told, from, to, isFall ? 'fall' : 'rise')], reach: 4, slack: 0.01}]
}

function changed(by: Term, from: Term, to: Term, reading: 'rise' | 'fall'): Equation {
  return {
    form: 'product',
    parts: [
      {term: to, times: 1},
      {term: from, times: -1},
      {term: by, times: -1, reading}
    ],
    result: 1
  }
}
