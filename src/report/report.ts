/** What a reporter gets: the files of a run, checked or not. */
import type {Finding} from '../finding.ts'
import type {Variety} from '../language/variety.ts'

/** One file of a run. A file that could not be read carries `error` and no findings. */
export interface FileReport {
  readonly path: string
  /** The text as decoded; empty where it could not be read. */
  readonly source: string
  readonly language?: Variety
  /** The publication date, YYYY-MM-DD. */
  readonly date?: string
  /** In the order of the contract: by offset, end offset, rule id. */
  readonly findings: readonly Finding[]
  /** Why the file could not be read, in one line. */
  readonly error?: string
}
