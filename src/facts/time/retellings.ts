/** One event told twice with two times that cannot both be right: “opened in 1936 … when it opened in 1938”. */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {dayOfNumber} from '../../entities/date-resolve.ts'
import {ordinalFigure} from '../../language/number-forms.ts'
import type {TimeContradiction} from './contradiction.ts'
import {occurrencesIn, type Occurrence} from './occurrences.ts'
import {doMeet, lengthOf, type Stretch} from './stretch.ts'
import {dayLike} from './write-day.ts'

/** More than one event of the sort, or one that is only thought of. */
const OTHERS =
  /\b(?:another|other|second|third|fourth|previous|earlier|latest|next|later|further|fresh|new|each|every|again|series|re-?\w+ed|postponed|originally|instead|until then|would have|might|could|if|not|never|annual|yearly)\b/
/** Paragraphs between the two tellings. */
const FURTHEST = 12

export function wrongRetellings(article: Article): TimeContradiction[] {
  const told = occurrencesIn(article).filter(({clause}) => !OTHERS.test(clause))
  return told.flatMap((later, index) => {
    const same = told.slice(0, index).filter((each) => areLike(each, later) && isOne(each, later))
    const [first] = same
    // told rightly somewhere, or of several
    if (
      first === undefined ||
      told.some((each) => each !== later && areLike(each, later) && doMeet(each.days, later.days))
    )
      return []
    if (later.isSole && told.filter((each) => areLike(each, later)).length > 2) return []
    return isSlip(first, later) ? [contradiction(article, first, later)] : []
  })
}

/** What happens to people: only where both tellings name the same one. */
const OF_PEOPLE = /^(?:die|marry|murder|arrest|resign|appoint|retire|disappear)$/
/** The beginnings of an institution, whose anniversary counts from any of them. */
const BEGINNINGS = /^(?:found|open|begin|launch|build)$/

function areLike(one: Occurrence, other: Occurrence): boolean {
  const isCounted = [one, other].some(({mention}) => mention.kind === 'anniversary')
  return one.sort === other.sort || (isCounted && BEGINNINGS.test(one.sort) && BEGINNINGS.test(other.sort))
}

function isOne(first: Occurrence, later: Occurrence): boolean {
  const apart = later.telling.block - first.telling.block
  if (apart > FURTHEST || first.telling === later.telling || first.mention.start >= later.mention.start)
    return false
  const isAbove = /^(?:headline|standfirst)$/.test(first.telling.paragraph.block.zone)
  if (!isAbove && !later.isKnown && !later.isSole) return false
  if (OF_PEOPLE.test(later.sort)) return [...later.people].some((person) => first.people.has(person))
  if ([...later.heads].some((head) => first.things.has(head))) return true
  return later.isSole && apart < 4
}

/** Whether one is easily written for the other: near it, or but for a digit or the month the same. */
function isSlip(first: Occurrence, later: Occurrence): boolean {
  const [one, other] = [first, later].map(({days}) => dayOfNumber((days.low + days.high) >> 1))
  if (one === undefined || other === undefined) return false
  if (lengthOf(first.days) > 400) return true
  if (one.year !== other.year) return areYearsAlike(one.year, other.year)
  const apart = Math.abs(first.days.low - later.days.low)
  return apart <= 3 || one.day === other.day || lengthOf(later.days) > 1 || areAlike(one.day, other.day)
}

function areYearsAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= 3 || areAlike(one, other)
}

/** But for one digit, or for two that have changed places. */
function areAlike(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)]
  if (a.length !== b.length) return a.endsWith(b) || b.endsWith(a)
  const apart = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]))
  const [i = 0, j = 0] = apart
  return apart.length === 1 || (apart.length === 2 && a[i] === b[j] && a[j] === b[i])
}

function contradiction(article: Article, first: Occurrence, later: Occurrence): TimeContradiction {
  const isEra = /^(?:decade|century)$/.test(first.mention.kind)
  const [wrong, right] = isEra ? [first, later] : [later, first]
  return {
    at: {start: wrong.mention.start, end: wrong.mention.end},
    expected: [writtenLike(wrong.mention, right.days)],
    reckoning: /^(?:anniversary|duration)$/.test(right.mention.kind)
      ? `“${article.slice(right.mention)}” is counted from ${String(dayOfNumber(right.days.high).year)}`
      : `the same is dated ${article.slice(right.mention)} elsewhere`,
    places: [{start: right.mention.start, end: right.mention.end}],
    isDoubtful: true
  }
}

function writtenLike(mention: DateMention, {low, high}: Stretch): string {
  const day = dayOfNumber((low + high) >> 1)
  if (mention.kind === 'decade') return mention.text.replace(/\d{4}/, String(Math.floor(day.year / 10) * 10))
  if (mention.kind === 'century') return `${ordinalFigure(Math.floor((day.year - 1) / 100) + 1)} century`
  if (mention.kind === 'year') return mention.text.replace(/\d{4}/, String(day.year))
  return dayLike(mention, dayOfNumber(low))
}
