/**
 * A baseline: findings that a newsroom has decided to live with. Each is known again by its rule, its words and the
 * words around it, not by its line, so that it survives edits elsewhere in the article.
 */
import type {Finding} from '../finding.ts'

/** One finding that is left out. */
export interface BaselineEntry {
  readonly rule: string
  /** The words that were found, one space between them. */
  readonly words: string
  /** Up to `CONTEXT` words before and after, from the same paragraph. */
  readonly before: string
  readonly after: string
}

/** What is left out of one article. */
export interface BaselineFile {
  /** From the baseline's own folder, with `/`. */
  readonly path: string
  readonly findings: readonly BaselineEntry[]
}

/** Thrown where a text is no baseline; the message goes on after "baseline.json: ". */
export class BaselineError extends Error {
  override readonly name = 'BaselineError'
}

/** Of a finding's surroundings, in words, on each side. */
const CONTEXT = 6

/** So many words around it that are still the same tell a finding from others like it. */
const ENOUGH = 4

/** How far the words around a finding are looked for, in characters. */
const REACH = 200

/** What is written down of a finding. */
export function entryOf(source: string, {ruleId, actual, offset, endOffset}: Finding): BaselineEntry {
  const before = source.slice(Math.max(0, offset - REACH), offset)
  const after = source.slice(endOffset, endOffset + REACH)
  return {
    rule: ruleId,
    words: words(actual).join(' '),
    before: words(before.split(PARAGRAPH).at(-1)).slice(-CONTEXT).join(' '),
    after: words(after.split(PARAGRAPH)[0]).slice(0, CONTEXT).join(' ')
  }
}

const PARAGRAPH = /(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)/

function words(text = ''): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

/** Of findings and entries, those that have no counterpart, in their order. */
export interface Unmatched {
  readonly findings: readonly Finding[]
  readonly entries: readonly BaselineEntry[]
}

/**
 * Pairs findings of one article with entries: first those whose surroundings are the same, then those whose
 * surroundings are still mostly so. An entry stands for one finding.
 */
export function unmatched(
  source: string,
  findings: readonly Finding[],
  entries: readonly BaselineEntry[]
): Unmatched {
  const open = new Set(entries)
  const left = new Map(findings.map((finding) => [finding, entryOf(source, finding)]))
  const pair = (isMatch: (found: BaselineEntry, entry: BaselineEntry) => boolean): void => {
    for (const [finding, found] of left) {
      const match = [...open].find(
        (entry) => entry.rule === found.rule && entry.words === found.words && isMatch(found, entry)
      )
      if (match === undefined) continue
      open.delete(match)
      left.delete(finding)
    }
  }
  pair((found, entry) => found.before === entry.before && found.after === entry.after)
  pair(isSimilar)
  return {findings: [...left.keys()], entries: [...open]}
}

/** One side as it was, or enough words next to the finding. */
function isSimilar(found: BaselineEntry, entry: BaselineEntry): boolean {
  if (isSame(found.before, entry.before) || isSame(found.after, entry.after)) return true
  const before = inCommon(words(found.before).reverse(), words(entry.before).reverse())
  return before + inCommon(words(found.after), words(entry.after)) >= ENOUGH
}

function isSame(one: string, other: string): boolean {
  return one !== '' && one === other
}

function inCommon(one: readonly string[], other: readonly string[]): number {
  const index = one.findIndex((word, place) => word !== other[place])
  return index < 0 ? one.length : index
}

/** A baseline as a file: one line for each finding, so that versions of it are easily compared and merged. */
export function printBaseline(files: readonly BaselineFile[]): string {
  const blocks = files
    .filter(({findings}) => findings.length > 0)
    .map(({path, findings}) => {
      const lines = findings.map(({rule, words, before, after}) =>
        JSON.stringify({rule, words, before, after})
      )
      return `{"path":${JSON.stringify(path)},"findings":[\n${lines.join(',\n')}\n]}`
    })
  return `{"version":1,"files":[${blocks.length === 0 ? '' : `\n${blocks.join(',\n')}\n`}]}\n`
}

/** @throws BaselineError */
export function parseBaseline(text: string): readonly BaselineFile[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new BaselineError(`is not JSON (${error instanceof Error ? error.message : String(error)})`)
  }
  if (!isRecord(value) || !('version' in value)) throw new BaselineError('is not a baseline of copyedit')
  if (value['version'] !== 1) {
    throw new BaselineError(
      `is a baseline of version ${JSON.stringify(value['version'])}, and this copyedit knows version 1`
    )
  }
  const {files} = value
  if (!Array.isArray(files) || !files.every(isBaselineFile)) {
    throw new BaselineError('is damaged: its "files" are not as --write-baseline writes them')
  }
  return files
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isBaselineFile(value: unknown): value is BaselineFile {
  if (!isRecord(value) || typeof value['path'] !== 'string') return false
  const {findings} = value
  return Array.isArray(findings) && findings.every(isEntry)
}

function isEntry(value: unknown): value is BaselineEntry {
  return (
    isRecord(value) && ['rule', 'words', 'before', 'after'].every((key) => typeof value[key] === 'string')
  )
}
