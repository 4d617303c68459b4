/** SARIF 2.1.0, for code scanning and other services: https://docs.oasis-open.org/sarif/sarif/v2.1.0/. */
import {LineIndex} from '../article/lines.ts'
import {entryOf} from '../baseline/baseline.ts'
import type {Finding} from '../finding.ts'
import type {RuleEntry} from '../rule-entry.ts'
import type {Severity} from '../rule.ts'
import type {FileReport} from './report.ts'
import type {ReporterOptions} from './reporters.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

/** The folder in which copyedit ran, to which paths are relative. Services put their own checkout in its place. */
const BASE = '%SRCROOT%'

const LEVEL: Readonly<Record<Severity, string>> = {error: 'error', warning: 'warning', info: 'note'}

export function sarif(files: readonly FileReport[], {rules, version}: ReporterOptions): string {
  const ids = [...new Set(files.flatMap(({findings}) => findings.map(({ruleId}) => ruleId)))].sort(byCode)
  const entries = new Map(rules?.().map((entry) => [entry.id, entry]))
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'copyedit',
            ...(version === undefined ? {} : {version}),
            rules: ids.map((id) => descriptor(id, entries.get(id)))
          }
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {[BASE]: {description: {text: 'The folder in which copyedit ran.'}}},
        invocations: [invocation(files)],
        artifacts: files.map((file, index) => artifact(file, index)),
        results: files.flatMap((file, index) => resultsOf(file, index, indexOf))
      }
    ]
  }
  return `${JSON.stringify(log, null, 1)}\n`
}

function byCode(a: string, b: string): number {
  return a < b ? -1 : 1
}

/** A rule; of a plugin's and of copyedit's own few there is nothing but the name. */
function descriptor(id: string, entry: RuleEntry | undefined): object {
  if (entry === undefined) return {id}
  const {summary, why, severity, family, fix, status} = entry
  return {
    id,
    shortDescription: {text: summary},
    fullDescription: {text: paragraphs(why)},
    help: helpOf(entry),
    defaultConfiguration: {level: LEVEL[severity]},
    properties: {tags: [family], fix, status}
  }
}

function helpOf({summary, why, examples}: RuleEntry): {text: string; markdown: string} {
  const bad = examples.bad.map(({text, becomes}) => {
    const [plain, marked] = [text.replace(/[⟦⟧]/g, ''), text.replace(/⟦([\s\S]*?)⟧/, '**$1**')].map(
      oneParagraph
    )
    const better =
      becomes === undefined ? '' : becomes === '' ? ' → (deleted)' : ` → ${oneParagraph(becomes)}`
    return {text: `- ${plain ?? ''}${better}`, markdown: `- ${marked ?? ''}${better}`}
  })
  const good = examples.good.map(({text, because}) => `- ${oneParagraph(text)} (${because})`)
  const parts = (found: readonly string[]): string =>
    [
      paragraphs(why),
      `It finds:\n\n${found.join('\n')}`,
      ...(good.length === 0 ? [] : [`It leaves alone:\n\n${good.join('\n')}`])
    ].join('\n\n')
  return {
    text: `${summary}\n\n${parts(bad.map(({text}) => text))}`,
    markdown: `**${summary}**\n\n${parts(bad.map(({markdown}) => markdown))}`
  }
}

/** Without the line ends inside paragraphs. */
function paragraphs(text: string): string {
  return text.replace(/(\S)\n(?=\S)/g, '$1 ')
}

function oneParagraph(text: string): string {
  return text.replace(/\s*\n+\s*/g, ' ¶ ')
}

/** Files that could not be read are told as such: then the run did not do all that it was asked. */
function invocation(files: readonly FileReport[]): object {
  const unread = files.flatMap(({error}, index) => (error === undefined ? [] : [{error, index}]))
  return {
    executionSuccessful: unread.length === 0,
    ...(unread.length === 0
      ? {}
      : {
          toolExecutionNotifications: unread.map(({error, index}) => ({
            level: 'error',
            message: {text: error},
            locations: [{physicalLocation: {artifactLocation: locationOf(files[index]?.path ?? '', index)}}]
          }))
        })
  }
}

function artifact({path, source, language}: FileReport, index: number): object {
  return {
    location: locationOf(path, index),
    ...(source === '' ? {} : {length: new TextEncoder().encode(source).length}),
    ...(language === undefined ? {} : {sourceLanguage: language})
  }
}

/** Relative paths are said relative to BASE; absolute ones as they are. */
function locationOf(path: string, index: number): object {
  const uri = path.replace(/^\.\//, '').split('/').map(encodeURIComponent).join('/')
  if (/^[A-Za-z]:\//.test(path)) return {uri: `file:///${uri.replace('%3A', ':')}`, index}
  return path.startsWith('/') ? {uri: `file://${uri}`, index} : {uri, uriBaseId: BASE, index}
}

function resultsOf(file: FileReport, index: number, rules: ReadonlyMap<string, number>): object[] {
  const artifactLocation = locationOf(file.path, index)
  const lines = new LineIndex(file.source)
  const prints = fingerprints(file)
  return file.findings.map((finding) => ({
    ruleId: finding.ruleId,
    ruleIndex: rules.get(finding.ruleId),
    level: LEVEL[finding.severity],
    message: {text: messageOf(finding)},
    locations: [{physicalLocation: {artifactLocation, region: regionOf(finding)}}],
    ...relatedOf(finding, lines, artifactLocation),
    partialFingerprints: {primaryLocationLineHash: prints.get(finding)},
    ...fixesOf(finding, artifactLocation),
    properties: {
      fix: finding.fix,
      inQuotation: finding.inQuotation,
      ...(finding.evidence === undefined ? {} : {evidence: finding.evidence})
    }
  }))
}

function messageOf({message, note}: Finding): string {
  return note === undefined ? message : `${message} ${note}`
}

function regionOf({line, column, endLine, endColumn, offset, endOffset, actual}: Finding): object {
  return {
    startLine: line,
    startColumn: column,
    endLine,
    endColumn,
    charOffset: offset,
    charLength: endOffset - offset,
    snippet: {text: actual}
  }
}

function relatedOf({related}: Finding, lines: LineIndex, artifactLocation: object): object {
  if (related === undefined) return {}
  return {
    relatedLocations: related.map(({offset, endOffset, message}, id) => {
      const from = lines.pointAt(offset)
      const to = lines.pointAt(endOffset)
      const region = {
        startLine: from.line,
        startColumn: from.column,
        endLine: to.line,
        endColumn: to.column,
        charOffset: offset,
        charLength: endOffset - offset
      }
      return {id: id + 1, message: {text: message}, physicalLocation: {artifactLocation, region}}
    })
  }
}

/** One fix for each proposal, best first. */
function fixesOf(finding: Finding, artifactLocation: object): object {
  const {expected, line, column, endLine, endColumn} = finding
  if (expected.length === 0) return {}
  const deletedRegion = {startLine: line, startColumn: column, endLine, endColumn}
  return {
    fixes: expected.map((text) => ({
      description: {text: text === '' ? 'Delete it.' : `Replace it by “${text}”.`},
      artifactChanges: [{artifactLocation, replacements: [{deletedRegion, insertedContent: {text}}]}]
    }))
  }
}

/**
 * What a service knows a finding again by: its words and those around it. Lines would not do, as a paragraph is often
 * one, and every change to it would make all its findings new ones.
 */
function fingerprints({source, findings}: FileReport): Map<Finding, string> {
  const seen = new Map<string, number>()
  return new Map(
    findings.map((finding) => {
      const {rule, words, before, after} = entryOf(source, finding)
      const near = [
        rule,
        words,
        before.split(' ').slice(-3).join(' '),
        after.split(' ').slice(0, 3).join(' ')
      ]
      const hash = hashOf(near.join('\n'))
      const count = (seen.get(hash) ?? 0) + 1
      seen.set(hash, count)
      return [finding, `${hash}:${String(count)}`]
    })
  )
}

/** FNV-1a, twice with other beginnings, of the text's UTF-16 code units; 16 hexadecimal digits. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x01234567]
    .map((start) => {
      let hash = start
      for (let index = 0; index < text.length; index++) {
        hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
      }
      return (hash >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
}
