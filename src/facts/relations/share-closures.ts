/**
 * Shares and changes that are closed by a word: “That is a drop of 25 per cent” closes two figures of the sentence before,
 * “… to 61%” a base and what moved it, “27 per cent unsure” a poll.
 */
import {firstClaims, own} from './closures.ts'
import {product, type Equation} from './equation.ts'
import type {Claim} from './judge.ts'
import {likeTerms, termsBefore} from './nearby.ts'
import type {Term, Terms} from './term.ts'

export function shareClosures(terms: Terms, told: Term): Claim[] {
  if (told.sort !== 'share' || told.approx !== undefined) return []
  return firstClaims(terms, told, [thatIsChange, thatIsShare, movedTo, beyondAll])
}

const CHANGE_NOUN =
  '(?<way>drop|fall|decline|decrease|cut|reduction|loss|rise|increase|gain|jump|growth|improvement|saving|slump)'
const THAT_IS_CHANGE = new RegExp(
  String.raw`^["“]?(?:that|this|it|which|that change|the change) (?:is|was|represents|represented|means|meant|amounts to|equals|marks|marked) an? ${CHANGE_NOUN} of$`
)
const BESIDE_CHANGE = new RegExp(String.raw`(?:^|,|–|—) an? ${CHANGE_NOUN} of$`)
const FALLS = /drop|fall|decline|decrease|cut|reduction|loss|saving|slump/
const EARLIER =
  /\b(?:had|was|were|when|before|ago|last (?:year|month|week|season)|old|previous|earlier|once|used to|compared with|against|in (?:19|20)\d\d)\b/

/** “The town had 2,000 people when the mine closed and has 1,500 today. That is a drop of 25 per cent.” */
function thatIsChange(terms: Terms, told: Term): Claim[] {
  const isOwn = told.index > 0
  const match = (isOwn ? BESIDE_CHANGE : THAT_IS_CHANGE).exec(told.lead)
  if (match === null) return []
  const ends = termsBefore(terms, told, isOwn ? 0 : 1).filter(
    ({sentence, sort}) => sort !== 'order' && (isOwn || sentence !== told.sentence)
  )
  const [one, two, ...more] = ends.filter(
    ({mention}) => !/^(?:100|per)$/.test(mention.text) && !isBaseUnit(mention.text, ends, terms)
  )
  if (one === undefined || two === undefined || more.length > 0 || one.sort !== two.sort) return []
  if (
    one.sort === 'share' ||
    one.sentence !== two.sentence ||
    one.approx !== undefined ||
    two.approx !== undefined
  )
    return []
  if (one.mention.unit !== two.mention.unit || one.value === two.value) return []
  const words = terms.article.text.slice(two.sentence.start, two.sentence.end).toLowerCase()
  if (!EARLIER.test(words)) return []
  const isFall = FALLS.test(match.groups?.['way'] ?? '')
  const [less, more_] = one.value < two.value ? [one, two] : [two, one]
  const [from, to] = isFall ? [more_, less] : [less, more_]
  const changed: Equation = {
    form: 'product',
    parts: [
      {term: to, times: 1},
      {term: from, times: -1},
      {term: told, times: -1, reading: isFall ? 'fall' : 'rise'}
    ],
    result: 1
  }
  return [{told, ways: [changed], reach: 4, slack: 0.012}]
}

/** “6g per 100g” */
function isBaseUnit(text: string, all: readonly Term[], {article}: Terms): boolean {
  const term = all.find(({mention}) => mention.text === text)
  return (
    term !== undefined &&
    /\b(?:per|in every|for every) $/.test(article.text.slice(Math.max(0, term.start - 12), term.start))
  )
}

const THAT_IS_SHARE =
  /^["“]?(?:that|this|it|which) (?:is|was|represents|represented|means|meant|amounts to|equals|works out at|comes to)(?: (?:just|only|exactly|a share of))?$/

/** “Of the 400 people asked, 280 were in favour. That is 70 per cent.” */
function thatIsShare(terms: Terms, told: Term): Claim[] {
  if (told.index !== 0 || !THAT_IS_SHARE.test(told.lead)) return []
  if (
    /^(?:[a-z]+ )?(?:more|less|fewer|higher|lower|up|down|above|below|of the (?:national|world|annual|total budget))\b/.test(
      told.after
    )
  )
    return []
  const pair = termsBefore(terms, told, 1).filter(({sort}) => sort !== 'order')
  const [one, two, ...more] = pair
  if (
    one === undefined ||
    two === undefined ||
    more.length > 0 ||
    one.sort !== two.sort ||
    one.sort === 'share'
  )
    return []
  const [part, whole] = one.value < two.value ? [one, two] : [two, one]
  const isOf = /(?:^|\s)(?:of|out of)(?: (?:the|its|their|his|her|all|those|these|a total of))*$/.test(
    whole.before
  )
  if (!isOf || part.sentence !== whole.sentence || part.approx !== undefined || whole.approx !== undefined)
    return []
  return [{told, ways: [product(part, [told, whole])], reach: 4, slack: 0.012}]
}

const MOVED =
  /\b(?<way>lifted|raised|pushed|took|brought|rose|climbed|increased|grew|gained|cut|lowered|fell|dropped|dragged|slipped|pulled)(?: (?:it|them|that|the [a-z]+))? by$/
const RISES = /lifted|raised|pushed|rose|climbed|increased|grew|gained/

/** “stood at 48% … lifted it by 13 percentage points to 61%” */
function movedTo(terms: Terms, told: Term): Claim[] {
  if (!/^(?:percentage )?(?:points? )?to$/.test(told.before)) return []
  const before = likeTerms(termsBefore(terms, told, 1), told)
  const [base, by, more] = before
  if (base === undefined || by === undefined || more !== undefined) return []
  const way = MOVED.exec(by.lead)?.groups?.['way']
  if (by.mention.kind !== 'points' || way === undefined || base.mention.kind !== 'percent') return []
  if (!/\b(?:at|was|were|of|is|from)$/.test(base.lead)) return []
  const isRise = RISES.test(way)
  if (!isRise && !/cut|lowered|fell|dropped|dragged|slipped|pulled/.test(way)) return []
  const equation: Equation = {
    form: 'sum',
    parts: [
      {term: told, times: -1},
      {term: base, times: 1},
      {term: by, times: isRise ? 1 : -1}
    ],
    result: 0
  }
  return [{told, ways: [equation], reach: 1.6}]
}

const NO_VIEW =
  /^(?:[a-z]+ )?(?:(?:was|were|are|is|remain|remained|being|said they were) )?(?:unsure|undecided|not sure|unconvinced|don't knows?|did not know|had no (?:view|opinion)|have no (?:view|opinion)|with no (?:view|opinion)|of no opinion|without an opinion|neither)\b/
const SIDES =
  /\b(?:oppos\w+|against|in favou?r|for|support\w*|back\w*|approv\w+|disapprov\w+|agree\w*|disagree\w*|yes|no|leave|remain|stay)\b/

/** “44 per cent for, 39 per cent against and 27 per cent unsure”: more than a hundred. */
function beyondAll(terms: Terms, told: Term): Claim[] {
  const shares = own(terms, told).filter(({mention}) => mention.kind === 'percent')
  const last = shares.at(-1)
  if (shares.length !== 3 || last !== told || !NO_VIEW.test(told.after)) return []
  if (!SIDES.test(terms.article.text.slice(told.sentence.start, told.start).toLowerCase())) return []
  if (shares.some(({lead, approx}) => approx !== undefined || /\b(?:from|by|than)$/.test(lead))) return []
  if (shares.reduce((all, {low}) => all + low, 0) <= 1.005) return []
  return [{told, ways: [{form: 'sum', parts: shares.map((term) => ({term, times: 1})), result: 1}], reach: 4}]
}
