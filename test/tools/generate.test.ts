/** What is generated from the rule files is up to date, and a drift is noticed. */
import {spawnSync} from 'node:child_process'
import {appendFileSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {driftedFiles} from '../../src/tools/generate.ts'
import {temporaryCopy} from './temporary-copy.ts'

const PARTS = ['package.json', 'tsconfig.json', 'src', 'rules']

function generate(folder: string, ...args: readonly string[]): {status: number | null; stderr: string} {
  const {status, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'src/tools/generate.ts', ...args],
    {cwd: folder, encoding: 'utf8'}
  )
  return {status, stderr}
}

test('the registry, the table, the pages and the schema are as the rule files say', async () => {
  expect(await driftedFiles()).toEqual([])
})

test('every kind of drift fails the check, and is named', () => {
  const folder = temporaryCopy(PARTS)
  expect(generate(folder).status).toBe(0)
  expect(generate(folder, '--check')).toEqual({status: 0, stderr: ''})
  appendFileSync(join(folder, 'rules/README.md'), 'One more line.\n')
  appendFileSync(join(folder, 'rules/confusions/set-phrase.data.ts'), 'export const more = 1\n')
  writeFileSync(join(folder, 'rules/words/gone.data.ts'), 'export const data = {}\n')
  rmSync(join(folder, 'rules/words/repeated-word.md'))
  writeFileSync(join(folder, 'rules/words/gone.md'), 'A page of a rule that is gone.\n')
  const rule = join(folder, 'rules/typing/honorific-typo.ts')
  writeFileSync(rule, readFileSync(rule, 'utf8').replace("severity: 'error'", "severity: 'info'"))
  const {status, stderr} = generate(folder, '--check')
  expect(status).toBe(1)
  expect(
    stderr
      .split('\n')
      .slice(1)
      .map((line) => line.trim())
      .filter(Boolean)
      .sort()
  ).toEqual([
    'rules/README.md',
    'rules/confusions/set-phrase.data.ts',
    'rules/typing/honorific-typo.md',
    'rules/words/gone.data.ts',
    'rules/words/gone.md',
    'rules/words/repeated-word.md'
  ])
  expect(generate(folder).status).toBe(0)
  expect(generate(folder, '--check')).toEqual({status: 0, stderr: ''})
})

test('a file whose rule has another id is refused', () => {
  const folder = temporaryCopy(PARTS)
  const rule = join(folder, 'rules/words/repeated-word.ts')
  writeFileSync(rule, readFileSync(rule, 'utf8').replace("id: 'repeated-word'", "id: 'word-twice'"))
  const {status, stderr} = generate(folder)
  expect(status).toBe(1)
  expect(stderr).toContain('rules/words/repeated-word.ts must hold one rule with its id')
})
