/**
 * “Before” and “after” against the times beside them: “sank on Friday, two days after a survey fixed for Sunday”, “at
 * 12.30, after both”, “in 1983, four years before he sailed” of one who sailed in 1979.
 */
import type {Article} from '../../article/article.ts'
import type {TimeContradiction} from './contradiction.ts'
import {HEDGES} from './course-words.ts'
import {clockDistance, distanceOf} from './distance.ts'
import {lengthsIn, type Length} from './lengths.ts'
import {momentsIn, waysBetween, type Moment} from './moments.ts'
import {sameEvent} from './same-event.ts'
import {tellingsOf, type Telling} from './tellings.ts'

type Way = 'before' | 'after'

/** A moment of this sentence or of the one before it. */
interface Told {
  readonly moment: Moment
  readonly telling: Telling
}

export function wrongBeforeAfter(article: Article): TimeContradiction[] {
  const tellings = tellingsOf(article)
  return tellings.flatMap((telling, index) => {
    if (!/\b(?:before|after|earlier|later)\b/.test(telling.words)) return []
    const own = momentsIn(telling).map((moment) => ({moment, telling}))
    const near = [tellings[index - 1], tellings[index + 1]].flatMap((other) =>
      other === undefined || Math.abs(other.block - telling.block) > 1
        ? []
        : momentsIn(other).map((moment) => ({moment, telling: other}))
    )
    const found = [
      ...byLength(telling, own, near),
      ...besideItsTime(telling, own),
      ...afterBoth(telling, own),
      ...afterLaterMonth(telling, own),
      ...ofOneEvent(telling, own, near)
    ]
    return found.slice(0, 1)
  })
}

/** Which of two comes first: below nought where the first does, nought where it is not sure. */
export function orderOf(one: Moment, other: Moment): number {
  if (one.age !== undefined || other.age !== undefined) return 0
  if (one.minute !== undefined && other.minute !== undefined) return orderOfMinutes(one, other)
  if (one.days === undefined || other.days === undefined) return 0
  if (one.days.high < other.days.low) return isNear(one, other) ? -1 : 0
  return one.days.low > other.days.high && isNear(one, other) ? 1 : 0
}

function orderOfMinutes(one: Moment, other: Moment): number {
  const days = (one.days?.low ?? 0) - (other.days?.low ?? 0)
  if (one.days !== undefined && other.days !== undefined && days !== 0) return days
  // where morning or evening is not said, the two lie near each other
  const difference = (one.minute ?? 0) - (other.minute ?? 0)
  const turns = one.isEitherHalf || other.isEitherHalf ? [0, 720, -720] : [0]
  const [nearest = difference] = turns
    .map((turn) => difference + turn)
    .sort((a, b) => Math.abs(a) - Math.abs(b))
  return Math.abs(nearest) < 5 * 60 ? nearest : 0
}

/** Days without a year may be those of two years. */
function isNear({places, days}: Moment, other: Moment): boolean {
  const isSure = [...places, ...other.places].every(
    ({stated, kind}) => stated?.year !== undefined || kind === 'year'
  )
  return isSure || Math.abs((days?.low ?? 0) - (other.days?.low ?? 0)) < 150
}

/** Names and dignities that are looked up to, looked after or appeared before. */
const NO_TIME =
  /\b(?:named|looked?|looks|looking|sought|day|week|month|year|night|morning|time|one|soon|shortly|long|appear(?:ed|s|ing)?|brought|put|called|haul\w+) $/
/** Those that one comes or goes before. */
const BODY =
  /\b(?:courts?|judges?|magistrates?|committee|panel|tribunal|board|parliament|congress|cameras?|crowds?|audience|jury|bench|altar|king|queen|god)\b/

/** "two days after a survey, fixed for Sunday": the time between is right, and its way is not. */
function byLength(telling: Telling, own: readonly Told[], near: readonly Told[]): TimeContradiction[] {
  return lengthsIn(telling).flatMap((length) => {
    const way = /^ (before|after)\b/.exec(length.next)?.[1] as Way | undefined
    if (way === undefined) return []
    const at = momentOfLength(telling, length, own)
    if (at === undefined) return []
    const others = [...own, ...near].filter((each) => each !== at && each.telling.block === telling.block)
    const fitting = others.filter((each) => isApart(each, at, length))
    if (fitting.length === 0 || fitting.some((each) => isInOrder(way, at.moment, each.moment))) return []
    const [other] = fitting
    return other === undefined ? [] : [turned(telling, way, length.end + 1, at, other)]
  })
}

/** The moment that a length is counted to: "on Friday, two days after"; "half an hour before that, at 7.30" */
function momentOfLength({words}: Telling, {at, end}: Length, own: readonly Told[]): Told | undefined {
  const before = own.filter(({moment}) => moment.end <= at).at(-1)
  if (
    before !== undefined &&
    /^,? ?\(?(?:or |– |— )?$/.test(words.slice(before.moment.end, at).replace(HEDGES, ''))
  )
    return before
  const after = own.find(({moment}) => moment.at > end)
  return after !== undefined &&
    /^ (?:before|after) (?:that|this|it|then)(?: and)?,? (?:at|on|in) $/.test(
      words.slice(end, after.moment.at)
    )
    ? after
    : undefined
}

function isInOrder(way: Way, at: Moment, other: Moment): boolean {
  const order = orderOf(at, other)
  return way === 'after' ? order > 0 : order < 0
}

/** Whether two moments are exactly so far apart, either way. */
function isApart({moment: other}: Told, {moment, telling}: Told, {period}: Length): boolean {
  const hasDate = telling.paragraph.article.date !== undefined
  const [first, second] = orderOf(moment, other) < 0 ? [moment, other] : [other, moment]
  if (orderOf(first, second) === 0) return false
  const isOfDay = /^(?:hour|minute|second)$/.test(period.unit)
  return waysBetween(first, second, hasDate).some(({from, to, isClock}) => {
    if (isClock !== isOfDay) return false
    const {nominal} = isClock
      ? clockDistance(from.low, to.low, period.unit)
      : distanceOf(from, to, period.unit)
    return Math.abs(nominal - period.value) < (period.unit === 'day' || isClock ? 0.1 : 0.3)
  })
}

/** "The mill closed on 4 May, before the fire of 1 May": the other has its own time. */
function besideItsTime(telling: Telling, own: readonly Told[]): TimeContradiction[] {
  const {words} = telling
  return [...words.matchAll(/\b(before|after) (?=(?:the|an?|his|her|its|their|another|‹h\d+›'s) )/g)].flatMap(
    ({1: way = '', index}) => {
      if (NO_TIME.test(words.slice(0, index))) return []
      const at = own.filter(({moment}) => moment.end <= index).at(-1)
      const other = own.find(({moment}) => moment.at > index)
      if (at === undefined || other === undefined) return []
      if (
        !/^[^‹¦;.]{0,40}$/.test(words.slice(at.moment.end, index)) ||
        /\b(?:and|but|until|when|while|who|which)\b/.test(words.slice(at.moment.end, index))
      )
        return []
      const between = words.slice(index + way.length, other.moment.at)
      if (BODY.test(between)) return []
      if (
        !/^(?: [a-z'-]+){2,5},? (?:of|in|on|at|(?:which|that|who) (?:[a-z'-]+ ){1,4}(?:in|on|at|for)|(?:held|fixed|due|planned|set|scheduled|arranged|booked|called|which) (?:for|on|at|in)) $/.test(
          between
        )
      )
        return []
      // which week a weekday is of is not sure
      if (isBareWeekday(at) || isBareWeekday(other)) return []
      const order = orderOf(at.moment, other.moment)
      return order === 0 || isInOrder(way as Way, at.moment, other.moment)
        ? []
        : [turned(telling, way as Way, index, at, other)]
    }
  )
}

/** "sentenced in May, after a jury found him guilty in June": of the year before, it would be most of a year. */
function afterLaterMonth({words}: Telling, own: readonly Told[]): TimeContradiction[] {
  return [
    ...words.matchAll(/‹p\d+›,? (?:(?:and|but|only|just) )?after (?:[^‹¦;,]|‹h\d+›){8,80}?\bin (?=‹p)/g)
  ].flatMap(({0: all, index}) => {
    const at = own.find(({moment}) => moment.at === index)
    const other = own.find(({moment}) => moment.at === index + all.length)
    const [one, two] = [at, other].map((told) => told?.moment.places[0])
    if (at === undefined || other === undefined || one?.kind !== 'month' || two?.kind !== 'month') return []
    if (one.stated?.year !== undefined || two.stated?.year !== undefined) return []
    const months = (two.stated?.month ?? 0) - (one.stated?.month ?? 0)
    if (months < 1 || months > 3) return []
    return [
      {
        at: {start: two.start, end: two.end},
        expected: [],
        reckoning: `${two.text} comes after ${one.text}`,
        places: [{start: one.start, end: one.end}],
        isDoubtful: true
      }
    ]
  })
}

/** "The lights had gone at noon and the heating at one …; the buffet ran out at 12.30, after both" */
function afterBoth(telling: Telling, own: readonly Told[]): TimeContradiction[] {
  const {words} = telling
  return [
    ...words.matchAll(/\b(before|after) (?:both|either|all (?:three|four|of (?:them|these)))\b(?! [a-z])/g)
  ].flatMap(({1: way = '', index}) => {
    const [at, ...others] = own.filter(({moment}) => moment.end <= index).reverse()
    if (at === undefined || others.length < 2) return []
    const wrong = others.slice(0, 2).find(({moment}) => {
      const order = orderOf(at.moment, moment)
      return order !== 0 && order > 0 !== (way === 'after')
    })
    // between the two it is neither before nor after both
    return wrong === undefined ? [] : [{...turned(telling, way as Way, index, at, wrong), expected: []}]
  })
}

/** "announced at 12.40, before she had left …; her car pulled out at 12.25": the event has its time in another clause. */
function ofOneEvent(telling: Telling, own: readonly Told[], near: readonly Told[]): TimeContradiction[] {
  const {words} = telling
  return [...words.matchAll(/\b(before|after) (?<what>[^‹¦,;:.]{4,70})/g)].flatMap(
    ({1: way = '', index, groups = {}}) => {
      const {what = ''} = groups
      if (NO_TIME.test(words.slice(0, index)) || BODY.test(what)) return []
      const end = index + way.length + 1 + what.length
      const before = own.filter(({moment}) => moment.end <= index).at(-1)
      const next = own.find(({moment}) => moment.at >= end)
      const isLed = before !== undefined && /^[^‹¦;.]{0,3}$/.test(words.slice(before.moment.end, index))
      const isTold = next !== undefined && /^, (?:on|at|in) $/.test(words.slice(end, next.moment.at))
      const at = isLed ? before : isTold ? next : undefined
      if (at === undefined) return []
      const same = [...own, ...near].filter(
        (each) => each !== at && sameEvent(what, each.telling.words, each.moment, each.telling !== telling)
      )
      const other = oneOf(same, what)
      // which week a weekday is of is not sure, but in a row
      if (other === undefined) return []
      if (same.length === 1 && isBareWeekday(at) && isBareWeekday(other)) return []
      const order = orderOf(at.moment, other.moment)
      return order === 0 || isInOrder(way as Way, at.moment, other.moment)
        ? []
        : [turned(telling, way as Way, index, at, other)]
    }
  )
}

function isBareWeekday({moment}: Told): boolean {
  return moment.places.some(({kind, stated}) => kind === 'weekday' && stated?.day === undefined)
}

/** The only one, or the one that "the second sale" means. */
function oneOf(told: readonly Told[], what: string): Told | undefined {
  if (told.length < 2) return told[0]
  if (told.length > 2) return undefined
  const inOrder = [...told].sort((one, other) => orderOf(one.moment, other.moment))
  if (/\b(?:second|later|last)\b/.test(what)) return inOrder[1]
  return /\b(?:first|earlier)\b/.test(what) ? inOrder[0] : undefined
}

/** "before" for "after", where it stands in the sentence. */
function turned({paragraph}: Telling, way: Way, index: number, at: Told, other: Told): TimeContradiction {
  const right = way === 'before' ? 'after' : 'before'
  const span = placeIn(paragraph.article, index, way, at)
  const place = ({moment}: Told) => moment.places.map(({start, end}) => ({start, end}))
  const told = ({moment}: Told) => moment.places.map(({text}) => text).join(' ')
  return {
    at: span,
    expected: [right],
    reckoning: `${told(at)} is ${orderOf(at.moment, other.moment) > 0 ? 'after' : 'before'} ${told(other)}`,
    places: [...place(at), ...place(other)]
  }
}

/** Where a word of the sentence stands in the article: the one nearest to a time beside it. */
function placeIn({text}: Article, index: number, way: Way, {moment}: Told): {start: number; end: number} {
  const [first] = moment.places
  const from = first?.start ?? 0
  const isBefore = index < moment.at
  const lower = text.toLowerCase()
  const start = isBefore
    ? lower.lastIndexOf(way, from)
    : lower.indexOf(way, moment.places.at(-1)?.end ?? from)
  return {start, end: start + way.length}
}
