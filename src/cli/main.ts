/** The command. Everything here is on the way of every start, so it loads little; commands load their own work. */
import {isConfigurationError} from '../config/problem.ts'
import {isUsageError, STATUS, UsageError, type CommandSpec, type Status} from './command.ts'
import {COMMANDS} from './commands/index.ts'
import {tellFault} from './fault.ts'
import {commandsText} from './help.ts'
import {helpOf, parseArguments} from './parse.ts'
import {tell, terminalColumns} from './terminal.ts'

async function run(argv: readonly string[]): Promise<Status> {
  const [first, ...rest] = argv
  if (first === undefined) {
    process.stderr.write(overview())
    return STATUS.unusable
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    process.stdout.write(
      rest[0] === undefined ? overview() : helpOf(commandCalled(rest[0]), terminalColumns())
    )
    return STATUS.clean
  }
  const named = COMMANDS.find(({name}) => name === first)
  return named === undefined ? runCommand(defaultCommand(), argv) : runCommand(named, rest)
}

async function runCommand(command: CommandSpec, argv: readonly string[]): Promise<Status> {
  const parsed = parseArguments(command, argv)
  if ('text' in parsed) {
    process.stdout.write(parsed.text)
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

function overview(): string {
  return `${helpOf(defaultCommand(), terminalColumns())}\n${commandsText(COMMANDS, terminalColumns())}`
}

/** A reader that has seen enough (`copyedit … | head`) is no fault. */
function endQuietlyOnBrokenPipe(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error
      process.exit(process.exitCode ?? STATUS.clean)
    })
  }
}

async function main(): Promise<void> {
  endQuietlyOnBrokenPipe()
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
