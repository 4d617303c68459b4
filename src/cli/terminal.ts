/** What copyedit knows of the place where its output goes. */
import {oneLine} from '../report/printable.ts'

const NARROWEST = 20

/** Whether to colour what goes to a stream: --color or --no-color, else NO_COLOR, FORCE_COLOR, else the terminal. */
export function wantsColor(
  option: boolean | undefined,
  stream: NodeJS.WriteStream = process.stdout
): boolean {
  const {NO_COLOR, FORCE_COLOR, TERM} = process.env
  if (option !== undefined) return option
  if (NO_COLOR !== undefined && NO_COLOR !== '') return false
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return stream.isTTY && TERM !== 'dumb'
}

/** Width in columns: COLUMNS, else the terminal's own, else 80. */
export function terminalColumns(stream: NodeJS.WriteStream = process.stdout): number {
  const asked = Number(process.env['COLUMNS'])
  if (Number.isInteger(asked) && asked > 0) return Math.max(asked, NARROWEST)
  return stream.isTTY ? Math.max(stream.columns, NARROWEST) : 80
}

/** A line on standard error. */
export function tell(line: string): void {
  process.stderr.write(`${oneLine(line)}\n`)
}
