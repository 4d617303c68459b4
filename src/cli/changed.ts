/** `--changed`: which articles were changed since a commit, and how they read then. */
import {existsSync, readFileSync, realpathSync} from 'node:fs'
import {posix, resolve} from 'node:path'
import {decode, DecodeError} from '../article/decode.ts'
import {firstLine, Git, GitError} from './git.ts'
import {isArticle} from './inputs.ts'
import {originsOf, type NamedText} from './moved.ts'

/** The articles that were changed, new ones among them. */
export interface Changes {
  /** Since when, for people: `main (1a2b3c4)`. */
  readonly since: string
  /** Every file that was changed, from the present folder, with `/`; in the order of git. */
  readonly paths: readonly string[]
  /** Whether a file was changed. @param path from the present folder, or absolute */
  has(path: string): boolean
  /** The file's text then; undefined where it is new. */
  textBefore(path: string): string | undefined
}

/** A file now, and its content then as git names it. */
interface ChangedFile {
  readonly path: string
  readonly blob: string | undefined
  readonly isDeleted?: boolean
  /** Git was not told of it. */
  readonly isUntracked?: boolean
}

interface Repository {
  readonly git: Git
  readonly top: string
  /** The present folder from `top`: `desk/`, or empty. */
  readonly prefix: string
  readonly isShallow: boolean
}

/**
 * What was changed since the present branch left `ref`: committed, staged, or only in the working folder.
 *
 * @param ref any name of a commit; default: the default branch
 * @throws GitError
 */
export function changesSince(ref: string | undefined, folder = process.cwd()): Changes {
  const repository = openRepository(folder)
  const {git, top, prefix} = repository
  const base = baseOf(repository, ref)
  const known = base === undefined ? [] : changedFiles(git, base.commit)
  const files = base === undefined ? allFiles(repository) : [...known, ...untracked(git)]
  const byPath = new Map<string, ChangedFile>()
  for (const file of files) {
    if (file.isDeleted === true) continue
    const path = realPath(resolve(top, file.path))
    if (!byPath.has(path)) byPath.set(path, file)
  }
  const find = (path: string): ChangedFile | undefined => byPath.get(realPath(resolve(folder, path)))
  let origins: ReadonlyMap<string, string> | undefined
  return {
    since: base === undefined ? 'the beginning (there is no commit yet)' : base.name,
    paths: [...byPath.values()].map(({path}) => posix.relative(prefix, path)),
    has: (path) => find(path) !== undefined,
    textBefore: (path) => {
      const file = find(path)
      if (file?.blob !== undefined) return textOf(git.bytes(['cat-file', 'blob', file.blob]))
      if (file?.isUntracked !== true) return undefined
      origins ??= untrackedOrigins(repository, files)
      return origins.get(file.path)
    }
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** What could not be read as text then was something else; the article counts as new. */
function textOf(bytes: Uint8Array): string | undefined {
  try {
    return decode(bytes).text
  } catch (error) {
    if (error instanceof DecodeError) return undefined
    throw error
  }
}

/** @throws GitError */
function openRepository(folder: string): Repository {
  const {status, stdout, stderr} = new Git(folder).try([
    'rev-parse',
    '--is-shallow-repository',
    '--show-toplevel',
    '--show-prefix'
  ])
  if (status !== 0) throw new GitError(whyNoRepository(stderr))
  const [isShallow, top = '', prefix = ''] = stdout.toString('utf8').split('\n')
  return {git: new Git(top), top, prefix, isShallow: isShallow === 'true'}
}

function whyNoRepository(stderr: string): string {
  if (stderr.includes('not a git repository')) {
    return 'it needs git, and the present folder is in no git repository'
  }
  if (stderr.includes('dubious ownership')) {
    return 'git does not trust this repository, which belongs to another user; tell it to with "git config --global --add safe.directory FOLDER"'
  }
  if (stderr.includes('must be run in a work tree')) return 'this is a bare repository: there are no files'
  return `git failed: ${firstLine(stderr)}`
}

interface Base {
  readonly commit: string
  readonly name: string
}

/** The commit to compare with; undefined where nothing was ever committed. @throws GitError */
function baseOf({git, isShallow}: Repository, ref: string | undefined): Base | undefined {
  const head = git.commit('HEAD')
  if (head === undefined) {
    if (ref === undefined || ref === 'HEAD') return undefined
    throw new GitError(`"${ref}" cannot be looked up: nothing has been committed yet`)
  }
  const name = ref ?? defaultBranch(git)
  if (name === undefined) {
    throw new GitError(
      isShallow
        ? `the default branch is not in this clone, which is shallow; ${DEEPEN}`
        : 'the default branch is not known here; name it: --changed=BRANCH'
    )
  }
  const commit = git.commit(name)
  if (commit === undefined) {
    throw new GitError(
      `there is no commit "${name}" here${isShallow ? `, in a clone that is shallow; ${DEEPEN}` : ''}`
    )
  }
  const {status, stdout} = git.try(['merge-base', commit, head])
  const base = stdout.toString('utf8').trim()
  if (status === 0 && base !== '') return {commit: base, name: `${name} (${base.slice(0, 7)})`}
  throw new GitError(
    isShallow
      ? `this clone is shallow and does not reach back to where the branch left "${name}"; ${DEEPEN}`
      : `"${name}" and HEAD have no commit in common`
  )
}

const DEEPEN = 'fetch the rest first: "git fetch --unshallow" (in GitHub Actions: fetch-depth: 0)'

/** As the remote says, else by its usual names. */
function defaultBranch(git: Git): string | undefined {
  const {status, stdout} = git.try(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  const named = stdout.toString('utf8').trim()
  const usual = ['origin/main', 'origin/master', 'main', 'master']
  return [...(status === 0 ? [named] : []), ...usual].find((name) => git.commit(name) !== undefined)
}

/** Before the first commit everything is new. */
function allFiles({git, top}: Repository): ChangedFile[] {
  const files = listed(git, ['ls-files', '-z', '--cached', '--others', '--exclude-standard'])
  return files.filter(({path}) => existsSync(resolve(top, path)))
}

function untracked(git: Git): ChangedFile[] {
  const files = listed(git, ['ls-files', '-z', '--others', '--exclude-standard'])
  return files.map((file) => ({...file, isUntracked: true}))
}

/** The most files on either side that are compared with each other. */
const MOST_MOVED = 30

/** What the articles that git was not told of were called before, as their texts. */
function untrackedOrigins({git, top}: Repository, files: readonly ChangedFile[]): Map<string, string> {
  const texts = (among: readonly ChangedFile[], read: (file: ChangedFile) => Uint8Array): NamedText[] =>
    among.flatMap((file) => {
      const text = textOf(read(file))
      return text === undefined ? [] : [{path: file.path, text}]
    })
  const deleted = files.filter(({path, isDeleted}) => isDeleted === true && isArticle(path))
  const added = files.filter(({path, isUntracked}) => isUntracked === true && isArticle(path))
  if (deleted.length === 0 || deleted.length > MOST_MOVED || added.length > MOST_MOVED) return new Map()
  return originsOf(
    texts(added, ({path}) => readFileSync(resolve(top, path))),
    texts(deleted, ({blob}) =>
      blob === undefined ? new Uint8Array() : git.bytes(['cat-file', 'blob', blob])
    )
  )
}

function listed(git: Git, args: readonly string[]): ChangedFile[] {
  const names = git.text(args).split('\0')
  return names.filter((path) => path !== '').map((path) => ({path, blob: undefined}))
}

const FILE_MODE = /^100/

/** Renamed and deleted files among them; links and submodules left out. */
function changedFiles(git: Git, base: string): ChangedFile[] {
  const parts = git
    .text([
      'diff',
      '--raw',
      '-z',
      '--no-abbrev',
      '--find-renames',
      '--no-relative',
      '--no-ext-diff',
      base,
      '--'
    ])
    .split('\0')
  const files: ChangedFile[] = []
  for (let index = 0; index + 1 < parts.length; index += 2) {
    // :100644 100644 <blob then> <blob now> R087, followed by one path, or by two where the file was renamed
    const [modeThen = '', modeNow = '', blob = '', , status = ''] = (parts[index] ?? '').slice(1).split(' ')
    if (/^[RC]/.test(status)) index++
    const path = parts[index + 1]
    if (path === undefined) continue
    const isDeleted = status === 'D' && FILE_MODE.test(modeThen)
    if (isDeleted) files.push({path, blob, isDeleted})
    if (!FILE_MODE.test(modeNow)) continue
    files.push({path, blob: status === 'A' || !FILE_MODE.test(modeThen) ? undefined : blob})
  }
  return files
}
