/** `copyedit facts sheet` as a process. */
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
