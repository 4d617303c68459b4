/** `copyedit check` as a process: reports, exit statuses, options. */
import {readFileSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {copyCommand, copyedit, folderWith} from '../support/command.ts'

const golden = fileURLToPath(new URL('golden/', import.meta.url))

const CLEAN = 'The ferry left at noon.\n'
const SLIP = 'The ferry left the the harbour at noon.\n'

test.each([
  ['pretty-80', {COLUMNS: '80'}, []],
  ['pretty-40', {COLUMNS: '40'}, []],
  ['pretty-color', {COLUMNS: '80'}, ['--color']],
  ['json', {}, ['--format', 'json']]
])('writes the report %s', async (name, env, args) => {
  const {stdout, stderr, status} = copyedit([...args, 'article.txt'], {cwd: golden, env})
  expect(stderr).toBe('')
  expect(status).toBe(1)
  await expect(stdout).toMatchFileSnapshot(`${golden}${name}.out`)
})

test('no line of the report is wider than the terminal', () => {
  for (const columns of [40, 60, 80, 200]) {
    const {stdout} = copyedit(['article.txt'], {cwd: golden, env: {COLUMNS: String(columns)}})
    const widest = Math.max(...stdout.split('\n').map((line) => [...line].length))
    expect(widest).toBeLessThanOrEqual(columns)
  }
})

test('the JSON report keeps the contract', () => {
  const source = readFileSync(`${golden}article.txt`, 'utf8')
  const {stdout} = copyedit(['--format', 'json', 'article.txt'], {cwd: golden})
  const report = JSON.parse(stdout) as {
    version: number
    files: Array<{path: string; language: string; date: string; messages: Array<Record<string, unknown>>}>
  }
  expect(Object.keys(report)).toEqual(['version', 'files'])
  expect(report.version).toBe(1)
  const [file] = report.files
  expect(Object.keys(file ?? {})).toEqual(['path', 'language', 'date', 'messages'])
  expect(file).toMatchObject({path: 'article.txt', language: 'en-GB', date: '2024-05-14'})
  const order =
    'ruleId severity line column endLine endColumn offset endOffset actual expected message note url fix inQuotation related evidence'.split(
      ' '
    )
  expect(file?.messages.length).toBeGreaterThan(4)
  for (const message of file?.messages ?? []) {
    expect(Object.keys(message)).toEqual(order.filter((name) => name in message))
    expect(message['actual']).toBe(source.slice(Number(message['offset']), Number(message['endOffset'])))
    const before = source.slice(0, Number(message['offset'])).split('\n')
    expect(message['line']).toBe(before.length)
    expect(message['column']).toBe((before.at(-1) ?? '').length + 1)
  }
})

test('files are reported in the order in which they were given', () => {
  const cwd = folderWith({'a.txt': SLIP, 'b.txt': SLIP})
  const lines = copyedit(['b.txt', 'a.txt'], {cwd}).stdout.split('\n')
  expect(lines.filter((line) => line.endsWith('.txt'))).toEqual(['b.txt', 'a.txt'])
})

test('two runs write the same bytes', () => {
  for (const format of ['pretty', 'json']) {
    const [one, two] = [1, 2].map(() => copyedit(['--format', format, '.', 'article.txt'], {cwd: golden}))
    expect(one).toEqual(two)
  }
})

test('"check" may be left out, and options may stand before and after the files', () => {
  const cwd = folderWith({'a.txt': SLIP})
  const wanted = copyedit(['check', '--format', 'json', 'a.txt'], {cwd})
  expect(wanted.status).toBe(1)
  expect(copyedit(['a.txt', '--format', 'json'], {cwd})).toEqual(wanted)
  expect(copyedit(['--format=json', 'a.txt'], {cwd})).toEqual(wanted)
})

test('a file that is called like a command is reached by its path', () => {
  const cwd = folderWith({rules: SLIP})
  expect(copyedit(['./rules'], {cwd}).stdout).toContain('repeated-word')
  expect(copyedit(['check', 'rules'], {cwd}).stdout).toContain('repeated-word')
})

test('a clean article is reported as such, with status 0', () => {
  const cwd = folderWith({'a.txt': CLEAN, 'b.txt': CLEAN})
  expect(copyedit(['a.txt'], {cwd})).toEqual({status: 0, stdout: 'a.txt: no issues found\n', stderr: ''})
  expect(copyedit(['a.txt', 'b.txt'], {cwd}).stdout).toBe('2 files checked, no issues found\n')
  expect(copyedit(['--quiet', 'a.txt', 'b.txt'], {cwd}).stdout).toBe('')
})

const WARNING = 'He said “no” and then "yes" on Friday, and the board agreed with “both” of them.\n'

test('--fail-on and --max-warnings decide on the exit status', () => {
  const cwd = folderWith({'error.txt': SLIP, 'warning.txt': WARNING})
  const status = (...args: string[]): number | null => copyedit(args, {cwd}).status
  expect(copyedit(['--format', 'json', 'warning.txt'], {cwd}).stdout).toContain('"severity":"warning"')
  expect(status('error.txt')).toBe(1)
  expect(status('--fail-on', 'never', 'error.txt')).toBe(0)
  expect(status('warning.txt')).toBe(0)
  expect(status('--fail-on', 'warning', 'warning.txt')).toBe(1)
  expect(status('--fail-on', 'info', 'warning.txt')).toBe(1)
  expect(status('--max-warnings', '0', 'warning.txt')).toBe(1)
  expect(status('--max-warnings', '1', 'warning.txt')).toBe(0)
  expect(status('--fail-on', 'never', '--max-warnings', '0', 'warning.txt')).toBe(1)
})

test('--quiet shows errors only and leaves the exit status alone', () => {
  const cwd = folderWith({'error.txt': SLIP, 'warning.txt': WARNING})
  expect(copyedit(['--quiet', 'warning.txt'], {cwd})).toEqual({status: 0, stdout: '', stderr: ''})
  expect(copyedit(['--quiet', '--fail-on', 'warning', 'warning.txt'], {cwd}).status).toBe(1)
  expect(copyedit(['--quiet', 'error.txt', 'warning.txt'], {cwd}).stdout).toContain('repeated-word')
})

test('the front matter says language and date, unless an option does', () => {
  const cwd = folderWith({'a.txt': `---\nlanguage: en-AU\ndate: 2020-02-29\n---\n${CLEAN}`})
  const file = (...args: string[]): unknown =>
    (JSON.parse(copyedit(['--format', 'json', ...args, 'a.txt'], {cwd}).stdout) as {files: unknown[]})
      .files[0]
  expect(file()).toMatchObject({language: 'en-AU', date: '2020-02-29'})
  expect(file('--language', 'en_za', '--date', '2021-03-01')).toMatchObject({
    language: 'en-ZA',
    date: '2021-03-01'
  })
})

test('standard input is an article, called as it is told to be', () => {
  const plain = copyedit(['--format', 'json', '-'], {input: SLIP})
  expect(plain.status).toBe(1)
  expect(plain.stdout).toContain(
    '{"path":"<stdin>","language":"en-GB","messages":[\n{"ruleId":"repeated-word"'
  )
  const markdown = 'Run `the the` now.\n'
  expect(copyedit(['-'], {input: markdown}).status).toBe(1)
  expect(copyedit(['--stdin-filepath', 'drafts/a.md', '-'], {input: markdown}).stdout).toBe(
    'drafts/a.md: no issues found\n'
  )
})

test('sources are read, beside the article or as given', () => {
  const article = `---\nsources: [notes/talk.txt]\n---\n${CLEAN}`
  const cwd = folderWith({
    'desk/a.txt': article,
    'desk/notes/talk.txt': 'He said so.\n',
    'other.txt': 'She said so.\n'
  })
  expect(copyedit(['desk/a.txt'], {cwd}).status).toBe(0)
  expect(
    copyedit(['--source', 'other.txt', '--source', 'desk/notes/talk.txt', 'desk/a.txt'], {cwd}).status
  ).toBe(0)
  const missing = copyedit(['--source', 'none.txt', 'desk/a.txt'], {cwd})
  expect(missing).toEqual({status: 2, stdout: '', stderr: 'copyedit: --source: none.txt: no such file\n'})
})

test('an article that is not English gets one note', () => {
  const input =
    'Der Bürgermeister eröffnete am Dienstag den neuen Hafen vor einigen hundert Menschen, die seit dem frühen Morgen gewartet hatten.\n'
  const {status, stdout} = copyedit(['-'], {input})
  expect(status).toBe(0)
  expect(stdout).toBe(
    '<stdin>\n1:1 info This does not read like English, so copyedit left it alone.\n    (not-english)\n'
  )
})

test('a fault of copyedit itself is one line, status 3, and a stack only for those who ask', () => {
  const cwd = folderWith({'a.txt': CLEAN})
  const command = copyCommand(`${cwd}/dist`)
  writeFileSync(`${cwd}/dist/english.pack`, 'not a pack')
  const run = (env: Record<string, string>): ReturnType<typeof copyedit> =>
    copyedit(['a.txt'], {cwd, env, command})
  const {status, stderr} = run({})
  expect(status).toBe(3)
  expect(stderr).toMatch(/^copyedit: a fault of copyedit's own on a\.txt \(.+\); please report it .+\n$/)
  expect(run({COPYEDIT_DEBUG: '1'}).stderr).toMatch(/\n\s+at /)
})

test('the compiled code beside the command is a help that it can do without', () => {
  const cwd = folderWith({'a.txt': SLIP})
  const command = copyCommand(`${cwd}/dist`)
  const wanted = copyedit(['--format', 'json', 'a.txt'], {cwd})
  expect(wanted.status).toBe(1)
  expect(readdirSync(`${cwd}/dist`).filter((name) => name.endsWith('.code'))).toHaveLength(1)
  const code = `${cwd}/dist/command-${process.version}-${process.arch}.code`
  writeFileSync(code, 'code of another version')
  expect(copyedit(['--format', 'json', 'a.txt'], {cwd, command})).toEqual(wanted)
  rmSync(code)
  expect(copyedit(['--format', 'json', 'a.txt'], {cwd, command})).toEqual(wanted)
})
