/**
 * What fish would offer by a script of `complete` lines: as much of fish as our completions use, so that no test needs
 * the shell. What it does not know, it refuses, and with it a script that fish might not read either.
 */

/** One `complete` line, with its flags by their letters. */
interface Completion {
  readonly condition: string
  readonly option: string | undefined
  readonly words: readonly string[]
  readonly takesValue: boolean
  readonly hasFiles: boolean
}

const FLAGS_WITH_VALUES = new Set(['c', 'n', 'a', 'd', 'l'])
const FLAGS_ALONE = new Set(['f', 'F', 'r', 'x'])

/**
 * What fish offers for the last word of a line, which may be empty: commands and other words, or options with their
 * dashes; `files` stands for the names of files.
 *
 * @param line the words so far, from `copyedit` on
 * @throws Error where the script has what this reader of it does not know
 */
export function offeredByFish(script: string, line: readonly string[]): string[] {
  const before = line.slice(1, -1)
  const typed = line.at(-1) ?? ''
  const completions = script
    .split('\n')
    .filter((written) => written !== '' && !written.startsWith('#'))
    .map(completionOf)
    .filter(({condition}) => holds(condition, before))
  const asked = completions.find(
    ({option, takesValue}) => takesValue && option !== undefined && before.at(-1) === `--${option}`
  )
  const offered =
    asked === undefined
      ? typed.startsWith('-')
        ? completions.flatMap(({option}) => (option === undefined ? [] : [`--${option}`]))
        : wordsOf(completions.filter(({option}) => option === undefined))
      : wordsOf([asked])
  return offered.filter((word) => word === 'files' || word.startsWith(typed))
}

function wordsOf(completions: readonly Completion[]): string[] {
  const words = completions.flatMap((completion) => completion.words)
  return completions.every(({hasFiles}) => hasFiles) ? [...words, 'files'] : words
}

function completionOf(written: string): Completion {
  const [command, ...rest] = wordsIn(written)
  if (command !== 'complete') throw new Error(`not a completion: ${written}`)
  const flags = new Map<string, string>()
  for (let index = 0; index < rest.length; index++) {
    const [, flag = ''] = /^-([a-zA-Z])$/.exec(rest[index] ?? '') ?? []
    if (FLAGS_WITH_VALUES.has(flag)) flags.set(flag, rest[++index] ?? '')
    else if (FLAGS_ALONE.has(flag)) flags.set(flag, '')
    else throw new Error(`fish’s “complete” is not known to take ${rest[index] ?? ''}: ${written}`)
  }
  if (flags.get('c') !== 'copyedit') throw new Error(`not of copyedit: ${written}`)
  return {
    condition: flags.get('n') ?? '',
    option: flags.get('l'),
    words: (flags.get('a') ?? '').split(' ').filter((word) => word !== ''),
    takesValue: flags.has('r') || flags.has('x'),
    hasFiles: !flags.has('f') && !flags.has('x')
  }
}

function holds(condition: string, before: readonly string[]): boolean {
  const [first = '', ...rest] = condition.split(' ')
  const words = before.filter((word) => !word.startsWith('-'))
  switch (first) {
    case '':
      return true
    case 'not':
      return !holds(rest.join(' '), before)
    case '__fish_use_subcommand':
      return words.length === 0
    case '__fish_seen_subcommand_from':
      return words.some((word) => rest.includes(word))
    default:
      throw new Error(`not a condition that is known of fish: ${condition}`)
  }
}

/** The words of a line as fish parts them: in single quotes only `\'` and `\\` are anything but themselves. */
function wordsIn(written: string): string[] {
  const words: string[] = []
  const pattern = /\s*(?:'((?:[^'\\]|\\.)*)'|([\w./-]+))(?=\s|$)/y
  while (pattern.lastIndex < written.trimEnd().length) {
    const from = pattern.lastIndex
    const match = pattern.exec(written)
    if (match === null)
      throw new Error(`fish would not read this from column ${String(from + 1)} on: ${written}`)
    words.push(match[2] ?? (match[1] ?? '').replace(/\\([\\'])/g, '$1'))
  }
  return words
}
