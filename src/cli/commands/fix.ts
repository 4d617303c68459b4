import {defineCommand} from '../command.ts'
import {CHECK_OPTIONS, type CheckOptions} from '../options.ts'
import {runCheck} from '../run-check.ts'

/** Those of `check` that ask for fixing, and those that do not go with it. */
const NOT_HERE = ['--fix', '--write-baseline', '--watch']

export const fixCommand = defineCommand<CheckOptions>({
  name: 'fix',
  summary: 'write the safe fixes into articles',
  operands: '[file...]',
  usage: '[options] [file|glob|folder|-]...',
  completes: 'files',
  options: CHECK_OPTIONS.filter(({flags}) => !NOT_HERE.some((name) => flags.startsWith(name))),
  examples: [
    ['copyedit fix article.txt', 'fix it, and report what is left'],
    ['copyedit fix --dry-run drafts/', 'show what would be changed'],
    ['copyedit fix --suggestions article.txt', 'the fixes that need an eye as well'],
    ['copyedit fix - < a.txt > b.txt', 'standard input, fixed, to standard output']
  ],
  run: (operands, options, commands) => runCheck(operands, {...options, fix: true}, commands)
})
