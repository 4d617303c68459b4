/**
 * Writing a replacement into marked-up source. A rule says what its span of prose should read; the source of that
 * span may hold emphasis, links and character references. So only the characters that differ are written, the
 * markup around them stays, and the result is read again: what does not read as it should is not proposed.
 */
import type {Span} from './article.ts'
import type {Segments} from './offset-map.ts'
import type {SourceBlock} from './source.ts'

export interface MarkedProse {
  readonly prose: string
  readonly segments: Segments
  readonly blocks: readonly SourceBlock[]
  readonly units: readonly Span[]
}

export interface MarkedSource extends MarkedProse {
  readonly source: string
  readonly bodyStart: number
}

/** Reads the prose of a source from an offset on. */
export type Read = (source: string, from: number) => MarkedProse

/** Characters of the prose and what they become. */
interface Edit extends Span {
  readonly text: string
}

/** An edit in source offsets. */
type SourceEdit = Edit

const LONGEST_DIFF = 300

/**
 * @param span in prose offsets
 * @returns the text that replaces the span's source; undefined where none would give the prose
 */
export function replacementIn(
  marked: MarkedSource,
  read: Read,
  span: Span,
  text: string
): string | undefined {
  const {source, segments} = marked
  const from = segments.sourceStart(span.start)
  const to = segments.sourceEnd(span.end)
  for (const edits of editsFor(marked.prose, span, text)) {
    for (const plan of sourcePlans(marked, edits)) {
      if (isPlainSpelling(marked, edits)) return applied(source, from, to, plan)
      for (const encode of ENCODINGS) {
        const written = applied(
          source,
          from,
          to,
          plan.map((edit) => ({...edit, text: encode(edit.text)}))
        )
        if (readsAs(marked, read, span, text, written)) return written
      }
    }
  }
  return undefined
}

/** As it is; escaped for Markdown; escaped for HTML. */
const ENCODINGS: ReadonlyArray<(text: string) => string> = [
  (text) => text,
  (text) => text.replace(/[\\`*_[\]<>&~|$#+\-.!(){}:"]/g, '\\$&'),
  (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
]

/** Ways to see the change, the smallest first: one edit, wherever it may slide to; else several. */
function* editsFor(prose: string, span: Span, text: string): Generator<readonly Edit[]> {
  const before = prose.slice(span.start, span.end)
  const shorter = Math.min(before.length, text.length)
  let prefix = 0
  while (prefix < shorter && before[prefix] === text[prefix]) prefix++
  let suffix = 0
  while (suffix < shorter && before[before.length - 1 - suffix] === text[text.length - 1 - suffix]) suffix++
  for (let kept = prefix; kept >= Math.max(0, Math.min(prefix, shorter - suffix)); kept--) {
    const tail = Math.min(suffix, shorter - kept)
    yield [{start: span.start + kept, end: span.end - tail, text: text.slice(kept, text.length - tail)}]
  }
  if (before.length <= LONGEST_DIFF && text.length <= LONGEST_DIFF) yield difference(before, text, span.start)
}

/** The edits of a shortest edit script that keeps the longest common subsequence. */
function difference(before: string, after: string, offset: number): Edit[] {
  const width = after.length + 1
  const common = new Uint16Array((before.length + 1) * width)
  const at = (row: number, column: number): number => common[row * width + column] ?? 0
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      common[row * width + column] =
        before[row] === after[column]
          ? at(row + 1, column + 1) + 1
          : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const edits: Edit[] = []
  let row = 0
  let column = 0
  while (row < before.length || column < after.length) {
    const fromRow = row
    const fromColumn = column
    while (
      (row < before.length || column < after.length) &&
      !(row < before.length && before[row] === after[column])
    ) {
      if (column === after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1)))
        row++
      else column++
    }
    if (row > fromRow || column > fromColumn) {
      edits.push({start: offset + fromRow, end: offset + row, text: after.slice(fromColumn, column)})
    }
    while (row < before.length && column < after.length && before[row] === after[column]) {
      row++
      column++
    }
  }
  return edits
}

/**
 * The same edits in source offsets; none where one of them would go through markup. Where markup stands at the place
 * of an insertion, the insertion may go before or after it.
 */
function* sourcePlans(marked: MarkedSource, edits: readonly Edit[]): Generator<readonly SourceEdit[]> {
  const {segments} = marked
  if (!edits.every((edit) => isUnmarked(segments, edit))) return
  const before = edits.map((edit) => inSource(segments, edit, 'before'))
  const after = edits.map((edit) => inSource(segments, edit, 'after'))
  const isElsewhere = before.some(({start}, index) => start !== after[index]?.start)
  const goesAfter = before.some(({start, text}, index) =>
    closesBefore(marked, start, after[index]?.start ?? start, text)
  )
  yield goesAfter ? after : before
  if (isElsewhere) yield goesAfter ? before : after
}

function inSource(segments: Segments, {start, end, text}: Edit, markup: 'before' | 'after'): SourceEdit {
  if (start < end) return {start: segments.sourceStart(start), end: segments.sourceEnd(end), text}
  const at = markup === 'before' ? segments.sourceEnd(start) : segments.sourceStart(start)
  return {start: at, end: at, text}
}

const CLOSING_MARKUP = /^(?:[*_]+|\]\([^)]*\)|\]\[[^\]]*\]|<\/\w+>)+$/

/** Whether a mark like a comma goes after what closes here: "a [link](…), and". */
function closesBefore({source}: MarkedSource, from: number, to: number, text: string): boolean {
  return (
    !/^\w/.test(text) && !/^\w/.test(source.slice(to, to + 1)) && CLOSING_MARKUP.test(source.slice(from, to))
  )
}

/** Whether the source of a stretch of prose is that prose alone. */
function isUnmarked(segments: Segments, {start, end}: Span): boolean {
  if (segments.isInsideCharacter(start) || segments.isInsideCharacter(end)) return false
  const touched = segments.between(start, end)
  return touched.every(({kind, sourceStart}, index) => {
    return kind !== 'opaque' && (index === 0 || touched[index - 1]?.sourceEnd === sourceStart)
  })
}

/** Words for words in the middle of a line: nothing that Markdown could read otherwise, so nothing to read again. */
function isPlainSpelling({source, segments}: MarkedSource, edits: readonly Edit[]): boolean {
  return edits.every(({start, end, text}) => {
    const [segment, ...more] = segments.between(Math.max(0, start - 1), end + 1)
    if (segment?.kind !== 'copy' || more.length > 0 || !/^[A-Za-z’, ]*$/.test(text)) return false
    const from = segments.sourceStart(start)
    const to = segments.sourceStart(end)
    const before = source.slice(Math.max(segment.sourceStart, from - 2), from)
    const after = source.slice(to, Math.min(segment.sourceEnd, to + 3))
    return /[A-Za-z],? ?$/.test(before) && /^,? ?[A-Za-z]/.test(after)
  })
}

function applied(source: string, from: number, to: number, edits: readonly SourceEdit[]): string {
  let written = ''
  let cursor = from
  for (const {start, end, text} of edits) {
    written += source.slice(cursor, start) + text
    cursor = end
  }
  return written + source.slice(cursor, to)
}

/** Whether the source with the replacement in it has the prose that it should have, in as many blocks. */
function readsAs(marked: MarkedSource, read: Read, span: Span, text: string, written: string): boolean {
  const {source, segments, bodyStart} = marked
  const from = segments.sourceStart(span.start)
  const to = segments.sourceEnd(span.end)
  const part = unitAround(marked, read, from, to)
  if (part !== undefined) {
    const local = {start: span.start - part.proseStart, end: span.end - part.proseStart}
    const changed = source.slice(part.start, from) + written + source.slice(to, part.end)
    return isSameBut(part.prose, read(changed, 0), local, text)
  }
  return isSameBut(marked, read(source.slice(0, from) + written + source.slice(to), bodyStart), span, text)
}

/** The outermost unit that holds a stretch of the source, where it reads alone as it does in the article. */
function unitAround(
  {source, prose, segments, blocks, units}: MarkedSource,
  read: Read,
  from: number,
  to: number
): {start: number; end: number; proseStart: number; prose: MarkedProse} | undefined {
  const unit = units.find(({start, end}) => start <= from && to <= end)
  if (unit === undefined) return undefined
  const inside = blocks.filter(({start}) => {
    const at = segments.sourceStart(start)
    return at >= unit.start && at < unit.end
  })
  const proseStart = inside[0]?.start ?? 0
  const alone = read(source.slice(unit.start, unit.end), 0)
  if (alone.prose !== prose.slice(proseStart, inside.at(-1)?.end) || alone.blocks.length !== inside.length)
    return undefined
  return {start: unit.start, end: unit.end, proseStart, prose: alone}
}

function isSameBut(before: MarkedProse, after: MarkedProse, span: Span, text: string): boolean {
  if (after.blocks.length !== before.blocks.length) return false
  if (after.blocks.some(({hint}, index) => hint !== before.blocks[index]?.hint)) return false
  const wanted = before.prose.slice(0, span.start) + text + before.prose.slice(span.end)
  return after.prose === wanted
}
