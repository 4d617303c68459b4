/** Quotation marks paired into quotations, block by block. */
import {classOf, isLetter, isSpace, MARK} from '../language/characters.ts'
import type {Article, Block, Quotation} from './article.ts'

interface Open {
  readonly mark: string
  readonly start: number
  readonly innerStart: number
}

const CLOSING: Readonly<Record<string, string>> = {'"': '"', '“': '”', '‘': '’', "'": "'", '„': '“', '«': '»'}

/** Finds an article's quotations, in order of their beginning. */
export function pairQuotations(article: Article): void {
  article.quotations = article.blocks
    .flatMap((block) => quotationsIn(article, block))
    .sort((a, b) => a.start - b.start)
}

function quotationsIn(article: Article, block: Block): Quotation[] {
  const found: Quotation[] = []
  const open: Open[] = []
  for (let index = block.firstToken; index < block.endToken; index++) {
    const type = article.types[index]
    if (type?.kind !== 'quote') continue
    const start = article.starts[index] ?? 0
    const end = article.ends[index] ?? 0
    const matching = open.findLastIndex((quotation) => CLOSING[quotation.mark] === type.text)
    if (matching >= 0 && canClose(article.text, start, end)) {
      const quotation = open[matching]
      open.length = matching
      if (quotation !== undefined) found.push(close(quotation, matching, start, end, true))
    } else if (type.text in CLOSING && canOpen(article.text, start, end)) {
      open.push({mark: type.text, start, innerStart: end})
    }
  }
  open.forEach((quotation, depth) => {
    // a quotation that runs on over paragraphs is opened in each and closed in the last; a lone single mark is not one
    if (quotation.mark === '"' || quotation.mark === '“') {
      found.push(close(quotation, depth, block.end, block.end, false))
    }
  })
  return found
}

function close(open: Open, depth: number, innerEnd: number, end: number, isClosed: boolean): Quotation {
  return {
    start: open.start,
    end,
    inner: {start: open.innerStart, end: innerEnd},
    mark: open.mark,
    depth,
    isClosed
  }
}

function canOpen(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1)
  if (end >= text.length || isSpace(text.charCodeAt(end))) return false
  return start === 0 || isSpace(before) || /[([{—–\-/"“‘'…]/.test(text.charAt(start - 1))
}

function canClose(text: string, start: number, end: number): boolean {
  if (isSpace(text.charCodeAt(start - 1))) return false
  const after = text.charCodeAt(end)
  return end >= text.length || isSpace(after) || classOf(after) === MARK || !isLetter(after)
}
