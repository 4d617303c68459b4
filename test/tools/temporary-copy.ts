/** A copy of the project in a temporary folder, for tests that write into it. */
import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {onTestFinished} from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The path of the copy, which is removed after the test; node_modules is a link to ours. */
export function temporaryCopy(parts: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'copyedit-copy-'))
  onTestFinished(() => {
    rmSync(folder, {recursive: true, force: true})
  })
  for (const part of parts) cpSync(join(root, part), join(folder, part), {recursive: true})
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}
