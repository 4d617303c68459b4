import {COLOR_OPTIONS} from '../options.ts'
import {defineCommand} from '../command.ts'

export const rulesCommand = defineCommand<{readonly json?: boolean; readonly color?: boolean}>({
  name: 'rules',
  summary: 'list the rules',
  completes: 'nothing',
  options: [{flags: '--json', summary: 'as JSON, with everything that the rule files say'}, ...COLOR_OPTIONS],
  examples: [
    ['copyedit rules', 'a table of all rules'],
    ['copyedit rules --json', 'the same for a program']
  ],
  run: async (_operands, options) => (await import('../rule-texts.ts')).listRules(options)
})
