/** Laying layers over each other: a later one wins, key by key; lists of words, sources and plugins add up. */
import type {RegisteredRule} from '../registry.ts'
import type {Layer, StyleReference} from './layer.ts'
import {ConfigurationError, type Problem} from './problem.ts'
import {optionsSchema} from './schema.ts'
import type {Origin, PluginSettings, RuleChoice, RuleSettings, Settings, Sourced} from './settings.ts'

/** Every rule that the configuration may name, by id. */
export type KnownRules = ReadonlyMap<string, RegisteredRule>

/**
 * The settings that layers give, the first the lowest.
 *
 * @param file the configuration that was found, as it is shown to people
 * @throws ConfigurationError where options that are right each by itself do not go together
 */
export function mergeLayers(layers: readonly Layer[], file: string | undefined, known: KnownRules): Settings {
  const plugins = mergePlugins(layers)
  const customRules = rulesOf(plugins, known)
  return {
    file,
    language: last(layers, ({language}) => language),
    style: styleName(lastStyle(layers)),
    rules: mergeRules(layers, (id) => applies(known.get(id), customRules)),
    words: layers.flatMap(({words}) => words),
    sources: unique(layers.flatMap(({sources}) => sources)),
    plugins,
    failOn: last(layers, ({failOn}) => failOn),
    maxWarnings: last(layers, ({maxWarnings}) => maxWarnings),
    requireReason: last(layers, ({requireReason}) => requireReason),
    customRules
  }
}

/** The house style that the layers end up with. */
export function lastStyle(layers: readonly Layer[]): Sourced<StyleReference> | undefined {
  return last(layers, ({style}) => style)
}

function last<Value>(layers: readonly Layer[], get: (layer: Layer) => Value | undefined): Value | undefined {
  for (const layer of layers.toReversed()) {
    const value = get(layer)
    if (value !== undefined) return value
  }
  return undefined
}

function styleName(style: Sourced<StyleReference> | undefined): Sourced<string> | undefined {
  return style === undefined ? undefined : {value: style.value.name, from: style.from}
}

function unique(items: ReadonlyArray<Sourced<string>>): Array<Sourced<string>> {
  const byValue = new Map<string, Sourced<string>>()
  for (const item of items) if (!byValue.has(item.value)) byValue.set(item.value, item)
  return [...byValue.values()]
}

/** One module counts once: the later options win, at the place of the first in the chain. */
function mergePlugins(layers: readonly Layer[]): Array<Sourced<PluginSettings>> {
  const byUrl = new Map<string, Sourced<PluginSettings>>()
  for (const plugin of layers.flatMap(({plugins}) => plugins)) byUrl.set(plugin.value.url, plugin)
  return [...byUrl.values()]
}

/** The rules of modules that are among the plugins, in order. */
function rulesOf(plugins: ReadonlyArray<Sourced<PluginSettings>>, known: KnownRules): RegisteredRule[] {
  return plugins
    .flatMap(({value: {provides}}) => ('rules' in provides ? provides.rules : []))
    .flatMap((id) => known.get(id) ?? [])
}

/** A rule, if it is built in or its module is among the plugins. */
function applies(
  registered: RegisteredRule | undefined,
  customRules: readonly RegisteredRule[]
): RegisteredRule | undefined {
  const isMissing = registered?.family === CUSTOM_FAMILY && !customRules.includes(registered)
  return isMissing ? undefined : registered
}

/** The family of rules that a newsroom wrote itself. */
export const CUSTOM_FAMILY = 'custom'

/** Severities replace each other; options are kept until the same option is set again. */
function mergeRules(
  layers: readonly Layer[],
  find: (id: string) => RegisteredRule | undefined
): ReadonlyMap<string, RuleSettings> {
  const choices = new Map<string, RuleChoice>()
  for (const layer of layers) {
    for (const [id, {severity, options}] of layer.rules) {
      choices.set(id, {severity, options: new Map([...(choices.get(id)?.options ?? []), ...options])})
    }
  }
  const rules = new Map<string, RuleSettings>()
  const problems: Problem[] = []
  for (const id of [...choices.keys()].sort()) {
    const registered = find(id)
    const choice = choices.get(id)
    if (registered === undefined || choice === undefined) continue // of a module that does not apply here
    const values = optionValues(registered, choice)
    if (typeof values === 'string') problems.push(doNotGoTogether(id, choice, values))
    else rules.set(id, {...choice, values})
  }
  if (problems.length > 0) throw new ConfigurationError(problems)
  return rules
}

/** A rule's options with defaults, or what is wrong with them together. */
function optionValues(
  {rule, defaults}: RegisteredRule,
  {options}: RuleChoice
): Readonly<Record<string, unknown>> | string {
  if (options.size === 0) return defaults
  const given = Object.fromEntries([...options].map(([key, {value}]) => [key, value]))
  const result = optionsSchema(rule)?.safeParse(given)
  if (result === undefined) return given
  return result.success ? (result.data as Record<string, unknown>) : (result.error.issues[0]?.message ?? '')
}

function doNotGoTogether(id: string, {options, severity}: RuleChoice, reason: string): Problem {
  const origin = [...options.values()].at(-1)?.from ?? severity.from
  return {
    ...placed(origin),
    message: `the options of "${id}" do not go together: ${reason}`
  }
}

function placed(origin: Origin): Pick<Problem, 'place'> {
  return 'option' in origin ? {} : {place: origin}
}
