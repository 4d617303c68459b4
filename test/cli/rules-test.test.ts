/** `copyedit rules test` as a process, and a newsroom's rules in a check. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {copyedit, folderWith} from '../support/command.ts'

const EXAMPLE = readFileSync(new URL('../../.github/examples/desk-rules.yml', import.meta.url), 'utf8')

const FILES = {
  'copyedit.yml': 'plugins: [./desk-rules.yml]\nrules: {fewer: off}\n',
  'desk-rules.yml': EXAMPLE,
  'wrong.yml':
    "rules:\n  cop:\n    swap: {cop: officer}\n    examples: {bad: ['A [[cop|agent]].'], good: [A dog.]}\n",
  'all/one.yml':
    "rules:\n  cop:\n    swap: {cop: officer}\n    examples: {bad: ['A [[cop]] ran.'], good: [It ran.]}\n",
  'all.config.yml': 'plugins: [./all]\n'
}

test('runs the examples of the rules that the configuration brings', () => {
  const {stdout, status} = copyedit(['rules', 'test'], {cwd: folderWith(FILES)})
  expect(stdout).toBe('6 rules, 14 examples: all as they say\n')
  expect(status).toBe(0)
})

test('tells the examples of a file that are not as they say', () => {
  const {stdout, status} = copyedit(['rules', 'test', 'wrong.yml'], {cwd: folderWith(FILES)})
  expect(stdout).toBe('cop: A ⟦cop⟧.\n  becomes “officer”, not “agent”\n1 rule, 2 examples: 1 failed\n')
  expect(status).toBe(1)
})

test('a file that is not there, and a folder without rules, are said in a line', () => {
  expect(copyedit(['rules', 'test', 'none.yml'], {cwd: folderWith(FILES)})).toMatchObject({
    stderr: 'none.yml: no such file\n',
    status: 2
  })
  const {stderr, status} = copyedit(['rules', 'test'], {cwd: folderWith({'a.txt': 'A.\n'})})
  expect(stderr).toContain('brings no rules of your own')
  expect(status).toBe(2)
})

test('the rules speak in a check, are told from ours, and can be set like them', () => {
  const {stdout} = copyedit(['--format', 'json', '-'], {
    cwd: folderWith(FILES),
    input: 'The police force said that lorries came to the town on Monday.\n'
  })
  const report = JSON.parse(stdout) as {files: Array<{messages: Array<{ruleId: string}>}>}
  expect(report.files[0]?.messages.map(({ruleId}) => ruleId)).toEqual(['police-service'])
})

test('a folder stands for the files of rules in it', () => {
  const {stdout} = copyedit(['--config', 'all.config.yml', '--format', 'json', '-'], {
    cwd: folderWith(FILES),
    input: 'The cop ran to the station on Monday morning.\n'
  })
  expect(stdout).toContain('"cop"')
})
