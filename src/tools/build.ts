/**
 * Builds dist/: the data pack, the command as one bundle, the library as another, and its types.
 */
import {chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build, type BuildOptions, type Plugin} from 'esbuild'
import {buildParts, leaveOutParts} from './lazy-chunks.ts'
import {buildPack} from './pack.ts'
import {rulesJson} from './rules-json.ts'
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

/** Parts of vfile-reporter that cost more at start-up than all the rest of a report; see the files. */
const LIGHT_STAND_INS = {
  'string-width': './src/report/string-width.ts',
  'vfile-sort': './src/report/vfile-sort.ts',
  'supports-color': './src/report/supports-color.ts'
}

/** See the file. */
const noSubcommandPrograms: Plugin = {
  name: 'no-subcommand-programs',
  setup({onResolve}) {
    onResolve({filter: /^node:child_process$/}, ({importer}) =>
      /[/\\]commander[/\\]/.test(importer)
        ? {path: join(root, 'src/cli/no-subcommand-programs.ts')}
        : undefined
    )
  }
}

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  define: {'process.env.COPYEDIT_VERSION': JSON.stringify(version), 'import.meta.dirname': '__dirname'},
  legalComments: 'none',
  logLevel: 'warning'
}

/** Puts a file into dist/ in one step, so that a command that runs meanwhile sees the old one or the new one. */
function put(name: string, content: string | Uint8Array, mode = 0o644): void {
  const path = join(dist, name)
  const temporary = `${path}.${String(process.pid)}`
  writeFileSync(temporary, content)
  chmodSync(temporary, mode)
  renameSync(temporary, path)
}

async function main(): Promise<void> {
  mkdirSync(dist, {recursive: true})
  put('english.pack', buildPack())
  put('rules.json', await rulesJson())
  const bundle = {...common, format: 'cjs', minify: true} as const
  for (const [name, contents] of await buildParts(bundle)) put(name, contents)
  const command = await build({
    ...bundle,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/copyedit.cjs',
    banner: {js: '#!/usr/bin/env node'},
    plugins: [stripRules, noSubcommandPrograms, leaveOutParts(root)],
    alias: LIGHT_STAND_INS,
    write: false
  })
  for (const {contents} of command.outputFiles) put('copyedit.cjs', contents, 0o755)
}

await main()
