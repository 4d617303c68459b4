/** Passages that stand in an article twice: captions, paragraphs and sentences, word for word or nearly so. */
import type {Article, Span} from './article.ts'
import {wordSet} from '../language/word-set.ts'
import {PassageWords, type WordRange} from './passage-words.ts'

/** A passage with the range of its words. */
export interface Passage extends Span, WordRange {
  readonly kind: 'caption' | 'paragraph' | 'sentence'
}

/** Shorter passages are repeated on purpose: "No." "Next question." "Thank you very much." */
const SHORTEST_SENTENCE = 7
const SHORTEST_PARAGRAPH = 6
/** Of two near-identical passages at least this share of the words is common, in the same order. */
const NEARLY_ALL = 0.9
/** A word that many passages share tells none of them apart. */
const MOST_COMPARED = 8
/** Near-identity needs enough words to mean anything. */
const SHORTEST_NEAR = 12

/** Whoever speaks says a sentence twice for effect, if it is no longer than this. */
const LONGEST_REFRAIN = 16
const SPEAKERS = wordSet("i we you my our us your he's she's it's they've")

/** How many long words a passage is filed under. */
const FILED_UNDER = 3

/** A passage and the one before it that says the same. */
export interface CopiedPassage {
  readonly passage: Passage
  readonly first: Passage
  readonly isExact: boolean
}

/** Second copies, whole blocks before the sentences in them. */
export function copiedPassages(article: Article): CopiedPassage[] {
  const words = new PassageWords(article)
  return [
    ...new Copies(words).among(blockPassages(article, words)),
    ...new Copies(words).among(sentencePassages(article, words))
  ]
}

/** Looks for copies among passages of one kind; each is compared with few others, so the cost stays linear. */
class Copies {
  private readonly words: PassageWords
  private readonly byHash = new Map<number, Passage>()
  private readonly byRareWord = new Map<number, Passage[]>()
  /** For each word the number of the passage that was looked for last and has it. */
  private readonly marks: Int32Array
  private mark = 0
  private row = new Int32Array(64)
  private nextRow = new Int32Array(64)

  constructor(words: PassageWords) {
    this.words = words
    this.marks = new Int32Array(words.texts.length)
  }

  among(passages: Iterable<Passage>): CopiedPassage[] {
    const found: CopiedPassage[] = []
    for (const passage of passages) {
      const hash = this.words.hash(passage)
      const other = this.byHash.get(hash)
      const same = other !== undefined && this.words.areEqual(other, passage) ? other : undefined
      const isLong = passage.to - passage.from >= SHORTEST_NEAR
      const rare = same === undefined && isLong ? this.rareWords(passage) : []
      const first = same ?? this.nearCopy(passage, rare)
      if (first !== undefined) found.push({passage, first, isExact: same !== undefined})
      else {
        this.byHash.set(hash, passage)
        for (const word of rare) this.file(word, passage)
      }
    }
    return found
  }

  private file(word: number, passage: Passage): void {
    const others = this.byRareWord.get(word)
    if (others === undefined) this.byRareWord.set(word, [passage])
    else if (others.length < MOST_COMPARED) others.push(passage)
  }

  /** Long words tell passages apart. */
  private rareWords({from, to}: Passage): number[] {
    const {ids} = this.words
    const longest: number[] = []
    let shortest = 0
    for (let at = from; at < to; at++) {
      const word = ids[at] ?? 0
      const length = this.words.lengthOf(word)
      if (longest.length === FILED_UNDER && length <= shortest) continue
      if (longest.includes(word)) continue
      let rank = longest.length
      while (rank > 0 && this.words.lengthOf(longest[rank - 1] ?? 0) < length) rank--
      longest.splice(rank, 0, word)
      longest.length = Math.min(longest.length, FILED_UNDER)
      shortest = this.words.lengthOf(longest.at(-1) ?? 0)
    }
    return longest
  }

  private nearCopy(passage: Passage, rare: readonly number[]): Passage | undefined {
    if (rare.length === 0) return undefined
    const candidates = new Set(rare.flatMap((word) => this.byRareWord.get(word) ?? []))
    if (candidates.size === 0) return undefined
    this.mark++
    for (let at = passage.from; at < passage.to; at++) this.marks[this.words.ids[at] ?? 0] = this.mark
    for (const candidate of candidates) if (this.isNear(candidate, passage)) return candidate
    return undefined
  }

  private isNear(candidate: Passage, passage: Passage): boolean {
    const length = passage.to - passage.from
    const other = candidate.to - candidate.from
    const least = Math.max(length, other) * NEARLY_ALL
    if (Math.min(length, other) < least || this.inCommon(candidate) < least) return false
    return this.commonInOrder(candidate, passage) >= least && sameFigures(this.words, candidate, passage)
  }

  /** How many words of the candidate the passage that is looked for has at all. */
  private inCommon({from, to}: Passage): number {
    let count = 0
    for (let at = from; at < to; at++) if (this.marks[this.words.ids[at] ?? 0] === this.mark) count++
    return count
  }

  /** The length of the longest common subsequence of words. */
  private commonInOrder(a: Passage, b: Passage): number {
    const {ids} = this.words
    const length = b.to - b.from
    if (this.row.length <= length) {
      this.row = new Int32Array(2 * length)
      this.nextRow = new Int32Array(2 * length)
    }
    this.row.fill(0, 0, length + 1)
    for (let at = a.from; at < a.to; at++) {
      const {row, nextRow} = this
      const word = ids[at]
      for (let index = 0; index < length; index++) {
        nextRow[index + 1] =
          ids[b.from + index] === word
            ? (row[index] ?? 0) + 1
            : Math.max(row[index + 1] ?? 0, nextRow[index] ?? 0)
      }
      this.row = nextRow
      this.nextRow = row
    }
    return this.row[length] ?? 0
  }
}

const FIGURE = /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|last|next)$/

/** Sentences that differ in a number or an ordinal say different things on purpose. */
function sameFigures({ids, texts}: PassageWords, a: Passage, b: Passage): boolean {
  const figures = ({from, to}: Passage): string =>
    Array.from(ids.subarray(from, to), (id) => texts[id] ?? '')
      .filter((word) => FIGURE.test(word))
      .join(' ')
  return figures(a) === figures(b)
}

function* blockPassages({blocks}: Article, words: PassageWords): Generator<Passage> {
  for (const block of blocks) {
    const {start, end, zone} = block
    if (zone !== 'caption' && zone !== 'body') continue
    const {from, to} = words.within(block)
    if (to - from < SHORTEST_PARAGRAPH) continue
    yield {start, end, kind: zone === 'caption' ? 'caption' : 'paragraph', from, to}
  }
}

function* sentencePassages({sentences}: Article, words: PassageWords): Generator<Passage> {
  for (const sentence of sentences) {
    if (sentence.block.zone !== 'body') continue
    const {from, to} = words.within(sentence)
    const {start, end} = sentence
    const isSaid = to - from < LONGEST_REFRAIN && words.has({from, to}, SPEAKERS)
    if (to - from >= SHORTEST_SENTENCE && !isSaid) yield {start, end, kind: 'sentence', from, to}
  }
}
