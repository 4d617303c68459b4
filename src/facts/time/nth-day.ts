/** “his fifth night in the queue”, “the third week of the strike”: counted from the day on which it began. */
import type {Article, Sentence, Span} from '../../article/article.ts'
import {MONTH_PATTERN} from '../../language/calendar-names.ts'
import {dayNumber} from '../../language/calendar.ts'
import {ordinalFigure, ordinalWord} from '../../language/number-forms.ts'
import {ORDINALS} from '../../language/number-words.ts'
import type {TimeContradiction} from './contradiction.ts'
import {beginningsIn} from './course-ends.ts'
import {momentsIn, type Moment} from './moments.ts'
import {lengthOf} from './stretch.ts'
import {tellingsOf, type Telling} from './tellings.ts'

const NTH = new RegExp(
  String.raw`\b(?:his|her|its|their|the|our|an?|into|in|for|now)\s+(?<nth>[a-z]+(?:-[a-z]+)?|\d{1,3}(?:st|nd|rd|th))\s+(?:straight\s+|successive\s+|consecutive\s+|full\s+)?(?<unit>day|night|week)\b(?!\s+(?:running|in\s+a\s+row|in\s+succession|of\s+(?:the\s+)?(?:month|year|season|${MONTH_PATTERN}|trading)|from|after|later|since|before|in\s+(?:seven|eight|nine|ten|two|three|four|five|six|\d+)\b))`,
  'gi'
)
/** What goes on while the article is written, or ended just then. */
const NOW =
  /\b(?:has|have|is|are|now|today|yesterday|this (?:morning|afternoon|evening)|enters?|entered|goes|into|tonight|last night)\b/i

interface Nth {
  readonly at: Span
  readonly value: number
  readonly unit: 'day' | 'night' | 'week'
  readonly sentence: Sentence
}

export function wrongNthDays(article: Article): TimeContradiction[] {
  const {date} = article
  if (date === undefined) return []
  const told = nthsIn(article)
  if (told.length === 0) return []
  const tellings = tellingsOf(article)
  return told.flatMap((nth) => {
    const near = tellings.filter(({block}) => Math.abs(block - nth.sentence.block.index) <= 1)
    const begun = near.flatMap((telling) =>
      beginningsIn(telling).map((moment) => ({telling, moment, days: elapsed(moment, dayNumber(date))}))
    )
    // counted to a day that is named, or from another: then it is right
    const all = near.flatMap((telling) => daysApart(telling, dayNumber(date)))
    if (all.some((days) => isNth(nth, days))) return []
    const [only, more] = begun.filter(({days}) => days !== undefined && isLike(nth, days))
    if (only?.days === undefined || more !== undefined) return []
    const right = rightNth(nth, only.days)
    const [place] = only.moment.places
    return place === undefined
      ? []
      : [
          {
            at: nth.at,
            expected: [written(article.slice(nth.at), right)],
            reckoning: `counted from ${place.text} it is the ${ordinalFigure(right)} ${nth.unit}`,
            places: [{start: place.start, end: place.end}]
          }
        ]
  })
}

function nthsIn(article: Article): Nth[] {
  return article.sentences.flatMap((sentence) => {
    const text = article.text.slice(sentence.start, sentence.end)
    if (!/\b(?:day|night|week)\b/.test(text) || !NOW.test(text)) return []
    return [...text.matchAll(NTH)].flatMap(({groups = {}, index, 0: all}) => {
      const {nth = '', unit = ''} = groups
      const value =
        ORDINALS.get(nth.toLowerCase()) ?? (/^\d/.test(nth) ? Number.parseInt(nth, 10) : undefined)
      if (value === undefined || value < 2) return []
      const start = sentence.start + index + all.indexOf(nth, all.indexOf(' '))
      return [
        {at: {start, end: start + nth.length}, value, unit: unit.toLowerCase() as Nth['unit'], sentence}
      ]
    })
  })
}

/** Days from a day until now. */
function elapsed({days}: Moment, today: number): number | undefined {
  if (days === undefined || lengthOf(days) > 1) return undefined
  const count = today - days.low
  return count > 0 && count < 400 ? count : undefined
}

/** Days from each moment of a sentence to each later one, and to now. */
function daysApart(telling: Telling, today: number): number[] {
  const days = momentsIn(telling).flatMap((moment) => elapsed(moment, today) ?? [])
  return [...days, ...days.flatMap((one) => days.map((other) => one - other)).filter((count) => count > 0)]
}

function isNth({value, unit}: Nth, days: number): boolean {
  if (unit === 'week') return value >= days / 7 - 0.2 && value <= days / 7 + 1.2
  return value >= days - 1 && value <= days + (unit === 'night' ? 0 : 1)
}

/** Near enough to be meant. */
function isLike(nth: Nth, days: number): boolean {
  const right = rightNth(nth, days)
  return Math.abs(nth.value - right) <= Math.max(2, right * 0.8)
}

function rightNth({unit}: Nth, days: number): number {
  if (unit === 'week') return Math.floor(days / 7) + 1
  return unit === 'night' ? days : days + 1
}

function written(nth: string, right: number): string {
  if (/^\d/.test(nth)) return ordinalFigure(right)
  return ordinalWord(right) ?? ordinalFigure(right)
}
