/** The reports for other programs: as the command writes them, against their schemas, and with awkward content. */
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import Ajv from 'ajv'
import {expect, test} from 'vitest'
import {github} from '../../src/report/github.ts'
import {junit} from '../../src/report/junit.ts'
import {markdown} from '../../src/report/markdown.ts'
import type {FileReport} from '../../src/report/report.ts'
import type {ReporterOptions} from '../../src/report/reporters.ts'
import {sarif} from '../../src/report/sarif.ts'
import {copyedit, folderWith} from '../support/command.ts'
import {findingAt, reportOn} from '../support/findings.ts'
import {parseXml, violations} from '../support/xml.ts'

const golden = fileURLToPath(new URL('golden/', import.meta.url))
const schemas = fileURLToPath(new URL('../../fixtures/schemas/', import.meta.url))

const FILES = ['ferry.txt', 'bridge.md', 'clean.txt', 'missing.txt']

const validateSarif = new Ajv({schemaId: 'auto', unknownFormats: 'ignore', allErrors: true}).compile(
  JSON.parse(readFileSync(`${schemas}sarif-schema-2.1.0.json`, 'utf8')) as object
)

const junitSchema = parseXml(readFileSync(`${schemas}junit.xsd`, 'utf8'))

function sarifProblems(log: string): unknown[] {
  validateSarif(JSON.parse(log))
  return validateSarif.errors ?? []
}

const OPTIONS: ReporterOptions = {color: false, columns: 80, quiet: false}

/** Paths, words and messages that each format has to write in its own way. */
const source =
  'He paid 50% @desk: <b>“1,000” & ]]> `more` ##[add-mask]x\r\nand *then* #12 \u0007 left\ud800.\r\n'
const AWKWARD: readonly FileReport[] = [
  {
    path: 'a, b:50%/“ö” `c` <d>&.txt',
    source,
    findings: [
      findingAt(source, 8, 11, ['50 per cent', ''], {
        message: '100%: one,\r\ntwo ::error::three',
        note: 'a\nb'
      }),
      findingAt(source, 12, 17, ['@desk'], {
        severity: 'warning',
        related: [{offset: 0, endOffset: 2, message: 'he'}]
      }),
      findingAt(source, source.indexOf('##['), source.indexOf('then'), [], {
        severity: 'info',
        ruleId: 'plugin/rule:x',
        inQuotation: true
      }),
      findingAt(source, source.indexOf('\u0007'), source.length, ['\u0007 left.'], {
        evidence: {source: 'table', asOf: '2020-01-02'}
      })
    ]
  },
  {path: 'empty.txt', source: '', findings: [], error: 'is "empty" & <bad>'},
  {path: '/tmp/abs olute.txt', source: 'x', findings: []}
]

test.each(['sarif', 'github', 'junit', 'markdown'])('writes the report %s', async (format) => {
  const {stdout, stderr, status} = copyedit(['--format', format, ...FILES], {cwd: `${golden}news`})
  expect(stderr).toBe('missing.txt: no such file\n')
  expect(status).toBe(2)
  await expect(stdout).toMatchFileSnapshot(`${golden}${format}.out`)
  expect(copyedit(['--format', format, ...FILES], {cwd: `${golden}news`}).stdout).toBe(stdout)
})

test('SARIF is valid by the schema of OASIS', () => {
  const {stdout} = copyedit(['--format', 'sarif', ...FILES], {cwd: `${golden}news`})
  expect(sarifProblems(stdout)).toEqual([])
  expect(sarifProblems(sarif(AWKWARD, OPTIONS))).toEqual([])
  expect(sarifProblems(sarif([], OPTIONS))).toEqual([])
  expect(sarifProblems(stdout.replace('"utf16CodeUnits"', '"columns"'))).not.toEqual([])
})

function there<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError('it is not there')
  return value
}

interface SarifLog {
  readonly runs: ReadonlyArray<{
    readonly tool: {readonly driver: {readonly rules: ReadonlyArray<{id: string; help?: {markdown: string}}>}}
    readonly artifacts: ReadonlyArray<{
      readonly location: {readonly uri: string; readonly uriBaseId?: string}
    }>
    readonly results: ReadonlyArray<{
      readonly ruleId: string
      readonly ruleIndex: number
      readonly locations: ReadonlyArray<{
        physicalLocation: {
          artifactLocation: {index: number}
          region: {startLine: number; startColumn: number; charOffset: number; charLength: number}
        }
      }>
      readonly fixes?: ReadonlyArray<{
        artifactChanges: ReadonlyArray<{replacements: ReadonlyArray<{insertedContent: {text: string}}>}>
      }>
      readonly partialFingerprints: {readonly primaryLocationLineHash: string}
    }>
  }>
}

function resultsOf(log: string): SarifLog['runs'][number]['results'] {
  return (JSON.parse(log) as SarifLog).runs.flatMap(({results}) => results)
}

test('SARIF leads back to the words, the rules and the fixes', () => {
  const {stdout} = copyedit(['--format', 'sarif', ...FILES], {cwd: `${golden}news`})
  const report = JSON.parse(copyedit(['--format', 'json', ...FILES], {cwd: `${golden}news`}).stdout) as {
    files: Array<{
      path: string
      messages: Array<{ruleId: string; offset: number; actual: string; expected: string[]}>
    }>
  }
  const {results, artifacts, tool} = there((JSON.parse(stdout) as SarifLog).runs[0])
  const messages = report.files.flatMap(({path, messages: all}) => all.map((message) => ({path, ...message})))
  expect(results).toHaveLength(messages.length)
  expect(messages.length).toBeGreaterThan(3)
  for (const [index, result] of results.entries()) {
    const message = there(messages[index])
    const rule = there(tool.driver.rules[result.ruleIndex])
    expect(rule.id).toBe(message.ruleId)
    expect(there(rule.help).markdown).toContain('It finds:')
    const {artifactLocation, region} = there(result.locations[0]).physicalLocation
    const artifact = there(artifacts[artifactLocation.index])
    expect(artifact.location).toMatchObject({uri: message.path, uriBaseId: '%SRCROOT%'})
    const text = readFileSync(`${golden}news/${message.path}`, 'utf8')
    expect(text.slice(region.charOffset, region.charOffset + region.charLength)).toBe(message.actual)
    const inserted = (result.fixes ?? []).map(
      ({artifactChanges}) => there(there(artifactChanges[0]).replacements[0]).insertedContent.text
    )
    expect(inserted).toEqual(message.expected)
  }
})

test('SARIF paths are URIs: relative ones below the folder, absolute ones as they are', () => {
  const {artifacts = []} = (JSON.parse(sarif(AWKWARD, OPTIONS)) as SarifLog).runs[0] ?? {}
  expect(artifacts.map(({location}) => location)).toEqual([
    {
      uri: 'a%2C%20b%3A50%25/%E2%80%9C%C3%B6%E2%80%9D%20%60c%60%20%3Cd%3E%26.txt',
      uriBaseId: '%SRCROOT%',
      index: 0
    },
    {uri: 'empty.txt', uriBaseId: '%SRCROOT%', index: 1},
    {uri: 'file:///tmp/abs%20olute.txt', index: 2}
  ])
})

test('SARIF fingerprints outlive edits elsewhere in the paragraph, and tell twins apart', () => {
  const prints = (text: string): string[] =>
    resultsOf(sarif([reportOn('a.txt', text, 'hte', ['the'])], OPTIONS)).map(
      ({partialFingerprints}) => partialFingerprints.primaryLocationLineHash
    )
  const before = 'We left early. Not far down at hte old harbour wall nobody was waiting.\n'
  const after = `New head\n\n${before.replace('We left early', 'They stayed for a long time')}`
  expect(prints(after)).toEqual(prints(before))
  expect(prints(before.replace('old', 'new'))).not.toEqual(prints(before))
  const twins = prints('a b c hte d e f\n\na b c hte d e f\n')
  expect(new Set(twins).size).toBe(2)
})

test('JUnit is valid by its schema', () => {
  const {stdout} = copyedit(['--format', 'junit', ...FILES], {cwd: `${golden}news`})
  for (const text of [stdout, junit(AWKWARD), junit([])]) {
    expect(violations(junitSchema, parseXml(text))).toEqual([])
  }
  const broken = stdout.replace('<failure message=', '<failure reason=')
  expect(violations(junitSchema, parseXml(broken))).not.toEqual([])
  expect(() => parseXml(stdout.replace('</testsuites>', ''))).toThrow(SyntaxError)
})

test('JUnit keeps what XML can say, and counts what failed', () => {
  const suites = parseXml(junit(AWKWARD))
  expect(suites.attributes).toEqual({name: 'copyedit', tests: '6', failures: '3', errors: '1'})
  const [suite] = suites.children
  expect(suite?.attributes['name']).toBe('a, b:50%/“ö” `c` <d>&.txt')
  const [failure] = suite?.children[0]?.children ?? []
  expect(failure?.attributes['message']).toBe('100%: one,\r\ntwo ::error::three')
  expect(suite?.children.map(({children}) => children[0]?.name)).toEqual([
    'failure',
    'failure',
    'system-out',
    'failure'
  ])
  expect(suite?.children.at(-1)?.children[0]?.text).toContain('\uFFFD')
})

test('annotations are escaped, and hold no line that is a command of its own', () => {
  const lines = github(AWKWARD, OPTIONS).split('\n')
  expect(lines[0]).toBe(
    '::error file=a%2C b%3A50%25/“ö” `c` <d>&.txt,line=1,endLine=1,col=9,endColumn=12,title=some-slip::' +
      '100%25: one,%0D%0Atwo ::error::three%0A→ 50 per cent%0Aa%0Ab'
  )
  expect(lines[2]).toMatch(/^::notice file=\S+ \S+ \S+ <d>&\.txt,line=1,endLine=2,title=plugin\/rule%3Ax::/)
  expect(lines.at(-2)).toBe('::error file=empty.txt,title=copyedit::is "empty" & <bad>')
})

test('what GitHub would drop goes to the log and to the summary', () => {
  const text = 'hte '.repeat(13) + '\n'
  const files = [
    reportOn('one.txt', text, 'hte', ['the']),
    reportOn('##[warning]two.txt', text, 'hte', ['the'], {severity: 'warning', message: '::error::x'})
  ]
  const summaries: string[] = []
  const lines = github(files, {...OPTIONS, addToSummary: (part) => summaries.push(part)})
    .trimEnd()
    .split('\n')
  expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10)
  expect(lines.filter((line) => line.startsWith('::warning'))).toHaveLength(10)
  const rest = lines.slice(20)
  expect(rest[0]).toBe('::group::6 more than GitHub annotates')
  expect(rest.slice(1, -1).every((line) => line.startsWith('· ') && !line.includes('##['))).toBe(true)
  expect(rest).toHaveLength(8)
  expect(summaries).toHaveLength(1)
  expect(summaries[0]).toContain('### copyedit: 3 errors, 3 warnings more in 2 articles')
  expect(summaries[0]?.match(/^- /gm)).toHaveLength(6)
  github([reportOn('one.txt', 'hte', 'hte', ['the'])], {
    ...OPTIONS,
    addToSummary: (part) => summaries.push(part)
  })
  expect(summaries).toHaveLength(1)
})

test('the command adds to the summary of the run', () => {
  const slips = 'They saw the the harbour at noon, and left.\n\n'.repeat(12)
  const cwd = folderWith({'a.txt': slips, 'summary.md': 'before\n'})
  const env = {GITHUB_STEP_SUMMARY: `${cwd}/summary.md`}
  const {stdout, stderr} = copyedit(['--format', 'github', 'a.txt'], {cwd, env})
  expect(stderr).toBe('')
  const shown = stdout.split('\n').filter((line) => line.startsWith('::error')).length
  expect(shown).toBe(10)
  expect(readFileSync(`${cwd}/summary.md`, 'utf8')).toMatch(
    /^before\n### copyedit: \d+ errors more in 1 article\n/
  )
})

test('a comment leaves the article’s own marks as they are, and calls nobody', () => {
  const text = markdown(AWKWARD)
  expect(text).toContain('@<!-- -->desk')
  expect(text).toContain('#<!-- -->12')
  expect(text).toContain('\\*then\\*')
  expect(text).not.toMatch(/<(?!b>|\/b>|!-- -->|d>&\.txt`)/)
  expect(text).toContain('- `empty.txt`: is "empty" &amp; &lt;bad&gt;')
})

test('a comment is cut to what GitHub takes', () => {
  const many = reportOn('long.txt', 'Down by hte harbour they stood. '.repeat(900), 'hte', ['the'])
  const text = markdown([many, reportOn('next.txt', 'hte', 'hte', ['the'])])
  expect(text.length).toBeLessThan(65_000)
  const shown = text.match(/^- /gm)?.length ?? 0
  expect(shown).toBeGreaterThan(200)
  expect(text.trimEnd().endsWith(`…and ${String(901 - shown)} more, which would not fit here.`)).toBe(true)
})

test('a comment with nothing to say says so', () => {
  const clean: FileReport = {path: 'a.txt', source: 'x', findings: []}
  expect(markdown([clean])).toBe('## copyedit: nothing to change in 1 article ✅\n')
  expect(markdown([])).toBe('## copyedit: no articles were checked\n')
})

test('--output writes reports to files, each in its own format', () => {
  const cwd = folderWith({'a.txt': 'They saw the the harbour.\n', 'old.json': 'old'})
  const alone = (format: string): string => copyedit(['--format', format, 'a.txt'], {cwd}).stdout
  const outputs = [
    '--output',
    'sarif=out/deep/a.sarif',
    '--output=json=old.json',
    '--output',
    'junit=a=b.xml'
  ]
  const {stdout, status} = copyedit([...outputs, 'a.txt'], {cwd})
  expect(status).toBe(1)
  expect(stdout).toBe(alone('pretty'))
  expect(readFileSync(`${cwd}/out/deep/a.sarif`, 'utf8')).toBe(alone('sarif'))
  expect(readFileSync(`${cwd}/old.json`, 'utf8')).toBe(alone('json'))
  expect(readFileSync(`${cwd}/a=b.xml`, 'utf8')).toBe(alone('junit'))
  expect(copyedit(['--format', 'sarif', '--output', 'x', 'a.txt'], {cwd})).toEqual({
    status: 1,
    stdout: '',
    stderr: ''
  })
  expect(readFileSync(`${cwd}/x`, 'utf8')).toBe(alone('sarif'))
  expect(copyedit(['--color', '--output', 'y', 'a.txt'], {cwd}).stdout).toBe('')
  expect(readFileSync(`${cwd}/y`, 'utf8')).toBe(alone('pretty'))
  expect(copyedit(['--format', 'json', '--output', '/dev/null', 'a.txt'], {cwd}).status).toBe(1)
})

test('--output says what is wrong with it', () => {
  const cwd = folderWith({'a.txt': 'They saw the the harbour.\n', folder: 'a file'})
  const wrong = (value: string): string => copyedit(['--output', value, 'a.txt'], {cwd}).stderr
  expect(wrong('sarfi=x')).toMatch(/^copyedit: --output: "sarfi" is not one of .+; did you mean "sarif"\?\n$/)
  expect(wrong('json=')).toBe('copyedit: --output: "json=" names no file\n')
  expect(wrong('folder/x')).toMatch(/^copyedit: --output: folder\/x could not be written \(E\w+\)\n$/)
  mkdirSync(`${cwd}/there`)
  writeFileSync(`${cwd}/there/x`, '')
  expect(wrong('there')).toMatch(/^copyedit: --output: there could not be written \(EISDIR\)\n$/)
})
