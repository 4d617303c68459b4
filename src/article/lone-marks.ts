/**
 * Double quotation marks that have no partner: what was opened and never closed, what closes and was never opened, what
 * faces the wrong way or is closed with a mark of the other kind. A quotation that runs on over paragraphs opens in
 * each of them and closes in the last.
 */
import {isSpace} from '../language/characters.ts'
import type {Article, Block, Quotation} from './article.ts'
import {endAt, startAt, textAt} from './at.ts'

export type LoneMark =
  /** “We are sorry“: the token, and what it should be. */
  | {readonly kind: 'wrong-way'; readonly index: number; readonly meant: string}
  /** “He said, “Go,” and we went”: the inner quotation. */
  | {readonly kind: 'nested'; readonly quotation: Quotation}
  /** “a bargain’: the closing token, and what it should be. */
  | {readonly kind: 'mismatched'; readonly index: number; readonly meant: string}
  | {readonly kind: 'unclosed'; readonly quotation: Quotation; readonly block: Block}
  | {readonly kind: 'unopened'; readonly index: number; readonly block: Block; readonly goesOn: boolean}

/** Every mark without a partner, at most one for what looks like one slip. */
export function loneMarks(article: Article): LoneMark[] {
  const used = new Set<number>()
  const unclosed = new Map<Block, Quotation[]>()
  for (const quotation of article.quotations) {
    if (!isDouble(quotation.mark)) continue
    used.add(quotation.start)
    if (quotation.isClosed) used.add(quotation.end - 1)
    for (const {start} of quotation.parts) used.add(start - 1)
    const block = article.blockAt(quotation.end - 1)
    if (!quotation.isClosed && block !== undefined) group(unclosed, block).push(quotation)
  }
  const found: LoneMark[] = []
  let before: {quotation: Quotation; block: Block} | undefined
  for (const block of article.blocks) {
    if (block.zone === 'table' || block.zone === 'credit') continue
    const open = unclosed.get(block) ?? []
    const lone = loneTokens(article, block, used)
    if (open.length > 0 || lone.length > 0) {
      const read = readBlock(article, block, open, lone, before)
      if (read.explainsBefore && before !== undefined) {
        const index = found.findIndex(
          (mark) => mark.kind === 'unclosed' && mark.quotation === before?.quotation
        )
        if (index >= 0) found.splice(index, 1)
      }
      found.push(...read.marks)
    }
    const last = open.at(-1)
    before = last === undefined ? undefined : {quotation: last, block}
  }
  return found
}

function group(map: Map<Block, Quotation[]>, block: Block): Quotation[] {
  const known = map.get(block)
  if (known !== undefined) return known
  const made: Quotation[] = []
  map.set(block, made)
  return made
}

function isDouble(mark: string): boolean {
  return mark === '"' || mark === '“' || mark === '”'
}

/** Double marks of a block that belong to no quotation and are no inches. */
function loneTokens(article: Article, {firstToken, endToken}: Block, used: ReadonlySet<number>): number[] {
  const lone: number[] = []
  for (let index = firstToken; index < endToken; index++) {
    const type = article.types[index]
    if (type?.kind !== 'quote' || !isDouble(type.text) || used.has(startAt(article, index))) continue
    if (
      /\d$/.test(textAt(article, index - 1)) &&
      type.text !== '“' &&
      startAt(article, index) === endAt(article, index - 1)
    )
      continue
    lone.push(index)
  }
  return lone
}

interface Read {
  readonly marks: readonly LoneMark[]
  /** Whether the paragraph before was left open because this one goes on with it. */
  readonly explainsBefore: boolean
}

function readBlock(
  article: Article,
  block: Block,
  open: readonly Quotation[],
  lone: readonly number[],
  before: {quotation: Quotation; block: Block} | undefined
): Read {
  const [first] = open
  const [closer] = lone
  const wrongWay = wrongWayIn(article, block, open, lone)
  if (wrongWay !== undefined) return {marks: [wrongWay], explainsBefore: false}
  if (first !== undefined && closer !== undefined && first.firstToken < closer) {
    const inner = article.quotations.find(
      ({isClosed, firstToken, endToken}) => isClosed && firstToken > first.firstToken && endToken <= closer
    )
    if (inner !== undefined && open.length === 1 && lone.length === 1)
      return {marks: [{kind: 'nested', quotation: inner}], explainsBefore: false}
  }
  if (open.length + lone.length > 2) return {marks: [], explainsBefore: false}
  const marks: LoneMark[] = []
  for (const quotation of open) {
    const single = closedBySingle(article, quotation, block)
    if (single === undefined) marks.push({kind: 'unclosed', quotation, block})
    else marks.push({kind: 'mismatched', index: single, meant: closingLike(quotation.mark)})
  }
  let explainsBefore = false
  for (const index of lone) {
    const goesOn =
      before !== undefined && before.block.index === block.index - 1 && !hasMarkBefore(article, block, index)
    explainsBefore ||= goesOn
    marks.push({kind: 'unopened', index, block, goesOn})
  }
  return {marks, explainsBefore}
}

/** Whether a quotation begins between the block's start and the mark. */
function hasMarkBefore(article: Article, {start}: Block, index: number): boolean {
  return article.quotations.some(
    (quotation) => quotation.start >= start && quotation.start < startAt(article, index)
  )
}

/** A curly mark on the wrong side of its word. */
function wrongWayIn(
  article: Article,
  block: Block,
  open: readonly Quotation[],
  lone: readonly number[]
): LoneMark | undefined {
  for (const {firstToken: index} of open) {
    if (textAt(article, index) === '“' && isAfterWord(article, block, index))
      return {kind: 'wrong-way', index, meant: '”'}
  }
  for (const index of lone) {
    const text = textAt(article, index)
    if (text === '“' && isAfterWord(article, block, index)) return {kind: 'wrong-way', index, meant: '”'}
    if (text === '”' && isBeforeWord(article, block, index)) return {kind: 'wrong-way', index, meant: '“'}
  }
  return undefined
}

function isAfterWord(article: Article, block: Block, index: number): boolean {
  const start = startAt(article, index)
  const end = endAt(article, index)
  return (
    start > block.start &&
    !isSpace(article.text.charCodeAt(start - 1)) &&
    !/[([—–-]/.test(article.text[start - 1] ?? '') &&
    (end >= block.end || isSpace(article.text.charCodeAt(end)) || /[.,;:!?)]/.test(article.text[end] ?? ''))
  )
}

function isBeforeWord(article: Article, block: Block, index: number): boolean {
  const start = startAt(article, index)
  const end = endAt(article, index)
  return (
    end < block.end &&
    (start <= block.start || isSpace(article.text.charCodeAt(start - 1))) &&
    article.types[index + 1]?.kind === 'word' &&
    !isSpace(article.text.charCodeAt(end))
  )
}

const FARTHEST = 40

/** “a bargain': the single mark that closes it in its sentence. */
function closedBySingle(article: Article, {firstToken, start}: Quotation, block: Block): number | undefined {
  const end = Math.min(block.endToken, firstToken + FARTHEST)
  for (let index = firstToken + 2; index < end; index++) {
    const text = textAt(article, index)
    if (article.types[index]?.kind !== 'quote') {
      if (/^[.!?]$/.test(text) && article.types[index + 1]?.kind !== 'quote') return undefined
      continue
    }
    if (text === '‘' || isDouble(text)) return undefined
    if (text !== "'" && text !== '’') continue
    const at = startAt(article, index)
    if (isSpace(article.text.charCodeAt(at - 1))) return undefined
    // "players'" may own what follows
    if (/s$/.test(textAt(article, index - 1)) && article.types[index + 1]?.kind === 'word') continue
    return article.quotations.some((other) => other.end === at + 1 && other.start > start) ? undefined : index
  }
  return undefined
}

/** The mark that closes what another opened. */
export function closingLike(mark: string): string {
  return mark === '“' || mark === '”' ? '”' : mark
}

/** The mark that opens what another closes. */
export function openingLike(mark: string): string {
  return mark === '”' || mark === '“' ? '“' : mark
}
