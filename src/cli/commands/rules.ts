import {COLOR_OPTIONS} from '../options.ts'
import {defineCommand, UsageError} from '../command.ts'

export const rulesCommand = defineCommand<{readonly json?: boolean; readonly color?: boolean}>({
  name: 'rules',
  summary: 'list the rules, or test your own',
  operands: '[words...]',
  usage: '[test [file...]] [options]',
  completes: 'files',
  options: [{flags: '--json', summary: 'as JSON, with everything that the rule files say'}, ...COLOR_OPTIONS],
  examples: [
    ['copyedit rules', 'a table of all rules'],
    ['copyedit rules --json', 'the same for a program'],
    ['copyedit rules test', 'run the examples of your own rules'],
    ['copyedit rules test desk-rules.yml', 'run those of one file']
  ],
  run: async ([what, ...files], options) => {
    if (what === undefined) return (await import('../rule-texts.ts')).listRules(options)
    if (what !== 'test')
      throw new UsageError(`"${what}" is nothing that rules can do`, {given: what, known: ['test']})
    return (await import('../rules-test.ts')).testRules(files)
  }
})
