/**
 * Globs of the configuration. They mean what they mean in .gitignore: `*.md` anywhere, `wire/` a folder and all below
 * it, `/wire/*.txt` from the top; in a list a later `!glob` takes back.
 */
import ignore from 'ignore'

/**
 * The glob of a list that decides on a path, or undefined where none matches it.
 *
 * @param path relative to the folder of the globs, with `/`; undefined where it lies outside
 * @returns the glob's index
 */
export function matchingGlob(globs: readonly string[], path: string | undefined): number | undefined {
  if (path === undefined || globs.length === 0) return undefined
  const matcher = ignore({ignorecase: false}) // the same on every machine
  globs.forEach((pattern, index) => {
    matcher.add({pattern, mark: String(index)})
  })
  const {ignored, rule} = matcher.test(path)
  return ignored ? Number(rule?.mark ?? 0) : undefined
}

/** What is wrong with a glob, to go on after `"glob" `; undefined where nothing is. */
export function faultOfGlob(glob: string): string | undefined {
  if (/^!?\s*$/.test(glob)) return 'is empty'
  if (glob.includes('\\')) return 'has a "\\"; folders are parted by "/"'
  if (/\{[^}]*,[^}]*\}/.test(glob)) return 'has braces, which mean nothing here; write one glob for each'
  if (/^!?(?:\.{1,2}\/|.*\/\.\.(?:\/|$))/.test(glob))
    return 'must not begin with "./" or climb with "../"; it starts from the folder of the configuration'
  return undefined
}
