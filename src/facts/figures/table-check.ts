/** Tables whose figures do not agree: points that the wins do not give, a total that its column does not make. */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {tablesOf, type Row} from './tables.ts'
import {plain} from './write.ts'

/** What a figure of a row is made of: a weight for each of the others. */
interface Formula {
  readonly column: number
  readonly weights: readonly number[]
}

export function wrongTables(article: Article): Contradiction[] {
  return [
    ...tablesOf(article).flatMap((rows) => [...wrongPoints(rows), ...wrongTotals(rows)]),
    ...wrongLists(article)
  ]
}

/** Points for a win, a draw and a defeat, as the games of the world give them. */
const POINTS: ReadonlyArray<readonly number[]> = [
  [3, 1, 0],
  [2, 1, 0],
  [3, 0, 1],
  [2, 0, 1],
  [4, 2, 0],
  [4, 0, 2],
  [4, 0, 0],
  [2, 0, 0],
  [3, 0, 0]
]

/** One row that does not keep what all the others keep. */
function wrongPoints(rows: readonly Row[]): Contradiction[] {
  const width = rows[0]?.cells.length ?? 0
  if (rows.length < 3 || width < 4) return []
  const formulas: Formula[] = POINTS.flatMap((weights) =>
    (width === 4 ? [weights.slice(0, 2)] : [weights]).map((some) => ({column: width - 1, weights: some}))
  )
  formulas.push({column: 0, weights: width === 4 ? [1, 1] : [1, 1, 1]})
  const last = formulas.find((formula) => formula.column > 0 && keepers(rows, formula) === rows.length - 1)
  const isKept = formulas.some((formula) => formula.column > 0 && keepers(rows, formula) === rows.length)
  const first = formulas.find(({column}) => column === 0)
  const played = first !== undefined && keepers(rows, first) === rows.length - 1 ? first : undefined
  const formula = played ?? (isKept ? undefined : last)
  if (formula === undefined) return []
  return rows.filter((row) => !keeps(row, formula)).flatMap((row) => contradictionOf(row, formula))
}

function keepers(rows: readonly Row[], formula: Formula): number {
  return rows.filter((row) => keeps(row, formula)).length
}

function keeps({cells}: Row, formula: Formula): boolean {
  return cells[formula.column]?.value === reckoned(cells, formula)
}

/** The weights are those of the columns from the second. */
function reckoned(cells: Row['cells'], {weights}: Formula): number {
  return weights.reduce((sum, weight, at) => sum + weight * (cells[at + 1]?.value ?? 0), 0)
}

function contradictionOf({cells, name}: Row, formula: Formula): Contradiction[] {
  const cell = cells[formula.column]
  if (cell === undefined) return []
  const value = reckoned(cells, formula)
  const terms = formula.weights.flatMap((weight, at) =>
    weight === 0 ? [] : [`${weight === 1 ? '' : `${String(weight)} × `}${String(cells[at + 1]?.value ?? 0)}`]
  )
  return [
    {
      at: {start: cell.start, end: cell.end},
      expected: [String(value)],
      reckoning: `${terms.join(' + ')} = ${String(value)}, not ${String(cell.value)} (${name}), as the other rows are reckoned`,
      figures: []
    }
  ]
}

/** A last row called Total. */
function wrongTotals(rows: readonly Row[]): Contradiction[] {
  const total = rows.at(-1)
  if (total === undefined || rows.length < 3 || !/^(?:grand )?totals?\b/i.test(total.name)) return []
  return total.cells.flatMap((cell, at): Contradiction[] => {
    const parts = rows.slice(0, -1).map((row) => row.cells[at]?.value ?? 0)
    const sum = Number(parts.reduce((whole, part) => whole + part, 0).toPrecision(12))
    const isDecimal = parts.some((part) => !Number.isInteger(part))
    if (Math.abs(sum - cell.value) <= (isDecimal ? 0.15 : 0) || Math.abs(sum - cell.value) > cell.value * 0.3)
      return []
    return [
      {
        at: {start: cell.start, end: cell.end},
        expected: [plain(sum)],
        reckoning: `${parts.map(String).join(' + ')} = ${String(sum)}, not ${String(cell.value)}`,
        figures: []
      }
    ]
  })
}

/** "Ashby 57 (4-9-12-32)": the figures in brackets make the one before them, in all rows but one. */
function wrongLists(article: Article): Contradiction[] {
  const found = article.blocks.flatMap(({start, end, zone}) => {
    if (zone !== 'table' && zone !== 'list') return []
    const match = /(\d+) \((\d+(?:[-–+]\d+){2,})\)/.exec(article.text.slice(start, end))
    if (match === null) return []
    const [all, total = '', list = ''] = match
    const parts = list.split(/[-–+]/).map(Number)
    const listEnd = start + match.index + all.length - 1
    return [{total: Number(total), parts, listEnd, sum: parts.reduce((sum, part) => sum + part, 0)}]
  })
  const wrong = found.filter(({total, sum}) => total !== sum)
  if (found.length < 2 || wrong.length !== 1) return []
  return wrong.map(({total, parts, listEnd, sum}) => {
    const last = String(parts.at(-1) ?? 0)
    return {
      at: {start: listEnd - last.length, end: listEnd},
      expected: [String(Number(last) + total - sum)],
      reckoning: `${parts.join(' + ')} = ${String(sum)}, not ${String(total)}`,
      figures: []
    }
  })
}
