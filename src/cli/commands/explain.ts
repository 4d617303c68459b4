import {defineCommand} from '../command.ts'
import {COLOR_OPTIONS} from '../options.ts'

export const explainCommand = defineCommand<{readonly color?: boolean}>({
  name: 'explain',
  summary: 'explain a rule, with examples',
  operands: '<rule>',
  completes: 'rules',
  options: COLOR_OPTIONS,
  examples: [['copyedit explain repeated-word', 'what the rule finds, why, and what it leaves alone']],
  run: async ([id = ''], options) => (await import('../rule-texts.ts')).explainRule(id, options)
})
