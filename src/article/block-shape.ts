/** What can be told of a block by looking along its tokens once. */
import {NEWSROOM_JOBS} from '../language/newsroom-words.ts'
import {PARTICLES, SUFFIXES} from '../language/person-words.ts'
import {nameOf} from '../language/tagger/tags.ts'
import type {WordType} from '../language/word-type.ts'
import type {Article, Block} from './article.ts'
import {lowerAt, textAt, uposAt} from './at.ts'
import {wordSet} from '../language/word-set.ts'

/** How a block ends: with a stop (before any closing marks), a colon, a comma, or with a word. */
export type Ending = 'stop' | 'question' | 'colon' | 'comma' | 'open'

/** Longer blocks are paragraphs, whatever they are made of. */
export const LONGEST_LINE = 60

export interface BlockShape {
  readonly block: Block
  readonly tokens: number
  readonly ending: Ending
  readonly words: number
  readonly figures: number
  readonly capitals: number
  readonly allCaps: number
  /** Words of more than three letters in small letters. */
  readonly small: number
  /** Words of at most three letters. */
  readonly short: number
  /** Whether a line follows the one before it without a blank line, in an article that has blank lines. */
  readonly isTight: boolean
}

/** The shapes of an article's blocks, in order. */
export function shapesOf(article: Article): BlockShape[] {
  const gaps = article.blocks.map((block, index) => isWideGap(article, article.blocks[index - 1], block))
  const isSpaced = gaps.some((isWide, index) => isWide && index > 0)
  return article.blocks.map((block, index) => shapeOf(article, block, isSpaced && gaps[index] === false))
}

function isWideGap(article: Article, before: Block | undefined, block: Block): boolean {
  if (before === undefined) return true
  let lineEnds = 0
  for (let index = before.end; index < block.start; index++) {
    const code = article.text.charCodeAt(index)
    if (code === 0x0a || (code === 0x0d && article.text.charCodeAt(index + 1) !== 0x0a)) lineEnds++
  }
  return lineEnds > 1
}

function shapeOf(article: Article, block: Block, isTight: boolean): BlockShape {
  const tokens = block.endToken - block.firstToken
  const ending = endingOf(article, block)
  let words = 0
  let figures = 0
  let capitals = 0
  let allCaps = 0
  let small = 0
  let short = 0
  if (tokens <= LONGEST_LINE) {
    for (let index = block.firstToken; index < block.endToken; index++) {
      const type = article.types[index]
      if (type === undefined) continue
      if (type.kind === 'number' || (type.kind === 'word' && isFigureFirst(type))) figures++
      else if (type.kind === 'word') {
        words++
        if (type.isCapitalised) capitals++
        else if (type.text.length > 3) small++
        if (type.isAllCaps) allCaps++
        if (type.text.length <= 3) short++
      }
    }
  }
  return {block, tokens, ending, words, figures, capitals, allCaps, small, short, isTight}
}

function isFigureFirst(type: WordType): boolean {
  const code = type.text.charCodeAt(0)
  return code >= 0x30 && code <= 0x39
}

function endingOf(article: Article, block: Block): Ending {
  let index = block.endToken - 1
  while (index > block.firstToken && isCloser(article.types[index])) index--
  const text = textAt(article, index)
  switch (text.charAt(text.length - 1)) {
    case '.':
    case '…':
      return 'stop'
    case '?':
    case '!':
      return 'question'
    case ':':
      return 'colon'
    case ',':
    case ';':
    case '—':
    case '-':
      return 'comma'
    default:
      return 'open'
  }
}

function isCloser(type: WordType | undefined): boolean {
  return type !== undefined && (type.kind === 'quote' || type.text === ')' || type.text === ']')
}

/** Whether a block is a person's name and nothing else: "Thandi Mokoena", "RUTH VAN DER BYL". */
export function isNameLine(article: Article, from: number, to: number): boolean {
  let names = 0
  for (let index = from; index < to; index++) {
    const type = article.types[index]
    if (type === undefined) return false
    if (type.lower === 'and' && names >= 2) return isNameLine(article, index + 1, to)
    if (type.kind !== 'word') {
      if (type.text !== '.' && type.text !== ',') return false
      if (type.text === ',' && !SUFFIXES.has(lowerAt(article, index + 1))) return false
    } else if (type.isCapitalised) names++
    else if (!PARTICLES.has(type.lower)) return false
    if (index === from && (FUNCTION_WORDS.has(type.lower) || type.hasDigit)) return false
  }
  return names >= 2 && names <= 5
}

const FUNCTION_WORDS =
  wordSet(`the a an and but or in on at by for from of to with as if when where how why what who after before no not all our my
   his her its their this that these those new more less is are was were do does did can will must`)

/** A name with a job, an address or a place after it, or several names: what stands in a byline after "By". */
export function isNameWithMore(article: Article, from: number, to: number): boolean {
  const comma = indexOf(article, from, to, ',')
  if (comma < 0) return isNameLine(article, from, to)
  return isNameLine(article, from, comma) && (hasJob(article, comma, to) || to - comma <= 4)
}

export function hasJob(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (NEWSROOM_JOBS.has(lowerAt(article, index))) return true
  }
  return false
}

/** The index of the first token with this text, or -1. */
export function indexOf(article: Article, from: number, to: number, text: string): number {
  for (let index = from; index < to; index++) if (lowerAt(article, index) === text) return index
  return -1
}

/** Whether a finite verb stands between two tokens. */
export function hasFiniteVerb(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const tag = article.tags[index] ?? 0
    if (FINITE.has(nameOf(tag))) return true
  }
  return false
}

const FINITE = wordSet('VERB.pres VERB.3sg VERB.past AUX.pres AUX.3sg AUX.past AUX.modal')

/** Whether a line without its stop is a sentence all the same: "He was fined", "“We will appeal”". */
export function isSentenceLike(article: Article, {block, tokens}: BlockShape): boolean {
  if (tokens < 4) return false
  const first = article.types[block.firstToken]
  if (!hasFiniteVerb(article, block.firstToken, block.endToken)) return false
  if (first?.kind === 'quote') return true
  if (indexOf(article, block.firstToken, block.endToken, 'said') > 0) return true
  return uposAt(article, block.firstToken) === 'PRON' || (tokens >= 7 && first?.lower === 'the')
}
