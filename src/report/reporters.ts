/** The formats of a report by name. Adding one is a line here; each is loaded only when it is asked for. */
import type {RuleEntry} from '../rule-entry.ts'
import type {FileReport} from './report.ts'

export interface ReporterOptions {
  readonly color: boolean
  /** Width of the terminal in columns. */
  readonly columns: number
  /** Nothing is said of files without findings. */
  readonly quiet: boolean
  /** What the rules say of themselves; read only by reports that show it. */
  readonly rules?: () => readonly RuleEntry[]
  /** Of copyedit. */
  readonly version?: string
  /** Takes Markdown to where GitHub shows what is too much for annotations. */
  readonly addToSummary?: (markdown: string) => void
}

/** A run as text, ending in a line end where it is not empty. */
export type Reporter = (files: readonly FileReport[], options: ReporterOptions) => string

const REPORTERS: Readonly<Record<string, () => Promise<Reporter>>> = {
  pretty: async () => (await import('./pretty.ts')).pretty,
  json: async () => (await import('./json.ts')).json,
  sarif: async () => (await import('./exchange.ts')).sarif,
  github: async () => (await import('./exchange.ts')).github,
  junit: async () => (await import('./exchange.ts')).junit,
  markdown: async () => (await import('./exchange.ts')).markdown
}

export const REPORTER_NAMES: readonly string[] = Object.keys(REPORTERS)

/** @throws RangeError where there is no such format */
export async function reporterCalled(name: string): Promise<Reporter> {
  const load = REPORTERS[name]
  if (load === undefined) throw new RangeError(`there is no format called "${name}"`)
  return load()
}
