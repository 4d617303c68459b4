/**
 * How well a word fits where it stands: how often it stands beside its neighbours in English, and what a small network
 * says that was trained to tell each word of right English from the words a slip away from it, by three words on either
 * side and by what the rest of the sentence speaks of. The model card, english.context.md, says from what and how.
 */
import {
  CONTEXT_PARTS,
  hashOf,
  layOut,
  pairHash,
  REACH,
  startsOf,
  type ContextLayout
} from './context-layout.ts'

const LINE_FEED = 0x0a

/** The scales of what the file has in whole numbers. */
const COMMON_STEP = 12
const LEAST_COMMON = -18.5
const PAIR_STEP = 0.8
const LEAST_PAIR = -4

/** Of so many words the pairs were counted, and a pair that was met less often is not among them. */
const COUNTED = 1e12
const MOST_UNSEEN = 18_000
const LEAST_TOGETHER = -6
const MOST_TOGETHER = 8

/** Below this much weight the rest of a sentence says nothing. */
const LEAST_WEIGHT = 0.3

/** Set on the number of a twin that sounds like the word, or is often taken for it. */
export const SOUNDS_ALIKE = 0x8000

/** What stands around a place: numbers of words, 0 for one that is unknown or missing. */
export interface Surroundings {
  /** The words of the sentence. */
  readonly words: readonly number[]
  /** Which of them the place is. */
  readonly at: number
}

export class ContextModel {
  private readonly layout: ContextLayout
  /** Where the twins of each word begin; worked out when first asked for. */
  private twinStarts: Uint32Array | undefined

  /**
   * @param bytes on a 4-byte boundary of their buffer; nothing is copied
   * @throws Error where they are no such model
   */
  constructor(bytes: Uint8Array) {
    this.layout = layOut(bytes)
  }

  /** The number of a word (lower case), or 0 where the model does not know it. */
  numberOf(word: string): number {
    const {hashes} = this.layout
    const hash = hashOf(word)
    let low = 0
    let high = hashes.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const found = hashes[middle] ?? 0
      if (found === hash) return middle + 1
      if (found < hash) low = middle + 1
      else high = middle - 1
    }
    return 0
  }

  /** The word with this number; found by counting lines, as it is asked only for what is reported. */
  wordOf(number: number): string {
    const {text} = this.layout
    let start = 0
    for (let line = 1; line < number; line++) start = text.indexOf(LINE_FEED, start) + 1
    const end = text.indexOf(LINE_FEED, start)
    return new TextDecoder().decode(text.subarray(start, end < 0 ? text.length : end))
  }

  /** Words that may have been meant where this one was written: numbers, with `SOUNDS_ALIKE` set on some. */
  twinsOf(word: number): Uint16Array {
    const {twinCounts, twins} = this.layout
    this.twinStarts ??= startsOf(twinCounts)
    const start = this.twinStarts[word - 1] ?? 0
    return twins.subarray(start, start + (twinCounts[word - 1] ?? 0))
  }

  /** How common a word is: the logarithm of its share of all words. */
  commonness(word: number): number {
    return (this.layout.common[word - 1] ?? 0) / COMMON_STEP + LEAST_COMMON
  }

  /**
   * How much more often the second word stands right behind the first in English than chance would have it: a
   * logarithm, below zero for words that avoid each other, and 0 where one of them is unknown.
   */
  togetherness(first: number, second: number): number {
    if (first === 0 || second === 0) return 0
    const {pairs} = this.layout
    const hash = pairHash(first, second)
    const print = hash >>> 20
    for (let cell = hash % pairs.length; ; cell = (cell + 1) % pairs.length) {
      const found = pairs[cell] ?? 0
      if (found === 0) return this.unseen(first, second)
      if (found >> 4 === print) return ((found & 15) - 1) * PAIR_STEP + LEAST_PAIR
    }
  }

  /** What it says of two common words that they are no pair, and of two rare ones that nobody counted them. */
  private unseen(first: number, second: number): number {
    const expected = Math.exp(this.commonness(first) + this.commonness(second)) * COUNTED
    const count = Math.min(MOST_UNSEEN, 0.3 * expected + 10)
    return Math.max(LEAST_TOGETHER, Math.min(MOST_TOGETHER, Math.log(count / expected)))
  }

  /** How much a place wants each of these words, one beside the other: logarithms of odds, no more. */
  fits(surroundings: Surroundings, candidates: readonly number[]): number[] {
    const wanted = this.wantedAt(surroundings)
    return candidates.map((word) => this.fit(wanted, word))
  }

  /** What speaks for a word wherever it stands. */
  bias(word: number): number {
    return (this.layout.biases[word - 1] ?? 0) * this.layout.scale(4)
  }

  /** What a word would have to be like to stand at the place. */
  private wantedAt({words, at}: Surroundings): Float32Array {
    const {dimensions, hidden, outputs, toHidden, toWanted, hiddenToWanted, hiddenBias, scale} = this.layout
    const context = new Float32Array(CONTEXT_PARTS * dimensions)
    for (let distance = -REACH, part = 0; distance <= REACH; distance++) {
      if (distance === 0) continue
      this.addVector(words[at + distance] ?? 0, 1, context, part++ * dimensions)
    }
    this.addSentence(words, at, context)
    const units = new Float32Array(hidden)
    multiply(context, toHidden, scale(0), units)
    const wanted = new Float32Array(dimensions + outputs)
    multiply(context, toWanted, scale(1), wanted)
    for (let unit = 0; unit < hidden; unit++)
      units[unit] = Math.max(0, (units[unit] ?? 0) + (hiddenBias[unit] ?? 0))
    multiply(units, hiddenToWanted, scale(2), wanted)
    return wanted
  }

  /** The words of the sentence but for the place and its neighbours, rare ones counting more. */
  private addSentence(words: readonly number[], at: number, context: Float32Array): void {
    const {dimensions, weights, scale} = this.layout
    const start = 2 * REACH * dimensions
    let weight = 0
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? 0
      if (word === 0 || Math.abs(index - at) <= 1) continue
      const one = (weights[word - 1] ?? 0) * scale(5)
      if (one === 0) continue
      weight += one
      this.addVector(word, one, context, start)
    }
    const share = 1 / Math.sqrt(Math.max(weight, LEAST_WEIGHT))
    for (let index = start; index < start + dimensions; index++)
      context[index] = (context[index] ?? 0) * share
  }

  private fit(wanted: Float32Array, word: number): number {
    if (word === 0) return Number.NEGATIVE_INFINITY
    const {dimensions, outputs, toOutput, outputBias, scale} = this.layout
    const vector = new Float32Array(dimensions)
    this.addVector(word, 1, vector, 0)
    const units = new Float32Array(outputs)
    multiply(vector, toOutput, scale(3), units)
    let sum = 0
    for (let index = 0; index < dimensions; index++) sum += (wanted[index] ?? 0) * (vector[index] ?? 0)
    for (let unit = 0; unit < outputs; unit++) {
      const value = (units[unit] ?? 0) + (outputBias[unit] ?? 0)
      if (value > 0) sum += (wanted[dimensions + unit] ?? 0) * value
    }
    return sum
  }

  private addVector(word: number, weight: number, to: Float32Array, start: number): void {
    if (word === 0) return
    const {dimensions, scales, vectors} = this.layout
    let byte = (word - 1) * (dimensions >> 1)
    for (let index = 0; index < dimensions; index += 2, byte++) {
      const both = vectors[byte] ?? 0
      to[start + index] = (to[start + index] ?? 0) + weight * ((both & 15) - 7.5) * (scales[index] ?? 0)
      to[start + index + 1] =
        (to[start + index + 1] ?? 0) + weight * ((both >> 4) - 7.5) * (scales[index + 1] ?? 0)
    }
  }
}

/** Adds a vector times a matrix, a row for each of its values. */
function multiply(values: Float32Array, matrix: Int8Array, scale: number, to: Float32Array): void {
  const width = to.length
  for (let row = 0; row < values.length; row++) {
    const value = (values[row] ?? 0) * scale
    if (value === 0) continue
    const start = row * width
    for (let column = 0; column < width; column++)
      to[column] = (to[column] ?? 0) + value * (matrix[start + column] ?? 0)
  }
}
