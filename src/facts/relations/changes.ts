/** Rises and falls in per cent whose two ends stand in the sentence, whatever they measure. */
import {OTHER_CLAUSE} from '../figures/change.ts'
import {product, type Equation} from './equation.ts'
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
  return sizeToldTwice(terms, told) ?? sizeOfEnds(terms, told)
}

const FROM_LEAD = /\bfrom(?: (?:the|its|an?|[a-z]+'s|last [a-z]+'s)(?: [a-z-]+)?)?$/
const TO_LEAD =
  /^,? ?to(?: (?:close|finish|end|settle|trade|stand|reach|open|sell)(?: [a-z]+){0,3}? ?(?:at|on)?)?(?: an?)?$/
const WAY_LEAD =
  /(?:^|\s)(?:gave up|given up|giving up|gave back|rose|fell|gained|lost|climbed|slipped|dropped|added|shed|jumped|slid|up|down|advanced|eased|declined|increased|tumbled|plunged|surged|soared|fallen|risen|(?:rise|fall|gain|loss|drop|increase|jump|decline|decrease|cut) of)(?: by)?$/

const FALL_LEAD =
  /\b(?:gave up|given up|giving up|gave back|fell|fallen|lost|slipped|dropped|shed|slid|eased|declined|tumbled|plunged|down|(?:fall|loss|drop|decline|decrease|cut) of)(?: by)?$/

/** “rose $2, or 5%, to close at $42”, “a fall of 102 points from 10,200, or 1%” */
function sizeToldTwice(terms: Terms, told: Term): Claim[] | undefined {
  if (!/^(?:,? or|\()$/.test(told.lead)) return undefined
  const earlier = termsBefore(terms, told, 0)
  const [one, last] = [earlier.at(-2), earlier.at(-1)]
  const [next] = termsAfter(terms, told, 0)
  const isMoved = last !== undefined && WAY_LEAD.test(last.lead)
  if (isMoved && next?.sort === last.sort && TO_LEAD.test(next.before) && next.value > last.value * 2) {
    const isFall = FALL_LEAD.test(last.lead)
    return [{told, ways: [product(last, [told, before(next, last, isFall)])], reach: 12, slack: 0.02}]
  }
  if (one === undefined || last === undefined || one.sort !== last.sort || !WAY_LEAD.test(one.lead))
    return undefined
  if (!FROM_LEAD.test(last.before) || last.value < one.value * 2) return undefined
  return [{told, ways: [product(one, [told, last])], reach: 12, slack: 0.02}]
}

/** What something was before it changed by so much to what it is. */
function before(now: Term, by: Term, isFall: boolean): Term {
  const way = isFall ? 1 : -1
  const [low, high] = isFall ? [by.low, by.high] : [-by.high, -by.low]
  return {
    ...now,
    value: now.value + way * by.value,
    low: now.low + low,
    high: now.high + high,
    text: `${now.text} ${isFall ? 'plus' : 'less'} ${by.text}`
  }
}

function sizeOfEnds(terms: Terms, told: Term): Claim[] {
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
