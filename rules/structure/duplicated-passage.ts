import type {Article, Span} from '../../src/article/article.ts'
import {defineRule} from '../../src/rule.ts'

interface Passage extends Span {
  readonly kind: 'caption' | 'paragraph' | 'sentence'
  /** Lower-case words, without marks. */
  readonly words: readonly string[]
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
      const reported: Span[] = []
      for (const {passage, first, isExact} of copies(article)) {
        if (reported.some((span) => span.start <= passage.start && passage.end <= span.end)) continue
        reported.push(passage)
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

interface Copy {
  readonly passage: Passage
  readonly first: Passage
  readonly isExact: boolean
}

/** Second copies, whole blocks before the sentences in them. */
function copies(article: Article): Copy[] {
  return [...copiesAmong(blockPassages(article)), ...copiesAmong(sentencePassages(article))]
}

function copiesAmong(passages: readonly Passage[]): Copy[] {
  const seen = new Map<string, Passage>()
  const found: Copy[] = []
  const byRareWord = new Map<string, Passage[]>()
  for (const passage of passages) {
    const key = passage.words.join(' ')
    const same = seen.get(key)
    const near = same === undefined ? nearCopy(passage, byRareWord) : undefined
    const first = same ?? near
    if (first !== undefined) found.push({passage, first, isExact: same !== undefined})
    else {
      seen.set(key, passage)
      if (passage.words.length >= SHORTEST_NEAR) file(passage, byRareWord)
    }
  }
  return found
}

function file(passage: Passage, byRareWord: Map<string, Passage[]>): void {
  for (const word of rareWords(passage)) {
    const others = byRareWord.get(word)
    if (others === undefined) byRareWord.set(word, [passage])
    else if (others.length < MOST_COMPARED) others.push(passage)
  }
}

/** How many long words a passage is filed under. */
const FILED_UNDER = 3

/** Long words tell passages apart; comparing only passages that share one keeps the cost linear. */
function rareWords(passage: Passage): string[] {
  const longest: string[] = []
  for (const word of passage.words) {
    const rank = longest.findIndex((other) => word.length > other.length)
    if (longest.includes(word) || (rank < 0 && longest.length === FILED_UNDER)) continue
    longest.splice(rank < 0 ? longest.length : rank, 0, word)
    longest.length = Math.min(longest.length, FILED_UNDER)
  }
  return longest
}

function nearCopy(
  passage: Passage,
  byRareWord: ReadonlyMap<string, readonly Passage[]>
): Passage | undefined {
  if (passage.words.length < SHORTEST_NEAR) return undefined
  const candidates = new Set(rareWords(passage).flatMap((word) => byRareWord.get(word) ?? []))
  for (const candidate of candidates) {
    const longer = Math.max(candidate.words.length, passage.words.length)
    if (Math.min(candidate.words.length, passage.words.length) < longer * NEARLY_ALL) continue
    if (
      commonInOrder(candidate.words, passage.words) >= longer * NEARLY_ALL &&
      sameFigures(candidate, passage)
    )
      return candidate
  }
  return undefined
}

/** Sentences that differ in a number or an ordinal say different things on purpose. */
function sameFigures(a: Passage, b: Passage): boolean {
  const figures = (passage: Passage): string =>
    passage.words
      .filter((word) =>
        /\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|first|second|third|fourth|last|next)$/.test(
          word
        )
      )
      .join(' ')
  return figures(a) === figures(b)
}

/** The length of the longest common subsequence of words. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    b.forEach((other, index) => {
      next.push(word === other ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0))
    })
    row = next
  }
  return row.at(-1) ?? 0
}

function blockPassages(article: Article): Passage[] {
  return article.blocks
    .filter((block) => block.zone === 'caption' || block.zone === 'body')
    .map((block): Passage => ({
      start: block.start,
      end: block.end,
      kind: block.zone === 'caption' ? 'caption' : 'paragraph',
      words: wordsOf(article, block)
    }))
    .filter(({words}) => words.length >= SHORTEST_PARAGRAPH)
}

function sentencePassages(article: Article): Passage[] {
  return article.sentences
    .filter(({block, firstToken}) => block.zone === 'body' && article.types[firstToken]?.kind !== undefined)
    .map((sentence): Passage => ({
      start: sentence.start,
      end: sentence.end,
      kind: 'sentence',
      words: wordsOf(article, sentence)
    }))
    .filter(({words}) => words.length >= SHORTEST_SENTENCE)
}

function wordsOf(article: Article, part: {readonly firstToken: number; readonly endToken: number}): string[] {
  const words: string[] = []
  for (let index = part.firstToken; index < part.endToken; index++) {
    const type = article.types[index]
    if (type?.kind === 'word' || type?.kind === 'number') words.push(type.lower)
  }
  return words
}
