/** `copyedit config FILE`: what applies to an article, for people or for a program. */
import type {SettingsLoader} from '../config/load.ts'
import {settingsJson, settingsText, type DescribedArticle} from '../config/describe.ts'
import {STATUS, UsageError, type Status} from './command.ts'
import {writeOut} from './terminal.ts'

interface ShowOptions {
  readonly loader: SettingsLoader
  readonly builtIn: DescribedArticle['builtIn']
  readonly json: boolean | undefined
}

/** @throws ConfigurationError; UsageError where the operand is no article's name */
export async function showSettings(path: string, {loader, builtIn, json}: ShowOptions): Promise<Status> {
  if (path === '-' || path === '') throw new UsageError('"copyedit config" needs the name of an article')
  const article = {
    path,
    settings: await loader.settingsFor(path),
    ignoredBy: await loader.ignoredBy(path),
    builtIn
  }
  writeOut(json === true ? settingsJson(article) : settingsText(article))
  return STATUS.clean
}
