/** The place that opens an article's first paragraph, and the credit that closes a caption. */
import {AGENCIES, LABEL_OPENERS, PICTURE_LABELS} from '../language/newsroom-words.ts'
import type {Article} from './article.ts'
import {endAt, isCapitalAt, lowerAt, startAt, textAt} from './at.ts'
import type {BlockShape} from './block-shape.ts'
import {wordSet} from '../language/word-set.ts'

const LONGEST_DATELINE = 16
const DASHES = wordSet('— – - -- ― |')
const NOT_A_PLACE = wordSet(
  `update updated breaking exclusive watch video live opinion analysis correction clarification note editor q a tv
   sir madam`
)

/**
 * Where a dateline ends, its dash or colon included; the block's start where there is none. A place is in capitals
 * ("TARN —"), or a capital follows the dash ("Lisbon - Voters"), which a sentence about Lisbon would not have.
 */
export function datelineEnd(article: Article, {block, tokens}: BlockShape): number {
  const last = block.firstToken + Math.min(tokens - 1, LONGEST_DATELINE)
  const {types, ends} = article
  if (!isCapitalAt(article, block.firstToken) && textAt(article, block.firstToken) !== '(') return block.start
  for (let index = block.firstToken + 1; index < last; index++) {
    const type = types[index]
    if (type === undefined) break
    const isDash = DASHES.has(type.text)
    const hasSpaceAfter = startAt(article, index + 1) > endAt(article, index)
    if (isDash && hasSpaceAfter && startAt(article, index) > endAt(article, index - 1)) {
      return isPlace(article, block.firstToken, index) && opensSentence(article, index + 1, block.endToken)
        ? (ends[index] ?? block.start)
        : block.start
    }
    if (type.text === ':') {
      return hasSpaceAfter && isColonPlace(article, block.firstToken, index)
        ? endAt(article, index)
        : block.start
    }
    if (type.text === '.' && index > block.firstToken + 1 && types[index - 1]?.isCapitalised === false) break
    if (type.kind === 'word' && !type.isCapitalised && !inBrackets(article, block.firstToken, index)) break
  }
  return block.start
}

function inBrackets(article: Article, from: number, index: number): boolean {
  for (let before = index - 1; before >= from; before--) {
    const text = textAt(article, before)
    if (text === '(') return true
    if (text === ')') return false
  }
  return false
}

/** Capitals, a comma with a state or a date, an agency in brackets; nothing that a sentence is made of. */
function isPlace(article: Article, from: number, to: number): boolean {
  const first = article.types[from]
  if (first === undefined) return false
  if (first.text === '(') return textAt(article, to - 1) === ')' && to - from <= 6
  if (NOT_A_PLACE.has(first.lower)) return false
  if (first.isAllCaps || isInitialsOf(article, from)) return true
  let names = 0
  for (let index = from; index < to; index++) {
    const type = article.types[index]
    if (type?.kind === 'quote' || type?.text === "'s") return false
    if (type?.text === ',' || type?.text === '(') break
    if (type?.kind === 'word') names++
  }
  return names <= 3
}

/** "ST. LOUIS", "O'FALLON", "U.S. CAPITOL". */
function isInitialsOf(article: Article, from: number): boolean {
  const next = article.types[from + 1]
  const first = article.types[from]
  return next?.isAllCaps === true && first !== undefined && first.text === first.text.toUpperCase()
}

function opensSentence(article: Article, index: number, end: number): boolean {
  const first = article.types[index]
  if (first === undefined || index >= end) return false
  const opens =
    first.isCapitalised || first.kind === 'quote' || first.kind === 'number' || first.kind === 'symbol'
  if (!opens && !article.types[index - 2]?.isAllCaps) return false
  // a second dash makes it an aside: "Paris – Texas, that is – has lost its cinema"
  const dash = textAt(article, index - 1)
  const until = Math.min(end, index + 12)
  for (let later = index; later < until; later++) {
    const type = article.types[later]
    if (
      type?.text === dash &&
      article.types[index - 2]?.isAllCaps !== true &&
      textAt(article, index - 2) !== ')'
    )
      return false
  }
  return true
}

/** "CAIRNS: Divers have found": every word before the colon in capitals, or a place before an agency's brackets. */
function isColonPlace(article: Article, from: number, to: number): boolean {
  let letters = 0
  for (let index = from; index < to; index++) {
    const type = article.types[index]
    if (type === undefined || NOT_A_PLACE.has(type.lower)) return false
    if (type.kind === 'word' && !type.isAllCaps) return false
    if (type.kind === 'word') letters += type.text.length
    else if (type.text !== ',' && type.text !== '/') return false
  }
  return letters >= 4 && to - from <= 4
}

/** How many tokens a credit may have. */
const LONGEST_CREDIT = 16

/** Where the picture credit that closes a block begins; the block's end where there is none. */
export function creditStart(article: Article, {block, tokens}: BlockShape): number {
  const {types, starts} = article
  const earliest = Math.max(block.firstToken, block.endToken - LONGEST_CREDIT)
  for (let index = earliest; index < block.endToken - 1; index++) {
    const type = types[index]
    if (type === undefined || !PICTURE_LABELS.has(type.lower) || !type.isCapitalised) continue
    if (!isLabel(article, index)) continue
    const first = creditOpening(article, block.firstToken, index)
    if (first === block.firstToken || isBoundary(article, first)) return starts[first] ?? block.end
  }
  if (tokens < 2) return block.end
  const bracket = bracketedCredit(article, block.firstToken, block.endToken)
  if (bracket !== undefined) return starts[bracket] ?? block.end
  const tail = lastPart(article, earliest, block.endToken)
  return tail !== undefined &&
    (tail > block.firstToken || tokens <= 8) &&
    isCreditTail(article, tail, block.endToken)
    ? (starts[tail] ?? block.end)
    : block.end
}

/** A label says who after a colon, "by", "courtesy of" or a slash. */
function isLabel(article: Article, index: number): boolean {
  const next = article.types[index + 1]
  if (next === undefined) return false
  if (next.text === ':' || next.text === '/' || next.text === '|') return true
  if (next.lower === 'by' || next.lower === 'courtesy' || next.lower === 'supplied') {
    return isCapitalAt(article, index + 2) || next.lower !== 'by'
  }
  return false
}

/** Takes in what belongs to a label: a bracket, "File", "AP", a bar. */
function creditOpening(article: Article, from: number, index: number): number {
  let first = index
  while (first > from && LABEL_OPENERS.has(lowerAt(article, first - 1))) {
    if (!isCapitalAt(article, first - 1)) break
    first--
  }
  const before = textAt(article, first - 1)
  return first > from && (before === '(' || before === '[' || before === '|') ? first - 1 : first
}

/** Whether a sentence or a bracket ends before a token. */
function isBoundary(article: Article, index: number): boolean {
  const own = textAt(article, index)
  if (own === '(' || own === '[' || own === '|') return true
  const before = article.types[index - 1]
  return before !== undefined && (/[.!?…)\]|:—–-]$/.test(before.text) || before.kind === 'quote')
}

/** "(AP Photo/Dana Pruitt)", "(Jo Roy/Getty Images)" at the very end. */
function bracketedCredit(article: Article, from: number, to: number): number | undefined {
  const last = textAt(article, to - 1)
  if (last !== ')' && last !== ']') return undefined
  for (let index = to - 2; index >= from && index > to - LONGEST_CREDIT; index--) {
    const text = textAt(article, index)
    if (text === '(' || text === '[') {
      if (index === from) return undefined
      return isCreditTail(article, index + 1, to - 1) ? index : undefined
    }
  }
  return undefined
}

/** The first token after the last stop in a stretch. */
function lastPart(article: Article, from: number, to: number): number | undefined {
  for (let index = to - 2; index > from; index--) {
    const type = article.types[index]
    if (type !== undefined && (/^[.!?]$/.test(type.text) || type.text === '|' || type.text === '©')) {
      return type.text === '©' || type.text === '|' ? index : index + 1
    }
  }
  return undefined
}

/** Names alone, with a slash between person and agency, an agency among them, or in capitals throughout. */
function isCreditTail(article: Article, from: number, to: number): boolean {
  let slashes = 0
  let agencies = 0
  let names = 0
  let capitals = 0
  let labels = 0
  for (let index = from; index < to; index++) {
    const type = article.types[index]
    if (type === undefined) return false
    if (type.text === '/') slashes++
    else if (type.kind === 'word') {
      if (PICTURE_LABELS.has(type.lower)) labels++
      else if (AGENCIES.has(type.lower)) agencies++
      if (!type.isCapitalised && type.lower !== 'by' && type.lower !== 'via' && type.lower !== 'for')
        return false
      names++
      if (type.isAllCaps) capitals++
    } else if (!/^[.|©,–—-]$/.test(type.text)) return false
  }
  if (names === 0 || names > 9) return false
  return slashes > 0 || agencies > 0 || (labels > 0 && names > labels) || (capitals === names && names >= 2)
}
