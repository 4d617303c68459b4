import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {expandInputs} from '../../src/cli/inputs.ts'
import {IgnoreFileError, IgnoreFiles} from '../../src/config/ignore-file.ts'

let folder = ''

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'copyedit-ignore-'))
  write('.copyeditignore', '*.md\n!keep.md\n')
  mkdirSync(join(folder, 'desk', '.git'), {recursive: true})
  write('desk/.copyeditignore', '\uFEFF# wire copy\r\nwire/\r\n/drafts/*.txt\r\n!drafts/final.txt\r\n')
  write('desk/sport/.copyeditignore', 'old-*\n!wire/**\n')
  for (const name of [
    'wire/a.txt',
    'drafts/b.txt',
    'drafts/final.txt',
    'sport/old-c.txt',
    'sport/d.txt',
    'sport/drafts/e.txt'
  ]) {
    write(`desk/${name}`, 'A story.')
  }
})

afterAll(() => {
  rmSync(folder, {recursive: true})
})

test.each([
  ['wire/a.txt', true],
  ['sport/wire/a.txt', false], // the nearer file takes it back
  ['drafts/b.txt', true],
  ['drafts/final.txt', false],
  ['sport/old-c.txt', true],
  ['sport/d.txt', false],
  ['sport/drafts/e.txt', false], // the pattern is tied to its folder
  ['old-c.txt', false],
  ['notes.md', false], // the file above is another repository's
  ['WIRE/a.txt', false]
])('%s: %s', async (path, isIgnored) => {
  expect(await new IgnoreFiles().ignores(join(folder, 'desk', path))).toBe(isIgnored)
})

test('without a repository the search goes on upward', async () => {
  const files = new IgnoreFiles()
  expect(await files.ignores(join(folder, 'loose', 'a.md'))).toBe(true)
  expect(await files.ignores(join(folder, 'loose', 'keep.md'))).toBe(false)
})

test('an ignore file that cannot be read is an error', async () => {
  mkdirSync(join(folder, 'broken', '.copyeditignore'), {recursive: true})
  await expect(new IgnoreFiles().ignores(join(folder, 'broken', 'a.txt'))).rejects.toThrow(IgnoreFileError)
})

test('the command leaves ignored articles out of folders, and when they are named', async () => {
  const desk = join(folder, 'desk')
  expect((await expandInputs([desk])).map(({path}) => path.slice(desk.length + 1))).toEqual([
    'drafts/final.txt',
    'sport/d.txt',
    'sport/drafts/e.txt'
  ])
  expect(await expandInputs([join(desk, 'wire/a.txt'), join(desk, 'sport/d.txt')])).toHaveLength(1)
})
