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

const CELL = String.raw`(?:[£$€R]|US\$|C\$|A\$)?\d[\d,]*(?:\.\d+)?`
const UNIT = String.raw`(?:%| ?(?:m|bn|million|billion)\b)?(?: (?!and\b|to\b|of\b)\p{Ll}{2,})?`
/** A name, then nothing but figures with their signs and units up to the line's end. */
const ROW = new RegExp(
  String.raw`^(?:[•*-]\s*)?(?:\d{1,2}[.)]?\s+)?(\p{L}[\p{L}\p{M}’'.()& -]*?)[:,]?\s+(${CELL}${UNIT}(?:[,;]?\s+${CELL}${UNIT})*)\.?$`,
  'u'
)
const LONGEST_ROW = 80
const SIZES: Readonly<Record<string, number>> = {m: 1e6, million: 1e6, bn: 1e9, billion: 1e9}

/** "Measham Rovers 18 7 4 7 25", "1. Jo Ash (Lab) 1,486", "Ashby: 12%", "Heather: 985 pounds". */
function rowOf(article: Article, block: Block): Row | undefined {
  if (block.end - block.start > LONGEST_ROW) return undefined
  const text = article.text.slice(block.start, block.end)
  const match = /\d/.test(text) ? ROW.exec(text) : null
  if (match === null) return undefined
  const [all, name = '', figures = ''] = match
  const from = block.start + all.lastIndexOf(figures)
  const cells = [...figures.matchAll(/(\d[\d,]*(?:\.\d+)?)(?: ?(m|bn|million|billion)\b)?/g)].map((cell) => ({
    value: Number(cell[1]?.replaceAll(',', '')) * (SIZES[cell[2] ?? ''] ?? 1),
    start: from + cell.index,
    end: from + cell.index + (cell[1]?.length ?? 0)
  }))
  return cells.some(({value}) => Number.isNaN(value)) ? undefined : {name, cells, block}
}
