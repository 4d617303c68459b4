/**
 * Quotation marks paired. Straight and curly, single and double, nested, carried over paragraphs; apostrophes, feet and
 * inches are no marks. A mark that was never closed ends with its block at the latest.
 */
import {classOf, isDigit, isLetter, isSpace, MARK} from '../language/characters.ts'
import type {Article, Block, Span} from './article.ts'
import {endAt, lowerAt, startAt, textAt, uposAt} from './at.ts'

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

type Family = 'double' | 'single' | 'angle'

const FAMILY: ReadonlyMap<string, Family> = new Map([
  ['"', 'double'],
  ['“', 'double'],
  ['”', 'double'],
  ['„', 'double'],
  ['‟', 'double'],
  ["'", 'single'],
  ['‘', 'single'],
  ['’', 'single'],
  ['‚', 'single'],
  ['‛', 'single'],
  ['`', 'single'],
  ['«', 'angle'],
  ['»', 'angle']
])

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

/** @returns the pair that the next block goes on with, if there is one */
function pairsIn(
  article: Article,
  block: Block,
  next: Block | undefined,
  carried: Pair | undefined,
  pairs: Pair[]
): Pair | undefined {
  const {types, ends} = article
  const open: Open[] = []
  for (let index = block.firstToken; index < block.endToken; index++) {
    const type = types[index]
    if (type?.kind !== 'quote') continue
    const family = FAMILY.get(type.text)
    if (family === undefined) continue
    const top = open.at(-1)
    if (family === 'single') {
      const at = open.findLastIndex(({closer}) => closer === index)
      if (at >= 0) {
        closeAt(article, open, at, index, pairs)
        continue
      }
    } else {
      const at = open.findLastIndex((candidate) => candidate.family === family)
      if (at >= 0 && closes(article, block, index, at >= 0)) {
        if (!isInches(article, block, index, true)) closeAt(article, open, at, index, pairs)
        continue
      }
      if (isInches(article, block, index, false)) continue
    }
    if (!opens(article, block, index)) continue
    const start = startAt(article, index)
    const innerStart = ends[index] ?? start
    if (carried !== undefined && index === block.firstToken && FAMILY.get(carried.mark) === family) {
      const closer = family === 'single' ? singleCloser(article, block, index, undefined) : -1
      open.push({pair: carried, family, closer, innerStart})
      continue
    }
    let closer = -1
    if (family === 'single') {
      closer = singleCloser(article, block, index, top?.family === 'double' ? top : undefined)
      if (closer < 0 && !runsOn(article, next, family, index === block.firstToken || open.length === 0))
        continue
    } else {
      // the same mark opened again, with none of the other kind between: the one before it was never closed
      const same = top?.family === 'single' ? -1 : open.findIndex((candidate) => candidate.family === family)
      if (same >= 0) leaveOpen(article, block, open, same, start, pairs)
    }
    const pair: Pair = {
      start,
      end: innerStart,
      parts: [],
      mark: type.text,
      depth: open.length,
      isClosed: false,
      firstToken: index,
      endToken: index + 1
    }
    open.push({pair, family, closer, innerStart})
  }
  const [outer] = open
  if (outer === undefined) return undefined
  if (runsOn(article, next, outer.family, true)) {
    finish(outer, block.end, block.end, block.endToken)
    if (!pairs.includes(outer.pair)) pairs.push(outer.pair)
    return outer.pair
  }
  leaveOpen(article, block, open, 0, block.end, pairs)
  return undefined
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

/** Whether a mark may open: curly ones by their form, straight ones by the space before them. */
function opens(article: Article, block: Block, index: number): boolean {
  const text = textAt(article, index)
  const start = startAt(article, index)
  const end = endAt(article, index)
  if (end >= block.end) return false
  if (text === '”' || text === '’' || text === '»') return false
  const spaceAfter = isSpace(article.text.charCodeAt(end))
  const before = start <= block.start ? 0x20 : article.text.charCodeAt(start - 1)
  if (text === '“' || text === '„' || text === '«' || text === '‚') return !spaceAfter || isSpace(before)
  if (text === '‘') return !spaceAfter
  if (spaceAfter) return text === '"' && isSpace(before) && start <= block.start
  if (isSpace(before) || classOf(before) !== MARK) {
    if (isSpace(before)) return true
    return (
      OPENING_BEFORE.has(String.fromCharCode(before)) ||
      (text === '"' && !isLetter(before) && !isDigit(before))
    )
  }
  const character = String.fromCharCode(before)
  return OPENING_BEFORE.has(character) || (text === '"' && (character === ':' || character === ','))
}

const OPENING_BEFORE: ReadonlySet<string> = new Set('([{—–-/"“‘\'…*_|'.split(''))

/** Whether a double mark may close the one that is open. */
function closes(article: Article, block: Block, index: number, isOpen: boolean): boolean {
  const text = textAt(article, index)
  if (text === '”' || text === '»') return true
  if (text === '„' || text === '«') return false
  const start = startAt(article, index)
  const end = endAt(article, index)
  const spaceBefore = start <= block.start || isSpace(article.text.charCodeAt(start - 1))
  if (text === '“') return false
  if (!spaceBefore) return isOpen
  // a space on either side of a straight mark: it closes what is open
  return end >= block.end || isSpace(article.text.charCodeAt(end))
}

/** 6'2", 12" : a straight mark right after a figure, where no quotation ends. */
function isInches(article: Article, block: Block, index: number, isOpen: boolean): boolean {
  const type = article.types[index]
  if (type?.text !== '"' && type?.text !== '”') return false
  const start = startAt(article, index)
  if (!isDigit(article.text.charCodeAt(start - 1))) return false
  if (isFeet(article, index - 2)) return true
  if (!isOpen) return true
  // inside a quotation: inches when the next double mark can only close as well
  for (let next = index + 1; next < block.endToken; next++) {
    const mark = article.types[next]
    if (mark?.kind !== 'quote' || FAMILY.get(mark.text) !== 'double') continue
    return !opens(article, block, next)
  }
  return false
}

/** Whether a token is the mark of feet (or minutes) between two figures. */
function isFeet(article: Article, index: number): boolean {
  const text = textAt(article, index)
  return (
    (text === "'" || text === '’' || text === '′') &&
    isDigit(article.text.charCodeAt(startAt(article, index) - 1)) &&
    article.types[index + 1]?.hasDigit === true
  )
}

/**
 * The token that closes a single mark; -1 where there is none. After "players" a mark may be an apostrophe: it closes
 * only where what follows could not be owned, or where nothing closes later.
 *
 * @param outer the double quotation around it, which it may not outlast
 */
function singleCloser(article: Article, block: Block, opener: number, outer: Open | undefined): number {
  if (isElided(article, opener)) return -1
  let weak = -1
  let doubles = 0
  for (let index = opener + 1; index < block.endToken; index++) {
    const type = article.types[index]
    if (type?.kind !== 'quote') continue
    const family = FAMILY.get(type.text)
    if (family === 'double') {
      if (outer === undefined) continue
      if (!closes(article, block, index, true)) doubles++
      else if (doubles > 0) doubles--
      else break
      continue
    }
    if (family !== 'single') continue
    if (canCloseSingle(article, block, index) && !isFeet(article, index)) {
      if (!mayBeApostrophe(article, block, index)) return index
      if (weak < 0) weak = index
    } else if (opens(article, block, index) && !isElided(article, index)) {
      if (weak >= 0) return weak
      if (type.text !== '‘') break
    }
  }
  return weak
}

function canCloseSingle(article: Article, block: Block, index: number): boolean {
  const text = textAt(article, index)
  if (text !== "'" && text !== '’' && text !== '`') return false
  const start = startAt(article, index)
  const end = endAt(article, index)
  if (isSpace(article.text.charCodeAt(start - 1))) return false
  return (
    end >= block.end ||
    !isLetter(article.text.charCodeAt(end)) ||
    !isLetter(article.text.charCodeAt(start - 1))
  )
}

/** "players' choice", "runnin' down", "cup o' tea". */
function mayBeApostrophe(article: Article, block: Block, index: number): boolean {
  const before = article.types[index - 1]
  const end = endAt(article, index)
  if (before?.kind !== 'word' && before?.kind !== 'number') return false
  if (end >= block.end || !isSpace(article.text.charCodeAt(end))) {
    return false // a stop, a comma or the end follows
  }
  const next = article.types[index + 1]
  if (next === undefined) return false
  if (before.lower.endsWith('in') || before.lower === 'o' || before.lower === 'an' || before.lower === 'th')
    return before.varieties === 0 || before.lower.length < 3
  if (!/[sxz]$/.test(before.lower)) return false
  const upos = uposAt(article, index + 1)
  return (
    upos === 'NOUN' ||
    upos === 'PROPN' ||
    upos === 'ADJ' ||
    upos === 'NUM' ||
    (upos === 'ADV' && !next.lower.endsWith('ly'))
  )
}

/** ‘90s, ‘em: an opening mark that was meant for an apostrophe. */
function isElided(article: Article, index: number): boolean {
  const next = article.types[index + 1]
  if (next === undefined || startAt(article, index + 1) > endAt(article, index)) return false
  return ELIDED.has(next.lower) || /^\d0s$/.test(next.lower)
}

const ELIDED: ReadonlySet<string> = new Set(
  'em til tis twas twere cause cos n round bout neath ave appen ere im ad'.split(' ')
)
