/** What stands before the first paragraph: headline, standfirst, byline, captions. */
import type {Article} from './article.ts'
import {isNameWithMore, type BlockShape} from './block-shape.ts'
import {ORGANISATION_HEADS} from '../language/organisation-words.ts'
import {isLifeLine} from './zone-lines.ts'
import {leadsToCredit, type Guess, type Layout} from './zones.ts'

/** How far from the top a standfirst may stand. */
const LAST_STANDFIRST = 5
const LONGEST_DECK = 14

/**
 * Gives the blocks before the first paragraph their zones.
 *
 * @returns the index of the first paragraph; -1 where there is none
 */
export function zoneFront(layout: Layout): number {
  const {guesses, shapes} = layout
  if (isHeadlineSentence(layout)) guesses[0] = 'line'
  let firstBody = guesses.indexOf('body')
  if (firstBody >= 0 && firstBody <= LAST_STANDFIRST && isStandfirst(layout, firstBody)) {
    guesses[firstBody] = 'standfirst'
    firstBody = guesses.indexOf('body')
  }
  const end = firstBody < 0 ? Math.min(2, shapes.length) : firstBody
  let last: Guess | undefined
  let hasHeadline = false
  for (let index = 0; index < end; index++) {
    const zone = frontZone(layout, index, {last, hasHeadline, end})
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
}

/** The zone of a line in front; undefined for a block that is told already. */
function frontZone(
  {article, shapes, guesses}: Layout,
  index: number,
  {last, hasHeadline, end}: Place
): Guess | undefined {
  const shape = shapes[index]
  const guess = guesses[index]
  if (shape === undefined) return undefined
  if (guess === 'heading') return !hasHeadline || last === 'headline' ? 'headline' : 'subhead'
  if (guess === 'byline') return !hasHeadline && index === 0 && shape.figures === 0 ? undefined : 'byline'
  if (guess === 'subhead') return undefined
  if (guess !== 'line') return undefined
  if (leadsToCredit(guesses, shapes, index))
    return !hasHeadline && !isTightRun(shapes, index) ? 'headline' : 'caption'
  if (!hasHeadline) return 'headline'
  const next = guesses[index + 1]
  if (last === 'byline' && isPlaceLine(shape)) return 'byline'
  if (isLifeLine(article, shape)) return 'standfirst'
  const isNamed = isNameWithMore(article, shape.block.firstToken, shape.block.endToken)
  if (isNamed && !isVenue(article, shape) && last !== 'caption' && next !== 'table') return 'byline'
  if (last === 'caption' && shape.isTight) return 'caption'
  if ((next === 'table' || next === 'list') && shape.tokens <= 6) return 'subhead'
  if (last === 'headline' && isKicker(shapes[index - 1]) && shape.tokens > 2) return 'headline'
  if (last === 'headline' && shape.isTight && shape.tokens <= LONGEST_DECK) return 'headline'
  if (index === end - 1 && shape.tokens <= 5 && (last === 'byline' || last === 'standfirst')) return 'subhead'
  return 'standfirst'
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
function isHeadlineSentence({shapes, guesses}: Layout): boolean {
  const [first, second] = shapes
  if (first === undefined || second === undefined || guesses[0] !== 'body') return false
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
