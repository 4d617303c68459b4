/** `--watch`: checks again whenever one of the inputs changes. */
import {watch, statSync, type FSWatcher} from 'node:fs'
import {basename, dirname, resolve} from 'node:path'
import type {Status} from './command.ts'
import type {Input} from './inputs.ts'
import {writeError} from './terminal.ts'

/** Editors write a file in several steps; a run waits until it was quiet for this long, in milliseconds. */
const SETTLE = 80

/** How operands become inputs. Given, not imported, as this file is loaded apart from the rest. */
type Expand = (operands: readonly string[]) => Promise<Input[]>

/** Checks, then goes on until the process is interrupted; the status is that of the last run. */
export async function watchInputs(
  operands: readonly string[],
  expand: Expand,
  run: () => Promise<Status>
): Promise<Status> {
  const watcher = new InputWatcher(operands, expand)
  const interrupted = new Promise<void>((done) => process.once('SIGINT', done))
  const isStopped = interrupted.then(() => true)
  for (;;) {
    await watcher.refresh()
    const status = await run()
    writeError('copyedit: watching for changes; Ctrl-C ends\n')
    if (await Promise.race([isStopped, watcher.changed().then(() => false)])) {
      watcher.close()
      return status
    }
  }
}

/** Watches the folders of the inputs, because editors put a new file in the place of the old one. */
class InputWatcher {
  private readonly operands: readonly string[]
  private readonly expand: Expand
  private readonly folders = new Map<string, FSWatcher>()
  private watched = new Set<string>()
  private hasNews = false
  private onNews: () => void = () => undefined
  private timer: NodeJS.Timeout | undefined

  constructor(operands: readonly string[], expand: Expand) {
    this.operands = operands
    this.expand = expand
  }

  /** Looks again which files there are. */
  async refresh(): Promise<void> {
    this.hasNews = false
    const paths = (await this.expand(this.operands)).map(({path}) => resolve(path))
    this.watched = new Set(paths)
    const folders = new Set([
      ...paths.map((path) => dirname(path)),
      ...this.operands.filter(isFolder).map((path) => resolve(path))
    ])
    for (const folder of folders) this.watchFolder(folder)
  }

  private watchFolder(folder: string): void {
    if (this.folders.has(folder) || !isFolder(folder)) return
    const watcher = watch(folder, (_event, name) => {
      if (name === null || this.concerns(resolve(folder, basename(name)))) this.announce()
    })
    watcher.on('error', () => {
      this.folders.delete(folder)
      watcher.close()
    })
    this.folders.set(folder, watcher)
  }

  /** A file of the last run, or one that may be new in a folder or under a pattern. */
  private concerns(path: string): boolean {
    return (
      this.watched.has(path) ||
      this.operands.some((operand) => isFolder(operand) || /[*?[\]{}]/.test(operand))
    )
  }

  private announce(): void {
    this.hasNews = true
    clearTimeout(this.timer)
    this.timer = setTimeout(() => {
      this.onNews()
    }, SETTLE)
  }

  /** When something has changed since `refresh`. */
  async changed(): Promise<void> {
    await new Promise<void>((done) => {
      this.onNews = done
      if (this.hasNews) this.announce()
    })
  }

  close(): void {
    clearTimeout(this.timer)
    for (const watcher of this.folders.values()) watcher.close()
  }
}

function isFolder(path: string): boolean {
  return statSync(path, {throwIfNoEntry: false})?.isDirectory() === true
}
