/** How an article ends: who wrote it, who helped, when the thing opens, dates of a life. */
import {COURTESY} from '../language/person-words.ts'
import type {Article} from './article.ts'
import {isCapitalAt, lowerAt, textAt} from './at.ts'
import {type BlockShape, indexOf, isNameWithMore} from './block-shape.ts'
import type {Layout} from './zone-layout.ts'
import {isLifeLine, isListing} from './zone-lines.ts'
import {wordSet} from '../language/word-set.ts'

/** From the end backwards: who wrote it, who helped, when it opens, dates of life. */
export function zoneEnd({article, shapes, guesses}: Layout, from: number): void {
  let distance = 0
  for (let index = shapes.length - 1; index >= from && distance < 3; index--) {
    const shape = shapes[index]
    const guess = guesses[index]
    if (shape === undefined) return
    if (guess === 'sign-off' || guess === 'note' || guess === 'caption') continue
    if (guess === 'credit' && guesses[index - 1] !== 'line' && guesses[index - 1] !== 'caption') {
      guesses[index] = 'sign-off'
    } else if (guess === 'byline') {
      guesses[index] = 'sign-off'
    } else if (
      (guess === 'line' ||
        guess === 'list' ||
        guess === 'body' ||
        (guess === 'table' && guesses[index - 1] !== 'table')) &&
      isEnding(article, shape, distance)
    ) {
      guesses[index] = 'sign-off'
    } else if (guess === 'line' && endsArticle(article, shape)) {
      guesses[index] = 'sign-off'
    } else if (guess === 'list' && distance === 0 && isDashed(article, shape)) {
      guesses[index] = 'sign-off'
    } else distance = 3
  }
}

function isEnding(article: Article, shape: BlockShape, distance: number): boolean {
  return (
    isLifeLine(article, shape) ||
    isListing(article, shape) ||
    isAboutWriter(article, shape) ||
    (distance === 0 &&
      indexOf(article, shape.block.firstToken, shape.block.endToken, 'edited') > 0 &&
      indexOf(article, shape.block.firstToken, shape.block.endToken, 'length') > 0)
  )
}

/** A name alone. */
function endsArticle(article: Article, {block, tokens}: BlockShape): boolean {
  return tokens <= 10 && isNameWithMore(article, block.firstToken, block.endToken)
}

/** "– Jane Doe": what looks like an item is who says goodbye. */
export function isDashed(article: Article, {block, tokens}: BlockShape): boolean {
  const first = textAt(article, block.firstToken)
  return tokens <= 12 && /^[–—-]/.test(first) && isNameWithMore(article, block.firstToken + 1, block.endToken)
}

/** "Huong Pham is a hydrologist at …": a full name that the article has not talked about, and what it does. */
function isAboutWriter(article: Article, {block, tokens, ending}: BlockShape): boolean {
  if (
    tokens > 45 ||
    ending === 'question' ||
    ending === 'colon' ||
    block.endSentence - block.firstSentence > 3
  )
    return false
  let index = block.firstToken
  if (article.types[index]?.kind === 'mark' || article.types[index]?.kind === 'symbol') index++
  const first = index
  if (COURTESY.has(lowerAt(article, first)) && lowerAt(article, first) !== 'dr') return false
  while (isCapitalAt(article, index) && index < block.endToken) index++
  const verb = lowerAt(article, index)
  if (index - first < 2 || index - first > 5 || !WRITER_VERBS.has(verb)) return false
  const surname = textAt(article, index - 1)
  return isOnlyInByline(article, surname, block.start)
}

const WRITER_VERBS = wordSet(
  'is are teaches writes covers runs edits leads chairs directs heads farms works represents'
)

/** Whether a name stands nowhere in the paragraphs before an offset. */
function isOnlyInByline(article: Article, name: string, before: number): boolean {
  for (let at = article.text.indexOf(name); at >= 0 && at < before; at = article.text.indexOf(name, at + 1)) {
    const block = article.blockAt(at)
    if (block !== undefined && block.endToken - block.firstToken > 10) return false
  }
  return true
}
