/** The rules as the build wrote them down for readers: what the running rules leave out. */
import type {RuleEntry} from '../rule-entry.ts'
import {packageFile} from './package-files.ts'

/** Every rule, in order of their ids. */
export function ruleCatalogue(): readonly RuleEntry[] {
  return JSON.parse(packageFile('rules.json').toString('utf8')) as readonly RuleEntry[]
}
