/** From the operands of the command line to articles: files, globs, folders and standard input. */
import {existsSync, readdirSync, realpathSync, statSync} from 'node:fs'
import {IGNORE_FILE, IgnoreFileError, IgnoreFiles} from '../config/ignore-file.ts'
import {UsageError} from './command.ts'
import {isAbsolute} from 'node:path'
import {reasonOf} from './read.ts'
import {tell} from './terminal.ts'

/** An article to be read, or why an operand gives none. */
export interface Input {
  /** As it is named in reports: as given, or below the folder as given; with `/`. */
  readonly path: string
  readonly isStdin: boolean
  readonly error?: string
}

/** What is taken as an article in a folder. */
const ARTICLE = /\.(?:txt|md|markdown)$/i

/** Whether a file is taken as an article where nobody named it. */
export function isArticle(path: string): boolean {
  return ARTICLE.test(path)
}

/** The names of articles in words, for messages. */
const ARTICLE_NAMES = '.txt, .md or .markdown'

/** Whether the configuration leaves an article out. */
type LeavesOut = (path: string) => Promise<boolean>

/** The inputs that the operands mean, in their order; what is meant twice comes once. */
export async function expandInputs(
  operands: readonly string[],
  stdinPath = '<stdin>',
  isLeftOut: LeavesOut = () => Promise.resolve(false)
): Promise<Input[]> {
  const inputs: Input[] = []
  for (const operand of operands) {
    if (operand === '-') inputs.push({path: stdinPath, isStdin: true})
    else inputs.push(...(await expandPath(operand)))
  }
  return withoutIgnored(inputs.length < 2 ? inputs : withoutRepeats(inputs), isLeftOut)
}

/**
 * Without what .copyeditignore and the configuration leave out, named files too: a commit hook names whatever was changed.
 *
 * @throws UsageError where an ignore file cannot be read
 */
async function withoutIgnored(inputs: readonly Input[], isLeftOut: LeavesOut): Promise<Input[]> {
  const ignoreFiles = new IgnoreFiles()
  const kept: Input[] = []
  try {
    for (const input of inputs) {
      const isArticle = !input.isStdin && input.error === undefined
      const isIgnored =
        isArticle && ((await ignoreFiles.ignores(input.path)) || (await isLeftOut(input.path)))
      if (!isIgnored) kept.push(input)
    }
  } catch (error) {
    throw error instanceof IgnoreFileError ? new UsageError(error.message) : error
  }
  if (kept.length === 0 && inputs.length > 0)
    tell(`nothing to check: ${IGNORE_FILE} or the configuration leaves out all that was named`)
  return kept
}

async function expandPath(operand: string): Promise<Input[]> {
  try {
    if (statSync(operand).isDirectory()) return articlesBelow(operand)
    return [file(operand)]
  } catch (error) {
    if (isMissing(error) && /[*?[\]{}]/.test(operand)) return expandGlob(operand)
    return [failed(operand, reasonOf(error))]
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}

async function expandGlob(pattern: string): Promise<Input[]> {
  const {globSync} = await import('tinyglobby')
  const paths = globSync(slashed(pattern), {
    dot: false,
    ignore: ['**/node_modules/**'],
    expandDirectories: false,
    absolute: isAbsolute(pattern)
  })
  if (paths.length === 0) return [failed(pattern, 'no file matches this pattern')]
  return paths.sort(byBytes).map(file)
}

function articlesBelow(folder: string): Input[] {
  const inputs = [...walk(slashed(folder).replace(/\/+$/, '') || '/')]
  if (inputs.length > 0) return inputs.sort((a, b) => byBytes(a.path, b.path))
  return [failed(folder, `no articles in this folder (files that end in ${ARTICLE_NAMES})`)]
}

/** Links to folders are not followed, so that a circle of them cannot trap the walk. */
function* walk(folder: string): Generator<Input> {
  let entries
  try {
    entries = readdirSync(folder, {withFileTypes: true})
  } catch (error) {
    yield failed(folder, reasonOf(error))
    return
  }
  for (const entry of entries) {
    const path = folder === '.' ? entry.name : `${folder === '/' ? '' : folder}/${entry.name}`
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && entry.name !== 'node_modules') yield* walk(path)
    } else if (ARTICLE.test(entry.name) && !entry.name.startsWith('.') && isReadableKind(path))
      yield file(path)
  }
}

/** A file, or a link to one; a link to nowhere is let through and reported when it is read. */
function isReadableKind(path: string): boolean {
  return !existsSync(path) || statSync(path).isFile()
}

function file(path: string): Input {
  return {path: slashed(path), isStdin: false}
}

function failed(path: string, error: string): Input {
  return {path: slashed(path), isStdin: false, error}
}

function slashed(path: string): string {
  return process.platform === 'win32' ? path.replaceAll('\\', '/') : path
}

/** The order of the paths' bytes, which is the same on every machine. */
function byBytes(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b))
}

function withoutRepeats(inputs: readonly Input[]): Input[] {
  const seen = new Set<string>()
  return inputs.filter((input) => {
    const key = input.isStdin ? '-' : identityOf(input.path)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

function identityOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
