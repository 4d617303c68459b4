/**
 * Part-of-speech tagging: a linear model, left to right, greedy. What a word type contributes on its own
 * (as itself, as a neighbour) is summed once and kept with the type; per token there remain a few rows that join
 * the word with its surroundings.
 */
import {NO_TAG, TagDictionary} from './dictionary.ts'
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
} from './features.ts'
import type {TaggerTables} from './tables.ts'
import {TAGS, uposOf, type Upos} from './tags.ts'

const TAG_COUNT: number = TAGS.length
/** Stands for the tag of what is before the sentence. */
const EDGE_TAG = TAG_COUNT
const TAG_PAIRS = (TAG_COUNT + 1) * (TAG_COUNT + 1)

// The partial sums of a word type, one score a tag each: first as itself in each of the three places (WITHIN …),
// then as these. Each is summed up when it is first needed: most words never open a sentence or stand in a headline.
const AS_PREVIOUS = 3
const AS_BEFORE_PREVIOUS = 4
const AS_NEXT = 5
const AS_AFTER_NEXT = 6
const SUMS = 7 * TAG_COUNT

/** How many word types share one block of memory. */
const BLOCK = 128

/** What the tagger keeps of a word type. The caller keeps one per spelling and hands the same one in each time. */
export class WordFeatures {
  /** @internal */
  readonly keys: WordKeys
  /** @internal */
  readonly candidates: Uint8Array
  /** The tag of a word that has only one, else `NO_TAG`. */
  readonly onlyTag: number
  /** @internal The block with the partial sums, and where in it they begin. */
  readonly sums: Int16Array
  /** @internal */
  readonly start: number
  /** @internal Which of the partial sums are there, as a mask of their numbers. */
  summed = 0

  constructor(keys: WordKeys, candidates: Uint8Array, sums: Int16Array, start: number) {
    this.keys = keys
    this.candidates = candidates
    this.onlyTag = candidates.length === 1 ? (candidates[0] ?? NO_TAG) : NO_TAG
    this.sums = sums
    this.start = start
  }

  /** Whether the word can be this part of speech anywhere. */
  mayBe(upos: Upos): boolean {
    return this.candidates.some((tag) => uposOf(tag) === upos)
  }
}

/** A tagger with its model. It holds no text: two articles tagged in turn do not see each other. */
export class Tagger {
  private readonly model: TaggerTables
  private readonly mask: number
  private readonly dictionary: TagDictionary
  private readonly edge: WordFeatures
  /** Scores of every pair of tags before a word; a pair is summed up when it first occurs. */
  private readonly tagSums = new Int16Array(TAG_PAIRS * TAG_COUNT)
  private readonly hasTagSums = new Uint8Array(TAG_PAIRS)
  private readonly rows = new Int32Array(MAX_ROWS)
  private readonly scores = new Int32Array(TAG_COUNT)
  private block = new Int16Array(0)
  private blockUsed = 0

  constructor(model: TaggerTables) {
    this.model = model
    this.mask = (1 << model.bits) - 1
    this.dictionary = new TagDictionary(model)
    this.edge = this.prepareKeys(EDGE, Uint8Array.of(0))
  }

  /** Makes ready a word type, once. `word` is a token as written: `don`, `’s`, `Cease-fire`. */
  prepare(word: string): WordFeatures {
    const keys = wordKeys(foldWord(word), this.dictionary.classOf)
    return this.prepareKeys(keys, this.dictionary.candidates(keys.ambiguity))
  }

  /**
   * Tags one sentence, the words from `from` to `to` (exclusive), and writes their tags to `out` at the same
   * indices. Allocates nothing.
   */
  tag(words: readonly WordFeatures[], from: number, to: number, out: Uint8Array): void {
    const headline = this.looksLikeHeadline(words, from, to)
    let before = EDGE_TAG
    let earlier = EDGE_TAG
    let beforePrevious = this.edge
    let previous = this.edge
    let word = words[from] ?? this.edge
    let next = from + 1 < to ? (words[from + 1] ?? this.edge) : this.edge
    for (let index = from; index < to; index++) {
      const afterNext = index + 2 < to ? (words[index + 2] ?? this.edge) : this.edge
      let tag = word.onlyTag
      if (tag === NO_TAG) {
        const place = headline ? IN_HEADLINE : index === from ? AT_START : WITHIN
        const tags = this.tagSumsOf(before, earlier)
        tag = this.choose(beforePrevious, previous, word, next, afterNext, place, tags, before)
      }
      out[index] = tag
      earlier = before
      before = tag
      beforePrevious = previous
      previous = word
      word = next
      next = afterNext
    }
  }

  /** Where in `tagSums` the scores of a pair begin. */
  private tagSumsOf(before: number, earlier: number): number {
    const pair = before * (TAG_COUNT + 1) + earlier
    if (this.hasTagSums[pair] === 0) {
      this.hasTagSums[pair] = 1
      this.addRows(this.tagSums, pair * TAG_COUNT, tagRows(before, earlier, this.mask, this.rows))
    }
    return pair * TAG_COUNT
  }

  private looksLikeHeadline(words: readonly WordFeatures[], from: number, to: number): boolean {
    let capitals = 0
    let smalls = 0
    for (let index = from; index < to; index++) {
      const initial = words[index]?.keys.initial
      if (initial === CAPITAL) capitals++
      else if (initial === SMALL) smalls++
    }
    return isHeadline(capitals, smalls)
  }

  private choose(
    beforePrevious: WordFeatures,
    previous: WordFeatures,
    word: WordFeatures,
    next: WordFeatures,
    afterNext: WordFeatures,
    place: number,
    tags: number,
    before: number
  ): number {
    const {scores, rows, tagSums} = this
    const {candidates} = word
    const own = this.sumsOf(word, place)
    const previousStart = this.sumsOf(previous, AS_PREVIOUS)
    const beforePreviousStart = this.sumsOf(beforePrevious, AS_BEFORE_PREVIOUS)
    const nextStart = this.sumsOf(next, AS_NEXT)
    const afterNextStart = this.sumsOf(afterNext, AS_AFTER_NEXT)
    for (let index = 0; index < candidates.length; index++) {
      const tag = candidates[index] ?? 0
      scores[tag] =
        (word.sums[own + tag] ?? 0) +
        (previous.sums[previousStart + tag] ?? 0) +
        (beforePrevious.sums[beforePreviousStart + tag] ?? 0) +
        (next.sums[nextStart + tag] ?? 0) +
        (afterNext.sums[afterNextStart + tag] ?? 0) +
        (tagSums[tags + tag] ?? 0)
    }
    this.addJointScores(jointRows(before, previous.keys, word.keys, next.keys, this.mask, rows))
    return this.bestOf(candidates)
  }

  /** Adds the first `count` of `rows` to the scores. */
  private addJointScores(count: number): void {
    const {scores, rows} = this
    const {rowStarts, weights} = this.model
    for (let index = 0; index < count; index++) {
      const row = rows[index] ?? 0
      const end = rowStarts[row + 1] ?? 0
      for (let at = rowStarts[row] ?? 0; at < end; at++) {
        const weight = weights[at] ?? 0
        const tag = weight & 0xff
        scores[tag] = (scores[tag] ?? 0) + (weight >> 8)
      }
    }
  }

  private bestOf(candidates: Uint8Array): number {
    const {scores} = this
    let best = candidates[0] ?? 0
    let bestScore = scores[best] ?? 0
    for (let index = 1; index < candidates.length; index++) {
      const tag = candidates[index] ?? 0
      const score = scores[tag] ?? 0
      if (score > bestScore) {
        best = tag
        bestScore = score
      }
    }
    return best
  }

  private prepareKeys(keys: WordKeys, candidates: Uint8Array): WordFeatures {
    if (this.blockUsed === this.block.length) {
      this.block = new Int16Array(BLOCK * SUMS)
      this.blockUsed = 0
    }
    const {block: sums, blockUsed: start} = this
    this.blockUsed += SUMS
    return new WordFeatures(keys, candidates, sums, start)
  }

  /** Where the partial sums of a word in this part begin. */
  private sumsOf(word: WordFeatures, part: number): number {
    const start = word.start + part * TAG_COUNT
    if ((word.summed & (1 << part)) === 0) {
      word.summed |= 1 << part
      this.addRows(word.sums, start, this.rowsOf(word.keys, part))
    }
    return start
  }

  /** Writes the rows of a word in this part to `rows` and returns how many they are. */
  private rowsOf(keys: WordKeys, part: number): number {
    const {mask, rows} = this
    switch (part) {
      case AS_PREVIOUS:
        return previousRows(keys, mask, rows)
      case AS_BEFORE_PREVIOUS:
        return beforePreviousRows(keys, mask, rows)
      case AS_NEXT:
        return nextRows(keys, mask, rows)
      case AS_AFTER_NEXT:
        return afterNextRows(keys, mask, rows)
      default:
        return ownRows(keys, part, mask, rows)
    }
  }

  /** Adds the first `count` of `rows` to the scores that begin at `offset`. */
  private addRows(sums: Int16Array, offset: number, count: number): void {
    const {rowStarts, weights} = this.model
    for (let index = 0; index < count; index++) {
      const row = this.rows[index] ?? 0
      const end = rowStarts[row + 1] ?? 0
      for (let at = rowStarts[row] ?? 0; at < end; at++) {
        const weight = weights[at] ?? 0
        const to = offset + (weight & 0xff)
        sums[to] = (sums[to] ?? 0) + (weight >> 8)
      }
    }
  }
}
