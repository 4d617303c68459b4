/**
 * Which articles and findings of a run count: `--changed`, `--baseline`, `--write-baseline`. Loaded apart from the
 * rest of the command, and only for these options.
 */
import {BaselineError} from '../baseline/baseline.ts'
import {findingsOnChanges} from '../changed/filter.ts'
import {changedWords} from '../changed/words.ts'
import type {CheckedInput} from './articles.ts'
import {readBaseline, subtractBaseline, writeBaseline, type Remainder} from './baseline-file.ts'
import {changesSince, type Changes} from './changed.ts'
import {UsageError} from './command.ts'
import {GitError} from './git.ts'
import type {Input} from './inputs.ts'
import {tell} from './terminal.ts'

export interface NarrowingOptions {
  /** A commit by any of its names; empty for the default branch. */
  readonly changed?: string
  readonly baseline?: string
  readonly writeBaseline?: string
}

export class Narrowing {
  private readonly options: NarrowingOptions
  private readonly changes: Changes | undefined

  /** @throws UsageError */
  constructor(options: NarrowingOptions) {
    this.options = options
    const {changed} = options
    this.changes =
      changed === undefined
        ? undefined
        : explained('--changed', () => changesSince(changed === '' ? undefined : changed))
  }

  /** The operands; with --changed and without any, every changed article below the present folder. */
  operands(given: readonly string[], isArticle: (path: string) => boolean): readonly string[] {
    if (this.changes === undefined || given.length > 0) return given
    const paths = this.changes.paths.filter((path) => isArticle(path) && !path.startsWith('../'))
    return paths.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b))).map(asFile)
  }

  /** Without the articles that were not changed. */
  inputs(inputs: readonly Input[]): readonly Input[] {
    const {changes} = this
    if (changes === undefined) return inputs
    const kept = inputs.filter(({path, error}) => error !== undefined || changes.has(path))
    if (kept.length === 0) tell(`no article was changed since ${changes.since}`)
    return kept
  }

  /** Without the findings that do not count. @throws UsageError */
  findings(checked: readonly CheckedInput[]): readonly CheckedInput[] {
    const {baseline, writeBaseline: file} = this.options
    if (file !== undefined) return record(file, checked)
    const unrecorded = baseline === undefined ? checked : withoutRecorded(baseline, checked)
    return unrecorded.map((input) => this.onChanges(input))
  }

  /** The findings that count in one article, without a word about the baseline. @throws UsageError */
  findingsOfOne(input: CheckedInput): CheckedInput {
    const {baseline} = this.options
    if (baseline === undefined) return this.onChanges(input)
    return this.onChanges(leftOver(input, explainedRemainder(baseline, [input])))
  }

  private onChanges(input: CheckedInput): CheckedInput {
    const {report, sentences = []} = input
    const before = this.changes?.textBefore(report.path)
    if (before === undefined || report.findings.length === 0) return input
    const words = changedWords(before, report.source)
    return {...input, report: {...report, findings: findingsOnChanges(report.findings, words, sentences)}}
  }
}

/** A file whose name begins with a dash is no option, and "-" is not standard input. */
function asFile(path: string): string {
  return path.startsWith('-') ? `./${path}` : path
}

/** @throws UsageError where git or a baseline says why not */
function explained<Value>(option: string, work: () => Value): Value {
  try {
    return work()
  } catch (error) {
    if (error instanceof GitError || error instanceof BaselineError) {
      throw new UsageError(`${option}: ${error.message}`)
    }
    throw error
  }
}

/** What is recorded is left out of this run's report as of those to come. */
function record(file: string, checked: readonly CheckedInput[]): readonly CheckedInput[] {
  const reports = checked.map(({report}) => report)
  const {findings, articles} = explained('--write-baseline', () => writeBaseline(file, reports))
  tell(`${file}: ${count(findings, 'finding')} of ${count(articles, 'article')} recorded`)
  return checked.map((input) => ({...input, report: {...input.report, findings: []}}))
}

function withoutRecorded(file: string, checked: readonly CheckedInput[]): readonly CheckedInput[] {
  const remainder = explainedRemainder(file, checked)
  tellStale(file, remainder.stale)
  return checked.map((input) => leftOver(input, remainder))
}

function explainedRemainder(file: string, checked: readonly CheckedInput[]): Remainder {
  return explained('--baseline', () =>
    subtractBaseline(
      file,
      readBaseline(file),
      checked.map(({report}) => report)
    )
  )
}

function leftOver(input: CheckedInput, {findings}: Remainder): CheckedInput {
  const {report} = input
  return {...input, report: {...report, findings: findings.get(report) ?? report.findings}}
}

/** How many stale entries are named; the rest are counted. */
const NAMED = 3

function tellStale(file: string, stale: Remainder['stale']): void {
  if (stale.length === 0) return
  const named = stale.slice(0, NAMED).map(({path, rule, words}) => `${path}: ${rule} "${shortened(words)}"`)
  const others = stale.length > NAMED ? ` and ${String(stale.length - NAMED)} more` : ''
  const are = stale.length === 1 ? 'entry is' : 'entries are'
  tell(
    `${file}: ${String(stale.length)} ${are} out of date, as the finding is gone (${named.join('; ')}${others}); ` +
      '--write-baseline brings it up to date'
  )
}

function shortened(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`
}
