/** The options that commands share, and how their values are read. */
import {parseIsoDate} from '../language/calendar.ts'
import {VARIETIES, varietyOf} from '../language/variety.ts'
import type {Severity} from '../rule.ts'
import {REPORTER_NAMES} from '../report/reporters.ts'
import {UsageError, type OptionSpec} from './command.ts'

/** From which severity a finding makes the exit status 1. */
export type FailOn = Severity | 'never'

/** Options of everything that reads articles. */
export interface ReadingOptions {
  /** A configuration file; `false` for none at all. */
  readonly config?: string | false
  readonly style?: string
  readonly language?: string
  readonly date?: string
  readonly source?: readonly string[]
  readonly stdinFilepath?: string
  /** In bytes. */
  readonly maxSize?: number
}

/** Where a report goes beside standard output. */
export interface OutputTarget {
  /** Undefined: that of --format. */
  readonly format?: string
  readonly file: string
}

export interface CheckOptions extends ReadingOptions {
  readonly format?: string
  readonly output?: readonly OutputTarget[]
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly suggestions?: boolean
  readonly failOn?: FailOn
  readonly maxWarnings?: number
  /** A commit by any of its names; empty for the default branch. */
  readonly changed?: string
  readonly baseline?: string
  readonly writeBaseline?: string
  readonly quiet?: boolean
  readonly watch?: boolean
  readonly color?: boolean
}

/** The limit per file when --max-size does not say otherwise, in bytes. */
export const DEFAULT_MAX_SIZE = 20_000_000

const UNITS: Readonly<Record<string, number>> = {'': 1, B: 1, KB: 1e3, MB: 1e6, GB: 1e9}

function parseSize(value: string): number {
  const match = /^(\d+(?:\.\d+)?)\s*([KMG]?B?)$/i.exec(value)
  const [, digits = '', letters = ''] = match ?? []
  const unit = letters.toUpperCase()
  const size = Math.floor(Number(digits) * (UNITS[unit] ?? UNITS[`${unit}B`] ?? NaN))
  if (match === null || !(size > 0))
    throw new UsageError(`--max-size: "${value}" is not a size such as 500KB or 20MB`)
  return size
}

function parseCount(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--max-warnings: "${value}" is not a whole number`)
  return Number(value)
}

function parseDate(value: string): string {
  if (parseIsoDate(value) === undefined) {
    throw new UsageError(`--date: "${value}" is not a day of the calendar as YYYY-MM-DD`)
  }
  return value
}

function parseLanguage(value: string): string {
  const variety = varietyOf(value)
  if (variety !== undefined) return variety
  throw new UsageError(`--language: "${value}" is not one of ${VARIETIES.join(', ')}`, {
    given: value,
    known: VARIETIES
  })
}

/** Which configuration counts. */
export const CONFIGURATION_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--config <file>',
    summary: 'this configuration, instead of the copyedit.yml above each article',
    completes: 'file'
  },
  {flags: '--no-config', summary: 'no configuration'}
]

/** A name of letters before the sign is meant as a format; a file with such a name can be given as "./a=b". */
function parseOutput(value: string): OutputTarget {
  const [, format, file] = /^([a-z]+)=([\s\S]*)$/i.exec(value) ?? []
  if (value === '' || file === '') throw new UsageError(`--output: "${value}" names no file`)
  if (format === undefined || file === undefined) return {file: value}
  if (REPORTER_NAMES.includes(format)) return {format, file}
  throw new UsageError(`--output: "${format}" is not one of ${REPORTER_NAMES.join(', ')}`, {
    given: format,
    known: REPORTER_NAMES
  })
}

export const READING_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--language <tag>',
    summary: `${VARIETIES.join(', ')}; else front matter, else configuration, else detected`,
    choices: VARIETIES,
    parse: parseLanguage
  },
  {flags: '--style <name>', summary: 'a house style by name, or a file', completes: 'file'},
  {
    flags: '--date <YYYY-MM-DD>',
    summary: 'the publication date; else front matter (checks that need one are silent without it)',
    parse: parseDate,
    completes: 'nothing'
  },
  {
    flags: '--source <file>',
    summary: 'a transcript, release or document to check against; repeatable',
    repeatable: true,
    completes: 'file'
  },
  {
    flags: '--stdin-filepath <name>',
    summary: 'what standard input (-) is to be taken as',
    completes: 'file'
  },
  {
    flags: '--max-size <size>',
    summary: 'refuse larger files (default: 20MB)',
    parse: parseSize,
    completes: 'nothing'
  },
  ...CONFIGURATION_OPTIONS
]

export const COLOR_OPTIONS: readonly OptionSpec[] = [
  {flags: '--color', summary: 'colours; else by terminal, NO_COLOR and FORCE_COLOR'},
  {flags: '--no-color', summary: 'no colours'}
]

export const FAIL_ON_OPTION: OptionSpec = {
  flags: '--fail-on <severity>',
  summary: 'exit status 1 from this severity on: error (default), warning, info, never',
  choices: ['error', 'warning', 'info', 'never']
}

const FIX_OPTIONS: readonly OptionSpec[] = [
  {flags: '--dry-run', summary: 'show the fixes as a diff, and write nothing'},
  {flags: '--suggestions', summary: 'the fixes that need an eye as well, and those in quotations'}
]

export const CHECK_OPTIONS: readonly OptionSpec[] = [
  {
    flags: '--format <name>',
    summary: `${REPORTER_NAMES.join(', ')} (default: pretty)`,
    choices: REPORTER_NAMES
  },
  {
    flags: '--output <[name=]file>',
    summary: 'the report to a file; with NAME= one more, in that format; repeatable',
    repeatable: true,
    parse: parseOutput,
    completes: 'file'
  },
  ...READING_OPTIONS,
  FAIL_ON_OPTION,
  {
    flags: '--max-warnings <n>',
    summary: 'exit status 1 above this number of warnings',
    parse: parseCount,
    completes: 'nothing'
  },
  {flags: '--quiet', summary: 'show errors only (the exit status still counts everything)'},
  {flags: '--fix', summary: 'write the safe fixes into the files, and report what is left'},
  ...FIX_OPTIONS,
  {
    flags: '--changed [ref]',
    summary: 'only what was changed since the branch left REF (default: the default branch), by git',
    completes: 'nothing'
  },
  {flags: '--baseline <file>', summary: 'leave out the findings that FILE records', completes: 'file'},
  {flags: '--write-baseline <file>', summary: 'record all findings in FILE', completes: 'file'},
  {flags: '--watch', summary: 'check again whenever a file changes'},
  ...COLOR_OPTIONS
]
