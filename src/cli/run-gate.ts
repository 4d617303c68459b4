/** The way of `copyedit gate` to its work, which is in gate.ts. */
import {STATUS, UsageError, type CommandSpec, type Status} from './command.ts'
import type {FailOn, ReadingOptions} from './options.ts'
import {checkInputs, failsBySeverity} from './run-check.ts'
import {wantsColor, writeOut} from './terminal.ts'

export interface GateOptions extends ReadingOptions {
  readonly format?: 'pretty' | 'json'
  readonly failOn?: FailOn
  readonly override?: readonly string[]
  readonly by?: string
  readonly reason?: string
  readonly color?: boolean
}

/** @throws UsageError */
export async function runGate(
  operands: readonly string[],
  options: GateOptions,
  commands: readonly CommandSpec[]
): Promise<Status> {
  if (operands.length === 0) throw new UsageError('no files were given; "-" is standard input')
  const {format = 'pretty', override: rules = [], color} = options
  const {by, reason} = signatureOf(operands, options)
  const {checked, inputs} = await checkInputs(operands, options, commands)
  const {decide, printVerdicts, verdictsAsJson} = await import('./gate.ts')
  const decided = decide(
    checked.map((result, index) => ({
      result,
      isStdin: inputs[index]?.isStdin === true && options.stdinFilepath === undefined
    })),
    failsBySeverity,
    {rules, by, reason}
  )
  if ('refused' in decided) throw new UsageError(decided.refused, decided.guess)
  writeOut(
    format === 'json' ? verdictsAsJson(decided.verdicts) : printVerdicts(decided.verdicts, wantsColor(color))
  )
  if (checked.some(({fault}) => fault !== undefined)) return STATUS.fault
  if (decided.verdicts.some(({error}) => error !== undefined)) return STATUS.unusable
  return decided.verdicts.some(({holding}) => holding.length > 0) ? STATUS.findings : STATUS.clean
}

/** An override has a name and a reason, and is about one article. @throws UsageError */
function signatureOf(
  operands: readonly string[],
  {override = [], by = '', reason = '', stdinFilepath}: GateOptions
): {readonly by: string; readonly reason: string} {
  if (override.length === 0) {
    const idle = by !== '' ? '--by' : reason !== '' ? '--reason' : undefined
    if (idle !== undefined) throw new UsageError(`${idle} goes with --override RULE`)
  } else {
    if (by.trim() === '') throw new UsageError('--override needs --by NAME: who lets it through')
    if (reason.trim() === '') throw new UsageError('--override needs --reason TEXT: why it is let through')
    if (operands.length !== 1) throw new UsageError('--override is about one article: name just that file')
    if (operands[0] === '-' && stdinFilepath === undefined) {
      throw new UsageError('--override is recorded beside the article: standard input needs --stdin-filepath')
    }
  }
  return {by: by.trim(), reason: reason.trim()}
}
