/** Where the reports of a run go: standard output and the files of --output. */
import {appendFileSync, mkdirSync, statSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import type {FileReport} from '../report/report.ts'
import {reporterCalled, type ReporterOptions} from '../report/reporters.ts'
import {UsageError} from './command.ts'
import type {CheckOptions, OutputTarget} from './options.ts'
import {VERSION} from './package-files.ts'
import {replaceFile} from './replace-file.ts'
import {ruleCatalogue} from './rule-catalogue.ts'
import {tell, terminalColumns, wantsColor, writeOut} from './terminal.ts'

/** Of a report for people in a file. */
const COLUMNS = 80

/**
 * Writes every report that was asked for. Standard output gets the one of --format unless a file was named for it.
 *
 * @param isOutTaken whether standard output has got something else
 * @throws UsageError where a file cannot be written
 */
export async function writeReports(
  files: readonly FileReport[],
  {format = 'pretty', output = [], quiet = false, color}: CheckOptions,
  isOutTaken: boolean
): Promise<void> {
  for (const target of output) {
    const options = {...common, quiet, color: false, columns: COLUMNS}
    writeFile(target, (await reporterCalled(target.format ?? format))(files, options))
  }
  if (isOutTaken || output.some((target) => target.format === undefined)) return
  const report = await reporterCalled(format)
  writeOut(
    report(files, {
      ...common,
      // asked for only by reports for people: Node takes milliseconds to tell what a terminal is
      get color() {
        return wantsColor(color)
      },
      get columns() {
        return terminalColumns()
      },
      quiet
    })
  )
}

const common: Pick<ReporterOptions, 'rules' | 'version' | 'addToSummary'> = {
  rules: ruleCatalogue,
  version: VERSION,
  addToSummary
}

/** Devices and pipes are written to as they are; there is no putting another in their place. */
function writeFile({file}: OutputTarget, text: string): void {
  try {
    mkdirSync(dirname(file), {recursive: true})
    const status = statSync(file, {throwIfNoEntry: false})
    if (status === undefined || status.isFile()) replaceFile(file, text)
    else writeFileSync(file, text)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new UsageError(`--output: ${file} could not be written (${code})`)
  }
}

/** The summary of a run of GitHub Actions, where this is one. */
function addToSummary(markdown: string): void {
  const file = process.env['GITHUB_STEP_SUMMARY']
  if (file === undefined || file === '') return
  try {
    appendFileSync(file, `${markdown.trimEnd()}\n\n`)
  } catch (error) {
    tell(`copyedit: the summary of the run could not be written (${String(error)})`)
  }
}
