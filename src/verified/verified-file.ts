/**
 * The file beside an article that says who verified what, and how. A verified claim is known again by its words and the
 * words around it, as in a baseline: when the words change, it is no longer verified, and findings about it come back.
 */
import {entryOf, unmatched, type BaselineEntry} from '../baseline/baseline.ts'
import type {Finding} from '../finding.ts'

/** One claim that somebody has verified; `rule` is the kind of claim. */
export interface Verified extends BaselineEntry {
  readonly by: string
  readonly how: string
}

export interface VerifiedPlace {
  readonly offset: number
  readonly endOffset: number
  readonly entry: Verified
}

/** The file cannot be used; the message goes on after its name. */
export class VerifiedFileError extends Error {
  override readonly name = 'VerifiedFileError'
}

const MEMBERS = ['rule', 'words', 'before', 'after', 'by', 'how'] as const

/** What is written down of a claim. */
export function verifiedEntry(
  source: string,
  {kind, offset, endOffset}: {readonly kind: string; readonly offset: number; readonly endOffset: number},
  {by, how}: {readonly by: string; readonly how: string}
): Verified {
  return {...entryOf(source, asFinding(source, kind, offset, endOffset)), by, how}
}

/** Where the words of the entries still stand, among the same words as then. */
export function verifiedPlaces(source: string, entries: readonly Verified[]): VerifiedPlace[] {
  return entries.flatMap((entry) => {
    const pattern = entry.words.split(' ').map(escape).join('\\s+')
    const candidates = [...source.matchAll(new RegExp(pattern, 'g'))].map(({0: text, index}) =>
      asFinding(source, entry.rule, index, index + text.length)
    )
    const left = new Set(unmatched(source, candidates, [entry]).findings)
    const found = candidates.find((candidate) => !left.has(candidate))
    return found === undefined ? [] : [{offset: found.offset, endOffset: found.endOffset, entry}]
  })
}

/** The findings that nobody has verified away. */
export function withoutVerified(
  source: string,
  findings: readonly Finding[],
  entries: readonly Verified[]
): readonly Finding[] {
  const places = verifiedPlaces(source, entries)
  return findings.filter(
    ({offset, endOffset}) => !places.some((place) => offset < place.endOffset && endOffset > place.offset)
  )
}

function asFinding(source: string, ruleId: string, offset: number, endOffset: number): Finding {
  return {
    ruleId,
    severity: 'info',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    offset,
    endOffset,
    actual: source.slice(offset, endOffset),
    expected: [],
    message: '',
    fix: 'never',
    inQuotation: false
  }
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}

/** One line for each, so that versions of the file are easily compared. */
export function printVerified(entries: readonly Verified[]): string {
  const lines = entries.map((entry) =>
    JSON.stringify(Object.fromEntries(MEMBERS.map((name) => [name, entry[name]])))
  )
  return `{"version":1,"verified":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`
}

/** @throws VerifiedFileError */
export function parseVerified(text: string): readonly Verified[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new VerifiedFileError(`is not JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  if (!isRecord(value) || value['version'] !== 1)
    throw new VerifiedFileError('is no record of verified facts that this copyedit knows')
  const {verified} = value
  if (!Array.isArray(verified) || !verified.every(isVerified))
    throw new VerifiedFileError('is damaged: its "verified" are not as --verify writes them')
  return verified
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isVerified(value: unknown): value is Verified {
  return isRecord(value) && MEMBERS.every((name) => typeof value[name] === 'string')
}
