/**
 * `.copyeditignore`: articles that are left alone, in the manner of .gitignore. Looked for in the article's folder
 * and in those above it, up to the one that holds `.git`; the nearer file decides.
 */
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join, relative, resolve, sep} from 'node:path'
import type {Ignore} from 'ignore'

export const IGNORE_FILE = '.copyeditignore'

/** Thrown where an ignore file is there and cannot be read. */
export class IgnoreFileError extends Error {
  override readonly name = 'IgnoreFileError'
}

interface IgnoreFile {
  readonly folder: string
  readonly patterns: Ignore
}

/** Answers for any number of articles; reads each ignore file once. */
export class IgnoreFiles {
  private readonly byFolder = new Map<string, readonly IgnoreFile[]>()

  /**
   * Whether an ignore file leaves an article out.
   *
   * @param path of the article, absolute or from the present folder
   * @throws IgnoreFileError
   */
  async ignores(path: string): Promise<boolean> {
    const article = resolve(path)
    for (const {folder, patterns} of await this.filesFor(dirname(article))) {
      const {ignored, unignored} = patterns.test(relative(folder, article).split(sep).join('/'))
      if (ignored || unignored) return ignored
    }
    return false
  }

  /** The ignore files that hold for a folder, the nearest first. */
  private async filesFor(folder: string): Promise<readonly IgnoreFile[]> {
    const known = this.byFolder.get(folder)
    if (known !== undefined) return known
    const own = await readIgnoreFile(folder)
    const parent = dirname(folder)
    const isTop = parent === folder || existsSync(join(folder, '.git'))
    const files = [...(own === undefined ? [] : [own]), ...(isTop ? [] : await this.filesFor(parent))]
    this.byFolder.set(folder, files)
    return files
  }
}

async function readIgnoreFile(folder: string): Promise<IgnoreFile | undefined> {
  const file = join(folder, IGNORE_FILE)
  if (!existsSync(file)) return undefined
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new IgnoreFileError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`
    )
  }
  const {default: ignore} = await import('ignore') // not loaded where there is no ignore file
  return {folder, patterns: ignore({ignorecase: false}).add(text.replace(/^\uFEFF/, ''))}
}
