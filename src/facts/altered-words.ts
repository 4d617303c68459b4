/** Where a quotation departs from its source: the words an editor would select, and those of the source for them. */
import type {Article, Span} from '../article/article.ts'
import type {Alignment, Difference} from './align.ts'
import type {Quoted} from './quoted.ts'
import type {SourceIndex} from './source-index.ts'
import type {SpokenWord} from './spoken-words.ts'

export interface AlteredWords extends Span {
  readonly kind: 'changed' | 'added' | 'dropped'
  /** What belongs there, in the article’s typography. */
  readonly right: string
  /** The source’s words, and only those that differ. */
  readonly said: string
}

/** The differences of a passage that nobody may make silently. */
export function alteredWords(article: Article, {words, found}: Quoted): AlteredWords[] {
  if (found === undefined) return []
  const altered: AlteredWords[] = []
  for (const joinedUp of joined(words, found)) {
    const {index} = found
    const difference = toSentenceEnds(words, found, joinedUp)
    const isNothing = difference.from === difference.to && difference.sourceFrom === difference.sourceTo
    if (isNothing || isAllowed(words, index, difference)) continue
    altered.push(wholeTokens(article, words, found, difference))
  }
  return altered
}

/** Differences with nothing but a small word between them are one. */
function joined(words: readonly SpokenWord[], {differences}: Alignment): Difference[] {
  const merged: Difference[] = []
  for (const difference of differences) {
    const before = merged.at(-1)
    const isNear =
      before !== undefined &&
      difference.from - before.to === 1 &&
      SMALL.test(words[before.to]?.key ?? '') &&
      before.to > before.from &&
      difference.to > difference.from
    if (isNear) merged[merged.length - 1] = {...difference, from: before.from, sourceFrom: before.sourceFrom}
    else merged.push(difference)
  }
  return merged
}

/** How many words more or less a changed beginning or end may have. */
const MOST_MORE = 3

/** Where the first or last words differ, those of the source are all that its sentence has there. */
function toSentenceEnds(
  words: readonly SpokenWord[],
  {index}: Alignment,
  difference: Difference
): Difference {
  const {from, to} = difference
  let {sourceFrom, sourceTo} = difference
  const most = to - from + MOST_MORE
  if (to === words.length && to > from && from > 0) {
    let end = sourceFrom
    while (end - sourceFrom <= most && end < index.words.length && !isSentenceStart(index, end)) end++
    if (end - sourceFrom <= most) sourceTo = end
  }
  if (from === 0 && to > from && to < words.length) {
    let start = sourceTo
    while (sourceTo - start <= most && start > 0 && !isSentenceStart(index, start)) start--
    if (sourceTo - start <= most) sourceFrom = start
  }
  return trimmed(words, index, {from, to, sourceFrom, sourceTo})
}

/** Without the words at either end that are the same after all. */
function trimmed(words: readonly SpokenWord[], index: SourceIndex, difference: Difference): Difference {
  let {from, to, sourceFrom, sourceTo} = difference
  while (from < to && sourceFrom < sourceTo && words[from]?.key === index.words[sourceFrom]?.key) {
    from++
    sourceFrom++
  }
  while (from < to && sourceFrom < sourceTo && words[to - 1]?.key === index.words[sourceTo - 1]?.key) {
    to--
    sourceTo--
  }
  return {from, to, sourceFrom, sourceTo}
}

const SMALL = /^(?:a|an|the|of|to|in|on|at|is|it|and|or|for|that)$/

const SAID_IN_PASSING =
  /^(?:well|okay|so|like|look|right|yes|no|you know|i mean|sort of|kind of|and|but|now|oh|actually|basically)+$/

function isAllowed(
  words: readonly SpokenWord[],
  index: SourceIndex,
  {from, to, sourceFrom, sourceTo}: Difference
): boolean {
  const keys = index.words.slice(sourceFrom, sourceTo).map(({key}) => key)
  const own = words.slice(from, to).map(({key}) => key)
  if (own.length === 0) {
    const isBetween =
      isSentenceStart(index, sourceFrom) ||
      /^(?:well|okay|like|oh|you know|i mean|sort of|kind of|so|yes|right)$/.test(keys.join(' '))
    if (isBetween && SAID_IN_PASSING.test(keys.join(' '))) return true
    return isFalseStart(index, sourceFrom, sourceTo)
  }
  if (own.join('') === keys.join('')) return true
  return keys.length > 0 && isSameNumber(own, keys)
}

/** "I was, I was going": words said twice over. */
function isFalseStart({words}: SourceIndex, from: number, to: number): boolean {
  const length = to - from
  const repeats = (other: number): boolean => {
    for (let at = 0; at < length; at++) if (words[from + at]?.key !== words[other + at]?.key) return false
    return true
  }
  return repeats(to) || repeats(from - length)
}

function isSentenceStart({words, source}: SourceIndex, word: number): boolean {
  const before = words[word - 1]
  const here = words[word]
  if (before === undefined || here === undefined) return true
  return /[.?!:\n]/.test(source.text.slice(before.end, here.start))
}

const SIZES: Readonly<Record<string, number>> = {hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9}

/** "two hundred and seventy-two thousand" and "272,000". */
function isSameNumber(one: readonly string[], other: readonly string[]): boolean {
  const value = numberOf(one)
  return value !== undefined && value === numberOf(other)
}

function numberOf(keys: readonly string[]): number | undefined {
  let total = 0
  let part = 0
  for (const key of keys) {
    const size = SIZES[key]
    if (key === 'and') continue
    if (size === 100) part = (part === 0 ? 1 : part) * 100
    else if (size !== undefined) {
      total += (part === 0 ? 1 : part) * size
      part = 0
    } else if (/^\d+(?:\.\d+)?$/.test(key)) part += Number(key)
    else return undefined
  }
  return total + part
}

/** The place of a difference in both texts: whole written words, and beside a gap its neighbour. */
function wholeTokens(
  article: Article,
  words: readonly SpokenWord[],
  {index}: Alignment,
  difference: Difference
): AlteredWords {
  const {from, to, sourceFrom, sourceTo} = difference
  const kind = from === to ? 'dropped' : sourceFrom === sourceTo ? 'added' : 'changed'
  const text = index.source.text.slice(
    index.words[sourceFrom]?.start ?? 0,
    index.words[sourceTo - 1]?.end ?? 0
  )
  const whole = withNeighbour(words, index, withParts(words, index, difference))
  const start = words[whole.from]?.start ?? 0
  const end = words[whole.to - 1]?.end ?? start
  const right = inTypography(article, {start, end}, index, whole.sourceFrom, whole.sourceTo)
  return {start, end, kind, said: text.replace(/\s+/g, ' '), right}
}

/** A part of “cannot” or “don’t” stands for the whole of it, on both sides. */
function withParts(words: readonly SpokenWord[], index: SourceIndex, difference: Difference): Difference {
  let {from, to, sourceFrom, sourceTo} = difference
  const isSplit = (own: number, other: number): boolean =>
    (sourceFrom < sourceTo && isOneToken(index.words, other)) || (from < to && isOneToken(words, own))
  while (from > 0 && sourceFrom > 0 && isSplit(from, sourceFrom)) {
    from--
    sourceFrom--
  }
  while (to < words.length && sourceTo < index.words.length && isSplit(to, sourceTo)) {
    to++
    sourceTo++
  }
  return {from, to, sourceFrom, sourceTo}
}

/** Where one side has nothing, the word before goes with it, or at the beginning the word after. */
function withNeighbour(words: readonly SpokenWord[], index: SourceIndex, difference: Difference): Difference {
  let {from, to, sourceFrom, sourceTo} = difference
  if (from < to && sourceFrom < sourceTo) return difference
  const isSplit = (own: number, other: number): boolean =>
    isOneToken(words, own) || isOneToken(index.words, other)
  if (from > 0) {
    do {
      from--
      sourceFrom--
    } while (from > 0 && isSplit(from, sourceFrom))
  } else if (to < words.length) {
    do {
      to++
      sourceTo++
    } while (to < words.length && isSplit(to, sourceTo))
  }
  return {from, to, sourceFrom, sourceTo}
}

/** Whether a word and the one before it are parts of one written word. */
function isOneToken(words: readonly SpokenWord[], at: number): boolean {
  const here = words[at]
  return at > 0 && here !== undefined && words[at - 1]?.start === here.start
}

/** The source’s words with the article’s apostrophes, and a capital only where the article needs one. */
function inTypography(
  article: Article,
  {start, end}: Span,
  index: SourceIndex,
  from: number,
  to: number
): string {
  const {words, source} = index
  let text = ''
  for (let at = from; at < to; at++) {
    const word = words[at]
    if (word === undefined || isOneToken(words, at)) continue
    if (at > from) text += gapBetween(source.text.slice(words[at - 1]?.end, word.start))
    text += source.text.slice(word.start, word.end)
  }
  const isCurly = article.text.includes('’')
  text = text.replace(/['’]/g, isCurly ? '’' : "'")
  const written = article.text.slice(start, end)
  const wantsCapital = written.slice(0, 1) !== written.slice(0, 1).toLowerCase()
  const first = text.slice(0, 1)
  if (wantsCapital && isFirstWord(article, start)) return first.toUpperCase() + text.slice(1)
  const isLoud = isSentenceStart(index, from) && !/^I\b/.test(text)
  return !wantsCapital && isLoud ? first.toLowerCase() + text.slice(1) : text
}

function isFirstWord(article: Article, start: number): boolean {
  return /(?:^|[.?!“"‘'\n]\s*)$/.test(article.text.slice(Math.max(0, start - 3), start))
}

/** A comma or a hyphen stays; fillers, dashes and line ends become one space. */
function gapBetween(gap: string): string {
  if (gap === '-' || gap === "'") return gap
  return /^\s*,/.test(gap) && !/[a-z]/i.test(gap) ? ', ' : ' '
}
