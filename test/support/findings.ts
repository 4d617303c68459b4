/** Findings and reports made by hand, for tests of what happens to them. */
import {LineIndex} from '../../src/article/lines.ts'
import type {Finding} from '../../src/finding.ts'
import type {FileReport} from '../../src/report/report.ts'

/** A finding at a place of a source; safe to fix unless it is said otherwise. */
export function findingAt(
  source: string,
  offset: number,
  endOffset: number,
  expected: readonly string[],
  more: Partial<Finding> = {}
): Finding {
  const lines = new LineIndex(source)
  const from = lines.pointAt(offset)
  const to = lines.pointAt(endOffset)
  return {
    ruleId: 'some-slip',
    severity: 'error',
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    offset,
    endOffset,
    actual: source.slice(offset, endOffset),
    expected,
    message: 'This is a slip.',
    fix: expected.length === 0 ? 'never' : 'safe',
    inQuotation: false,
    ...more
  }
}

/** A report of one file in which each of these words is a slip at every place. */
export function reportOn(
  path: string,
  source: string,
  word: string,
  expected: readonly string[],
  more: Partial<Finding> = {}
): FileReport {
  const findings: Finding[] = []
  for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1)) {
    findings.push(findingAt(source, at, at + word.length, expected, more))
  }
  return {path, source, language: 'en-GB', findings}
}
