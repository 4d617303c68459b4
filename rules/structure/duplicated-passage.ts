import type {Article, Span} from '../../src/article/article.ts'
import {defineRule} from '../../src/rule.ts'

interface Passage extends Span {
  readonly kind: 'caption' | 'paragraph' | 'sentence'
  /** Its words, without marks: where they begin and end in `Words`. */
  readonly from: number
  readonly to: number
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

export default defineRule({
  id: 'duplicated-passage',
  summary: 'A caption, paragraph or sentence that stands in the article twice.',
  why: `Captions are pasted once for each picture size, paragraphs are moved without being cut, and a sentence of the
lede turns up again below. The second copy is reported and the first one named, also where a word or two differ.

Short sentences, rows of tables and questions of an interview are repeated on purpose and left alone.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    caption: () => 'This caption stands in the article twice.',
    paragraph: () => 'This paragraph stands in the article twice.',
    sentence: () => 'This sentence stands in the article twice.',
    nearly: (d: {what: string}) => ({
      message: `This ${d.what} is almost the same as one above.`,
      note: 'Nine words in ten are the same, in the same order.'
    })
  },
  examples: {
    bad: [
      {
        text: 'Fans wait for the gates to open in Durban on Friday. Picture: SUPPLIED\n⟦Fans wait for the gates to open in Durban on Friday. Picture: SUPPLIED⟧\n\nThe gates of the new stadium opened an hour late on Friday, and the first fans ran to their seats.',
        message: 'caption',
        becomes: ''
      },
      {
        text: 'The council will vote on the new levy on Thursday. Shops will close early. ⟦The council will vote on the new levy on Thursday.⟧',
        message: 'sentence',
        becomes: ''
      },
      {
        text: 'Trains between the two towns will not run at all this weekend.\n\nBuses will.\n\n⟦Trains between the two towns will not run at all this weekend.⟧',
        message: 'paragraph',
        becomes: ''
      },
      {
        text: 'The two sides met for the third time on Monday in the hills above the lake, and parted without a word.\n\nNobody was surprised.\n\n⟦The two sides met for the third time on Monday in the hills above the lake, and parted without a handshake.⟧',
        message: 'nearly',
        becomes: ''
      }
    ],
    good: [
      {
        text: 'I had no idea. Nobody told us. I had no idea.',
        because: 'short sentences are repeated for effect'
      },
      {
        text: 'Home wins 4 2 1 9\nHome wins 4 2 1 9\nAway wins 3 3 1 8',
        because: 'rows of a table may be alike'
      },
      {
        text: 'The first of the three men was sentenced to four years in prison on Monday. The second of the three men was sentenced to six years in prison on Tuesday.',
        because: 'parallel sentences that say different things'
      }
    ]
  },
  visit: {
    article(article, {report}) {
      const reported: Span[] = [] // whole blocks, in order
      for (const {passage, first, isExact} of copies(article)) {
        if (passage.kind !== 'sentence') reported.push(passage)
        else if (isWithin(reported, passage)) continue
        const details = {
          expected: [''],
          related: [{start: first.start, end: first.end, message: 'the first time'}]
        }
        if (isExact) report(passage.kind, passage, details)
        else report('nearly', passage, {...details, data: {what: passage.kind}, severity: 'warning'})
      }
    }
  }
})

/** Whether a passage lies in one of these, which are in order. */
function isWithin(reported: readonly Span[], passage: Span): boolean {
  let low = 0
  let high = reported.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((reported[middle]?.start ?? 0) <= passage.start) low = middle + 1
    else high = middle
  }
  return passage.end <= (reported[low - 1]?.end ?? -1)
}

interface Copy {
  readonly passage: Passage
  readonly first: Passage
  readonly isExact: boolean
}

/** Second copies, whole blocks before the sentences in them. */
function copies(article: Article): Copy[] {
  const words = new Words(article)
  return [
    ...new Copies(words).among(blockPassages(article, words)),
    ...new Copies(words).among(sentencePassages(article, words))
  ]
}

/** An article's words and figures as numbers, in order, marks left out. */
class Words {
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
  within({firstToken, endToken}: {readonly firstToken: number; readonly endToken: number}): {
    from: number
    to: number
  } {
    return {from: this.before[firstToken] ?? 0, to: this.before[endToken] ?? 0}
  }

  lengthOf(id: number): number {
    return this.texts[id]?.length ?? 0
  }

  /** A number that equal passages share, and hardly any others. */
  hash({from, to}: Passage): number {
    let hash = to - from
    for (let at = from; at < to; at++)
      hash = Math.imul(hash ^ (this.ids[at] ?? 0), 0x01000193) ^ (hash >>> 15)
    return hash
  }

  areEqual(a: Passage, b: Passage): boolean {
    if (a.to - a.from !== b.to - b.from) return false
    for (let at = 0; at < a.to - a.from; at++) {
      if (this.ids[a.from + at] !== this.ids[b.from + at]) return false
    }
    return true
  }
}

/** Looks for copies among passages of one kind; each is compared with few others, so the cost stays linear. */
class Copies {
  private readonly words: Words
  private readonly byHash = new Map<number, Passage>()
  private readonly byRareWord = new Map<number, Passage[]>()
  /** For each word the number of the passage that was looked for last and has it. */
  private readonly marks: Int32Array
  private mark = 0
  private row = new Int32Array(64)
  private nextRow = new Int32Array(64)

  constructor(words: Words) {
    this.words = words
    this.marks = new Int32Array(words.texts.length)
  }

  among(passages: Iterable<Passage>): Copy[] {
    const found: Copy[] = []
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

/** How many long words a passage is filed under. */
const FILED_UNDER = 3

const FIGURE = /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|last|next)$/

/** Sentences that differ in a number or an ordinal say different things on purpose. */
function sameFigures({ids, texts}: Words, a: Passage, b: Passage): boolean {
  const figures = ({from, to}: Passage): string =>
    Array.from(ids.subarray(from, to), (id) => texts[id] ?? '')
      .filter((word) => FIGURE.test(word))
      .join(' ')
  return figures(a) === figures(b)
}

function* blockPassages({blocks}: Article, words: Words): Generator<Passage> {
  for (const block of blocks) {
    const {start, end, zone} = block
    if (zone !== 'caption' && zone !== 'body') continue
    const {from, to} = words.within(block)
    if (to - from < SHORTEST_PARAGRAPH) continue
    yield {start, end, kind: zone === 'caption' ? 'caption' : 'paragraph', from, to}
  }
}

function* sentencePassages({sentences}: Article, words: Words): Generator<Passage> {
  for (const sentence of sentences) {
    if (sentence.block.zone !== 'body') continue
    const {from, to} = words.within(sentence)
    const {start, end} = sentence
    if (to - from >= SHORTEST_SENTENCE) yield {start, end, kind: 'sentence', from, to}
  }
}
