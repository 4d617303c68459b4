/** Shares of one figure in another: “1,128 of the 2,400 trees, or 47%”, “built for 640, it held 800, 125% of its capacity”. */
import {product, type Equation} from './equation.ts'
import type {Claim} from './judge.ts'
import {pairsOf, termsAfter, termsBefore} from './nearby.ts'
import type {Term, Terms} from './term.ts'

/** A share of something that the figures beside it are not, or a change. */
const CHANGE_LEAD =
  /\b(?:by|up|down|rose|fell|risen|fallen|grew|grown|dropped|increased|decreased|gained|lost|cut|rise of|fall of|increase of|decrease of|drop of|cut of|growth of|discount of|from|than|interest|at|inflation (?:of|is|was|at)|raised|added|another|a further|further)$/
const CHANGE_AFTER =
  /^(?:[a-z]+ )?(?:more|less|fewer|higher|lower|up|down|above|below|off|rise|fall|drop|cut|increase|decrease|decline|gain|loss|stake|interest|pay|dearer|cheaper|[a-z]{3,}er|discount|swing|growth|reduction|jump|tax|duty|levy|commission|ownership|owned|from|annually|a year|each|apiece)\b/
const BESIDE =
  /(?:[(–—,]|(?:^|\s)(?:or|which is|that is|which was|that was|that's|making|representing|a share of|a rate of|a turnout of|an? (?:[a-z]+ )?(?:margin|rate|share|proportion|yield|return|turnout|occupancy|average|ratio) of|equal to|equivalent to|giving (?:him|her|it|them)|at|running at|operating at|stood at|is|was|working out at|works out at|amount(?:s|ed|ing)? to|account(?:s|ed|ing)? for|represent(?:s|ed)?|mak(?:es|ing) up|only|which makes|which means))$/
const PARTICIPLE =
  /(?:^|, )(?:and )?(?:winning|saving|stopping|scoring|converting|losing|answering|passing|failing|returning|missing|finding|making|completing|filling|using|covering|eating|clearing|hitting|taking|catching|selling|rejecting|accepting|approving|holding|keeping|killing|spending|supplying|meeting|raising|reaching|wounding|destroying|damaging|sinking|cutting|backing|opposing)$/
const OF_OWN =
  /^(?:of (?:them|those(?! (?:of|who|aged|in|from|with|under|over))|these|it|the (?:total|whole|lot|sum|money|number|vote|votes|electorate|seats|sample|fleet|stock|target|goal|capacity|budget|cost|bill|price|time|way|distance|sum|cases|entries|homes|places|amount|figure)|(?:its|their|his|her|that|this) (?:[a-z]+ )?(?:capacity|total|target|goal|budget|strength|limit|complement|quota|[a-z]+)|all [a-z]+|capacity|those (?:asked|polled|questioned|surveyed)|the [a-z]+s)|full|occupied|occupancy|capacity|sold|complete)\b/

export function shareClaims(terms: Terms, told: Term): Claim[] {
  if (
    told.sort !== 'share' ||
    told.mention.kind === 'points' ||
    (CHANGE_LEAD.test(told.before) && !/\bat$/.test(told.before))
  )
    return []
  if (CHANGE_AFTER.test(told.after)) return []
  // a row of shares, each of a thing of its own
  const beside = terms.bySentence.get(told.sentence) ?? []
  if (beside.filter(({sort}) => sort === 'share').length > 2) return []
  const isOwn = OF_OWN.test(told.after)
  if (told.index === 0 && RATE_OF.test(told.before)) return rateOfThem(terms, told)
  const isBeside = BESIDE.test(told.lead) || PARTICIPLE.test(told.lead)
  if (!isBeside) return []
  if (/^(?:of|in|for|on|among)\b/.test(told.after) && !isOwn) return []
  const before = termsBefore(terms, told, 1)
  const near = [...before, ...termsAfter(terms, told, 1)].map(asCount)
  const excuses = pairsOf(near).flatMap(([one, other]) => waysOf(told, one, other))
  if (near.some((one, at) => near.some((other, place) => place !== at && isOfBoth(told, one, other))))
    return []
  const own = before.filter(({sentence}) => sentence === told.sentence)
  const isOfThese = /^of (?:them|those|these|the (?:total|whole|lot))\b/.test(told.after)
  if (own.filter(isCounted).length === 0 && !isOfThese) return []
  const meant = pairFor(
    told,
    before.filter(({sort}) => sort !== 'order'),
    isOwn
  )
  if (meant === undefined || isChange(own.at(-1))) return []
  return [{told, ways: [meant], excuses, reach: 4, slack: 0.012}]
}

/** "rose $2.18, or 5.1%": the share is of what it was before. */
function isChange(term: Term | undefined): boolean {
  return term !== undefined && (term.mention.change !== undefined || CHANGE_LEAD.test(term.lead))
}

/** "The pass rate of 30%", after "54 of the 180 pupils passed": the only two figures of the sentence before. */
const RATE_OF =
  /^(?:that|this|the|it was an?|that is an?|this is an?|such an?) (?:[a-z]+ ){0,2}(?:rate|share|proportion|turnout|record) of$/

function rateOfThem(terms: Terms, told: Term): Claim[] {
  const [part, whole, ...more] = termsBefore(terms, told, 1).filter((term) => term.sort === 'count')
  if (part === undefined || whole === undefined || more.length > 0 || part.sentence !== whole.sentence)
    return []
  if (!isOf(whole) || part.value >= whole.value) return []
  return [{told, ways: [product(part, [told, whole])], reach: 4, slack: 0.012}]
}

/** "7,850 yes, 7,329 no: 51.7% to 48.3%" */
function isOfBoth({low, high}: Term, one: Term, other: Term): boolean {
  const share = one.value / (one.value + other.value)
  return one.sort === other.sort && share >= low - 0.001 && share <= high + 0.001
}

/** "his fourth penalty" of the five that he has faced. */
function asCount(term: Term): Term {
  return term.sort === 'order' ? {...term, sort: 'count'} : term
}

/** The part is the figure before the share, the whole the one that is nearest before or beside it. */
function pairFor(told: Term, before: readonly Term[], isOwn: boolean): Equation | undefined {
  const [part, whole, ...more] = before
    .filter((term) => isCounted(term))
    .slice(-3)
    .reverse()
  if (part === undefined || whole === undefined || part.sort !== whole.sort) return undefined
  if (part.sentence !== told.sentence && told.sentence.index - part.sentence.index > 1) return undefined
  const third = more[0]
  const isClear =
    third === undefined ||
    third.sort !== part.sort ||
    third.sentence !== whole.sentence ||
    third.value < part.value
  const nouns = new Set([part.noun, whole.noun].filter((noun) => noun !== undefined))
  const isOne = isOf(whole) || isOf(part) || (isOwn && (nouns.size < 2 || part.sort !== 'count'))
  if (!isClear || !isOne) return undefined
  const isOver = told.low > 1
  const [small, large] = part.value < whole.value ? [part, whole] : [whole, part]
  return isOver ? product(large, [told, small]) : product(small, [told, large])
}

function isOf({before}: Term): boolean {
  return /(?:^|\s)(?:of|out of)(?: (?:the|its|their|his|her|all|those|these|some|about|more than|nearly|a total of))*$/.test(
    before
  )
}

function isCounted({sort}: Term): boolean {
  return !/^(?:share|multiple|points|unit .*)$/.test(sort)
}

function waysOf(told: Term, one: Term, other: Term): Equation[] {
  if (one.sort !== other.sort || !isCounted(one)) return []
  return [product(one, [told, other]), product(other, [told, one])]
}
