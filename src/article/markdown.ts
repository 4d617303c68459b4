/**
 * Markdown: its prose, block by block, with exact offsets back into the source. Markup within a word parts nothing
 * ("un*believ*able" is one word); what is no prose (code, addresses, formulas, template tags, struck-out words)
 * leaves a placeholder, so that the sentence keeps its shape; HTML tags and footnote marks leave nothing.
 */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {decodeNumericCharacterReference} from 'micromark-util-decode-numeric-character-reference'
import type {Token} from 'micromark-util-types'
import type {BlockHint, Span} from './article.ts'
import {captionsIn, commentsIn, HtmlInText} from './markdown-html.ts'
import {markdownEvents} from './markdown-syntax.ts'
import type {Segments} from './offset-map.ts'
import {BlockProse, ProseBuilder} from './prose.ts'
import {replacementIn} from './replacement.ts'
import type {FrontMatter, SourceBlock, SourceComment, SourceDocument} from './source.ts'
import {wordSet} from '../language/word-set.ts'

/** What a Markdown text holds, before it is known what article it belongs to. */
export interface MarkdownProse {
  readonly prose: string
  readonly segments: Segments
  readonly blocks: readonly SourceBlock[]
  readonly comments: readonly SourceComment[]
  readonly units: readonly Span[]
}

/**
 * @param source the text as decoded
 * @param bodyStart offset at which the front matter ends; 0 where there is none
 */
export function readMarkdown(source: string, bodyStart: number, frontMatter: FrontMatter): SourceDocument {
  const read = proseOfMarkdown(source, bodyStart)
  const {prose, segments, blocks, comments, units} = read
  return {
    source,
    prose,
    map: {
      sourceStart: (offset) => segments.sourceStart(offset),
      sourceEnd: (offset) => segments.sourceEnd(offset),
      replacement: (start, end, text) =>
        replacementIn({source, bodyStart, ...read}, proseOfMarkdown, {start, end}, text)
    },
    blocks,
    frontMatter,
    comments,
    units
  }
}

/** The prose of the Markdown that begins at an offset of `source`. */
export function proseOfMarkdown(source: string, from: number): MarkdownProse {
  const start = source.charCodeAt(from) === 0xfeff ? from + 1 : from // the parser would not count the mark
  return new MarkdownReader(source, start).read()
}

/** Blocks of text; the value is what they are where nothing around them says more. */
const TEXT_BLOCKS: Readonly<Record<string, BlockHint>> = {
  paragraph: 'paragraph',
  atxHeadingText: 'heading',
  setextHeadingText: 'heading',
  tableHeader: 'table-row', // a cell is a block: its words make no sentence with its neighbours'
  tableData: 'table-row'
}

const CONTAINERS: Readonly<Record<string, BlockHint>> = {
  blockQuote: 'blockquote',
  listOrdered: 'list-item',
  listUnordered: 'list-item',
  gfmFootnoteDefinition: 'paragraph'
}

/** What a control comment means by "the next block". */
const UNITS: ReadonlySet<string> = new Set([
  'paragraph',
  'atxHeading',
  'setextHeading',
  'table',
  'directiveContainer',
  ...Object.keys(CONTAINERS)
])

/** Never prose, and nothing in the sentence stands for it. */
const SILENT =
  wordSet(`resourceDestination resourceTitle reference gfmFootnoteCall gfmFootnoteDefinitionLabel taskListCheck definition
   codeFenced codeIndented mathFlow directiveLeaf directiveContainerFence`)

/** Never prose, and the sentence needs something in its place. */
const OPAQUE = wordSet(
  'codeText autolink literalAutolink mathText formula template strikethrough directiveText'
)

/** Invisible: it tells a browser where a word may be broken. */
const SOFT_HYPHEN = '\u00AD'

class MarkdownReader {
  private readonly source: string
  private readonly base: number
  private readonly builder = new ProseBuilder()
  private readonly comments: SourceComment[] = []
  private readonly units: Span[] = []
  private readonly containers: BlockHint[] = []
  /** The blocks being read: a paragraph, and the words of a picture inside it. */
  private readonly open: BlockProse[] = []
  /** Links and pictures around the present place. */
  private readonly media: string[] = []
  private readonly html = new HtmlInText()
  private hiddenDepth = 0

  constructor(source: string, base: number) {
    this.source = source
    this.base = base
  }

  read(): MarkdownProse {
    for (const [kind, token] of markdownEvents(this.source.slice(this.base))) {
      if (kind === 'enter') this.enter(token.type, token)
      else this.exit(token.type, token)
    }
    const {comments, units} = this
    return {...this.builder.finish(this.base), comments, units}
  }

  private get block(): BlockProse | undefined {
    return this.open.at(-1)
  }

  private spanOf(token: Token): Span {
    return {start: token.start.offset + this.base, end: token.end.offset + this.base}
  }

  private enter(type: string, token: Token): void {
    if (UNITS.has(type)) this.units.push(this.spanOf(token))
    const container = CONTAINERS[type]
    const text = TEXT_BLOCKS[type]
    if (container !== undefined) this.containers.push(container)
    else if (text !== undefined)
      this.open.push(
        new BlockProse(this.source, text === 'paragraph' ? (this.containers.at(-1) ?? text) : text)
      )
    else if (type === 'link' || type === 'image') this.enterMedia(type, token)
    else if (type === 'htmlFlow') this.readHtmlBlock(this.spanOf(token))
    else if (this.isHidden(type, token)) this.hide(type, token)
    else if (this.hiddenDepth === 0 && this.block !== undefined) this.readText(this.block, type, token)
  }

  private exit(type: string, token: Token): void {
    if (type in CONTAINERS) this.containers.pop()
    else if (type in TEXT_BLOCKS) this.closeBlock(this.spanOf(token).end)
    else if (type === 'link' || type === 'image') {
      this.media.pop()
      if (type === 'image') this.closeBlock(this.spanOf(token).end)
    } else if (this.isPictureTitle(type)) this.closeBlock(this.spanOf(token).end)
    else if (this.isHidden(type, token)) this.hiddenDepth--
  }

  private isHidden(type: string, token: Token): boolean {
    if (type === 'directiveText') return /[\]}]$/.test(this.slice(token)) // without a label or attributes: "said:yes"
    return (SILENT.has(type) && !this.isPictureTitle(type)) || OPAQUE.has(type)
  }

  private hide(type: string, token: Token): void {
    if (this.hiddenDepth === 0 && OPAQUE.has(type)) {
      const {start, end} = this.spanOf(token)
      this.block?.placeholder(start, end)
    }
    this.hiddenDepth++
  }

  private isPictureTitle(type: string): boolean {
    return type === 'resourceTitle' && this.media.at(-1) === 'image'
  }

  private enterMedia(type: 'link' | 'image', token: Token): void {
    this.media.push(type)
    if (type === 'link') return
    const {start, end} = this.spanOf(token)
    if (this.hiddenDepth === 0) this.block?.placeholder(start, end)
    this.openInner()
  }

  private openInner(): void {
    const inner = new BlockProse(this.source, 'caption')
    this.block?.inner.push(inner)
    this.open.push(inner)
  }

  private closeBlock(end: number): void {
    const block = this.open.pop()
    if (block === undefined) return
    this.html.close(block, end)
    if (this.open.length === 0) this.builder.add(block)
  }

  /** Text and what stands for it. */
  private readText(block: BlockProse, type: string, token: Token): void {
    const {start, end} = this.spanOf(token)
    if (type === 'resourceTitle') this.openInner()
    else if (type === 'htmlText') {
      this.comments.push(...commentsIn(this.source, start, end, true))
      this.html.read(block, this.source.slice(start, end), start, end)
    } else if (this.html.isHiding) return
    else if (type === 'data') block.copy(start, end)
    else if (type === 'directiveText') block.copy(start, end)
    else if (type === 'characterEscape') block.decoded(this.source.slice(start + 1, end), start, end)
    else if (type === 'characterReference') {
      const text = decodeReference(this.source.slice(start + 1, end - 1))
      if (text !== SOFT_HYPHEN) block.decoded(text, start, end)
    } else if (type === 'lineEnding') block.space(this.breakStart(start), this.breakEnd(end))
  }

  /** A line break begins with the white space (or the backslash of a hard break) before it. */
  private breakStart(lineEnd: number): number {
    let start = lineEnd
    while (start > this.base && isBlank(this.source.charCodeAt(start - 1))) start--
    return start
  }

  /** It ends after the next line's indentation and quotation marks, which say nothing of the text. */
  private breakEnd(lineStart: number): number {
    let end = lineStart
    while (end < this.source.length && isLinePrefix(this.source.charCodeAt(end))) end++
    return end
  }

  /** HTML is not prose, but the words under a picture are. */
  private readHtmlBlock({start, end}: Span): void {
    this.comments.push(...commentsIn(this.source, start, end, false))
    const captions = captionsIn(this.source, start, end, decodeReference)
    if (captions.length > 0) this.units.push({start, end})
    for (const caption of captions) this.builder.add(caption)
  }

  private slice(token: Token): string {
    const {start, end} = this.spanOf(token)
    return this.source.slice(start, end)
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09
}

function isLinePrefix(code: number): boolean {
  return isBlank(code) || code === 0x3e
}

/** @param name what stands between `&` and `;` */
function decodeReference(name: string): string {
  if (!name.startsWith('#')) return decodeNamedCharacterReference(name) || `&${name};`
  const isHex = name[1] === 'x' || name[1] === 'X'
  return decodeNumericCharacterReference(name.slice(isHex ? 2 : 1), isHex ? 16 : 10)
}
