/**
 * Files of rules without code: each rule of a YAML file becomes a rule like those of copyedit. In the command this is a
 * part of its own (see src/tools/lazy-chunks.ts), loaded where a newsroom has such a file.
 */
import {readDocument, type ConfigurationDocument, type Path} from '../config/document.ts'
import {CUSTOM_FAMILY} from '../config/merge.ts'
import {byPlace, ConfigurationError, type Problem} from '../config/problem.ts'
import {validate} from '../config/validate.ts'
import type {RegisteredRule} from '../registry.ts'
import type {Rule} from '../rule.ts'
import {consistencyRule} from './consistency.ts'
import {badExample} from './examples.ts'
import {patternRule, PatternError} from './pattern.ts'
import type {Scope} from './phrases.ts'
import {conditionalRule, countRule} from './presence.ts'
import {KINDS, rulesFileSchema, type Kind, type RawRule} from './schema.ts'
import {swapRule} from './swap.ts'
import {tokensRule} from './tokens.ts'
import {MESSAGES, type Behaviour} from './words.ts'

type Make = (rule: RawRule, owner: string | undefined, scope: Scope) => Behaviour

const MAKERS: Readonly<Record<Kind, Make>> = {
  swap: swapRule,
  pattern: patternRule,
  tokens: tokensRule,
  consistency: consistencyRule,
  when: conditionalRule,
  count: countRule
}

/**
 * @param shown the file's name as people see it
 * @throws ConfigurationError with every problem of the file
 */
export function readRulesFile(text: string, shown: string): RegisteredRule[] {
  const document = readDocument(text, {file: shown, kind: 'a file of rules'})
  const {rules, owner} = validate(document, rulesFileSchema)
  const registered: RegisteredRule[] = []
  const problems: Problem[] = []
  for (const [id, raw] of Object.entries(rules)) {
    const made = ruleOf(id, raw, owner, document)
    if ('rule' in made) registered.push(made)
    else problems.push(made)
  }
  if (problems.length > 0) throw new ConfigurationError(problems.sort(byPlace))
  return registered
}

function ruleOf(
  id: string,
  raw: RawRule,
  owner: string | undefined,
  document: ConfigurationDocument
): RegisteredRule | Problem {
  const fault = (path: Path, message: string): Problem => ({
    place: document.placeOf(['rules', id, ...path], 'key'),
    message
  })
  const kinds = (Object.keys(KINDS) as Kind[]).filter((kind) => raw[kind] !== undefined)
  const [kind, other] = kinds
  if (kind === undefined) return fault([], `"${id}" does nothing: give it ${oneOf(Object.keys(KINDS))}`)
  if (other !== undefined)
    return fault([other], `"${id}" has both "${kind}" and "${other}"; make two rules of it`)
  const stray = companions().find((key) => raw[key] !== undefined && !goesWith(kind, key))
  if (stray !== undefined) return fault([stray], `"${stray}" does not go with "${kind}"`)
  const missing = REQUIRED[kind]
  if (missing !== undefined && raw[missing] === undefined)
    return fault([kind], `"${kind}" needs "${missing}" beside it`)
  const scope: Scope = {zones: raw.zones, skipsQuotations: raw.quotations === 'skip'}
  try {
    const {summary, visit} = MAKERS[kind](raw, owner, scope)
    return {family: CUSTOM_FAMILY, rule: registeredRule(id, raw, raw.summary ?? summary, visit), defaults: {}}
  } catch (error) {
    if (error instanceof PatternError || error instanceof RangeError)
      return fault([kind], `"${kind}" of "${id}" ${error.message}`)
    throw error
  }
}

const REQUIRED: Readonly<Partial<Record<Kind, 'needs' | 'most'>>> = {when: 'needs', count: 'most'}

function companions(): Array<'becomes' | 'needs' | 'most'> {
  return ['becomes', 'needs', 'most']
}

function goesWith(kind: Kind, key: string): boolean {
  return (KINDS[kind] as readonly string[]).includes(key)
}

function oneOf(keys: readonly string[]): string {
  return keys
    .map((key) => `"${key}"`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1')
}

function registeredRule(id: string, raw: RawRule, summary: string, visit: Rule['visit']): Rule {
  return {
    id,
    summary,
    why: raw.why ?? summary,
    severity: raw.severity ?? 'warning',
    fix: raw.fix ?? 'suggest',
    since: 'yours',
    status: 'stable',
    inQuotations: raw.quotations ?? 'query',
    messages: MESSAGES,
    examples: {
      bad: raw.examples.bad.map(badExample),
      good: raw.examples.good.map((text) => ({text, because: 'the rule leaves it alone'}))
    },
    visit,
    ...(raw.zones === undefined ? {} : {zones: raw.zones})
  }
}
