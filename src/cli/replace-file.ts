/** Writing a file in one step: whoever reads it meanwhile sees the old one or the new one, never a half. */
import {chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/** Puts `content` in the place of the file; its mode stays, and a link goes on leading to it. */
export function replaceFile(path: string, content: string | Uint8Array): void {
  const target = targetOf(path)
  const temporary = join(dirname(target), `.${basename(target)}.${String(process.pid)}.tmp`)
  try {
    writeFileSync(temporary, content, {flag: 'wx'})
    const before = statSync(target, {throwIfNoEntry: false})
    if (before !== undefined) chmodSync(temporary, before.mode)
    renameSync(temporary, target)
  } catch (error) {
    rmSync(temporary, {force: true})
    throw error
  }
}

function targetOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}
