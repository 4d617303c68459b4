/** The JSON report of the contract: its members, in its order, one message a line. */
import type {Finding} from '../finding.ts'
import type {FileReport} from './report.ts'

export function json(files: readonly FileReport[]): string {
  return `{"version":1,"files":[${lines(files.map(fileEntry))}]}\n`
}

function lines(entries: readonly string[]): string {
  return entries.length === 0 ? '' : `\n${entries.join(',\n')}\n`
}

function fileEntry({path, language, date, findings, error}: FileReport): string {
  const members = [
    member('path', path),
    ...(language === undefined ? [] : [member('language', language)]),
    ...(date === undefined ? [] : [member('date', date)]),
    `"messages":[${lines(findings.map(message))}]`,
    ...(error === undefined ? [] : [member('error', error)])
  ]
  return `{${members.join(',')}}`
}

function member(name: string, value: string): string {
  return `"${name}":${JSON.stringify(value)}`
}

/** A finding as the contract has it. `JSON.stringify` leaves out members that are undefined. */
export function message(finding: Finding): string {
  const {ruleId, severity, line, column, endLine, endColumn, offset, endOffset, actual, expected} = finding
  const {note, url, fix, inQuotation, related, evidence} = finding
  return JSON.stringify({
    ruleId,
    severity,
    line,
    column,
    endLine,
    endColumn,
    offset,
    endOffset,
    actual,
    expected,
    message: finding.message,
    note,
    url,
    fix,
    inQuotation,
    related: related?.map((place) => ({
      offset: place.offset,
      endOffset: place.endOffset,
      message: place.message
    })),
    evidence: evidence === undefined ? undefined : {source: evidence.source, asOf: evidence.asOf}
  })
}
