import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {ConfigurationError} from '../../src/config/problem.ts'
import {MISTAKES} from './errors.ts'
import {loaderIn, project} from './project.ts'

async function messageOf(name: string): Promise<string> {
  const mistake = MISTAKES[name]
  if (mistake === undefined) throw new RangeError(`no mistake is called ${name}`)
  const folder = project(mistake.files)
  if (mistake.options?.config === 'latin.yml') {
    writeFileSync(join(folder, 'latin.yml'), Buffer.from('words: [caf\u00e9]\n', 'latin1'))
  }
  try {
    await loaderIn(folder, mistake.options).settingsFor(mistake.article ?? 'article.txt')
  } catch (error) {
    if (error instanceof ConfigurationError) return error.message
    throw error
  }
  throw new Error(`no error was raised for ${name}`)
}

test('every mistake is named with its place and what to do', async () => {
  const said: string[] = []
  for (const name of Object.keys(MISTAKES)) said.push(`# ${name}\n${await messageOf(name)}\n`)
  await expect(said.join('\n')).toMatchFileSnapshot('golden/errors.txt')
})

test('a message tells one mistake, on one line, without paths of the machine', async () => {
  for (const name of Object.keys(MISTAKES)) {
    const message = await messageOf(name)
    const problems = message.split('\n')
    expect(problems, name).toHaveLength(name === 'two mistakes at once' ? 2 : 1)
    for (const problem of problems)
      expect(problem, name).not.toMatch(/\/tmp|Error:.*Error:|undefined|\[object/)
  }
})
