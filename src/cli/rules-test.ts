/** `copyedit rules test`: runs the examples of a newsroom's own rules. */
import {resolve} from 'node:path'
import type {Failure} from '../custom/test-rules.ts'
import {failuresOf} from '../custom/test-rules.ts'
import {Language} from '../language/language.ts'
import type {RegisteredRule} from '../registry.ts'
import {STATUS, UsageError, type Status} from './command.ts'
import {settingsLoader} from './configured.ts'
import {packageFile} from './package-files.ts'
import {DEFAULT_MAX_SIZE} from './options.ts'
import {InputError, readText} from './read.ts'
import {tell, writeOut} from './terminal.ts'

/**
 * @param files files of rules; where there are none, the rules that the configuration of this folder brings
 * @throws UsageError, ConfigurationError
 */
export async function testRules(files: readonly string[]): Promise<Status> {
  let rules: RegisteredRule[]
  try {
    rules = files.length === 0 ? await configuredRules() : await rulesIn(files)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    tell(error.message)
    return STATUS.unusable
  }
  const language = new Language(packageFile('english.pack'))
  const failures: Failure[] = []
  for (const rule of rules) failures.push(...(await failuresOf(rule, language)))
  const examples = rules.flatMap(({rule: {examples}}) => [...examples.bad, ...examples.good]).length
  const lines = failures.map(({rule, example, reason}) => `${rule}: ${example}\n  ${reason}\n`)
  const told = `${many(rules.length, 'rule')}, ${many(examples, 'example')}`
  lines.push(
    failures.length === 0 ? `${told}: all as they say\n` : `${told}: ${String(failures.length)} failed\n`
  )
  writeOut(lines.join(''))
  return failures.length === 0 ? STATUS.clean : STATUS.findings
}

async function configuredRules(): Promise<RegisteredRule[]> {
  const {customRules} = await settingsLoader({}).settingsFor(resolve('article.txt'))
  if (customRules.length === 0)
    throw new UsageError('the configuration here brings no rules of your own; name a file of rules')
  return [...customRules]
}

async function rulesIn(files: readonly string[]): Promise<RegisteredRule[]> {
  const {readRulesFile} = await import('../custom/rules-file.ts')
  return files.flatMap((file) => {
    try {
      return readRulesFile(readText(file, false, DEFAULT_MAX_SIZE).text, file)
    } catch (error) {
      throw error instanceof InputError ? new InputError(`${file}: ${error.message}`) : error
    }
  })
}

function many(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`
}
