/** HTML within Markdown: tags are not prose, the text between them is, and comments may be controls. */
import {BlockProse} from './prose.ts'
import type {SourceComment} from './source.ts'
import {wordSet} from '../language/word-set.ts'

/** Elements whose text is not prose; the last three were struck out. */
const HIDDEN = wordSet(
  'code kbd samp var pre script style svg math textarea select template object iframe del s strike'
)
const TAG = /^<(\/?)([A-Za-z][\w-]*)(?:\s[^]*?)?(\/?)>$/

/** The tags in a block of text, one after the other. */
export class HtmlInText {
  private hidden: {readonly name: string; readonly block: BlockProse; readonly start: number} | undefined

  /** Whether the present place is inside an element whose text is not prose. */
  get isHiding(): boolean {
    return this.hidden !== undefined
  }

  /** Takes note of one tag (or comment), from `start` to `end` in the source. */
  read(block: BlockProse, tag: string, start: number, end: number): void {
    const [, slash, rawName, selfClosing] = TAG.exec(tag) ?? []
    const name = rawName?.toLowerCase()
    if (name === undefined) return
    if (this.hidden !== undefined) {
      if (slash === '/' && name === this.hidden.name) this.close(this.hidden.block, end)
    } else if (name === 'br') block.space(start, end)
    else if (slash === '' && selfClosing === '' && HIDDEN.has(name)) this.hidden = {name, block, start}
  }

  /** Ends an element that is still open where its block ends. */
  close(block: BlockProse, end: number): void {
    if (this.hidden?.block !== block) return
    block.cutFrom(this.hidden.start)
    block.placeholder(this.hidden.start, end)
    this.hidden = undefined
  }
}

/** Where the comments in a stretch of HTML stand. */
export function commentsIn(source: string, start: number, end: number, isInline: boolean): SourceComment[] {
  const found: SourceComment[] = []
  for (const match of source.slice(start, end).matchAll(/<!--[^]*?-->/g)) {
    found.push({start: start + match.index, end: start + match.index + match[0].length, isInline})
  }
  return found
}

const PIECE =
  /<!--[^]*?(?:-->|$)|<[^>]*>|&(#\d{1,7}|#[xX][\dA-Fa-f]{1,6}|\w{1,31});|[ \t]*(?:\r\n|[\r\n])[ \t>]*|[^<&\r\n]+?(?=[ \t]*[\r\n]|[<&]|$)|[^]/g

/** The captions of the figures in a block of HTML. */
export function captionsIn(
  source: string,
  start: number,
  end: number,
  decodeReference: (name: string) => string
): BlockProse[] {
  const captions: BlockProse[] = []
  for (const match of source.slice(start, end).matchAll(/(<figcaption\b[^>]*>)([^]*?)<\/figcaption\s*>/gi)) {
    const caption = new BlockProse(source, 'caption')
    const from = start + match.index + (match[1] ?? '').length
    for (const piece of (match[2] ?? '').matchAll(PIECE)) {
      const at = from + piece.index
      const to = at + piece[0].length
      const reference = piece[1]
      if (reference !== undefined) caption.decoded(decodeReference(reference), at, to)
      else if (/^[ \t]*[\r\n]/.test(piece[0])) caption.space(at, to)
      else if (!piece[0].startsWith('<')) caption.copy(at, to)
      else if (/^<br\b/i.test(piece[0])) caption.space(at, to)
    }
    captions.push(caption)
  }
  return captions
}
