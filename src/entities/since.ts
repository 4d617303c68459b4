/** “Since” and a point of time beside a present: “is the treasurer since 2018”, “since 2010 it gives”. */
import type {Token} from '../article/token.ts'
import {DAY_LIST, SURE_MONTH_LIST} from '../language/calendar-names.ts'
import {inflect} from '../language/inflect.ts'
import {wordSet} from '../language/word-set.ts'
import {hasPastTime} from './time-beside.ts'
import {inTense, verbGroupAt} from './verb-group.ts'

/** Verbs of saying and thinking in the present. */
export const SAYS =
  /^(?:says?|reckons|thinks|believes|argues|adds|claims|means|shows|suggests|remembers|recalls|admits|explains|writes|tells)$/

/** The first verb after a time that opens a sentence, with nothing but a noun phrase between. */
export function firstVerbAfter(time: Token): Token | undefined {
  let hasSubject = false
  for (let distance = 1; distance <= 10; distance++) {
    const token = time.at(distance)
    if (token === undefined) return undefined
    if (token.upos === 'VERB' || token.upos === 'AUX') return hasSubject ? token : undefined
    if (token.upos === 'PUNCT' && (distance > 1 || token.text !== ',')) return undefined
    if (token.feature === 'wh' || token.upos === 'SCONJ' || token.upos === 'CCONJ') return undefined
    if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'PRON') hasSubject = true
  }
  return undefined
}

/** Rankings and comparisons look back from a past day; a count of years does too. */
const RANKS =
  /^(?:first|only|most|least|time|record|level|years?|months?|weeks?|days?|up|down|lower|higher|long|more|less|unchanged|same|second|third|fourth)$/

/** States that last: “is based in Ghent since 1990”. */
const LASTS =
  /^(?:based|closed|shut|open|married|missing|employed|jailed|owned|held|empty|vacant|derelict|homeless|unemployed|retired|ill|run|managed|used|staffed|led|operated)$/

/** What is done for years: “lives here since 1961”. */
const GOES_ON =
  /^(?:lives?|works?|runs?|teach(?:es)?|owns?|leads?|serves?|manages?|plays?|employs?|stands?|holds?|supports?|sits?)$/

interface NeedsPerfect {
  readonly verb: Token
  readonly perfect: string
}

/** A present beside “since” and a point of time, and the perfect that belongs there. */
export function presentWithSince(since: Token): NeedsPerfect | undefined {
  const point = since.at(1)
  if (point === undefined || (!isPoint(point) && !opensDatedClause(since))) return undefined
  return since.isFirstInSentence ? presentAfter(point) : officeBefore(since)
}

/** “Since 2010 the charity gives”. */
function presentAfter(point: Token): NeedsPerfect | undefined {
  const verb = firstVerbAfter(point)
  if (verb?.upos !== 'VERB' || verb.feature !== '3sg' || SAYS.test(verb.lower)) return undefined
  const participle = inflect(verb.lemma, 'part', {american: verb.article.variety === 'en-US'})
  return {verb, perfect: `has ${participle}`}
}

/** “She is the treasurer since 2018”. */
function officeBefore(since: Token): NeedsPerfect | undefined {
  for (let distance = -1; distance >= -8; distance--) {
    const token = since.at(distance)
    const isVerb = token?.upos === 'VERB' && !LASTS.test(token.lower)
    if (token !== undefined && isVerb && GOES_ON.test(token.lower)) return goingOn(token)
    if (token === undefined || isVerb || /^(?:PUNCT|NUM)$/.test(token.upos)) return undefined
    if (token.feature === 'sup' || token.feature === 'comp' || RANKS.test(token.lower)) return undefined
    if (token.upos !== 'AUX') continue
    return isOffice(token) ? {verb: token, perfect: 'has been'} : undefined
  }
  return undefined
}

/** “is the treasurer”, “is closed”, not “it is the” */
function isOffice(be: Token): boolean {
  const next = be.at(1)
  const isHeld =
    next?.feature === 'poss' || /^(?:DET|PROPN|NOUN)$/.test(next?.upos ?? '') || LASTS.test(next?.lower ?? '')
  return be.lower === 'is' && isHeld && be.at(-1)?.lower !== 'it'
}

/** “lives here since 1961” */
function goingOn(verb: Token): NeedsPerfect | undefined {
  const group = verbGroupAt(verb)
  const before = verb.at(-1)
  if (group?.tense !== 'present' || before?.feature === 'to' || before?.lower === 'and') return undefined
  return {verb, perfect: inTense(group, 'perfect').text}
}

const DAYS_AND_MONTHS = wordSet(`${DAY_LIST} ${SURE_MONTH_LIST}`)

/** “since it was saved in 1998”: a clause that says when, so that “since” is no “because”. */
function opensDatedClause(since: Token): boolean {
  if (since.isFirstInSentence || since.at(1)?.upos !== 'PRON') return false
  const group = verbGroupAt(since.at(2))
  return group?.tense === 'past' && hasPastTime(group)
}

function isPoint(token: Token): boolean {
  if (/^(?:1[6-9]|20)\d\d$/.test(token.text)) return true
  return token.isCapitalised && DAYS_AND_MONTHS.has(token.lower)
}
