/** Git, run as a process. Arguments go to it as they are; no shell reads them. */
import {spawnSync} from 'node:child_process'

/** Git cannot answer; the message is for whoever gave the option. */
export class GitError extends Error {
  override readonly name = 'GitError'
}

/** The largest answer that is taken, in bytes. */
const MOST = 1 << 28

export interface GitAnswer {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** A repository of git, as it is seen from a folder. */
export class Git {
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** @throws GitError where git does not run at all */
  try(args: readonly string[]): GitAnswer {
    const {status, stdout, stderr, error} = spawnSync('git', args, {
      cwd: this.folder,
      maxBuffer: MOST,
      stdio: ['ignore', 'pipe', 'pipe'],
      // its words are read here, and another git may be at work in the same folder
      env: {...process.env, LC_ALL: 'C', GIT_OPTIONAL_LOCKS: '0'}
    })
    if (error !== undefined) {
      const isMissing = 'code' in error && error.code === 'ENOENT'
      throw new GitError(
        isMissing ? 'git is not installed, or not on the PATH' : `git failed: ${error.message}`
      )
    }
    return {status: status ?? 1, stdout, stderr: stderr.toString('utf8')}
  }

  /** What git prints, without the last line end. @throws GitError where it fails */
  text(args: readonly string[]): string {
    return this.bytes(args).toString('utf8').replace(/\n$/, '')
  }

  /** What git prints. @throws GitError where it fails */
  bytes(args: readonly string[]): Buffer {
    const {status, stdout, stderr} = this.try(args)
    if (status !== 0) throw new GitError(`git ${args[0] ?? ''} failed: ${firstLine(stderr)}`)
    return stdout
  }

  /** The full name of the commit that is meant, or undefined where there is none. */
  commit(name: string): string | undefined {
    const {status, stdout} = this.try([
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`
    ])
    return status === 0 ? stdout.toString('utf8').trim() : undefined
  }
}

/** What went wrong, without git's own "fatal:". */
export function firstLine(stderr: string): string {
  return (stderr.split('\n').find((line) => line.trim() !== '') ?? 'no reason given').replace(/^fatal: /, '')
}
