/** The files around the action: what they name exists, and the commands in them run. */
import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, symlinkSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {COMMAND, folderWith} from '../support/command.ts'
import {GIT_ENVIRONMENT, Repository} from '../support/repository.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const read = (name: string): unknown => parse(readFileSync(join(ROOT, name), 'utf8'))

/** A branch with a new slip in an article that had one, and `copyedit` among the programs. */
function branch(): {desk: Repository; env: Record<string, string>} {
  const folder = folderWith({
    'bin/copyedit': `#!/bin/sh\nexec "${process.execPath}" "${COMMAND}" "$@"\n`
  })
  chmodSync(join(folder, 'bin/copyedit'), 0o755)
  const hosted = Repository.create(join(folder, 'hosted.git'), '--bare')
  const desk = Repository.clone(hosted, join(folder, 'desk'))
  desk.write({'a.txt': 'The the road is open. It was shut for a week.\n', 'b.csv': 'the the'}).commit('One')
  desk.git('push', '--quiet', 'origin', 'main')
  desk.git('switch', '--quiet', '--create', 'edit')
  desk.edit('a.txt', 'for a week', 'for for a week')
  return {desk, env: {...GIT_ENVIRONMENT, PATH: `${join(folder, 'bin')}:${GIT_ENVIRONMENT['PATH'] ?? ''}`}}
}

interface Steps {
  readonly inputs: Readonly<Record<string, unknown>>
  readonly runs: {readonly steps: ReadonlyArray<{readonly env?: Readonly<Record<string, string>>}>}
}

describe('action.yml', () => {
  const {inputs, runs} = read('action.yml') as Steps

  test('hands every input to the script under its name', () => {
    const handed = Object.entries(runs.steps.find(({env}) => env !== undefined)?.env ?? {})
    const expected = Object.keys(inputs).map((name) => [
      `INPUT_${name.toUpperCase().replaceAll('-', '_')}`,
      `\${{ inputs.${name} }}`
    ])
    expect(handed.sort()).toEqual(expected.sort())
  })

  test('the example gives only inputs that there are', () => {
    const {jobs} = read('.github/examples/github-newsroom.yml') as {
      jobs: {copyedit: {steps: ReadonlyArray<{with?: Record<string, unknown>}>}}
    }
    const given = jobs.copyedit.steps.flatMap((step) => Object.keys(step.with ?? {}))
    expect(given).toContain('baseline')
    for (const name of given) expect(inputs).toHaveProperty(name)
  })
})

test('the name for the cache changes with Node and the sources, and says nothing else', () => {
  const {status, stdout} = spawnSync('bash', [join(ROOT, 'src/action/run.sh'), 'key'], {encoding: 'utf8'})
  expect(status).toBe(0)
  expect(stdout).toMatch(new RegExp(`^key=copyedit-${process.version}-[0-9a-f]{32}\\n$`))
})

test('the hooks of pre-commit find the new slip, or every slip of the article', () => {
  const hooks = read('.pre-commit-hooks.yaml') as Array<{id: string; entry: string; files: string}>
  const {desk, env} = branch()
  const found = Object.fromEntries(
    hooks.map(({id, entry, files}) => {
      const names = ['a.txt', 'b.csv'].filter((name) => new RegExp(files).test(name))
      const [command = '', ...args] = entry.split(' ')
      const run = spawnSync(command, [...args, ...names], {cwd: desk.folder, env, encoding: 'utf8'})
      return [id, [run.status, run.stdout.match(/“\w+” stands here twice/g)]]
    })
  )
  expect(found).toEqual({
    copyedit: [1, ['“for” stands here twice']],
    'copyedit-articles': [1, ['“The” stands here twice', '“for” stands here twice']]
  })
})

test('the commands of the GitLab pipeline report the new slip', () => {
  const {copyedit} = read('.github/examples/gitlab-newsroom.yml') as {
    copyedit: {before_script: string[]; script: string[]}
  }
  const {desk, env} = branch()
  desk.commit('Two')
  // where the pipeline would clone and build copyedit, here is what is built already, and nothing but that
  mkdirSync(join(desk.folder, '.copyedit'))
  symlinkSync(dirname(COMMAND), join(desk.folder, '.copyedit/dist'))
  desk.write({'.git/info/exclude': '.copyedit\n'})
  const script = [...copyedit.before_script, ...copyedit.script].join('\n')
  const run = spawnSync('bash', ['-eo', 'pipefail', '-c', script], {
    cwd: desk.folder,
    env: {...env, CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main', COPYEDIT: 'unused', COPYEDIT_VERSION: 'main'},
    encoding: 'utf8'
  })
  expect(run.status).toBe(1)
  expect(run.stdout.match(/“\w+” stands here twice/g)).toEqual(['“for” stands here twice'])
  expect(desk.read('copyedit.xml')).toContain('“for” stands here twice')
})
