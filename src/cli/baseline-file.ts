/** `--baseline` and `--write-baseline`: a baseline as a file, beside the articles that it is about. */
import {existsSync, readFileSync} from 'node:fs'
import {dirname, relative, resolve, sep} from 'node:path'
import {
  BaselineError,
  entryOf,
  parseBaseline,
  printBaseline,
  unmatched,
  type BaselineEntry,
  type BaselineFile
} from '../baseline/baseline.ts'
import type {Finding} from '../finding.ts'
import type {FileReport} from '../report/report.ts'
import {reasonOf} from './read.ts'
import {replaceFile} from './replace-file.ts'

/** What a baseline leaves over of a run. */
export interface Remainder {
  /** By report, the findings that it does not record. */
  readonly findings: ReadonlyMap<FileReport, readonly Finding[]>
  /** Entries of checked or removed articles that nothing corresponds to any more. */
  readonly stale: ReadonlyArray<BaselineEntry & {readonly path: string}>
}

/** @throws BaselineError, with the file's name */
export function readBaseline(file: string): readonly BaselineFile[] {
  try {
    return parseBaseline(readFileSync(file, 'utf8'))
  } catch (error) {
    if (error instanceof BaselineError) throw new BaselineError(`${file} ${error.message}`)
    throw new BaselineError(`${file}: ${reasonOf(error)}; --write-baseline ${file} makes one`)
  }
}

/**
 * Takes from each report what the baseline records. Articles that are gone may have been renamed: what was recorded
 * of them is looked for in the others.
 */
export function subtractBaseline(
  file: string,
  files: readonly BaselineFile[],
  reports: readonly FileReport[]
): Remainder {
  const entries = new Map(files.map(({path, findings}) => [path, findings]))
  const left = new Map<FileReport, readonly Finding[]>()
  const stale: Array<BaselineEntry & {readonly path: string}> = []
  for (const report of reports) {
    if (report.error !== undefined) continue
    const path = pathIn(file, report.path)
    const rest = unmatched(report.source, report.findings, entries.get(path) ?? [])
    left.set(report, rest.findings)
    stale.push(...rest.entries.map((entry) => ({...entry, path})))
  }
  for (const {path, findings} of files.filter((recorded) => isGone(file, recorded))) {
    let open = findings
    for (const [report, unrecorded] of left) {
      const rest = unmatched(report.source, unrecorded, open)
      left.set(report, rest.findings)
      open = rest.entries
    }
    stale.push(...open.map((entry) => ({...entry, path})))
  }
  return {findings: left, stale}
}

function isGone(file: string, {path}: BaselineFile): boolean {
  return !existsSync(resolve(dirname(resolve(file)), path))
}

/** As a baseline names an article: from its own folder. */
function pathIn(file: string, path: string): string {
  return relative(dirname(resolve(file)), resolve(path))
    .split(sep)
    .join('/')
}

/**
 * Records all findings of a run. Of articles that were not part of it, or could not be read, the file keeps what it
 * had, unless they are gone.
 *
 * @returns how many findings were recorded, and of how many articles
 * @throws BaselineError
 */
export function writeBaseline(
  file: string,
  reports: readonly FileReport[]
): {readonly findings: number; readonly articles: number} {
  const checked = reports
    .filter(({error}) => error === undefined)
    .map(({path, source, findings}) => ({
      path: pathIn(file, path),
      findings: findings.map((finding) => entryOf(source, finding))
    }))
  const isChecked = new Set(checked.map(({path}) => path))
  const before = existsSync(file) ? readBaseline(file) : []
  const kept = before.filter((recorded) => !isChecked.has(recorded.path) && !isGone(file, recorded))
  const files = [...checked, ...kept].sort((a, b) => (a.path < b.path ? -1 : 1))
  try {
    replaceFile(file, printBaseline(files))
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new BaselineError(`${file} could not be written (${code})`)
  }
  const recorded = checked.filter(({findings}) => findings.length > 0)
  return {
    findings: recorded.reduce((sum, {findings}) => sum + findings.length, 0),
    articles: recorded.length
  }
}
