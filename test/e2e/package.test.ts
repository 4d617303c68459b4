/**
 * The package as a newsroom gets it: packed, installed in an empty folder, run as a command, and used by a program in
 * TypeScript. npm may take the few packages it needs from its cache.
 */
import {execFileSync, spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {COMMAND} from '../support/command.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const consumer = fileURLToPath(new URL('consumer/', import.meta.url))
const STORY = ['--language', 'en-ZA', '--date', '2016-03-14', '--format', 'json', 'story.txt']
const MOST_PACKAGES = 15
const MOST_BYTES = 20_000_000

interface Packed {
  readonly filename: string
  readonly files: ReadonlyArray<{readonly path: string}>
}

function sizeOf(folder: string): number {
  return readdirSync(folder, {recursive: true, encoding: 'utf8'}).reduce(
    (sum, path) => sum + statSync(join(folder, path)).size,
    0
  )
}

function run(cwd: string, file: string, ...args: readonly string[]): {status: number | null; output: string} {
  const {status, stdout, stderr} = spawnSync(file, args, {cwd, encoding: 'utf8'})
  return {status, output: stdout + stderr}
}

describe('the package', () => {
  let folder: string
  let packed: Packed

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'copyedit-package-'))
    const pack = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]
    const [result] = JSON.parse(
      execFileSync('npm', pack, {cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore']})
    ) as Packed[]
    if (result === undefined) throw new Error('npm packed nothing')
    packed = result
    cpSync(consumer, folder, {recursive: true})
    cpSync(join(root, 'fixtures/syria-withdrawal.txt'), join(folder, 'story.txt'))
    const install = ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${packed.filename}`]
    execFileSync('npm', install, {cwd: folder, stdio: 'ignore'})
  })

  afterAll(() => {
    rmSync(folder, {recursive: true, force: true})
  })

  it('holds what runs, its licences and nothing else', () => {
    const paths = packed.files.map(({path}) => path)
    for (const path of [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'dist/THIRD_PARTY_LICENSES.txt',
      'dist/copyedit.cjs',
      'dist/copyedit.schema.json',
      'dist/core.js',
      'dist/english.pack',
      'dist/index.js',
      'dist/rules.json',
      'dist/types/src/index.d.ts',
      'package.json'
    ]) {
      expect(paths).toContain(path)
    }
    expect(paths.filter((path) => !/^(dist\/|LICENSE$|[A-Z]+\.md$|package\.json$)/.test(path))).toEqual([])
  })

  it(`brings at most ${MOST_PACKAGES} packages and ${MOST_BYTES / 1_000_000} MB`, () => {
    const lock = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as {
      packages: Record<string, unknown>
    }
    const names = Object.keys(lock.packages)
    expect(names).toContain('node_modules/copyedit')
    expect(names.length, names.join('\n')).toBeLessThanOrEqual(MOST_PACKAGES)
    expect(sizeOf(join(folder, 'node_modules'))).toBeLessThanOrEqual(MOST_BYTES)
  })

  it('runs as a command, and says what the command of the project says', () => {
    const installed = run(folder, join(folder, 'node_modules/.bin/copyedit'), ...STORY)
    expect(installed.status).toBe(1)
    expect(installed).toEqual(run(folder, process.execPath, COMMAND, ...STORY))
  })

  it('can be used by a program in TypeScript', () => {
    const compiler = join(root, 'node_modules/typescript/bin/tsc')
    expect(run(folder, process.execPath, compiler, '--pretty', 'false')).toEqual({status: 0, output: ''})
    const {status, output} = run(folder, process.execPath, 'built/main.js')
    expect(status, output).toBe(0)
    expect(JSON.parse(output)).toEqual({
      check: 'tired-word repeated-word',
      severities: ['error', 'error'],
      engine: 'repeated-word',
      processor: ['the the'],
      preset: 'function',
      core: 'function'
    })
  })

  it('says its version', () => {
    const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}
    expect(run(folder, join(folder, 'node_modules/.bin/copyedit'), '--version').output).toContain(version)
  })
})
