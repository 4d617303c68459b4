/** The command as one bundle, with the parts that most runs never need in files of their own. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {build, transform, type BuildOptions, type Metafile, type Plugin} from 'esbuild'
import {COMMAND_CODE, wrapped} from '../cli/code-file.ts'
import {withLateConstants} from './late-constants.ts'
import {buildParts, leaveOutParts} from './lazy-chunks.ts'
import {withoutDocumentation} from './strip-rules.ts'
import {Tables} from './tables.ts'

/** Rules are documentation and tests as well; a running command needs neither. */
export const stripRules: Plugin = {
  name: 'strip-rules',
  setup({onLoad}) {
    onLoad({filter: /[/\\]rules[/\\][^/\\]+[/\\][^/\\]+\.ts$/}, ({path, pluginData}) => ({
      contents: withoutDocumentation(readFileSync(path, 'utf8')),
      loader: 'ts',
      pluginData: pluginData as unknown
    }))
  }
}

/** What packages ask for and costs more at start-up than all the rest of a report; see the files. */
const LIGHT_STAND_INS = {
  'node:process': './src/report/process.ts',
  'string-width': './src/report/string-width.ts',
  'vfile-sort': './src/report/vfile-sort.ts',
  'supports-color': './src/report/supports-color.ts'
}

/** See the file. */
function noSubcommandPrograms(root: string): Plugin {
  return {
    name: 'no-subcommand-programs',
    setup({onResolve}) {
      onResolve({filter: /^node:child_process$/}, ({importer}) =>
        /[/\\]commander[/\\]/.test(importer)
          ? {path: join(root, 'src/cli/no-subcommand-programs.ts')}
          : undefined
      )
    }
  }
}

/**
 * picocolors asks what standard output is when it loads, for a default that we never use; Node makes the stream then,
 * which for a pipe takes a tenth as long as starting Node does.
 */
const colorsWithoutOutput: Plugin = {
  name: 'colors-without-output',
  setup({onLoad}) {
    onLoad({filter: /[/\\]picocolors\.js$/}, ({path}) => ({
      contents: readFileSync(path, 'utf8').replace(/^let p = process \|\| \{\}/, 'let p = {}'),
      loader: 'js'
    }))
  }
}

/** What loads modules that others wrote, for which `require` would not do. */
const IMPORTS_OF_OTHERS = ['src/config/import-module.ts']

/** The name of the file that is the command; what it starts is `COMMAND_CODE`. */
export const COMMAND = 'copyedit.cjs'

/**
 * @returns the files by name, and what is in the command's own bundle
 */
export async function buildCommand(
  root: string,
  options: BuildOptions
): Promise<{files: Map<string, Uint8Array>; metafile: Metafile}> {
  const bundle = {...options, format: 'cjs', minify: options.minify ?? true} as const
  const files = await buildParts({
    ...bundle,
    plugins: [...(options.plugins ?? []), noSubcommandPrograms(root)]
  })
  const tables = await Tables.of(root)
  const command = await build({
    ...bundle,
    minify: false, // late constants are told by the names of their modules
    entryPoints: ['src/cli/main.ts'],
    outfile: `dist/${COMMAND_CODE}`,
    define: {...bundle.define, 'process.env.COPYEDIT_TABLES': JSON.stringify(tables.fileName)},
    // Node's loader of ES modules costs a tenth of a run; a part of ours can simply be required
    supported: {'dynamic-import': false},
    plugins: [
      ...(options.plugins ?? []),
      tables.plugin,
      stripRules,
      colorsWithoutOutput,
      leaveOutParts(root)
    ],
    alias: LIGHT_STAND_INS,
    metafile: true,
    write: false
  })
  if (IMPORTS_OF_OTHERS.some((path) => path in command.metafile.inputs))
    throw new Error(
      "a module that imports a newsroom's modules must lie in a part of its own: see lazy-chunks.ts"
    )
  files.set(tables.fileName, tables.content)
  for (const {text} of command.outputFiles) {
    const {code} = await transform(withLateConstants(text), {
      format: bundle.format,
      minify: bundle.minify,
      legalComments: 'none',
      ...(bundle.target === undefined ? {} : {target: bundle.target})
    })
    files.set(COMMAND_CODE, Buffer.from(wrapped(asciiOnly(code))))
  }
  const boot = await build({
    ...bundle,
    entryPoints: ['src/cli/boot.ts'],
    outfile: `dist/${COMMAND}`,
    banner: {js: '#!/usr/bin/env node'},
    write: false
  })
  for (const {contents} of boot.outputFiles) files.set(COMMAND, contents)
  return {files, metafile: command.metafile}
}

/** Escapes what esbuild leaves in regular expressions: text that is all ASCII takes V8 half the memory, and less time. */
function asciiOnly(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** What the action of GitHub runs; it calls the command beside it. */
export async function buildAction(options: BuildOptions): Promise<Uint8Array> {
  const {outputFiles} = await build({
    ...options,
    format: 'cjs',
    minify: true,
    entryPoints: ['src/action/main.ts'],
    outfile: 'dist/action.cjs',
    write: false
  })
  const [file] = outputFiles
  if (file === undefined) throw new Error('esbuild made no file of the action')
  return file.contents
}
