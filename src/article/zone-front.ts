/** What stands before the first paragraph: headline, standfirst, byline, captions. */
import type {Article, Zone} from './article.ts'
import {hasFiniteVerb, indexOf, isNameLine, isNameWithMore, type BlockShape} from './block-shape.ts'
import {ORGANISATION_HEADS} from '../language/organisation-words.ts'
import {isLifeLine, isSalutation, isStars} from './zone-lines.ts'
import {leadsToCredit, type Guess, type Layout} from './zone-layout.ts'

/** How far from the top a standfirst may stand. */
const LAST_STANDFIRST = 5
const LONGEST_DECK = 14

/**
 * Gives the blocks before the first paragraph their zones.
 *
 * @param isLetters whether it is a page of letters
 * @returns the index of the first paragraph; -1 where there is none
 */
export function zoneFront(layout: Layout, isLetters: boolean): number {
  const {guesses, shapes} = layout
  if (isHeadlineSentence(layout)) guesses[0] = 'line'
  let firstBody = guesses.indexOf('body')
  if (firstBody >= 0 && firstBody <= LAST_STANDFIRST && !isLetters && isStandfirst(layout, firstBody)) {
    guesses[firstBody] = 'standfirst'
    firstBody = guesses.indexOf('body')
  }
  const end = firstBody < 0 ? Math.min(2, shapes.length) : firstBody
  let last: Guess | undefined
  let hasHeadline = false
  for (let index = 0; index < end; index++) {
    const zone = frontZone(layout, index, {last, hasHeadline, end, isLetters})
    if (zone === undefined) {
      if (guesses[index] !== 'list' && guesses[index] !== 'table') last = guesses[index]
      continue
    }
    guesses[index] = zone
    hasHeadline ||= zone === 'headline'
    last = zone
  }
  if (isCorrections(layout)) {
    shapes.forEach((_shape, index) => {
      if (guesses[index] === 'body' || (guesses[index] === 'list' && index > 0)) guesses[index] = 'note'
    })
  }
  return firstBody
}

interface Place {
  readonly last: Guess | undefined
  readonly hasHeadline: boolean
  readonly end: number
  readonly isLetters: boolean
}

/** The zone of a block in front; undefined for one that is told already. */
function frontZone(layout: Layout, index: number, place: Place): Guess | undefined {
  const {shapes, guesses} = layout
  const shape = shapes[index]
  const {last, hasHeadline} = place
  switch (guesses[index]) {
    case 'heading':
      return !hasHeadline || last === 'headline' ? 'headline' : 'subhead'
    case 'byline':
      return 'byline'
    case 'line':
      if (shape === undefined) return undefined
      if (leadsToCredit(guesses, shapes, index))
        return !hasHeadline && !isTightRun(shapes, index) ? 'headline' : 'caption'
      return hasHeadline ? underHeadline(layout, index, shape, place) : 'headline'
    default:
      return undefined
  }
}

/** The zone of a line between headline and first paragraph. */
function underHeadline(
  {article, shapes, guesses}: Layout,
  index: number,
  shape: BlockShape,
  place: Place
): Zone {
  const {last, end, isLetters} = place
  if (last === 'byline' && isPlaceLine(shape)) return 'byline'
  if (isLifeLine(article, shape) || isBesideStars(article, shapes, index)) return 'standfirst'
  if (isLetters && last === 'headline') return 'subhead'
  const isUnderCaption = last === 'caption' && shape.isTight
  const next = guesses[index + 1]
  if (next !== 'table' && !isUnderCaption && isAuthor(article, shape) && !isVenue(article, shape))
    return 'byline'
  if (isUnderCaption) return 'caption'
  if ((next === 'table' || next === 'list') && shape.tokens <= 6) return 'subhead'
  const isLast = index === end - 1
  if (last === 'headline') {
    if (isLast && isColumn({article, shapes, guesses}, index, shape)) return 'subhead'
    return isDeck(shapes[index - 1], shape) ? 'headline' : 'standfirst'
  }
  const isUnderByline = last === 'byline' || last === 'standfirst'
  return isLast && isUnderByline && shape.tokens <= 5 ? 'subhead' : 'standfirst'
}

/** A name, or a name with what its bearer does: "Huong Pham, professor of water at the University of Hesk". */
function isAuthor(article: Article, {block}: BlockShape): boolean {
  const {firstToken, endToken} = block
  if (isNameWithMore(article, firstToken, endToken)) return true
  for (const joint of [',', 'in', '|']) {
    const at = indexOf(article, firstToken, endToken, joint)
    if (at > 0 && isNameLine(article, firstToken, at)) return !hasFiniteVerb(article, at, endToken)
  }
  return false
}

/** A headline under a kicker, or a second one straight under the first. */
function isDeck(before: BlockShape | undefined, shape: BlockShape): boolean {
  return (isKicker(before) && shape.tokens > 2) || (shape.isTight && shape.tokens <= LONGEST_DECK)
}

/** A column of items: the line over the first is like those over the others. */
function isColumn({guesses, shapes}: Layout, index: number, {tokens}: BlockShape): boolean {
  if (tokens > LONGEST_TITLE) return false
  return guesses.some((guess, at) => {
    const shape = shapes[at]
    if (guess !== 'line' || shape === undefined || at <= index + 1 || at >= shapes.length - 1) return false
    return shape.tokens <= LONGEST_TITLE && Math.abs(shape.tokens - tokens) <= 4
  })
}

const LONGEST_TITLE = 8

function isBesideStars(article: Article, shapes: readonly BlockShape[], index: number): boolean {
  return [index - 1, index + 1].some((beside) => {
    const shape = shapes[beside]
    return shape !== undefined && isStars(article, shape)
  })
}

function isTightRun(shapes: readonly BlockShape[], index: number): boolean {
  return shapes[index + 1]?.isTight === true || shapes[index]?.isTight === true
}

/** A place under a byline: capitals, or a word or two. */
function isPlaceLine({isTight, words, capitals, tokens}: BlockShape): boolean {
  return isTight && capitals === words && tokens <= 6
}

function isVenue(article: Article, {block}: BlockShape): boolean {
  let hasComma = false
  let hasHead = false
  for (let index = block.firstToken; index < block.endToken; index++) {
    const type = article.types[index]
    if (type?.text === ',') hasComma = true
    else if (!hasComma && ORGANISATION_HEADS.has(type?.lower ?? '')) hasHead = true
  }
  return hasComma && hasHead
}

/** A word or two over the headline: "OPINION", "Music review". */
function isKicker(shape: BlockShape | undefined): boolean {
  return shape !== undefined && (shape.tokens <= 2 || (shape.allCaps === shape.words && shape.tokens <= 4))
}

/** "Who will mend the pump?", and a headline that got a stop. */
function isHeadlineSentence({article, shapes, guesses}: Layout): boolean {
  const [first, second] = shapes
  if (first === undefined || second === undefined || guesses[0] !== 'body') return false
  if (isSalutation(article, first)) return false
  if (first.ending === 'question' && first.tokens <= LONGEST_DECK) return true
  return first.tokens <= 8 && (second.tokens > 12 || guesses[1] === 'byline')
}

/** A sentence under the headline is the standfirst where a byline stands between it and the first paragraph. */
function isStandfirst({article, shapes, guesses}: Layout, index: number): boolean {
  for (let next = index + 1; next < shapes.length && next <= index + 3; next++) {
    const guess = guesses[next]
    const shape = shapes[next]
    if (shape === undefined) return false
    if (guess === 'byline') return guesses.indexOf('body', next) > 0
    if (guess === 'line' && isNameWithMore(article, shape.block.firstToken, shape.block.endToken)) {
      // two lines of a name and a place stand under a letter; a byline has a paragraph after it
      return (
        !guesses.slice(0, index).includes('byline') &&
        guesses[next + 1] !== undefined &&
        guesses.indexOf('body', next) > 0 &&
        index > 0 &&
        !isNameBefore(article, shapes, index)
      )
    }
    if (guess !== 'caption' && guess !== 'credit' && guess !== 'standfirst') return false
  }
  return false
}

function isNameBefore(article: Article, shapes: readonly BlockShape[], index: number): boolean {
  const before = shapes[index - 1]
  return (
    index > 1 &&
    before !== undefined &&
    isNameWithMore(article, before.block.firstToken, before.block.endToken)
  )
}

function isCorrections({article, shapes}: Layout): boolean {
  const first = shapes[0]
  return first !== undefined && first.tokens <= 6 && /^corrections?\b/i.test(article.slice(first.block))
}
