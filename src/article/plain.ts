/** Plain text: paragraphs parted by line ends, front matter above them. */
import type {Span} from './article.ts'
import {IDENTITY} from './offset-map.ts'
import type {FrontMatter, SourceBlock, SourceComment, SourceDocument} from './source.ts'

/**
 * @param source the text as decoded
 * @param bodyStart offset at which the front matter ends; 0 where there is none
 */
export function readPlain(source: string, bodyStart: number, frontMatter: FrontMatter): SourceDocument {
  const comments = source.includes('<!--') ? controlsIn(source, bodyStart) : []
  const blocks = blocksIn(source, bodyStart, comments)
  return {source, prose: source, map: IDENTITY, blocks, frontMatter, comments, units: blocks}
}

/** Controls (see src/ignore/) on lines of their own; they are no prose. Other comments are the author's words. */
function controlsIn(source: string, from: number): SourceComment[] {
  const found: SourceComment[] = []
  for (const {start, end} of linesIn(source, from)) {
    if (/^<!--\s*copyedit\s.*-->$/.test(source.slice(start, end))) found.push({start, end, isInline: false})
  }
  return found
}

interface Line {
  readonly start: number
  readonly end: number
  /** Whether a blank line, or the beginning, stands before it. */
  readonly afterBlank: boolean
}

/**
 * In news every line is a paragraph. Text that was wrapped at a fixed width (as in e-mails and wire copy) is told by
 * its shape: see `isWrapped`.
 */
function blocksIn(source: string, bodyStart: number, comments: readonly Span[]): SourceBlock[] {
  const controls = new Set(comments.map(({start}) => start))
  const blocks: Array<{start: number; end: number}> = []
  let previous: Line | undefined
  const width = wrapWidth(source, bodyStart)
  for (const line of linesIn(source, bodyStart)) {
    if (controls.has(line.start)) {
      previous = undefined
      continue
    }
    const last = blocks.at(-1)
    if (last !== undefined && previous !== undefined && isWrapped(source, previous, line, width))
      last.end = line.end
    else blocks.push({start: line.start, end: line.end})
    previous = line
  }
  return blocks
}

/** The lines that hold something, without the white space around them. */
function* linesIn(source: string, from: number): Generator<Line> {
  let afterBlank = true
  const lineEnd = /\r\n|[\r\n\u2028\u2029]/g
  lineEnd.lastIndex = from
  for (let start = from; start <= source.length;) {
    const match = lineEnd.exec(source)
    const end = match === null ? source.length : match.index
    let first = start
    let last = end
    while (first < last && isBlank(source.charCodeAt(first))) first++
    while (last > first && isBlank(source.charCodeAt(last - 1))) last--
    if (first < last) {
      yield {start: first, end: last, afterBlank}
      afterBlank = false
    } else afterBlank = true
    if (match === null) return
    start = match.index + match[0].length
  }
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0xa0 || code === 0xfeff || code === 0x0c || code === 0x0b
}

/** The width at which the text seems to be wrapped; 0 where lines are as long as their paragraphs. */
function wrapWidth(source: string, from: number): number {
  let lines = 0
  let longest = 0
  let following = 0
  for (const line of linesIn(source, from)) {
    lines++
    longest = Math.max(longest, line.end - line.start)
    if (!line.afterBlank) following++
  }
  return longest <= 100 && longest >= 50 && following * 2 > lines ? longest : 0
}

/** Whether `line` goes on with the sentence of the line before it. */
function isWrapped(source: string, before: Line, line: Line, width: number): boolean {
  if (width === 0 || line.afterBlank) return false
  const nextWord = /^\S*/.exec(source.slice(line.start, line.start + 40))?.[0].length ?? 0
  return before.end - before.start + 1 + nextWord > width - 12
}
