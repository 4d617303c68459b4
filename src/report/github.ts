/** Annotations of GitHub Actions: lines of the log that GitHub shows beside the lines of the article. */
import type {Finding} from '../finding.ts'
import type {Severity} from '../rule.ts'
import {articles, countsOf} from './counts.ts'
import {findingList} from './markdown.ts'
import {oneLine} from './printable.ts'
import type {FileReport} from './report.ts'
import type {ReporterOptions} from './reporters.ts'

/** So many annotations of each level GitHub shows of one step; those that come after it drops. */
const MOST = 10

const COMMAND: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'notice'}

/** Annotations as far as GitHub shows them; the rest as lines of the log, and in the summary of the run. */
export function github(files: readonly FileReport[], {addToSummary}: ReporterOptions): string {
  const shown: string[] = []
  const rest: string[] = []
  const counts: Record<Severity, number> = {error: 0, warning: 0, info: 0}
  const restOfFiles: FileReport[] = []
  for (const file of files) {
    if (file.error !== undefined) {
      const annotation = `::error file=${property(file.path)},title=copyedit::${data(file.error)}`
      if (++counts.error <= MOST) shown.push(annotation)
      else rest.push(logLine(`${file.path}: ${file.error}`))
    }
    const left = file.findings.filter((finding) => {
      const fits = ++counts[finding.severity] <= MOST
      if (fits) shown.push(annotationOf(file.path, finding))
      else
        rest.push(
          logLine(
            `${file.path}:${String(finding.line)}:${String(finding.column)} ${finding.severity} ${finding.message} (${finding.ruleId})`
          )
        )
      return !fits
    })
    if (left.length > 0) restOfFiles.push({...file, findings: left})
  }
  if (restOfFiles.length > 0) addToSummary?.(summaryOf(restOfFiles))
  const log =
    rest.length === 0
      ? []
      : [`::group::${String(rest.length)} more than GitHub annotates`, ...rest, '::endgroup::']
  return [...shown, ...log].map((line) => `${line}\n`).join('')
}

/** GitHub shows columns only of what stands on one line. */
function annotationOf(path: string, finding: Finding): string {
  const {line, column, endLine, endColumn, severity, ruleId, message, note, expected} = finding
  const columns = line === endLine ? `,col=${String(column)},endColumn=${String(endColumn)}` : ''
  const [best] = expected
  const advice = best === undefined ? [] : [best === '' ? '→ delete it' : `→ ${oneLine(best)}`]
  const text = [message, ...advice, ...(note === undefined ? [] : [note])].join('\n')
  const place = `file=${property(path)},line=${String(line)},endLine=${String(endLine)}${columns}`
  return `::${COMMAND[severity]} ${place},title=${property(ruleId)}::${data(text)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

/** A line that GitHub takes for no command, whatever the article says. */
function logLine(text: string): string {
  return `· ${oneLine(text).replaceAll('##[', '## [')}`
}

function summaryOf(files: readonly FileReport[]): string {
  const findings = files.flatMap((file) => file.findings)
  const head = `### copyedit: ${countsOf(findings)} more in ${articles(files.length)}`
  return `${head}\n\nGitHub annotates the first ${String(MOST)} of each level; these are the others.\n\n${findingList(files).text}\n`
}
