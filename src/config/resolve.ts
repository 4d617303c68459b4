/** From the names in a configuration to files: other configurations, house styles, plugins. */
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, isAbsolute, join, resolve} from 'node:path'
import {didYouMean} from './did-you-mean.ts'
import {configurationsIn} from './find.ts'
import {failure, type Place} from './problem.ts'

/** A name leads nowhere; the message says why, and goes on after a place. */
export class ResolveError extends Error {
  override readonly name = 'ResolveError'
}

/**
 * Gives a name that leads nowhere the place where it was written.
 *
 * @throws ConfigurationError
 */
export function at<Value>(place: Place | undefined, find: () => Value): Value {
  try {
    return find()
  } catch (error) {
    throw error instanceof ResolveError ? failure(place, error.message) : error
  }
}

/** Whether a name is a file's and not a package's or a house style's. */
export function isFileName(name: string): boolean {
  return name.startsWith('./') || name.startsWith('../') || name === '.' || name === '..' || isAbsolute(name)
}

/**
 * @param advice what to say where there is no such file and none with a name like it
 * @throws ResolveError
 */
export function resolveFile(name: string, folder: string, advice = ''): string {
  const path = resolve(folder, name)
  const stats = statSync(path, {throwIfNoEntry: false})
  if (stats === undefined)
    throw new ResolveError(`there is no file "${name}"${besideHint(name, folder) || advice}`)
  if (stats.isDirectory()) throw new ResolveError(`"${name}" is a folder, not a file`)
  return path
}

function besideHint(name: string, folder: string): string {
  const parent = dirname(resolve(folder, name))
  const prefix = name.slice(0, name.lastIndexOf('/') + 1)
  return didYouMean(
    name,
    namesIn(parent).map((entry) => prefix + entry)
  )
}

/**
 * The configuration that an item of `extends` means: a file, or a package in a node_modules folder above (its own
 * configuration, or a file in it: `@desk/style/politics.yml`).
 *
 * @throws ResolveError
 */
export function resolveConfiguration(name: string, folder: string): string {
  if (isFileName(name)) return resolveFile(name, folder)
  const {packageName, inside} = splitPackageName(name)
  const home = findPackage(packageName, folder)
  if (home === undefined)
    throw new ResolveError(`${missingPackage(packageName, folder)}${fileHint(name, folder)}`)
  if (inside !== '') return resolveFile(`./${inside}`, home)
  const [found] = configurationsIn(home)
  if (found === undefined)
    throw new ResolveError(`the package "${packageName}" has no configuration of copyedit in it`)
  return found
}

function fileHint(name: string, folder: string): string {
  return existsSync(resolve(folder, name)) ? `; for the file beside this one write "./${name}"` : ''
}

/** The house style of this name among those that come with copyedit, or undefined. */
export function builtInStyle(name: string, stylesFolder: string): string | undefined {
  const path = join(stylesFolder, `${name}.yml`)
  return /^[a-z0-9-]+$/.test(name) && existsSync(path) ? path : undefined
}

/** The names of the house styles that come with copyedit, in order. */
export function styleNames(stylesFolder: string): string[] {
  return namesIn(stylesFolder)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => name.slice(0, -'.yml'.length))
    .sort()
}

/** Whether a file holds rules without code. */
export function isRulesFile(file: string): boolean {
  return /\.ya?ml$/.test(file)
}

/**
 * The files of rules in a folder, in order of their names; undefined where the name is no folder's.
 *
 * @throws ResolveError where there are none
 */
export function rulesFilesIn(name: string, folder: string): string[] | undefined {
  const path = resolve(folder, name)
  if (!isFileName(name) || statSync(path, {throwIfNoEntry: false})?.isDirectory() !== true) return undefined
  const files = namesIn(path).filter(isRulesFile)
  if (files.length === 0) throw new ResolveError(`the folder "${name}" has no file of rules (.yml) in it`)
  return files.map((file) => join(path, file))
}

/**
 * The file of a module: a path, or a package in a node_modules folder above.
 *
 * @throws ResolveError
 */
export function resolveModule(name: string, folder: string): string {
  if (isFileName(name)) return resolveFile(name, folder)
  const {packageName, inside} = splitPackageName(name)
  const home = findPackage(packageName, folder)
  if (home === undefined)
    throw new ResolveError(`${missingPackage(packageName, folder)}${fileHint(name, folder)}`)
  try {
    return createRequire(join(folder, 'package.json')).resolve(name)
  } catch {
    const entry = inside === '' ? importEntry(home) : undefined
    if (entry !== undefined) return resolveFile(entry, home)
    throw new ResolveError(`the package "${packageName}" has no module "${name}"`)
  }
}

/** The entry of a package that only takes `import`. */
function importEntry(home: string): string | undefined {
  const {exports} = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {exports?: unknown}
  let target: unknown = exports
  for (const condition of ['.', 'node', 'import', 'default']) {
    if (typeof target === 'object' && target !== null && Object.hasOwn(target, condition)) {
      target = (target as Record<string, unknown>)[condition]
    }
  }
  return typeof target === 'string' ? target : undefined
}

function splitPackageName(name: string): {packageName: string; inside: string} {
  const steps = name.split('/')
  const length = name.startsWith('@') ? 2 : 1
  return {packageName: steps.slice(0, length).join('/'), inside: steps.slice(length).join('/')}
}

function findPackage(name: string, folder: string): string | undefined {
  return modulesFolders(folder)
    .map((modules) => join(modules, name))
    .find((path) => existsSync(path))
}

function modulesFolders(folder: string): string[] {
  const folders: string[] = []
  for (let current = folder; ; current = dirname(current)) {
    folders.push(join(current, 'node_modules'))
    if (dirname(current) === current) return folders
  }
}

function missingPackage(name: string, folder: string): string {
  const [scope = ''] = name.split('/')
  const known = modulesFolders(folder).flatMap((modules) =>
    name.startsWith('@')
      ? namesIn(join(modules, scope)).map((entry) => `${scope}/${entry}`)
      : namesIn(modules)
  )
  return `there is no package "${name}" in a node_modules folder here or above${didYouMean(name, known)}`
}

/** In the order of their names; empty where there is no such folder. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
