/**
 * Parts of the command that most runs never need lie in files of their own, because Node reads and compiles a bundle
 * as a whole at start, whatever of it runs. A part shares no state with the rest: it holds a copy of what it uses.
 */
import {basename, join, relative} from 'node:path'
import {build, type BuildOptions, type Plugin} from 'esbuild'

/** Packages, and modules of ours that are only loaded by `import()`, by their path under the root. */
const PARTS: readonly string[] = [
  'yaml',
  'zod',
  'ignore',
  'tinyglobby',
  'src/article/markdown.ts',
  'src/config/configuration.ts',
  'src/custom/rules-file.ts',
  'src/cli/narrowing.ts',
  'src/cli/parse.ts',
  'src/cli/fixing.ts',
  'src/cli/gate.ts',
  'src/report/exchange.ts'
]

/** The file of a part, beside the command. */
function fileOf(part: string): string {
  return `lazy-${basename(part, '.ts')}.cjs`
}

/** Leaves the parts out of a bundle; where one is needed it is loaded from its file. */
export function leaveOutParts(root: string): Plugin {
  return {
    name: 'lazy-chunks',
    setup({onResolve}) {
      onResolve({filter: /^(?:[a-z]|\.{1,2}\/)/}, ({path, resolveDir, kind}) => {
        if (kind === 'entry-point') return undefined
        const name = path.startsWith('.')
          ? relative(root, join(resolveDir, path)).replaceAll('\\', '/')
          : path
        return PARTS.includes(name) ? {path: `./${fileOf(name)}`, external: true} : undefined
      })
    }
  }
}

/** zod's messages in fifty languages: ours are our own, and a schema needs none but those it was made with. */
const oneLocale: Plugin = {
  name: 'one-locale',
  setup({onLoad}) {
    onLoad({filter: /[/\\]zod[/\\]v4[/\\]locales[/\\]index\.js$/}, () => ({
      contents: "export {default as en} from './en.js'"
    }))
  }
}

/** Builds every part; the content by file name. */
export async function buildParts(options: BuildOptions): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  // a package that makes a `require` of its own (createRequire) takes a path as well
  const define = {...options.define, 'import.meta.url': '__filename'}
  for (const part of PARTS) {
    const {outputFiles} = await build({
      ...options,
      define,
      entryPoints: [part],
      outfile: `dist/${fileOf(part)}`,
      plugins: [...(options.plugins ?? []), leaveOutParts(options.absWorkingDir ?? ''), oneLocale],
      // a newsroom's plugin is a module of its own, which may be one that only `import()` can load
      supported: {...options.supported, 'dynamic-import': true},
      write: false
    })
    for (const {contents} of outputFiles) files.set(fileOf(part), contents)
  }
  return files
}
