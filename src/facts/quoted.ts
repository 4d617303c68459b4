/** Each stretch of a quotation beside the passage of a source that it comes from. */
import type {Article, Quotation, Span} from '../article/article.ts'
import {align, candidatesFor, type Alignment} from './align.ts'
import {indexOf, type SourceIndex} from './source-index.ts'
import {spokenWords, type SpokenWord} from './spoken-words.ts'

/** A sentence of a quotation, or what stands between two ellipses or brackets of it. */
export interface Quoted extends Span {
  readonly quotation: Quotation
  readonly words: readonly SpokenWord[]
  /** Where it comes from; undefined where no source has anything near enough. */
  found: Alignment | undefined
}

/** A stretch with more places than this may come from anywhere. */
const MOST_CANDIDATES = 5
/** Bits beyond those that name one place of the source. */
const CERTAIN = 6

const found = new WeakMap<Article, readonly Quoted[]>()

/** The quotations of an article against its sources, in order; worked out once for all rules. */
export function quotedPassages(article: Article): readonly Quoted[] {
  let passages = found.get(article)
  if (passages === undefined) {
    passages = article.sources.length === 0 ? [] : findPassages(article)
    found.set(article, passages)
  }
  return passages
}

function findPassages(article: Article): Quoted[] {
  const indexes = article.sources.map(indexOf)
  const passages: Quoted[] = []
  for (const quotation of article.quotations) {
    if (quotation.depth > 0 || (quotation.kind !== 'speech' && quotation.kind !== 'partial')) continue
    for (const part of quotation.parts) {
      for (const span of stretchesOf(article, part)) {
        const words = spokenWords(article.text, span.start, span.end)
        if (words.length > 0) passages.push({...span, quotation, words, found: findAlone(words, indexes)})
      }
    }
  }
  findBesideOthers(passages)
  return passages
}

const BREAK = /\.\.\.|…|\. \. \.|\[[^\]]{4,}\]|[.?!]+["'”’]?\s/g

/** Cuts a quotation at ends of sentences, ellipses and bracketed words. */
function stretchesOf({text}: Article, {start, end}: Span): Span[] {
  const spans: Span[] = []
  let from = start
  for (const match of text.slice(start, end).matchAll(BREAK)) {
    const isTitle = /\b(?:Mr|Mrs|Ms|Dr|St|Prof|Sen|Rep|Gov|Gen|Lt|Col|Sgt|Jr|Sr|U\.S|No)$/.test(
      text.slice(Math.max(from, start + match.index - 5), start + match.index)
    )
    if (isTitle) continue
    spans.push({start: from, end: start + match.index})
    from = start + match.index + match[0].length
  }
  spans.push({start: from, end})
  return spans
}

function findAlone(words: readonly SpokenWord[], indexes: readonly SourceIndex[]): Alignment | undefined {
  let best: Alignment | undefined
  if (words.length < 3) return undefined
  for (const index of indexes) {
    for (const near of candidatesFor(words, index, MOST_CANDIDATES)) {
      const alignment = align(words, index, near)
      if (isConvincing(alignment, words.length)) best = better(best, alignment)
    }
  }
  return best
}

function isConvincing({same, weight, index}: Alignment, length: number): boolean {
  return same >= 3 && same / length >= 0.6 && weight >= Math.log2(index.words.length) + CERTAIN
}

function better(one: Alignment | undefined, other: Alignment): Alignment {
  if (one === undefined) return other
  return faults(other) < faults(one) || (faults(other) === faults(one) && other.weight > one.weight)
    ? other
    : one
}

function faults({differences}: Alignment): number {
  let sum = 0
  for (const {from, to, sourceFrom, sourceTo} of differences)
    sum += Math.max(to - from, sourceTo - sourceFrom)
  return sum
}

/** How far apart in the article two stretches may stand that follow each other in the source. */
const NEIGHBOURHOOD = 400

/** A stretch too short to be found alone is looked for beside those before and after it. */
function findBesideOthers(passages: readonly Quoted[]): void {
  passages.forEach((passage, at) => {
    if (passage.found !== undefined || passage.words.length < 2) return
    for (const distance of [-1, 1]) {
      const other = passages[at + distance]
      const anchor = other?.found
      if (other === undefined || anchor === undefined) continue
      if (Math.abs(other.start - passage.start) > NEIGHBOURHOOD) continue
      const near = distance < 0 ? anchor.sourceTo : anchor.sourceFrom - passage.words.length
      const alignment = align(passage.words, anchor.index, near, 6)
      const length = passage.words.length
      if (alignment.same >= 2 && alignment.same / length >= 0.5) {
        passage.found = alignment
        return
      }
    }
  })
}
