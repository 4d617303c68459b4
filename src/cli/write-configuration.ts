/** `copyedit init`: writes a configuration to start from. */
import {existsSync, writeFileSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'
import {starterConfiguration} from '../config/starter.ts'
import {STATUS, UsageError, type Status} from './command.ts'
import {writeOut} from './terminal.ts'

const FILE = 'copyedit.yml'

/** The JSON Schema in the installed package, from the folder that holds node_modules. */
const SCHEMA = 'node_modules/copyedit/dist/copyedit.schema.json'

/**
 * @param existing the configurations that are in the folder already
 * @throws UsageError where there is one, or the folder cannot be written to
 */
export function writeConfiguration(folder: string, existing: readonly string[]): Status {
  const [found] = existing
  if (found !== undefined) {
    throw new UsageError(
      `there is a configuration in this folder already: ${basename(found)}; it was left alone`
    )
  }
  try {
    writeFileSync(join(folder, FILE), starterConfiguration(schemaPath(folder)), {flag: 'wx'})
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(`${FILE} could not be written (${code})`)
  }
  writeOut(`${FILE} was written; it sets nothing yet. Take the # away from what you want.\n`)
  return STATUS.clean
}

/** From the folder; where copyedit is not installed above it, as if it were installed in it. */
function schemaPath(folder: string): string {
  for (let current = folder; ; current = dirname(current)) {
    const path = join(current, SCHEMA)
    if (existsSync(path)) return slashed(relative(folder, path))
    if (dirname(current) === current) return `./${SCHEMA}`
  }
}

function slashed(path: string): string {
  const forward = sep === '/' ? path : path.replaceAll(sep, '/')
  return forward.startsWith('../') ? forward : `./${forward}`
}
