/** The library as modules: dist/index.js for Node, dist/core.js for browsers. What is loaded late lies in chunks. */
import {basename} from 'node:path'
import {build, type BuildOptions} from 'esbuild'

/** Shared with the program that uses copyedit, so that its files and messages are ours. */
const SHARED = ['unified', 'vfile', 'vfile-message']

/** The library's files by their path under dist/. */
export async function buildLibrary(options: BuildOptions): Promise<Map<string, Uint8Array>> {
  const modules: BuildOptions = {
    ...options,
    format: 'esm',
    splitting: true,
    outdir: 'dist',
    write: false
  }
  const results = await Promise.all([
    build({
      ...modules,
      entryPoints: ['src/index.ts'],
      external: SHARED,
      // its CommonJS form, which Node would take, has no named exports when it is a chunk of its own
      alias: {yaml: './node_modules/yaml/browser/index.js'},
      chunkNames: 'chunks/node-[name]-[hash]'
    }),
    build({
      ...modules,
      entryPoints: ['src/core.ts'],
      platform: 'browser',
      // a worker has no document, and is where a page would rather do such work
      conditions: ['worker'],
      target: 'es2022',
      chunkNames: 'chunks/core-[name]-[hash]'
    })
  ])
  const files = new Map<string, Uint8Array>()
  for (const {outputFiles = []} of results) {
    for (const {path, contents} of outputFiles) {
      const name = basename(path)
      files.set(/[/\\]chunks[/\\]/.test(path) ? `chunks/${name}` : name, contents)
    }
  }
  return files
}
