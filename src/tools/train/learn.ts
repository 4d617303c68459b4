/**
 * Trains the tagger: a softmax over the candidate tags of each word, the tags before it being those that the model
 * itself gave. Same sentences and settings, same weights: the shuffling has a generator of its own.
 */
import {NO_TAG, TagDictionary} from '../../language/tagger/dictionary.ts'
import {
  afterNextRows,
  AT_START,
  beforePreviousRows,
  CAPITAL,
  EDGE,
  foldWord,
  IN_HEADLINE,
  isHeadline,
  jointRows,
  MAX_ROWS,
  nextRows,
  ownRows,
  previousRows,
  SMALL,
  tagRows,
  WITHIN,
  wordKeys,
  type WordKeys
} from '../../language/tagger/features.ts'
import type {Model} from '../../language/tagger/model.ts'
import {TAGS} from '../../language/tagger/tags.ts'
import {withHeadlines} from './headlines.ts'
import {Weights, type WeightSettings} from './weights.ts'
import type {Sentence} from './corpus.ts'
import {buildDictionary, type DictionarySettings} from './dictionary.ts'

/** Everything that decides what comes out of training. */
export interface Settings extends DictionarySettings, WeightSettings {
  /** 2^bits rows of weights. */
  readonly bits: number
  readonly epochs: number
  /** What a weight is multiplied by before it is rounded to a small integer. */
  readonly scale: number
  /** One sentence in so many is learnt a second time in capitals, and another one as a headline. */
  readonly headlines: number
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
  const examples = prepareExamples(
    withHeadlines(sentences, settings.headlines),
    new TagDictionary(dictionary),
    (1 << settings.bits) - 1
  )
  const weights = new Weights((1 << settings.bits) * TAG_COUNT, settings)
  const random = generator(20_231)
  for (let epoch = 1; epoch <= settings.epochs; epoch++) {
    shuffle(examples, random)
    let right = 0
    let total = 0
    for (const example of examples) {
      right += learn(example, weights, (1 << settings.bits) - 1)
      total += example.tags.length
    }
    report(`epoch ${String(epoch)}: ${((100 * right) / total).toFixed(2)} % right while learning`)
  }
  return {bits: settings.bits, ...dictionary, ...quantise(weights.values, settings)}
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
    const count = (initial: number): number => keys.filter((one) => one.initial === initial).length
    const headline = isHeadline(count(CAPITAL), count(SMALL))
    return {keys, candidates, tags, rows: keys.map((_, index) => fixedRows(keys, index, headline, mask))}
  })
}

const scratch = new Int32Array(MAX_ROWS)

function fixedRows(keys: readonly WordKeys[], index: number, headline: boolean, mask: number): Int32Array {
  const rows: number[] = []
  const at = (place: number): WordKeys => keys[place] ?? EDGE
  const add = (count: number): void => {
    rows.push(...scratch.subarray(0, count))
  }
  const place = headline ? IN_HEADLINE : index === 0 ? AT_START : WITHIN
  add(ownRows(at(index), place, mask, scratch))
  add(previousRows(at(index - 1), mask, scratch))
  add(beforePreviousRows(at(index - 2), mask, scratch))
  add(nextRows(at(index + 1), mask, scratch))
  add(afterNextRows(at(index + 2), mask, scratch))
  return Int32Array.from(rows)
}

const active = new Int32Array(4 * MAX_ROWS)
const scores = new Float64Array(TAG_COUNT)

/** Learns from one sentence; returns how many words were tagged right. */
function learn(example: Example, weights: Weights, mask: number): number {
  let right = 0
  let before = EDGE_TAG
  let earlier = EDGE_TAG
  for (let index = 0; index < example.tags.length; index++) {
    const gold = example.tags[index] ?? 0
    const candidates = example.candidates[index] ?? NO_CANDIDATES
    let tag = candidates.length === 1 ? (candidates[0] ?? NO_TAG) : NO_TAG
    if (tag === NO_TAG) {
      const count = activeRows(example, index, before, earlier, mask)
      weights.score(active, count, candidates, scores)
      tag = bestOf(candidates)
      if (candidates.includes(gold)) weights.learn(active, count, gold, candidates, scores)
    }
    if (tag === gold) right++
    earlier = before
    before = tag
  }
  return right
}

const NO_CANDIDATES = new Uint8Array(0)

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

/** The candidate with the highest score. */
function bestOf(candidates: Uint8Array): number {
  let best = candidates[0] ?? 0
  for (const tag of candidates) if ((scores[tag] ?? 0) > (scores[best] ?? 0)) best = tag
  return best
}

function quantise(
  dense: Float32Array,
  settings: Settings
): Pick<Model, 'rowStarts' | 'weightTags' | 'weights'> {
  const rowStarts = new Uint32Array((1 << settings.bits) + 1)
  const weightTags: number[] = []
  const weights: number[] = []
  for (let row = 0; row < 1 << settings.bits; row++) {
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const value = Math.round((dense[row * TAG_COUNT + tag] ?? 0) * settings.scale)
      if (value === 0) continue
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

function shuffle(list: Example[], random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1))
    const kept = list[index] as Example
    list[index] = list[other] as Example
    list[other] = kept
  }
}
