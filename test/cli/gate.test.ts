/** `copyedit gate` as a process: the verdict, what holds an article, and what somebody let through. */
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {copyedit, folderWith} from '../support/command.ts'

const SLIPS = 'They saw the the harbour. Nr Okoro left, and Mr Okoro came back.\n'
const CLEAN = 'They saw the harbour.\n'
const SIDECAR = 'a.txt.copyedit-gate.json'

const override = (...rules: string[]): string[] => [
  'gate',
  ...rules.flatMap((rule) => ['--override', rule]),
  ...['--by', 'Ann Lee', '--reason', 'a line of verse', 'a.txt']
]

test('a clean article is published, others are held', () => {
  const cwd = folderWith({'a.txt': SLIPS, 'b.txt': CLEAN})
  expect(copyedit(['gate', 'b.txt'], {cwd})).toEqual({
    status: 0,
    stdout: 'PUBLISH b.txt: nothing holds it\n',
    stderr: ''
  })
  expect(copyedit(['gate', 'a.txt', 'b.txt'], {cwd})).toEqual({
    status: 1,
    stdout:
      'HOLD a.txt: 2 errors\n' +
      '  1:10  “the” stands here twice in a row. (repeated-word)\n' +
      '  1:27  “Nr Okoro” looks like a slip for “Mr Okoro”. (honorific-typo)\n' +
      'PUBLISH b.txt: nothing holds it\n',
    stderr: ''
  })
  expect(copyedit(['gate', '--fail-on', 'never', 'a.txt'], {cwd}).status).toBe(0)
  expect(copyedit(['gate', '-'], {input: SLIPS}).status).toBe(1)
})

test('what cannot be read is not published', () => {
  const cwd = folderWith({'a.txt': CLEAN})
  const {status, stdout} = copyedit(['gate', 'none.txt', 'a.txt'], {cwd})
  expect(status).toBe(2)
  expect(stdout).toBe('HOLD none.txt: no such file\nPUBLISH a.txt: nothing holds it\n')
  const report = JSON.parse(copyedit(['gate', '--format', 'json', 'none.txt'], {cwd}).stdout) as object
  expect(report).toMatchObject({verdict: 'hold', files: [{verdict: 'hold', error: 'no such file'}]})
})

test('an override lets through what holds the article now, by name and reason', () => {
  const cwd = folderWith({'a.txt': SLIPS})
  const first = copyedit(override('repeated-word'), {cwd})
  expect(first.status).toBe(1)
  expect(first.stdout).toMatch(/^HOLD a\.txt: 1 error, 1 let through by Ann Lee\n {2}1:27 /)
  expect(JSON.parse(readFileSync(`${cwd}/${SIDECAR}`, 'utf8'))).toEqual({
    version: 1,
    overrides: [
      {
        rule: 'repeated-word',
        words: 'the the',
        before: 'They saw',
        after: 'harbour. Nr Okoro left, and Mr',
        by: 'Ann Lee',
        reason: 'a line of verse'
      }
    ]
  })
  const second = copyedit(override('honorific-typo'), {cwd})
  expect(second).toEqual({
    status: 0,
    stdout: 'PUBLISH a.txt: nothing holds it, 2 let through by Ann Lee\n',
    stderr: ''
  })
  expect(copyedit(['gate', 'a.txt'], {cwd})).toEqual(second)
})

test('an override is no licence: a new slip of the same rule holds the article again', () => {
  const cwd = folderWith({'a.txt': SLIPS})
  expect(copyedit(override('repeated-word', 'honorific-typo'), {cwd}).status).toBe(0)
  writeFileSync(`${cwd}/a.txt`, `A new first line.\n\n${SLIPS}\nLater the the crowd went home.\n`)
  const {status, stdout} = copyedit(['gate', 'a.txt'], {cwd})
  expect(status).toBe(1)
  expect(stdout).toContain('HOLD a.txt: 1 error, 2 let through by Ann Lee\n  5:7  “the”')
})

test('an override that is out of date is told, and goes with the next one', () => {
  const cwd = folderWith({'a.txt': SLIPS})
  copyedit(override('repeated-word'), {cwd})
  writeFileSync(`${cwd}/a.txt`, SLIPS.replace('the the', 'the'))
  expect(copyedit(['gate', 'a.txt'], {cwd}).stdout).toContain(
    'the override of repeated-word “the the” is out of date'
  )
  expect(copyedit(override('honorific-typo'), {cwd}).stdout).toBe(
    'PUBLISH a.txt: nothing holds it, 1 let through by Ann Lee\n'
  )
  expect(readFileSync(`${cwd}/${SIDECAR}`, 'utf8')).not.toContain('repeated-word')
})

test('the verdict as JSON', () => {
  const cwd = folderWith({'a.txt': SLIPS})
  copyedit(override('repeated-word'), {cwd})
  const report = JSON.parse(copyedit(['gate', '--format', 'json', 'a.txt'], {cwd}).stdout) as object
  expect(report).toMatchObject({
    version: 1,
    verdict: 'hold',
    files: [
      {
        path: 'a.txt',
        verdict: 'hold',
        holding: [{ruleId: 'honorific-typo', offset: 26, expected: ['Mr']}],
        overridden: [{by: 'Ann Lee', reason: 'a line of verse', finding: {ruleId: 'repeated-word'}}],
        stale: []
      }
    ]
  })
})

test('a damaged record holds the article', () => {
  const cwd = folderWith({'a.txt': CLEAN, [SIDECAR]: '{"version":1,"overrides":[{"rule":"x"}]}'})
  const {status, stdout} = copyedit(['gate', 'a.txt'], {cwd})
  expect(status).toBe(2)
  expect(stdout).toBe(
    `HOLD a.txt: ${SIDECAR} is damaged: its "overrides" are not as --override writes them\n`
  )
  writeFileSync(`${cwd}/${SIDECAR}`, 'oops')
  expect(copyedit(['gate', 'a.txt'], {cwd}).stdout).toMatch(/is not JSON/)
  writeFileSync(`${cwd}/${SIDECAR}`, '{"version":2}')
  expect(copyedit(['gate', 'a.txt'], {cwd}).stdout).toMatch(
    /is of version 2, and this copyedit knows version 1/
  )
})

test.each([
  [['gate'], /no files were given/],
  [['gate', '--by', 'x', 'a.txt'], /--by goes with --override RULE/],
  [['gate', '--override', 'repeated-word', 'a.txt'], /needs --by NAME/],
  [['gate', '--override', 'repeated-word', '--by', 'x', '--reason', ' ', 'a.txt'], /needs --reason TEXT/],
  [['gate', '--override', 'x', '--by', 'x', '--reason', 'x', 'a.txt', 'b.txt'], /about one article/],
  [['gate', '--override', 'x', '--by', 'x', '--reason', 'x', '-'], /needs --stdin-filepath/],
  [
    override('repeated-wrod'),
    /does not hold a\.txt; what holds it is repeated-word, honorific-typo; did you mean "repeated-word"\?/
  ]
])('%j is a mistake', (args, message) => {
  const cwd = folderWith({'a.txt': SLIPS, 'b.txt': CLEAN})
  const {status, stderr, stdout} = copyedit(args, {cwd})
  expect({status, stdout}).toEqual({status: 2, stdout: ''})
  expect(stderr).toMatch(message)
  expect(existsSync(`${cwd}/${SIDECAR}`)).toBe(false)
})
