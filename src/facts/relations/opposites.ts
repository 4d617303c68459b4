/** Those who did and those who did not: two parts that make a whole, told as opposites. */
import {wordSet, type WordSet} from '../../language/word-set.ts'
import type {Equation} from './equation.ts'
import type {Claim} from './judge.ts'
import {likeTerms, termsBefore} from './nearby.ts'
import type {Term, Terms} from './term.ts'

/** What each side is said to have done or been; nobody can be on both. */
const SIDES: ReadonlyArray<readonly [WordSet, WordSet]> = [
  ['passed pass passes succeeded qualified', 'failed fail fails flunked unsuccessful'],
  ['survived lived recovered', 'died perished drowned dead killed'],
  ['finished completed', 'retired dropped withdrew quit abandoned gave'],
  ['accepted agreed signed joined consented', 'refused declined rejected resisted balked'],
  ['returned', 'stayed remained missing'],
  ['voted backed supported approved for', 'abstained opposed against rejected'],
  ['convicted guilty convict', 'acquitted cleared discharged acquit'],
  ['arrived came attended turned', 'absent missing stayed failed'],
  ['sold', 'unsold'],
  ['occupied filled taken let', 'empty vacant unlet unfilled unoccupied'],
  ['paid', 'unpaid owed owing'],
  ['open', 'shut closed'],
  ['won', 'lost'],
  ['favour favor', 'against'],
  ['stay stayed', 'leave left go went'],
  ['yes', 'no'],
  ['alive', 'dead'],
  ['approve uphold keep', 'reject overturn scrap'],
  ['married', 'single unmarried'],
  ['found rescued recovered', 'missing lost'],
  ['hurt injured wounded', 'unhurt unharmed unscathed'],
  ['men boys male males', 'women girls female females']
].map(([one = '', other = '']) => [wordSet(one), wordSet(other)] as const)

const REACH = 2
const OTHER = /\b(?:the|other|remaining|rest)$/
const JOINED = /(?:^|,|;|\s)(?:and|but|while|with|to)$/
const ALL = /(?:^|\s)(?:all|(?:all|none|each|every one|not one) of the|all the)$/
/** Two that went different ways cannot be the same people. */
const CHOSE = /^(?:[a-z]+ )?(?:voted|chose|opted|wanted|preferred|picked|plumped) (?:to|for|against|in|by)\b/

export function oppositeClaims(terms: Terms, told: Term): Claim[] {
  if (told.sort !== 'count' || told.approx !== undefined) return []
  const like = likeTerms(termsBefore(terms, told, REACH), told)
  if (ALL.test(told.before)) return allOfThem(like, told)
  const isOther = OTHER.test(told.before) && /^(?:[a-z-]+ )?(?:who|that|which|others who)\b/.test(told.after)
  if (!isOther && !JOINED.test(told.before)) return []
  const part = isOther ? like.findLast((term) => areOpposite(term, told)) : like.at(-1)
  if (part === undefined || !areOpposite(part, told)) return []
  if (!isOther && (part.sentence !== told.sentence || part.index !== 0 || hasNoun(part) || hasNoun(told)))
    return []
  const wholes = like.filter(
    (term) => term.place < part.place && term.value > part.value && term.noun !== undefined
  )
  const whole = wholes.at(-1)
  if (whole === undefined || part.place - whole.place > 2) return []
  return [
    {told, ways: [both(whole, part, told)], excuses: like.map((each) => both(each, part, told)), reach: 1.8}
  ]
}

function hasNoun({mention}: Term): boolean {
  return mention.counts !== undefined
}

/** "Six people survived and four died. All ten were from Leeds." */
function allOfThem(like: readonly Term[], told: Term): Claim[] {
  const [one, other, ...more] = like.filter(({sentence}) => told.sentence.index - sentence.index === 1)
  if (one === undefined || other === undefined || more.length > 0) return []
  if (!areOpposite(one, other) && ![one, other].every(({after}) => CHOSE.test(after))) return []
  if (/^(?:[a-z]+ )?of\b/.test(told.after)) return []
  return [{told, ways: [both(told, one, other)], excuses: like.map((each) => equal(told, each)), reach: 1.6}]
}

function equal(one: Term, other: Term): Equation {
  return {
    form: 'sum',
    parts: [
      {term: one, times: 1},
      {term: other, times: -1}
    ],
    result: 0
  }
}

function both(whole: Term, part: Term, told: Term): Equation {
  return {
    form: 'sum',
    parts: [
      {term: told, times: 1},
      {term: part, times: 1},
      {term: whole, times: -1}
    ],
    result: 0
  }
}

function areOpposite(one: Term, other: Term): boolean {
  const [a, b] = [one, other].map(({after}) => after.split(/[^a-z'-]+/).slice(0, 5))
  return SIDES.some(
    ([yes, no]) =>
      (a?.some((word) => yes.has(word)) === true && b?.some((word) => no.has(word)) === true) ||
      (a?.some((word) => no.has(word)) === true && b?.some((word) => yes.has(word)) === true)
  )
}
