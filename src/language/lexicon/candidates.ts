/**
 * Finds the words of a graph that a typed word may be a slip for.
 *
 * The graph is walked along the typed letters; at each letter the walk may also take any edit that its budget still
 * pays for (see `slips.ts`). Where the rest of the budget pays for none, only the straight way is left, and most
 * walks end after a letter or two: that is what makes the search quick.
 */
import {LABEL_SHIFT, LAST_EDGE, TARGET_MASK} from './dawg.ts'
import type {WordGraph} from './dawg.ts'
import {CHEAPEST, codeOf, CODES, costTables, FIRST_LETTER, foldedCodes, TRANSPOSED} from './slips.ts'
import type {Costs} from './slips.ts'

/** A word that was found, spelt as in the lexicon. */
export interface Candidate {
  word: string
  payload: number
  /** What the slip costs, in hundredths of an ordinary edit. */
  cost: number
}

const LONGEST = 48
const NOTHING = 0
const OMITTED = 1
const ADDED = 2

/** A search over one graph; it keeps its tables, so that they are made once. */
export class CandidateSearch {
  readonly costs: Costs = costTables()
  readonly #graph: WordGraph
  readonly #edges: Uint32Array
  readonly #codes: Uint8Array
  readonly #path = new Uint8Array(2 * LONGEST)
  #typed: Uint8Array = new Uint8Array(0)
  #budget = 0
  #found = new Map<string, Candidate>()

  constructor(graph: WordGraph) {
    this.#graph = graph
    this.#edges = graph.edges
    this.#codes = Uint8Array.from(graph.unitOf, codeOf)
  }

  /** Every word whose slip costs at most `budget`, in no particular order; none for a word that is too long. */
  find(word: string, budget: number): Candidate[] {
    if (word.length > LONGEST) return []
    this.#typed = foldedCodes(word)
    this.#budget = budget
    this.#found = new Map()
    this.#walk(this.#graph.root, 0, 0, 0, NOTHING)
    return [...this.#found.values()]
  }

  /** From `node`, with `at` typed letters read and `depth` letters of the word on the path. */
  #walk(node: number, at: number, depth: number, cost: number, last: number): void {
    const length = this.#typed.length
    const want = this.#typed[at] ?? 0
    const mayEdit = this.#budget - cost >= CHEAPEST
    for (let edgeAt = node; ; edgeAt++) {
      const edge = this.#edges[edgeAt] ?? LAST_EDGE
      const label = edge >>> LABEL_SHIFT
      if (label === 0) {
        if (at === length) this.#emit(depth, edge & TARGET_MASK, cost)
      } else {
        const code = this.#codes[label] ?? 0
        if (code === want) {
          this.#path[depth] = label
          this.#walk(edge & TARGET_MASK, at + 1, depth + 1, cost, NOTHING)
        }
        if (mayEdit && depth < LONGEST) this.#edit(edge, at, depth, cost, last)
      }
      if ((edge & LAST_EDGE) !== 0) break
    }
    if (mayEdit && at < length && last !== OMITTED) {
      const previous = at > 0 ? (this.#typed[at - 1] ?? 0) : 0
      const spent = cost + (this.costs.added[previous * CODES + want] ?? 0) + surcharge(at, depth)
      if (spent <= this.#budget) this.#walk(node, at + 1, depth, spent, ADDED)
    }
  }

  /** Along one edge as if its letter had been mistyped, typed one too late, or left out. */
  #edit(edge: number, at: number, depth: number, cost: number, last: number): void {
    const label = edge >>> LABEL_SHIFT
    const child = edge & TARGET_MASK
    const code = this.#codes[label] ?? 0
    const want = this.#typed[at] ?? 0
    const paid = cost + surcharge(at, depth)
    this.#path[depth] = label
    if (code !== want && at < this.#typed.length) {
      const spent = paid + (this.costs.substituted[want * CODES + code] ?? 0)
      if (spent <= this.#budget) this.#walk(child, at + 1, depth + 1, spent, NOTHING)
      if (this.#typed[at + 1] === code && cost + TRANSPOSED <= this.#budget) {
        this.#transpose(child, at, depth, cost, want)
      }
    }
    if (last === ADDED) return
    const before = depth > 0 ? (this.#codes[this.#path[depth - 1] ?? 0] ?? 0) : 0
    const spent = paid + (this.costs.omitted[before * CODES + code] ?? 0)
    if (spent <= this.#budget) this.#walk(child, at, depth + 1, spent, OMITTED)
  }

  /** The second half of a transposition: from `node`, the letter that was typed first. */
  #transpose(node: number, at: number, depth: number, cost: number, want: number): void {
    for (let edgeAt = node; ; edgeAt++) {
      const edge = this.#edges[edgeAt] ?? LAST_EDGE
      const label = edge >>> LABEL_SHIFT
      if (label !== 0 && this.#codes[label] === want) {
        this.#path[depth + 1] = label
        this.#walk(edge & TARGET_MASK, at + 2, depth + 2, cost + TRANSPOSED, NOTHING)
      }
      if ((edge & LAST_EDGE) !== 0) return
    }
  }

  #emit(depth: number, payload: number, cost: number): void {
    let word = ''
    for (let index = 0; index < depth; index++) {
      word += String.fromCharCode(this.#graph.unitOf[this.#path[index] ?? 0] ?? 0)
    }
    const known = this.#found.get(word)
    if (known === undefined) this.#found.set(word, {word, payload, cost})
    else if (cost < known.cost) known.cost = cost
  }
}

/** What an edit costs more at the very start of a word. */
function surcharge(at: number, depth: number): number {
  return at === 0 && depth === 0 ? FIRST_LETTER : 0
}
