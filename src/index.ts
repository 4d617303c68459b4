/** The public API on Node: the core, with the English data that comes with the package. */
import {readFileSync} from 'node:fs'
import type {Root} from 'nlcst'
import type {Plugin, Preset, Processor} from 'unified'
import type {CheckedArticle} from './check.ts'
import {Language} from './language/language.ts'
import {
  checkPlugin,
  engineWith,
  processorWith,
  rulePluginWith,
  type CheckOptions,
  type RulePluginOptions
} from './plugin.ts'
import type {Rule} from './rule.ts'

export * from './public.ts'

let loaded: Language | undefined

/** English with the data of this package; read once, when it is first asked for. */
export function english(): Language {
  loaded ??= new Language(readFileSync(new URL('./english.pack', import.meta.url)))
  return loaded
}

/**
 * Checks one article. For many, make an `Engine` (or a processor) once and use it for all.
 *
 * @param text the article as its file has it, front matter included; findings give offsets into it, in UTF-16 code
 * units
 * @throws OptionError for an option that cannot be meant; FrontMatterError for front matter that cannot be read
 */
export async function check(text: string, options: CheckOptions = {}): Promise<CheckedArticle> {
  const {language, date, sources, path, format} = options
  const engine = await engineWith(english, options)
  return engine.check(text, {language, date, sources, path, format})
}

/**
 * A frozen unified processor: `await createProcessor(options).process(file)` gives the file back as it was, with a
 * message for each finding (`findingOf(message)` is the finding itself). A retext plugin of somebody else's goes into
 * `options.plugins`, where it gets a tree whose places lead back into the source.
 */
export function createProcessor(options: CheckOptions = {}): Processor<Root, Root, Root, Root, string> {
  return processorWith(english, options)
}

/** copyedit as a plugin for a unified pipeline of your own: `.use(copyeditPlugin, {language: 'en-ZA'})`. */
export const copyeditPlugin: Plugin<[options?: CheckOptions], Root> = function (options = {}) {
  return checkPlugin(english, options).call(this)
}

/** The same as a preset: `unified().use(retextEnglish).use(copyeditPreset).use(retextStringify)`. */
export const copyeditPreset: Preset = {plugins: [copyeditPlugin]}

/**
 * One rule as a retext plugin, for a unified pipeline of your own:
 * `unified().use(retextEnglish).use(rulePlugin('repeated-word')).use(retextStringify)`.
 *
 * @param rule a rule made with `defineRule`, or the id of a built-in one
 * @throws OptionError where no built-in rule has that id
 */
export function rulePlugin(rule: Rule | string, options: RulePluginOptions = {}): Plugin<[], Root> {
  return rulePluginWith(english, rule, options)
}
