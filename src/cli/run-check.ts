/** The work of `copyedit check`: read, check, report, and the exit status that follows. */
import type {FileReport} from '../report/report.ts'
import {ArticleChecker, type CheckedInput} from './articles.ts'
import {STATUS, UsageError, type CommandSpec, type Status} from './command.ts'
import {tellFault} from './fault.ts'
import {expandInputs, isArticle, type Input} from './inputs.ts'
import type {Narrowing} from './narrowing.ts'
import type {CheckOptions, FailOn} from './options.ts'
import {writeReports} from './reports.ts'
import {tell, wantsColor, writeOut} from './terminal.ts'

/**
 * @param commands what a missing file may have been meant to be
 * @throws UsageError
 */
export async function runCheck(
  operands: readonly string[],
  options: CheckOptions,
  commands: readonly CommandSpec[]
): Promise<Status> {
  if (operands.length === 0 && options.changed === undefined)
    throw new UsageError('no files were given; "-" is standard input')
  refuseIdleOptions(operands, options)
  refuseIdleFixes(operands, options)
  const run = (): Promise<Status> => checkOnce(operands, options, commands)
  if (options.watch !== true) return run()
  const {watchInputs} = await import('./watch.ts')
  return watchInputs(operands, expandInputs, run)
}

/** An option that would do nothing is a mistake of the caller. */
function refuseIdleOptions(operands: readonly string[], options: CheckOptions): void {
  const readsStdin = operands.includes('-')
  if (options.stdinFilepath !== undefined && !readsStdin) {
    throw new UsageError('--stdin-filepath names standard input, which is not among the files: add "-"')
  }
  if (options.watch === true && readsStdin) throw new UsageError('--watch cannot watch standard input')
  if (options.watch === true && operands.length === 0) {
    throw new UsageError('--watch needs to be told what to watch: name the files or folders')
  }
  if (options.changed !== undefined && readsStdin) {
    throw new UsageError('--changed compares files with what git has of them; standard input is none')
  }
  const {writeBaseline} = options
  if (writeBaseline === undefined) return
  const other =
    options.changed !== undefined ? '--changed' : options.baseline !== undefined ? '--baseline' : undefined
  if (other !== undefined || options.watch === true) {
    throw new UsageError(
      `--write-baseline records all findings once; it does not go with ${other ?? '--watch'}`
    )
  }
}

function refuseIdleFixes(operands: readonly string[], options: CheckOptions): void {
  const {fix, dryRun, suggestions, writeBaseline} = options
  const wanted = fix === true ? '--fix' : dryRun === true ? '--dry-run' : undefined
  if (wanted === undefined) {
    if (suggestions !== true) return
    throw new UsageError('--suggestions says which fixes are wanted: add --fix or --dry-run')
  }
  if (writeBaseline !== undefined) {
    throw new UsageError(`--write-baseline records findings as they are; it does not go with ${wanted}`)
  }
  if (wanted === '--fix' && dryRun !== true && operands.includes('-') && operands.length > 1) {
    throw new UsageError('--fix writes standard input to standard output, fixed: "-" has to stand alone')
  }
}

/** One run over the inputs: input errors to standard error, the report to standard output. */
async function checkOnce(
  operands: readonly string[],
  options: CheckOptions,
  commands: readonly CommandSpec[]
): Promise<Status> {
  const run = await checkInputs(operands, options, commands)
  const wantsFixes = options.fix === true || options.dryRun === true
  const {checked, isOutTaken} = wantsFixes
    ? await withFixes(run, options)
    : {checked: run.checked, isOutTaken: false}
  const reports = checked.map(({report}) => report)
  const shown = options.quiet === true ? reports.map(errorsOnly) : reports
  await writeReports(shown, options, isOutTaken)
  return statusOf(checked, options)
}

/** What was checked, and what more checks of it need. */
export interface Run {
  readonly checker: ArticleChecker
  readonly narrowing: Narrowing | undefined
  /** One for each of `inputs`. */
  readonly checked: readonly CheckedInput[]
  readonly inputs: readonly Input[]
}

/** Checks the inputs that the operands mean; what is wrong with one goes to standard error. @throws UsageError */
export async function checkInputs(
  operands: readonly string[],
  options: CheckOptions,
  commands: readonly CommandSpec[]
): Promise<Run> {
  const checker = new ArticleChecker(options)
  checker.givenSources()
  const all: CheckedInput[] = []
  const narrowing = await narrowingOf(options)
  const named = narrowing?.operands(operands, isArticle) ?? operands
  const found = await expandInputs(named, options.stdinFilepath, (path) => checker.leavesOut(path))
  const inputs = narrowing?.inputs(found) ?? found
  const told = new Set<string>()
  for (const input of inputs) {
    const result = await checker.check(input)
    const {path, error} = result.report
    if (result.fault !== undefined) tellFault(result.fault, path)
    else if (result.configurationProblems !== undefined) tellOnce(result.configurationProblems, told)
    else if (error !== undefined) tell(`${path}: ${error}${await commandHint(path, operands, commands)}`)
    all.push(result)
  }
  return {checker, narrowing, inputs, checked: narrowing?.findings(all) ?? all}
}

/**
 * Fixes what was checked. Standard input goes fixed to standard output, and a diff goes there as well; then it is taken.
 */
async function withFixes(
  {checker, narrowing, inputs, checked}: Run,
  {suggestions = false, dryRun = false, quiet = false, color}: CheckOptions
): Promise<{readonly checked: readonly CheckedInput[]; readonly isOutTaken: boolean}> {
  const {fixInput} = await import('./fixing.ts')
  const options = {suggestions, dryRun, color: dryRun && wantsColor(color)}
  const after: CheckedInput[] = []
  const counts: number[] = []
  for (const [index, before] of checked.entries()) {
    const input = inputs[index]
    if (input === undefined) throw new RangeError('an article without its input')
    const recheck = async (text: string): Promise<CheckedInput> => {
      const result = await checker.checkInPlace(input.path, text)
      return narrowing?.findingsOfOne(result) ?? result
    }
    const fixed = await fixInput(input, before, recheck, options)
    const {path, error} = fixed.checked.report
    if (error !== undefined && before.report.error === undefined) tell(`${path}: ${error}`)
    else if (!dryRun && fixed.count > 0 && !quiet) tell(`${path}: ${times(fixed.count, 'fix', 'fixes')} made`)
    if (fixed.diff !== '') writeOut(`${fixed.diff}\n`)
    if (fixed.output !== undefined) process.stdout.write(fixed.output)
    after.push(fixed.checked)
    counts.push(fixed.count)
  }
  if (dryRun) writeOut(`${dryRunSummary(counts)}\n`)
  return {checked: after, isOutTaken: dryRun || inputs.some(({isStdin}) => isStdin)}
}

function dryRunSummary(counts: readonly number[]): string {
  const sum = counts.reduce((total, count) => total + count, 0)
  if (sum === 0) return 'nothing to fix'
  const files = counts.filter((count) => count > 0).length
  return `${times(sum, 'fix', 'fixes')} in ${times(files, 'file', 'files')}; nothing was written`
}

function times(count: number, one: string, many: string): string {
  return `${String(count)} ${count === 1 ? one : many}`
}

/** What --changed and the baselines make of the run; undefined without them. @throws UsageError */
async function narrowingOf(options: CheckOptions): Promise<Narrowing | undefined> {
  const {changed, baseline, writeBaseline} = options
  if (changed === undefined && baseline === undefined && writeBaseline === undefined) return undefined
  const {Narrowing} = await import('./narrowing.ts')
  return new Narrowing(options)
}

/** Many articles share a configuration; what is wrong with it is said once. */
function tellOnce(lines: readonly string[], told: Set<string>): void {
  for (const line of lines) {
    if (!told.has(line)) tell(line)
    told.add(line)
  }
}

/** `copyedit chekc …` is a check of the file "chekc"; where that is near a command it was hardly meant. */
async function commandHint(
  path: string,
  operands: readonly string[],
  commands: readonly CommandSpec[]
): Promise<string> {
  if (path !== operands[0] || !/^[a-z]+$/.test(path)) return ''
  const {closest} = await import('../closest.ts')
  const command = closest(
    path,
    commands.map(({name}) => name)
  )
  return command === undefined ? '' : `; did you mean the command "${command}"?`
}

function errorsOnly(report: FileReport): FileReport {
  return {...report, findings: report.findings.filter(({severity}) => severity === 'error')}
}

const WEIGHT: Readonly<Record<FailOn, number>> = {info: 0, warning: 1, error: 2, never: 3}

function statusOf(checked: readonly CheckedInput[], {maxWarnings}: CheckOptions): Status {
  if (checked.some(({fault}) => fault !== undefined)) return STATUS.fault
  if (checked.some(({report}) => report.error !== undefined)) return STATUS.unusable
  if (checked.some(failsBySeverity)) return STATUS.findings
  // a number on the command line is for all articles, one in a configuration for those under it
  const groups = maxWarnings === undefined ? byConfiguration(checked) : [checked]
  return groups.some(hasTooManyWarnings) ? STATUS.findings : STATUS.clean
}

function byConfiguration(checked: readonly CheckedInput[]): CheckedInput[][] {
  const files = new Set(checked.map(({settings}) => settings?.file))
  return [...files].map((file) => checked.filter(({settings}) => settings?.file === file))
}

/** Whether a finding is as severe as what applies to the article does not allow. */
export function failsBySeverity({report, settings}: CheckedInput): boolean {
  const failOn = WEIGHT[settings?.failOn?.value ?? 'error']
  return report.findings.some(({severity}) => WEIGHT[severity] >= failOn)
}

function hasTooManyWarnings(checked: readonly CheckedInput[]): boolean {
  const [limit] = checked.flatMap(({settings}) => settings?.maxWarnings?.value ?? [])
  const findings = checked.flatMap(({report}) => report.findings)
  return limit !== undefined && findings.filter(({severity}) => severity === 'warning').length > limit
}
