/**
 * Builds dist/: the data pack, the command as one bundle, the library as another, and its types.
 */
import {spawnSync} from 'node:child_process'
import {chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type BuildOptions, type Plugin} from 'esbuild'
import {generatedFiles} from './generate.ts'
import {buildPack} from './pack.ts'
import {withoutDocumentation} from './strip-rules.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const dist = join(root, 'dist')
const {version} = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {version: string}

/** Rules are documentation and tests as well; a running command needs neither. */
const stripRules: Plugin = {
  name: 'strip-rules',
  setup({onLoad}) {
    onLoad({filter: /[/\\]rules[/\\][^/\\]+[/\\][^/\\]+\.ts$/}, ({path}) => ({
      contents: withoutDocumentation(readFileSync(path, 'utf8')),
      loader: 'ts'
    }))
  }
}

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  define: {'process.env.COPYEDIT_VERSION': JSON.stringify(version)},
  legalComments: 'none',
  logLevel: 'warning'
}

async function main(): Promise<void> {
  rmSync(dist, {recursive: true, force: true})
  mkdirSync(dist, {recursive: true})
  writeFileSync(join(dist, 'english.pack'), buildPack())
  await build({
    ...common,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/copyedit.cjs',
    format: 'cjs',
    minify: true,
    banner: {js: '#!/usr/bin/env node'},
    plugins: [stripRules]
  })
  chmodSync(join(dist, 'copyedit.cjs'), 0o755)
}

await main()
void generatedFiles
void spawnSync
