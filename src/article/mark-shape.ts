/** What a single quotation mark can be, from what stands beside it: opening, closing, apostrophe, inches. */
import {MARK, classOf, isDigit, isLetter, isSpace} from '../language/characters.ts'
import type {Article, Block} from './article.ts'
import {endAt, startAt, textAt, uposAt} from './at.ts'
import {wordSet} from '../language/word-set.ts'

/** Kinds of marks that close each other, mixed forms included: a straight mark may close a curly one. */
export type Family = 'double' | 'single' | 'angle'

export const FAMILY: ReadonlyMap<string, Family> = new Map([
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

/** Whether a mark may open: curly ones by their form, straight ones by the space before them. */
export function opens(article: Article, block: Block, index: number): boolean {
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
export function closes(article: Article, block: Block, index: number, isOpen: boolean): boolean {
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
export function isInches(article: Article, block: Block, index: number, isOpen: boolean): boolean {
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

/** So many tokens are looked through for the end of a quotation: a paragraph that opens thousands must not be slow. */
const FARTHEST = 1000

/**
 * The token that closes a single mark; -1 where there is none. After "players" a mark may be an apostrophe: it closes
 * only where what follows could not be owned, or where nothing closes later.
 *
 * @param isInDouble whether a double quotation is around it, which it may not outlast
 */
export function singleCloser(article: Article, block: Block, opener: number, isInDouble: boolean): number {
  if (isElided(article, opener)) return -1
  let weak = -1
  let doubles = 0
  const end = Math.min(block.endToken, opener + FARTHEST)
  for (let index = opener + 1; index < end; index++) {
    const type = article.types[index]
    if (type?.kind !== 'quote') continue
    const family = FAMILY.get(type.text)
    if (family === 'double') {
      if (!isInDouble) continue
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

const ELIDED = wordSet('em til tis twas twere cause cos n round bout neath ave appen ere im ad')
