/** The words of a quotation laid against those of a source, with the fewest differences. */
import type {SourceIndex} from './source-index.ts'
import type {SpokenWord} from './spoken-words.ts'
import {wordSet} from '../language/word-set.ts'

/** A place where the two differ: words of the quotation (may be none) for words of the source (may be none). */
export interface Difference {
  readonly from: number
  readonly to: number
  /** Indexes among the words of the source. */
  readonly sourceFrom: number
  readonly sourceTo: number
}

export interface Alignment {
  readonly index: SourceIndex
  /** The words of the source that the quotation covers: indexes, end exclusive. */
  readonly sourceFrom: number
  readonly sourceTo: number
  /** How many words are the same. */
  readonly same: number
  /** How telling those are, in bits: a word that stands often in the source says little. */
  readonly weight: number
  readonly differences: readonly Difference[]
}

/** Words that may be left out of a quotation, and what it costs against a word that may not. */
const LEFT_OUT = wordSet('well okay so like look right yes and but know you mean i sort kind of')

/** The likeliest places of a stretch of words: where its rarer words stand at their distance from each other. */
export function candidatesFor(words: readonly SpokenWord[], index: SourceIndex, most: number): number[] {
  const votes = new Map<number, number>()
  words.forEach(({key}, at) => {
    const places = index.places.get(key)
    if (places === undefined || places.length > MOST_PLACES) return
    const weight = 1 / places.length
    for (const place of places) {
      const bucket = Math.floor((place - at) / BUCKET)
      votes.set(bucket, (votes.get(bucket) ?? 0) + weight)
      votes.set(bucket + 1, (votes.get(bucket + 1) ?? 0) + weight / 2)
    }
  })
  return [...votes]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, most)
    .map(([bucket]) => bucket * BUCKET)
}

const BUCKET = 4
/** Words that stand more often than this are no help in finding a place. */
const MOST_PLACES = 120

/**
 * The best alignment of words with the source near a place.
 *
 * @param near where the first word may stand among the words of the source
 * @param slack how many words before and after may be looked at
 */
export function align(
  words: readonly SpokenWord[],
  index: SourceIndex,
  near: number,
  slack = Math.max(8, words.length >> 1)
): Alignment {
  const low = Math.max(0, near - slack)
  const high = Math.min(index.words.length, near + words.length + slack)
  const wide = high - low + 1
  const costs = new Float64Array((words.length + 1) * wide)
  for (let row = 1; row <= words.length; row++) {
    const key = words[row - 1]?.key ?? ''
    costs[row * wide] = row
    for (let column = 1; column < wide; column++) {
      const other = index.words[low + column - 1]?.key ?? ''
      const meet = at(costs, (row - 1) * wide + column - 1) + costOf(key, other)
      const extra = at(costs, (row - 1) * wide + column) + 1
      const dropped = row === words.length ? Infinity : at(costs, row * wide + column - 1) + dropCost(other)
      costs[row * wide + column] = Math.min(meet, extra, dropped)
    }
  }
  return trace(words, index, {costs, low, wide})
}

function at(costs: Float64Array, place: number): number {
  return costs[place] ?? 0
}

function costOf(one: string, other: string): number {
  if (areSame(one, other)) return 0
  return one.slice(0, 3) === other.slice(0, 3) ? 0.9 : 1
}

function dropCost(key: string): number {
  return LEFT_OUT.has(key) ? 0.7 : 1
}

/** "it's" may be "it is" or "it has"; "I'd" may be "I would" or "I had". */
function areSame(one: string, other: string): boolean {
  if (one === other) return true
  if (one === 'is' || other === 'is') return one === 'has' || other === 'has'
  return (one === 'would' && other === 'had') || (one === 'had' && other === 'would')
}

interface Grid {
  readonly costs: Float64Array
  readonly low: number
  readonly wide: number
}

function trace(words: readonly SpokenWord[], index: SourceIndex, {costs, low, wide}: Grid): Alignment {
  let row = words.length
  let column = 0
  for (let each = 1; each < wide; each++) {
    if (at(costs, row * wide + each) < at(costs, row * wide + column)) column = each
  }
  const sourceTo = low + column
  const differences: Difference[] = []
  let same = 0
  let weight = 0
  let open: {to: number; sourceTo: number} | undefined
  const close = (): void => {
    if (open === undefined) return
    differences.push({from: row, to: open.to, sourceFrom: low + column, sourceTo: open.sourceTo})
    open = undefined
  }
  while (row > 0) {
    const here = at(costs, row * wide + column)
    const key = words[row - 1]?.key ?? ''
    const other = column > 0 ? (index.words[low + column - 1]?.key ?? '') : undefined
    if (other !== undefined && areSame(key, other) && here === at(costs, (row - 1) * wide + column - 1)) {
      close()
      same++
      weight += Math.log2(index.words.length / (index.places.get(other)?.length ?? 1))
      row--
      column--
      continue
    }
    open ??= {to: row, sourceTo: low + column}
    if (other !== undefined && near(here, at(costs, (row - 1) * wide + column - 1) + costOf(key, other))) {
      row--
      column--
    } else if (near(here, at(costs, (row - 1) * wide + column) + 1)) row--
    else column--
  }
  close()
  return {index, sourceFrom: low + column, sourceTo, same, weight, differences: differences.reverse()}
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-9
}
