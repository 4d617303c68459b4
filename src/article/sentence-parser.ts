/**
 * Where retext-english sees sentences end. Its parser is asked only about stretches that hold a doubtful stop; that
 * "…of the town. The…" parts two sentences and "3.5" does not needs no asking. The answers are those of the stock
 * parser on the whole block (test/article/sentence-parser.test.ts compares them).
 */
import type {Paragraph, Root, Sentence, SentenceContent} from 'nlcst'
import {ParseEnglish} from 'parse-english'
import {wordSet} from '../language/word-set.ts'

/** A stretch without any certain end is given to the parser in pieces, because its cost grows faster than its input. */
const LONGEST_STRETCH = 5000
/** So many closing marks are looked through for the end of a block. */
const LONGEST_CLOSING = 6
/** How long a word in small letters must be for its stop to end a sentence, unless it is one of the next. */
const LONG_WORD = 4
/** The parser's longer short forms. */
const SHORT_FORMS = wordSet('cent ibid stat thurs tbsp sept tues bbls')

/** Where a sentence may end. */
const TERMINAL = /[.!?\u2026\u203d]/g
/** What may follow the last word of a block. */
const CLOSING = /^[.!?\u2026\u203d")\u2019\u201d\]]*$/
/** Two line ends with nothing between them end a sentence as well; carriage returns are for the parser to count. */
const BLANK_LINE = /\n[^\S\n]*\n|\r/

/** Where sentences end in a block, one after the other; the end of the last one is left out. */
export function sentenceEnds(block: string): number[] {
  const ends: number[] = []
  const isBroken = BLANK_LINE.test(block)
  let from = 0
  let isDoubtful = isBroken
  TERMINAL.lastIndex = 0
  for (let match = TERMINAL.exec(block); match !== null; match = TERMINAL.exec(block)) {
    const {index} = match
    const end = isBroken ? 0 : certainEnd(block, index)
    if (end > 0) {
      if (isDoubtful) parserEnds(block, from, end, ends)
      ends.push(end)
      from = end + 1
      isDoubtful = false
    } else if (!isDoubtful && !isInsideWord(block, index)) {
      if (isAtEnd(block, index)) break
      isDoubtful = true
    }
  }
  if (isDoubtful) parserEnds(block, from, block.length, ends)
  return ends
}

/** Whether nothing but closing marks follows: a stop there parts nothing. */
function isAtEnd(block: string, index: number): boolean {
  return index >= block.length - LONGEST_CLOSING && CLOSING.test(block.slice(index))
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

/** " ) ’ ” ] */
function isCloser(code: number): boolean {
  return code === 0x22 || code === 0x29 || code === 0x2019 || code === 0x201d || code === 0x5d
}

/** A stop between two letters or digits belongs to their word. */
function isInsideWord(block: string, index: number): boolean {
  return (
    block.charCodeAt(index) === 0x2e &&
    isLetterOrDigit(block.charCodeAt(index - 1)) &&
    isLetterOrDigit(block.charCodeAt(index + 1))
  )
}

/**
 * Where the sentence ends whose stop is at `index`, closing marks included: after a long word in small letters,
 * before a space and a capital. 0 where that is not certain.
 */
function certainEnd(block: string, index: number): number {
  let first = index
  while (first > 0 && isSmall(block.charCodeAt(first - 1))) first--
  if (index - first < LONG_WORD || (first > 0 && block.charCodeAt(first - 1) !== 0x20)) return 0
  if (index - first <= 5 && SHORT_FORMS.has(block.slice(first, index))) return 0
  let after = index + 1
  while (after < index + 3 && isCloser(block.charCodeAt(after))) after++
  if (block.charCodeAt(after) !== 0x20) return 0
  const opener = block.charCodeAt(after + 1)
  const initial = isOpener(opener) ? after + 2 : after + 1
  return isCapital(block.charCodeAt(initial)) ? after : 0
}

/** " ( “ ‘ */
function isOpener(code: number): boolean {
  return code === 0x22 || code === 0x28 || code === 0x201c || code === 0x2018
}

/** Adds what the parser says of the sentences between `from` and `to`, the last one left out. */
function parserEnds(block: string, from: number, to: number, ends: number[]): void {
  let start = from
  while (to - start > LONGEST_STRETCH) {
    const space = block.indexOf(' ', start + LONGEST_STRETCH / 2)
    const cut = space < 0 || space > start + LONGEST_STRETCH ? start + LONGEST_STRETCH : space
    stretchEnds(block.slice(start, cut), start, ends)
    start = cut
  }
  stretchEnds(block.slice(start, to), start, ends)
}

function stretchEnds(stretch: string, start: number, ends: number[]): void {
  let offset = start
  let last = -1
  for (const node of parser.parse(stretch).children) {
    if (node.type !== 'ParagraphNode') {
      offset += lengthOf(node)
      continue
    }
    for (const child of node.children) {
      offset += lengthOf(child)
      if (child.type !== 'SentenceNode') continue
      if (last >= 0) ends.push(last)
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
