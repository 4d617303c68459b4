/** What a module of `plugins` brings: a retext plugin, a preset, or rules of our contract. */
import type {Plugin, Preset} from 'unified'
import {z} from 'zod'
import type {RegisteredRule} from '../registry.ts'
import type {Rule} from '../rule.ts'
import {CUSTOM_FAMILY} from './merge.ts'
import {RULE_SEVERITIES} from './schema.ts'

export type ModuleContent =
  | {readonly kind: 'plugin'; readonly pluggable: Plugin | Preset}
  | {readonly kind: 'rules'; readonly rules: readonly RegisteredRule[]}

/** A module is not what `plugins` can take; the message goes on after the module's name. */
export class ModuleError extends Error {
  override readonly name = 'ModuleError'
}

/**
 * Reads a module: a default export that is a retext plugin (a function), a preset (`{plugins: […]}`) or a rule, or a
 * list of rules exported as `rules`.
 *
 * @throws ModuleError
 */
export function readModule(module: Readonly<Record<string, unknown>>): ModuleContent {
  const rules = listOfRules(module)
  if (rules !== undefined) return {kind: 'rules', rules: rules.map(registered)}
  const content = unwrapped(module['default'])
  if (typeof content === 'function') return {kind: 'plugin', pluggable: content as Plugin}
  if (isObject(content) && (Array.isArray(content['plugins']) || isObject(content['settings']))) {
    return {kind: 'plugin', pluggable: content as Preset}
  }
  throw new ModuleError(
    'exports neither a retext plugin nor a rule: its default export must be one, or "rules" a list of rules'
  )
}

function listOfRules(module: Readonly<Record<string, unknown>>): readonly unknown[] | undefined {
  const content = unwrapped(module['default'])
  const rules = module['rules'] ?? (isObject(content) ? content['rules'] : undefined)
  if (Array.isArray(rules)) {
    if (rules.length === 0) throw new ModuleError('exports "rules" with nothing in it')
    return rules as readonly unknown[]
  }
  return isObject(content) && ('visit' in content || 'messages' in content) ? [content] : undefined
}

/** CommonJS made by compilers puts the default export one step further in. */
function unwrapped(value: unknown): unknown {
  return isObject(value) && value['__esModule'] === true ? value['default'] : value
}

function registered(value: unknown): RegisteredRule {
  const rule = checkedRule(value)
  return {family: CUSTOM_FAMILY, rule, defaults: defaultsOf(rule)}
}

function checkedRule(value: unknown): Rule {
  if (!isObject(value)) throw new ModuleError('has something among its rules that is no rule')
  const {id, severity, fix, messages, visit, options} = value
  if (typeof id !== 'string' || !/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    throw new ModuleError(`has a rule whose id is ${describe(id)}; an id is like "two-words"`)
  }
  const fail = (member: string, wanted: string): never => {
    throw new ModuleError(`has a rule "${id}" whose "${member}" is not ${wanted}`)
  }
  const severities: readonly unknown[] = RULE_SEVERITIES.slice(1)
  if (!severities.includes(severity)) fail('severity', 'error, warning or info')
  if (fix !== 'safe' && fix !== 'suggest' && fix !== 'never') fail('fix', 'safe, suggest or never')
  if (!isObject(messages)) fail('messages', 'an object of functions')
  if (!isObject(visit)) fail('visit', 'an object of handlers')
  if (options !== undefined && typeof options !== 'function') fail('options', 'a function of zod')
  return value as unknown as Rule
}

function defaultsOf({id, options}: Rule): Readonly<Record<string, unknown>> {
  if (options === undefined) return {}
  const result = options(z).safeParse({})
  if (result.success) return result.data as Record<string, unknown>
  throw new ModuleError(`has a rule "${id}" with an option that has no default`)
}

function describe(value: unknown): string {
  return typeof value === 'string' ? `"${value}"` : 'missing'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
