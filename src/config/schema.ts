/**
 * The shape of a configuration, as a zod schema (which reads files) and as a JSON Schema (which editors read). The
 * descriptions are what an editor shows beside a key.
 */
import {z} from 'zod'
import {VARIETIES} from '../language/variety.ts'
import type {Rule} from '../rule.ts'
import {faultOfGlob} from './globs.ts'

/** What a schema needs of a rule. */
export type ConfigurableRule = Pick<Rule, 'id' | 'options'> & {readonly summary?: string}

export const RULE_SEVERITIES = ['off', 'info', 'warning', 'error'] as const
const FAIL_ON = ['error', 'warning', 'info', 'never'] as const

const text = z.string().trim().min(1)
const severity = z.enum(RULE_SEVERITIES)

const glob = z.string().superRefine((value, context) => {
  const fault = faultOfGlob(value)
  if (fault !== undefined) context.addIssue({code: 'custom', message: `the glob "${value}" ${fault}`})
})
const globs = z.union([glob, z.array(glob).min(1)])

const word = z.string().superRefine((value, context) => {
  if (/^\s*$/.test(value)) context.addIssue({code: 'custom', message: 'this word is empty'})
  else if (/\s/.test(value.trim())) {
    context.addIssue({code: 'custom', message: `"${value}" is more than one word; list each by itself`})
  }
})

const plugin = z.union([text, z.tuple([text, z.unknown()])], {error: 'must be a name, or [name, options]'})

/** What may stand at the top and in an override. */
const shared = {
  language: z.enum(VARIETIES).describe('The variety of English of articles that do not name theirs.'),
  style: text.describe(
    'A house style by its name, or a file (./our-style.yml). What is set here wins over it.'
  ),
  words: z
    .union([text, z.array(word)], {error: 'must be a list of words, or a text file'})
    .describe('Words of your own that are no misspellings: a list, or a text file with one on each line.'),
  sources: z
    .union([text, z.array(text)])
    .describe('Transcripts, releases and documents that quotations and figures are checked against.'),
  plugins: z
    .array(plugin)
    .describe(
      'Retext plugins, modules that export rules, and files of rules without code (./desk-rules.yml, or a folder): a package or a file, or [name, options].'
    ),
  requireReason: z.boolean().describe('Whether "copyedit ignore" in an article must say why.')
}

/** A rule's options as zod checks them, or undefined where it has none; keys that it does not know are faults. */
export function optionsSchema(rule: ConfigurableRule): z.ZodType | undefined {
  const schema = rule.options?.(z)
  return schema instanceof z.ZodObject ? schema.strict() : schema
}

/** `off`, `[error]`, `[error, {options}]`. */
function ruleSchema(rule: ConfigurableRule): z.ZodType {
  const options = optionsSchema(rule)
  const setting =
    options === undefined
      ? z.union([severity, z.tuple([severity])])
      : z.union([severity, z.tuple([severity, options.optional()])])
  return rule.summary === undefined ? setting : setting.describe(rule.summary)
}

/** The rules named here are checked with their options; others are let through, and looked up by whoever calls. */
function rulesSchema(rules: readonly ConfigurableRule[]): z.ZodType<Record<string, unknown>> {
  const shape = Object.fromEntries(rules.map((rule) => [rule.id, ruleSchema(rule).optional()]))
  const anyOptions = z.union([severity, z.tuple([severity, z.record(z.string(), z.unknown()).optional()])])
  return z
    .object(shape)
    .catchall(anyOptions)
    .describe('Rules by id: off, info, warning or error, or [severity, {options}].')
}

/** The schema of a configuration file. */
export function configurationSchema(rules: readonly ConfigurableRule[]) {
  const settings = z.strictObject({rules: rulesSchema(rules), ...shared}).partial()
  const override = settings.extend({
    files: globs.describe('The articles that are meant; globs as in .gitignore.')
  })
  return z
    .strictObject({
      $schema: z.string().describe('The JSON Schema of this file, for editors.'),
      extends: z
        .union([text, z.array(text)])
        .describe('Configurations to start from: files (./desk.yml), packages, house styles (style:NAME).'),
      ...settings.shape,
      ignore: globs.describe(
        'Articles that are left out; globs as in .gitignore, from the folder of this file.'
      ),
      overrides: z.array(override).describe('Settings for some articles only, in order: a later one wins.'),
      failOn: z.enum(FAIL_ON).describe('From which severity the exit status is 1.'),
      maxWarnings: z.int().min(0).describe('The exit status is 1 above this number of warnings.')
    })
    .partial()
}

/** The schema of a house style. */
export function styleSchema(rules: readonly ConfigurableRule[]) {
  return z
    .strictObject({
      $schema: z.string(),
      title: text,
      language: shared.language,
      rules: rulesSchema(rules),
      words: shared.words
    })
    .partial()
}

export type RawConfiguration = z.infer<ReturnType<typeof configurationSchema>>
export type RawOverride = NonNullable<RawConfiguration['overrides']>[number]
export type RawStyle = z.infer<ReturnType<typeof styleSchema>>

/**
 * The JSON Schema of a configuration file, with every rule and its options (draft 7, which editors know best).
 *
 * @param rules in the order in which they are to stand
 */
export function configSchema(rules: readonly ConfigurableRule[]): Record<string, unknown> {
  const {$schema, ...schema} = z.toJSONSchema(configurationSchema(rules), {
    target: 'draft-7',
    io: 'input',
    reused: 'inline',
    unrepresentable: 'any'
  })
  return {
    $schema,
    title: 'copyedit',
    description:
      'The configuration of copyedit: copyedit.yml, copyedit.json, or the key "copyedit" of package.json.',
    ...schema
  }
}
