/** From a command's table entry to a parsed command line, by way of commander; its errors in our words. */
import {Command, CommanderError, Option, type Help} from 'commander'
import {longName, readValue, UsageError, type CommandSpec, type OptionSpec} from './command.ts'
import {examplesText} from './help.ts'
import {VERSION} from './package-files.ts'
import type {Arguments} from './quick-parse.ts'
import {terminalColumns} from './terminal.ts'

/** In less room than this, in columns, the help stops wrapping what options mean. */
const NARROWEST_HELP = 20

const HELP: Partial<Help> = {
  minWidthToWrap: NARROWEST_HELP,
  // a value that may be left out is given after `=`, never as the next word
  optionTerm: ({flags}) => flags.replace(' [', '[=')
}

/** What the command line asks for: a run, or a text (help, the version) to be shown instead. */
export type Parsed = Arguments | {readonly text: string}

/** @throws UsageError */
export function parseArguments(spec: CommandSpec, argv: readonly string[]): Parsed {
  let text = ''
  const command = commanderOf(spec).configureOutput({
    writeOut: (part) => void (text += part),
    outputError: () => undefined,
    getOutHelpWidth: terminalColumns
  })
  try {
    command.parse(withValues(argv, spec), {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) return {text}
    throw usageErrorFrom(error, spec)
  }
  return {operands: command.args, options: command.opts()}
}

/** An option whose value may be left out takes none but after `=`: the next word is a file. */
function withValues(argv: readonly string[], {options}: CommandSpec): string[] {
  const end = argv.includes('--') ? argv.indexOf('--') : argv.length
  const names = options.filter(({flags}) => flags.includes(' [')).map(longName)
  return argv.map((word, index) => (index < end && names.includes(word) ? `${word}=` : word))
}

/** The help of a command. */
export function helpOf(spec: CommandSpec, columns: number): string {
  const command = commanderOf(spec).configureHelp({...HELP, helpWidth: columns})
  return `${command.helpInformation()}\n${examplesText(spec, columns)}`
}

function commanderOf(spec: CommandSpec): Command {
  const command = new Command(`copyedit ${spec.isDefault === true ? `[${spec.name}]` : spec.name}`)
    .description(`copyedit ${spec.name}: ${spec.summary}`)
    .helpOption('-h, --help', 'show this help')
    .version(VERSION, '--version', 'show the version')
    .exitOverride()
    .configureHelp(HELP)
    .addHelpText('after', () => `\n${examplesText(spec, terminalColumns()).trimEnd()}`)
  if (spec.operands !== undefined) command.argument(spec.operands)
  if (spec.usage !== undefined) command.usage(spec.usage)
  for (const option of spec.options) command.addOption(commanderOption(option))
  return command
}

function commanderOption(spec: OptionSpec): Option {
  const option = new Option(spec.flags, spec.summary)
  if (!option.required) return option
  return option.argParser((value: string, before: unknown) => {
    const read = readValue(spec, option.long ?? spec.flags, value)
    return spec.repeatable === true ? [...(Array.isArray(before) ? (before as unknown[]) : []), read] : read
  })
}

function usageErrorFrom(error: CommanderError, spec: CommandSpec): UsageError {
  const quoted = /'(.+)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownOption': {
      const known = [...spec.options.map(longName), '--help', '--version']
      return new UsageError(`there is no option ${quoted.split(' ')[0] ?? quoted}`, {given: quoted, known})
    }
    case 'commander.optionMissingArgument': {
      const name = /--[\w-]+/.exec(quoted)?.[0] ?? quoted
      return new UsageError(`${name} needs a value: ${quoted}`)
    }
    case 'commander.missingArgument':
      return new UsageError(`"copyedit ${spec.name}" needs a ${quoted}`)
    case 'commander.excessArguments':
      return new UsageError(
        `"copyedit ${spec.name}" was given too many words; see "copyedit ${spec.name} --help"`
      )
    default:
      return new UsageError(error.message.replace(/^error: /, ''))
  }
}
