/** A transcript or document, read once: its words, where each of them stands, and who speaks when. */
import type {SourceText} from '../article/article.ts'
import {spokenWords, type SpokenWord} from './spoken-words.ts'

/** One stretch that one speaker says; offsets into the source. */
export interface Turn {
  readonly start: number
  /** The label as it stands: "MS. SZYMANSKI", "Moderator"; undefined where there is none. */
  readonly speaker: string | undefined
  /** Index of its first word. */
  readonly firstWord: number
}

export interface SourceIndex {
  readonly source: SourceText
  readonly words: readonly SpokenWord[]
  readonly turns: readonly Turn[]
  /** For each word, where it stands among `words`. */
  readonly places: ReadonlyMap<string, readonly number[]>
}

/** A speaker's label at the beginning of a line: "THE COURT:", "**Dana Whitcombe** (by phone):", "Q." */
const LABEL =
  /^[ \t>*_#-]*(?:\[?\(?\d{1,2}:\d{2}(?::\d{2})?\)?\]?\s*)?[*_]{0,2}([A-Z][A-Za-z.'’\u00C0-\u024F -]{0,48}?)(?:\s*\([^)\n]{1,40}\))?[*_]{0,2}\s*:[*_]{0,2}(?=\s|$)/gm

/** What is noted and not said: [applause], (inaudible), 00:12:31. */
const NOTED =
  /\[[^\]\n]{4,60}\]|\((?:[a-z ]*(?:laugh|applau|inaudible|crosstalk|pause|cheer|music|unclear)[a-z ]*)\)|\b\d{1,2}:\d{2}:\d{2}\b/gi

const indexes = new WeakMap<SourceText, SourceIndex>()

/** The index of a source; made when it is first asked for. */
export function indexOf(source: SourceText): SourceIndex {
  let index = indexes.get(source)
  if (index === undefined) {
    index = read(source)
    indexes.set(source, index)
  }
  return index
}

function read(source: SourceText): SourceIndex {
  const text = source.text.replace(NOTED, (noted) => ' '.repeat(noted.length))
  const words: SpokenWord[] = []
  const turns: Turn[] = []
  let from = 0
  let speaker: string | undefined
  const take = (to: number): void => {
    turns.push({start: from, speaker, firstWord: words.length})
    for (const word of spokenWords(text, from, to)) words.push(word)
  }
  for (const match of text.matchAll(LABEL)) {
    take(match.index)
    from = match.index + match[0].length
    speaker = match[1]?.trim()
  }
  take(text.length)
  const places = new Map<string, number[]>()
  words.forEach(({key}, at) => {
    const list = places.get(key)
    if (list === undefined) places.set(key, [at])
    else list.push(at)
  })
  return {source, words, turns, places}
}

/** The turn that a word stands in. */
export function turnAt({turns}: SourceIndex, word: number): Turn | undefined {
  let low = 0
  let high = turns.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((turns[middle]?.firstWord ?? 0) <= word) low = middle + 1
    else high = middle
  }
  return turns[low - 1]
}

/** The line, from 1, of an offset into the source. */
export function lineOf({source}: SourceIndex, offset: number): number {
  let line = 1
  for (let at = source.text.indexOf('\n'); at >= 0 && at < offset; at = source.text.indexOf('\n', at + 1))
    line++
  return line
}
