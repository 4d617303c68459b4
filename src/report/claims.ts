/**
 * What of an article can be checked, ranked by how much it is worth checking: what conflicts first, then figures and
 * superlatives without a source, quotations, changes and sums of money, people, dates, and the rest. What somebody thinks
 * or foretells comes lower: it cannot be looked up.
 */
import type {Article, Quotation, Span} from '../article/article.ts'
import type {DateMention, NumberMention} from '../article/mentions.ts'
import {passageAround} from '../facts/passage.ts'
import {quotedPassages} from '../facts/quoted.ts'
import type {Finding} from '../finding.ts'
import {vouchedSpans} from '../ignore/sic.ts'

export type ClaimKind =
  | 'statistic'
  | 'superlative'
  | 'quotation'
  | 'money'
  | 'change'
  | 'person'
  | 'organisation'
  | 'place'
  | 'age'
  | 'anniversary'
  | 'duration'
  | 'date'
  | 'number'

export type Verdict = 'conflicts' | 'agrees' | 'not checked'

export interface Claim extends Span {
  readonly kind: ClaimKind
  /** Higher is more worth checking. */
  readonly rank: number
  readonly verdict: Verdict
  /** What the verdict rests on: the reckoning, the passage of the source, the calendar. */
  readonly evidence: readonly string[]
  /** Whether the author has marked it (cq). */
  readonly isMarked: boolean
}

type Draft = Pick<Claim, 'kind' | 'rank' | 'start' | 'end'>

const RANKS: Readonly<Record<ClaimKind, number>> = {
  statistic: 60,
  superlative: 55,
  quotation: 50,
  change: 46,
  money: 44,
  person: 42,
  age: 40,
  anniversary: 38,
  date: 34,
  duration: 30,
  organisation: 28,
  number: 26,
  place: 20
}
const CONFLICT = 100
const OPINION = -18

/** Claims in the order in which they are worth checking; among equals in the order of the article. */
export function claimsOf(article: Article, findings: readonly Finding[]): Claim[] {
  const drafts = [
    ...numberClaims(article),
    ...dateClaims(article),
    ...nameClaims(article),
    ...superlatives(article),
    ...article.quotations.filter(isSaid).map(({start, end}) => draft('quotation', {start, end}))
  ]
  const marked = vouchedSpans(article)
  const claims = drafts.map((claim) => judged(article, claim, findings, marked))
  return claims.sort((a, b) => b.rank - a.rank || a.start - b.start || a.end - b.end)
}

function draft(kind: ClaimKind, {start, end}: Span, more = 0): Draft {
  return {kind, start, end, rank: RANKS[kind] + more}
}

function isSaid({kind, depth}: Quotation): boolean {
  return depth === 0 && (kind === 'speech' || kind === 'partial')
}

const ATTRIBUTED =
  /\b(?:according to|said|says|told|found|shows?|showed|reported|estimates?|estimated|data|figures from|survey|poll|census|statistics|study|report|by the|cited|announced|published)\b/i

function numberClaims(article: Article): Draft[] {
  return article.numbers
    .filter(({kind}) => kind !== 'ordinal' && kind !== 'vague')
    .map((mention) => {
      const kind = kindOfNumber(mention)
      const isStatistic = isLarge(mention) && !ATTRIBUTED.test(sentenceText(article, mention))
      return isStatistic ? draft('statistic', mention) : draft(kind, mention)
    })
}

function kindOfNumber({kind, change, as}: NumberMention): ClaimKind {
  if (change !== undefined || as !== undefined) return 'change'
  return kind === 'money' ? 'money' : 'number'
}

/** Percentages, and numbers of people and things beyond what can be counted on the spot. */
function isLarge({kind, value = 0}: NumberMention): boolean {
  return kind === 'percent' || kind === 'points' || (kind !== 'measure' && Math.abs(value) >= 1000)
}

function dateClaims(article: Article): Draft[] {
  return article.dates.flatMap((mention) => {
    const kind = kindOfDate(mention)
    return kind === undefined ? [] : [draft(kind, mention)]
  })
}

function kindOfDate({kind, isRelative}: DateMention): ClaimKind | undefined {
  switch (kind) {
    case 'age':
      return 'age'
    case 'anniversary':
      return 'anniversary'
    case 'duration':
      return 'duration'
    case 'weekday':
      return undefined
    default:
      return isRelative && kind !== 'day' && kind !== 'range' ? undefined : 'date'
  }
}

/** Each name once, where it is given in full first. */
function nameClaims(article: Article): Draft[] {
  const people = article.people.flatMap(({mentions}) => {
    const [first] = [...mentions.filter(({form}) => form === 'full'), ...mentions]
    return first === undefined ? [] : [draft('person', first, first.role === undefined ? 0 : 2)]
  })
  const things = article.things.flatMap(({kind, mentions: [first]}) =>
    first === undefined || (kind !== 'organisation' && kind !== 'place') ? [] : [draft(kind, first)]
  )
  return [...people, ...things]
}

const SUPERLATIVE =
  /^(?:first|only|biggest|largest|smallest|oldest|youngest|longest|shortest|highest|lowest|tallest|fastest|slowest|worst|best|most|least|record|record-breaking|unprecedented|never|earliest|latest|richest|poorest|deadliest|heaviest|greatest)$/

/** "the first woman to", "the largest in Europe", "a record", with the words that they are said of. */
function superlatives(article: Article): Draft[] {
  const found: Draft[] = []
  for (let index = 0; index < article.tokenCount; index++) {
    const word = article.types[index]?.lower ?? ''
    if (!SUPERLATIVE.test(word)) continue
    const before = article.types[index - 1]?.lower ?? ''
    const isOne =
      word.startsWith('record') || word === 'unprecedented'
        ? true
        : /^(?:the|its|their|his|her|'s|’s|ever|world's)$/.test(before)
    if (!isOne || (word === 'latest' && before === 'the')) continue
    const sentence = article.sentenceOf(index)
    const last = Math.min(index + 5, (sentence?.endToken ?? index + 1) - 1)
    let end = index
    while (end < last && article.types[end + 1]?.kind === 'word') end++
    found.push(draft('superlative', {start: article.starts[index] ?? 0, end: article.ends[end] ?? 0}))
  }
  return found
}

function sentenceText(article: Article, {start}: Span): string {
  const sentence = article.sentenceOf(article.tokenIndexAt(start))
  return sentence === undefined ? '' : article.slice(sentence)
}

const FORETOLD =
  /\b(?:will|may|might|could|would|expects?|expected|hopes?|plans?|forecasts?|believes?|thinks?|should)\b/i

function judged(
  article: Article,
  claim: Draft,
  findings: readonly Finding[],
  marked: readonly Span[]
): Claim {
  const start = article.map.sourceStart(claim.start)
  const end = article.map.sourceEnd(claim.end)
  const against = findings.filter(
    ({offset, endOffset, related = []}) =>
      (offset < end && endOffset > start) ||
      related.some((place) => place.offset < end && place.endOffset > start)
  )
  const isMarked = marked.some((span) => span.start < claim.end && span.end > claim.start)
  const isOpinion =
    claim.kind !== 'quotation' &&
    (article.quotationAt(claim.start) !== undefined || FORETOLD.test(sentenceText(article, claim)))
  const support = against.length > 0 ? [] : supportOf(article, claim)
  const verdict = against.length > 0 ? 'conflicts' : support.length > 0 ? 'agrees' : 'not checked'
  return {
    ...claim,
    rank:
      claim.rank +
      (verdict === 'conflicts' ? CONFLICT : 0) +
      (isOpinion ? OPINION : 0) -
      (verdict === 'agrees' || isMarked ? 40 : 0),
    verdict,
    evidence: against.length > 0 ? against.map(({message}) => message) : support,
    isMarked
  }
}

/** What speaks for a claim: the transcript of a quotation, the calendar of a weekday and its date. */
function supportOf(article: Article, {kind, start, end}: Draft): string[] {
  if (kind === 'quotation') {
    const passages = quotedPassages(article).filter(
      (passage) => passage.quotation.start === start && passage.quotation.end === end
    )
    const found = passages.flatMap((passage) => (passage.found === undefined ? [] : [passage.found]))
    return passages.length > 0 && found.length === passages.length ? found.slice(0, 1).map(passageAround) : []
  }
  if (kind !== 'date') return []
  const date = article.dates.find((mention) => mention.start === start)
  const {weekday, stated} = date ?? {}
  return weekday !== undefined && stated?.day !== undefined && stated.year !== undefined
    ? ['the weekday falls on this date']
    : []
}
