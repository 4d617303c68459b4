/** The rules' lists of words, which for the command lie in a file of their own; tools/tables.ts puts them there. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'

let text: string | undefined

export function table(start: number, end: number): string {
  text ??= readFileSync(join(import.meta.dirname, process.env['COPYEDIT_TABLES'] ?? ''), 'latin1')
  return text.slice(start, end)
}
