/**
 * Settings: what the configuration says of one article, each value with the place that set it. Light: this is on the way of
 * every check.
 */
import type {PluggableList, Plugin, Preset} from 'unified'
import {builtIn, Registry, type RegisteredRule} from '../registry.ts'
import type {Severity} from '../rule.ts'
import type {Place} from './problem.ts'

/** Where a value comes from: a place in a file, or an option of the command line (`--language`). */
export type Origin = Place | {readonly option: string}

export interface Sourced<Value> {
  readonly value: Value
  readonly from: Origin
}

/** From which severity a finding makes the exit status 1. */
export type FailOn = Severity | 'never'

/** What is set of a rule. A rule that is not set keeps its own severity and defaults. */
export interface RuleChoice {
  readonly severity: Sourced<'off' | Severity>
  /** Only those that were set, as they were written. */
  readonly options: ReadonlyMap<string, Sourced<unknown>>
}

/** A rule's choice with all its options as the rule takes them, defaults filled in. */
export interface RuleSettings extends RuleChoice {
  readonly values: Readonly<Record<string, unknown>>
}

/** A retext plugin or preset, or a module with rules of our contract. */
export interface PluginSettings {
  /** As it was written. */
  readonly name: string
  /** The file that was loaded, as a URL. */
  readonly url: string
  readonly options: Sourced<unknown> | undefined
  /** What it brings: something for a unified pipeline, or ids of rules. */
  readonly provides: {readonly pluggable: Plugin | Preset} | {readonly rules: readonly string[]}
}

export interface Settings {
  /** The configuration that was found, as it is shown to people; undefined where there is none. */
  readonly file: string | undefined
  readonly language: Sourced<string> | undefined
  readonly style: Sourced<string> | undefined
  /** By rule id, in order of the ids. */
  readonly rules: ReadonlyMap<string, RuleSettings>
  /** The newsroom's own words, as written. */
  readonly words: ReadonlyArray<Sourced<string>>
  /** Absolute paths of source documents. */
  readonly sources: ReadonlyArray<Sourced<string>>
  readonly plugins: ReadonlyArray<Sourced<PluginSettings>>
  readonly failOn: Sourced<FailOn> | undefined
  readonly maxWarnings: Sourced<number> | undefined
  readonly requireReason: Sourced<boolean> | undefined
  /** The rules of the modules that apply, beside the built-in ones. */
  readonly customRules: readonly RegisteredRule[]
}

/** What the command line says; it wins over every file. */
export interface CommandLineSettings {
  readonly language?: string | undefined
  readonly style?: string | undefined
  readonly failOn?: FailOn | undefined
  readonly maxWarnings?: number | undefined
}

/** Lays what the command line says over settings; its house style was laid under them before. */
export function withCommandLine(
  settings: Settings,
  {language, failOn, maxWarnings}: CommandLineSettings
): Settings {
  const given = <Value>(value: Value | undefined, option: string): Sourced<Value> | undefined =>
    value === undefined ? undefined : {value, from: {option}}
  return {
    ...settings,
    language: given(language, '--language') ?? settings.language,
    failOn: given(failOn, '--fail-on') ?? settings.failOn,
    maxWarnings: given(maxWarnings, '--max-warnings') ?? settings.maxWarnings
  }
}

/** What an `Engine` takes of settings. */
export interface EngineSettings {
  readonly registry?: Registry
  readonly rules: Readonly<Record<string, readonly ['off' | Severity, Readonly<Record<string, unknown>>]>>
  readonly plugins: PluggableList
  readonly words: readonly string[]
  readonly requireReason: boolean
}

/** The part of settings that an engine is made from; the same settings give equal engines. */
export function engineSettings({
  customRules,
  rules,
  plugins,
  words,
  requireReason
}: Settings): EngineSettings {
  return {
    ...(customRules.length === 0
      ? {}
      : {registry: new Registry([...builtIn.rules.values(), ...customRules])}),
    rules: Object.fromEntries([...rules].map(([id, rule]) => [id, [rule.severity.value, rule.values]])),
    plugins: plugins.flatMap(({value: {provides, options}}): PluggableList => {
      if ('rules' in provides) return []
      const {pluggable} = provides
      return typeof pluggable === 'function' && options !== undefined
        ? [[pluggable, options.value]]
        : [pluggable]
    }),
    words: words.map(({value}) => value),
    requireReason: requireReason?.value ?? false
  }
}

/** Where nothing is configured. */
export const NO_SETTINGS: Settings = Object.freeze({
  file: undefined,
  language: undefined,
  style: undefined,
  rules: new Map(),
  words: [],
  sources: [],
  plugins: [],
  failOn: undefined,
  maxWarnings: undefined,
  requireReason: undefined,
  customRules: []
})
