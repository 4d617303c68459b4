/**
 * The article: all that rules see. Tokens, sentences, blocks with their zones, and quotations, built once from the
 * parsed text. Every offset is in UTF-16 code units into `text`, end exclusive.
 */
import type {CalendarDate} from '../language/calendar.ts'
import {holdsAny} from '../language/cues.ts'
import type {Language} from '../language/language.ts'
import type {Variety} from '../language/variety.ts'
import type {WordType} from '../language/word-type.ts'
import {LineIndex} from './lines.ts'
import type {OffsetMap} from './offset-map.ts'
import type {Acronym, DateMention, NamedThing, NumberMention, Person} from './mentions.ts'
import {Token} from './token.ts'

export interface Span {
  readonly start: number
  readonly end: number
}

export type Zone =
  | 'headline'
  | 'standfirst'
  | 'byline'
  | 'dateline'
  | 'caption'
  | 'credit'
  | 'subhead'
  | 'list'
  | 'table'
  | 'body'
  | 'sign-off'
  | 'note'

/** What a format knows of a block before anybody has read its words. */
export type BlockHint = 'heading' | 'list-item' | 'table-row' | 'caption' | 'blockquote' | 'paragraph'

/** One paragraph, heading, caption line, list item or table row. */
export interface Block extends Span {
  readonly index: number
  readonly hint: BlockHint | undefined
  zone: Zone
  /** Index of the first token and of the one after the last. */
  firstToken: number
  endToken: number
  /** Index of the first sentence and of the one after the last. */
  firstSentence: number
  endSentence: number
  /** Where a dateline that opens the block ends, its dash included; `start` where there is none. */
  datelineEnd: number
  /** Where a picture credit that closes the block begins; `end` where there is none. */
  creditStart: number
}

export interface Sentence extends Span {
  readonly index: number
  readonly block: Block
  /** Index of the first token and of the one after the last. */
  readonly firstToken: number
  readonly endToken: number
}

/**
 * speech: an utterance of its own; partial: a fragment in the reporter's sentence; scare: a word held at arm's length, a
 * nickname; title: of a work; term: a word as a word. The conventions are those of test/sets/quotations.yml.
 */
export type QuotationKind = 'speech' | 'partial' | 'scare' | 'title' | 'term'

/** Marks and what stands between them. One that runs on over paragraphs is one quotation of several parts. */
export interface Quotation extends Span {
  /** The words between the marks; from the first part's to the last one's where there are several. */
  readonly inner: Span
  /** The words of each paragraph, without its marks; one part for most quotations. */
  readonly parts: readonly Span[]
  /** The opening mark as it stands. */
  readonly mark: string
  /** 0 for an outer quotation, 1 for one inside it. */
  readonly depth: number
  /** Whether a closing mark was found; without one it ends with its paragraph, or before its attribution. */
  readonly isClosed: boolean
  readonly kind: QuotationKind
  /** Who says it, as it stands: "Ms Quintanilla", "she", "a spokesman for the port". */
  readonly speaker?: Span
  /** The verb that says so, with its particle: "said", "pointed out", "according to". */
  readonly verb?: Span
  /** Index of the opening mark's token, and of the one after the closing mark. */
  readonly firstToken: number
  readonly endToken: number
}

/** A transcript, release or document that the article's quotations and figures can be checked against. */
export interface SourceText {
  readonly path: string
  readonly text: string
}

export interface ArticleDetails {
  readonly variety: Variety
  readonly date?: CalendarDate | undefined
  readonly sources?: readonly SourceText[] | undefined
  /** Words that the newsroom has added, lower case. */
  readonly ownWords?: ReadonlySet<string> | undefined
}

export class Article {
  readonly text: string
  readonly language: Language
  readonly map: OffsetMap
  variety: Variety
  /** The publication date; checks that need one are silent without it. */
  readonly date: CalendarDate | undefined
  readonly sources: readonly SourceText[]
  /** Words that the newsroom has added, lower case. */
  readonly ownWords: ReadonlySet<string>
  /** Of each token: its word type, where it begins, where it ends, its tag (an index into the tagger's table). */
  readonly types: WordType[] = []
  starts: Int32Array = new Int32Array(0)
  ends: Int32Array = new Int32Array(0)
  tags: Uint8Array = new Uint8Array(0)
  readonly blocks: Block[] = []
  sentences: Sentence[] = []
  quotations: readonly Quotation[] = []
  /** Words that the article itself shows to be names, lower case; filled by the names step. */
  nameWords: ReadonlyMap<string, number> = new Map()
  /** What the article talks about, each in order of first mention; filled by the steps of src/entities. */
  people: readonly Person[] = []
  things: readonly NamedThing[] = []
  acronyms: readonly Acronym[] = []
  numbers: readonly NumberMention[] = []
  dates: readonly DateMention[] = []
  private lineIndex: LineIndex | undefined
  private places: ReadonlyMap<string, readonly number[]> | undefined
  private inUse: ReadonlySet<WordType> | undefined
  private lowerText: string | undefined
  /** The sentence that was asked for last: who looks around a token asks for the same one many times. */
  private atHand: Sentence | undefined

  constructor(text: string, language: Language, map: OffsetMap, details: ArticleDetails) {
    this.text = text
    this.language = language
    this.map = map
    this.variety = details.variety
    this.date = details.date
    this.sources = details.sources ?? []
    this.ownWords = details.ownWords ?? new Set()
  }

  /** Lines and columns of `text`; worked out when first asked for. */
  get lines(): LineIndex {
    this.lineIndex ??= new LineIndex(this.text)
    return this.lineIndex
  }

  /** Every word that stands in the article, each spelling once, in order of its first place. */
  get wordsInUse(): ReadonlySet<WordType> {
    return (this.inUse ??= wordsAmong(this.types))
  }

  /** How often exactly this spelling stands in the article. */
  countOf(text: string): number {
    return this.placesOf(text).length
  }

  /** The tokens with exactly this spelling, in order; worked out once for all, so that asking costs no pass of the article. */
  placesOf(text: string): readonly number[] {
    this.places ??= placesAmong(this.types)
    return this.places.get(text) ?? NOWHERE
  }

  /** Whether one of these, in small letters, stands anywhere in the article in any letters, whole or within a word. */
  says(cues: readonly string[]): boolean {
    this.lowerText ??= this.text.toLowerCase()
    return holdsAny(this.lowerText, cues)
  }

  get tokenCount(): number {
    return this.types.length
  }

  /** The token at an index, or undefined outside the article. */
  token(index: number): Token | undefined {
    return index >= 0 && index < this.types.length ? new Token(this, index) : undefined
  }

  /** The tokens of a sentence or block, in order. */
  tokensOf(part: {readonly firstToken: number; readonly endToken: number}): Token[] {
    const tokens: Token[] = []
    for (let index = part.firstToken; index < part.endToken; index++) tokens.push(new Token(this, index))
    return tokens
  }

  /** The sentences of a block, in order. */
  sentencesOf(block: Block): readonly Sentence[] {
    return this.sentences.slice(block.firstSentence, block.endSentence)
  }

  /** The sentence that holds a token. */
  sentenceOf(tokenIndex: number): Sentence | undefined {
    const {atHand} = this
    if (atHand !== undefined && tokenIndex >= atHand.firstToken && tokenIndex < atHand.endToken) return atHand
    const index = lastAtOrBefore(this.sentences, tokenIndex, (sentence) => sentence.firstToken)
    return (this.atHand = this.sentences[index])
  }

  /** The block that holds an offset. */
  blockAt(offset: number): Block | undefined {
    const block = this.blocks[lastAtOrBefore(this.blocks, offset, (candidate) => candidate.start)]
    return block !== undefined && offset < block.end ? block : undefined
  }

  /** The index of the first token that ends after `offset`; `tokenCount` where there is none. */
  tokenIndexAt(offset: number): number {
    let low = 0
    let high = this.types.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ends[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }

  /** The innermost quotation whose words (not marks) hold an offset. */
  quotationAt(offset: number): Quotation | undefined {
    let found: Quotation | undefined
    let index = lastAtOrBefore(this.quotations, offset, (quotation) => quotation.start)
    for (; index >= 0; index--) {
      const quotation = this.quotations[index]
      if (quotation === undefined) break
      if (quotation.parts.some((part) => offset >= part.start && offset < part.end)) {
        if (found === undefined || quotation.depth > found.depth) found = quotation
      }
      if (quotation.depth === 0) break
    }
    return found
  }

  /** The quotation that a mark opens or closes. */
  quotationOfMark(mark: Span): Quotation | undefined {
    let index = lastAtOrBefore(this.quotations, mark.start, (quotation) => quotation.start)
    for (; index >= 0; index--) {
      const quotation = this.quotations[index]
      if (quotation === undefined) break
      if (quotation.start === mark.start || (quotation.isClosed && quotation.end === mark.end))
        return quotation
      if (quotation.depth === 0) break
    }
    return undefined
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end)
  }
}

function wordsAmong(types: readonly WordType[]): Set<WordType> {
  const words = new Set<WordType>()
  for (const type of types) if (type.kind === 'word') words.add(type)
  return words
}

const NOWHERE: readonly number[] = []

function placesAmong(types: readonly WordType[]): Map<string, number[]> {
  const places = new Map<string, number[]>()
  types.forEach(({text}, index) => {
    const known = places.get(text)
    if (known === undefined) places.set(text, [index])
    else known.push(index)
  })
  return places
}

/** The index of the last item whose key is at most `value`, or -1; items are in order of their key. */
function lastAtOrBefore<Item>(items: readonly Item[], value: number, key: (item: Item) => number): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && key(item) <= value) low = middle + 1
    else high = middle
  }
  return low - 1
}
