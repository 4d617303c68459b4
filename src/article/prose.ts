/** Gathers the prose of a marked-up article, block by block, and remembers where each piece of it came from. */
import type {BlockHint} from './article.ts'
import {Segments, type Segment, type SegmentKind} from './offset-map.ts'
import type {SourceBlock} from './source.ts'

/**
 * Stands for what is no prose but has a place in the sentence: code, an address, a formula, a struck-out word. With
 * the object replacement character the sentence keeps its shape ("Run ￼ first."): it is a symbol and a token of its
 * own, no rule takes it for a word, and nothing looks like a missing or a doubled space.
 */
export const PLACEHOLDER = '\uFFFC'

/** Between two blocks of prose. */
const GAP = '\n\n'

interface Piece {
  readonly kind: SegmentKind
  text: string
  sourceStart: number
  sourceEnd: number
}

/** One block while it is being read. */
export class BlockProse {
  readonly hint: BlockHint
  readonly pieces: Piece[] = []
  /** Blocks that stand inside this one in the source and after it in the prose: the words of a picture. */
  readonly inner: BlockProse[] = []
  private readonly source: string

  constructor(source: string, hint: BlockHint) {
    this.source = source
    this.hint = hint
  }

  /** Prose that stands in the source as it is. White space on both sides of markup counts once. */
  copy(start: number, end: number): void {
    let from = start
    const last = this.endBefore(start)
    if (last === undefined || (endsInSpace(last) && last.sourceEnd < start)) {
      while (from < end && isSpace(this.source.charCodeAt(from))) from++
    }
    if (from >= end) return
    if (last?.kind === 'copy' && last.sourceEnd === from) {
      last.text += this.source.slice(from, end)
      last.sourceEnd = end
    } else
      this.pieces.push({kind: 'copy', text: this.source.slice(from, end), sourceStart: from, sourceEnd: end})
  }

  /** Prose that stands for a character reference or an escape. */
  decoded(text: string, start: number, end: number): void {
    if (text === '') return
    this.endBefore(start)
    this.pieces.push({kind: 'decoded', text, sourceStart: start, sourceEnd: end})
  }

  /** A line break, with the white space around it. */
  space(start: number, end: number): void {
    const last = this.pieces.at(-1)
    if (last === undefined || endsInSpace(last)) return
    this.pieces.push({
      kind: 'decoded',
      text: ' ',
      sourceStart: Math.max(start, last.sourceEnd),
      sourceEnd: end
    })
  }

  /** Something that has a place in the sentence and is no prose. */
  placeholder(start: number, end: number): void {
    this.endBefore(start)
    this.pieces.push({kind: 'opaque', text: PLACEHOLDER, sourceStart: start, sourceEnd: end})
  }

  /** A line break may have taken for indentation what turns out to be text. */
  private endBefore(start: number): Piece | undefined {
    const last = this.pieces.at(-1)
    if (last !== undefined && last.sourceEnd > start) last.sourceEnd = start
    return last
  }

  /** Forgets everything from a source offset on. */
  cutFrom(start: number): void {
    while ((this.pieces.at(-1)?.sourceStart ?? -1) >= start) this.pieces.pop()
  }

  /** Takes white space off the end. */
  trim(): void {
    for (let last = this.pieces.at(-1); last !== undefined && endsInSpace(last); last = this.pieces.at(-1)) {
      if (last.kind === 'copy' && last.text.length > 1) {
        last.text = last.text.slice(0, -1)
        last.sourceEnd--
      } else this.pieces.pop()
    }
  }

  /** Whether there is anything in it to read. */
  get isProse(): boolean {
    return this.pieces.some(({kind, text}) => kind !== 'opaque' && text.trim() !== '')
  }
}

function endsInSpace({kind, text}: Piece): boolean {
  return kind !== 'opaque' && isSpace(text.charCodeAt(text.length - 1))
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x09
}

/** The prose of an article so far. */
export class ProseBuilder {
  private readonly parts: string[] = []
  private readonly segments: Segment[] = []
  readonly blocks: SourceBlock[] = []
  private length = 0

  /** Adds a block that is complete, and the blocks inside it. */
  add(block: BlockProse): void {
    block.trim()
    if (block.isProse) {
      const [first] = block.pieces
      if (this.length > 0 && first !== undefined) {
        const before = this.segments.at(-1)?.sourceEnd ?? 0
        this.push('opaque', GAP, before, Math.max(before, first.sourceStart))
      }
      const start = this.length
      for (const {kind, text, sourceStart, sourceEnd} of block.pieces)
        this.push(kind, text, sourceStart, sourceEnd)
      this.blocks.push({start, end: this.length, hint: block.hint})
    }
    for (const inner of block.inner) this.add(inner)
  }

  private push(kind: SegmentKind, text: string, sourceStart: number, sourceEnd: number): void {
    this.parts.push(text)
    this.segments.push({kind, start: this.length, end: this.length + text.length, sourceStart, sourceEnd})
    this.length += text.length
  }

  /** @param fallback the source offset to name where there is no prose at all */
  finish(fallback: number): {prose: string; segments: Segments; blocks: readonly SourceBlock[]} {
    return {prose: this.parts.join(''), segments: new Segments(this.segments, fallback), blocks: this.blocks}
  }
}
