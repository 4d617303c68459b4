/** The report as a comment on a pull request: by article, the worst first, each slip with the words around it. */
import type {Finding} from '../finding.ts'
import type {Severity} from '../rule.ts'
import {articles, countsOf} from './counts.ts'
import {excerptOf} from './excerpt.ts'
import {oneLine} from './printable.ts'
import type {FileReport} from './report.ts'

/** GitHub takes comments of 65,536 characters, GitLab longer ones; this leaves room for what is put around it. */
const LONGEST = 60_000

/** Of a line that is quoted, in columns. */
const EXCERPT = 76

const MARK: Readonly<Record<Severity, string>> = {error: '❌', warning: '⚠️', info: '💬'}

const WEIGHT: Readonly<Record<Severity, number>> = {error: 0, warning: 1, info: 2}

export function markdown(files: readonly FileReport[]): string {
  const findings = files.flatMap((file) => file.findings)
  const marked = files.filter((file) => file.findings.length > 0)
  const unread = files.filter(({error}) => error !== undefined)
  const checked = files.length - unread.length
  const parts = [headline(findings, marked.length, checked)]
  if (unread.length > 0) parts.push(unreadList(unread))
  if (marked.length > 0) {
    const {text, left} = findingList(marked)
    parts.push(text)
    if (left > 0) parts.push(`…and ${String(left)} more, which would not fit here.`)
  }
  return `${parts.join('\n\n')}\n`
}

function headline(findings: readonly Finding[], marked: number, checked: number): string {
  if (findings.length > 0) {
    const where = checked === 1 ? '' : ` in ${String(marked)} of ${articles(checked)}`
    return `## copyedit: ${countsOf(findings)}${where}`
  }
  return checked === 0
    ? '## copyedit: no articles were checked'
    : `## copyedit: nothing to change in ${articles(checked)} ✅`
}

function unreadList(files: readonly FileReport[]): string {
  const rows = files.map(({path, error}) => `- ${code(path)}: ${escaped(error ?? '')}`)
  return `Not checked:\n\n${rows.join('\n')}`
}

/** The findings of each file as a list, and how many did not fit. */
export function findingList(files: readonly FileReport[]): {readonly text: string; readonly left: number} {
  const explained = new Set<string>()
  const blocks: string[] = []
  let length = 0
  let left = 0
  for (const file of files) {
    const rows: string[] = []
    const head = `### ${code(file.path)}: ${countsOf(file.findings)}`
    const order = [...file.findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity])
    for (const finding of order) {
      const row = rowOf(file.source, finding, explained)
      if (left > 0 || length + head.length + row.length > LONGEST) left++
      else {
        rows.push(row)
        length += row.length + 1
      }
    }
    if (rows.length === 0) continue
    blocks.push(`${head}\n\n${rows.join('\n')}`)
    length += head.length + 4
  }
  return {text: blocks.join('\n\n'), left}
}

/** What is wrong, then the words and what to write instead. The same note is given once. */
function rowOf(source: string, finding: Finding, explained: Set<string>): string {
  const {line, severity, message, note, expected, ruleId} = finding
  const {before, slip, after} = excerptOf(source, finding, EXCERPT)
  const explanation = `${ruleId}\n${note ?? ''}`
  const reason = note === undefined || explained.has(explanation) ? '' : ` ${escaped(oneLine(note))}`
  explained.add(explanation)
  const proposals = expected.slice(0, 3).map((text) => (text === '' ? '*delete it*' : strong(oneLine(text))))
  const advice = proposals.length === 0 ? '' : ` → ${proposals.join(' or ')}`
  return [
    `- ${MARK[severity]} **Line ${String(line)}:** ${escaped(oneLine(message))}${reason} (${code(ruleId)})  `,
    `  ${escaped(before)}${strong(slip)}${escaped(after)}${advice}`
  ].join('\n')
}

/** Bold wherever it stands; asterisks are none where a blank or a mark is beside them. */
function strong(text: string): string {
  return text.trim() === '' ? `<b>${text.replaceAll(' ', '␣')}</b>` : `<b>${escaped(text)}</b>`
}

/** A code span that holds any text. */
function code(text: string): string {
  const line = oneLine(text)
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length))
  const fence = '`'.repeat(longest + 1)
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : ''
  return fence + pad + line + pad + fence
}

/**
 * Text that Markdown leaves as it is. `@name` would call somebody and `#12` name an issue: an empty comment parts the
 * sign from the word.
 */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_[\]~|]/g, '\\$&')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/^(\s*)([-+=#])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2')
    .replace(/[@#](?=\w)/g, '$&<!-- -->')
}
