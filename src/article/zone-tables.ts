/** Tables and lists that only show as a run of lines: results, standings, scorecards, prices, ingredients. */
import type {Article} from './article.ts'
import type {BlockShape} from './block-shape.ts'
import type {Layout} from './zones.ts'

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
      guesses[index] = index === start && isTitle(shape) ? 'subhead' : 'table'
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
function isTitle({words, short, small, tokens}: BlockShape): boolean {
  return tokens <= 8 && (words <= 2 || small > 0 || short * 2 < words)
}
