/**
 * Reads a plain command line as commander would (test/cli/quick-parse.test.ts compares them) without loading it, which
 * costs more than reading an article does. Whatever is out of the ordinary is left to commander.
 */
import {longName, readValue, type CommandSpec, type OptionSpec} from './command.ts'

export interface Arguments {
  readonly operands: readonly string[]
  readonly options: Record<string, unknown>
}

/** The operands of a command that takes any number of them. */
const ANY_NUMBER = /^\[[^\]]+\.\.\.\]$/

/**
 * @returns undefined where commander is to read the line
 * @throws UsageError for a value that an option does not take
 */
export function quickParse(spec: CommandSpec, argv: readonly string[]): Arguments | undefined {
  if (!ANY_NUMBER.test(spec.operands ?? '')) return undefined
  const operands: string[] = []
  const options: Record<string, unknown> = {}
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? ''
    if (word === '-' || !word.startsWith('-')) {
      operands.push(word)
      continue
    }
    const equals = word.indexOf('=')
    const name = equals < 0 ? word : word.slice(0, equals)
    const option = spec.options.find((candidate) => longName(candidate) === name)
    if (option === undefined) return undefined
    if (option.flags.includes('<')) {
      const value = equals < 0 ? argv[++index] : word.slice(equals + 1)
      if (value === undefined || value === '' || value.startsWith('-')) return undefined
      addValue(options, option, readValue(option, name, value))
    } else if (equals >= 0 || option.flags.includes('[')) return undefined
    else if (name.startsWith('--no-')) {
      // with no opposite of its own it would have a default
      if (!spec.options.some((other) => longName(other) === `--${name.slice(5)}`)) return undefined
      options[keyOf(name.slice(5))] = false
    } else options[keyOf(name.slice(2))] = true
  }
  return hasDefaults(spec) ? undefined : {operands, options}
}

function addValue(options: Record<string, unknown>, option: OptionSpec, value: unknown): void {
  const key = keyOf(longName(option).slice(2))
  const before = options[key]
  options[key] =
    option.repeatable === true ? [...(Array.isArray(before) ? (before as unknown[]) : []), value] : value
}

/** An option that can only be switched off is on where nobody mentions it. */
function hasDefaults({options}: CommandSpec): boolean {
  const names = options.map(longName)
  return names.some((name) => name.startsWith('--no-') && !names.includes(`--${name.slice(5)}`))
}

/** `fail-on` becomes `failOn`. */
function keyOf(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
