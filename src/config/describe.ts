/** What applies to an article and where each value comes from, for people and for programs. */
import type {RegisteredRule} from '../registry.ts'
import {placeText} from './problem.ts'
import type {Origin, RuleSettings, Settings, Sourced} from './settings.ts'

/** An article with what is known of it. */
export interface DescribedArticle {
  /** As it is shown to people. */
  readonly path: string
  readonly settings: Settings
  /** The glob that leaves it out. */
  readonly ignoredBy: Sourced<string> | undefined
  readonly builtIn: ReadonlyMap<string, RegisteredRule>
}

interface Row {
  readonly label: string
  readonly value: string
  readonly from: string
}

/** How many items of a long list are shown. */
const SHOWN = 4
/** How wide the column of values may become. */
const WIDEST = 50

/** A table of what is set, for a terminal. */
export function settingsText(article: DescribedArticle): string {
  const {path, settings, ignoredBy, builtIn} = article
  const rows = rowsOf(settings, ignoredBy)
  const head = settings.file === undefined ? `${path}: no configuration file` : `${path}: ${settings.file}`
  const left = rows.map(({label, value}) => [label, value] as const)
  const labelWidth = Math.max(0, ...left.map(([label]) => label.length))
  const valueWidth = Math.min(WIDEST, Math.max(0, ...left.map(([, value]) => value.length)))
  const lines = rows.map(({label, value, from}) =>
    `${label.padEnd(labelWidth)}  ${value.padEnd(valueWidth)}  ${from}`.trimEnd()
  )
  const others = builtIn.size + settings.customRules.length - settings.rules.size
  const rest = `${String(others)} ${settings.rules.size > 0 ? 'other ' : ''}rules keep their own severity`
  return `${[head, ...lines, rest].join('\n')}\n`
}

function rowsOf(settings: Settings, ignoredBy: Sourced<string> | undefined): Row[] {
  const single = (label: string, sourced: Sourced<string | number | boolean> | undefined): Row[] =>
    sourced === undefined ? [] : [{label, value: String(sourced.value), from: originText(sourced.from)}]
  return [
    ...single('left out by', ignoredBy),
    ...single('language', settings.language),
    ...single('style', settings.style),
    ...[...settings.rules].flatMap(([id, rule]) => ruleRows(id, rule)),
    ...listRows('words', settings.words),
    ...settings.sources.flatMap((source) => single('source', source)),
    ...settings.plugins.map(({value: {name, options}, from}) => ({
      label: 'plugin',
      value: options === undefined ? name : `${name} ${JSON.stringify(options.value)}`,
      from: originText(from)
    })),
    ...single('requireReason', settings.requireReason),
    ...single('failOn', settings.failOn),
    ...single('maxWarnings', settings.maxWarnings)
  ]
}

function ruleRows(id: string, {severity, options}: RuleSettings): Row[] {
  return [
    {label: id, value: severity.value, from: originText(severity.from)},
    ...[...options].map(([key, {value, from}]) => ({
      label: `  ${key}`,
      value: JSON.stringify(value),
      from: originText(from)
    }))
  ]
}

/** A row for each file that adds to a list. */
function listRows(label: string, items: ReadonlyArray<Sourced<string>>): Row[] {
  const byFile = new Map<string, string[]>()
  for (const {value, from} of items) {
    const file = 'option' in from ? from.option : from.file
    const values = byFile.get(file) ?? []
    values.push(value)
    byFile.set(file, values)
  }
  return [...byFile].map(([from, values]) => {
    const more = values.length - SHOWN
    const shown = values.slice(0, SHOWN).join(', ')
    return {label, value: more > 0 ? `${shown} and ${String(more)} more` : shown, from}
  })
}

function originText(from: Origin): string {
  return 'option' in from ? from.option : placeText(from)
}

/** The same for programs, with every rule: JSON of version 1. */
export function settingsJson({path, settings, ignoredBy, builtIn}: DescribedArticle): string {
  const {rules: chosen, customRules, plugins, ...others} = settings
  const all = [...builtIn.values(), ...customRules].sort((a, b) => (a.rule.id < b.rule.id ? -1 : 1))
  const rules = all.map(({rule, defaults}) => {
    const choice = chosen.get(rule.id)
    return [
      rule.id,
      {
        severity: choice?.severity ?? {value: rule.severity, from: null},
        options: Object.fromEntries(
          Object.entries(choice?.values ?? defaults).map(([key, value]) => [
            key,
            {value, from: choice?.options.get(key)?.from ?? null}
          ])
        )
      }
    ]
  })
  const report = {
    version: 1,
    path,
    configuration: others.file ?? null,
    ignoredBy: ignoredBy ?? null,
    language: others.language ?? null,
    style: others.style ?? null,
    rules: Object.fromEntries(rules) as unknown,
    words: others.words,
    sources: others.sources,
    plugins: plugins.map(({value: {name, options, provides}, from}) => ({
      name,
      options: options?.value ?? null,
      rules: 'rules' in provides ? provides.rules : [],
      from
    })),
    requireReason: others.requireReason ?? {value: false, from: null},
    failOn: others.failOn ?? {value: 'error', from: null},
    maxWarnings: others.maxWarnings ?? null
  }
  return `${JSON.stringify(report, undefined, 2)}\n`
}
