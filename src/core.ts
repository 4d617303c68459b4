/**
 * The core for browsers and other places without Node: no file is read here. Fetch `english.pack`, which comes with
 * the package, and hand its bytes in.
 */
import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import {Engine, type EngineOptions} from './check.ts'
import {Language} from './language/language.ts'
import {processorWith, rulePluginWith, type CheckOptions, type RulePluginOptions} from './plugin.ts'
import type {Rule} from './rule.ts'

export * from './public.ts'

/**
 * An engine, which checks any number of articles: `await createEngine(data).check(text, {language: 'en-GB'})`.
 *
 * @param data the bytes of `english.pack`
 * @throws PackError if the bytes are something else; OptionError for a rule that does not exist
 */
export function createEngine(data: Uint8Array, options: Omit<EngineOptions, 'language'> = {}): Engine {
  return new Engine({...options, language: new Language(data)})
}

/**
 * A frozen unified processor: `process(file)` gives the file back as it was, with copyedit's messages.
 *
 * @param data the bytes of `english.pack`
 */
export function createProcessor(
  data: Uint8Array,
  options: CheckOptions = {}
): Processor<Root, Root, Root, Root, string> {
  const language = new Language(data)
  return processorWith(() => language, options)
}

/**
 * One rule as a retext plugin, for a unified pipeline of your own.
 *
 * @param data the bytes of `english.pack`
 * @param rule a rule made with `defineRule`, or the id of a built-in one
 * @throws OptionError where no built-in rule has that id
 */
export function rulePlugin(
  data: Uint8Array,
  rule: Rule | string,
  options: RulePluginOptions = {}
): Plugin<[], Root> {
  const language = new Language(data)
  return rulePluginWith(() => language, rule, options)
}
