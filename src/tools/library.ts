/**
 * The library as modules: dist/index.js for Node, dist/core.js for browsers. What is loaded late lies in chunks, and so
 * does what both entries share, which is nearly all of them: rules and their lists of words would else be shipped twice.
 *
 * Not shared are the modules that lead to `unified` and its files. On Node those packages are the ones of the program
 * that uses copyedit; a page has none, so there they are bundled. Such a module comes in two forms, one for each entry.
 */
import {readFileSync} from 'node:fs'
import {basename, join, relative} from 'node:path'
import {build, type BuildOptions, type Metafile, type Plugin} from 'esbuild'

/** Shared with the program that uses copyedit, so that its files and messages are ours. */
const OF_THE_PROGRAM: readonly string[] = ['unified', 'vfile', 'vfile-message']

type Form = 'node' | 'browser'

const ENTRIES: Readonly<Record<string, Form>> = {'src/index.ts': 'node', 'src/core.ts': 'browser'}

/** The library's files by their path under dist/. */
export async function buildLibrary(root: string, options: BuildOptions): Promise<Map<string, Uint8Array>> {
  const modules: BuildOptions = {
    ...options,
    entryPoints: Object.keys(ENTRIES),
    format: 'esm',
    // what is shared must run in browsers
    platform: 'browser',
    // a worker has no document, and is where a page would rather do such work
    conditions: ['worker'],
    target: 'es2022',
    splitting: true,
    outdir: 'dist',
    chunkNames: 'chunks/[name]-[hash]',
    write: false
  }
  const {metafile} = await build({
    ...modules,
    external: [...OF_THE_PROGRAM, 'node:*'],
    plugins: [],
    metafile: true
  })
  const twofold = modulesLeadingOut(metafile)
  const {outputFiles = []} = await build({
    ...modules,
    plugins: [...(options.plugins ?? []), twoForms(root, twofold)]
  })
  return new Map(
    outputFiles.map(({path, contents}) => {
      const name = basename(path)
      return [/[/\\]chunks[/\\]/.test(path) ? `chunks/${name}` : name, contents]
    })
  )
}

/** The modules that import what is external, and those that lead to them. */
function modulesLeadingOut({inputs}: Metafile): ReadonlySet<string> {
  const importers = new Map<string, string[]>()
  const found = new Set<string>()
  for (const [path, {imports}] of Object.entries(inputs)) {
    for (const {path: target, external} of imports) {
      if (external === true) found.add(path)
      else importers.set(target, [...(importers.get(target) ?? []), path])
    }
  }
  // a set takes what is added while it is gone through
  for (const path of found) for (const importer of importers.get(path) ?? []) found.add(importer)
  return found
}

/** Loads these modules once for each entry; the form is handed on from the one that imports to the one imported. */
function twoForms(root: string, twofold: ReadonlySet<string>): Plugin {
  const pathOf = (file: string): string => relative(root, file).replaceAll('\\', '/')
  return {
    name: 'two-forms',
    setup({onLoad, onResolve}) {
      onResolve({filter: /^(?:[a-z]|\.{0,2}\/)/}, ({path, resolveDir, kind, pluginData}) => {
        const file = join(resolveDir, path)
        const name = pathOf(file)
        const form = kind === 'entry-point' ? ENTRIES[name] : (pluginData as Form | undefined)
        if (form === 'node' && (OF_THE_PROGRAM.includes(path) || path.startsWith('node:')))
          return {path, external: true}
        return twofold.has(name) ? {path: file, suffix: `?${String(form)}`, pluginData: form} : undefined
      })
      onLoad({filter: /\.ts$/}, ({path, pluginData}) =>
        pluginData === undefined
          ? undefined
          : {contents: readFileSync(path), loader: 'ts', pluginData: pluginData as Form}
      )
    }
  }
}
