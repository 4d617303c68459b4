import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import type {FileReport} from './report.ts'
import type {ReporterOptions} from './reporters.ts'

export function pretty(files: readonly FileReport[], {color, quiet}: ReporterOptions): string {
  const vfiles = files
    .filter(({error}) => error === undefined)
    .map(({path, findings}) => {
      const file = new VFile({path})
      for (const {line, column, severity, message, ruleId} of findings) {
        const note = file.message(message, {place: {line, column}, ruleId})
        note.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
      }
      return file
    })
  const text = reporter(vfiles, {color, quiet})
  return text === '' ? '' : `${text}\n`
}
