/** Folders with files, made for one test and gone after it. */
import {mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {afterAll} from 'vitest'
import {SettingsLoader, type LoadOptions} from '../../src/config/load.ts'
import type {Settings} from '../../src/config/settings.ts'

/** House styles that are made for the tests. */
export const STYLES_FOLDER = fileURLToPath(new URL('./styles', import.meta.url))

const folders: string[] = []

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, {recursive: true, force: true})
})

/** A new folder that holds these files, by their paths in it. */
export function project(files: Readonly<Record<string, string>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'copyedit-config-')))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), content)
  }
  return folder
}

/** A loader that works in a project. */
export function loaderIn(folder: string, options: LoadOptions = {}): SettingsLoader {
  return new SettingsLoader({cwd: folder, stylesFolder: STYLES_FOLDER, ...options})
}

/** What applies to an article of a project with these files. */
export function settingsOf(
  files: Readonly<Record<string, string>>,
  article = 'article.txt',
  options: LoadOptions = {}
): Promise<Settings> {
  return loaderIn(project(files), options).settingsFor(article)
}
