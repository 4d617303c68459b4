import {defineCommand} from '../command.ts'
import {COLOR_OPTIONS} from '../options.ts'

export const explainCommand = defineCommand<{readonly color?: boolean}>({
  name: 'explain',
  summary: 'explain a rule, with examples, or a house style',
  operands: '<rule>',
  completes: 'rules',
  options: COLOR_OPTIONS,
  examples: [
    ['copyedit explain repeated-word', 'what the rule finds, why, and what it leaves alone'],
    ['copyedit explain style:guardian', 'what a house style sets']
  ],
  run: async ([id = ''], options) =>
    id.startsWith('style:')
      ? (await import('../style-texts.ts')).explainStyle(id.slice('style:'.length), options)
      : (await import('../rule-texts.ts')).explainRule(id, options)
})
