/**
 * The action: checks the articles of a checkout in a workflow of GitHub. It runs the same command as everybody, and
 * takes what that says to where GitHub shows it: annotations, the run's summary, code scanning, a comment.
 */
import {spawnSync} from 'node:child_process'
import {appendFileSync, mkdtempSync, readFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Git, GitError} from '../cli/git.ts'
import {fetchBase} from './base.ts'
import {ActionError, readRun, type Environment, type Run} from './event.ts'
import {GitHub} from './github.ts'

/** As the command's own: the command line or the configuration cannot be used. */
const UNUSABLE = 2

/** Where the command wrote its reports. */
interface Reports {
  readonly status: number
  readonly sarif: string
  readonly markdown: string
}

async function main(environment: Environment): Promise<number> {
  const run = readRun(environment)
  const git = new Git(process.cwd())
  const onlyChanged = run.baseBranch !== undefined && isOn(environment, 'changed')
  const base = onlyChanged ? fetchBase(git, run.baseBranch, run.ref) : undefined
  const reports = check(environment, base)
  output(environment, {status: String(reports.status), sarif: reports.sarif, report: reports.markdown})
  await publish(environment, run, reports, base !== undefined)
  return reports.status
}

/** Runs the command: annotations go to standard output, where GitHub reads them. */
function check(environment: Environment, base: string | undefined): Reports {
  const folder = mkdtempSync(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'copyedit-'))
  const sarif = join(folder, 'copyedit.sarif')
  const markdown = join(folder, 'copyedit.md')
  const paths = lines(input(environment, 'paths'))
  const args = [
    'check',
    ...(base === undefined ? [] : [`--changed=${base}`]),
    ...['--format', 'github', '--output', `sarif=${sarif}`, '--output', `markdown=${markdown}`],
    ...['baseline', 'config', 'fail-on', 'max-warnings'].flatMap((name) => {
      const value = input(environment, name)
      return value === '' ? [] : [`--${name}`, value]
    }),
    '--',
    ...(paths.length === 0 && base === undefined ? ['.'] : paths)
  ]
  const {status, error} = spawnSync(process.execPath, [join(import.meta.dirname, 'copyedit.cjs'), ...args], {
    stdio: 'inherit',
    env: environmentOfCommand(environment)
  })
  if (error !== undefined) throw error
  return {status: status ?? 3, sarif, markdown}
}

/**
 * A configuration may load modules of the repository's; they have no business with the token. The summary gets the
 * whole report here, so the command need not add to it what is too much for annotations.
 */
function environmentOfCommand(environment: Environment): NodeJS.ProcessEnv {
  return {
    ...environment,
    INPUT_TOKEN: undefined,
    GITHUB_TOKEN: undefined,
    GITHUB_STEP_SUMMARY: undefined
  }
}

/** To the summary in any case; further where the run may. */
async function publish(
  environment: Environment,
  run: Run,
  {sarif, markdown, status}: Reports,
  isChangesOnly: boolean
): Promise<void> {
  const report = readIfThere(markdown)
  if (report === undefined) return // the command line could not be used; it has said why
  const summary = environment['GITHUB_STEP_SUMMARY']
  if (summary !== undefined && summary !== '') appendFileSync(summary, `${report.trimEnd()}\n\n`)
  const token = input(environment, 'token')
  const {pullRequest} = run
  if (token === '') return
  if (pullRequest?.isFork === true) {
    notice('From a fork: no upload and no comment, as its token may neither. The summary has the report.')
    return
  }
  const github = new GitHub(run, token)
  // an upload for a branch replaces the one before, so it has to be of whole articles
  if (isOn(environment, 'sarif') && (pullRequest !== undefined || !isChangesOnly)) {
    tellProblem('The SARIF report was not uploaded', await github.uploadSarif(readFileSync(sarif, 'utf8')))
  }
  if (isOn(environment, 'comment') && pullRequest !== undefined) {
    const isWorthOne = status !== 0 || hasResults(sarif)
    const problem = await github.comment(pullRequest.number, report, isWorthOne)
    tellProblem('There is no comment on the pull request', problem)
  }
}

function hasResults(sarif: string): boolean {
  const {runs} = JSON.parse(readFileSync(sarif, 'utf8')) as {runs: ReadonlyArray<{results?: unknown[]}>}
  return runs.some(({results = []}) => results.length > 0)
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

function tellProblem(what: string, problem: string | undefined): void {
  if (problem !== undefined) notice(`${what}: ${problem}. The summary has the report.`)
}

/** An annotation that is no failure. */
function notice(text: string): void {
  process.stdout.write(`::notice title=copyedit::${escaped(text)}\n`)
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** An input of the action; empty where it was not given. */
function input(environment: Environment, name: string): string {
  return (environment[`INPUT_${name.toUpperCase().replaceAll('-', '_')}`] ?? '').trim()
}

/** @throws ActionError where it is neither true nor false */
function isOn(environment: Environment, name: string): boolean {
  const value = input(environment, name)
  if (value !== 'true' && value !== 'false') {
    throw new ActionError(`the input "${name}" is "${value}"; it has to be true or false`)
  }
  return value === 'true'
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

function output(environment: Environment, values: Readonly<Record<string, string>>): void {
  const file = environment['GITHUB_OUTPUT']
  if (file === undefined || file === '') return
  for (const [name, value] of Object.entries(values)) appendFileSync(file, `${name}=${value}\n`)
}

async function start(): Promise<void> {
  try {
    process.exitCode = await main(process.env)
  } catch (error) {
    if (!(error instanceof ActionError || error instanceof GitError)) throw error
    process.stdout.write(`::error title=copyedit::${escaped(error.message)}\n`)
    process.exitCode = UNUSABLE
  }
}

void start()
