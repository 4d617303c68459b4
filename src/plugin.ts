/**
 * copyedit for unified: the engine as a plugin, as a preset, as a processor, and each rule as a plugin of its own.
 * Runs anywhere; the caller hands in what gives the English data, and it is asked for when the first file comes.
 *
 * A plugin of ours reads the file's own text, not the tree: what copyedit looks at are its own tokens with their
 * offsets in the source, so that a finding's place is right in Markdown as well.
 */
import type {Root} from 'nlcst'
import {toString} from 'nlcst-to-string'
import {unified, type Plugin, type Processor} from 'unified'
import type {VFile} from 'vfile'
import {
  Engine,
  OptionError,
  type ArticleOptions,
  type CheckedArticle,
  type EngineOptions,
  type RuleSetting
} from './check.ts'
import {attachFinding} from './finding.ts'
import type {Language} from './language/language.ts'
import {builtIn, Registry, type RegisteredRule} from './registry.ts'
import type {Rule, Severity} from './rule.ts'

/** What can be said to everything that checks: how the engine is made, and what holds for the article. */
export interface CheckOptions extends ArticleOptions, Omit<EngineOptions, 'language' | 'registry'> {
  /** Rules of your own, beside the built-in ones; made with `defineRule`. */
  readonly customRules?: readonly Rule[]
}

/** What can be said to a rule that is used by itself. */
export interface RulePluginOptions extends ArticleOptions {
  /** Default: the rule's own. */
  readonly severity?: Severity
  /** The rule's options, as in a configuration; what is left out has the rule's default. */
  readonly options?: Readonly<Record<string, unknown>>
}

/** Gives the English data; called when the first file is checked. */
export type LanguageSource = () => Language

/** The plugin behind the preset: checks the file and puts the findings on it as messages. */
export function checkPlugin(language: LanguageSource, options: CheckOptions): Plugin<[], Root> {
  return () => {
    let engine: Promise<Engine> | undefined
    return async (tree, file) => {
      engine ??= engineWith(language, options)
      const {findings} = await checkFile(await engine, tree, file, options)
      for (const finding of findings) attachFinding(file, finding)
    }
  }
}

/** A frozen processor: `process(file)` gives the file back as it was, with its messages. */
export function processorWith(
  language: LanguageSource,
  options: CheckOptions
): Processor<Root, Root, Root, Root, string> {
  return unified().use(asItIs).use(checkPlugin(language, options)).freeze() as unknown as Processor<
    Root,
    Root,
    Root,
    Root,
    string
  >
}

/**
 * One rule as a plugin; every other rule is off.
 *
 * @throws OptionError where no built-in rule has that id
 */
export function rulePluginWith(
  language: LanguageSource,
  rule: Rule | string,
  {severity, options = {}, ...article}: RulePluginOptions
): Plugin<[], Root> {
  const chosen = typeof rule === 'string' ? builtInRule(rule) : rule
  const rules: Record<string, RuleSetting> = {}
  for (const id of builtIn.rules.keys()) rules[id] = 'off'
  rules[chosen.id] = [severity ?? chosen.severity, options]
  const isOurs = builtIn.get(chosen.id)?.rule === chosen
  return checkPlugin(language, {...article, rules, ...(isOurs ? {} : {customRules: [chosen]})})
}

function builtInRule(id: string): Rule {
  const registered = builtIn.get(id)
  if (registered === undefined) throw new OptionError(`there is no rule called "${id}"`)
  return registered.rule
}

/**
 * An engine with the caller's rules among ours, its options checked as a configuration's are.
 *
 * @throws OptionError for a rule that does not exist or is there twice, and for an option that its rule does not have
 */
export async function engineWith(
  language: LanguageSource,
  {customRules = [], rules = {}, plugins, words, requireReason}: CheckOptions
): Promise<Engine> {
  return new Engine({
    language: language(),
    registry: customRules.length === 0 ? builtIn : await registryWith(customRules),
    rules: await checkedSettings(rules, customRules),
    ...(plugins === undefined ? {} : {plugins}),
    ...(words === undefined ? {} : {words}),
    ...(requireReason === undefined ? {} : {requireReason})
  })
}

async function registryWith(customRules: readonly Rule[]): Promise<Registry> {
  const taken = customRules.find(({id}) => builtIn.get(id) !== undefined)
  if (taken !== undefined) throw new OptionError(`there is a built-in rule called "${taken.id}" already`)
  const registered: RegisteredRule[] = []
  for (const rule of customRules) {
    registered.push({family: 'custom', rule, defaults: await completeOptions(rule, {})})
  }
  return new Registry([...builtIn.rules.values(), ...registered])
}

/** The settings with every rule's options complete; zod is loaded only where there are options. */
async function checkedSettings(
  rules: Readonly<Record<string, RuleSetting>>,
  customRules: readonly Rule[]
): Promise<Record<string, RuleSetting>> {
  const checked: Record<string, RuleSetting> = {}
  for (const [id, setting] of Object.entries(rules)) {
    const rule = builtIn.get(id)?.rule ?? customRules.find((candidate) => candidate.id === id)
    checked[id] =
      typeof setting === 'string' || rule === undefined
        ? setting // that a rule does not exist is for the engine to say
        : [setting[0], await completeOptions(rule, setting[1])]
  }
  return checked
}

async function completeOptions(
  rule: Rule,
  options: Readonly<Record<string, unknown>>
): Promise<Record<string, unknown>> {
  if (rule.options === undefined) {
    const [unknown] = Object.keys(options)
    if (unknown !== undefined) throw new OptionError(`the rule "${rule.id}" has no option "${unknown}"`)
    return {}
  }
  const {z} = await import('zod')
  const schema = rule.options(z)
  const result = (schema instanceof z.ZodObject ? schema.strict() : schema).safeParse(options)
  if (result.success) return result.data as Record<string, unknown>
  const [issue] = result.error.issues
  const where = issue === undefined || issue.path.length === 0 ? '' : ` "${issue.path.join('.')}"`
  throw new OptionError(
    `the rule "${rule.id}" cannot take its option${where}: ${issue?.message ?? 'not valid'}`
  )
}

async function checkFile(
  engine: Engine,
  tree: Root,
  file: VFile,
  {language, date, sources, path, format}: ArticleOptions
): Promise<CheckedArticle> {
  const text = (file.value as VFile['value'] | undefined) === undefined ? toString(tree) : String(file)
  return engine.check(text, {language, date, sources, path: path ?? file.path, format})
}

/** Reads nothing into the tree and writes the file as it is; plugins that need a tree go into `plugins`. */
const asItIs: Plugin<[], string, Root> = function () {
  this.parser = () => ({type: 'RootNode', children: []})
  this.compiler = (_tree, file) => String(file)
}
