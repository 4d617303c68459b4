import type {WordSet} from '../language/word-set.ts'
import type {Article} from './article.ts'

/** Where the words of a passage begin and end in `PassageWords`, end exclusive. */
export interface WordRange {
  readonly from: number
  readonly to: number
}

/** An article's words and figures as numbers, in order, marks left out. */
export class PassageWords {
  readonly ids: Int32Array
  /** The lower-case word of each number. */
  readonly texts: string[] = []
  /** How many words stand before each token. */
  private readonly before: Int32Array

  constructor({types}: Article) {
    this.ids = new Int32Array(types.length)
    this.before = new Int32Array(types.length + 1)
    const numbers = new Map<string, number>()
    let count = 0
    types.forEach(({kind, lower}, index) => {
      this.before[index] = count
      if (kind !== 'word' && kind !== 'number') return
      let id = numbers.get(lower)
      if (id === undefined) numbers.set(lower, (id = this.texts.push(lower) - 1))
      this.ids[count++] = id
    })
    this.before[types.length] = count
  }

  /** The words of a sentence or block. */
  within({firstToken, endToken}: {readonly firstToken: number; readonly endToken: number}): WordRange {
    return {from: this.before[firstToken] ?? 0, to: this.before[endToken] ?? 0}
  }

  /** Whether the passage has one of these words. */
  has({from, to}: WordRange, some: WordSet): boolean {
    for (let at = from; at < to; at++) if (some.has(this.texts[this.ids[at] ?? 0] ?? '')) return true
    return false
  }

  lengthOf(id: number): number {
    return this.texts[id]?.length ?? 0
  }

  /** A number that equal passages share, and hardly any others. */
  hash({from, to}: WordRange): number {
    let hash = to - from
    for (let at = from; at < to; at++)
      hash = Math.imul(hash ^ (this.ids[at] ?? 0), 0x01000193) ^ (hash >>> 15)
    return hash
  }

  areEqual(a: WordRange, b: WordRange): boolean {
    if (a.to - a.from !== b.to - b.from) return false
    for (let at = 0; at < a.to - a.from; at++) {
      if (this.ids[a.from + at] !== this.ids[b.from + at]) return false
    }
    return true
  }
}
