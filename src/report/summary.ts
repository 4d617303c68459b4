/** The end of the report for people: how many files there were, and which slips come again and again. */
import type {createColors} from 'picocolors'
import type {Finding} from '../finding.ts'
import {grouped} from '../language/grouped.ts'
import {oneLine} from './printable.ts'
import type {FileReport} from './report.ts'
import {cut} from './wrap.ts'

/** A slip named in the summary takes at most this many columns. */
const LONGEST_SLIP = 28

/**
 * Rules that found something more than once, and the number of files where there was not just one.
 *
 * @returns lines without a line end at the end; empty where there is nothing to say
 */
export function summaryOf(
  files: readonly FileReport[],
  columns: number,
  colors: ReturnType<typeof createColors>,
  quiet: boolean
): string {
  const repeats = repeatLines(files.flatMap(({findings}) => findings))
  const lines = repeats.map((line) => colors.dim(cut(line, columns)))
  const count = fileCount(files)
  if (count !== '' && !(quiet && lines.length === 0)) lines.push(cut(count, columns))
  return lines.join('\n')
}

function repeatLines(findings: readonly Finding[]): string[] {
  const byRule = largestFirst(findings, ({ruleId}) => ruleId).filter(([, group]) => group.length > 1)
  const width = String(byRule[0]?.[1].length ?? 0).length
  return byRule.map(([rule, group]) => {
    const slips = largestFirst(group, ({actual}) => cut(oneLine(actual), LONGEST_SLIP)).map(
      ([slip, {length}]) => slip + (length > 1 ? ` (${String(length)})` : '')
    )
    return `${String(group.length).padStart(width)} × ${rule}: ${slips.join(', ')}`
  })
}

/** Groups, the largest first, those of one size in the order in which they begin. */
function largestFirst(
  findings: readonly Finding[],
  key: (finding: Finding) => string
): Array<[string, Finding[]]> {
  return [...grouped(findings, key)].sort((a, b) => b[1].length - a[1].length)
}

function fileCount(files: readonly FileReport[]): string {
  const unread = files.filter(({error}) => error !== undefined).length
  const checked = files.length - unread
  const marked = files.filter(({findings}) => findings.length > 0).length
  if (files.length < 2) return ''
  const result = marked === 0 ? 'no issues found' : `${String(marked)} with findings`
  const failures = unread === 0 ? '' : `; ${String(unread)} could not be checked`
  return checked === 0
    ? failures.slice(2)
    : `${String(checked)} ${checked === 1 ? 'file' : 'files'} checked, ${result}${failures}`
}
