import {defineCommand} from '../command.ts'
import {READING_OPTIONS} from '../options.ts'
import type {FactsOptions} from '../fact-sheets.ts'

/** Those of `check` that say how an article is read. */
const READING = ['--language', '--date', '--max-size']

export const factsCommand = defineCommand<FactsOptions>({
  name: 'facts',
  summary: 'what an article says: people, numbers, dates, quotations',
  operands: '<words...>',
  usage: 'sheet [options] <file|->',
  completes: 'files',
  options: [
    {
      flags: '--format <name>',
      summary: 'markdown (default), json',
      choices: ['markdown', 'json']
    },
    ...READING_OPTIONS.filter(({flags}) => READING.some((name) => flags.startsWith(name)))
  ],
  examples: [
    ['copyedit facts sheet article.txt', 'every person, number, date and quotation, with line and column'],
    ['copyedit facts sheet --format json article.txt', 'the same for a program']
  ],
  run: async (operands, options) => (await import('../fact-sheets.ts')).runFacts(operands, options)
})
