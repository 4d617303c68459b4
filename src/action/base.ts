/** Makes the base of a pull request known to a checkout that has one commit only, as actions/checkout leaves it. */
import {firstLine, type Git} from '../cli/git.ts'
import {ActionError} from './event.ts'

/** How many commits more are fetched at each go, before everything is. */
const STEPS = [30, 200] as const

/**
 * Fetches the base branch, and as much history as it takes to find where the two branches part.
 *
 * @param ref what was checked out, as the remote calls it: `refs/pull/7/merge`
 * @returns the name under which the base branch is known
 * @throws ActionError
 */
export function fetchBase(git: Git, branch: string, ref: string): string {
  const name = `refs/remotes/origin/${branch}`
  const refs = [`+refs/heads/${branch}:${name}`, ...(ref.startsWith('refs/') ? [ref] : [])]
  const isShallow = (): boolean => git.try(['rev-parse', '--is-shallow-repository']).stdout.includes('true')
  const meets = (): boolean => git.try(['merge-base', name, 'HEAD']).status === 0
  fetch(git, isShallow() ? ['--depth=1'] : [], refs.slice(0, 1))
  for (const commits of STEPS) {
    if (meets() || !isShallow()) return name
    fetch(git, [`--deepen=${String(commits)}`], refs)
  }
  if (!meets() && isShallow()) fetch(git, ['--unshallow'], refs)
  return name
}

function fetch(git: Git, depth: readonly string[], refs: readonly string[]): void {
  const {status, stderr} = git.try(['fetch', '--quiet', '--no-tags', ...depth, 'origin', ...refs])
  if (status !== 0) throw new ActionError(`the base branch cannot be fetched: ${firstLine(stderr)}`)
}
