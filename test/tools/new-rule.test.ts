/** `npm run new-rule` writes a rule that compiles, is registered, and passes its own examples. */
import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {temporaryCopy} from './temporary-copy.ts'

function run(folder: string, ...args: readonly string[]): {status: number | null; output: string} {
  const {status, stdout, stderr} = spawnSync(process.execPath, args, {cwd: folder, encoding: 'utf8'})
  return {status, output: stdout + stderr}
}

const newRule = (folder: string, name: string): ReturnType<typeof run> =>
  run(folder, '--import', 'tsx', 'src/tools/new-rule.ts', name)

test('a new rule works as it stands', () => {
  const folder = temporaryCopy([
    'package.json',
    'tsconfig.json',
    'src',
    'rules',
    'test/rules.test.ts',
    'test/support/english.ts',
    'fixtures/syria-withdrawal.txt'
  ])
  expect(newRule(folder, 'wordiness/long-phrase')).toMatchObject({status: 0})
  const file = readFileSync(join(folder, 'rules/wordiness/long-phrase.ts'), 'utf8')
  expect(file.match(/EDIT/g)?.length).toBeGreaterThan(5)
  expect(readFileSync(join(folder, 'rules/index.ts'), 'utf8')).toContain("from './wordiness/long-phrase.ts'")
  expect(readFileSync(join(folder, 'rules/wordiness/long-phrase.md'), 'utf8')).toContain('# long-phrase')
  const one = {extends: './tsconfig.json', include: ['rules/wordiness', 'rules/index.ts']}
  writeFileSync(join(folder, 'tsconfig.one.json'), JSON.stringify(one))
  const compiler = run(
    folder,
    'node_modules/typescript/bin/tsc',
    '-p',
    'tsconfig.one.json',
    '--pretty',
    'false'
  )
  expect(compiler).toEqual({status: 0, output: ''})
  const examples = run(
    folder,
    'node_modules/vitest/vitest.mjs',
    'run',
    'test/rules.test.ts',
    '-t',
    'long-phrase'
  )
  expect(examples.output).toMatch(/7 passed/)
  expect(examples.status).toBe(0)
  expect(newRule(folder, 'typing/long-phrase')).toEqual({
    status: 2,
    output: 'There is a rule with this id already: rules/wordiness/long-phrase.ts\n'
  })
})

test('a name that is none is refused', () => {
  const folder = temporaryCopy(['package.json', 'tsconfig.json', 'src', 'rules'])
  for (const name of ['', 'Typing/long-phrase', 'a/b/c', '../x/y']) {
    const {status, output} = newRule(folder, name)
    expect([name, status]).toEqual([name, 2])
    expect(output).toMatch(/^Usage: npm run new-rule FAMILY\/ID/)
  }
})
