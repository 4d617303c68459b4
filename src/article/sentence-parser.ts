/**
 * Where retext-english sees sentences end. Its parser is asked only about stretches that hold a doubtful stop; that
 * "…of the town. The…" parts two sentences and "3.5" does not needs no asking. The answers are those of the stock
 * parser on the whole block (test/article/sentence-parser.test.ts compares them).
 */
import type {Paragraph, Root, Sentence, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'

/** A stretch without any certain end is given to the parser in pieces, because its cost grows faster than its input. */
const LONGEST_STRETCH = 5000
/** How long a word in small letters must be for its stop to end a sentence, unless it is one of the next. */
const LONG_WORD = 4
/** The parser's longer short forms. */
const SHORT_FORMS: ReadonlySet<string> = new Set([
  'cent',
  'ibid',
  'stat',
  'thurs',
  'tbsp',
  'sept',
  'tues',
  'bbls'
])

/** Receives the end of each sentence but the last, in order. */
type EndSink = (end: number) => void

/** Where sentences end in `text` between `start` and `end`, one block: offsets into `text`, the last one left out. */
export function sentenceEnds(text: string, start: number, end: number): number[] {
  const ends: number[] = []
  const sink = (at: number): void => void ends.push(at)
  const lastWord = lastWordBefore(text, start, end)
  const isBroken = hasBlankLine(text, start, end)
  let from = start
  let isDoubtful = isBroken
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (isTerminal(code) && index <= lastWord) {
      const next = isBroken ? 0 : certainEnd(text, start, index, end)
      if (next > 0) {
        if (isDoubtful) parserEnds(text, from, next, sink)
        ends.push(next)
        from = next + 1
        index = next
        isDoubtful = false
      } else isDoubtful ||= !isInsideWord(text, index, end)
    } else if (code === 0x20 && isDoubtful && index - from > LONGEST_STRETCH) {
      parserEnds(text, from, index, sink)
      from = index + 1
      isDoubtful = isBroken
    }
  }
  if (isDoubtful) parserEnds(text, from, end, sink)
  return ends
}

/** . ! ? … ‽ */
function isTerminal(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f || code === 0x2026 || code === 0x203d
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

function isLetterOrDigit(code: number): boolean {
  return isSmall(code) || isCapital(code) || (code >= 0x30 && code <= 0x39)
}

/** The last character that is more than a closing mark: a stop after it parts nothing. */
function lastWordBefore(text: string, start: number, end: number): number {
  let index = end - 1
  while (index >= start && (isTerminal(text.charCodeAt(index)) || isCloser(text.charCodeAt(index)))) index--
  return index
}

/** " ) ’ ” ] */
function isCloser(code: number): boolean {
  return code === 0x22 || code === 0x29 || code === 0x2019 || code === 0x201d || code === 0x5d
}

/** Two line ends with nothing between them end a sentence as well. */
function hasBlankLine(text: string, start: number, end: number): boolean {
  let afterLineEnd = false
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code === 0x0d) return true // rare within a block, and its pairs with line feeds are for the parser to count
    if (code === 0x0a) {
      if (afterLineEnd) return true
      afterLineEnd = true
    } else if (code > 0x20 && code < 0x7f) afterLineEnd = false
  }
  return false
}

/** A stop between two letters or digits belongs to their word. */
function isInsideWord(text: string, index: number, end: number): boolean {
  return (
    text.charCodeAt(index) === 0x2e &&
    index + 1 < end &&
    isLetterOrDigit(text.charCodeAt(index - 1)) &&
    isLetterOrDigit(text.charCodeAt(index + 1))
  )
}

/**
 * Where the sentence ends whose stop is at `index`, closing marks included: after a long word in small letters,
 * before a space and a capital. 0 where that is not certain.
 */
function certainEnd(text: string, start: number, index: number, end: number): number {
  let first = index
  while (first > start && isSmall(text.charCodeAt(first - 1))) first--
  if (index - first < LONG_WORD || (first > start && text.charCodeAt(first - 1) !== 0x20)) return 0
  if (index - first <= 5 && SHORT_FORMS.has(text.slice(first, index))) return 0
  let after = index + 1
  while (after < end && after < index + 3 && isCloser(text.charCodeAt(after))) after++
  if (text.charCodeAt(after) !== 0x20) return 0
  const opener = text.charCodeAt(after + 1)
  const initial = isOpener(opener) ? after + 2 : after + 1
  return initial < end && isCapital(text.charCodeAt(initial)) ? after : 0
}

/** " ( “ ‘ */
function isOpener(code: number): boolean {
  return code === 0x22 || code === 0x28 || code === 0x201c || code === 0x2018
}

function parserEnds(text: string, from: number, to: number, sink: EndSink): void {
  let offset = from
  let last = -1
  for (const node of parser.parse(text.slice(from, to)).children) {
    if (node.type !== 'ParagraphNode') {
      offset += lengthOf(node)
      continue
    }
    for (const child of node.children) {
      offset += lengthOf(child)
      if (child.type !== 'SentenceNode') continue
      if (last >= 0) sink(last)
      last = offset
    }
  }
}

type Node = Root['children'][number] | Paragraph['children'][number] | Sentence['children'][number]

function lengthOf(node: Node | {readonly type: 'TextNode'; readonly value: string}): number {
  if ('value' in node) return node.value.length
  let length = 0
  for (const child of node.children) length += lengthOf(child)
  return length
}

const TYPES = ['WordNode', 'WhiteSpaceNode', 'PunctuationNode', 'SymbolNode'] as const
const WORD = 0
const SPACE = 1
const UNKNOWN = 255

/** The parser without positions, which nobody reads here, and with the classes of characters in a table. */
class SentenceParser extends ParseEnglish {
  private readonly stock = new ParseEnglish()
  /** An index into `TYPES` by UTF-16 code unit, filled as they are met. */
  private readonly classes = new Uint8Array(0x10000).fill(UNKNOWN)

  constructor() {
    super()
    // what all three lists hold is the plugin that gives parents their positions
    const {tokenizeRootPlugins: root, tokenizeParagraphPlugins: paragraph} = this
    const isForPositions = (plugin: unknown): boolean =>
      root.some((other) => other === plugin) && paragraph.some((other) => other === plugin)
    this.tokenizeSentencePlugins = this.tokenizeSentencePlugins.filter((plugin) => !isForPositions(plugin))
  }

  override tokenize(value: string | null | undefined): SentenceContent[] {
    const nodes: SentenceContent[] = []
    const text = value ?? ''
    for (let from = 0; from < text.length;) {
      const code = text.charCodeAt(from)
      const kind = this.classOf(code)
      let to = from + 1
      while (to < text.length && this.goesOn(kind, text.charCodeAt(to - 1), text.charCodeAt(to))) to++
      const part = text.slice(from, to)
      nodes.push(
        kind === WORD
          ? {type: 'WordNode', children: [{type: 'TextNode', value: part}]}
          : ({type: TYPES[kind], value: part} as SentenceContent)
      )
      from = to
    }
    return nodes
  }

  /** Words and white space go on while their class does; marks while they repeat, or as halves of one character. */
  private goesOn(kind: number, before: number, code: number): boolean {
    if (this.classOf(code) !== kind) return false
    return kind === WORD || kind === SPACE || code === before || (code >= 0xd800 && code <= 0xdfff)
  }

  private classOf(code: number): number {
    const known = this.classes[code] ?? UNKNOWN
    if (known !== UNKNOWN) return known
    const [node] = this.stock.tokenize(String.fromCharCode(code))
    const kind = TYPES.findIndex((type) => type === node?.type)
    this.classes[code] = kind
    return kind
  }
}

const parser = new SentenceParser()
