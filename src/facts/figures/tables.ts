/** Tables of results as they stand in an article: rows of a name and figures, one line after another. */
import type {Article, Block} from '../../article/article.ts'

export interface Cell {
  readonly value: number
  readonly start: number
  readonly end: number
}

export interface Row {
  readonly name: string
  readonly cells: readonly Cell[]
  readonly block: Block
}

const made = new WeakMap<Article, readonly Row[][]>()

/** Runs of rows with as many figures each. */
export function tablesOf(article: Article): readonly Row[][] {
  let tables = made.get(article)
  if (tables === undefined) {
    tables = readTables(article)
    made.set(article, tables)
  }
  return tables
}

function readTables(article: Article): Row[][] {
  const tables: Row[][] = []
  let current: Row[] = []
  for (const block of article.blocks) {
    const row = rowOf(article, block)
    const [first] = current
    if (row !== undefined && (first === undefined || first.cells.length === row.cells.length)) {
      current.push(row)
      continue
    }
    if (current.length > 1) tables.push(current)
    current = row === undefined ? [] : [row]
  }
  if (current.length > 1) tables.push(current)
  return tables
}

/** "Measham Rovers 18 7 4 7 25", "1. Jo Ash (Lab) 1,486", "Ashby: 12%": a name, then figures up to the line’s end. */
function rowOf(article: Article, block: Block): Row | undefined {
  if (block.zone !== 'table' && block.zone !== 'list') return undefined
  const text = article.text.slice(block.start, block.end)
  const match = /^(?:[•*-]\s*)?(?:\d{1,2}[.)]?\s+)?(\p{L}[\p{L}\p{M}’'.()& -]*?)[:,]?\s+([\d,.\s]+)$/u.exec(
    text
  )
  if (match === null) return undefined
  const [, name = '', figures = ''] = match
  const from = block.start + text.length - figures.length
  const cells = [...figures.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map((cell) => ({
    value: Number(cell[0].replaceAll(',', '')),
    start: from + cell.index,
    end: from + cell.index + cell[0].length
  }))
  return cells.length === 0 || cells.some(({value}) => Number.isNaN(value)) ? undefined : {name, cells, block}
}
