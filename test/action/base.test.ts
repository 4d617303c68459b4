/** Finding where a branch left another, in a checkout of one commit. */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {fetchBase} from '../../src/action/base.ts'
import {ActionError} from '../../src/action/event.ts'
import {Git} from '../../src/cli/git.ts'
import {folderWith} from '../support/command.ts'
import {GIT_ENVIRONMENT, Repository} from '../support/repository.ts'

/** A hosted repository whose branch `edit` left `main` some commits ago, and went on from it. */
function hostedWith(commits: number): Repository {
  const hosted = Repository.create(join(folderWith({}), 'hosted.git'), '--bare')
  const commit = (branch: string, from?: string): string =>
    `commit refs/heads/${branch}\n${branch === 'main' ? 'mark :1\n' : ''}committer Desk <desk@example.org> 1700000000 +0000\ndata 1\nx\n` +
    `${from === undefined ? '' : `from ${from}\n`}\n`
  const stream = [
    commit('main'),
    commit('edit', ':1'),
    ...Array.from({length: commits - 1}, () => commit('edit')),
    commit('main')
  ]
  const {status, stderr} = spawnSync('git', ['fast-import', '--quiet'], {
    cwd: hosted.folder,
    env: GIT_ENVIRONMENT,
    input: stream.join(''),
    encoding: 'utf8'
  })
  expect({status, stderr}).toEqual({status: 0, stderr: ''})
  return hosted
}

/** The branch `edit`, as deep as that. */
function checkout(hosted: Repository, depth: number): {git: Git; repository: Repository} {
  const folder = join(hosted.folder, '../checkout')
  const options = [`--depth=${String(depth)}`, '--branch=edit', '--single-branch']
  const repository = Repository.clone(hosted, folder, ...options)
  return {git: new Git(folder), repository}
}

for (const [commits, how] of [
  [1, 'at once'],
  [20, 'after one go'],
  [90, 'after two'],
  [400, 'with all there is']
] as const) {
  test(`a branch of ${String(commits)} commits: found ${how}`, () => {
    const hosted = hostedWith(commits)
    const {git, repository} = checkout(hosted, 1)
    const name = fetchBase(git, 'main', 'refs/heads/edit')
    expect(repository.git('merge-base', name, 'HEAD')).toBe(hosted.git('merge-base', 'main', 'edit'))
  })
}

test('a whole clone is left as it is, and knows the branch as it is now', () => {
  const hosted = hostedWith(3)
  const repository = Repository.clone(hosted, join(hosted.folder, '../whole'), '--branch=edit')
  expect(fetchBase(new Git(repository.folder), 'main', 'refs/heads/edit')).toBe('refs/remotes/origin/main')
  expect(repository.git('rev-parse', '--is-shallow-repository')).toBe('false')
  expect(repository.git('rev-parse', 'origin/main')).toBe(hosted.git('rev-parse', 'main'))
})

test('a branch that is gone is an error of the action', () => {
  const {git} = checkout(hostedWith(1), 1)
  expect(() => fetchBase(git, 'gone', 'refs/heads/edit')).toThrow(ActionError)
})
