/** The house styles that come with copyedit, as they lie beside the command. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** The content of each by its name in dist/; none where there are none yet. */
export function houseStyles(root: string): Map<string, string> {
  const folder = join(root, 'rules/styles')
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.yml')) : []
  return new Map(names.sort().map((name) => [`styles/${name}`, readFileSync(join(folder, name), 'utf8')]))
}
