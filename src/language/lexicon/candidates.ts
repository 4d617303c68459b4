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
  // In one piece, because calls cost most in a process that has just started: in two, the first suggestions of a
  // process took a quarter longer.
  // eslint-disable-next-line complexity
  #walk(node: number, at: number, depth: number, cost: number, last: number): void {
    const edges = this.#edges
    const codes = this.#codes
    const typed = this.#typed
    const {substituted, omitted} = this.costs
    const length = typed.length
    const want = at < length ? (typed[at] ?? 0) : 0
    const left = this.#budget - cost
    const mayEdit = left >= CHEAPEST
    const first = at === 0 && depth === 0 ? FIRST_LETTER : 0
    const before = depth > 0 ? (codes[this.#path[depth - 1] ?? 0] ?? 0) : 0
    for (let edgeAt = node; ; edgeAt++) {
      const edge = edges[edgeAt] ?? LAST_EDGE
      const label = edge >>> LABEL_SHIFT
      if (label === 0) {
        if (at === length) this.#emit(depth, edge & TARGET_MASK, cost)
      } else {
        const code = codes[label] ?? 0
        const child = edge & TARGET_MASK
        if (code === want) {
          this.#path[depth] = label
          this.#walk(child, at + 1, depth + 1, cost, NOTHING)
        }
        if (mayEdit && depth < LONGEST) {
          this.#path[depth] = label
          if (code !== want && at < length) {
            const next = (substituted[want * CODES + code] ?? 0) + first
            if (next <= left) this.#walk(child, at + 1, depth + 1, cost + next, NOTHING)
            if (typed[at + 1] === code && TRANSPOSED <= left) this.#transpose(child, at, depth, cost, want)
          }
          const next = (omitted[before * CODES + code] ?? 0) + first
          if (last !== ADDED && next <= left) this.#walk(child, at, depth + 1, cost + next, OMITTED)
        }
      }
      if ((edge & LAST_EDGE) !== 0) break
    }
    if (mayEdit && at < length && last !== OMITTED) {
      const previous = at > 0 ? (typed[at - 1] ?? 0) : 0
      const next = (this.costs.added[previous * CODES + want] ?? 0) + first
      if (next <= left) this.#walk(node, at + 1, depth, cost + next, ADDED)
    }
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
