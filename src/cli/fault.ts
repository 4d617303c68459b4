/** What is said when copyedit itself fails. */
import {VERSION} from './package-files.ts'
import {tell, writeError} from './terminal.ts'

/** One line with where to report it; the stack as well with COPYEDIT_DEBUG=1. */
export function tellFault(fault: unknown, path?: string): void {
  const what = fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault)
  const where = path === undefined ? '' : ` on ${path}`
  tell(
    `copyedit: a fault of copyedit's own${where} (${what}); please report it in the issue tracker of copyedit, ` +
      `with the command line, the article and this version: ${VERSION}`
  )
  if (process.env['COPYEDIT_DEBUG'] === '1' && fault instanceof Error) writeError(`${fault.stack ?? ''}\n`)
}
