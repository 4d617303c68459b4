/** The how-manieth festival it is, and how long a couple have been married, against the year in which it began. */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {MONTH_PATTERN} from '../../language/calendar-names.ts'
import {ordinalFigure, ordinalWord} from '../../language/number-forms.ts'
import type {TimeContradiction} from './contradiction.ts'
import {POINT as P, PERSON as H} from './marks.ts'
import {dateAt, datedParagraphs} from './paragraph.ts'
import {hasStatedYear} from './stretch.ts'

const EVENT =
  /^(?:[\p{L}’'-]+ ){0,4}(?:festival|fair|fête|fete|show|race|regatta|championships?|tournament|conference|parade|marathon|ball|carnival|gala|rally|concert|run|walk|swim|contest|competition|prize|awards?|exhibition|dinner|convention|edition|procession|pageant|games|trials|cup|derby|pantomime|biennale|eisteddfod|ceilidh|feis|meeting|sale|swap|hunt|ploughing match|jamboree)\b/iu
const SINCE = new RegExp(
  String.raw`\b(?:every year (?:since|from then)|each year since|(?:every|each) (?:summer|spring|autumn|winter|${MONTH_PATTERN}|christmas|easter) since|annually since|yearly since|without a break|without interruption|never missed a year|held annually|has never been cancelled)\b`
)
const OTHER =
  /\b(?:cancelled|missed|except|apart from|not held|called off|skipped|suspended|war|gap|revived|biennial|every (?:two|second|other|three|four))\b/

let beganPattern: RegExp | undefined

export function wrongEditions(article: Article): TimeContradiction[] {
  const {date, numbers} = article
  if (date === undefined) return []
  const ordinals = numbers.filter(
    ({kind, value = 0, end}) =>
      kind === 'ordinal' && value > 2 && EVENT.test(article.text.slice(end, end + 70).trimStart())
  )
  const [ordinal] = ordinals
  if (ordinal === undefined || ordinals.some(({value}) => value !== ordinal.value)) return []
  beganPattern ??= new RegExp(
    `\\b(?:began|started|first (?:held|staged|run|took place)|founded|launched|established|inaugurated|(?:held|staged|took place) for the first time|first [a-z]+ (?:was|took place))(?: [^‹¦]{0,30}?)? in (?<p>${P})`,
    'g'
  )
  for (const paragraph of datedParagraphs(article)) {
    const text = paragraph.words
    if (!SINCE.test(text) || OTHER.test(text)) continue
    for (const {groups = {}} of text.matchAll(beganPattern)) {
      const point = dateAt(paragraph, groups['p'])
      const year = yearOf(point)
      if (point === undefined || year === undefined) continue
      const right = date.year - year + 1
      const value = ordinal.value ?? 0
      if (value === right || right < 3 || (value === right + 1 && date.month > 9)) return []
      return [
        {
          at: {start: ordinal.start, end: ordinal.end},
          expected: inFormOf(article.slice(ordinal), right),
          reckoning: `the first was in ${String(year)}, so that the one of ${String(date.year)} is the ${ordinalFigure(right)}`,
          places: [{start: point.start, end: point.end}]
        }
      ]
    }
  }
  return []
}

function inFormOf(written: string, value: number): string[] {
  const figure = ordinalFigure(value)
  if (/^\d/.test(written)) return [figure]
  const word = ordinalWord(value)
  const isCapital = /^\p{Lu}/u.test(written)
  return word === undefined
    ? [figure]
    : [isCapital ? word.charAt(0).toUpperCase() + word.slice(1) : word, figure]
}

function yearOf(mention: DateMention | undefined): number | undefined {
  if (mention === undefined || !hasStatedYear(mention)) return undefined
  return Number(/^\d{4}/.exec(mention.value ?? '')?.[0])
}

let weddingPattern: RegExp | undefined

/** "golden wedding", of a couple who married 40 years ago */
export function wrongWeddings(article: Article): TimeContradiction[] {
  const {date, dates} = article
  if (date === undefined) return []
  const weddings = dates.filter(({kind, text}) => kind === 'anniversary' && /wedding/i.test(text))
  const values = new Set(weddings.map(({value}) => value))
  const years = Number(/^P(\d+)Y$/.exec([...values][0] ?? '')?.[1])
  const [wedding] = weddings
  if (wedding === undefined || values.size > 1 || Number.isNaN(years)) return []
  weddingPattern ??= new RegExp(
    `\\b(?:married|wed|wedding (?:was|took place)|tied the knot|got married)\\b(?:[^‹¦]|${H}){0,50}?\\b(?:in|on) (?<p>${P})`,
    'g'
  )
  const found: DateMention[] = []
  for (const paragraph of datedParagraphs(article)) {
    for (const {groups = {}} of paragraph.words.matchAll(weddingPattern)) {
      const point = dateAt(paragraph, groups['p'])
      if (point !== undefined && yearOf(point) !== undefined) found.push(point)
    }
  }
  const [point] = found
  const year = yearOf(point)
  if (point === undefined || year === undefined || found.length > 1) return []
  const right = date.year - years
  // it was told of a time that is over: "married in 1958 … in 2008, a month after their golden wedding"
  if (dates.some((other) => Math.abs((yearOf(other) ?? 0) - year - years) <= 1)) return []
  const isNear = Math.abs(year - right) <= (date.month < 3 || date.month > 10 ? 1 : 0)
  if (isNear || Math.abs(year - right) > 30) return []
  const at = article.text.indexOf(String(year), point.start)
  return at < 0
    ? []
    : [
        {
          at: {start: at, end: at + 4},
          expected: [String(right)],
          reckoning: `a ${wedding.text.toLowerCase()} is after ${String(years)} years, and from ${String(year)} to ${String(date.year)} is ${String(date.year - year)}`,
          places: [{start: wedding.start, end: wedding.end}]
        }
      ]
}
