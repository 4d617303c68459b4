/**
 * The work of `copyedit gate`: what holds an article, and what somebody has let through. That is written down beside the
 * article, finding by finding, so that a new slip of the same rule holds it again. Loaded apart from the rest of the
 * command.
 */
import {existsSync, readFileSync} from 'node:fs'
import {createColors} from 'picocolors'
import {unmatched} from '../baseline/baseline.ts'
import type {Finding} from '../finding.ts'
import {
  GateFileError,
  overridesFor,
  parseGateFile,
  printGateFile,
  type GateOverride
} from '../gate/gate-file.ts'
import {countsOf} from '../report/counts.ts'
import {message} from '../report/json.ts'
import {oneLine} from '../report/printable.ts'
import type {CheckedInput} from './articles.ts'
import type {Guess} from './command.ts'
import {replaceFile} from './replace-file.ts'

/** A finding that would hold the article if somebody had not let it through. */
export interface Overridden {
  readonly finding: Finding
  readonly override: GateOverride
}

export interface Verdict {
  readonly path: string
  /** Empty: publish. */
  readonly holding: readonly Finding[]
  readonly overridden: readonly Overridden[]
  /** Overrides of findings that are gone. */
  readonly stale: readonly GateOverride[]
  /** Why nothing can be said of it; then it is held. */
  readonly error?: string
}

export interface Decision {
  readonly verdicts: readonly Verdict[]
}

export interface OverrideRequest {
  readonly rules: readonly string[]
  readonly by: string
  readonly reason: string
}

/** A request that cannot be met, in words for the caller. */
export interface Refusal {
  readonly refused: string
  readonly guess?: Guess
}

interface Candidate {
  readonly result: CheckedInput
  /** Whether it has no place in the file system, and so no file beside it. */
  readonly isStdin: boolean
}

/**
 * The verdict on each article, after what is asked for was let through and recorded.
 *
 * @param fails whether an article has a finding that holds it
 */
export function decide(
  candidates: readonly Candidate[],
  fails: (checked: CheckedInput) => boolean,
  request: OverrideRequest
): Decision | Refusal {
  const verdicts: Verdict[] = []
  for (const {result, isStdin} of candidates) {
    const {report} = result
    const {path} = report
    const holding = report.findings.filter((finding) =>
      fails({...result, report: {...report, findings: [finding]}})
    )
    try {
      if (report.error !== undefined) throw new GateFileError(report.error)
      const recorded = isStdin ? [] : readGateFile(path)
      const verdict = verdictOn(result, holding, recorded)
      if (request.rules.length === 0) {
        verdicts.push(verdict)
        continue
      }
      const refusal = refusalOf(path, verdict, request.rules)
      if (refusal !== undefined) return refusal
      const added = overridesFor(
        report.source,
        verdict.holding.filter(({ruleId}) => request.rules.includes(ruleId)),
        request
      )
      const kept = [...recorded.filter((override) => !verdict.stale.includes(override)), ...added]
      replaceFile(gateFileOf(path), printGateFile(kept))
      verdicts.push(verdictOn(result, holding, kept))
    } catch (error) {
      verdicts.push({path, holding: [], overridden: [], stale: [], error: reasonOf(path, error)})
    }
  }
  return {verdicts}
}

/** Where overrides are written down: beside the article. */
function gateFileOf(path: string): string {
  return `${path}.copyedit-gate.json`
}

/** @throws GateFileError */
function readGateFile(path: string): readonly GateOverride[] {
  const file = gateFileOf(path)
  return existsSync(file) ? parseGateFile(readFileSync(file, 'utf8')) : []
}

function reasonOf(path: string, error: unknown): string {
  if (error instanceof GateFileError)
    return error.isAboutGateFile ? `${gateFileOf(path)} ${error.message}` : error.message
  if (error instanceof Error && 'code' in error)
    return `${gateFileOf(path)} could not be used (${String(error.code)})`
  throw error
}

function verdictOn(
  {report: {path, source}}: CheckedInput,
  holding: readonly Finding[],
  recorded: readonly GateOverride[]
): Verdict {
  let left = holding
  const overridden: Overridden[] = []
  const stale: GateOverride[] = []
  for (const override of recorded) {
    const {findings} = unmatched(source, left, [override])
    const finding = left.find((candidate) => !findings.includes(candidate))
    if (finding === undefined) stale.push(override)
    else overridden.push({finding, override})
    left = findings
  }
  return {path, holding: left, overridden, stale}
}

function refusalOf(path: string, {holding}: Verdict, rules: readonly string[]): Refusal | undefined {
  const known = [...new Set(holding.map(({ruleId}) => ruleId))]
  const given = rules.find((rule) => !known.includes(rule))
  if (given === undefined) return undefined
  const what = known.length === 0 ? 'nothing holds it' : `what holds it is ${known.join(', ')}`
  return {refused: `--override: "${given}" does not hold ${path}; ${what}`, guess: {given, known}}
}

function wordOf({holding, error}: Verdict): 'publish' | 'hold' {
  return holding.length === 0 && error === undefined ? 'publish' : 'hold'
}

/** For people: a line with the verdict on each article, and below it what holds it. */
export function printVerdicts(verdicts: readonly Verdict[], color: boolean): string {
  const {bold, red, green, dim} = createColors(color)
  const blocks = verdicts.map((verdict) => {
    const {path, holding, overridden, stale, error} = verdict
    const isHeld = wordOf(verdict) === 'hold'
    const word = isHeld ? red(bold('HOLD')) : green(bold('PUBLISH'))
    const why = error !== undefined ? oneLine(error) : isHeld ? countsOf(holding) : 'nothing holds it'
    const names = [...new Set(overridden.map(({override}) => override.by))].map(oneLine).join(', ')
    const passed = overridden.length === 0 ? '' : `, ${String(overridden.length)} let through by ${names}`
    const rows = holding.map(
      ({line, column, message: text, ruleId}) =>
        `  ${String(line)}:${String(column)}  ${oneLine(text)} ${dim(`(${ruleId})`)}`
    )
    const old = stale.map(
      ({rule, words}) =>
        `  ${dim(`the override of ${rule} “${oneLine(words)}” is out of date: it is no longer there`)}`
    )
    return [`${word} ${oneLine(path)}: ${why}${passed}`, ...rows, ...old].join('\n')
  })
  return blocks.length === 0 ? '' : `${blocks.join('\n')}\n`
}

/** For programs; findings are as in the JSON report. */
export function verdictsAsJson(verdicts: readonly Verdict[]): string {
  const files = verdicts.map((verdict) => {
    const {path, holding, overridden, stale, error} = verdict
    const members = [
      `"path":${JSON.stringify(path)}`,
      `"verdict":"${wordOf(verdict)}"`,
      `"holding":[${holding.map(message).join(',')}]`,
      `"overridden":[${overridden.map(({finding, override: {by, reason}}) => `{"by":${JSON.stringify(by)},"reason":${JSON.stringify(reason)},"finding":${message(finding)}}`).join(',')}]`,
      `"stale":${JSON.stringify(stale)}`,
      ...(error === undefined ? [] : [`"error":${JSON.stringify(error)}`])
    ]
    return `{${members.join(',')}}`
  })
  const all = verdicts.every((verdict) => wordOf(verdict) === 'publish') ? 'publish' : 'hold'
  return `{"version":1,"verdict":"${all}","files":[${files.length === 0 ? '' : `\n${files.join(',\n')}\n`}]}\n`
}
