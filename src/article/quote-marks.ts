/**
 * Quotation marks paired. Straight and curly, single and double, nested, carried over paragraphs; apostrophes, feet and
 * inches are no marks. A mark that was never closed ends with its block at the latest.
 */
import {isSpace} from '../language/characters.ts'
import type {Article, Block, Span} from './article.ts'
import {endAt, lowerAt, startAt, textAt} from './at.ts'
import {closes, FAMILY, isInches, opens, singleCloser, type Family} from './mark-shape.ts'

/** A pair of marks, or an opening mark that was left open. */
export interface Pair {
  readonly start: number
  end: number
  /** The words between the marks, one span a paragraph. */
  readonly parts: Span[]
  readonly mark: string
  readonly depth: number
  isClosed: boolean
  /** Index of the opening mark, and of the token after the closing one. */
  readonly firstToken: number
  endToken: number
}

interface Open {
  readonly pair: Pair
  readonly family: Family
  /** For single marks: the token that closes it, found when it was opened. */
  readonly closer: number
  /** Where its words in this block begin. */
  readonly innerStart: number
}

/** Finds an article's pairs of marks, in order of their beginning. */
export function pairMarks(article: Article): Pair[] {
  const pairs: Pair[] = []
  let carried: Pair | undefined
  article.blocks.forEach((block, index) => {
    if (carried !== undefined && block.zone === 'caption') return // a picture stands between its paragraphs
    carried = pairsIn(article, block, nextProse(article, index), carried, pairs)
  })
  return pairs.sort((a, b) => a.start - b.start || a.depth - b.depth)
}

/** The block that a quotation would run on in. */
function nextProse(article: Article, index: number): Block | undefined {
  for (let next = index + 1; next < article.blocks.length; next++) {
    const block = article.blocks[next]
    if (block?.zone !== 'caption' && block?.zone !== 'credit') return block
  }
  return undefined
}

/** A block while its marks are read. */
interface Reading {
  readonly article: Article
  readonly block: Block
  readonly next: Block | undefined
  /** The quotation that the block before left open, to go on in this one. */
  readonly carried: Pair | undefined
  /** The marks that are open, the innermost last. */
  readonly open: Open[]
  readonly pairs: Pair[]
}

/** @returns the pair that the next block goes on with, if there is one */
function pairsIn(
  article: Article,
  block: Block,
  next: Block | undefined,
  carried: Pair | undefined,
  pairs: Pair[]
): Pair | undefined {
  const open: Open[] = []
  const reading: Reading = {article, block, next, carried, open, pairs}
  for (let index = block.firstToken; index < block.endToken; index++) {
    const type = article.types[index]
    if (type?.kind !== 'quote') continue
    const family = FAMILY.get(type.text)
    if (family === undefined) continue
    const isRead = family === 'single' ? closesSingle(reading, index) : closesDouble(reading, index, family)
    if (!isRead && opens(article, block, index)) openAt(reading, index, family)
  }
  const [outer] = open
  if (outer === undefined) return undefined
  if (runsOn(article, next, outer.family, true)) {
    finish(outer, block.end, block.end, block.endToken)
    if (outer.pair.parts.length === 1) pairs.push(outer.pair)
    return outer.pair
  }
  leaveOpen(article, block, open, 0, block.end, pairs)
  return undefined
}

/** Whether a single mark is the one that an open quotation waits for. */
function closesSingle({article, open, pairs}: Reading, index: number): boolean {
  const at = open.findLastIndex(({closer}) => closer === index)
  if (at >= 0) closeAt(article, open, at, index, pairs)
  return at >= 0
}

/** Whether a double mark closes a quotation, or stands for inches. */
function closesDouble({article, block, open, pairs}: Reading, index: number, family: Family): boolean {
  const at = open.findLastIndex((candidate) => candidate.family === family)
  if (at < 0 || !closes(article, block, index, true)) return isInches(article, block, index, false)
  if (!isInches(article, block, index, true)) closeAt(article, open, at, index, pairs)
  return true
}

function openAt({article, block, next, carried, open, pairs}: Reading, index: number, family: Family): void {
  const start = startAt(article, index)
  const innerStart = endAt(article, index)
  const top = open.at(-1)
  const goesOn = carried !== undefined && index === block.firstToken && FAMILY.get(carried.mark) === family
  let closer = -1
  if (family === 'single') {
    closer = singleCloser(article, block, index, top?.family === 'double')
    const isOuter = index === block.firstToken || open.length === 0
    if (closer < 0 && !goesOn && !runsOn(article, next, family, isOuter)) return
  } else if (top?.family !== 'single') {
    // the same mark opened again, with none of the other kind between: the one before it was never closed
    const same = open.findIndex((candidate) => candidate.family === family)
    if (same >= 0) leaveOpen(article, block, open, same, start, pairs)
  }
  if (goesOn) {
    open.push({pair: carried, family, closer, innerStart})
    return
  }
  const pair: Pair = {
    start,
    end: innerStart,
    parts: [],
    mark: textAt(article, index),
    depth: open.length,
    isClosed: false,
    firstToken: index,
    endToken: index + 1
  }
  open.push({pair, family, closer, innerStart})
}

/** Whether the next block opens with the same mark, as a quotation that runs on does. */
function runsOn(article: Article, next: Block | undefined, family: Family, isOuter: boolean): boolean {
  if (next === undefined || !isOuter || next.zone !== 'body') return false
  const first = article.types[next.firstToken]
  return first?.kind === 'quote' && FAMILY.get(first.text) === family && opens(article, next, next.firstToken)
}

function closeAt(article: Article, open: Open[], at: number, index: number, pairs: Pair[]): void {
  const closed = open[at]
  if (closed === undefined) return
  open.length = at // what was opened inside and not closed is no quotation
  const start = startAt(article, index)
  finish(closed, start, article.ends[index] ?? start, index + 1)
  closed.pair.isClosed = true
  if (closed.pair.parts.length === 1) pairs.push(closed.pair)
}

function finish({pair, innerStart}: Open, innerEnd: number, end: number, endToken: number): void {
  pair.parts.push({start: innerStart, end: Math.max(innerStart, innerEnd)})
  pair.end = end
  pair.endToken = endToken
}

/** A double mark without its partner; a lone single mark is an apostrophe. */
function leaveOpen(
  article: Article,
  block: Block,
  open: Open[],
  at: number,
  until: number,
  pairs: Pair[]
): void {
  const lone = open[at]
  open.length = at
  if (lone === undefined) return
  if (lone.family === 'single' && lone.pair.parts.length === 0) return
  let endToken = lone.pair.firstToken + 1
  const limit = endOfOpenQuotation(article, lone.innerStart, until)
  while (endToken < block.endToken && endAt(article, endToken) <= limit) endToken++
  finish(lone, limit, limit, endToken)
  if (lone.pair.parts.length === 1) pairs.push(lone.pair)
}

/**
 * Where a quotation without its closing mark ends: before the attribution that its sentence has ("…, he said"), else
 * with its sentence where another quotation follows, else with the block.
 */
function endOfOpenQuotation(article: Article, from: number, until: number): number {
  const first = article.tokenIndexAt(from)
  for (let index = first + 1; index < article.tokenCount - 2; index++) {
    const start = article.starts[index] ?? until
    if (start >= until) break
    if (!/^[,?!]$/.test(textAt(article, index))) continue
    const next = lowerAt(article, index + 1)
    const then = lowerAt(article, index + 2)
    if (SAID.has(next) || (SAID.has(then) && SHORT_SUBJECTS.has(next))) return article.ends[index] ?? until
  }
  let end = until
  while (end > from && isSpace(article.text.charCodeAt(end - 1))) end--
  return end
}

const SAID: ReadonlySet<string> = new Set(['said', 'says', 'added', 'told', 'asked'])
const SHORT_SUBJECTS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'who'])
