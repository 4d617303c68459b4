/** How far one figure is from another: majorities, leads, gaps, what is wanting. */
import {difference, type Equation} from './equation.ts'
import type {Claim} from './judge.ts'
import {likeTerms, pairsOf, termsAfter, termsBefore} from './nearby.ts'
import type {Term, Terms} from './term.ts'

const NOUNS =
  'majority|margin|lead|advantage|gap|deficit|surplus|shortfall|difference|cushion|plurality|loss|profit|saving|overspend|underspend|overrun|gain|rise|increase|fall|drop|cut|discount|premium|mark-up|reduction|bonus|backlog'
const DIFFERENCE_LEAD = new RegExp(
  `(?:\\b(?:${[
    `(?:${NOUNS})(?: of| was| is|:)`,
    '(?:ahead|behind|adrift|clear|short|up|down|better off|worse off|over budget|under budget|under|over) by',
    '(?:won|win|wins|winning|lost|lose|loses|losing|beat|beats|beaten|beating|trail|trails|trailed|trailing|lead|leads|led|leading|defeated|carried|passed|rejected|approved|outvoted|outnumbered|missed|undershot|overshot|exceeded|exceeds|outscored|cleared|improved|cut|shortened|lowered|reduced|raised|shaved|beat the record) (?:[a-z]+ )?by',
    'the (?:extra|additional|rise of|increase of|difference of|difference is)|(?:only|just) another|sav(?:e|es|ed|ing)|knock(?:s|ed|ing) off|shav(?:es|ed|ing) off|gain(?:s|ed|ing)?|an extra',
    '(?:needs?|needed|needing|wants?|wanted|wanting|lacks?)(?: (?:another|a further))?'
  ].join('|')})|,|\\()(?: (?:just|only))?$`
)
const DIFFERENCE_AFTER =
  /^(?:[a-z]+ )?(?:more|fewer|less|higher|lower|taller|shorter|longer|heavier|lighter|cheaper|dearer|older|younger|faster|slower|bigger|smaller|larger|ahead|behind|short|clear|better|worse|above|below|over|under|up|down|adrift|farther|further|wider|deeper|outside|inside|shy|off the record|extra|rise|increase|fall|drop|cut|saving|discount|difference|gap|majority|lead|deficit|shortfall|margin)\b/
/** “45 lay down”, “three ran ahead”: what they did. */
const ACT_AFTER =
  /^[a-z]*(?:[^s\W]) (?:ahead|behind|short|clear|above|below|over|under|up|down|adrift|outside|inside)\b/
/** “64 for two, needing 222 more”: the runs that a score in cricket is short of are reckoned from it, and it is no amount. */
const SCORE = /\b\d+ for (?:\d|no|one|two|three|four|five|six|seven|eight|nine)\b/

/** A difference of two figures of its sentence, or of the last two before it. */
export function differenceClaims(terms: Terms, told: Term): Claim[] {
  const isPoints = told.mention.kind === 'points'
  if (/^(?:order|multiple)$/.test(told.sort) || (told.sort === 'share') !== isPoints || !isDifference(told))
    return []
  const before = termsBefore(terms, told, 3)
  const near = likeTerms([...before, ...termsAfter(terms, told, 1)], told)
  const own = near.filter((term) => term.sentence === told.sentence)
  const pairs = pairsOf(own.length === 2 ? own : near).filter(
    ([one, other]) => one.value !== other.value && (told.sort !== 'count' || areSameNoun(one, other, told))
  )
  const excuses = pairsOf(near).flatMap(([a, b]) => both(told, a, b))
  const isNamed = new RegExp(`\\b(?:${NOUNS}) of$`).test(told.lead)
  const isAhead =
    /^(?:points? )?(?:clear of|ahead of|behind|adrift of|better than)\b/.test(told.after) &&
    own.some(({lead}) => /\bon$/.test(lead))
  const isClose =
    own.length === 2 &&
    (isNamed || isAhead) &&
    own.every(({place, value}) => (isAhead || place < told.place) && value > 1)
  const ways = pairs.reverse().map(([one, other]) => differenceOf(told, one, other))
  return [{told, ways, excuses, reach: 1.8, onlySlips: !isClose}]
}

function isDifference({lead, before, after}: Term): boolean {
  if (SCORE.test(before) || ACT_AFTER.test(after)) return false
  const isBeside = /(?:,|\(|(?:which|that) (?:is|was)|or)$/.test(lead)
  if (isBeside) return DIFFERENCE_AFTER.test(after)
  return (
    DIFFERENCE_LEAD.test(lead) ||
    DIFFERENCE_LEAD.test(before) ||
    (DIFFERENCE_AFTER.test(after) && !/\bthan$/.test(before))
  )
}

function areSameNoun(one: Term, other: Term, told: Term): boolean {
  const nouns = new Set([one.noun, other.noun, told.noun].filter((noun) => noun !== undefined))
  return nouns.size < 2
}

function differenceOf(told: Term, one: Term, other: Term): Equation {
  const [more, less] = one.value > other.value ? [one, other] : [other, one]
  return difference(told, more, less)
}

function both(told: Term, one: Term, other: Term): Equation[] {
  return [differenceOf(told, one, other), difference(one, told, other), difference(other, told, one)]
}
