/** JUnit's XML, which most CI servers show: an article is a test suite, a finding a test that failed. */
import type {Finding} from '../finding.ts'
import type {FileReport} from './report.ts'

export function junit(files: readonly FileReport[]): string {
  const suites = files.map(suite)
  const findings = files.flatMap((file) => file.findings)
  const totals = attributes({
    name: 'copyedit',
    tests: files.reduce((sum, file) => sum + testsOf(file), 0),
    failures: findings.filter(isFailure).length,
    errors: files.filter(({error}) => error !== undefined).length
  })
  const body = suites.length === 0 ? '' : `${suites.join('\n')}\n`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${totals}>\n${body}</testsuites>\n`
}

/** An article without findings is one test that passed. */
function testsOf({findings}: FileReport): number {
  return Math.max(1, findings.length)
}

/** A question to the author is a test that passed, and said something. */
function isFailure({severity}: Finding): boolean {
  return severity !== 'info'
}

function suite(file: FileReport): string {
  const {path, findings, error} = file
  const head = attributes({
    name: path,
    tests: testsOf(file),
    failures: findings.filter(isFailure).length,
    errors: error === undefined ? 0 : 1,
    skipped: 0
  })
  const cases = findings.map((finding) => testCase(path, finding))
  if (error !== undefined) {
    const message = attributes({message: error, type: 'unreadable'})
    cases.push(
      `  <testcase${attributes({name: 'can be read', classname: path, file: path})}>\n   <error${message}/>\n  </testcase>`
    )
  } else if (cases.length === 0) {
    cases.push(`  <testcase${attributes({name: 'has no findings', classname: path, file: path})}/>`)
  }
  return ` <testsuite${head}>\n${cases.join('\n')}\n </testsuite>`
}

function testCase(path: string, finding: Finding): string {
  const {ruleId, severity, line, column, message, note, actual, expected} = finding
  const place = `${String(line)}:${String(column)}`
  const head = attributes({name: `${ruleId} at ${place}`, classname: path, file: path, line})
  const details = [
    `${path}:${place}`,
    `“${actual}”${expected.length === 0 ? '' : ` → ${expected.map((text) => (text === '' ? '(delete it)' : text)).join(' | ')}`}`,
    ...(note === undefined ? [] : [note])
  ].join('\n')
  const content = isFailure(finding)
    ? `<failure${attributes({message, type: severity})}>${escaped(details)}</failure>`
    : `<system-out>${escaped(`${message}\n${details}`)}</system-out>`
  return `  <testcase${head}>\n   ${content}\n  </testcase>`
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(
      ([name, value]) =>
        ` ${name}="${escaped(String(value)).replace(/[\t\n\r]/g, (character) => `&#${String(character.charCodeAt(0))};`)}"`
    )
    .join('')
}

/** Characters that XML 1.0 has no way to write, and halves of surrogate pairs. */
const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const ENTITIES: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'}

function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, '\uFFFD')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character)
}
