/** `--fix` and `--dry-run`: from fixes to files. Loaded apart from the rest of the command, and only for these. */
import {readFileSync} from 'node:fs'
import {canEncode, encode} from '../fix/encode.ts'
import {fixUntilStable} from '../fix/until-stable.ts'
import {showChanges} from '../fix/word-diff.ts'
import type {CheckedInput} from './articles.ts'
import type {Input} from './inputs.ts'
import {replaceFile} from './replace-file.ts'

export interface FixingOptions {
  readonly suggestions: boolean
  /** Nothing is written. */
  readonly dryRun: boolean
  /** Of the diff. */
  readonly color: boolean
}

export interface FixedInput {
  /** What is to be reported: what is left, or with --dry-run what there is. */
  readonly checked: CheckedInput
  /** How many fixes were made, or would be. */
  readonly count: number
  /** What they change, for people; only with --dry-run. */
  readonly diff: string
  /** What standard input becomes; only for standard input. */
  readonly output?: Uint8Array
}

/**
 * Fixes one article, in its file or as output.
 *
 * @param recheck checks a text as if it stood in the file
 */
export async function fixInput(
  input: Input,
  checked: CheckedInput,
  recheck: (text: string) => Promise<CheckedInput>,
  {suggestions, dryRun, color}: FixingOptions
): Promise<FixedInput> {
  const {decoded, report} = checked
  if (decoded === undefined || report.error !== undefined) return {checked, count: 0, diff: ''}
  const {encoding} = decoded
  const fixed = await fixUntilStable(
    decoded.text,
    withFindings(checked),
    async (text) => withFindings(await recheck(text)),
    {suggestions, canWrite: (text) => canEncode(text, encoding)}
  )
  const after = fixed.checked.checked
  const count = fixed.rounds.flat().length
  if (dryRun) return {checked, count, diff: showChanges(report.path, decoded.text, fixed.text, color)}
  const broken =
    after.report.error ?? (count > 0 && !input.isStdin ? write(input.path, checked, fixed.text) : undefined)
  if (broken !== undefined) {
    return {checked: {...checked, report: {...report, findings: [], error: broken}}, count: 0, diff: ''}
  }
  const output = input.isStdin ? {output: encode(fixed.text, decoded)} : {}
  return {checked: {...after, decoded}, count, diff: '', ...output}
}

function withFindings(checked: CheckedInput): {
  checked: CheckedInput
  findings: CheckedInput['report']['findings']
} {
  return {checked, findings: checked.report.findings}
}

/** @returns why the file could not be written; undefined where it was */
function write(path: string, {decoded}: CheckedInput, text: string): string | undefined {
  if (decoded === undefined) return undefined
  try {
    if (!readFileSync(path).equals(encode(decoded.text, decoded))) {
      return 'was changed while it was checked, so its fixes were not written'
    }
    replaceFile(path, encode(text, decoded))
    return undefined
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return `its fixes could not be written (${code})`
  }
}
