import {defineCommand} from '../command.ts'
import {COLOR_OPTIONS, FAIL_ON_OPTION, READING_OPTIONS} from '../options.ts'
import {runGate, type GateOptions} from '../run-gate.ts'

export const gateCommand = defineCommand<GateOptions>({
  name: 'gate',
  summary: 'publish or hold, for a step before publication',
  operands: '[file...]',
  usage: '[options] [file|glob|folder|-]...',
  completes: 'files',
  options: [
    {flags: '--format <name>', summary: 'pretty or json (default: pretty)', choices: ['pretty', 'json']},
    ...READING_OPTIONS,
    FAIL_ON_OPTION,
    {
      flags: '--override <rule>',
      summary: 'let through what this rule holds now; needs --by and --reason; repeatable',
      repeatable: true,
      completes: 'nothing'
    },
    {flags: '--by <name>', summary: 'who lets it through', completes: 'nothing'},
    {flags: '--reason <text>', summary: 'why', completes: 'nothing'},
    ...COLOR_OPTIONS
  ],
  examples: [
    ['copyedit gate article.txt', 'status 0 to publish, 1 to hold'],
    ['copyedit gate --format json article.txt', 'the same for a program'],
    ['copyedit gate --override cliche --by "A. Editor" --reason "a quote" a.txt', 'let it through, on record']
  ],
  run: runGate
})
