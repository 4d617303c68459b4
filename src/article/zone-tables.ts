/** Tables and lists that only show as a run of lines: results, standings, scorecards, prices, ingredients. */
import type {Article} from './article.ts'
import {lowerAt} from './at.ts'
import {hasFiniteVerb, indexOf, type BlockShape} from './block-shape.ts'
import type {Layout} from './zone-layout.ts'
import {wordSet} from '../language/word-set.ts'

/** Turns lines into rows and items, in place. */
export function markTables(layout: Layout): void {
  const {article, shapes, guesses} = layout
  const isRow = shapes.map(
    (shape, index) => (guesses[index] === 'line' || guesses[index] === 'body') && looksLikeRow(article, shape)
  )
  shapes.forEach((shape, index) => {
    if (isRow[index] !== true) return
    const hasNeighbour = isRow[index - 1] === true || isRow[index + 1] === true
    if (hasNeighbour || isSureRow(article, shape)) guesses[index] = 'table'
  })
  shapes.forEach((shape, index) => {
    if (guesses[index - 1] === 'table' && guesses[index] !== 'table' && isFootOfTable(article, shape))
      guesses[index] = 'table'
  })
  let start = 0
  while (start < shapes.length) {
    let end = start + 1
    while (shapes[end]?.isTight === true) end++
    if (end - start > 1) markGroup(layout, start, end)
    start = end
  }
}

/** A figure, and nothing that reads like a sentence. */
function looksLikeRow(article: Article, shape: BlockShape): boolean {
  const {tokens, ending, figures, small, block} = shape
  if (tokens > 40 || tokens < 2 || block.hint === 'list-item') return false
  if (article.text.slice(block.start, block.end).includes('\t')) return true
  if (ending === 'stop' && figures < 3) return false
  if (ending === 'question' || ending === 'colon' || figures === 0) return false
  return figures >= 2 ? small <= figures : small === 0 && endsInFigure(article, shape)
}

function endsInFigure(article: Article, {block}: BlockShape): boolean {
  for (let index = block.endToken - 1; index >= block.endToken - 3 && index >= block.firstToken; index--) {
    const type = article.types[index]
    if (type?.kind === 'number' || type?.hasDigit === true) return true
    if (type?.kind === 'word') return false
  }
  return false
}

/** Figures enough to be a row alone. */
function isSureRow(article: Article, {figures, tokens, small, ending, block}: BlockShape): boolean {
  if (ending === 'stop') return false
  if (article.text.slice(block.start, block.end).includes('\t')) return true
  return figures >= 2 && small === 0 && figures * 3 >= tokens
}

const LONGEST_FOOT = 14

/** "Umpires: D Flood and R Patel", "Swing 3.2% from Lab to C": under the rows, without a verb. */
function isFootOfTable(article: Article, {block, tokens, figures}: BlockShape): boolean {
  const {firstToken, endToken} = block
  const colon = indexOf(article, firstToken, Math.min(endToken, firstToken + 4), ':')
  if (colon > 0 && (figures > 1 || tokens <= LONGEST_FOOT)) return true
  return figures > 0 && tokens <= LONGEST_FOOT && !hasFiniteVerb(article, firstToken, endToken)
}

/** Lines without a blank line between them take the kind of the most of them. */
function markGroup({article, shapes, guesses}: Layout, start: number, end: number): void {
  let rows = 0
  let items = 0
  let lines = 0
  for (let index = start; index < end; index++) {
    if (guesses[index] === 'table') rows++
    else if (guesses[index] === 'line') {
      lines++
      if (beginsWithFigure(article, shapes[index])) items++
    }
  }
  if (rows > 0 && rows * 2 >= end - start - 1) {
    for (let index = start; index < end; index++) {
      const shape = shapes[index]
      if (guesses[index] !== 'line' || shape === undefined) continue
      guesses[index] = index === start && isTitle(article, shape) ? 'subhead' : 'table'
    }
  } else if (items > 1 && items * 2 >= lines && lines > 2) {
    for (let index = start; index < end; index++) {
      if (guesses[index] === 'line' && !(index === start && !beginsWithFigure(article, shapes[index])))
        guesses[index] = 'list'
    }
  }
}

function beginsWithFigure(article: Article, shape: BlockShape | undefined): boolean {
  return shape !== undefined && article.types[shape.block.firstToken]?.hasDigit === true
}

/** The title of a table: words. A row of column heads is made of short ones. */
function isTitle(article: Article, {block, words, short, small, capitals, tokens}: BlockShape): boolean {
  if (tokens > 8 || short * 2 >= words) return false
  for (let index = block.firstToken; index < block.endToken; index++) {
    if (COLUMN_HEADS.has(lowerAt(article, index))) return false
  }
  return words <= 2 || small > 0 || capitals < words
}

const COLUMN_HEADS =
  wordSet(`team club candidate party votes vote share price change company name rank country won drawn lost points pts total
   player year high low close turnout swing seats majority item cost percent pos played runs wickets overs`)
