/**
 * `npm run test:nodes`: the built command and all tests on each later version of Node that is supported, got through
 * the npm package `node`. Versions may be named: `npm run test:nodes 24`.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {chmodSync, copyFileSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const STORY = [
  '--language',
  'en-ZA',
  '--date',
  '2016-03-14',
  '--format',
  'json',
  'fixtures/syria-withdrawal.txt'
]
const COMMAND = 'dist/copyedit.cjs'

/**
 * A Node binary of this major version in the folder. npm keeps what it fetched where only its own user may go, and
 * some tests run the command as somebody else.
 */
function fetchNode(major: string, folder: string): string {
  const fetched = execFileSync(
    'npx',
    ['--yes', `--package=node@${major}`, 'node', '-p', 'process.execPath'],
    {
      cwd: root,
      encoding: 'utf8'
    }
  ).trim()
  const binary = join(folder, `node-${major}`)
  copyFileSync(fetched, binary)
  chmodSync(binary, 0o755)
  return binary
}

/** What the built command says of the story; the same on every version. */
function report(binary: string): string {
  const {status, stdout, stderr} = spawnSync(binary, [COMMAND, ...STORY], {cwd: root, encoding: 'utf8'})
  if (status !== 1) throw new Error(`the command ended with status ${String(status)}\n${stderr}`)
  return stdout
}

function testOn(major: string, folder: string, expected: string): boolean {
  const binary = fetchNode(major, folder)
  const version = execFileSync(binary, ['--version'], {encoding: 'utf8'}).trim()
  if (!version.startsWith(`v${major}.`)) throw new Error(`asked for Node ${major}, got ${version}`)
  console.log(`\nNode ${version}`)
  if (report(binary) !== expected) {
    console.error(`On Node ${version} the command reports something else than on ${process.version}.`)
    return false
  }
  const {status} = spawnSync(binary, ['node_modules/vitest/vitest.mjs', 'run'], {
    cwd: root,
    stdio: 'inherit',
    env: {...process.env, COPYEDIT_TEST_BUILT: '1'}
  })
  return status === 0
}

function main(majors: readonly string[]): void {
  execFileSync('npm', ['run', '--silent', 'build'], {cwd: root, stdio: 'inherit'})
  const expected = report(process.execPath)
  const folder = mkdtempSync(join(tmpdir(), 'copyedit-nodes-'))
  chmodSync(folder, 0o755)
  try {
    const failed = majors.filter((major) => !testOn(major, folder, expected))
    if (failed.length === 0) return
    console.error(`\nNot right on Node ${failed.join(', ')}.`)
    process.exitCode = 1
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

main(process.argv.length > 2 ? process.argv.slice(2) : ['22', '24'])
