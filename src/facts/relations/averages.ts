/** Averages: of a list of figures, or of a total by how many it is spread over. */
import {isAverage} from './cues.ts'
import {product, type Equation} from './equation.ts'
import type {Claim} from './judge.ts'
import {allRuns, likeTerms, pairsOf, runsToEnd, termsBefore} from './nearby.ts'
import {quotientWays} from './product-ways.ts'
import type {Term, Terms} from './term.ts'

const OTHER =
  /\b(?:national|usual|normal|long-term|seasonal|monthly|weekly|yearly|annual|career|season|industry|city|county|regional|five-year|ten-year|\d+-year|above|below|than|moving|weighted)\b/

export function averageClaims(terms: Terms, told: Term): Claim[] {
  if (!isAverage(told) || OTHER.test(told.before.split(' ').slice(-6).join(' '))) return []
  const before = termsBefore(terms, told, 1)
  const own = before.filter((term) => term.sentence === told.sentence)
  const list = likeTerms(own, told)
  const excuses = [
    ...allRuns(likeTerms(before, told)).map((run) => meanOf(told, run)),
    ...quotientWays(told, before)
  ]
  if (list.length > 2) {
    return [{told, ways: runsToEnd(list).map((run) => meanOf(told, run)), excuses, reach: 1.5, slack: 0.01}]
  }
  const ways = quotients(told, own)
  const [way, ...more] = ways.length > 0 ? ways : quotients(told, before)
  return way === undefined || more.length > 0 ? [] : [{told, ways: [way], excuses, reach: 2, slack: 0.01}]
}

function meanOf(told: Term, list: readonly Term[]): Equation {
  return {
    form: 'sum',
    parts: [{term: told, times: -list.length}, ...list.map((term) => ({term, times: 1}))],
    result: 0
  }
}

/** A total of the average's own sort, and a count of something else that is smaller. */
function quotients(told: Term, others: readonly Term[]): Equation[] {
  return pairsOf(others).flatMap(([one, other]) => {
    const [whole, count] = one.sort === told.sort && one.value > told.value ? [one, other] : [other, one]
    const isCount = count.sort === 'count' && count.noun !== undefined && count.value > 1
    const isOther = whole.sort !== 'count' || whole.noun !== count.noun
    return isCount &&
      isOther &&
      whole.sort === told.sort &&
      whole.value > told.value &&
      whole.value > count.value
      ? [product(whole, [told, count])]
      : []
  })
}
