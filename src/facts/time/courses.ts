/**
 * The course of a thing: its beginning, its end and its length, any of which may be told sentences away from the others.
 * “Trapped for three hours. … She pressed the alarm at 9.20 and was freed at 11.20.” Two of them give the third.
 */
import type {Article} from '../../article/article.ts'
import {spanOf, type TimeContradiction} from './contradiction.ts'
import {dayNumber} from '../../language/calendar.ts'
import {coursesOf, type Course} from './course-ends.ts'
import {HEDGES} from './course-words.ts'
import {clockDistance, distanceOf, fits, type Distance} from './distance.ts'
import {endsAtPublication, judge, type Ends} from './ends.ts'
import {isOfCourt, isPlanned, lengthsIn, mayFill, type Length} from './lengths.ts'
import {momentsIn, type Moment} from './moments.ts'
import {isOfOneMatter} from './one-matter.ts'
import {numberLike, type Unit} from './period.ts'
import {tellingsOf, type Telling} from './tellings.ts'

export function wrongCourses(article: Article): TimeContradiction[] {
  const tellings = tellingsOf(article)
  const lengths = tellings.flatMap(lengthsIn)
  if (lengths.length === 0) return []
  const found: TimeContradiction[] = []
  const courses = coursesOf(article, tellings)
  const isExplained = (length: Length): boolean =>
    courses.some(
      ({ways, telling}) =>
        Math.abs(telling.block - length.telling.block) <= 1 && ways.some((way) => isSo(length, way))
    ) || fitsUntilNow(length, article, tellings)
  for (const course of courses) {
    const contradiction = contradictionOf(course, lengths, isExplained)
    if (contradiction !== undefined && !found.some(({at}) => at.start === contradiction.at.start))
      found.push(contradiction)
  }
  return found
}

function contradictionOf(
  course: Course,
  lengths: readonly Length[],
  isExplained: (length: Length) => boolean
): TimeContradiction | undefined {
  const near = lengths.filter(({telling}) => Math.abs(course.telling.block - telling.block) <= 1)
  const [known, more] = near.filter((length) => isKnown(course, length))
  if (known !== undefined && more === undefined) return wrongLength(known, course)
  // told rightly somewhere: then another length is of another thing
  if (near.some((length) => course.ways.some((ways) => isSo(length, ways)))) return undefined
  const may = near.filter(
    (length) =>
      !/^ to (?:the|end|mid|early|late|[a-z]+ber|january|february|march|april|may|june|july|august)\b/.test(
        length.next
      ) && // a year of accounts
      !OF_ANOTHER.test(length.telling.words) &&
      !isExplained(length) &&
      !isPlanned(length) &&
      (mayFill(length) || [isJoined, isCountedFrom, isToldFirst].some((ties) => ties(course, length)))
  )
  const ties =
    course.isFromNow === true
      ? [isImposed]
      : course.isUntilNow === true
        ? [isOfNow]
        : course.other === undefined
          ? [isJoined, isTakenUp, isAnnounced]
          : course.isBeginning === true
            ? [isCountedFrom, isToldFirst, isJoined]
            : [isCountedFrom]
  for (const belongs of ties) {
    const some = may.filter(
      (length) => belongs(course, length) && course.ways.some((ways) => isPossible(length, ways))
    )
    const [only] = some
    if (only === undefined) continue
    // told twice alike: then it is the end that is wrong
    const isOne = some.every(
      ({period: {value, unit}}) => value === only.period.value && unit === only.period.unit
    )
    if (!isOne) return undefined
    return some.length > 1 || course.isFromNow === true ? wrongEnd(only, course) : wrongLength(only, course)
  }
  return undefined
}

/** "met in 2008 and parted in 2022; in those 14 years": of no other time. */
function isKnown(course: Course, length: Length): boolean {
  if (!/\b(?:those|these)\s*$/.test(length.lead) || !isTakenUp(course, length) || course.other !== undefined)
    return false
  if (length.telling !== course.telling && length.telling.sentence - course.telling.sentence > 1) return false
  return course.ways.every((ways) => isPossible(length, ways) && !isSo(length, ways))
}

/** "lived for another 41 years", "before him came": of somebody or something else. */
const OF_ANOTHER = /\b(?:another|before (?:him|her|them|that))\b/

/** The last end, where the length stands fast. */
function wrongEnd(length: Length, course: Course): TimeContradiction | undefined {
  const contradiction = wrongLength(length, course)
  const to = course.ways[0]?.places.at(-1)
  const mention = course.telling.marks.find((mark) => mark.mention.start === to?.start)?.mention
  if (contradiction === undefined || to === undefined || mention === undefined) return contradiction
  const years = length.period.unit === 'year' ? Math.round(length.period.value - yearsIn(course)) : 0
  const right = mention.text.replace(/\b(?:19|20)\d\d\b/, (year) => String(Number(year) + years))
  return {
    at: {start: mention.start, end: mention.end},
    expected: right === mention.text ? [] : [right],
    reckoning: `${contradiction.reckoning.replace(/, not .*$/, '')}, not ${length.mention.text}`,
    places: [...contradiction.places.filter(({start}) => start !== to.start), spanOf(length.mention)]
  }
}

function yearsIn({ways: [ends]}: Course): number {
  return ends === undefined ? 0 : distanceIn(ends, 'year').nominal
}

/** A ban or a closure that begins at once, or nearly so. */
function isImposed(course: Course, length: Length): boolean {
  if (!/^(?:month|year)$/.test(length.period.unit) || !FILLING.test(length.lead)) return false
  if (momentsIn(length.telling).some((moment) => !isNearNow(length.telling, moment))) return false
  // it may begin some weeks from now
  const isLater = course.ways.some(({from, ...ends}) =>
    isSo(length, {...ends, from: {low: from.low + 45, high: from.high + 45}})
  )
  if (isLater && length.period.unit === 'month') return false
  return IMPOSED.test(length.telling.words)
}

const IMPOSED =
  /\b(?:ban|bans|banned|barred|disqualif\w+|suspen\w+|excluded|exclusion|shut|closed?|closure|frozen|freeze|moratorium|injunction|curfew|restrictions?|extended|extension|grounded)\b/

/** "elected in 2014 … has served for ten years": counted until now, whatever else is told. */
function fitsUntilNow(length: Length, article: Article, tellings: readonly Telling[]): boolean {
  if (!/\b(?:has|have|is|are)\b/.test(length.telling.words)) return false
  return tellings
    .filter(({block}) => Math.abs(block - length.telling.block) <= 1)
    .flatMap(momentsIn)
    .some(({places: [mention], minute}) => {
      const ends =
        mention === undefined || minute !== undefined ? undefined : endsAtPublication(mention, article)
      return ends !== undefined && isSo(length, ends)
    })
}

function wrongLength(length: Length, {ways}: Course): TimeContradiction | undefined {
  const [nearest] = ways.toSorted(
    (one, other) => Math.abs(1 - ratioOf(length, one)) - Math.abs(1 - ratioOf(length, other))
  )
  const contradiction = nearest === undefined ? undefined : judge(length.mention, nearest, 'span')
  if (nearest === undefined || contradiction === undefined || length.period.unit !== 'day')
    return contradiction
  // first and last day both counted, or not
  const {nominal} = distanceIn(nearest, 'day')
  const written = length.mention.text.slice(0, contradiction.at.end - contradiction.at.start)
  const [bothEnds = '', between = ''] = [nominal + 1, nominal].map((days) => numberLike(written, days)[0])
  const isBetween = /night/.test(length.mention.text) || isCounted(length)
  return {...contradiction, expected: isBetween ? [between] : [bothEnds, between]}
}

/** "…, and ended at 3.45pm, two hours later"; "crossed the line at 10pm the same day, a time of 16 hours" */
function isJoined({telling, end}: Course, length: Length): boolean {
  if (length.telling !== telling || length.at < end) return false
  return /^(?:(?: the)? (?:same|next|following) (?:day|morning|evening|night))?(?:,|:| \(| –| —)? ?(?:or |after |for |making |making it |in all |all |and lasted |which made |a total of )?(?:(?:an?|the|its|his|her|their) (?:[a-z-]+ ){0,3}(?:of|lasting) )?$/.test(
    telling.words.slice(end, length.at).replace(HEDGES, '')
  )
}

const TAKEN_UP =
  /(?:\b(?:the|that|those|these|this|his|her|its|their|in all|lasted|took|taken|lasting)|^ ?(?:at|after|for)) *$/
const FILLING =
  /\b(?:for|of|after|an?|lasting|lasted|last|lasts|take|takes|took|taken|taking|spent|spend|spending|given|gave|give|the|his|her|its|their|those|these|in|over|during|through|throughout|run|runs|ran|serve|serves|served|serving|wait|waited|waiting|sat|sit|sits|gave (?:him|her|it|them|us)[^‹]{0,30}) *$|[:–—] *$/

/** "Over those 27 years …", "His 32 years on the rock …": told as known, after the ends. */
function isTakenUp({telling, at, end}: Course, length: Length): boolean {
  // so many nights, to be chosen between two days
  if (
    /night/.test(length.mention.text) &&
    /^between/.test(telling.words.slice(Math.max(0, at - 8), end).replace(/^\W*(?:\w+ )?(?=between)/, ''))
  )
    return false
  const isAfter =
    length.telling.block > telling.block ||
    (length.telling.block === telling.block && length.telling.sentence > telling.sentence) ||
    (length.telling === telling && length.at > end)
  if (!isAfter || (isOfCourt(length) && length.telling !== telling)) return false
  if (length.telling !== telling && momentsIn(length.telling).length > 0) return false // of a course of its own
  return (length.telling === telling ? FILLING : TAKEN_UP).test(length.lead)
}

/** "Trapped for two hours": told before the ends, or between them. */
function isAnnounced({telling, end}: Course, length: Length): boolean {
  const isBefore =
    length.telling.block < telling.block ||
    (length.telling.block === telling.block && length.telling.sentence < telling.sentence) ||
    (length.telling === telling && length.at < end)
  if (!isBefore || (isOfCourt(length) && length.telling !== telling)) return false
  // four hours late, of what was due at 4.40 and came at 8.40
  if (/^ (?:late|behind (?:schedule|time)|overdue)\b/.test(length.next)) return true
  return FILLING.test(length.lead) || / over $/.test(length.before)
}

/** "restored on Wednesday, eight days after the storm cut the lines" */
function isCountedFrom({telling, end}: Course, length: Length): boolean {
  return (
    length.telling === telling &&
    length.at > end &&
    /^(?:,|:| \(| –| —)? ?$/.test(telling.words.slice(end, length.at).replace(HEDGES, '')) &&
    /^ (?:after|since|from when) /.test(length.next)
  )
}

/** "went missing on 12 July and has come home, seven weeks later. … It strolled in on 30 August" */
function isToldFirst({other, ways}: Course, length: Length): boolean {
  const isOfDays = ways.every(({from, to}) => from.low === from.high && to.low === to.high)
  if (length.telling !== other || !isOfDays) return false
  return FILLING.test(length.lead) || (/, $/.test(length.lead) && /^ (?:later|on|after)\b/.test(length.next))
}

const NEWS =
  /\b(?:has|have|is to|are to|is|are|will|yesterday|today|tomorrow|last night|this (?:week|month|year|morning|afternoon|evening))\b/

/** "is to step down after nine years", "has been below a tenth for 14 months" */
function isOfNow(course: Course, length: Length): boolean {
  const {telling, lead} = length
  if (course.isUntilNow !== true || !isNews(length, course) || !isOfOneMatter(length.telling, course.telling))
    return false
  const [from] = course.ways.map(({places}) => places[0]?.start)
  if (momentsIn(telling).some((moment) => moment.places[0]?.start !== from && !isNearNow(telling, moment)))
    return false
  if (/(?:\bsince|this week|this month|today|yesterday|last week|last month|now), $/.test(lead)) return true
  return /\b(?:for|of|after|spent|lasting|lasted|his|her|its|their|those|these|in)\s*$/.test(lead)
}

/** Whether the sentence tells of the present, or goes on from one that does. */
function isNews({telling}: Length, course: Course): boolean {
  if (NEWS.test(telling.words)) return true
  const {blocks, text} = telling.paragraph.article
  if (telling !== course.telling) return false
  return blocks
    .slice(Math.max(0, telling.block - 1), telling.block + 1)
    .some(({start, end}) => ENDED.test(text.slice(start, end).toLowerCase()))
}

const ENDED =
  /\b(?:(?:has|have) (?:died|retired|closed|ended|resigned|left|quit|shut|sold|stepped down|stood down|been (?:sold|closed|shut|sacked|dismissed))|(?:died|retired|closed|ended|resigned|left|quit|shut|sold|stepped down|stood down)\b[^.]{0,40}\b(?:yesterday|today|last (?:week|month|night)|on (?:mon|tues|wednes|thurs|fri|satur|sun)day))\b/

function isNearNow({paragraph}: Telling, {days}: Moment): boolean {
  const {date} = paragraph.article
  return days === undefined || date === undefined || Math.abs(days.low - dayNumber(date)) < 45
}

function ratioOf({period}: Length, ends: Ends): number {
  const isOfDay = /^(?:hour|minute|second)$/.test(period.unit)
  if (isOfDay !== ends.isClock) return 0
  const {nominal} = distanceIn(ends, period.unit)
  return period.value / (period.unit === 'day' ? nominal + 1 : nominal)
}

function distanceIn({from, to, isClock}: Ends, unit: Unit): Distance {
  return isClock ? clockDistance(from.low, to.low, unit) : distanceOf(from, to, unit)
}

function isSo(length: Length, ends: Ends): boolean {
  const {period} = length
  return (
    ratioOf(length, ends) > 0 &&
    fits(period, distanceIn(ends, period.unit), isCounted(length) ? 'later' : 'span')
  )
}

/** "ten days after a barge hit it": neither first nor last day is counted twice. */
function isCounted({lead, next}: Length): boolean {
  return /^ (?:later|earlier|after|before)\b/.test(next) && !/\b(?:for|lasted|took) $/.test(lead)
}

function isPossible(length: Length, ends: Ends): boolean {
  const ratio = ratioOf(length, ends)
  // one for two, two for three: a slip of one
  const isByOne = ratio > 0 && Math.abs(length.period.value - length.period.value / ratio) < 1.2
  // a digit lost or doubled: eight for 18
  const right = String(Math.round(length.period.value / (ratio || 1)))
  const isByDigit =
    ratio > 0 &&
    right.length > 1 &&
    (right.endsWith(String(length.period.value)) || right.startsWith(String(length.period.value)))
  return (ratio > 0.5 && ratio < 1.85) || isByOne || isByDigit
}
