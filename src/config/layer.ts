/** Layers: what one file, override or house style sets, before they are laid over each other. */
import type {Severity} from '../rule.ts'
import type {ConfigurationDocument, Path} from './document.ts'
import type {RawConfiguration, RawOverride, RawStyle} from './schema.ts'
import type {FailOn, PluginSettings, RuleChoice, Sourced} from './settings.ts'

/** A house style that was found. */
export interface StyleReference {
  /** As it was written. */
  readonly name: string
  /** The absolute path of its file. */
  readonly path: string
}

export interface Layer {
  /** The articles that are meant; undefined where all are. */
  readonly files: readonly string[] | undefined
  readonly language?: Sourced<string> | undefined
  readonly style?: Sourced<StyleReference> | undefined
  readonly requireReason?: Sourced<boolean> | undefined
  readonly failOn?: Sourced<FailOn> | undefined
  readonly maxWarnings?: Sourced<number> | undefined
  readonly rules: ReadonlyMap<string, RuleChoice>
  readonly words: ReadonlyArray<Sourced<string>>
  readonly sources: ReadonlyArray<Sourced<string>>
  readonly plugins: ReadonlyArray<Sourced<PluginSettings>>
  readonly ignore: ReadonlyArray<Sourced<string>>
}

/** What had to be looked up outside the document. */
export interface Resolved {
  readonly style: Sourced<StyleReference> | undefined
  readonly words: ReadonlyArray<Sourced<string>>
  readonly sources: ReadonlyArray<Sourced<string>>
  readonly plugins: ReadonlyArray<Sourced<PluginSettings>>
}

export const NOTHING: Layer = {
  files: undefined,
  rules: new Map(),
  words: [],
  sources: [],
  plugins: [],
  ignore: []
}

/** The layer of a file or override that lies at `path` in its document. */
export function layerOf(
  document: ConfigurationDocument,
  path: Path,
  raw: RawConfiguration | RawOverride | RawStyle,
  resolved: Resolved
): Layer {
  const at = <Value>(key: string, value: Value | undefined): Sourced<Value> | undefined =>
    value === undefined ? undefined : {value, from: document.placeOf([...path, key])}
  return {
    ...resolved,
    files: 'files' in raw ? listOf(raw.files) : undefined,
    language: at('language', raw.language),
    requireReason: at('requireReason', 'requireReason' in raw ? raw.requireReason : undefined),
    failOn: at('failOn', 'failOn' in raw ? raw.failOn : undefined),
    maxWarnings: at('maxWarnings', 'maxWarnings' in raw ? raw.maxWarnings : undefined),
    rules: rulesOf(document, [...path, 'rules'], raw.rules ?? {}),
    ignore: 'ignore' in raw ? sourcedList(document, [...path, 'ignore'], raw.ignore) : []
  }
}

function rulesOf(
  document: ConfigurationDocument,
  path: Path,
  rules: Readonly<Record<string, unknown>>
): ReadonlyMap<string, RuleChoice> {
  return new Map(
    Object.entries(rules).map(([id, setting]) => {
      const [severity, options = {}] = (Array.isArray(setting) ? setting : [setting]) as [
        'off' | Severity,
        Readonly<Record<string, unknown>>?
      ]
      const place = Array.isArray(setting) ? [...path, id, 0] : [...path, id]
      return [
        id,
        {
          severity: {value: severity, from: document.placeOf(place)},
          options: new Map(
            Object.entries(options).map(([key, value]) => [
              key,
              {value, from: document.placeOf([...path, id, 1, key], 'key')}
            ])
          )
        }
      ]
    })
  )
}

/** One or several as a list. */
export function listOf<Value>(value: Value | readonly Value[] | undefined): readonly Value[] {
  if (value === undefined) return []
  return Array.isArray(value) ? (value as readonly Value[]) : [value as Value]
}

/** One or several, each with its place. */
export function sourcedList<Value>(
  document: ConfigurationDocument,
  path: Path,
  value: Value | readonly Value[] | undefined
): Array<Sourced<Value>> {
  return listOf(value).map((item, index) => ({
    value: item,
    from: document.placeOf(Array.isArray(value) ? [...path, index] : path)
  }))
}
