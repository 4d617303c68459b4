/**
 * Claims of change: something went from one figure to another, by so much. They are read from one sentence, or from two
 * that follow each other, by the words around each figure.
 */
import type {Figure, FigureSentence} from './sentences.ts'
import {areAlike} from './sentences.ts'

export interface ChangeClaim {
  readonly from: Figure
  readonly to: Figure
  /** By how much: per cent, or the same sort of figure as the ends. */
  readonly by?: Figure
  readonly way: 'rise' | 'fall' | undefined
}

/** What stands before the figure that something was compared with. */
const FROM_BEFORE =
  /(?:^|[\s(,—–])(?:from|(?:compared|in comparison) (?:with|to)|against|versus|up on|down on|up from|down from|previously|formerly|having been|had been|was once|on last year's|on the previous year's|than (?:the|last \w+'s|the previous \w+'s|a year ago's))(?: (?:a|the|its|last \w+'s|the previous \w+'s|an earlier|the earlier|a previous|figure of|total of|previous|revised|restated|record|peak|high|low|of|profit|loss|level|levels|price))*$/
/** "a shot from 25 yards", "11 points from seven games": where from, or out of how many. */
const FROM_WHERE =
  /\b(?:shots?|headers?|efforts?|strikes?|kicks?|free-kicks?|volleys?|drives?|finish(?:es)?|goals?|points?|runs?|wickets?|wins?|victories|putts?|penalt(?:y|ies)|tr(?:y|ies)|scored|won|taken|collected|struck|fired|away|home|miles|metres)(?: \w+){0,2} from$/
const OUT_OF =
  /^(?:yards?|metres|meters|feet|games?|match(?:es)?|balls?|overs?|starts?|appearances|innings|outings|rounds?|attempts?|deliveries|tests?|races?|legs?|visits?|fixtures)\b/
/** "45% more than the 40", "£4.6m (2021: £5.8m)" */
const FROM_PHRASE =
  /^(?:\w+ )?(?:more|fewer|less|higher|lower|bigger|smaller|larger|cheaper|longer|shorter|heavier|faster) than(?: \w+){0,3}$|^\((?:[a-z]+ )?(?:\d{4}|last (?:year|time)|previous(?:ly)?|prior year|h[12]|q[1-4])[^()]{0,12}:$/
/** A figure that brackets lay beside the one before them: "revenue of £4.6m (2021: £5.8m)". */
const IN_BRACKETS = /\([^()]*$/
const FROM_AFTER =
  /^[\s,(]*(?:\w+ ){0,3}?(?:(?:a|one|two|three) (?:year|month|week|quarter|season|decade)s? (?:earlier|before|ago|previously)|the (?:year|month|week|quarter|season|day|night) before|(?:in )?the (?:previous|preceding|prior|same) (?:year|month|week|quarter|season|period|day|term)|last (?:year|month|week|season|quarter|time|spring|summer|autumn|winter)|previously|(?:at|in) the same (?:point|time|stage|period)|at the start(?! of)|in the year-ago)/
const TO_BEFORE = /(?:^|[\s(,—–])(?:to|at|reached|reaching|hit|hitting|stood at|stands at|standing at|now)$/

/** Nouns and verbs that lead to the size of a change: "an increase of", "rose by", "up". */
const BY_BEFORE =
  /(?:^|[\s(,—–])(?:by|(?:rise|fall|increase|decrease|drop|jump|gain|decline|reduction|cut|slide|slump|surge|growth|loss|hike|dip|leap|climb|advance|difference|change|swing|boost|uplift|plunge|improvement|rate|saving|premium|discount|rose|risen|rises|fell|fallen|falls|grew|grown|climbed|dropped|jumped|increased|declined|decreased|slipped|surged|soared|plunged|tumbled|slid|shrank|gained|sank|dipped|edged|crept|up|down|advanced|rallied|slumped|leapt|adding|gaining|losing)(?: (?:of|by|up|down|higher|lower))?)$/
const BY_AFTER =
  /^ ?(?:on|per cent|percent)? ?(?:(?:\w+-)?(?:rise|fall|increase|decrease|drop|jump|gain|decline|reduction|cut|slide|slump|surge|growth|hike|dip|leap|climb|boost|uplift|plunge|improvement|saving|pay rise|price rise)|(?:annual|sharp|steep|year-on-year|monthly|weekly|overall|price|pay) (?:rise|fall|increase|decrease|drop|jump|gain|decline|reduction|cut|growth|surge|hike)|(?:up|down|more|fewer|less|higher|lower|bigger|smaller|cheaper|dearer|above|below)\b)/

/** "gave up £60,000 for one of £45,000" */
const EXCHANGED = /\b(?:for|by|with|to) (?:one|a new one|another|ones) (?:of|at|costing|worth|paying)$/
/** "had 8,000 people in 1981 and has 12,000 now" */
const NOW =
  /^(?:[a-z'-]+ ){0,3}?(?:now|today|at present|currently|these days|this (?:year|month|week|season|summer|winter|spring|autumn))\b/
const NOW_BEFORE =
  /\b(?:(?:is|are|has|have|there are) now|now (?:has|have|costs?|earns?|pays?|sells?|stands at)|today (?:it|there|they|he|she)? ?(?:has|have|is|are|costs?)|today)$/
const THEN = /^[^.;]{0,40}?\bin (?:19|20)\d\d\b|^[^.;]{0,40}?\b(?:then|in the (?:19|20)\d0s)\b/

export type Role = 'from' | 'to' | 'by' | undefined

/** The parts that the figures of a sentence have in its changes. */
export function rolesOf({figures}: FigureSentence): Role[] {
  const roles = figures.map(roleByWordsBefore)
  if (roles.includes('from')) return roles
  const exchanged = figures.findIndex(
    (_, index) => index > 0 && EXCHANGED.test(leadAcrossOne(figures, index))
  )
  if (exchanged > 0) {
    const first = figures[exchanged - 1]?.mention.text === 'one' ? exchanged - 2 : exchanged - 1
    return roles.map((role, index) => (index === exchanged ? 'to' : index === first ? 'from' : role))
  }
  const now = figures.findIndex(
    ({before, after, mention}) => mention.kind !== 'percent' && (NOW.test(after) || NOW_BEFORE.test(before))
  )
  const first = figures.findIndex((figure, index) => isStartNow(figures, roles, figure, index))
  if (first >= 0) return roles.map((role, index) => (index === first ? 'from' : role))
  const then = figures.findIndex(({after}, index) => index < now && THEN.test(after))
  if (then >= 0) return roles.map((role, index) => (index === then ? 'from' : role))
  return figures.map((figure, index) =>
    roles[index] === undefined && FROM_AFTER.test(figure.after) ? 'from' : roles[index]
  )
}

/** "a ticket, now £200, goes up by 15% to £230": what it is, then how it changes, and to what. */
function isStartNow(
  figures: readonly Figure[],
  roles: readonly Role[],
  {lead, mention}: Figure,
  index: number
): boolean {
  if (!/(?:,|\() ?(?:now|currently|at present|today|until now|which is now)$/.test(lead)) return false
  const [size, end] = [figures[index + 1], figures[index + 2]]
  return (
    size !== undefined &&
    roles[index + 1] === 'by' &&
    roles[index + 2] === 'to' &&
    end?.lead.endsWith('to') === true &&
    areAlike(end.mention, mention)
  )
}

/** The words before a figure; "one" in "for one of £45,000" is no figure. */
function leadAcrossOne(figures: readonly Figure[], index: number): string {
  const [one, figure] = [figures[index - 1], figures[index]]
  return one?.mention.text === 'one' ? `${one.before} one ${figure?.lead ?? ''}` : (figure?.lead ?? '')
}

/** The part that a figure has in a change, by the words beside it. */
export function roleOf(figure: Figure): Role {
  return rolesOf(figure.sentence)[figure.index]
}

function roleByWordsBefore(figure: Figure): Role {
  const {lead, after, mention} = figure
  if (saysWhereFrom(figure)) return undefined
  if (figure.index > 0 && FROM_PHRASE.test(lead)) return 'from'
  if (mention.kind !== 'percent' && FROM_BEFORE.test(lead)) return 'from'
  if (mention.kind === 'percent' && /(?:^|\s)(?:from|against|versus|compared (?:with|to))$/.test(lead))
    return 'from'
  if (BY_BEFORE.test(lead) || BY_AFTER.test(after)) return 'by'
  return TO_BEFORE.test(lead) ? 'to' : undefined
}

function saysWhereFrom({mention, lead, after, index, sentence}: Figure): boolean {
  const lastFigure = sentence.figures[index - 1]?.mention.text ?? ''
  if (!FROM_WHERE.test(`${lastFigure} ${lead}`)) return false
  return OUT_OF.test(after) || OUT_OF.test(mention.text.replace(/^\S+\s/, ''))
}

const RISES =
  /\b(?:rise|rises|rising|rose|risen|increas\w*|gr[eo]w\w*|climb\w*|jump\w*|gain\w*|soar\w*|surg\w+|leap\w*|leapt|up|higher|more|hike[ds]?|swell\w*|swollen|advanced?|expand\w*|rallied|boost\w*|uplift|dearer|above|improv\w+|rocketed|ballooned|spiked|mounted|bigger|larger)\b/
const FALLS =
  /\b(?:fall|falls|falling|fell|fallen|decreas\w*|declin\w*|drop\w*|cut|cuts|slip\w*|slid\w*|slump\w*|shr[aiu]nk\w*|plung\w+|tumbl\w+|sank|sunk|dip\w*|reduc\w+|down|lower\w*|fewer|less|loss|los[et]|losing|plummet\w*|cheaper|below|smaller|discount|saving|slash\w*|trimmed|eased|narrow\w*|contract\w*|crashed|dwindl\w+)\b/

/** Which way the words beside a figure say that things went; undefined where they say nothing, or both. */
export function wayAround({mention, lead, after}: Figure): 'rise' | 'fall' | undefined {
  if (mention.change !== undefined) return mention.change
  const near = `${lead.split(' ').slice(-5).join(' ')} | ${after.split(' ').slice(0, 3).join(' ')}`
  const isRise = RISES.test(near)
  const isFall = FALLS.test(near)
  return isRise === isFall ? undefined : isRise ? 'rise' : 'fall'
}

/** The changes that a sentence tells, with the size of each where it is given. */
export function changeClaims(sentence: FigureSentence): ChangeClaim[] {
  const {figures} = sentence
  const claims: ChangeClaim[] = []
  const roles = rolesOf(sentence)
  figures.forEach((from, index) => {
    if (roles[index] !== 'from') return
    const to = otherEnd(figures, roles, index)
    if (to === undefined || claims.some((claim) => claim.to === to)) return
    const size = sizeOf(figures, roles, from, to)
    const by = claims.some((claim) => claim.by === size) ? undefined : size
    claims.push({from, to, way: wayOf(from, to, by), ...(by === undefined ? {} : {by})})
    const again = toldAgain(figures, roles, [from, to, by])
    if (again !== undefined) claims.push({from, to, by: again, way: wayOf(from, to, again)})
  })
  return claims
}

/** The figure that something went to: the nearest of the same sort that is no start and no size. */
function otherEnd(figures: readonly Figure[], roles: readonly Role[], index: number): Figure | undefined {
  const from = figures[index]
  if (from === undefined) return undefined
  const candidates = figures.filter(
    (figure, at) =>
      at !== index &&
      roles[at] !== 'from' &&
      areAlike(figure.mention, from.mention) &&
      countSame(figure, from)
  )
  const last = candidates.findLast((figure) => figure.index < index && isComparable(figure, from))
  if (/,? (?:up|down) (?:from|on)$/.test(` ${from.lead}`) && last !== undefined) return last
  if (/,? (?:up|down) from$/.test(` ${from.lead}`) && index === 0 && roles[1] !== 'to') return undefined // up from what is no figure
  if (IN_BRACKETS.test(from.lead)) return candidates.find((figure) => figure.index === index - 1)
  const after = figures[index + 1]
  if (after !== undefined && roles[index + 1] === 'to' && candidates.includes(after)) return after
  const before = candidates.filter((figure) => figure.index < index)
  const ends = before.filter((figure) => roles[figure.index] !== 'by' && isComparable(figure, from))
  const marked = ends.filter((figure) => roles[figure.index] === 'to')
  return (
    marked.at(-1) ??
    ends.at(-1) ??
    (candidates.length === 1 ? candidates.find((figure) => roles[figure.index] !== 'by') : undefined)
  )
}

/** A billion of profit and a dollar a share are no two ends of one change. */
function isComparable({mention: {value: a = 0}}: Figure, {mention: {value: b = 0}}: Figure): boolean {
  return a <= b * 30 && b <= a * 30
}

/** Where both count something, it is the same; where one counts games or overs, the other has to say so. */
function countSame(one: Figure, other: Figure): boolean {
  const {counts: a} = one.mention
  const {counts: b} = other.mention
  if (a === undefined || b === undefined) return !OUT_OF.test(a ?? b ?? '')
  return a.toLowerCase() === b.toLowerCase()
}

/** The size of a change: the one figure that tells it, before or between its ends or straight after. */
function sizeOf(
  figures: readonly Figure[],
  roles: readonly Role[],
  from: Figure,
  to: Figure
): Figure | undefined {
  const sizes = figures.filter(
    (figure, at) =>
      figure !== from &&
      figure !== to &&
      roles[at] === 'by' &&
      !isOfOtherClause(figures, figure, from) &&
      !isOfOtherChange(roles, figure, from, to) &&
      (/^(?:percent|fraction)$/.test(figure.mention.kind) ||
        (figure.mention.kind === 'points' && from.mention.kind === 'percent') ||
        areAlike(figure.mention, from.mention))
  )
  if (sizes.length < 2) return sizes[0]
  const [first, second] = [...sizes].sort((a, b) => distance(a, from, to) - distance(b, from, to))
  if (first === undefined || second === undefined) return first
  const isNearer = distance(first, from, to) < distance(second, from, to)
  return isNearer || toldAgain(figures, roles, [from, to, first]) === second ? first : undefined
}

/** "put on 40 cents, from $8.00 to $8.40, an advance of 5%": the size in per cent after the size in money. */
function toldAgain(
  figures: readonly Figure[],
  roles: readonly Role[],
  [from, to, by]: readonly [Figure, Figure, Figure | undefined]
): Figure | undefined {
  const last = Math.max(from.index, to.index)
  const next = figures[last + 1]
  return by !== undefined &&
    by.index < last &&
    by.mention.kind !== 'percent' &&
    next?.mention.kind === 'percent' &&
    roles[last + 1] === 'by' &&
    /^(?:, )?(?:or|an?)\b/.test(next.before)
    ? next
    : undefined
}

export const OTHER_CLAUSE =
  /,? \b(?:although|though|whereas|but|even as|after|because)\b|,? and (?:the|its|their|his|her) (?:[a-z'-]+ ){1,7}(?:has|have|had|rose|fell|went|was|were|is|are)\b/

/** "slipped by 2%, although revenue rose from …": the size of something else. */
function isOfOtherClause(figures: readonly Figure[], size: Figure, from: Figure): boolean {
  return figures
    .slice(Math.min(size.index, from.index) + 1, Math.max(size.index, from.index) + 1)
    .some(({before}) => OTHER_CLAUSE.test(` ${before}`))
}

/** "rose from 30 to 36, so turnout fell from 44% to 39%, a drop of five points": another change stands between. */
function isOfOtherChange(roles: readonly Role[], size: Figure, from: Figure, to: Figure): boolean {
  const last = Math.max(from.index, to.index)
  return size.index > last + 1 && roles.slice(last + 1, size.index).includes('from')
}

function distance(size: Figure, from: Figure, to: Figure): number {
  return Math.abs(size.index - from.index) + Math.abs(size.index - to.index)
}

function wayOf(from: Figure, to: Figure, by: Figure | undefined): ChangeClaim['way'] {
  if (by !== undefined) return wayAround(by)
  if (/(?:^|\s)up(?: from| on)$/.test(from.lead)) return 'rise'
  if (/(?:^|\s)down(?: from| on)$/.test(from.lead)) return 'fall'
  return to.mention.change ?? from.mention.change
}

const EARLIER =
  /\b(?:had been|previously|used to|last (?:year|month|week|season|summer|winter|autumn|spring|time)|(?:a|one) (?:year|month|week|decade) (?:ago|earlier)|the (?:year|month|week) before|the previous (?:year|month|week|season)|in (?:19|20)\d\d|(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:years|months|decades) (?:ago|earlier|before))\b/

/** Whether the words beside a figure say that it is of an earlier time. */
export function isEarlier(figure: Figure): boolean {
  return roleOf(figure) === 'from' || EARLIER.test(`${figure.before} ${figure.after}`)
}
