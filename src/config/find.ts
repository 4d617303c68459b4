/**
 * Finding the configuration of an article. This is all that checking without one costs: it loads nothing but Node's
 * own modules and reads nothing but a package.json on the way.
 */
import {existsSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** The files that may hold a configuration, in the order in which they are looked for. */
export const CONFIGURATION_NAMES = ['copyedit.yml', 'copyedit.yaml', 'copyedit.json', 'package.json'] as const

/** The key of package.json that holds a configuration. */
export const PACKAGE_KEY = 'copyedit'

/**
 * The configuration files of the nearest folder that has any, from `folder` upward to the root of the file system;
 * more than one is a mistake for the caller to report.
 *
 * @param folder an absolute path
 * @returns absolute paths
 */
export function findUpward(folder: string): readonly string[] {
  for (let current = folder; ; current = dirname(current)) {
    const found = configurationsIn(current)
    if (found.length > 0 || dirname(current) === current) return found
  }
}

/** The configuration files right in a folder. */
export function configurationsIn(folder: string): readonly string[] {
  return CONFIGURATION_NAMES.map((name) => join(folder, name)).filter((path) =>
    path.endsWith('package.json') ? hasPackageKey(path) : existsSync(path)
  )
}

/** Whether a package.json has our key, or may have it and is broken, which whoever reads it will say. */
function hasPackageKey(path: string): boolean {
  if (!existsSync(path)) return false
  const text = readFileSync(path, 'utf8')
  if (!text.includes(`"${PACKAGE_KEY}"`)) return false
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && Object.hasOwn(value, PACKAGE_KEY)
  } catch {
    return true
  }
}
