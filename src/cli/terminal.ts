/**
 * What copyedit knows of the place where its output goes, and writing there. Nothing here touches `process.stdout` or
 * `process.stderr` unless it must: Node makes them when they are first named, which costs as much as an article.
 */
import {fstatSync, writeSync} from 'node:fs'
import {oneLine} from '../report/printable.ts'

const NARROWEST = 20
const OUT = 1
const ERROR = 2

/** Whether to colour standard output: --color or --no-color, else NO_COLOR, FORCE_COLOR, else the terminal. */
export function wantsColor(option: boolean | undefined): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (option !== undefined) return option
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return isTerminal() && TERM !== 'dumb'
}

/** Width in columns: COLUMNS, else the terminal's own, else 80. */
export function terminalColumns(): number {
  const asked = Number(process.env['COLUMNS'])
  if (Number.isInteger(asked) && asked > 0) return Math.max(asked, NARROWEST)
  return isTerminal() ? Math.max(process.stdout.columns, NARROWEST) : 80
}

/** Whether standard output is a terminal; files and pipes need no asking of Node. */
function isTerminal(): boolean {
  try {
    const status = fstatSync(OUT)
    if (status.isFile() || status.isFIFO() || status.isSocket()) return false
  } catch {
    // a system that cannot say: Node can
  }
  return process.stdout.isTTY
}

/** A line on standard error. */
export function tell(line: string): void {
  writeError(`${oneLine(line)}\n`)
}

/** Text on standard output. */
export function writeOut(text: string): void {
  write(OUT, text)
}

/** Text on standard error. */
export function writeError(text: string): void {
  write(ERROR, text)
}

function write(descriptor: typeof OUT | typeof ERROR, text: string): void {
  const bytes = Buffer.from(text)
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written)
  } catch (error) {
    if (isBrokenPipe(error)) endQuietly()
    writeByStream(descriptor, bytes.subarray(written))
  }
}

/** For a pipe that is full, or whatever else only Node's streams can write to. */
function writeByStream(descriptor: typeof OUT | typeof ERROR, bytes: Uint8Array): void {
  const stream = descriptor === OUT ? process.stdout : process.stderr
  if (stream.listenerCount('error') === 0) {
    stream.on('error', (error) => {
      if (isBrokenPipe(error)) endQuietly()
      throw error
    })
  }
  stream.write(bytes)
}

function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE'
}

/** A reader that has seen enough (`copyedit … | head`) is no fault. */
function endQuietly(): never {
  process.exit(process.exitCode ?? 0)
}
