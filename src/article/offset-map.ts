/**
 * From the article's prose back to its source. Plain text is its own prose; in Markdown the prose leaves out the
 * markup and decodes character references, so offsets must be mapped back before anybody sees them.
 */
export interface OffsetMap {
  /** The source offset at which the prose character at `offset` begins. */
  sourceStart(offset: number): number
  /** The source offset after the prose character before `offset`. */
  sourceEnd(offset: number): number
}

/** The map of a text that is its own prose. */
export const IDENTITY: OffsetMap = {
  sourceStart: (offset) => offset,
  sourceEnd: (offset) => offset
}
