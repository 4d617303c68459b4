/** Whole processes: what a command takes from start to end, and that it did its work. */
import {spawnSync} from 'node:child_process'
import {mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

export const ROOT = fileURLToPath(new URL('../../', import.meta.url))
export const HERE = fileURLToPath(new URL('./', import.meta.url))
export const FOLDER = mkdtempSync(join(tmpdir(), 'copyedit-bench-'))

export interface Command {
  readonly name: string
  readonly argv: readonly string[]
  readonly cwd?: string
  /** The exit statuses of a run that found something. */
  readonly statuses: readonly number[]
  /** What its output holds when it found something; left out for a program that finds nothing. */
  readonly finds?: RegExp
}

/** Processor time (user and system) and time on the clock in seconds, peak memory in MiB. */
export interface Usage {
  readonly cpu: number
  readonly wall: number
  readonly peak: number
}

/** @throws Error where the command failed or found nothing: what does not work is soon done */
export function run({name, argv, cwd = ROOT, statuses, finds}: Command): Usage {
  const output = join(FOLDER, 'output.txt')
  const {stdout, stderr} = spawnSync('python3', [join(HERE, 'rusage.py'), output, ...argv], {
    cwd,
    encoding: 'utf8'
  })
  if (stdout === '') throw new Error(`${name} could not be run: ${stderr}`)
  const {status, ...usage} = JSON.parse(stdout) as Usage & {readonly status: number}
  const printed = readFileSync(output, 'utf8')
  if (!statuses.includes(status))
    throw new Error(`${name} ended with status ${String(status)}:\n${printed.slice(0, 2000)}`)
  if (finds !== undefined && !finds.test(printed))
    throw new Error(`${name} found nothing:\n${printed.slice(0, 2000)}`)
  return usage
}

/** The commands in turns, so that whatever else the machine does weighs on all alike. */
export function inTurns(commands: readonly Command[], rounds: number): Map<Command, Usage> {
  const usages = new Map<Command, Usage[]>(commands.map((command) => [command, []]))
  for (const command of commands) run(command) // so that the files are in memory
  for (let round = 0; round < rounds; round++) {
    for (const command of commands) usages.get(command)?.push(run(command))
  }
  return new Map([...usages].map(([command, list]) => [command, medians(list)]))
}

function medians(usages: readonly Usage[]): Usage {
  return {
    cpu: median(usages.map(({cpu}) => cpu)),
    wall: median(usages.map(({wall}) => wall)),
    peak: median(usages.map(({peak}) => peak))
  }
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
}
