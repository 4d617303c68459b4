/**
 * The amounts of an article in one form, whatever they are written as: figures and words, measures in any unit, money,
 * shares, lengths of time. Two terms of one sort can be added and compared, whatever their units.
 */
import type {Article, Sentence, Span} from '../../article/article.ts'
import type {Approximation, NumberMention} from '../../article/mentions.ts'
import {unitOf} from '../../language/units.ts'
import {figureSentences, wordsIn, withoutHedge} from '../figures/sentences.ts'
import {DAYS, periodOf} from '../time/period.ts'
import {inheritSorts} from './elided.ts'
import {readingOf} from './tolerance.ts'

export interface Term extends Span {
  readonly text: string
  /** In the base unit of its sort: metres, seconds, pounds; a share as a part of one. */
  readonly value: number
  /** What rounding and hedges let it stand for. */
  readonly low: number
  readonly high: number
  readonly approx: Approximation | undefined
  /** What it measures: a dimension, a currency, “time”, “share”, “points”, or “count”. */
  readonly sort: string
  /** How much one of the printed unit is in the base unit. */
  readonly scale: number
  /** The step of the last digit shown, in the base unit. */
  readonly step: number
  /** The noun that a count counts, lower case. */
  readonly noun: string | undefined
  readonly mention: NumberMention
  /** Lower case: from the term before, or the beginning of the sentence; `lead` without hedge and article. */
  readonly before: string
  readonly lead: string
  /** To the next term, or the end of the sentence. */
  readonly after: string
  readonly sentence: Sentence
  /** Its place among the terms of its sentence, and of the article. */
  readonly index: number
  readonly place: number
}

export type Draft = Omit<Term, 'index' | 'place' | 'before' | 'lead' | 'after' | 'sentence'>

/** The terms of an article, and where those of each sentence stand among them. */
export interface Terms {
  readonly article: Article
  readonly all: readonly Term[]
  readonly bySentence: ReadonlyMap<Sentence, readonly Term[]>
}

const made = new WeakMap<Article, Terms>()

export function termsOf(article: Article): Terms {
  let terms = made.get(article)
  if (terms === undefined) {
    terms = readTerms(article)
    made.set(article, terms)
  }
  return terms
}

function readTerms(article: Article): Terms {
  const all: Term[] = []
  const bySentence = new Map<Sentence, Term[]>()
  for (const {sentence, drafts} of draftsBySentence(article)) {
    const own: Term[] = []
    const elided = inheritSorts(article, drafts)
    elided.forEach((draft, index) => {
      const before = wordsIn(article, {start: elided[index - 1]?.end ?? sentence.start, end: draft.start})
      const after = wordsIn(article, {start: draft.end, end: elided[index + 1]?.start ?? sentence.end})
      const lead = withoutHedge(before)
      const noun = draft.sort === 'count' ? (draft.noun ?? nounAround(before, after)) : undefined
      const term: Term = {...draft, noun, before, lead, after, sentence, index, place: all.length}
      own.push(term)
      all.push(term)
    })
    bySentence.set(sentence, own)
  }
  return {article, all, bySentence}
}

const BODY_BEFORE =
  /\b(?:famil(?:y|ies)|households?|couple|herds?|flocks?|fleet|pack|colony|party|group|crew|team|squad|staff|crowd|audience|congregation|workforce|population|membership|cast|choir|class|gang|panel|jury|queue|attendance|gate) of$/
const PLURAL_AFTER =
  /^(?:of (?:them|those|these|whom)\b|(?:[a-z-]+ed )?(people|men|women|children|[a-z-]*[a-z]{2}[^s\W]s)\b)/
const NO_NOUN =
  /^(?:was|is|has|does|goes|says|wants|gets|makes|takes|comes|its|this|thus|plus|minus|less|years|months|weeks|days|hours|minutes|times|yes|as|his|us|perhaps|across|needs|costs|means|others|always|sometimes)$/

/** The noun of a count where none stands straight after it: "a family of four", "96 pupils from the school". */
function nounAround(before: string, after: string): string | undefined {
  if (BODY_BEFORE.test(before)) return 'people'
  const noun = PLURAL_AFTER.exec(after)?.[1]
  return noun === undefined || NO_NOUN.test(noun) ? undefined : noun
}

/** Figures and lengths of time together, sentence by sentence. */
function draftsBySentence(article: Article): Array<{sentence: Sentence; drafts: Draft[]}> {
  const found = new Map<Sentence, Draft[]>()
  const add = (sentence: Sentence | undefined, draft: Draft | undefined): void => {
    if (sentence === undefined || draft === undefined) return
    const own = found.get(sentence)
    if (own === undefined) found.set(sentence, [draft])
    else own.push(draft)
  }
  for (const {sentence, figures} of figureSentences(article))
    for (const {mention} of figures) add(sentence, draftOfNumber(mention))
  for (const date of article.dates)
    if (date.kind === 'duration') add(article.sentenceOf(date.firstToken), draftOfTime(date))
  return [...found]
    .sort(([a], [b]) => a.index - b.index)
    .map(([sentence, drafts]) => ({sentence, drafts: drafts.sort((a, b) => a.start - b.start)}))
}

const SHARES = new Set(['percent', 'fraction', 'ratio'])

function draftOfNumber(mention: NumberMention): Draft | undefined {
  const {kind, value, text, start, end, approx} = mention
  if (value === undefined || value < 0 || !Number.isFinite(value)) return undefined
  if (kind === 'ratio' && !/\b(?:in|of)\b/.test(text)) return undefined
  const {sort, scale} = sortOf(mention)
  if (sort === undefined) return undefined
  const own = value * scale
  const {low, high} = readingOf(mention, scale)
  const step = mention.precision * scale
  const isCount = kind === 'cardinal' || kind === 'ordinal'
  const noun = isCount ? mention.counts?.toLowerCase() : mention.unit === 'point' ? 'points' : undefined
  return {text, start, end, value: own, low, high, approx, sort, scale, step, noun, mention}
}

/** What a number measures, and one of its unit in the base unit. */
function sortOf(mention: NumberMention): {sort: string | undefined; scale: number} {
  const {kind, unit = '', currency} = mention
  if (SHARES.has(kind)) return {sort: 'share', scale: kind === 'percent' ? 0.01 : 1}
  switch (kind) {
    case 'money':
      return {sort: currency, scale: 1}
    case 'measure': {
      const own = unitOf(unit)
      if (own === undefined) return {sort: `unit ${unit}`, scale: 1}
      return own.shift === 0 ? {sort: own.dimension, scale: own.factor} : {sort: `unit ${unit}`, scale: 1}
    }
    case 'points':
      if (unit === 'point') return {sort: 'count', scale: 1}
      return {sort: 'share', scale: unit === 'basis point' ? 0.0001 : 0.01}
    case 'cardinal':
      return {sort: 'count', scale: 1}
    case 'ordinal':
      return {sort: 'order', scale: 1}
    case 'multiple':
      return {sort: 'multiple', scale: 1}
    default:
      return {sort: undefined, scale: 1}
  }
}

/** “2min 4sec”, “an hour and 20 minutes” */
function isToTheNextUnit(text: string, unit: string): boolean {
  return unit === 'minute' ? /\d ?s(?:ec|$)/.test(text) : unit === 'hour' && /\d ?m(?:in|$)/.test(text)
}

/** “31 weeks”, “12 minutes and 20 seconds”, in seconds. */
function draftOfTime(date: Article['dates'][number]): Draft | undefined {
  const period = periodOf(date)
  if (period === undefined || period.isRound) return undefined
  const scale = DAYS[period.unit] * (/^(?:hour|minute|second)$/.test(period.unit) ? 60 : 86_400)
  const {text, start, end, firstToken, endToken, approx} = date
  const hasHalf = !Number.isInteger(period.value)
  const mention: NumberMention = {
    text,
    start,
    end,
    firstToken,
    endToken,
    kind: 'measure',
    value: period.value,
    unit: period.unit,
    precision: isToTheNextUnit(text, period.unit) ? 1 / 60 : hasHalf ? 0.1 : 1,
    ...(approx === undefined ? {} : {approx})
  }
  const {low, high} = readingOf(mention, scale)
  const value = period.value * scale
  const step = mention.precision * scale
  return {text, start, end, value, low, high, approx, sort: 'time', scale, step, noun: undefined, mention}
}
