/** Runs the built command as a process of its own. */
import {spawn, spawnSync, type ChildProcessWithoutNullStreams} from 'node:child_process'
import {copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

export const COMMAND = fileURLToPath(new URL('../../dist/copyedit.cjs', import.meta.url))
export const BROKEN = fileURLToPath(new URL('../../fixtures/broken/', import.meta.url))

export interface Outcome {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly cwd?: string
  readonly input?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** Another copy of the command. */
  readonly command?: string
  /** Runs as this user; only root may ask for that. */
  readonly uid?: number
  /** Its standard output is a terminal of 50 columns; see terminal.js. */
  readonly inTerminal?: boolean
}

/** Runs as somebody who may not do everything: root is bound by no permissions. */
export const AS_ORDINARY_USER: Pick<RunOptions, 'uid'> = process.getuid?.() === 0 ? {uid: 65_534} : {}

const TERMINAL = new URL('terminal.js', import.meta.url).href

/** The environment of a run: nothing that decides on colours or width unless the test says so. */
function environment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const {PATH = ''} = process.env
  return {PATH, HOME: '/nonexistent', ...extra}
}

/** Runs the command with these arguments and waits for it. */
export function copyedit(
  args: readonly string[],
  {cwd, input, env, command = COMMAND, uid, inTerminal = false}: RunOptions = {}
): Outcome {
  const node = inTerminal ? ['--import', TERMINAL] : []
  const {status, stdout, stderr} = spawnSync(process.execPath, [...node, command, ...args], {
    cwd,
    ...(uid === undefined ? {} : {uid}),
    input: input ?? '',
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 1 << 26
  })
  return {status, stdout, stderr}
}

/** Copies what `copyedit check` needs into a folder, and says where the command is. */
export function copyCommand(folder: string): string {
  const dist = dirname(COMMAND)
  mkdirSync(folder, {recursive: true})
  const files = readdirSync(dist).filter((name) => /^(?:copyedit\.cjs|command.*|english\.pack)$/.test(name))
  for (const name of files) copyFileSync(join(dist, name), join(folder, name))
  return join(folder, 'copyedit.cjs')
}

/** Starts the command and leaves it running; it is ended with the test. */
export function startCopyedit(
  args: readonly string[],
  {cwd, env}: RunOptions = {}
): ChildProcessWithoutNullStreams {
  const child = spawn(process.execPath, [COMMAND, ...args], {cwd, env: environment(env)})
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

/** A temporary folder with these files, removed after the test; the real path, without links. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'copyedit-test-'))
  onTestFinished(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), {recursive: true})
    writeFileSync(join(folder, name), content)
  }
  return folder
}
