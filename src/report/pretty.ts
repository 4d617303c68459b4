/**
 * The report for people: vfile-reporter's rows, and below each the line with the slip underlined, what to write
 * instead, and the rule; at the end a summary.
 */
import {createColors} from 'picocolors'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {LineIndex} from '../article/lines.ts'
import type {Finding} from '../finding.ts'
import type {Severity} from '../rule.ts'
import {excerptOf} from './excerpt.ts'
import {oneLine, printable} from './printable.ts'
import type {FileReport} from './report.ts'
import type {ReporterOptions} from './reporters.ts'
import stringWidth from './string-width.ts'
import {summaryOf} from './summary.ts'
import {cut, wrap} from './wrap.ts'

type Colors = ReturnType<typeof createColors>

/** Findings about the file as a whole; there is no slip to underline. */
const WHOLE_FILE: ReadonlySet<string> = new Set(['not-english'])

/** Below this width what stands under a finding begins at the margin, for want of room. */
const NARROW = 60

/** How vfile says a severity. */
const FATAL: Readonly<Record<Severity, boolean | undefined>> = {error: true, warning: false, info: undefined}

/** Measures that hold for a whole report, in columns. */
interface Layout {
  readonly colors: Colors
  /** What stands before the message: the place and the severity. */
  readonly head: number
  readonly indent: string
  readonly columns: number
}

export function pretty(files: readonly FileReport[], {color, columns, quiet}: ReporterOptions): string {
  const read = files.filter(({error}) => error === undefined)
  const layout = layoutOf(read, columns, createColors(color))
  const explained = new Set<string>()
  const rows = reporter(
    read.map((file) => vfileOf(file, layout, explained)),
    {color, quiet: quiet || files.length > 1}
  )
  const parts = [
    rows.trim().replace(/\n{3,}/g, '\n\n'),
    summaryOf(files, columns, layout.colors, quiet)
  ].filter((part) => part !== '')
  return parts.length === 0 ? '' : `${parts.join('\n')}\n`
}

function layoutOf(files: readonly FileReport[], columns: number, colors: Colors): Layout {
  let place = 0
  let label = 0
  for (const {line, column, severity} of files.flatMap(({findings}) => findings)) {
    place = Math.max(place, `${String(line)}:${String(column)}`.length)
    label = Math.max(label, severity.length)
  }
  const indent = ' '.repeat(columns < NARROW ? 2 : place + 1)
  return {colors, head: place + label + 2, indent, columns}
}

/** A file with its findings as vfile-reporter takes them. */
function vfileOf({path, source, findings}: FileReport, layout: Layout, explained: Set<string>): VFile {
  const file = new VFile({path: printable(path)})
  const lines = new LineIndex(source)
  for (const finding of findings) {
    const explanation = `${finding.ruleId}\n${finding.note ?? ''}`
    const isExplained = explained.has(explanation)
    explained.add(explanation)
    const text = [
      ...messageLines(finding, layout),
      ...detailLines(source, lines, finding, isExplained, layout),
      ''
    ].join('\n')
    const message = file.message(text, {place: {line: finding.line, column: finding.column}})
    message.fatal = FATAL[finding.severity]
  }
  return file
}

/** The message; its first line stands beside the place and is emphasised by vfile-reporter. */
function messageLines({message}: Finding, {columns, head, indent, colors}: Layout): string[] {
  const [first = '', ...rest] = wrap(oneLine(message), columns - indent.length, columns - head)
  return [first, ...rest.map((line) => indent + colors.bold(line))]
}

function detailLines(
  source: string,
  lines: LineIndex,
  finding: Finding,
  isExplained: boolean,
  layout: Layout
): string[] {
  const {indent, columns, colors} = layout
  const width = columns - indent.length
  const indented = (style: (line: string) => string, text: string): string[] =>
    wrap(oneLine(text), width).map((line) => indent + style(line))
  const related = (finding.related ?? []).flatMap(({offset, message}) => {
    const {line, column} = lines.pointAt(offset)
    return indented(colors.dim, `see ${String(line)}:${String(column)}: ${message}`)
  })
  const {evidence, note} = finding
  return [
    ...(WHOLE_FILE.has(finding.ruleId) ? [] : underlined(source, finding, layout)),
    ...adviceLines(finding, width, colors).map((line) => indent + line),
    ...related,
    ...(note === undefined || isExplained ? [] : indented(colors.dim, note)),
    ...(evidence === undefined ? [] : indented(colors.dim, `${evidence.source}, as of ${evidence.asOf}`))
  ]
}

function underlined(source: string, finding: Finding, {indent, columns, colors}: Layout): string[] {
  const {before, slip, after} = excerptOf(source, finding, columns - indent.length)
  const paint = {error: colors.red, warning: colors.yellow, info: colors.cyan}[finding.severity]
  const mark = '^'.repeat(Math.max(1, stringWidth(slip)))
  return [indent + before + paint(slip) + after, indent + ' '.repeat(stringWidth(before)) + paint(mark)]
}

/** What to write instead, and the rule behind it: on one line where there is room. */
function adviceLines({expected, ruleId}: Finding, width: number, colors: Colors): string[] {
  const rule = cut(`(${printable(ruleId)})`, width)
  if (expected.length === 0) return [colors.dim(rule)]
  const proposals = expected.map((text) => (text === '' ? 'delete it' : oneLine(text)))
  const lines = [cut(`→ ${proposals[0] ?? ''}`, width)]
  for (const proposal of proposals.slice(1)) {
    const last = lines.at(-1) ?? ''
    if (stringWidth(`${last} | ${proposal}`) <= width) lines[lines.length - 1] = `${last} | ${proposal}`
    else lines.push(cut(`  ${proposal}`, width))
  }
  const last = lines.pop() ?? ''
  const hasRoom = stringWidth(`${last}  ${rule}`) <= width
  const painted = lines.map(colors.green)
  if (hasRoom) return [...painted, `${colors.green(last)}  ${colors.dim(rule)}`]
  return [...painted, colors.green(last), colors.dim(rule)]
}
