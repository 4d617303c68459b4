/**
 * Reckonings that are closed by a word: “… and the other 35 were pears” closes a whole, “so it now has 1,130” closes what
 * joined and left, “nine weeks better” two figures of its sentence, “out of a pot of $9,500” its
 * parts. Each reader asks for the word, and for no other figure of the sort between.
 */
import {product, sum, type Equation} from './equation.ts'
import type {Claim} from './judge.ts'
import {allRuns, isPart, likeTerms, termsBefore} from './nearby.ts'
import type {Term, Terms} from './term.ts'

type Reader = (terms: Terms, told: Term) => Claim[]

export function sumClosures(terms: Terms, told: Term): Claim[] {
  if (/^(?:order|multiple)$/.test(told.sort) || told.approx !== undefined) return []
  return firstClaims(terms, told, [
    colonParts,
    ofWhich,
    potOf,
    allOfThem,
    byTheEnd,
    nowHas,
    apart,
    ofHouse,
    shareOfThem
  ])
}

/** What the first of the readers says that says anything. */
export function firstClaims(terms: Terms, told: Term, readers: readonly Reader[]): Claim[] {
  for (const read of readers) {
    const claims = read(terms, told)
    if (claims.length > 0) return claims
  }
  return []
}

const OPEN =
  /\b(?:including|among|such as|at least|mostly|mainly|plus|some|several|others|the rest|rest|another|also|notably|led by|average|each|apiece|per|a (?:day|week|month|year)|up to)\b/

function wordsBetween({article}: Terms, one: Term, other: Term): string {
  return article.text.slice(one.end, other.start).toLowerCase()
}

/** The figures of one sort in the sentence of the one that is told. */
export function own({bySentence}: Terms, told: Term): readonly Term[] {
  return (bySentence.get(told.sentence) ?? []).filter(({sort}) => sort === told.sort)
}

/** No figure is hedged or of another thing. */
function areParts(parts: readonly Term[]): boolean {
  return parts.every((term) => isPart(term) && term.approx === undefined)
}

/** “64 points: 40 from the general rounds and 34 from the pictures.” */
function colonParts(terms: Terms, told: Term): Claim[] {
  const after = own(terms, told).filter(({place}) => place > told.place)
  const [one] = after
  if (one === undefined || after.length < 2 || !areParts(after)) return []
  if (!/^[^:;]{0,60}: ?(?:just |only )?$/.test(wordsBetween(terms, told, one))) return []
  return closed(terms, told, after)
}

/** “110 dishes, of which 64 are meat, 22 are fish and 34 are vegetarian.” */
function ofWhich(terms: Terms, told: Term): Claim[] {
  const after = own(terms, told).filter(({place}) => place > told.place)
  const [one] = after
  if (one === undefined || after.length < 2 || !areParts(after)) return []
  if (!/^[^:;]{0,50}, of (?:which|whom|them) $/.test(wordsBetween(terms, told, one))) return []
  return after.length > 2 ? closed(terms, told, after) : []
}

/** The parts of a list that closes with “and”, and of which none is one of many. */
function closed(terms: Terms, told: Term, parts: readonly Term[]): Claim[] {
  const last = parts.at(-1)
  if (last === undefined || !/(?:^|[\s,])and(?: (?:the other|the remaining|just|only))?$/.test(last.lead))
    return []
  const text = terms.article.text.slice(told.end, told.sentence.end).toLowerCase()
  if (OPEN.test(text.replace(/, of (?:which|whom|them)/, ''))) return []
  const nouns = new Set(parts.map(({mention}) => mention.counts).filter((noun) => noun !== undefined))
  // “two matches: 40 points and 34 rebounds”
  if (
    nouns.size === 1 &&
    !parts.every(({mention}) => mention.counts === undefined) &&
    told.noun === undefined
  )
    return []
  return [{told, ways: [sum(told, parts)], reach: 1.5, onlySlips: false}]
}

const POT =
  /\b(?:out of|from|of|shar(?:e|ed|ing)|split(?:ting)?) (?:a|an|the|its|their) (?:total )?(?:pot|purse|kitty|prize fund|prize pot|prize money|fund|pool|haul|budget|total|sum)(?: of|, of)?$/

/** “The winner gets $5,000, the runner-up $3,000 and third place $1,500, out of a pot of $10,500.” */
function potOf(terms: Terms, told: Term): Claim[] {
  if (!POT.test(told.lead)) return []
  const parts = own(terms, told).filter(({place}) => place < told.place)
  const text = terms.article.text.slice(told.sentence.start, told.start).toLowerCase()
  if (parts.length < 2 || !areParts(parts) || /\b(?:including|each|apiece|some|another)\b/.test(text))
    return []
  return [{told, ways: [sum(told, parts)], reach: 1.5, onlySlips: parts.length < 3}]
}

const EVERY_ONE = /(?:^|\s)(?:every one of|each of|all of|all|none of) (?:the|those|these)$/
const GENERAL =
  /^(?:animals|people|birds|creatures|pets|vehicles|passengers|victims|children|patients|residents|items|objects|workers|employees|staff|vessels|boats|trees|properties|homes|buildings|arrests|casualties|survivors)$/

/** “Eighteen dogs and seven cats were found. A vet checked every one of the 26 animals.” */
function allOfThem(terms: Terms, told: Term): Claim[] {
  if (told.sort !== 'count' || !EVERY_ONE.test(told.before) || !GENERAL.test(told.noun ?? '')) return []
  const before = termsBefore(terms, told, 1).filter(({sort}) => sort === 'count')
  const [one, two, more] = before
  if (one === undefined || two === undefined || more !== undefined || one.sentence !== two.sentence) return []
  const isPair = /^(?:[a-z-]+ ){1,3}(?:and|plus|as well as)$/.test(two.before)
  const areTwo = one.noun !== undefined && two.noun !== undefined && one.noun !== two.noun
  if (!isPair || !areTwo || !areParts(before)) return []
  return [{told, ways: [sum(told, before)], excuses: [sum(told, [one]), sum(told, [two])], reach: 1.5}]
}

const BY_THEN =
  /^(?:by (?:the end|then|sunday|saturday|monday|nightfall|evening)|in all|all told|altogether|together|after (?:the )?(?:three|four|five|two) [a-z]+|at the finish|that (?:meant|made)|over the (?:weekend|week|three|four|five|two)[a-z ]*)\b/
const HAD_DONE =
  /\b(?:had|has|have) (?:done|walked|run|ridden|cycled|covered|climbed|swum|sailed|driven|raised|sold|made|earned|spent|scored|taken|collected|eaten|gone|baked|picked|lost|won|caught|counted)(?: (?:another|a total of))?$/

/** “… 24km on the Saturday and 9km on the Sunday. By the end of the weekend she had done 61km.” */
function byTheEnd(terms: Terms, told: Term): Claim[] {
  if (told.index !== 0 || !BY_THEN.test(told.before) || !HAD_DONE.test(told.lead)) return []
  const parts = likeTerms(termsBefore(terms, told, 1), told)
  const last = parts.at(-1)
  if (parts.length < 3 || last === undefined || !areParts(parts)) return []
  if (parts.some(({sentence}) => sentence !== last.sentence) || !/(?:^|[\s,])and$/.test(last.lead)) return []
  return [{told, ways: [sum(told, parts)], excuses: allRuns(parts).map((run) => sum(told, run)), reach: 1.5}]
}

const NOW =
  /(?:\b(?:now|so|leaving|today|currently) (?:it |they |he |she |the [a-z]+(?: [a-z]+)? )?(?:now )?(?:has|have|had|with|numbers?|counts?|stands? at|holds?|runs?|employs?|keeps?|owns?)|\b(?:it|they|he|she|bishop|club|company|firm|school|college|party|league|owner|[a-z]+) now (?:has|have|numbers?|counts?|stands? at|holds?|runs?|employs?|keeps?|owns?)|\b(?:those|what|all that (?:is|are)|the number) left,?|\bplans now show (?:a|an) [a-z]+ of|\bnow (?:stands? at|shows? (?:a|an) [a-z]+ of))(?: (?:only|just))?$/
const UP =
  /^(?:(?:more|new|others?|members?|people|players|staff|pupils|[a-z]+s) )?(?:(?:have|has|had|were|was|are) )?(?:since |also |then |later )?(?:joined|arrived|enrolled|been (?:added|born|hired|recruited|built|opened)|added|born|hired|recruited|opened|signed up|moved in)\b/
const DOWN =
  /^(?:(?:more|others?|members?|people|players|staff|pupils|posts|jobs|[a-z]+s) )?(?:(?:have|has|had|were|was|are) )?(?:since |also |then |later )?(?:left|died|gone|quit|resigned|retired|closed|sold|lost|been (?:closed|merged|sold|lost|cut|demolished|sacked|laid off|shut|killed)|merged|cut|shut|sacked|drifted away|dropped out|withdrawn|moved (?:out|away))\b/
const LESS =
  /\b(?:is losing|has lost|have lost|lost|shed|has cut|cut|has taken|took|knocked|lopped|has closed|closed|sold|has sold)$/

/** “had 1,240 members. Since then 160 have joined and 90 have left, so it now has 1,130.” */
function nowHas(terms: Terms, told: Term): Claim[] {
  if (!NOW.test(told.lead) && !NOW.test(told.before)) return []
  const before = likeTerms(termsBefore(terms, told, 2), told)
  const [base, ...changes] = before
  if (base === undefined || changes.length === 0 || changes.length > 3 || base.approx !== undefined) return []
  const steps = changes.map((term) => ({term, way: stepOf(term)}))
  if (steps.some(({way, term}) => way === 0 || term.approx !== undefined || term.value >= base.value))
    return []
  const equation: Equation = {
    form: 'sum',
    parts: [
      {term: told, times: -1},
      {term: base, times: 1},
      ...steps.map(({term, way}) => ({term, times: way}))
    ],
    result: 0
  }
  return [{told, ways: [equation], excuses: [sum(told, [base])], reach: 1.6}]
}

function stepOf({before, after, lead}: Term): -1 | 0 | 1 {
  if (DOWN.test(after) || LESS.test(lead) || LESS.test(before)) return -1
  if (UP.test(after)) return 1
  return 0
}

const APART =
  /^(?:(?:[a-z]+ )?(?:a|per) [a-z]+ )?(?:fewer|less|more|higher|lower|longer|shorter|better|worse|faster|slower|cheaper|dearer|heavier|lighter|taller)(?=$|[,.;]| (?:a year|than (?:a|last|before|the)|on the)\b)/

/** “from 19 weeks to 11, nine weeks better”, “1,500 in June, 400 by September, 1,000 fewer” */
function apart(terms: Terms, told: Term): Claim[] {
  if (told.sort === 'share' || !/(?:^|,|–|—|which is|that is)$/.test(told.lead) || !APART.test(told.after))
    return []
  const all = own(terms, told)
  const ends = all.filter((term) => term !== told)
  const [one, two, more] = ends
  if (one === undefined || two === undefined || more !== undefined || told.place < two.place) return []
  if (ends.some(({approx, value}) => approx !== undefined || value === told.value)) return []
  if (one.mention.unit !== two.mention.unit || (one.noun ?? two.noun) !== (two.noun ?? one.noun)) return []
  const [large, small] = one.value > two.value ? [one, two] : [two, one]
  const equation: Equation = {
    form: 'sum',
    parts: [
      {term: told, times: 1},
      {term: small, times: 1},
      {term: large, times: -1}
    ],
    result: 0
  }
  return [{told, ways: [equation], excuses: [sum(large, [small, told])], reach: 1.6}]
}

const HOUSE = /^(?:seats|votes|members|councillors|councilors|places|wards|delegates|senators)$/
const LINKS = /(?:^|,|;|\band\b|\bwith\b|\bwhile\b)/

/** “The party holds 29 of the 57 seats, the opposition 24, and there are four independents.” */
function ofHouse(terms: Terms, told: Term): Claim[] {
  if (
    told.sort !== 'count' ||
    !HOUSE.test(told.noun ?? '') ||
    !/(?:^|\s)of (?:the|its|a)(?: [a-z]+'s)?$/.test(told.before)
  )
    return []
  const all = own(terms, told)
  const parts = all.filter((term) => term !== told)
  const [leading, ...others] = parts
  const last = others.at(-1)
  if (leading === undefined || last === undefined || others.length < 2 || leading.place !== told.place - 1)
    return []
  if (!/\band(?: (?:there (?:are|is|were)|the|has|have|its|[a-z]+))*$/.test(last.lead) || !areParts(parts))
    return []
  if (others.some(({lead}) => !LINKS.test(lead))) return []
  if (OPEN.test(terms.article.text.slice(told.end, told.sentence.end).toLowerCase())) return []
  // fewer than there are: some may be vacant, or told in the next sentence
  const isFewer = parts.reduce((all, {value}) => all + value, 0) < told.value
  const next = terms.bySentence.get(terms.article.sentences[told.sentence.index + 1] ?? told.sentence)
  const hasMore = next !== undefined && next[0]?.sentence !== told.sentence
  if (isFewer && (hasMore || /\b(?:vacan|speaker)/.test(terms.article.text.toLowerCase()))) return []
  return [{told, ways: [sum(told, parts)], reach: 1.1}]
}

/** “A farmer with 800 sheep lost a quarter of them, or 200 animals” */
function shareOfThem(terms: Terms, told: Term): Claim[] {
  if (!/(?:,|–|—|\()(?: ?(?:or|which is|that is))?$/.test(told.lead) || told.sort === 'share') return []
  const before = termsBefore(terms, told, 1)
  const share = before.at(-1)
  if (share?.sort !== 'share' || share.sentence !== told.sentence || share.approx !== undefined) return []
  if (
    share.mention.kind === 'points' ||
    !/^of (?:them|it|these|those|the (?:total|whole|lot))\b/.test(share.after)
  )
    return []
  const [whole, ...more] = before.filter((term) => term.sort === told.sort)
  if (whole === undefined || more.length > 0 || whole.approx !== undefined || whole.value <= told.value)
    return []
  return [{told, ways: [product(told, [share, whole])], reach: 4, slack: 0.02}]
}
