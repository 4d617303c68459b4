/** `copyedit facts sheet` as a process. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {expect, test} from 'vitest'
import {copyedit, folderWith} from '../support/command.ts'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const golden = fileURLToPath(new URL('golden/', import.meta.url))
const story = ['--language', 'en-ZA', '--date', '2016-03-14', 'syria-withdrawal.txt']

test.each([
  ['fact-sheet.md', []],
  ['fact-sheet.json', ['--format', 'json']]
])('tells what is in the story: %s', async (name, args) => {
  const {stdout, stderr, status} = copyedit(['facts', 'sheet', ...args, ...story], {cwd: fixtures})
  expect(stderr).toBe('')
  expect(status).toBe(0)
  await expect(stdout).toMatchFileSnapshot(`${golden}${name}`)
})

const AGES = 'Ada Milne, 62, was born in May 1952.\n\nThe mill lost 1,200 jobs in 2023.\n'

test('the sheet ranks what conflicts first, and prints with boxes to tick', () => {
  const cwd = folderWith({'a.txt': AGES})
  const {stdout} = copyedit(['facts', 'sheet', '--format', 'json', '--date', '2024-05-09', 'a.txt'], {cwd})
  const {claims} = JSON.parse(stdout) as {claims: Array<{text: string; verdict: string; evidence: string[]}>}
  expect(claims[0]).toMatchObject({verdict: 'conflicts', evidence: [expect.stringContaining('71')]})
  expect(claims.find(({text}) => text.startsWith('1,200'))).toMatchObject({verdict: 'not checked'})
  const page = copyedit(['facts', 'sheet', '--format', 'html', '--date', '2024-05-09', 'a.txt'], {cwd})
  expect(page.stdout).toContain('<td class="box">☐</td>')
})

test('what somebody has verified is silent until its words change', () => {
  const cwd = folderWith({'a.txt': AGES})
  const check = ['check', '--format', 'json', '--date', '2024-05-09', 'a.txt']
  expect(copyedit(check, {cwd}).stdout).toContain('wrong-age')
  const verify = ['facts', 'sheet', '--date', '2024-05-09', '--verify', '1:12', '--by', 'J. Roy', 'a.txt']
  const {stdout, status} = copyedit([...verify, '--how', 'her passport'], {cwd})
  expect(status).toBe(0)
  expect(stdout).toContain('verified by J. Roy: her passport')
  expect(copyedit(check, {cwd}).stdout).not.toContain('wrong-age')
  writeFileSync(join(cwd, 'a.txt'), AGES.replace('62', '63'))
  expect(copyedit(check, {cwd}).stdout).toContain('wrong-age')
  expect(copyedit(verify.slice(0, 6), {cwd})).toMatchObject({status: 2})
})

interface Place {
  readonly offset: number
  readonly endOffset: number
  readonly line: number
  readonly column: number
  readonly text: string
}

test('places are those of the file, front matter and CRLF included', () => {
  const source = '---\r\ndate: 2024-05-09\r\n---\r\nThe mill shut on Tuesday.\r\n\r\nIt lost 12 men.\r\n'
  const {stdout} = copyedit(['facts', 'sheet', '--format', 'json', 'a.txt'], {
    cwd: folderWith({'a.txt': source})
  })
  const {numbers, dates, date} = JSON.parse(stdout) as {numbers: Place[]; dates: Place[]; date: string}
  expect(date).toBe('2024-05-09')
  expect(dates).toMatchObject([{line: 4, column: 18, text: 'Tuesday', value: '2024-05-07', kind: 'weekday'}])
  expect(numbers).toMatchObject([{line: 6, column: 9, text: '12', value: 12, counts: 'men'}])
  for (const {offset, endOffset, text} of [...numbers, ...dates])
    expect(source.slice(offset, endOffset)).toBe(text)
})

test('says what is wrong with a command line or a file', () => {
  expect(copyedit(['facts', 'shete', 'a.txt'])).toMatchObject({status: 2, stdout: ''})
  const missing = copyedit(['facts', 'sheet', 'nowhere.txt'], {cwd: fixtures})
  expect(missing).toMatchObject({status: 2, stdout: '', stderr: 'nowhere.txt: no such file\n'})
})
