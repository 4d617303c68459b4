/** Where a quotation departs from its source: the words an editor would select, and those of the source for them. */
import type {Article, Span} from '../article/article.ts'
import type {Alignment, Difference} from './align.ts'
import {inFigures, isOfAmount, isSameAmount} from './amounts.ts'
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
    if (isOptionalThat(words, index, difference)) continue
    const amount = amountAround(article, words, index, difference)
    if (amount !== undefined && isSameAmount(amount.printed, amount.said)) continue
    const whole = wholeTokens(article, words, found, difference)
    const figures = amount === undefined ? undefined : inFigures(amount.printed, amount.said)
    altered.push(
      amount === undefined || figures === undefined
        ? whole
        : {kind: 'changed', start: amount.start, end: amount.end, right: figures, said: amount.said}
    )
  }
  return altered
}

/** Differences with nothing but a small word between them are one, and so are those of one amount. */
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
    const isOneAmount =
      before !== undefined &&
      difference.from > before.from &&
      words.slice(before.from, difference.to).every(({key}) => isOfAmount(key))
    if (isNear || isOneAmount)
      merged[merged.length - 1] = {...difference, from: before.from, sourceFrom: before.sourceFrom}
    else merged.push(difference)
  }
  return merged
}

/** A difference with the rest of the amount that it is part of, as printed and as said. */
function amountAround(
  {text}: Article,
  words: readonly SpokenWord[],
  {words: spoken, source}: SourceIndex,
  difference: Difference
): (Span & {printed: string; said: string}) | undefined {
  let {from, to, sourceFrom, sourceTo} = difference
  const differing = [...words.slice(from, to), ...spoken.slice(sourceFrom, sourceTo)]
  if (!differing.some(({key}) => isOfAmount(key))) return undefined
  while (isOfAmount(words[from - 1]?.key) && isOfAmount(spoken[sourceFrom - 1]?.key)) {
    from--
    sourceFrom--
  }
  while (isOfAmount(words[to]?.key) && isOfAmount(spoken[sourceTo]?.key)) {
    to++
    sourceTo++
  }
  const [first, last] = [words[from], words[to - 1]]
  const [firstSaid, lastSaid] = [spoken[sourceFrom], spoken[sourceTo - 1]]
  if (from >= to || sourceFrom >= sourceTo || first === undefined || last === undefined) return undefined
  if (firstSaid === undefined || lastSaid === undefined) return undefined
  const start = withSign(text, first.start)
  const said = source.text.slice(withSign(source.text, firstSaid.start), lastSaid.end).replace(/\s+/g, ' ')
  return {start, end: last.end, printed: text.slice(start, last.end), said}
}

function withSign(text: string, start: number): number {
  return /[£$€]/.test(text.charAt(start - 1)) ? start - 1 : start
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
  return (
    own.join('') === keys.join('') || (own.join() === 'have' && keys.join() === 'of' && isModal(words, from))
  )
}

/** “should of”, as a transcriber may hear it. */
function isModal(words: readonly SpokenWord[], at: number): boolean {
  return /^(?:should|could|would|might|must)$/.test(words[at - 1]?.key ?? '')
}

/** After these “that” may be said or not, and few writers hear which. */
const TAKES_THAT =
  /^(?:think|thought|believe|believed|know|knew|say|says|said|hope|hoped|feel|felt|wish|guess|suppose|told|realised|realized|realise|realize|sure|certain|afraid|glad|sorry|confident|so|something|everything|anything|nothing|thing|way|day|time)$/

/** Whether all that differs is a “that” which English may leave out. */
function isOptionalThat(
  words: readonly SpokenWord[],
  {words: spoken}: SourceIndex,
  {from, to, sourceFrom, sourceTo}: Difference
): boolean {
  if (to - from + sourceTo - sourceFrom !== 1) return false
  const that = to > from ? words[from] : spoken[sourceFrom]
  return that?.key === 'that' && to < words.length && TAKES_THAT.test(words[from - 1]?.key ?? '')
}

/** A false start of more words than this is a sentence of its own. */
const MOST_BROKEN_OFF = 5

/** "I was, I was going", "my brother – my sister": words said twice over, or broken off with a dash and begun again. */
function isFalseStart({words, source}: SourceIndex, from: number, to: number): boolean {
  const length = to - from
  const repeats = (other: number): boolean => {
    for (let at = 0; at < length; at++) if (words[from + at]?.key !== words[other + at]?.key) return false
    return true
  }
  if (repeats(to) || repeats(from - length)) return true
  const isBegunAgain = words[from]?.key === words[to]?.key || words[from - 1]?.key === words[to - 1]?.key
  const around = source.text.slice(words[from - 1]?.end ?? 0, words[to]?.start)
  return length <= MOST_BROKEN_OFF && isBegunAgain && /[–—]|--|\s-\s|\w-\s/.test(around)
}

function isSentenceStart({words, source}: SourceIndex, word: number): boolean {
  const before = words[word - 1]
  const here = words[word]
  if (before === undefined || here === undefined) return true
  return /[.?!:\n]/.test(source.text.slice(before.end, here.start))
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
