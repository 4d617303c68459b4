/** Relative words beside the date that they stand for: “last month, on 3 March”, “tomorrow (12 March)”. */
import type {Article, Span} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {addDays, dayOfNumber} from '../../entities/date-resolve.ts'
import {dayNumber, daysInMonth, weekdayOf, type CalendarDate} from '../../language/calendar.ts'
import {MONTH_NAMES} from '../../language/calendar-names.ts'
import {ordinalFigure} from '../../language/number-forms.ts'
import {spanOf, type TimeContradiction} from './contradiction.ts'
import {POINT as P} from './marks.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'
import {doMeet, isOfAnotherYear, stretchOf, stretchOfIso, type Stretch} from './stretch.ts'
import {dayLike} from './write-day.ts'

/** What may stand between the two: a comma, a bracket, a dash, "on". */
const BESIDE = '(?:,? \\(|, | – | — )(?:on |in |that is,? |which is )?'

let patterns: {readonly pair: RegExp; readonly week: RegExp} | undefined

/** Silent without a day of publication. */
export function relativeDates(article: Article): TimeContradiction[] {
  const {date} = article
  if (date === undefined) return []
  patterns ??= {
    pair: new RegExp(`(?=(?<one>${P})${BESIDE}(?<two>${P}))`, 'g'),
    week: new RegExp(`\\b(?<way>last|this|next) week${BESIDE}(?:on )?(?<two>${P})`, 'g')
  }
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    for (const {groups = {}, index} of paragraph.words.matchAll(patterns.pair)) {
      const one = dateAt(paragraph, groups['one'])
      const two = dateAt(paragraph, groups['two'])
      if (one === undefined || two === undefined) continue
      const contradiction = one.isRelative
        ? besideRelative(article, addDays(date, daysAhead(paragraph.words.slice(0, index))), one, two)
        : undefined
      if (contradiction !== undefined) found.push(contradiction)
    }
    for (const {groups = {}} of paragraph.words.matchAll(patterns.week)) {
      const contradiction = besideWeek(paragraph, date, groups)
      if (contradiction !== undefined) found.push(contradiction)
    }
  }
  return found
}

/** "a week today", "a fortnight tomorrow": so many days further on. */
function daysAhead(before: string): number {
  const weeks = /\b(a|one|two|three) (week|fortnight)s? $/.exec(before.replace(/‹d\d+› $/, 'a week '))
  return weeks === null
    ? 0
    : (weeks[2] === 'week' ? 7 : 14) * Math.max(1, ['one', 'two', 'three'].indexOf(weeks[1] ?? '') + 1)
}

const PERIOD = /^(?<way>last|this|next) (?<unit>month|year)$/i

function besideRelative(
  article: Article,
  today: CalendarDate,
  relative: DateMention,
  explicit: DateMention
): TimeContradiction | undefined {
  if (explicit.isRelative && explicit.stated?.month === undefined) return undefined
  const meant = stretchOf(relative)
  if (meant === undefined) return undefined
  const months = PERIOD.exec(relative.text)?.groups
  if (months !== undefined) {
    const days = daysNear(explicit, today)
    if (days.length === 0 || days.some((each) => doMeet(each, meant))) return undefined
    return wordFor(today, relative, explicit, days, months['unit'] ?? '')
  }
  if (!/^(?:today|tonight|tomorrow|yesterday)$/i.test(relative.text) || explicit.kind !== 'day')
    return undefined
  const {day, month} = explicit.stated ?? {}
  if (day === undefined || month === undefined) return undefined
  const right = addDays(
    today,
    /^tomorrow$/i.test(relative.text) ? 1 : /^yesterday$/i.test(relative.text) ? -1 : 0
  )
  if (right.day === day && right.month === month) return undefined
  const at = dayPlace(article, explicit, day)
  if (at === undefined) return undefined
  const isOrdinal = /\d(?:st|nd|rd|th)$/.test(article.slice(at))
  return {
    at,
    expected: right.month === month ? [isOrdinal ? ordinalFigure(right.day) : String(right.day)] : [],
    reckoning: `by the day of publication “${relative.text}” is ${String(right.day)} ${MONTH_NAMES[right.month - 1] ?? ''}`,
    places: [spanOf(relative)]
  }
}

/** The days that a date may mean: of the year written, or of the years on either side of publication. */
function daysNear({value, stated, kind}: DateMention, today: CalendarDate): Stretch[] {
  if (kind === 'year') return [stretchOfIso(value)].filter((each) => each !== undefined)
  const {year, month, day} = stated ?? {}
  if (month === undefined) return []
  const years = year === undefined ? [today.year - 1, today.year, today.year + 1] : [year]
  return years.flatMap((each) => {
    if (day !== undefined && day > daysInMonth(each, month)) return []
    const pad = (number: number): string => String(number).padStart(2, '0')
    const days = stretchOfIso(`${String(each)}-${pad(month)}${day === undefined ? '' : `-${pad(day)}`}`)
    return days === undefined ? [] : [days]
  })
}

/** "this" for "last", where the date lies in the month or year of publication; the words are at fault, not the date. */
function wordFor(
  today: CalendarDate,
  relative: DateMention,
  explicit: DateMention,
  days: readonly Stretch[],
  unit: string
): TimeContradiction {
  const way = relative.text.split(' ')[0] ?? ''
  const monthsAway = days.map((each) => {
    const middle = addDays({year: 1970, month: 1, day: 1}, (each.low + each.high) >> 1)
    return unit === 'year'
      ? middle.year - today.year
      : (middle.year - today.year) * 12 + middle.month - today.month
  })
  const word = monthsAway.includes(0)
    ? 'this'
    : monthsAway.includes(-1)
      ? 'last'
      : monthsAway.includes(1)
        ? 'next'
        : undefined
  const right =
    word === undefined
      ? undefined
      : /^\p{Lu}/u.test(way)
        ? word.charAt(0).toUpperCase() + word.slice(1)
        : word
  return {
    at: {start: relative.start, end: relative.start + way.length},
    expected: right === undefined || right.toLowerCase() === way.toLowerCase() ? [] : [right],
    reckoning: `by the day of publication “${relative.text}” is ${relative.value ?? ''}, and ${explicit.text} is not in it`,
    places: [spanOf(explicit)]
  }
}

function besideWeek(
  paragraph: Paragraph,
  today: CalendarDate,
  groups: Readonly<Record<string, string | undefined>>
): TimeContradiction | undefined {
  const explicit = dateAt(paragraph, groups['two'])
  const {article} = paragraph
  if (explicit?.kind !== 'day' || explicit.stated?.month === undefined) return undefined
  const way = groups['way'] ?? ''
  const monday = dayNumber(today) - weekdayOf(today) + (way === 'last' ? -7 : way === 'next' ? 7 : 0)
  const days = daysNear(explicit, today)
  // some begin the week on Sunday
  if (days.length === 0 || days.some(({low}) => low >= monday - 1 && low <= monday + 6)) return undefined
  const from = article.text.lastIndexOf(way, explicit.start)
  const start = from < 0 ? article.text.toLowerCase().lastIndexOf(way, explicit.start) : from
  const at = {start, end: start + way.length}
  const thisMonday = dayNumber(today) - weekdayOf(today)
  const weeks = days.map(({low}) => Math.floor((low - thisMonday) / 7))
  const word = weeks.includes(0)
    ? 'this'
    : weeks.includes(-1)
      ? 'last'
      : weeks.includes(1)
        ? 'next'
        : undefined
  return {
    at,
    expected: word === undefined || word === way ? [] : [word],
    reckoning: `by the day of publication ${explicit.text} is not in “${way} week”`,
    places: [spanOf(explicit)]
  }
}

/** The figure of the day in a written date. */
function dayPlace(article: Article, {start, end}: Span, day: number): Span | undefined {
  const match = new RegExp(`\\b0?${String(day)}(?:st|nd|rd|th)?\\b`).exec(article.text.slice(start, end))
  return match === null ? undefined : {start: start + match.index, end: start + match.index + match[0].length}
}

let futurePattern: RegExp | undefined
let pastPattern: RegExp | undefined

/** How near a day without a year must be to be one of these weeks. */
const NEAR_DAYS = 45

/** “will open on 7 March” a week after it; “opened on 20 March” a week before it. */
export function tenseAgainstDay(article: Article): TimeContradiction[] {
  const {date} = article
  if (date === undefined) return []
  futurePattern ??= new RegExp(
    `\\b(?<verb>will|is to|are to|is due to|are due to|is set to|plans? to|hopes to|is expected to) (?:not |also |now |then |finally )?(?:be |have )?[a-z]+(?<between>[^‹¦"“”]{0,50})\\bon (?<p>${P})`,
    'g'
  )
  pastPattern ??= new RegExp(
    `\\b(?<verb>was|were|opened|closed|died|began|started|met|voted|signed|arrived|launched|announced|ended|held|took place|fell|struck|resigned|left|won|lost|beat|ruled|said|told|found|killed|came|went|took|gave|saw|set sail|set out|sent|spoke|paid|sold|bought|broke|joined|marched|sailed|crossed|visited|toured|performed|played|drew|attracted|agreed|approved|rejected|passed|reopened|resumed|collapsed|crashed|burned|escaped|appeared|attended|gathered|returned|landed|fled|sank|finished|married|moved|stopped|raced|celebrated|unveiled|resigned|quit|retired|appealed|pleaded|admitted|denied|scored|completed|published|released|issued|arrested|charged|jailed|sentenced|convicted|born|buried|injured|hurt|rescued|evacuated|elected|appointed|sworn in|fined|filed|seized|stolen|robbed|destroyed|demolished|sunk|fired|dismissed|suspended)(?<between>[^‹¦"“”]{0,40})\\bon (?<p>${P})`,
    'g'
  )
  const today = dayNumber(date)
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    for (const pattern of [futurePattern, pastPattern]) {
      const isFuture = pattern === futurePattern
      for (const {0: all, groups = {}, index} of paragraph.words.matchAll(pattern)) {
        const mention = dateAt(paragraph, groups['p'])
        if (
          mention?.kind !== 'day' ||
          mention.stated?.month === undefined ||
          mention.stated.day === undefined
        )
          continue
        if (article.quotationAt(mention.start) !== undefined) continue
        const sentence = sentenceAt(paragraph.words, index)
        const upToDate = paragraph.words.slice(
          paragraph.words.lastIndexOf('¦', index) + 1,
          index + all.length
        )
        if (marksIn(paragraph, sentence).some(isOfAnotherYear)) continue
        if (isFuture ? FUTURE_ASIDE.test(sentence) : PAST_ASIDE.test(upToDate)) continue
        const days = daysNear(mention, date).map(({low}) => low - today)
        const near =
          mention.stated.year === undefined ? days.filter((each) => Math.abs(each) <= NEAR_DAYS) : days
        const isWrong = near.length > 0 && near.every((each) => (isFuture ? each < 0 : each > 1))
        if (!isWrong) continue
        found.push({
          at: spanOf(mention),
          expected: monthsAway(mention, today, isFuture),
          reckoning: `“${groups['verb'] ?? ''}” looks ${isFuture ? 'ahead' : 'back'}, and ${mention.text} is ${isFuture ? 'over' : 'still to come'} on the day of publication`,
          places: [],
          isDoubtful: true
        })
      }
    }
  }
  return found
}

/** The same day of the month that lies on the other side of the day of publication. */
function monthsAway({stated, text}: DateMention, today: number, isFuture: boolean): string[] {
  const {day = 1} = stated ?? {}
  const {year, month} = dayOfNumber(today)
  const near = (isFuture ? [0, 1] : [0, -1])
    .map((months) => ({
      year: year + (month + months < 1 ? -1 : month + months > 12 ? 1 : 0),
      month: ((month + months + 11) % 12) + 1,
      day
    }))
    .find(
      (each) =>
        day <= daysInMonth(each.year, each.month) &&
        (isFuture ? dayNumber(each) >= today : dayNumber(each) <= today)
    )
  return near === undefined || stated?.year !== undefined ? [] : [dayLike({text}, near)]
}

/** What somebody foretold then, and what goes on from a day. */
const FUTURE_ASIDE =
  /\b(?:said|told|promised|announced|had|would|was|were|that will|since|from|backdated|until|based|taken|passed|as of)\b/
const PAST_ASIDE =
  /\b(?:will|due|to be|scheduled|expected|would|planned|ahead|before|until|by|deadline|if|which|appear|next|could|set|for a|said (?:that|it|he|she|they)|announced that|told|from|hearing|may|should|booked|postponed|adjourned|remanded|bailed|delayed|moved|put off|to)\b/

function marksIn(paragraph: Paragraph, words: string): DateMention[] {
  return (words.match(/‹p\d+›/g) ?? []).flatMap((mark) => dateAt(paragraph, mark) ?? [])
}

function sentenceAt(words: string, index: number): string {
  const end = words.indexOf('¦', index)
  return words.slice(words.lastIndexOf('¦', index) + 1, end < 0 ? undefined : end)
}
