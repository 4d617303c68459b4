/** Files that lie beside the command in the package. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The bytes of a file that the build wrote beside the command. */
export function packageFile(name: 'english.pack' | 'rules.json'): Buffer {
  return readFileSync(join(import.meta.dirname, name))
}

/** Where the house styles lie that come with copyedit. */
export const STYLES_FOLDER = join(import.meta.dirname, 'styles')

/** Set by the build from package.json. */
export const VERSION = process.env['COPYEDIT_VERSION'] ?? 'unbuilt'
