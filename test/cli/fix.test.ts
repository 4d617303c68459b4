/** `--fix`, `--dry-run` and `copyedit fix` as a process: what is written, and how. */
import {chmodSync, lstatSync, readFileSync, readdirSync, statSync, symlinkSync} from 'node:fs'
import {expect, test} from 'vitest'
import {fixInput} from '../../src/cli/fixing.ts'
import {AS_ORDINARY_USER, copyedit, folderWith} from '../support/command.ts'
import {reportOn} from '../support/findings.ts'

const SLIPS = 'They saw the the harbour. Nr Okoro left, and Mr Okoro came back.\n'
const FIXED = 'They saw the harbour. Mr Okoro left, and Mr Okoro came back.\n'

const text = (path: string): string => readFileSync(path, 'utf8')

test.each([[['fix']], [['--fix']], [['check', '--fix']]])(
  '%j writes the safe fixes and reports the rest',
  (command) => {
    const cwd = folderWith({'a.txt': `${SLIPS}The board hired a 40 people.\n`})
    const {status, stdout, stderr} = copyedit([...command, 'a.txt'], {cwd})
    expect(stderr).toBe('a.txt: 2 fixes made\n')
    expect(text(`${cwd}/a.txt`)).toBe(`${FIXED}The board hired a 40 people.\n`)
    expect(stdout).toContain('article-before-plural-number')
    expect(stdout).not.toContain('repeated-word')
    expect(status).toBe(1)
    expect(readdirSync(cwd)).toEqual(['a.txt'])
  }
)

test('a second run changes nothing, and does not touch the file', () => {
  const cwd = folderWith({'a.txt': SLIPS})
  expect(copyedit(['fix', 'a.txt'], {cwd})).toEqual({
    status: 0,
    stdout: 'a.txt: no issues found\n',
    stderr: 'a.txt: 2 fixes made\n'
  })
  const {ino, mtimeMs} = statSync(`${cwd}/a.txt`)
  expect(copyedit(['fix', 'a.txt'], {cwd}).stderr).toBe('')
  expect(statSync(`${cwd}/a.txt`)).toMatchObject({ino, mtimeMs})
})

test('mode and link stay', () => {
  const cwd = folderWith({'real.txt': SLIPS})
  chmodSync(`${cwd}/real.txt`, 0o640)
  symlinkSync('real.txt', `${cwd}/link.txt`)
  expect(copyedit(['fix', 'link.txt'], {cwd}).status).toBe(0)
  expect(lstatSync(`${cwd}/link.txt`).isSymbolicLink()).toBe(true)
  expect(text(`${cwd}/real.txt`)).toBe(FIXED)
  expect(statSync(`${cwd}/real.txt`).mode & 0o777).toBe(0o640)
})

test('encoding, byte order mark and line ends stay', () => {
  const crlf = (content: string): string => content.replaceAll('\n', '\r\n')
  const more = 'A café 😀 opened.\n'
  const wide = (content: string): Buffer => Buffer.from(`\uFEFF${content}`, 'utf16le')
  const western = (content: string): Buffer => Buffer.from(`${content}A caf\u00e9 opened.\n`, 'latin1')
  const versions: Readonly<Record<string, (content: string) => string | Buffer>> = {
    'crlf.txt': (content) => crlf(content + more),
    'bom.txt': (content) => `\uFEFF${content}${more}`,
    'wide.txt': (content) => wide(crlf(content + more)),
    'big.txt': (content) => wide(content + more).swap16(),
    'western.txt': western
  }
  const all = (content: string): Record<string, string | Buffer> =>
    Object.fromEntries(Object.entries(versions).map(([name, version]) => [name, version(content)]))
  const cwd = folderWith(all(SLIPS))
  expect(copyedit(['--quiet', 'fix'].reverse().concat('.'), {cwd})).toEqual({
    status: 0,
    stdout: '',
    stderr: ''
  })
  for (const [name, content] of Object.entries(all(FIXED))) {
    expect(readFileSync(`${cwd}/${name}`)).toEqual(Buffer.from(content))
  }
})

test('quotations are left alone unless suggestions are wanted', () => {
  const quoted = 'Okoro said: “We saw the the harbour.”\n'
  const cwd = folderWith({'a.txt': quoted})
  expect(copyedit(['fix', 'a.txt'], {cwd}).status).toBe(1)
  expect(text(`${cwd}/a.txt`)).toBe(quoted)
  expect(copyedit(['fix', '--suggestions', 'a.txt'], {cwd}).status).toBe(0)
  expect(text(`${cwd}/a.txt`)).toBe('Okoro said: “We saw the harbour.”\n')
})

test('Markdown keeps its markup', () => {
  const cwd = folderWith({'a.md': 'They saw *the the* [harbour](https://x.example). `the the` stays.\n'})
  copyedit(['fix', 'a.md'], {cwd})
  expect(text(`${cwd}/a.md`)).toBe('They saw *the* [harbour](https://x.example). `the the` stays.\n')
})

test('--dry-run shows the words that change, and writes nothing', () => {
  const cwd = folderWith({'a.txt': `First line.\n\n${SLIPS}`, 'b.txt': 'All is well.\n'})
  expect(copyedit(['fix', '--dry-run', 'a.txt', 'b.txt'], {cwd})).toEqual({
    status: 1,
    stdout:
      'a.txt\n  3  They saw the [-the -]harbour. [-Nr-]{+Mr+} Okoro left, and Mr Okoro came back.\n\n' +
      '2 fixes in 1 file; nothing was written\n',
    stderr: ''
  })
  expect(text(`${cwd}/a.txt`)).toBe(`First line.\n\n${SLIPS}`)
  const colored = copyedit(['--dry-run', '--color', 'a.txt'], {cwd}).stdout
  expect(colored).toContain('\u001b[31m\u001b[9mNr')
  expect(colored).toContain('\u001b[32mMr')
  expect(copyedit(['--dry-run', 'b.txt'], {cwd})).toEqual({status: 0, stdout: 'nothing to fix\n', stderr: ''})
})

test('standard input goes fixed to standard output', () => {
  const run = copyedit(['fix', '-'], {input: SLIPS})
  expect(run).toEqual({status: 0, stdout: FIXED, stderr: '<stdin>: 2 fixes made\n'})
  expect(copyedit(['fix', '-'], {input: FIXED}).stdout).toBe(FIXED)
  expect(copyedit(['fix', '-'], {input: ''})).toEqual({status: 2, stdout: '', stderr: '<stdin>: is empty\n'})
})

test('a baseline keeps its findings from being fixed', () => {
  const cwd = folderWith({'a.txt': 'They saw the the harbour.\n'})
  copyedit(['--write-baseline', 'base.json', 'a.txt'], {cwd})
  const {status} = copyedit(['fix', '--baseline', 'base.json', 'a.txt'], {cwd})
  expect(status).toBe(0)
  expect(text(`${cwd}/a.txt`)).toBe('They saw the the harbour.\n')
})

test('a file that was saved meanwhile is not written over', async () => {
  const cwd = folderWith({'a.txt': 'They saw hte harbour, as it is saved now.\n'})
  const path = `${cwd}/a.txt`
  const read = 'They saw hte harbour.\n'
  const {checked, count} = await fixInput(
    {path, isStdin: false},
    {
      report: reportOn(path, read, 'hte', ['the']),
      decoded: {text: read, encoding: 'utf-8', bom: false, isGuess: false}
    },
    (content) => Promise.resolve({report: {path, source: content, findings: []}}),
    {suggestions: false, dryRun: false, color: false}
  )
  expect(checked.report.error).toBe('was changed while it was checked, so its fixes were not written')
  expect([count, checked.report.findings.length]).toEqual([0, 0])
  expect(text(path)).toBe('They saw hte harbour, as it is saved now.\n')
})

test('a folder in which nothing can be written is told', () => {
  const cwd = folderWith({'desk/a.txt': SLIPS})
  chmodSync(cwd, 0o755)
  chmodSync(`${cwd}/desk`, 0o555)
  const {status, stderr} = copyedit(['fix', 'desk/a.txt'], {cwd, ...AS_ORDINARY_USER})
  chmodSync(`${cwd}/desk`, 0o755)
  expect(status).toBe(2)
  expect(stderr).toBe('desk/a.txt: its fixes could not be written (EACCES)\n')
  expect(text(`${cwd}/desk/a.txt`)).toBe(SLIPS)
})

test.each([
  [
    ['--suggestions', 'a.txt'],
    'copyedit: --suggestions says which fixes are wanted: add --fix or --dry-run\n'
  ],
  [['--fix', '--write-baseline', 'x', 'a.txt'], /does not go with --fix\n$/],
  [['fix', '-', 'a.txt'], /"-" has to stand alone\n$/]
])('%j is a mistake', (args, message) => {
  const cwd = folderWith({'a.txt': SLIPS})
  const {status, stderr, stdout} = copyedit(args, {cwd})
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toMatch(message)
  expect(text(`${cwd}/a.txt`)).toBe(SLIPS)
})
