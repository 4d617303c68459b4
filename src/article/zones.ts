/**
 * Zones: what each block of an article is for. First every block is looked at alone (its marks, its ending, how it
 * opens); then those that are no sentences get their zone from where they stand.
 */
import type {Article, BlockHint, Zone} from './article.ts'
import {lowerAt, textAt} from './at.ts'
import {
  type BlockShape,
  hasFiniteVerb,
  indexOf,
  isNameLine,
  isNameWithMore,
  isSentenceLike,
  LONGEST_LINE,
  shapesOf
} from './block-shape.ts'
import {creditStart, datelineEnd} from './dateline.ts'
import {isDashed, zoneEnd} from './zone-end.ts'
import {zoneFront} from './zone-front.ts'
import {type Guess, type Layout, leadsToCredit} from './zone-layout.ts'
import {
  isAgencyLine,
  isBracketed,
  isByline,
  isClockLine,
  isDateLine,
  isListItem,
  isSalutation,
  isStars,
  noteOrSignOff
} from './zone-lines.ts'
import {markTables} from './zone-tables.ts'

/** Gives every block its zone, its dateline and its credit. */
export function markZones(article: Article): void {
  const shapes = shapesOf(article)
  const layout: Layout = {article, shapes, guesses: shapes.map((shape) => guessOf(article, shape))}
  const isLetters = isLetterPage(article, shapes)
  markTables(layout)
  const firstBody = zoneFront(layout, isLetters)
  zoneRest(layout, firstBody, isLetters)
  layout.guesses.forEach((guess, index) => {
    const shape = shapes[index]
    if (shape === undefined) return
    const {block} = shape
    block.zone = guess === 'line' || guess === 'heading' ? 'body' : guess
    if (block.zone === 'caption') {
      const start = creditStart(article, shape)
      if (start === block.start) block.zone = 'credit'
      else block.creditStart = start
    }
  })
  markDatelines(layout, firstBody)
}

/** A dateline opens the first paragraph, or the first under a heading of its own. */
function markDatelines({article, shapes}: Layout, firstBody: number): void {
  shapes.forEach((shape, index) => {
    const {block} = shape
    if (block.zone !== 'body') return
    const before = shapes[index - 1]?.block.zone
    if (index === firstBody || (before !== 'body' && before !== 'list' && before !== 'table')) {
      block.datelineEnd = datelineEnd(article, shape)
    }
  })
}

/** A block on its own. */
function guessOf(article: Article, shape: BlockShape): Guess {
  const {block, tokens} = shape
  const hinted = HINTED[block.hint ?? 'paragraph']
  if (hinted !== undefined) return hinted
  if (isAgencyLine(article, shape)) return 'credit' // or the sign-off, where it stands at the end
  const said = noteOrSignOff(article, shape)
  if (said !== undefined) return said
  if (block.hint === 'list-item' || isListItem(article, shape)) return 'list'
  if (isBracketed(article, shape)) return isSignature(article, shape) ? 'sign-off' : 'note'
  if (tokens > LONGEST_LINE) return 'body'
  return shortGuess(article, shape)
}

const HINTED: Readonly<Partial<Record<BlockHint, Guess>>> = {
  heading: 'heading',
  'table-row': 'table',
  caption: 'caption',
  blockquote: 'body'
}

function shortGuess(article: Article, shape: BlockShape): Guess {
  const {block, tokens, ending} = shape
  if (creditStart(article, shape) < block.end) return 'caption'
  if (isClockLine(article, shape)) return 'subhead'
  if (isDateLine(article, shape) || isByline(article, shape)) return 'byline'
  if (isStars(article, shape)) return 'standfirst'
  if (ending === 'stop' || ending === 'question' || ending === 'comma') return 'body'
  if (isSalutation(article, shape) || isAnswer(article, shape)) return 'body'
  if (ending === 'colon') return tokens > 5 ? 'body' : 'line'
  return tokens > LONGEST_HEADLINE || hasInnerStop(article, shape) ? 'body' : 'line'
}

/** "A: Breakfast with my children". */
function isAnswer(article: Article, {block}: BlockShape): boolean {
  const label = textAt(article, block.firstToken)
  return (label === 'Q' || label === 'A') && /^[:.]$/.test(textAt(article, block.firstToken + 1))
}

/** No headline has more tokens; a longer line is a paragraph that lost its stop. */
const LONGEST_HEADLINE = 24

/** Whether a sentence ends before the block does: its last one has lost its stop. */
function hasInnerStop(article: Article, {block, tokens}: BlockShape): boolean {
  if (tokens >= 10 && block.endSentence - block.firstSentence > 1) return true
  for (let index = block.firstToken + 3; index < block.endToken - 1; index++) {
    const type = article.types[index]
    if (type?.text !== '.' && type?.text !== '?' && type?.text !== '!') continue
    const next = article.types[index + 1]
    if (next?.isCapitalised === true && article.types[index - 1]?.isCapitalised === false) return true
  }
  return false
}

/** "(News Coast Agency)": names in brackets, with no sentence among them. */
function isSignature(article: Article, {block, ending}: BlockShape): boolean {
  return ending === 'open' && isNameLine(article, block.firstToken + 1, block.endToken - 1)
}

/** The blocks after the first paragraph. */
function zoneRest({article, shapes, guesses}: Layout, firstBody: number, isLetters: boolean): void {
  const from = firstBody < 0 ? 0 : firstBody + 1
  zoneEnd({article, shapes, guesses}, from)
  let isNotes = false
  for (let index = from; index < shapes.length; index++) {
    const shape = shapes[index]
    if (shape === undefined) continue
    if (guesses[index] === 'credit' && guesses[index - 1] === 'body' && !isCreditHere(guesses, index))
      guesses[index] = 'sign-off'
    if (guesses[index] === 'heading') guesses[index] = 'subhead'
    if (guesses[index] === 'note' && opensNotes(article, shape)) isNotes = true
    else if (isNotes && guesses[index] === 'body' && guesses[index - 1] === 'note') guesses[index] = 'note'
    if (guesses[index] === 'byline') guesses[index] = laterByline({article, shapes, guesses}, index)
    if (isLetters && guesses[index] === 'list' && isDashed(article, shape)) guesses[index] = 'sign-off'
    if (guesses[index] === 'line') guesses[index] = lineZone({article, shapes, guesses}, index, isLetters)
  }
}

/** "Notes to editors:" alone: what follows are the notes. */
function opensNotes(article: Article, {block, tokens}: BlockShape): boolean {
  return tokens <= 5 && /^notes?$/.test(lowerAt(article, block.firstToken))
}

/** A byline after the first paragraph belongs to an item with a title of its own, or is a signature. */
function laterByline({article, shapes, guesses}: Layout, index: number): Zone {
  const shape = shapes[index]
  const isYear = shape !== undefined && shape.tokens <= 3 && isDateLine(article, shape)
  if (isYear && guesses[index + 1] === 'body') return 'subhead'
  const before = guesses[index - 1]
  return before === 'subhead' || before === 'standfirst' || before === 'byline' ? 'byline' : 'sign-off'
}

function isCreditHere(guesses: readonly Guess[], index: number): boolean {
  return index < guesses.length - 1 && (guesses[index - 1] === 'caption' || guesses[index - 1] === 'line')
}

/** A line among paragraphs. */
function lineZone({article, shapes, guesses}: Layout, index: number, isLetters: boolean): Zone {
  const shape = shapes[index]
  if (shape === undefined) return 'body'
  const before = guesses[index - 1]
  if (leadsToCredit(guesses, shapes, index)) return 'caption'
  if (before === 'caption' && sameText(article, shapes, index)) return 'caption'
  if (before === 'sign-off' && shape.isTight) return 'sign-off'
  if (isLetters && before === 'body' && isSigned(article, shape, guesses[index + 1])) return 'sign-off'
  if (shape.isTight && before === 'list') return 'list'
  if (index === shapes.length - 1) {
    return shape.tokens <= 6 && !hasVerb(article, shape) ? 'sign-off' : 'body'
  }
  if (sameText(article, shapes, index) || sameText(article, shapes, index + 1)) return 'caption'
  return shape.tokens <= LONGEST_SUBHEAD && !isSentenceLike(article, shape) ? 'subhead' : 'body'
}

/** The last words of an article are a signature only without a verb. */
function hasVerb(article: Article, {block, capitals, words}: BlockShape): boolean {
  return capitals < words && hasFiniteVerb(article, block.firstToken, block.endToken)
}

const LONGEST_SUBHEAD = 11

function isSigned(article: Article, {block, tokens}: BlockShape, next: Guess | undefined): boolean {
  if (tokens > 16) return false
  return (
    isNameWithMore(article, block.firstToken, block.endToken) ||
    hasTitleAndName(article, block) ||
    (next === undefined && tokens <= 8)
  )
}

function hasTitleAndName(article: Article, {firstToken, endToken}: BlockShape['block']): boolean {
  const comma = indexOf(article, firstToken, endToken, ',')
  return comma > 0 && isNameLine(article, firstToken, comma)
}

/** Whether a block repeats the one before it, as a caption pasted twice does. */
function sameText(article: Article, shapes: readonly BlockShape[], index: number): boolean {
  const block = shapes[index]?.block
  const before = shapes[index - 1]?.block
  if (block === undefined || before === undefined) return false
  return (
    block.end - block.start === before.end - before.start && article.slice(block) === article.slice(before)
  )
}

/** A letter opens with a salutation, or the page says what it is. */
function isLetterPage(article: Article, shapes: readonly BlockShape[]): boolean {
  return shapes.some((shape, index) => {
    if (index < 2 && shape.tokens <= 6) {
      const {firstToken, endToken} = shape.block
      if (
        indexOf(article, firstToken, endToken, 'letters') >= 0 ||
        indexOf(article, firstToken, endToken, 'letter') >= 0
      )
        return true
    }
    return isSalutation(article, shape)
  })
}
