/** The line of a finding, cut around the slip. */
import type {Finding} from '../finding.ts'
import {printable} from './printable.ts'
import stringWidth from './string-width.ts'
import {headOf, tailOf} from './wrap.ts'

/** Shown one after the other these make the line; the slip is what to underline. */
export interface Excerpt {
  readonly before: string
  readonly slip: string
  readonly after: string
}

const ELLIPSIS = '…'

/** A word that the cut went through is dropped when it is at most this long. */
const LONGEST_DROPPED = 14

/**
 * The line on which a finding begins, at most `width` columns of it, with `…` where something was left out. Of a slip
 * that goes on below or is too wide the beginning is shown.
 */
export function excerptOf(
  source: string,
  finding: Pick<Finding, 'offset' | 'endOffset' | 'column'>,
  width: number
): Excerpt {
  const lineStart = finding.offset - (finding.column - 1)
  const lineEnd = endOfLine(source, finding.offset)
  const slip = cutEnd(
    source.slice(finding.offset, Math.min(finding.endOffset, lineEnd)),
    width - 2,
    finding.endOffset > lineEnd
  )
  const room = width - stringWidth(slip)
  // half of the room to each side, and what one side leaves to the other
  const left = source.slice(Math.max(lineStart, finding.offset - 2 * width), finding.offset)
  const right = source.slice(
    Math.min(finding.endOffset, lineEnd),
    Math.min(lineEnd, finding.endOffset + 2 * width)
  )
  const hasMoreLeft = finding.offset - left.length > lineStart
  const wantedRight = Math.min(stringWidth(printable(right)), Math.ceil(room / 2))
  const before = cutStart(left, room - wantedRight, hasMoreLeft)
  const after = cutEnd(right, room - stringWidth(before), finding.endOffset + right.length < lineEnd)
  return {before, slip, after}
}

function endOfLine(source: string, from: number): number {
  for (let index = from; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 0x0a || code === 0x0d) return index
  }
  return source.length
}

/** The beginning of a text in at most `width` columns; `hasMore` where it goes on beyond. */
function cutEnd(raw: string, width: number, hasMore: boolean): string {
  const text = printable(raw).replace(/[\ud800-\udbff]$/, '')
  if (stringWidth(text) + (hasMore ? 1 : 0) <= width) return hasMore ? text + ELLIPSIS : text
  if (width < 1) return ''
  const head = headOf(text, width - 1)
  const tail = /\S+$/.exec(head)?.[0] ?? ''
  const isMidWord = tail !== '' && /^\S/.test(text.slice(head.length))
  const kept =
    isMidWord && tail.length <= LONGEST_DROPPED && tail.length < head.length
      ? head.slice(0, -tail.length)
      : head
  return kept.trimEnd() + ELLIPSIS
}

/** The end of a text in at most `width` columns; `hasMore` where something stands before it. */
function cutStart(raw: string, width: number, hasMore: boolean): string {
  const text = printable(raw).replace(/^[\udc00-\udfff]/, '')
  if (stringWidth(text) + (hasMore ? 1 : 0) <= width) return hasMore ? ELLIPSIS + text : text
  if (width < 1) return ''
  const tail = tailOf(text, width - 1)
  const head = /^\S+/.exec(tail)?.[0] ?? ''
  const isMidWord = head !== '' && /\S$/.test(text.slice(0, text.length - tail.length))
  const kept =
    isMidWord && head.length <= LONGEST_DROPPED && head.length < tail.length ? tail.slice(head.length) : tail
  return ELLIPSIS + kept.trimStart()
}
