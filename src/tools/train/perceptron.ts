/** Trains the averaged perceptron. Same sentences and settings, same weights: the shuffling has a generator of its own. */
import {NO_TAG, TagDictionary} from '../../language/tagger/dictionary.ts'
import {
  afterNextRows,
  beforePreviousRows,
  EDGE,
  foldWord,
  jointRows,
  MAX_ROWS,
  nextRows,
  ownRows,
  previousRows,
  tagRows,
  wordKeys,
  type WordKeys
} from '../../language/tagger/features.ts'
import type {Model} from '../../language/tagger/model.ts'
import {TAGS} from '../../language/tagger/tags.ts'
import type {Sentence} from './corpus.ts'
import {buildDictionary, type DictionarySettings} from './dictionary.ts'

/** Everything that decides what comes out of training. */
export interface Settings extends DictionarySettings {
  /** 2^bits rows of weights. */
  readonly bits: number
  readonly epochs: number
  /** The right tag must lead by this much, or the weights are moved. */
  readonly margin: number
  /** What a weight is multiplied by before it is rounded to a small integer. */
  readonly scale: number
  /** Rounded weights of at most this size are dropped. */
  readonly drop: number
}

const TAG_COUNT: number = TAGS.length
const EDGE_TAG = TAG_COUNT

interface Example {
  readonly keys: readonly WordKeys[]
  readonly candidates: readonly Uint8Array[]
  readonly tags: readonly number[]
  /** The rows of each word that do not depend on the tags before it. */
  readonly rows: readonly Int32Array[]
}

/** Trains a model; `report` is told how each epoch went. */
export function train(
  sentences: readonly Sentence[],
  settings: Settings,
  report: (line: string) => void
): Model {
  const dictionary = buildDictionary(sentences, settings)
  const examples = prepareExamples(sentences, new TagDictionary(dictionary), (1 << settings.bits) - 1)
  const weights = new AveragedWeights(1 << settings.bits)
  const random = generator(20_231)
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(examples, random)
    let right = 0
    let total = 0
    for (const example of examples) {
      right += learn(example, weights, settings)
      total += example.tags.length
    }
    report(`epoch ${epoch}: ${((100 * right) / total).toFixed(2)} % right while learning`)
  }
  return {bits: settings.bits, ...dictionary, ...quantise(weights.average(), settings)}
}

function prepareExamples(sentences: readonly Sentence[], dictionary: TagDictionary, mask: number): Example[] {
  const known = new Map<string, WordKeys>()
  const keysOf = (word: string): WordKeys => {
    let keys = known.get(word)
    if (keys === undefined) known.set(word, (keys = wordKeys(foldWord(word), dictionary.classOf)))
    return keys
  }
  return sentences.map(({words, tags}) => {
    const keys = words.map(keysOf)
    const candidates = keys.map((one) => dictionary.candidates(one.ambiguity))
    return {keys, candidates, tags, rows: keys.map((_, index) => fixedRows(keys, index, mask))}
  })
}

const scratch = new Int32Array(MAX_ROWS)

function fixedRows(keys: readonly WordKeys[], index: number, mask: number): Int32Array {
  const rows: number[] = []
  const at = (place: number): WordKeys => keys[place] ?? EDGE
  const add = (count: number): void => {
    rows.push(...scratch.subarray(0, count))
  }
  add(ownRows(at(index), index === 0 ? 1 : 0, mask, scratch))
  add(previousRows(at(index - 1), mask, scratch))
  add(beforePreviousRows(at(index - 2), mask, scratch))
  add(nextRows(at(index + 1), mask, scratch))
  add(afterNextRows(at(index + 2), mask, scratch))
  return Int32Array.from(rows)
}

const active = new Int32Array(4 * MAX_ROWS)
const scores = new Float64Array(TAG_COUNT)

/** Learns from one sentence; returns how many words were tagged right. */
function learn(example: Example, weights: AveragedWeights, settings: Settings): number {
  const mask = (1 << settings.bits) - 1
  let right = 0
  let before = EDGE_TAG
  let earlier = EDGE_TAG
  for (let index = 0; index < example.tags.length; index++) {
    const gold = example.tags[index] ?? 0
    const candidates = example.candidates[index] ?? scratchCandidates
    let tag = candidates.length === 1 ? (candidates[0] ?? NO_TAG) : NO_TAG
    if (tag === NO_TAG) {
      const count = activeRows(example, index, before, earlier, mask)
      weights.score(active, count, candidates, scores)
      tag = bestOf(candidates, -1)
      const rival = bestOf(candidates, gold)
      weights.step++
      const lead = (scores[gold] ?? 0) - (scores[rival] ?? 0)
      if (candidates.includes(gold) && lead <= settings.margin) weights.move(active, count, gold, rival)
    }
    if (tag === gold) right++
    earlier = before
    before = tag
  }
  return right
}

const scratchCandidates = new Uint8Array(0)

function activeRows(example: Example, index: number, before: number, earlier: number, mask: number): number {
  const rows = example.rows[index] ?? scratch
  active.set(rows)
  let count = rows.length
  const add = (more: number): void => {
    for (let at = 0; at < more; at++) active[count++] = scratch[at] ?? 0
  }
  add(tagRows(before, earlier, mask, scratch))
  const at = (place: number): WordKeys => example.keys[place] ?? EDGE
  add(jointRows(before, at(index - 1), at(index), at(index + 1), mask, scratch))
  return count
}

/** The candidate with the highest score, `except` left out. */
function bestOf(candidates: Uint8Array, except: number): number {
  let best = -1
  let bestScore = -Infinity
  for (const tag of candidates) {
    const score = scores[tag] ?? 0
    if (tag !== except && score > bestScore) {
      best = tag
      bestScore = score
    }
  }
  return best
}

/** Weights whose mean over all steps is kept up lazily. */
class AveragedWeights {
  step = 0
  private readonly current: Float32Array
  private readonly totals: Float64Array
  private readonly stamps: Uint32Array

  constructor(rows: number) {
    this.current = new Float32Array(rows * TAG_COUNT)
    this.totals = new Float64Array(rows * TAG_COUNT)
    this.stamps = new Uint32Array(rows * TAG_COUNT)
  }

  score(rows: Int32Array, count: number, candidates: Uint8Array, out: Float64Array): void {
    for (const tag of candidates) out[tag] = 0
    for (let index = 0; index < count; index++) {
      const start = (rows[index] ?? 0) * TAG_COUNT
      for (let at = 0; at < candidates.length; at++) {
        const tag = candidates[at] ?? 0
        out[tag] = (out[tag] ?? 0) + (this.current[start + tag] ?? 0)
      }
    }
  }

  move(rows: Int32Array, count: number, to: number, from: number): void {
    for (let index = 0; index < count; index++) {
      const start = (rows[index] ?? 0) * TAG_COUNT
      this.change(start + to, 1)
      this.change(start + from, -1)
    }
  }

  private change(at: number, by: number): void {
    const value = this.current[at] ?? 0
    this.totals[at] = (this.totals[at] ?? 0) + (this.step - (this.stamps[at] ?? 0)) * value
    this.stamps[at] = this.step
    this.current[at] = value + by
  }

  average(): Float64Array {
    return this.totals.map(
      (total, at) => (total + (this.step - (this.stamps[at] ?? 0)) * (this.current[at] ?? 0)) / this.step
    )
  }
}

function quantise(
  dense: Float64Array,
  settings: Settings
): Pick<Model, 'rowStarts' | 'weightTags' | 'weights'> {
  const rowStarts = new Uint32Array((1 << settings.bits) + 1)
  const weightTags: number[] = []
  const weights: number[] = []
  for (let row = 0; row < 1 << settings.bits; row++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const value = Math.round((dense[row * TAG_COUNT + tag] ?? 0) * settings.scale)
      if (Math.abs(value) <= settings.drop) continue
      weightTags.push(tag)
      weights.push(Math.max(-127, Math.min(127, value)))
    }
    rowStarts[row + 1] = weights.length
  }
  return {rowStarts, weightTags: Uint8Array.from(weightTags), weights: Int8Array.from(weights)}
}

/** A linear congruential generator: numbers from 0 to 1, exclusive. */
function generator(seed: number): () => number {
  let state = seed
  return () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x80000000
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const kept = list[index] as T
    list[index] = list[other] as T
    list[other] = kept
  }
}
