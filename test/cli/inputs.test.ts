/** Files, folders, globs, and every kind of bad input: one clear line each, and the others go on. */
import {chmodSync, closeSync, ftruncateSync, openSync, readdirSync, symlinkSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {
  AS_ORDINARY_USER,
  BROKEN,
  copyCommand,
  copyedit,
  folderWith,
  type RunOptions
} from '../support/command.ts'

const CLEAN = 'The ferry left at noon.\n'
const SLIP = 'The ferry left the the harbour at noon.\n'

function pathsOf(args: readonly string[], options: RunOptions): string[] {
  const {stdout} = copyedit(['--format', 'json', ...args], options)
  return (JSON.parse(stdout) as {files: Array<{path: string}>}).files.map(({path}) => path)
}

test('a folder means the articles below it, in the byte order of their paths', () => {
  const cwd = folderWith({
    'desk/b.txt': CLEAN,
    'desk/B.md': CLEAN,
    'desk/a/z.markdown': CLEAN,
    'desk/a-1.txt': CLEAN,
    'desk/é.TXT': CLEAN,
    'desk/picture.png': 'x',
    'desk/.hidden.txt': CLEAN,
    'desk/.git/c.txt': CLEAN,
    'desk/node_modules/d/e.md': CLEAN
  })
  const below = ['B.md', 'a-1.txt', 'a/z.markdown', 'b.txt', 'é.TXT']
  expect(pathsOf(['desk'], {cwd})).toEqual(below.map((path) => `desk/${path}`))
  expect(pathsOf(['desk/'], {cwd})).toEqual(below.map((path) => `desk/${path}`))
  expect(pathsOf(['.'], {cwd: join(cwd, 'desk')})).toEqual(below)
})

test('a circle of links does not trap the walk', () => {
  const cwd = folderWith({'desk/a.txt': CLEAN})
  symlinkSync(join(cwd, 'desk'), join(cwd, 'desk/again'))
  symlinkSync(join(cwd, 'desk/a.txt'), join(cwd, 'desk/b.txt'))
  expect(pathsOf(['desk'], {cwd})).toEqual(['desk/a.txt'])
})

test('a pattern means the files that match it; a file of that very name comes first', () => {
  const cwd = folderWith({'a1.txt': CLEAN, 'a2.txt': CLEAN, 'sub/a3.txt': CLEAN, 'a[1].txt': CLEAN})
  expect(pathsOf(['*.txt'], {cwd})).toEqual(['a1.txt', 'a2.txt', 'a[1].txt'])
  expect(pathsOf(['**/*.txt'], {cwd})).toEqual(['a1.txt', 'a2.txt', 'a[1].txt', 'sub/a3.txt'])
  expect(pathsOf([`${cwd}/sub/*.txt`], {cwd})).toEqual([`${cwd}/sub/a3.txt`])
  expect(pathsOf(['a[1].txt'], {cwd})).toEqual(['a[1].txt'])
})

test('what is named twice is checked once, as it was named first', () => {
  const cwd = folderWith({'a.txt': CLEAN, 'b.txt': CLEAN})
  expect(pathsOf(['./b.txt', 'b.txt', '.', `${cwd}/a.txt`, '*.txt'], {cwd})).toEqual(['./b.txt', 'a.txt'])
  expect(pathsOf(['-', '-'], {input: CLEAN})).toEqual(['<stdin>'])
})

/** Stored bad inputs, and what is said of them. */
const REFUSED: Readonly<Record<string, string>> = {
  'binary.txt': 'is a binary file, not text: byte 8 is NUL',
  'blank.txt': 'is empty',
  'bom-only.txt': 'is empty',
  'controls.txt': 'is a binary file, not text: it is full of control characters',
  'cyrillic.txt': 'is not UTF-8 and does not look like windows-1252: byte 0xCF on line 1',
  'damaged-utf8.txt': 'is UTF-8 with damage: byte 0xE2 on line 2',
  'document.txt': 'is a PDF document, not plain text',
  'empty.txt': 'is empty',
  'front-matter-date.txt': 'line 3: "date" must be a day as YYYY-MM-DD, not "2023-02-30"',
  'front-matter-language.txt':
    'line 2: "language" must be one of en-GB, en-US, en-ZA, en-AU, en-CA, not "en-XX"',
  'front-matter-only.txt': 'has front matter and no article below it',
  'front-matter-sources.txt': 'its source nowhere.txt: no such file',
  'front-matter-yaml.txt': 'line 2: Missing closing "quote',
  'office.txt': 'is a ZIP container, such as a .docx or .odt document, not plain text',
  'picture.txt': 'is a PNG picture, not plain text',
  'rich.txt': 'is an RTF document, not plain text',
  'unassigned.txt': 'is neither UTF-8 nor windows-1252: byte 0x81 on line 1',
  'utf-16-cut.txt': 'is marked as UTF-16LE and is not valid as such'
}

/** Stored inputs that are odd and can be read; each repeats a word. */
const READ: Readonly<Record<string, string>> = {
  'bom.txt': '',
  'crlf.txt': '',
  'lone-cr.txt': '',
  'utf-16-unmarked.txt': 'utf-16-unmarked.txt: not UTF-8; read as utf-16le\n',
  'utf-16be.txt': '',
  'utf-16le.txt': '',
  'windows-1252.txt': 'windows-1252.txt: not UTF-8; read as windows-1252\n'
}

test('every stored bad input has a test', () => {
  const stored = readdirSync(BROKEN).filter((name) => name.endsWith('.txt'))
  expect(stored.sort()).toEqual([...Object.keys(REFUSED), ...Object.keys(READ), 'not-english.txt'].sort())
})

test.each(Object.entries(REFUSED))('refuses %s', (name, reason) => {
  const {status, stdout, stderr} = copyedit(['--format', 'json', name], {cwd: BROKEN})
  expect(status).toBe(2)
  expect(stderr).toBe(`${name}: ${reason}\n`)
  expect(JSON.parse(stdout)).toEqual({version: 1, files: [{path: name, messages: [], error: reason}]})
})

test.each(Object.entries(READ))('reads %s', (name, note) => {
  const {status, stdout, stderr} = copyedit(['--format', 'json', name], {cwd: BROKEN})
  expect(stderr).toBe(note)
  expect(status).toBe(1)
  expect(stdout).toContain('"ruleId":"repeated-word"')
  expect(stdout).toContain('"actual":"the the","expected":["the"]')
})

test('a byte order mark is no part of the text that offsets count in', () => {
  const {stdout} = copyedit(['--format', 'json', 'bom.txt', 'utf-16le.txt', 'lone-cr.txt'], {cwd: BROKEN})
  const {files} = JSON.parse(stdout) as {files: Array<{messages: Array<{offset: number; line: number}>}>}
  expect(files.map(({messages}) => messages.map(({offset, line}) => [offset, line]))).toEqual([
    [[17, 1]],
    [[17, 1]],
    [[36, 3]]
  ])
})

test('one input that cannot be used does not keep the others from being checked', () => {
  const cwd = folderWith({'a.txt': SLIP, 'empty.txt': '', 'folder/notes.doc': 'x'})
  const {status, stdout, stderr} = copyedit(
    ['--format', 'json', 'none.txt', 'empty.txt', 'folder', '*.md', 'a.txt'],
    {
      cwd
    }
  )
  expect(status).toBe(2)
  expect(stderr.split('\n')).toEqual([
    'none.txt: no such file',
    'empty.txt: is empty',
    'folder: no articles in this folder (files that end in .txt, .md or .markdown)',
    '*.md: no file matches this pattern',
    ''
  ])
  const {files} = JSON.parse(stdout) as {files: Array<{path: string; messages: unknown[]; error?: string}>}
  expect(files.map(({path, error}) => [path, error !== undefined])).toEqual([
    ['none.txt', true],
    ['empty.txt', true],
    ['folder', true],
    ['*.md', true],
    ['a.txt', false]
  ])
  expect(files.at(-1)?.messages).toHaveLength(1)
  const pretty = copyedit(['none.txt', 'a.txt'], {cwd})
  expect(pretty.stdout).toContain('repeated-word')
  expect(pretty.stdout).toContain('1 file checked, 1 with findings; 1 could not be checked\n')
})

test('a huge file is refused before it is read, over a limit that an option sets', () => {
  const cwd = folderWith({'a.txt': SLIP})
  const huge = openSync(join(cwd, 'huge.txt'), 'w')
  ftruncateSync(huge, 100_000_000)
  closeSync(huge)
  expect(copyedit(['huge.txt'], {cwd})).toEqual({
    status: 2,
    stdout: '',
    stderr: 'huge.txt: is too large: 100 MB, and the limit is 20 MB (--max-size sets another)\n'
  })
  expect(copyedit(['--max-size', '12', 'a.txt'], {cwd}).stderr).toContain(
    'is too large: 40 bytes, and the limit is 12 bytes'
  )
  expect(copyedit(['--max-size', '12', '-'], {input: SLIP}).stderr).toContain('<stdin>: is too large')
  expect(copyedit(['--max-size', '1KB', 'a.txt'], {cwd}).status).toBe(1)
})

test('odd paths are named for what they are', () => {
  const cwd = folderWith({'a.txt': CLEAN})
  symlinkSync('circle.txt', join(cwd, 'circle.txt'))
  symlinkSync('nowhere.txt', join(cwd, 'dangling.txt'))
  expect(copyedit(['circle.txt'], {cwd}).stderr).toBe('circle.txt: is a link that leads back to itself\n')
  expect(copyedit(['dangling.txt'], {cwd}).stderr).toBe('dangling.txt: no such file\n')
  expect(copyedit(['a.txt/b.txt'], {cwd}).stderr).toBe(
    'a.txt/b.txt: no such file: a part of its path is not a folder\n'
  )
  expect(copyedit([`${'x'.repeat(300)}.txt`], {cwd}).stderr).toMatch(/: its name is too long\n$/)
})

/** Root may read everything, so as root the command runs as nobody, from a copy that nobody can reach. */
test('a file or folder without permission is an input error', () => {
  const cwd = folderWith({
    'open.txt': SLIP,
    'shut.txt': CLEAN,
    'locked/a.txt': CLEAN,
    'desk/in/b.txt': CLEAN,
    'desk/c.txt': CLEAN
  })
  const command = copyCommand(join(cwd, 'dist'))
  chmodSync(cwd, 0o755)
  for (const path of ['shut.txt', 'locked', 'desk/in']) chmodSync(join(cwd, path), 0o000)
  const {status, stdout, stderr} = copyedit(['--format', 'json', 'shut.txt', 'locked', 'desk', 'open.txt'], {
    cwd,
    command,
    ...AS_ORDINARY_USER
  })
  for (const path of ['locked', 'desk/in']) chmodSync(join(cwd, path), 0o755)
  expect(stderr.split('\n')).toEqual([
    'shut.txt: no permission to read it',
    'locked: no permission to read it',
    'desk/in: no permission to read it',
    ''
  ])
  expect(status).toBe(2)
  expect(stdout).toContain('{"path":"desk/c.txt","language":"en-GB","messages":[]}')
  expect(stdout).toContain('"ruleId":"repeated-word"')
})
