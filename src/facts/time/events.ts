/** One event with two dates: “arrested on 23 January … on 24 January, the day of the arrests”. */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {dayNumber, type CalendarDate} from '../../language/calendar.ts'
import {dayOfNumber} from '../../entities/date-resolve.ts'
import type {TimeContradiction} from './contradiction.ts'
import {eventOfClause, eventStem} from './event-words.ts'
import {POINT as P} from './marks.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'
import {stretchOfIso} from './stretch.ts'
import {dayLike} from './write-day.ts'

const PART = '(?:day|date|night|morning|afternoon|evening)'
const BEGIN =
  '(?:begins?|began|opens?|opened|starts?|started|kicks? off|kicked off|gets? under way|got under way)'
const END = '(?:ends?|ended|closes?|closed|finish|finishes|finished|concludes?|concluded)'

let patterns:
  | {
      readonly dayOf: RegExp
      readonly when: RegExp
      readonly edge: readonly RegExp[]
      readonly begins: RegExp
      readonly ends: RegExp
      readonly edgeOfMonth: RegExp
    }
  | undefined

function build(): NonNullable<typeof patterns> {
  const regexp = (source: string): RegExp => new RegExp(source, 'g')
  const edges = '(?<edge>opening|first|closing|final|last)'
  return {
    // on 24 January, the day of the arrests
    dayOf: regexp(
      `(?<p>${P}),? (?:which was )?the (?:very |same )?${PART} of (?:the|his|her|their|its) (?<noun>(?:[a-z'-]+ ){0,3}?[a-z'-]+)(?=[,.;:)¦]| (?:at|in|on|that|which|when|by|and)\\b)`
    ),
    // 13 November, when the review was ordered; 3 May, the day that she was hired
    when: regexp(
      `(?<p>${P}),? (?:(?:the ${PART}|when|the ${PART} when) )(?:that |when |on which )?(?<clause>[^‹¦,;.]{4,60})`
    ),
    edge: [
      regexp(
        `\\b(?:the|its|their|on) ${edges} ${PART}(?: of [^‹¦,]{0,40})?(?:,? \\(|, (?:on )?| on | – | — | is | is on )(?<p>${P})`
      ),
      regexp(
        `(?<p>${P})(?:,? \\(|, | – | — |, which (?:is|will be|was) | is | will be | was )(?:the|its|their) ${edges} ${PART}\\b(?! of the (?:month|year|week))`
      )
    ],
    begins: regexp(`\\b${BEGIN}(?: [^‹¦,;]{0,30})? (?:on )?(?<p>${P})`),
    ends: regexp(`\\b${END}(?: [^‹¦,;]{0,30})? (?:on )?(?<p>${P})`),
    edgeOfMonth: regexp(
      `(?<p>${P})(?:,? \\(|, | – | — |, which is )the (?<edge>first|last) day of (?:the|that|this) month`
    )
  }
}

export function eventsDatedTwice(article: Article): TimeContradiction[] {
  const paragraphs = datedParagraphs(article)
  const found: TimeContradiction[] = []
  for (const paragraph of paragraphs) {
    if (!paragraph.words.includes('‹p')) continue
    patterns ??= build()
    for (const {groups = {}} of paragraph.words.matchAll(patterns.dayOf)) {
      const noun = (groups['noun'] ?? '').split(' ').at(-1) ?? ''
      add(found, retold(paragraphs, dateAt(paragraph, groups['p']), eventStem(noun)))
    }
    for (const {groups = {}} of paragraph.words.matchAll(patterns.when))
      add(found, retold(paragraphs, dateAt(paragraph, groups['p']), eventOfClause(groups['clause'] ?? '')))
    for (const pattern of patterns.edge) {
      for (const {groups = {}} of paragraph.words.matchAll(pattern)) {
        const isFirst = /opening|first/.test(groups['edge'] ?? '')
        add(found, edge(article, paragraphs, dateAt(paragraph, groups['p']), isFirst))
      }
    }
    for (const {groups = {}} of paragraph.words.matchAll(patterns.edgeOfMonth))
      add(found, ofMonth(dateAt(paragraph, groups['p']), groups['edge'] === 'last'))
  }
  return found
}

function add(found: TimeContradiction[], contradiction: TimeContradiction | undefined): void {
  if (contradiction !== undefined && !found.some(({at}) => at.start === contradiction.at.start))
    found.push(contradiction)
}

/** The one day that a date stands for. */
function dayOf({kind, value, day}: DateMention): CalendarDate | undefined {
  if (kind !== 'day' && kind !== 'weekday') return undefined
  const days = stretchOfIso(value)
  return day ?? (days === undefined || days.low !== days.high ? undefined : dayOfNumber(days.low))
}

/** The number of a day; where its year is not written, of the year that brings it nearest to another one. */
function numberNear({stated}: DateMention, day: CalendarDate, other: number): number {
  if (stated?.year !== undefined) return dayNumber(day)
  const {year} = dayOfNumber(other)
  const [nearest = dayNumber(day)] = [year - 1, year, year + 1]
    .map((each) => dayNumber({...day, year: each}))
    .sort((a, b) => Math.abs(a - other) - Math.abs(b - other))
  return nearest
}

function conflict(
  wrong: DateMention,
  right: CalendarDate,
  place: {start: number; end: number},
  reckoning: string
): TimeContradiction {
  return {
    at: {start: wrong.start, end: wrong.end},
    expected: [dayLike(wrong, right)],
    reckoning,
    places: [{start: place.start, end: place.end}],
    isDoubtful: true
  }
}

/** An event told again with its date, against the date that it had where it was told of first. */
function retold(
  paragraphs: readonly Paragraph[],
  mention: DateMention | undefined,
  stem: string | undefined
): TimeContradiction | undefined {
  const day = mention === undefined ? undefined : dayOf(mention)
  if (mention?.kind !== 'day' || mention.stated?.day === undefined || day === undefined || stem === undefined)
    return undefined
  const others = paragraphs
    .flatMap((paragraph) => datesOfEvent(paragraph, stem))
    .filter((other) => other !== mention)
  const days = new Map(
    others.flatMap((other) =>
      [dayOf(other)].flatMap((each) => (each === undefined ? [] : [[dayNumber(each), other] as const]))
    )
  )
  const [only] = days
  if (only === undefined || days.size !== 1) return undefined
  const [number, other] = only
  const distance = Math.abs(number - numberNear(mention, day, number))
  if (distance === 0 || distance > 400) return undefined
  return conflict(mention, dayOfNumber(number), other, `the same is dated ${other.text} elsewhere`)
}

/** The dates of a paragraph whose clause has the event in it: “were arrested on 23 January”. */
function datesOfEvent(paragraph: Paragraph, stem: string): DateMention[] {
  const {words} = paragraph
  return [...words.matchAll(/‹p\d+›/g)].flatMap(({0: mark, index}) => {
    const lead = words.slice(Math.max(0, index - 70), index)
    const clause = lead.slice(
      Math.max(lead.lastIndexOf('¦'), lead.lastIndexOf('›'), lead.lastIndexOf(';')) + 1
    )
    if (!/\b(?:on|since|last|until|early|late|of|,|late on|at) $|[a-z] $/.test(clause)) return []
    const near = clause.split(/, (?:and|but|who|which|when|while) /).at(-1) ?? clause
    const isIt = near.split(/[^a-z-]+/).some((word) => /ed$|^[a-z]+$/.test(word) && isVerbOf(word, stem))
    const mention = isIt ? dateAt(paragraph, mark) : undefined
    return mention === undefined ? [] : [mention]
  })
}

function isVerbOf(word: string, stem: string): boolean {
  return word.length > 3 && eventStem(word) === stem
}

/** “the opening day, 9 July” of what begins on 8 July; “the closing day, 20 September” of 14 to 19 September. */
function edge(
  article: Article,
  paragraphs: readonly Paragraph[],
  mention: DateMention | undefined,
  isFirst: boolean
): TimeContradiction | undefined {
  const day = mention === undefined ? undefined : dayOf(mention)
  if (mention?.kind !== 'day' || day === undefined) return undefined
  const stated = [...rangesOf(article, isFirst), ...edgesOf(paragraphs, isFirst)].filter(
    ({place}) => place !== mention
  )
  const numbers = new Set(stated.map(({number}) => number))
  const [only] = stated
  if (only === undefined || numbers.size !== 1) return undefined
  const distance = Math.abs(only.number - numberNear(mention, day, only.number))
  if (distance === 0 || distance > 40) return undefined
  // the same day is told of something else
  const {month, day: figure} = mention.stated ?? {}
  const isAgain = article.dates.some(
    ({stated}) => stated !== mention.stated && stated?.month === month && stated?.day === figure
  )
  if (isAgain) return undefined
  return conflict(
    mention,
    dayOfNumber(only.number),
    only.place,
    `${isFirst ? 'it begins' : 'it ends'} with ${only.place.text}`
  )
}

interface Edge {
  readonly number: number
  readonly place: DateMention
}

function rangesOf({dates}: Article, isFirst: boolean): Edge[] {
  return dates.flatMap((place) => {
    const days = place.kind === 'range' ? stretchOfIso(isFirst ? place.value : place.until) : undefined
    return days === undefined || days.low !== days.high ? [] : [{number: days.low, place}]
  })
}

function edgesOf(paragraphs: readonly Paragraph[], isFirst: boolean): Edge[] {
  const pattern = isFirst ? patterns?.begins : patterns?.ends
  if (pattern === undefined) return []
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.words.matchAll(pattern)].flatMap(({groups = {}}) => {
      const place = dateAt(paragraph, groups['p'])
      const day = place === undefined ? undefined : dayOf(place)
      return place === undefined || day === undefined ? [] : [{number: dayNumber(day), place}]
    })
  )
}

/** “27 June, the month's last day” */
function ofMonth(mention: DateMention | undefined, isLast: boolean): TimeContradiction | undefined {
  const day = mention === undefined ? undefined : dayOf(mention)
  if (mention?.kind !== 'day' || day === undefined) return undefined
  const right = isLast
    ? dayOfNumber(
        dayNumber({year: day.month === 12 ? day.year + 1 : day.year, month: (day.month % 12) + 1, day: 1}) - 1
      )
    : {...day, day: 1}
  return right.day === day.day
    ? undefined
    : conflict(
        mention,
        right,
        mention,
        `the ${isLast ? 'last' : 'first'} day of that month is the ${String(right.day)}`
      )
}
