/**
 * A length beside the only two times that are told near it, whatever the words between: “became stationmaster in 1984.
 * When he hung up his cap in 2019 he had served the line for 45 years”. No verb has to be known here; instead the length
 * must be one that looks back on what was told, and be a slip of the right one: a digit, two of them changed about, one
 * too many or too few.
 */
import type {Article} from '../../article/article.ts'
import {likenessOf} from '../figures/lookalike.ts'
import type {TimeContradiction} from './contradiction.ts'
import {clockDistance, distanceOf, fits, type Distance} from './distance.ts'
import {endsAtPublication, judge, type Ends} from './ends.ts'
import {isOfCourt, isPlanned, lengthsIn, mayFill, type Length} from './lengths.ts'
import {momentsIn, waysBetween, type Moment} from './moments.ts'
import {BETWEEN_CLOCKS} from './terms.ts'
import {tellingsOf, type Telling} from './tellings.ts'

/** What looks back: “had served for”, “in those”, “celebrate 128 years”, “after”, “the … outage”. */
const LOOKS_BACK =
  /(?:\b(?:after|those|these|that|the|his|her|its|their|lasted|lasting|took|taking|(?:took|takes?|taken) (?:them|him|her|it|us)|spent|spending|giving|gave|(?:give|gives|giving|gave) [a-z ]{2,20}|leaving|making|celebrat\w+|mark(?:s|ed|ing)?|completed|served|wait(?:ed|ing)?|for|during|in|of|(?:a|an)) *)$/
const LOOKS_ELSEWHERE =
  /\b(?:another|other|next|first|last|past|every|each|per|previous|earlier|before|within|than|if|would|could|might|may|not|never|about|record|usually|normally|typically|age|aged|old|jail\w*|sentenc\w+|prison|ban|banned|suspended|contract|guarantee|warranty|lease|deal|plan|course|degree|fine|limit|notice|maximum|minimum|average|month-long)\b/
const REACH = 1

export function wrongLoneSpans(article: Article): TimeContradiction[] {
  const tellings = tellingsOf(article)
  return tellings.flatMap((telling, index) => {
    const lengths = lengthsIn(telling)
    const [length, more] = lengths
    if (length === undefined || more !== undefined || !looksBack(length)) return []
    const near = tellings.filter(
      (each, at) =>
        Math.abs(at - index) <= REACH && Math.abs(each.block - telling.block) <= 1 && each !== telling
    )
    if (near.some((each) => lengthsIn(each).some((other) => other.mention.approx === undefined))) return []
    const found = lengthInstead(article, tellings, telling, length)
    return found === undefined ? [] : [found]
  })
}

function looksBack(length: Length): boolean {
  const {lead, next, mention, period, telling} = length
  const words = `${lead.slice(-60)} ${next.slice(0, 30)}`
  if (mention.approx !== undefined || period.isRound || !mayFill(length) || isPlanned(length)) return false
  if (
    isOfCourt(length) ||
    LOOKS_ELSEWHERE.test(words) ||
    /^ (?:later|earlier|ago|after|before|old)\b/.test(next)
  )
    return false
  return LOOKS_BACK.test(lead) && !BETWEEN_CLOCKS.test(telling.words)
}

/** The two times of the sentence, or one of it and one of the sentence before; no third near them. */
function lengthInstead(
  article: Article,
  tellings: readonly Telling[],
  telling: Telling,
  length: Length
): TimeContradiction | undefined {
  const isClock = /^(?:hour|minute)$/.test(length.period.unit)
  const suits = (moment: Moment): boolean =>
    isClock
      ? moment.minute !== undefined
      : moment.days !== undefined && moment.minute === undefined && isFine(moment, length)
  const own = momentsIn(telling).filter(suits)
  // "Last year they were away for seven weeks"
  const isOfAnother = telling.marks.some(
    ({letter, mention}) => /[prasce]/.test(letter) && !own.some(({places}) => places.includes(mention))
  )
  if (isOfAnother) return undefined
  const earlier = momentsBefore(tellings, telling, suits)
  const behind = tellings[tellings.indexOf(telling) + 1]
  const later = behind?.block === telling.block ? momentsIn(behind).filter(suits) : []
  const both = own.length === 2 ? own : [...earlier, ...own].length > 0 ? [...earlier, ...own] : later
  const [from, to, more] = both
  if (from === undefined || more !== undefined) return undefined
  const [mention] = from.places
  const isSince = /\bsince $/.test(wordsBefore(tellings, from))
  const now =
    to === undefined && isSince && mention !== undefined ? endsAtPublication(mention, article) : undefined
  const ways =
    now !== undefined ? [now] : to === undefined ? [] : waysBetween(from, to, article.date !== undefined)
  if (ways.length === 0 || isExplained(article, tellings, length)) return undefined
  const [likely] = ways.filter((way) => isSlip(length, way))
  return likely === undefined ? undefined : judge(length.mention, likely, 'span')
}

/** Years are reckoned from years, weeks from days. */
function isFine({places}: Moment, {period: {unit}}: Length): boolean {
  const [mention] = places
  if (unit === 'year') return mention?.kind !== 'weekday' && mention?.stated?.year !== undefined
  return (
    mention?.kind === 'day' || mention?.kind === 'weekday' || (unit === 'month' && mention?.kind === 'month')
  )
}

/** The times of the last sentence before that has any, not far back. */
function momentsBefore(
  tellings: readonly Telling[],
  telling: Telling,
  suits: (moment: Moment) => boolean
): Moment[] {
  const place = tellings.indexOf(telling)
  for (const before of tellings.slice(Math.max(0, place - 2), place).reverse()) {
    const isNear =
      before.block === telling.block
        ? telling.sentence - before.sentence <= 2
        : telling.block - before.block === 1 && telling.sentence === 0
    const moments = isNear ? momentsIn(before).filter(suits) : []
    if (moments.length > 0) return moments
  }
  return []
}

function wordsBefore(tellings: readonly Telling[], moment: Moment): string {
  const telling = tellings.find((each) => momentsIn(each).some(({places}) => places[0] === moment.places[0]))
  return telling?.words.slice(0, moment.at) ?? ''
}

/** Whether any two times of the article, or one of them and the day of publication, are so far apart. */
function isExplained(article: Article, tellings: readonly Telling[], length: Length): boolean {
  const moments = tellings.flatMap(momentsIn)
  if (moments.length > 12) return true
  return moments.some((one, at) => {
    const [mention] = one.places
    const untilNow =
      mention === undefined || one.minute !== undefined ? undefined : endsAtPublication(mention, article)
    if (untilNow !== undefined && isSo(length, untilNow)) return true
    return moments.slice(at + 1).some((other) => {
      // a day has one morning
      const back = one.minute === undefined ? waysBetween(other, one, true) : []
      return [...waysBetween(one, other, true), ...back].some((way) => isSo(length, way))
    })
  })
}

function isSo({period}: Length, ends: Ends): boolean {
  const distance = distanceIn(period.unit, ends)
  return distance !== undefined && (fits(period, distance, 'span') || fits(period, distance, 'later'))
}

/** One digit off, two changed about, one or two too many. */
function isSlip({period: {value, unit}}: Length, ends: Ends): boolean {
  const distance = distanceIn(unit, ends)
  if (distance === undefined || distance.slack > 1) return false
  const right = Math.round(distance.nominal * 2) / 2
  if (unit === 'minute' && value >= 60)
    return Math.abs(right - value) === 60 || Math.abs(right - value) === 30
  const likeness = likenessOf(value, right)
  if (right <= 0) return false
  if (Math.abs(right - value) <= (unit === 'year' ? 1 : 2) && right >= 2) return unit !== 'year' || right < 40
  return (
    likeness === 'transposed' ||
    likeness === 'teen' ||
    (likeness === 'digit' && Math.abs(right - value) % 10 === 0)
  )
}

function distanceIn(unit: Length['period']['unit'], {from, to, isClock}: Ends): Distance | undefined {
  const isClockUnit = unit === 'hour' || unit === 'minute' || unit === 'second'
  if (isClockUnit !== isClock) return undefined
  return isClock ? clockDistance(from.low, to.low, unit) : distanceOf(from, to, unit)
}
