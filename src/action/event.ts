/** What GitHub says of the run: its environment, and the event that started it. */
import {readFileSync} from 'node:fs'

/** The environment of the process, or of a test. */
export type Environment = Readonly<Record<string, string | undefined>>

export interface PullRequest {
  readonly number: number
  /** Whether it comes from another repository, and so with a token that may only read. */
  readonly isFork: boolean
}

export interface Run {
  /** The branch that changes are compared with; undefined where whole articles are checked. */
  readonly baseBranch: string | undefined
  readonly pullRequest: PullRequest | undefined
  /** `owner/name` */
  readonly repository: string
  /** What was checked out: a commit, and the ref that it was checked out as. */
  readonly commit: string
  readonly ref: string
  /** Where the API is: `https://api.github.com`. */
  readonly api: string
}

/** The action cannot go on; the message is for whoever wrote the workflow. */
export class ActionError extends Error {
  override readonly name = 'ActionError'
}

/** @throws ActionError */
export function readRun(environment: Environment): Run {
  const name = environment['GITHUB_EVENT_NAME'] ?? ''
  if (name === 'pull_request_target') {
    throw new ActionError(
      'on pull_request_target a stranger’s pull request would run with the rights of this repository; use pull_request'
    )
  }
  const event = readEvent(environment['GITHUB_EVENT_PATH'])
  const repository = environment['GITHUB_REPOSITORY'] ?? ''
  return {
    baseBranch: baseBranchOf(name, event, environment),
    pullRequest: name === 'pull_request' ? pullRequestOf(event, repository) : undefined,
    repository,
    commit: environment['GITHUB_SHA'] ?? '',
    ref: environment['GITHUB_REF'] ?? '',
    api: environment['GITHUB_API_URL'] ?? 'https://api.github.com'
  }
}

function readEvent(path: string | undefined): unknown {
  if (path === undefined || path === '') return undefined
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown
  } catch (error) {
    throw new ActionError(`the event file cannot be read: ${String(error)}`)
  }
}

function baseBranchOf(name: string, event: unknown, environment: Environment): string | undefined {
  if (name === 'pull_request') {
    const branch = environment['GITHUB_BASE_REF'] ?? textAt(event, 'pull_request', 'base', 'ref')
    if (branch === undefined || branch === '') throw new ActionError('the event names no base branch')
    return branch
  }
  if (name === 'merge_group') return textAt(event, 'merge_group', 'base_ref')?.replace('refs/heads/', '')
  return undefined
}

function pullRequestOf(event: unknown, repository: string): PullRequest {
  const number = at(event, 'pull_request', 'number')
  if (typeof number !== 'number') throw new ActionError('the event has no number of a pull request')
  // a fork that was deleted has no repository any more
  return {number, isFork: textAt(event, 'pull_request', 'head', 'repo', 'full_name') !== repository}
}

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const found = at(value, ...keys)
  return typeof found === 'string' ? found : undefined
}

function at(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
    value
  )
}
