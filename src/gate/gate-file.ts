/**
 * The file beside an article that says who let which findings through, and why. It has no time in it: what keeps the
 * article's versions keeps those of this file.
 */
import {entryOf, type BaselineEntry} from '../baseline/baseline.ts'
import type {Finding} from '../finding.ts'

/** One finding that somebody has let through; known again as in a baseline. */
export interface GateOverride extends BaselineEntry {
  readonly by: string
  readonly reason: string
}

/** The article or the file beside it cannot be used; of the latter the message goes on after the file's name. */
export class GateFileError extends Error {
  override readonly name = 'GateFileError'
  readonly isAboutGateFile: boolean

  constructor(message: string, isAboutGateFile = false) {
    super(message)
    this.isAboutGateFile = isAboutGateFile
  }
}

export function overridesFor(
  source: string,
  findings: readonly Finding[],
  {by, reason}: {readonly by: string; readonly reason: string}
): GateOverride[] {
  return findings.map((finding) => ({...entryOf(source, finding), by, reason}))
}

const MEMBERS = ['rule', 'words', 'before', 'after', 'by', 'reason'] as const

/** One line for each override, so that versions of the file are easily compared. */
export function printGateFile(overrides: readonly GateOverride[]): string {
  const lines = overrides.map((override) =>
    JSON.stringify(Object.fromEntries(MEMBERS.map((name) => [name, override[name]])))
  )
  return `{"version":1,"overrides":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`
}

/** @throws GateFileError */
export function parseGateFile(text: string): readonly GateOverride[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new GateFileError(`is not JSON (${error instanceof Error ? error.message : String(error)})`, true)
  }
  if (!isRecord(value) || !('version' in value)) throw new GateFileError('is no record of the gate', true)
  if (value['version'] !== 1) {
    throw new GateFileError(
      `is of version ${JSON.stringify(value['version'])}, and this copyedit knows version 1`,
      true
    )
  }
  const {overrides} = value
  if (!Array.isArray(overrides) || !overrides.every(isOverride)) {
    throw new GateFileError('is damaged: its "overrides" are not as --override writes them', true)
  }
  return overrides
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOverride(value: unknown): value is GateOverride {
  return isRecord(value) && MEMBERS.every((name) => typeof value[name] === 'string')
}
