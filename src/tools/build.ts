/**
 * Builds dist/: the data pack, the command as one bundle, the library as another, and its types.
 */
import {chmodSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {BuildOptions} from 'esbuild'
import {execFileSync} from 'node:child_process'
import {codeFile} from '../cli/code-file.ts'
import {buildAction, buildCommand, COMMAND, stripRules} from './command.ts'
import {declarations} from './declarations.ts'
import {SCHEMA} from './generate.ts'
import {houseStyles} from './house-styles.ts'
import {buildLibrary} from './library.ts'
import {dataNotices, licenceFile, noteInputs, packageLicences} from './licences.ts'
import {buildPack} from './pack.ts'
import {rulesJson} from './rules-json.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = join(root, 'dist')
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  define: {'process.env.COPYEDIT_VERSION': JSON.stringify(version), 'import.meta.dirname': '__dirname'},
  legalComments: 'none',
  logLevel: 'warning'
}

const written = new Set<string>()

/** Puts a file into dist/ in one step, so that a command that runs meanwhile sees the old one or the new one. */
function put(name: string, content: string | Uint8Array, mode = 0o644): void {
  const path = join(dist, name)
  const temporary = `${path}.${String(process.pid)}`
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(temporary, content)
  chmodSync(temporary, mode)
  renameSync(temporary, path)
  written.add(path)
}

/** Files of an earlier build: chunks have their content in their names. */
function removeOthers(folder: string): void {
  for (const entry of readdirSync(folder, {withFileTypes: true})) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) removeOthers(path)
    // what ends in a number is being written by another build
    else if (!written.has(path) && !/\.\d+$/.test(path)) rmSync(path, {force: true})
  }
}

/** Lets the Node that builds write down how it compiles the command; see cli/boot.ts. */
function recordCode(): void {
  const output = join(dist, `recorded.${String(process.pid)}`)
  const args = ['--import', 'tsx', 'src/tools/record-code.ts', dist, 'fixtures/syria-withdrawal.txt', output]
  execFileSync(process.execPath, args, {cwd: root, stdio: ['ignore', 'ignore', 'inherit']})
  put(codeFile(), readFileSync(output))
  rmSync(output)
}

async function main(): Promise<void> {
  const inputs = new Set<string>()
  const plugins = [noteInputs(inputs)]
  put('english.pack', buildPack())
  put('rules.json', await rulesJson())
  put('copyedit.schema.json', readFileSync(join(root, SCHEMA)))
  for (const [name, content] of houseStyles(root)) put(name, content)
  const action = await buildAction({...common, plugins})
  const command = await buildCommand(root, {...common, plugins})
  rmSync(join(dist, codeFile()), {force: true}) // it belongs to the command of the build before
  for (const [name, contents] of command.files) put(name, contents, name === COMMAND ? 0o755 : 0o644)
  recordCode()
  const library = await buildLibrary(root, {...common, plugins: [...plugins, stripRules]})
  for (const [name, contents] of library) put(name, contents)
  for (const [name, content] of declarations(root)) put(`types/${name}`, content)
  put('THIRD_PARTY_LICENSES.txt', licenceFile(packageLicences(root, inputs), dataNotices(root)))
  // last, as the action takes it for a sign that all the rest is there
  put('action.cjs', action)
  removeOthers(dist)
}

await main()
