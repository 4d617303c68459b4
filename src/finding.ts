/**
 * What a rule says. Inside the pipeline a finding travels as a vfile message, like any linter's on unified; this file
 * is the only one that writes and reads those, so that foreign plugins' messages become findings as well.
 */
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Article, Span} from './article/article.ts'
import {LineIndex} from './article/lines.ts'
import type {FixSafety, RelatedPlace, Severity} from './rule.ts'

/** One finding. Offsets are UTF-16 code units into the source as decoded, end exclusive. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  /** Lines and columns count from 1, columns in UTF-16 code units. */
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
  readonly offset: number
  readonly endOffset: number
  /** Exactly the source from `offset` to `endOffset`. */
  readonly actual: string
  /** Each replaces exactly that span, best first; `''` deletes it. */
  readonly expected: readonly string[]
  readonly message: string
  /** Why, and what it rests on. */
  readonly note?: string
  readonly url?: string
  readonly fix: FixSafety
  readonly inQuotation: boolean
  readonly related?: readonly RelatedSource[]
  readonly evidence?: Evidence
}

/** The reference that a finding on a fact rests on. */
export interface Evidence {
  readonly source: string
  /** YYYY-MM-DD: the day for which the reference was looked up. */
  readonly asOf: string
}

/** The other place of a conflict, in source offsets. */
export interface RelatedSource {
  readonly offset: number
  readonly endOffset: number
  readonly message: string
}

/** What a rule reports, in prose offsets. */
export interface Report extends Span {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly note?: string | undefined
  readonly expected: readonly string[]
  readonly related: readonly RelatedPlace[]
  readonly fix: FixSafety
  readonly inQuotation: boolean
  /** See `ReportDetails`. */
  readonly judged?: Span | undefined
}

/** Names our messages among those of other plugins. */
const SOURCE = 'copyedit'

const FATAL: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, info: undefined}

/** Ours, beside the fields that every vfile message has. */
interface CopyeditFields {
  copyedit?: {report?: Report; finding?: Finding}
}

/** Puts a report on the file as a vfile message. */
export function attachReport(file: VFile, article: Article, report: Report): void {
  const message = file.message(report.message, {
    ruleId: report.ruleId,
    source: SOURCE,
    place: {start: pointAt(article, report.start), end: pointAt(article, report.end)}
  })
  message.fatal = FATAL[report.severity]
  message.actual = article.slice(report)
  message.expected = [...report.expected]
  if (report.note !== undefined) message.note = report.note
  ;(message as VFileMessage & CopyeditFields).copyedit = {report}
}

/** Puts a finding on the file that it was made of as a vfile message; `findingOf` reads it back. */
export function attachFinding(file: VFile, finding: Finding): void {
  const {line, column, endLine, endColumn, offset, endOffset} = finding
  const message = file.message(finding.message, {
    ruleId: finding.ruleId,
    source: SOURCE,
    place: {
      start: {line, column, offset},
      end: {line: endLine, column: endColumn, offset: endOffset}
    }
  })
  message.fatal = FATAL[finding.severity]
  message.actual = finding.actual
  message.expected = [...finding.expected]
  if (finding.note !== undefined) message.note = finding.note
  if (finding.url !== undefined) message.url = finding.url
  ;(message as VFileMessage & CopyeditFields).copyedit = {finding}
}

/** The finding behind a message that copyedit put on a file; undefined for everybody else's messages. */
export function findingOf(message: VFileMessage): Finding | undefined {
  return (message as VFileMessage & CopyeditFields).copyedit?.finding
}

function pointAt(article: Article, offset: number): {line: number; column: number; offset: number} {
  return {...article.lines.pointAt(offset), offset}
}

/** What all rules say of a file, in the order of the contract. */
export function findingsOf(file: VFile, article: Article, source: string): Finding[] {
  const lines = source === article.text ? article.lines : new LineIndex(source)
  return file.messages.map((message) => toFinding(message, article, source, lines)).sort(byPlace)
}

function toFinding(
  message: VFileMessage & CopyeditFields,
  article: Article,
  source: string,
  lines: LineIndex
): Finding {
  const report = message.copyedit?.report ?? foreignReport(message, article)
  const offset = article.map.sourceStart(report.start)
  const endOffset = article.map.sourceEnd(report.end)
  const from = lines.pointAt(offset)
  const to = lines.pointAt(endOffset)
  // what rules propose is prose; a proposal that the source's markup does not allow is left out
  const written = report.expected.map((text) => article.map.replacement(report.start, report.end, text))
  const expected = written.filter((text) => text !== undefined)
  const related = report.related.map((place) => ({
    offset: article.map.sourceStart(place.start),
    endOffset: article.map.sourceEnd(place.end),
    message: place.message
  }))
  return {
    ruleId: report.ruleId,
    severity: report.severity,
    line: from.line,
    column: from.column,
    endLine: to.line,
    endColumn: to.column,
    offset,
    endOffset,
    actual: source.slice(offset, endOffset),
    expected,
    message: report.message,
    ...(report.note === undefined ? {} : {note: report.note}),
    ...(typeof message.url === 'string' ? {url: message.url} : {}),
    fix:
      expected.length === 0
        ? 'never'
        : written[0] === undefined && report.fix === 'safe'
          ? 'suggest'
          : report.fix,
    inQuotation: report.inQuotation,
    ...(related.length === 0 ? {} : {related})
  }
}

/** A message of somebody else's plugin; its place is in prose offsets because our tree's positions are. */
function foreignReport(message: VFileMessage, article: Article): Report {
  const place = message.place
  const [from, to] =
    place === undefined
      ? [undefined, undefined]
      : 'start' in place
        ? [place.start, place.end]
        : [place, place]
  const start = from?.offset ?? 0
  const end = Math.max(to?.offset ?? start, Math.min(start + 1, article.text.length))
  return {
    ruleId:
      [message.source === SOURCE ? undefined : message.source, message.ruleId].filter(Boolean).join('/') ||
      'plugin',
    severity: message.fatal === true ? 'error' : message.fatal === false ? 'warning' : 'info',
    start,
    end,
    message: message.reason,
    note: message.note ?? undefined,
    expected: message.expected ?? [],
    related: [],
    fix: (message.expected ?? []).length > 0 ? 'suggest' : 'never',
    inQuotation: article.quotationAt(start) !== undefined
  }
}

/** The order of the contract: by offset, then end offset, then rule id. */
export function byPlace(a: Finding, b: Finding): number {
  return (
    a.offset - b.offset ||
    a.endOffset - b.endOffset ||
    (a.ruleId < b.ruleId ? -1 : a.ruleId > b.ruleId ? 1 : 0)
  )
}
