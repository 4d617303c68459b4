import {defineCommand} from '../command.ts'
import {CHECK_OPTIONS, type CheckOptions} from '../options.ts'
import {runCheck} from '../run-check.ts'

export const checkCommand = defineCommand<CheckOptions>({
  name: 'check',
  summary: 'check articles; the word "check" may be left out',
  isDefault: true,
  operands: '[file...]',
  usage: '[options] [file|glob|folder|-]...',
  completes: 'files',
  options: CHECK_OPTIONS,
  examples: [
    ['copyedit article.txt', 'check one article'],
    ['copyedit --language en-ZA --date 2016-03-14 a.txt', 'say what a.txt does not'],
    ['copyedit --fail-on warning drafts/ "desk/**/*.md"', 'folders and globs'],
    ['cat article.txt | copyedit --format json -', 'standard input, for a program'],
    ['copyedit --watch article.txt', 'check again at every save']
  ],
  run: runCheck
})
