/** dist/rules.json: the rule files as data, for the commands that explain rules. */
import {z} from 'zod'
import type {RuleEntry, RuleOption} from '../rule-entry.ts'
import type {Rule} from '../rule.ts'
import {readRuleFiles} from './generate.ts'

/** The content of dist/rules.json. */
export async function rulesJson(): Promise<string> {
  const files = await readRuleFiles()
  return `${JSON.stringify(files.map(({family, rule}) => entryOf(family, rule)))}\n`
}

function entryOf(family: string, rule: Rule): RuleEntry {
  const {id, summary, why, severity, fix, since, status, zones, inQuotations = 'query', examples} = rule
  return {
    id,
    family,
    summary,
    why,
    severity,
    fix,
    since,
    status,
    ...(zones === undefined ? {} : {zones}),
    inQuotations,
    options: optionsOf(rule),
    examples
  }
}

function optionsOf(rule: Rule): RuleOption[] {
  if (rule.options === undefined) return []
  const schema = z.toJSONSchema(rule.options(z), {io: 'input'}) as {
    properties?: Record<string, {description?: string; default?: unknown}>
  }
  return Object.entries(schema.properties ?? {}).map(([name, property]) => ({
    name,
    default: property.default,
    meaning: property.description ?? ''
  }))
}
