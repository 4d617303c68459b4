/**
 * Cuts a stretch of prose into tokens. White space lies between tokens; everything else belongs to exactly one.
 *
 * The conventions are those of the treebanks the tagger learnt from ("do" + "n’t", "Putin" + "’s"), except that a
 * hyphenated compound is one token, as an editor sees it.
 */
import {
  CAPITALISED_ABBREVIATIONS,
  NUMBER_ABBREVIATIONS,
  OTHER_ABBREVIATIONS,
  TITLE_ABBREVIATIONS
} from '../language/abbreviations.ts'
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  HYPHEN,
  isUpper,
  LETTER,
  MARK,
  SPACE,
  SYMBOL
} from '../language/characters.ts'
import {wordSet} from '../language/word-set.ts'

/** Receives each token in order; offsets are UTF-16 code units, end exclusive. */
export type TokenSink = (start: number, end: number, isAddress: boolean) => void

const ADDRESS =
  /(?:https?:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)'’]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\w@.])[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|gov|edu|info|io|co\.uk|org\.uk|gov\.uk|ac\.uk|co\.za|org\.za|com\.au|gov\.au|org\.au)(?:\/[^\s<>"“”]*[^\s<>"“”.,;:!?)'’])?(?![\w])|(?<![\w@.])[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/[^\s<>"“”]*[^\s<>"“”.,;:!?)'’]|(?<!\w)[@#][A-Za-z]\w*/g

/** @param from offset of the first character; @param to offset after the last */
export function tokenise(text: string, from: number, to: number, sink: TokenSink): void {
  let cursor = from
  for (const [start, end] of addressesIn(text, from, to)) {
    tokeniseProse(text, cursor, start, sink)
    sink(start, end, true)
    cursor = end
  }
  tokeniseProse(text, cursor, to, sink)
}

function addressesIn(text: string, from: number, to: number): Array<[number, number]> {
  const found: Array<[number, number]> = []
  const block = text.slice(from, to)
  if (!/[@#]|:\/\/|www\.|\.(?:com|org|net|gov|edu|info|io|co|ac)\b|\.[a-z]{2,}\//.test(block)) return found
  for (const match of block.matchAll(ADDRESS)) {
    found.push([from + match.index, from + match.index + match[0].length])
  }
  return found
}

function tokeniseProse(text: string, from: number, to: number, sink: TokenSink): void {
  let index = from
  while (index < to) {
    const code = text.charCodeAt(index)
    const kind = classOf(code)
    if (kind === SPACE) {
      index++
    } else if (kind === LETTER || kind === DIGIT || beginsElision(text, index, to)) {
      index = wordRun(text, index, to, sink)
    } else {
      const end = markRun(text, index, to)
      sink(index, end, false)
      index = end
    }
  }
}

/** An ellipsis of stops, a dash of hyphens, a pair of surrogates; else one character. */
function markRun(text: string, start: number, to: number): number {
  const code = text.charCodeAt(start)
  if (code === 0x2e || code === 0x2d) {
    let end = start + 1
    while (end < to && text.charCodeAt(end) === code) end++
    if (code === 0x2d || end - start > 2) return end
    return start + 1
  }
  if (code >= 0xd800 && code < 0xdc00 && start + 1 < to) return start + 2
  return start + 1
}

const ELISIONS = wordSet('tis twas em til cause n')

/** ’tis, ’em, rock ’n’ roll, the ’90s: an apostrophe that opens a word. */
function beginsElision(text: string, index: number, to: number): boolean {
  if (classOf(text.charCodeAt(index)) !== APOSTROPHE) return false
  if (index > 0 && classOf(text.charCodeAt(index - 1)) !== SPACE) return false
  let end = index + 1
  while (end < to && classOf(text.charCodeAt(end)) === DIGIT) end++
  if (end === index + 3) return end === to || classOf(text.charCodeAt(end)) !== DIGIT
  end = index + 1
  while (end < to && classOf(text.charCodeAt(end)) === LETTER) end++
  return ELISIONS.has(text.slice(index + 1, end).toLowerCase())
}

/** Emits the word that begins at `start`, its clitics apart, and returns where it ends. */
function wordRun(text: string, start: number, to: number, sink: TokenSink): number {
  let end = start + 1
  while (end < to) {
    const kind = classOf(text.charCodeAt(end))
    if (kind === LETTER || kind === DIGIT) end++
    else if (end + 1 < to && joins(text, end, kind)) end += 2
    else break
  }
  if (text.charCodeAt(end) === 0x2e && end < to) {
    const withStop = abbreviationEnd(text, start, end, to)
    if (withStop > end) {
      sink(start, withStop, false)
      return withStop
    }
  }
  if (isElidedN(text, start, end, to)) end++
  emitWithClitics(text, start, end, sink)
  return end
}

/** ’n’ keeps its second apostrophe. */
function isElidedN(text: string, start: number, end: number, to: number): boolean {
  return (
    end - start === 2 &&
    end < to &&
    text.charCodeAt(start + 1) === 0x6e &&
    classOf(text.charCodeAt(start)) === APOSTROPHE &&
    classOf(text.charCodeAt(end)) === APOSTROPHE
  )
}

/** Whether the character at `index`, between two others, stands inside a word. */
function joins(text: string, index: number, kind: number): boolean {
  const before = text.charCodeAt(index - 1)
  const after = text.charCodeAt(index + 1)
  const afterKind = classOf(after)
  if (kind === APOSTROPHE || text.charCodeAt(index) === 0x2018) {
    return afterKind === LETTER && classOf(before) !== SPACE
  }
  if (kind === HYPHEN) return afterKind === LETTER || afterKind === DIGIT
  if (kind === MARK) {
    const code = text.charCodeAt(index)
    return (
      (code === 0x2c || code === 0x2e || code === 0x3a) && afterKind === DIGIT && classOf(before) === DIGIT
    )
  }
  return kind === SYMBOL && text.charCodeAt(index) === 0x26 && isUpper(before) && isUpper(after)
}

/** Where a short form with its stop(s) ends, or `end` where there is none. */
function abbreviationEnd(text: string, start: number, end: number, to: number): number {
  const whole = text.slice(start, end)
  // 28-Sept., post-Sept.
  const word =
    whole.includes('-') && /-[A-Z][a-z]+$/.test(whole) ? whole.slice(whole.lastIndexOf('-') + 1) : whole
  if (word.length === 1 && word === whole && classOf(word.charCodeAt(0)) === LETTER) {
    const dotted = dottedEnd(text, start, to)
    if (dotted > end + 1) return dotted
    return isUpper(word.charCodeAt(0)) && word !== 'I' && word !== 'A' ? end + 1 : end
  }
  const lower = word.toLowerCase()
  if (NUMBER_ABBREVIATIONS.has(lower)) return /^\s\d/.test(text.slice(end + 1, end + 3)) ? end + 1 : end
  if (!TITLE_ABBREVIATIONS.has(lower) && !OTHER_ABBREVIATIONS.has(lower)) return end
  if (CAPITALISED_ABBREVIATIONS.has(lower) && !isUpper(word.charCodeAt(0))) return end
  return end + 1
}

/** U.S., a.m., e.g.: letters that each carry a stop. */
function dottedEnd(text: string, start: number, to: number): number {
  let end = start
  while (
    end + 1 < to &&
    classOf(text.charCodeAt(end)) === LETTER &&
    text.charCodeAt(end + 1) === 0x2e &&
    (end + 2 >= to || classOf(text.charCodeAt(end + 2)) !== LETTER || text.charCodeAt(end + 3) === 0x2e)
  ) {
    end += 2
  }
  return end
}

const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i

function emitWithClitics(text: string, start: number, end: number, sink: TokenSink): void {
  const word = text.slice(start, end)
  const clitic = word.includes("'") || word.includes('’') ? CLITIC.exec(word) : null
  if (clitic === null || clitic.index === 0) {
    sink(start, end, false)
    return
  }
  emitWithClitics(text, start, start + clitic.index, sink)
  sink(start + clitic.index, end, false)
}
