/**
 * Rules do not know of each other: a slip may break two of them. The reader should hear of it once: of rules that judge
 * words by their company the first is heard, and of all others what either proposes.
 */
import type {Span} from './article/article.ts'
import {smallestEdit, type SmallestEdit} from './article/smallest-edit.ts'
import {byPlace, type Finding, type Report} from './finding.ts'
import type {Severity} from './rule.ts'

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error']

/** So many findings before one may touch its words. */
const NEIGHBOURS = 6

/** A finding on a longer stretch speaks of the stretch, not of a slip in it. */
const LONGEST = 60

/**
 * Whether words were judged by their company before, and found wrong. One slip often fits the patterns of two rules,
 * which then propose what does not go together: a word too many here is a word too few there.
 *
 * @param judged in prose offsets; words that only a space parts are taken for the same
 */
export function isJudged(reports: readonly Report[], {start, end}: Span): boolean {
  return reports.some(
    ({judged}) => judged !== undefined && judged.start <= end + 1 && judged.end >= start - 1
  )
}

/**
 * The findings that stay. Two of one rule on one span count once, and so do two rules that propose the same change: the
 * more severe stays, or the one that may be applied unseen. Two that mend the same words in different ways become one
 * with the fixes of both.
 *
 * @param findings by place
 */
export function oneForEachSlip(findings: readonly Finding[], source: string): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings) {
    const from = Math.max(0, kept.length - NEIGHBOURS)
    const near = kept.slice(from).findLastIndex((before) => isSameSlip(before, finding, source))
    const index = from + near
    const before = near < 0 ? undefined : kept[index]
    if (before === undefined) kept.push(finding)
    else kept[index] = oneOf(before, finding, source)
  }
  return kept.sort(byPlace)
}

function isSameSlip(one: Finding, other: Finding, source: string): boolean {
  return byPlace(one, other) === 0 || saysTheSame(one, other, source) || mendsTheSame(one, other, source)
}

function oneOf(one: Finding, other: Finding, source: string): Finding {
  const [surer, less] = isSurer(other, one) ? [other, one] : [one, other]
  return mendsTheSame(one, other, source) && !saysTheSame(one, other, source)
    ? withFixesOf(surer, less, source)
    : surer
}

function isSurer(one: Finding, other: Finding): boolean {
  const difference = SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)
  return difference > 0 || (difference === 0 && one.fix === 'safe' && other.fix !== 'safe')
}

function saysTheSame(one: Finding, other: Finding, source: string): boolean {
  if (one.endOffset < other.offset) return false
  const [edit, otherEdit] = [firstEdit(one, source), firstEdit(other, source)]
  return (
    edit !== undefined &&
    otherEdit !== undefined &&
    edit.start === otherEdit.start &&
    edit.end === otherEdit.end &&
    edit.written === otherEdit.written
  )
}

/**
 * Whether two findings share words, and each would change words: a space that is missing after a word is another slip
 * than one in the word, and what contradicts another place is another matter than how it is written.
 */
function mendsTheSame(one: Finding, other: Finding, source: string): boolean {
  const shared = {start: Math.max(one.offset, other.offset), end: Math.min(one.endOffset, other.endOffset)}
  if (!/[a-z]/i.test(source.slice(shared.start, shared.end))) return false
  return [one, other].every((finding) => {
    const edit = firstEdit(finding, source)
    if (edit === undefined || finding.related !== undefined || finding.severity === 'info') return false
    if (finding.endOffset - finding.offset > LONGEST) return false
    const isWithin = edit.start >= shared.start && edit.end <= shared.end
    return isWithin || /[a-z]/i.test(source.slice(edit.start, edit.end) + edit.written)
  })
}

function firstEdit(finding: Finding, source: string): SmallestEdit | undefined {
  const [fix] = finding.expected
  return fix === undefined ? undefined : smallestEdit(source, finding.offset, finding.endOffset, fix)
}

/** A finding on all the words that either speaks of. */
function withFixesOf(finding: Finding, other: Finding, source: string): Finding {
  const [first, last] = [
    other.offset < finding.offset ? other : finding,
    other.endOffset > finding.endOffset ? other : finding
  ]
  const [offset, endOffset] = [first.offset, last.endOffset]
  const over = (from: Finding): string[] =>
    from.expected.map(
      (fix) => source.slice(offset, from.offset) + fix + source.slice(from.endOffset, endOffset)
    )
  return {
    ...finding,
    offset,
    line: first.line,
    column: first.column,
    endOffset,
    endLine: last.endLine,
    endColumn: last.endColumn,
    actual: source.slice(offset, endOffset),
    expected: alternately(over(finding), over(other))
  }
}

/** The best of each first, nothing twice. */
function alternately(one: readonly string[], other: readonly string[]): string[] {
  const longer = Math.max(one.length, other.length)
  const all = Array.from({length: longer}, (_, index) => [one[index], other[index]])
  return [...new Set(all.flat().filter((fix) => fix !== undefined))]
}
