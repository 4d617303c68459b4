/**
 * `npm run bench`: what a run of the built command on the story takes, beside a Node that does nothing. The two take
 * turns, so that whatever else the machine does weighs on both alike; the figures are medians of wall-clock time.
 */
import {spawnSync} from 'node:child_process'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const ROUNDS = 20
const STORY = ['--language', 'en-ZA', '--date', '2016-03-14', 'fixtures/syria-withdrawal.txt']

const RUNS: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'copyedit --version': ['dist/copyedit.cjs', '--version'],
  'copyedit, pretty': ['dist/copyedit.cjs', ...STORY],
  'copyedit, json': ['dist/copyedit.cjs', '--format', 'json', ...STORY]
}

function milliseconds(args: readonly string[]): number {
  const start = performance.now()
  const {error} = spawnSync(process.execPath, args, {cwd: root, stdio: 'ignore'})
  if (error !== undefined) throw error
  return performance.now() - start
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
}

const times = new Map<string, number[]>(Object.keys(RUNS).map((name) => [name, []]))
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, args] of Object.entries(RUNS)) times.get(name)?.push(milliseconds(args))
}
const empty = median(times.get('node -e 0') ?? [])
for (const [name, values] of times) {
  const own = median(values)
  console.log(`${name.padEnd(20)} ${own.toFixed(1).padStart(7)} ms   × ${(own / empty).toFixed(2)}`)
}
