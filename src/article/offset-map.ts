/**
 * From the article's prose back to its source. Plain text is its own prose; in Markdown the prose leaves out the
 * markup and decodes character references, so offsets must be mapped back before anybody sees them.
 */
export interface OffsetMap {
  /** The source offset at which the prose character at `offset` begins. */
  sourceStart(offset: number): number
  /** The source offset after the prose character before `offset`. */
  sourceEnd(offset: number): number
  /**
   * What to write into the source, from `sourceStart(start)` to `sourceEnd(end)`, so that its prose reads `text`
   * from `start` on; undefined where that would break the markup.
   */
  replacement(start: number, end: number, text: string): string | undefined
}

/** The map of a text that is its own prose. */
export const IDENTITY: OffsetMap = {
  sourceStart: (offset) => offset,
  sourceEnd: (offset) => offset,
  replacement: (_start, _end, text) => text
}

/**
 * How a segment's prose came from its source: `copy` character by character; `decoded` as a whole, from a character
 * reference, an escape or a line break; `opaque` as a whole, from something that no replacement may touch (code, an
 * address, the gap between two blocks).
 */
export type SegmentKind = 'copy' | 'decoded' | 'opaque'

/** A stretch of prose and where it came from; all offsets are UTF-16 code units, ends exclusive. */
export interface Segment {
  readonly kind: SegmentKind
  readonly start: number
  readonly end: number
  readonly sourceStart: number
  readonly sourceEnd: number
}

/** Segments in order of their prose, which they cover without gaps; the source between them is markup. */
export class Segments {
  private readonly list: readonly Segment[]
  /** Where an article without prose is said to be. */
  private readonly fallback: number

  constructor(list: readonly Segment[], fallback: number) {
    this.list = list
    this.fallback = fallback
  }

  sourceStart(offset: number): number {
    const segment = this.list[this.indexAt(offset)]
    if (segment === undefined) return this.sourceEnd(offset)
    return segment.kind === 'copy' ? segment.sourceStart + offset - segment.start : segment.sourceStart
  }

  sourceEnd(offset: number): number {
    if (offset <= 0) return this.list[0]?.sourceStart ?? this.fallback
    const segment = this.list[this.indexAt(offset - 1)] ?? this.list.at(-1)
    if (segment === undefined) return this.fallback
    return segment.kind === 'copy'
      ? Math.min(segment.sourceStart + offset - segment.start, segment.sourceEnd)
      : segment.sourceEnd
  }

  /** The segments that prose from `start` to `end` touches, in order. */
  between(start: number, end: number): readonly Segment[] {
    const first = this.indexAt(start)
    let last = first
    while ((this.list[last]?.start ?? end) < end) last++
    return this.list.slice(first, last)
  }

  /** Whether a character of the prose that was decoded as a whole has `offset` in its middle. */
  isInsideCharacter(offset: number): boolean {
    const segment = this.list[this.indexAt(offset)]
    return segment !== undefined && segment.kind !== 'copy' && segment.start < offset
  }

  private indexAt(offset: number): number {
    let low = 0
    let high = this.list.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.list[middle]?.end ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low
  }
}
