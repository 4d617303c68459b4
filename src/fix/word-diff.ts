/** What fixes change, for an editor to look at: the words that go and those that come, with a few around them. */
import {createColors} from 'picocolors'
import {LineIndex} from '../article/lines.ts'
import {differences, type Hunk} from '../changed/sequence.ts'
import {printable} from '../report/printable.ts'

/** Of the text around a change, in UTF-16 code units, on each side. */
const CONTEXT = 40

/** Above this number of differences everything between the first and the last is one. */
const MOST_WORDS = 1500

/** A stretch that differs: `before` from `start` to `end` becomes `text`. */
export interface WordChange {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Words, and every other character by itself. */
const PIECE = /[A-Za-z0-9\u00c0-\u1fff\u2070-\uffff]+|[^A-Za-z0-9\u00c0-\u1fff\u2070-\uffff]/g

/** The words that differ, in order; offsets are UTF-16 code units of `before`, ends exclusive. */
export function wordChanges(before: string, after: string): WordChange[] {
  const numbers = new Map<string, number>()
  const a = piecesOf(before, numbers)
  const b = piecesOf(after, numbers)
  return differences(a.keys, b.keys, MOST_WORDS).map(({aStart, aEnd, bStart, bEnd}: Hunk) => ({
    start: a.starts[aStart] ?? before.length,
    end: a.starts[aEnd] ?? before.length,
    text: after.slice(b.starts[bStart] ?? after.length, b.starts[bEnd] ?? after.length)
  }))
}

function piecesOf(text: string, numbers: Map<string, number>): {keys: number[]; starts: number[]} {
  const keys: number[] = []
  const starts: number[] = []
  for (const {0: piece, index} of text.matchAll(PIECE)) {
    const key = numbers.get(piece) ?? numbers.size
    numbers.set(piece, key)
    keys.push(key)
    starts.push(index)
  }
  return {keys, starts}
}

/**
 * The changes of a file: one row for each place, with its line, deletions as `[-old-]` and insertions as `{+new+}`,
 * or by colours. Empty where nothing differs.
 */
export function showChanges(path: string, before: string, after: string, color: boolean): string {
  const changes = wordChanges(before, after)
  if (changes.length === 0) return ''
  const {bold, dim, red, green, strikethrough} = createColors(color)
  const lines = new LineIndex(before)
  const places = inPlaces(before, changes)
  const width = String(lines.pointAt(changes.at(-1)?.start ?? 0).line).length
  const old = (text: string): string => (color ? red(strikethrough(shown(text))) : `[-${shown(text)}-]`)
  const fresh = (text: string): string => (color ? green(shown(text)) : `{+${shown(text)}+}`)
  const rows = places.map((place) => {
    const [first] = place
    const from = first?.start ?? 0
    let cursor = Math.max(startOfLine(before, from), from - CONTEXT)
    let row = cursor > startOfLine(before, from) ? '…' : ''
    if (row !== '') cursor = wordStart(before, cursor, from)
    for (const {start, end, text} of place) {
      row += shown(before.slice(cursor, start))
      if (end > start) row += old(before.slice(start, end))
      if (text !== '') row += fresh(text)
      cursor = end
    }
    const lineEnd = endOfLine(before, cursor)
    const to = lineEnd - cursor <= CONTEXT ? lineEnd : wordEnd(before, cursor, cursor + CONTEXT)
    row += shown(before.slice(cursor, to)) + (to < lineEnd ? '…' : '')
    return `${dim(String(lines.pointAt(from).line).padStart(width + 2))}  ${row}`
  })
  return `${bold(printable(path))}\n${rows.join('\n')}\n`
}

/** Changes that stand close together on a line, as one place. */
function inPlaces(text: string, changes: readonly WordChange[]): WordChange[][] {
  const places: WordChange[][] = []
  for (const change of changes) {
    const place = places.at(-1)
    const last = place?.at(-1)
    const gap = last === undefined ? '' : text.slice(last.end, change.start)
    if (place === undefined || gap.length > CONTEXT || /[\r\n]/.test(gap)) places.push([change])
    else place.push(change)
  }
  return places
}

function shown(text: string): string {
  return printable(text.replace(/\r\n?|\n/g, '⏎'))
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

function endOfLine(text: string, offset: number): number {
  const length = text.slice(offset).search(/[\r\n]/)
  return length < 0 ? text.length : offset + length
}

/** The first beginning of a word from `from` on, before `limit`. */
function wordStart(text: string, from: number, limit: number): number {
  const blank = text.slice(from, limit).search(/\s\S/)
  return blank < 0 ? from : from + blank + 1
}

/** The last end of a word before `to`. */
function wordEnd(text: string, from: number, to: number): number {
  const end = text.slice(from, to).search(/\s\S*$/)
  return end <= 0 ? to : from + end
}
