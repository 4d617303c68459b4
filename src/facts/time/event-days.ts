/**
 * One event of a story with two days, by the sort of event that it is: “will walk out tomorrow … the walkout on 5 March”,
 * “has been closed since 12 June … we shut on 2 June”; and days that follow each other: “the next day, 4 March”.
 */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {dayOfNumber} from '../../entities/date-resolve.ts'
import {dayNumber, weekdayOf} from '../../language/calendar.ts'
import {WEEKDAY_NAMES} from '../../language/calendar-names.ts'
import type {TimeContradiction} from './contradiction.ts'
import {PERSON as H, POINT as P} from './marks.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'
import {isOfAnotherYear, stretchOfIso} from './stretch.ts'
import {dayLike} from './write-day.ts'

/** Sorts of events, each by the nouns and the verbs that tell of it. */
const SORTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    strike:
      'strikes?|striking|walkouts?|walk-outs?|walk out|walked out|walking out|stoppages?|industrial action|down tools|downed tools',
    vote: 'votes?|voted|voting|ballots?|polls?|polling|referendum|elections?|by-election|goes to the polls|go to the polls|decide|decides',
    close: 'close|closed|closes|closing|closure|shut|shuts|shutting|shutdown|locked',
    open: 'opens?|opened|reopens?|reopened|reopening|opening|inaugurat\\w+|unveil\\w*|launch\\w*|first (?:car|train|bus|ferry|boat|ship|visitors?|customers?|passengers?|pupils?|patients?|guests?|flight|plane|shoppers?|swimmers?|skaters?|tenants?|residents?)',
    deadline:
      'deadline|closing date|(?:applications|entries|bids|forms|nominations|comments|proposals|submissions|objections|claims|tenders|orders) (?:close|must|should|are due|are to|will be accepted|may be|can be|have to)|must be (?:in|received|submitted|returned|sent|made|paid)|to apply|to enter|to bid|to register',
    talks: 'talks|summit|negotiations|negotiate|conference',
    trial: 'trial|inquest|hearing|inquiry|tribunal',
    match: 'match|kick-off|kicks? off|derby',
    semifinal: 'semi-?finals?',
    final: '(?<!into the |to the |reached the |in the )(?<!semi-|quarter-|semi|quarter)final',
    concert: 'concert|gig|recital',
    auction: 'auction|auctioned|sale|under the hammer',
    arrest: 'arrest|arrested|arrests',
    crash: 'crash|crashed|collision|collided|derailment|derailed|pile-up',
    fire: 'fire|blaze|burned|burnt|inferno|caught fire',
    blast: 'explosion|exploded|blast',
    storm: 'storm|tornado|hurricane|cyclone|gale',
    quake: 'earthquake|quake|tremor',
    raid: 'raid|raided|robbery|robbed|burglary|break-in|theft|heist|stolen|stole',
    march: 'march|parade|procession|demonstration|rally|vigil',
    funeral: 'funeral|burial|buried|memorial service|cremation',
    wedding: 'wedding|married|wed|ceremony',
    landing: 'landing|landed|touched down|splashdown|lift-off|liftoff|blast-off',
    rescue: 'rescued?|saved|plucked',
    escape: 'escaped?|absconded|breakout|break-out',
    visit: 'visit|visited|visits',
    collapse: 'collapsed?|fell down|caved in',
    fair: 'fair|festival|fête|fete|carnival|regatta|gala'
  })
)
const SORT = new RegExp(
  `\\b(?:${[...SORTS].map(([name, words]) => `(?<${name}>${words})`).join('|')})\\b`,
  'g'
)
/** More than one event of the sort. */
const OTHERS =
  /\b(?:another|other|second|third|fourth|previous|earlier|last|latest|next|later|further|fresh|new|both|two|three|four|each|every|again|first of|series|same day|either|postponed|moved|originally|instead|rescheduled|brought forward|put back|until then|adjourned|resumes?|resumed|extended|rearranged|if)\b/
const BEFORE_DATE =
  /\b(?:before|after|until|till|by|from|between|to|than|through|for|and|or|since|past|early|late|ahead of)(?: the)? ?$/
const FURTHEST = 12

interface EventDay {
  readonly sort: string
  readonly mention: DateMention
  readonly number: number
  /** Whether the event is told as one that is known. */
  readonly isKnown: boolean
  /** "the Tuesday vote": which Tuesday is not said. */
  readonly isAnyWeek?: boolean
}

export function eventsOfTwoDays(article: Article): TimeContradiction[] {
  if (article.date === undefined || article.dates.length < 2) return []
  const told = datedParagraphs(article).flatMap(daysIn)
  return [...SORTS.keys()].flatMap((sort) => twoDays(told.filter((each) => each.sort === sort)))
}

/** The one day that a date stands for; without a year, the one nearest to publication. */
function dayOf({kind, value, day, stated}: DateMention, {date}: Article): number | undefined {
  if (kind !== 'day' && kind !== 'weekday') return undefined
  if (
    date !== undefined &&
    stated?.year === undefined &&
    stated?.month !== undefined &&
    stated.day !== undefined
  ) {
    const today = dayNumber(date)
    const {month, day: figure} = stated
    return [-1, 0, 1]
      .map((years) => dayNumber({year: date.year + years, month, day: figure}))
      .sort((one, other) => Math.abs(one - today) - Math.abs(other - today))[0]
  }
  const days = stretchOfIso(value)
  if (day !== undefined) return dayNumber(day)
  return days === undefined || days.low !== days.high ? undefined : days.low
}

function daysIn(paragraph: Paragraph): EventDay[] {
  const {block} = paragraph
  // times, lengths and names part nothing
  const words = paragraph.words.replace(/‹[dghnt]\d+›/g, '*')
  return [...words.matchAll(/‹p\d+›/g)].flatMap(({0: mark, index}): EventDay[] => {
    const mention = dateAt(paragraph, mark)
    if (isBesideAnotherYear(paragraph, words, index)) return []
    const number = mention === undefined ? undefined : dayOf(mention, paragraph.article)
    if (mention === undefined || number === undefined) return []
    const lead = /[^‹›¦;]*$/.exec(words.slice(Math.max(0, index - 90), index))?.[0] ?? ''
    const before = lead.replace(/\b(?:next|last|this) $/, '')
    const after =
      /^(?:(?! (?:and|but|while) (?:the|its|their|his|her|an?) )[^‹›¦;,]){0,50}/.exec(
        words.slice(index + mark.length)
      )?.[0] ?? ''
    if (OTHERS.test(`${before} ${after}`)) return []
    // "the Tuesday vote"
    const isAdjective = /\b(?:the|its|their|that|this) $/.test(before)
    const zone = /^(?:headline|standfirst)$/.test(block.zone)
    if (isAdjective) {
      const sort = sortsIn(/^ [a-z-]+/.exec(after)?.[0] ?? '')[0]?.sort
      return sort === undefined
        ? []
        : [{sort, mention, number, isKnown: true, isAnyWeek: mention.kind === 'weekday'}]
    }
    const found = [...sortsIn(before), ...sortsIn(after).map((each) => ({...each, lead: ''}))]
    return found.flatMap(({sort, lead: own, word}): EventDay[] => {
      const isSince = /\bsince (?:about )?$/.test(before) && sort === 'close'
      const isDeadline = sort === 'deadline' && /\b(?:by|until|before|on|is|was)(?: the)? $/.test(before)
      if (BEFORE_DATE.test(before) && !isSince && !isDeadline) return []
      const isKnown =
        zone ||
        isSince ||
        isDeadline ||
        word.startsWith('first ') ||
        /\b(?:the|this|that|its|their|his|her)(?: [a-z-]+)? $/.test(own)
      return [{sort, mention, number, isKnown}]
    })
  })
}

/** "Next year's race will be on 11 October" */
function isBesideAnotherYear(paragraph: Paragraph, words: string, index: number): boolean {
  const sentence = words.slice(words.lastIndexOf('¦', index) + 1).split('¦')[0] ?? ''
  return (sentence.match(/‹p\d+›/g) ?? []).some((mark) => {
    const mention = dateAt(paragraph, mark)
    return mention !== undefined && isOfAnotherYear(mention)
  })
}

interface SortTold {
  readonly sort: string
  /** The words before it. */
  readonly lead: string
  readonly word: string
}

function sortsIn(text: string): SortTold[] {
  return [...text.matchAll(SORT)].flatMap(({groups = {}, index, 0: word}) => {
    const told: Readonly<Record<string, string | undefined>> = groups
    const sort = Object.keys(told).find((name) => told[name] !== undefined)
    return sort === undefined ? [] : [{sort, lead: text.slice(0, index), word}]
  })
}

/** Two days of one sort of event, near each other, of which one at least is told as known. */
function twoDays(all: readonly EventDay[]): TimeContradiction[] {
  const base = all.find(({isAnyWeek}) => isAnyWeek !== true)
  const told = base === undefined ? all : all.map((each) => inWeekOf(each, base.number))
  const numbers = new Set(told.map(({number}) => number))
  const weekdays = told.map(({mention}) => mention)
  if (
    numbers.size !== 2 ||
    weekdays.every(({kind, weekday}) => kind === 'weekday' && weekday === weekdays[0]?.weekday)
  )
    return []
  const [first] = told
  const others = told.filter(({number}) => number !== first?.number)
  const [other] = others
  if (first === undefined || other === undefined) return []
  const distance = Math.abs(first.number - other.number)
  if (distance > FURTHEST || !told.some(({isKnown}) => isKnown)) return []
  const same = told.filter(({number}) => number === first.number)
  const wrong = [other, first].find(
    (each) => isWritten(each.mention) && (each === other ? others : same).length === 1
  )
  if (wrong === undefined || (!other.isKnown && !first.isKnown)) return []
  const right = wrong === other ? first : other
  return [
    {
      at: {start: wrong.mention.start, end: wrong.mention.end},
      expected: [writtenLike(wrong.mention, right.number)],
      reckoning: `the same is dated ${right.mention.text} elsewhere, which is ${dayName(right.number)}`,
      places: [{start: right.mention.start, end: right.mention.end}],
      isDoubtful: true
    }
  ]
}

/** A weekday of no week in particular, as near to a day as it may be. */
function inWeekOf(each: EventDay, day: number): EventDay {
  if (each.isAnyWeek !== true) return each
  const weeks = Math.round((day - each.number) / 7)
  return {...each, number: each.number + weeks * 7}
}

/** A day of a month or a weekday, and not "tomorrow". */
function isWritten({kind, stated, text}: DateMention): boolean {
  return (kind === 'day' && stated?.day !== undefined) || (kind === 'weekday' && /day$/i.test(text))
}

function writtenLike(mention: DateMention, number: number): string {
  const day = dayOfNumber(number)
  if (mention.kind === 'weekday' && mention.stated?.day === undefined)
    return mention.text.replace(/[A-Z][a-z]+day$/, WEEKDAY_NAMES[weekdayOf(day)] ?? '')
  return dayLike(mention, day)
}

function dayName(number: number): string {
  const {year, month, day} = dayOfNumber(number)
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

let nextPattern: RegExp | undefined

/** "on 2 March … the next day, 4 March": also where a paragraph ends between the two. */
export function wrongNextDays(article: Article): TimeContradiction[] {
  if (article.date === undefined) return []
  nextPattern ??= new RegExp(
    `(?<p1>${P})(?:[^‹]|${H}|‹[ig]\\d+›){1,180}?\\b(?:(?<next>(?:on |from )?the (?:next|following|very next) (?:day|morning|evening|afternoon|night)|a day later|the (?:day|morning) after|next (?:day|morning))|(?<before>the (?:previous|preceding) (?:day|evening|night)|the (?:day|evening|night) before|a day earlier)),? (?:– |— |\\()?(?:on )?(?<p2>${P})`,
    'g'
  )
  const pattern = nextPattern
  const paragraphs = datedParagraphs(article)
  return paragraphs.flatMap((paragraph, at) => {
    if (!NEXT.test(paragraph.words)) return []
    const before = paragraphs[at - 1]
    const isNext = before !== undefined && paragraph.block.index - before.block.index === 1
    const text = `${isNext ? before.words : ''}${paragraph.words}`
    return [...text.matchAll(pattern)].flatMap(({groups = {}}): TimeContradiction[] => {
      const [one, two] = [dateAt(paragraph, groups['p1']), dateAt(paragraph, groups['p2'])]
      const [first, second] = [one, two].map((each) =>
        each === undefined ? undefined : dayOf(each, article)
      )
      if (one === undefined || two === undefined || first === undefined || second === undefined) return []
      if (two.start < paragraph.block.start) return []
      const right = first + (groups['next'] === undefined ? -1 : 1)
      if (second === right || Math.abs(second - right) > 40 || !isWritten(two)) return []
      return [
        {
          at: {start: two.start, end: two.end},
          expected: [writtenLike(two, right)],
          reckoning: `the day ${groups['next'] === undefined ? 'before' : 'after'} ${one.text} is ${dayName(right)}`,
          places: [{start: one.start, end: one.end}],
          isDoubtful: true
        }
      ]
    })
  })
}

const NEXT =
  /\b(?:next|following|previous|preceding|a day (?:later|earlier)|the (?:day|morning|night|evening) (?:after|before))\b/
