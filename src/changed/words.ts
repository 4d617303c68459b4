/**
 * Which words of a text were changed. In prose a paragraph is often one line, so a difference by lines says too much;
 * this one compares lines first, and then the words of the lines that differ.
 */
import type {Span} from '../article/article.ts'
import {differences, type Hunk} from './sequence.ts'

/** Above these numbers of differences everything between the first and the last counts as changed. */
const MOST_LINES = 2000
const MOST_WORDS = 1500

/** A text as words, each with what stands between it and the word before. */
interface Words {
  readonly starts: number[]
  readonly ends: number[]
  /** Equal for words that are spelt alike and follow alike on the word before. */
  readonly keys: number[]
  readonly opensParagraph: boolean[]
  readonly endsSentence: boolean[]
  /** Index of the first word of each line that has any. */
  readonly lines: number[]
}

/**
 * The words of `after` that are not in `before`, and those beside a gap where a sentence has lost words. The width of
 * a line does not count: a line break is as good as a space.
 *
 * @returns spans of `after` in order, in UTF-16 code units, ends exclusive
 */
export function changedWords(before: string, after: string): Span[] {
  const numbers = new Map<string, number>()
  const a = wordsOf(before, numbers)
  const b = wordsOf(after, numbers)
  const changed = new Set<number>()
  for (const hunk of wordDifferences(a, b)) {
    for (let word = hunk.bStart; word < hunk.bEnd; word++) changed.add(word)
    if (hunk.bStart === hunk.bEnd) for (const word of besideGap(a, b, hunk)) changed.add(word)
  }
  return [...changed]
    .sort((one, other) => one - other)
    .map((word) => ({start: b.starts[word] ?? 0, end: b.ends[word] ?? 0}))
}

function wordsOf(text: string, numbers: Map<string, number>): Words {
  const words: Words = {starts: [], ends: [], keys: [], opensParagraph: [], endsSentence: [], lines: []}
  let end = 0
  for (const {0: word, index} of text.matchAll(/\S+/g)) {
    const gap = text.slice(end, index)
    const breaks = end === 0 ? 2 : lineBreaks(gap)
    if (breaks > 0) words.lines.push(words.starts.length)
    // whether a sentence opens here counts; whether it opens a paragraph as well does not
    const opens = breaks > 1 || words.endsSentence.at(-1) === true
    const before = (opens ? '^' : '') + (breaks > 0 || gap === ' ' ? ' ' : gap)
    end = index + word.length
    words.starts.push(index)
    words.ends.push(end)
    words.keys.push(numberOf(before + word, numbers))
    words.opensParagraph.push(breaks > 1)
    words.endsSentence.push(/[.!?…]["'”’)\]*_]*$/.test(word))
  }
  return words
}

function lineBreaks(gap: string): number {
  return gap.match(/\r\n?|\n/g)?.length ?? 0
}

function numberOf(key: string, numbers: Map<string, number>): number {
  const known = numbers.get(key)
  if (known !== undefined) return known
  numbers.set(key, numbers.size)
  return numbers.size - 1
}

function wordDifferences(a: Words, b: Words): Hunk[] {
  const numbers = new Map<string, number>()
  const hunks = differences(lineKeys(a, numbers), lineKeys(b, numbers), MOST_LINES)
  return hunks.flatMap((lines) => {
    const aStart = a.lines[lines.aStart] ?? a.keys.length
    const bStart = b.lines[lines.bStart] ?? b.keys.length
    const aKeys = a.keys.slice(aStart, a.lines[lines.aEnd])
    const bKeys = b.keys.slice(bStart, b.lines[lines.bEnd])
    return differences(aKeys, bKeys, MOST_WORDS).map((hunk) =>
      aligned(a, b, {
        aStart: hunk.aStart + aStart,
        aEnd: hunk.aEnd + aStart,
        bStart: hunk.bStart + bStart,
        bEnd: hunk.bEnd + bStart
      })
    )
  })
}

function lineKeys({keys, lines}: Words, numbers: Map<string, number>): number[] {
  return lines.map((start, index) => numberOf(keys.slice(start, lines[index + 1]).join(' '), numbers))
}

/**
 * Where a sentence was put in before one that begins with the same word, the difference may be said to begin after
 * that word as well as before it. Of the places that mean the same, this takes one at which a sentence begins.
 */
function aligned(a: Words, b: Words, hunk: Hunk): Hunk {
  const isInsertion = hunk.aStart === hunk.aEnd
  if (!isInsertion && hunk.bStart !== hunk.bEnd) return hunk
  const {keys, opensParagraph, endsSentence} = isInsertion ? b : a
  const [start, end] = isInsertion ? [hunk.bStart, hunk.bEnd] : [hunk.aStart, hunk.aEnd]
  const opens = (word: number): boolean => opensParagraph[word] === true || endsSentence[word - 1] === true
  for (let back = 0; ; back++) {
    if (opens(start - back)) return moved(hunk, -back)
    if (start - back <= 0 || keys[start - back - 1] !== keys[end - back - 1]) break
  }
  for (let on = 1; end + on <= keys.length && keys[start + on - 1] === keys[end + on - 1]; on++) {
    if (opens(start + on)) return moved(hunk, on)
  }
  return hunk
}

function moved({aStart, aEnd, bStart, bEnd}: Hunk, by: number): Hunk {
  return {aStart: aStart + by, aEnd: aEnd + by, bStart: bStart + by, bEnd: bEnd + by}
}

/** The words on both sides of a deletion, where it was made inside a sentence and so has changed that sentence. */
function besideGap(a: Words, b: Words, {aStart, bStart}: Hunk): number[] {
  const before = bStart - 1
  const hasWordBefore = before >= 0
  if (bStart === b.keys.length || b.opensParagraph[bStart] === true) {
    const wasCutShort = a.opensParagraph[aStart] !== true && b.endsSentence[before] !== true
    return hasWordBefore && wasCutShort ? [before] : []
  }
  return hasWordBefore && b.endsSentence[before] !== true ? [before, bStart] : []
}
