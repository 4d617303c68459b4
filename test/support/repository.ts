/** Repositories of git for tests, in temporary folders, with nothing of this machine's configuration. */
import {spawnSync} from 'node:child_process'
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** What git is told beside its arguments: no configuration of anybody's, and the same day for every commit. */
export const GIT_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Desk',
  GIT_AUTHOR_EMAIL: 'desk@example.org',
  GIT_AUTHOR_DATE: '2024-03-04T09:00:00Z',
  GIT_COMMITTER_NAME: 'Desk',
  GIT_COMMITTER_EMAIL: 'desk@example.org',
  GIT_COMMITTER_DATE: '2024-03-04T09:00:00Z'
}

export class Repository {
  readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  /** A new one, on the branch `main`. */
  static create(folder: string, ...options: readonly string[]): Repository {
    mkdirSync(folder, {recursive: true})
    const repository = new Repository(folder)
    repository.git('init', '--quiet', '--initial-branch=main', ...options)
    return repository
  }

  /** A copy of another; by its address, so that options such as --depth count. */
  static clone(from: Repository, folder: string, ...options: readonly string[]): Repository {
    from.git('clone', '--quiet', ...options, `file://${from.folder}`, folder)
    return new Repository(folder)
  }

  /** What git prints, without the last line end. @throws Error where it fails */
  git(...args: readonly string[]): string {
    const {status, stdout, stderr} = spawnSync('git', args, {
      cwd: this.folder,
      env: GIT_ENVIRONMENT,
      encoding: 'utf8'
    })
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`)
    return stdout.trimEnd()
  }

  write(files: Readonly<Record<string, string>>): this {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, name)), {recursive: true})
      writeFileSync(join(this.folder, name), content)
    }
    return this
  }

  read(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8')
  }

  /** Puts other words in the place of some. @throws Error where they do not stand there once */
  edit(name: string, words: string, others: string): this {
    const parts = this.read(name).split(words)
    if (parts.length !== 2) throw new Error(`"${words}" stands ${String(parts.length - 1)} times in ${name}`)
    return this.write({[name]: parts.join(others)})
  }

  commit(message: string): this {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message', message)
    return this
  }
}
