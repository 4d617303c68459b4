/** The parts of the help that commander does not write. */
import type {CommandSpec} from './command.ts'

/** The examples of a command, set below its options. */
export function examplesText({examples}: CommandSpec): string {
  const width = Math.max(...examples.map(([line]) => line.length))
  const rows = examples.map(([line, meaning]) => `  ${line.padEnd(width)}  ${meaning}`)
  return rows.length === 0 ? '' : `Examples:\n${rows.join('\n')}\n`
}

/** What stands below the help of `copyedit` itself. */
export function commandsText(commands: readonly CommandSpec[]): string {
  const width = Math.max(...commands.map(({name}) => name.length))
  const rows = commands.map(({name, summary}) => `  ${name.padEnd(width)}  ${summary}`)
  return `Commands ("copyedit COMMAND --help" tells more):\n${rows.join('\n')}\n`
}
