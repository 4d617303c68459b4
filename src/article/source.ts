/** A source document after its format was read: the prose, where its blocks are, and the way back to the source. */
import type {BlockHint, Span} from './article.ts'
import type {OffsetMap} from './offset-map.ts'

/** What the front matter may say of an article; read in front-matter.ts. */
export interface FrontMatter {
  readonly title?: string
  /** YYYY-MM-DD. */
  readonly date?: string
  readonly language?: string
  readonly style?: string
  /** Paths or names, relative to the article. */
  readonly sources?: readonly string[]
}

/** A block of prose as the format shows it. */
export interface SourceBlock extends Span {
  readonly hint?: BlockHint | undefined
}

/** A comment, in source offsets. */
export interface SourceComment extends Span {
  /** Whether it stands within a block of text rather than between blocks. */
  readonly isInline: boolean
}

export interface SourceDocument {
  /** The text as decoded. */
  readonly source: string
  /** What rules read; equal to `source` in plain text. */
  readonly prose: string
  readonly map: OffsetMap
  readonly blocks: readonly SourceBlock[]
  readonly frontMatter: FrontMatter
  /** HTML comments in the source (not in code); some of them are controls, see src/ignore/. */
  readonly comments: readonly SourceComment[]
  /** Paragraphs, headings, lists, tables …, in source offsets, in order: what a control calls "the next block". */
  readonly units: readonly Span[]
}
