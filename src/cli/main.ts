/** The command. Everything here is on the way of every start, so it loads little; commands load their own work. */
import {isConfigurationError} from '../config/problem.ts'
import {isUsageError, STATUS, UsageError, type CommandSpec, type Status} from './command.ts'
import {COMMANDS} from './commands/index.ts'
import {tellFault} from './fault.ts'
import {commandsText} from './help.ts'
import {quickParse} from './quick-parse.ts'
import {tell, terminalColumns, writeError, writeOut} from './terminal.ts'

async function run(argv: readonly string[]): Promise<Status> {
  const [first, ...rest] = argv
  if (first === undefined) {
    writeError(await overview())
    return STATUS.unusable
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    writeOut(rest[0] === undefined ? await overview() : await helpOf(commandCalled(rest[0])))
    return STATUS.clean
  }
  const named = COMMANDS.find(({name}) => name === first)
  return named === undefined ? runCommand(defaultCommand(), argv) : runCommand(named, rest)
}

async function runCommand(command: CommandSpec, argv: readonly string[]): Promise<Status> {
  const parsed = quickParse(command, argv) ?? (await import('./parse.ts')).parseArguments(command, argv)
  if ('text' in parsed) {
    writeOut(parsed.text)
    return STATUS.clean
  }
  return command.run(parsed.operands, parsed.options, COMMANDS)
}

function commandCalled(name: string): CommandSpec {
  const command = COMMANDS.find((candidate) => candidate.name === name)
  if (command !== undefined) return command
  const known = COMMANDS.map((candidate) => candidate.name)
  throw new UsageError(`there is no command "${name}"`, {given: name, known})
}

function defaultCommand(): CommandSpec {
  const command = COMMANDS.find(({isDefault}) => isDefault === true)
  if (command === undefined) throw new TypeError('no command is the default')
  return command
}

async function overview(): Promise<string> {
  return `${await helpOf(defaultCommand())}\n${commandsText(COMMANDS, terminalColumns())}`
}

async function helpOf(command: CommandSpec): Promise<string> {
  return (await import('./parse.ts')).helpOf(command, terminalColumns())
}

async function main(): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2))
  } catch (error) {
    if (isUsageError(error)) {
      const hint =
        error.guess === undefined ? '' : (await import('./did-you-mean.ts')).didYouMean(error.guess)
      tell(`copyedit: ${error.message}${hint}`)
      process.exitCode = STATUS.unusable
    } else if (isConfigurationError(error)) {
      for (const line of error.message.split('\n')) tell(line)
      process.exitCode = STATUS.unusable
    } else {
      tellFault(error)
      process.exitCode = STATUS.fault
    }
  }
}

void main()
