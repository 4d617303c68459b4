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

export interface SourceDocument {
  /** The text as decoded. */
  readonly source: string
  /** What rules read; equal to `source` in plain text. */
  readonly prose: string
  readonly map: OffsetMap
  readonly blocks: readonly SourceBlock[]
  readonly frontMatter: FrontMatter
}
