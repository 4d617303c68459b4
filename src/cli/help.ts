/** The parts of the help that commander does not write. */
import {wrap} from '../report/wrap.ts'
import type {CommandSpec} from './command.ts'

type Row = readonly [left: string, right: string]

/** The examples of a command, set below its options. */
export function examplesText({examples}: CommandSpec, columns: number): string {
  return examples.length === 0 ? '' : `Examples:\n${table(examples, columns)}\n`
}

/** What stands below the help of `copyedit` itself. */
export function commandsText(commands: readonly CommandSpec[], columns: number): string {
  const rows = commands.map(({name, summary}): Row => [name, summary])
  return `Commands ("copyedit COMMAND --help" tells more):\n${table(rows, columns)}\n`
}

/** Two columns where they fit side by side, else one under the other. */
function table(rows: readonly Row[], columns: number): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  const fits = rows.every(([, right]) => width + right.length + 4 <= columns)
  const lines = rows.flatMap(([left, right]) =>
    fits
      ? [`  ${left.padEnd(width)}  ${right}`]
      : [`  ${left}`, ...wrap(right, columns - 6).map((line) => `      ${line}`)]
  )
  return lines.join('\n')
}
