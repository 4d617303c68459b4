/** The command line: help, mistakes, rules, and what a terminal or a pipe makes of the output. */
import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {COMMAND, copyedit, folderWith, startCopyedit} from '../support/command.ts'

const SLIP = 'The ferry left the the harbour at noon.\n'

test('alone it prints its help to standard error, status 2', () => {
  const {status, stdout, stderr} = copyedit([])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(/^Usage: copyedit /)
  expect(copyedit(['--help'])).toEqual({status: 0, stdout: stderr, stderr: ''})
})

test('the help has every option, every command and examples, within the width', () => {
  const {stdout} = copyedit(['--help'], {env: {COLUMNS: '80'}})
  const options =
    '--format --language --date --source --fail-on --max-warnings --quiet --color --no-color --stdin-filepath --max-size --watch --help --version'
  for (const word of [...options.split(' '), 'check', 'rules', 'explain', 'completions', 'Examples:']) {
    expect(stdout).toContain(word)
  }
  for (const columns of [60, 80]) {
    const help = copyedit(['--help'], {env: {COLUMNS: String(columns)}}).stdout
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns)
  }
  expect(stdout).toContain('--changed[=ref]')
  expect(copyedit(['help', 'explain']).stdout).toContain('copyedit explain ')
  expect(copyedit(['explain', '--help']).stdout).toBe(copyedit(['help', 'explain']).stdout)
})

test('--version is the version of the package', () => {
  expect(copyedit(['--version']).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  expect(copyedit(['check', '--version']).stdout).toBe(copyedit(['--version']).stdout)
})

test.each([
  [['--formta', 'json', 'a.txt'], 'there is no option --formta; did you mean "--format"?'],
  [['--frobnicate', 'a.txt'], 'there is no option --frobnicate'],
  [
    ['--fail-on', 'errors', 'a.txt'],
    '--fail-on: "errors" is not one of error, warning, info, never; did you mean "error"?'
  ],
  [['--language', 'fr', 'a.txt'], '--language: "fr" is not one of en-GB, en-US, en-ZA, en-AU, en-CA'],
  [['--date', '2023-02-29', 'a.txt'], '--date: "2023-02-29" is not a day of the calendar as YYYY-MM-DD'],
  [['--max-warnings', 'many', 'a.txt'], '--max-warnings: "many" is not a whole number'],
  [['--max-size', '0', 'a.txt'], '--max-size: "0" is not a size such as 500KB or 20MB'],
  [['a.txt', '--date'], '--date needs a value: --date <YYYY-MM-DD>'],
  [['--quiet'], 'no files were given; "-" is standard input'],
  [
    ['--stdin-filepath', 'b.txt', 'a.txt'],
    '--stdin-filepath names standard input, which is not among the files: add "-"'
  ],
  [['--watch', '-'], '--watch cannot watch standard input'],
  [['explain'], '"copyedit explain" needs a rule'],
  [['explain', 'repeted-word'], 'there is no rule "repeted-word"; did you mean "repeated-word"?'],
  [['explain', 'a', 'b'], '"copyedit explain" was given too many words; see "copyedit explain --help"'],
  [
    ['facts', 'shet', 'a.txt'],
    '"shet" is nothing that facts can do: it is "copyedit facts sheet FILE"; did you mean "sheet"?'
  ],
  [['help', 'chekc'], 'there is no command "chekc"; did you mean "check"?'],
  [['completions', 'bsh'], '"bsh" is not one of bash, zsh, fish; did you mean "bash"?']
])('says what is wrong with %j', (args, message) => {
  const cwd = folderWith({'a.txt': SLIP})
  expect(copyedit(args, {cwd})).toEqual({status: 2, stdout: '', stderr: `copyedit: ${message}\n`})
})

test('a format that there is not is answered with those that there are', () => {
  const {status, stdout, stderr} = copyedit(['--format', 'jsno', 'a.txt'])
  expect([status, stdout]).toEqual([2, ''])
  expect(stderr).toMatch(
    /^copyedit: --format: "jsno" is not one of pretty, json[a-z, ]*; did you mean "json"\?\n$/
  )
})

test('a misspelt command is a missing file, with a guess', () => {
  expect(copyedit(['chekc', 'none.txt']).stderr).toBe(
    'chekc: no such file; did you mean the command "check"?\nnone.txt: no such file\n'
  )
})

test('rules are listed and explained from the rule files', () => {
  const {stdout} = copyedit(['rules'], {env: {COLUMNS: '80'}})
  const rules = JSON.parse(copyedit(['rules', '--json']).stdout) as Array<{
    id: string
    why: string
    summary: string
  }>
  expect(rules.length).toBeGreaterThan(0)
  for (const {id} of rules) expect(stdout).toContain(`  ${id} `)
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  const [rule] = rules
  const page = copyedit(['explain', rule?.id ?? ''], {env: {COLUMNS: '200'}}).stdout
  expect(page).toContain(rule?.summary ?? '-')
  expect(page.replace(/\s+/g, ' ')).toContain((rule?.why ?? '-').replace(/\s+/g, ' '))
  expect(page).toContain('It leaves alone')
})

const ESCAPE = '\u001b['

test('colours: none in a pipe, and as NO_COLOR, FORCE_COLOR and the options say', () => {
  const cwd = folderWith({'a.txt': SLIP})
  const isColored = (args: string[], env: Record<string, string> = {}): boolean =>
    copyedit([...args, 'a.txt'], {cwd, env}).stdout.includes(ESCAPE)
  expect(isColored([])).toBe(false)
  expect(isColored(['--color'])).toBe(true)
  expect(isColored([], {FORCE_COLOR: '1'})).toBe(true)
  expect(isColored([], {FORCE_COLOR: '0'})).toBe(false)
  expect(isColored([], {FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(false)
  expect(isColored(['--color'], {NO_COLOR: '1'})).toBe(true)
  expect(isColored(['--no-color'], {FORCE_COLOR: '1'})).toBe(false)
  expect(isColored(['--format', 'json', '--color'])).toBe(false)
})

test('what an article holds cannot command the terminal', () => {
  const {stdout} = copyedit(['-'], {input: 'The \u001b[31mferry\u202e left the the \u0007harbour at noon.\n'})
  expect(stdout).toContain('the the')
  // eslint-disable-next-line no-control-regex -- that is what must not be there
  expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/)
})

test('in a terminal it colours and keeps to the width', () => {
  const cwd = folderWith({
    'a.txt': `The board met for hours before the the vote and after it, ${'and again, '.repeat(9)}it said.\n`
  })
  const inTerminal = (env: Record<string, string>): string =>
    copyedit(['a.txt'], {cwd, env: {TERM: 'xterm', ...env}, inTerminal: true}).stdout
  const colored = inTerminal({})
  expect(colored).toContain(ESCAPE)
  // eslint-disable-next-line no-control-regex -- styles begin with a control character
  const plain = colored.replace(/\u001b\[\d+m/g, '')
  expect(Math.max(...plain.split(/\r?\n/).map((line) => line.length))).toBeLessThanOrEqual(50)
  expect(plain).toContain('before the the vote')
  expect(inTerminal({NO_COLOR: '1'})).not.toContain(ESCAPE)
  expect(inTerminal({TERM: 'dumb'})).not.toContain(ESCAPE)
})

test('a reader that has seen enough is no fault', () => {
  const cwd = folderWith({'a.txt': SLIP.repeat(1500)})
  const line = `'${process.execPath}' '${COMMAND}' --format json a.txt | head -c 20`
  const {stdout, stderr} = spawnSync('sh', ['-c', line], {cwd, encoding: 'utf8'})
  expect([stdout, stderr]).toEqual(['{"version":1,"files"', ''])
})

test('--watch checks again when a file changes, also one that is put in its place', async () => {
  const {renameSync, writeFileSync} = await import('node:fs')
  const cwd = folderWith({'a.txt': 'The ferry left at noon.\n'})
  const child = startCopyedit(['--watch', 'a.txt'], {cwd})
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()))
  const runs = (count: number): Promise<void> =>
    expect
      .poll(() => stderr.split('watching for changes').length - 1, {timeout: 15_000})
      .toBeGreaterThanOrEqual(count)
  await runs(1)
  expect(stdout).toBe('a.txt: no issues found\n')
  writeFileSync(`${cwd}/a.txt`, SLIP)
  await runs(2)
  expect(stdout).toContain('repeated-word')
  writeFileSync(`${cwd}/a.txt~`, 'The ferry left on on time.\n')
  renameSync(`${cwd}/a.txt~`, `${cwd}/a.txt`)
  await runs(3)
  expect(stdout).toContain('on on')
  child.kill('SIGINT')
  const status = await new Promise((done) => child.once('close', done))
  expect(status).toBe(1)
})

test('a house style is explained, rule by rule, and one that does not exist is refused', () => {
  const {stdout, status} = copyedit(['explain', 'style:guardian'])
  expect(status).toBe(0)
  expect(stdout).toContain('The Guardian\nstyle:guardian · en-GB\n')
  expect(stdout).toContain('honorific-stop warning\n  form: "none". Whether Mr, Ms and Dr have a stop.\n')
  const wrong = copyedit(['explain', 'style:guardain'])
  expect(wrong.status).toBe(2)
  expect(wrong.stderr).toContain('there is no house style "guardain"; there are: ap, bbc, business-day')
})
