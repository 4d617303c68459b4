import {defineCommand} from '../command.ts'
import {READING_OPTIONS} from '../options.ts'
import type {FactsOptions} from '../fact-sheets.ts'

/** Those of `check` that say how an article is read. */
const READING = ['--language', '--date', '--max-size', '--source']

export const factsCommand = defineCommand<FactsOptions>({
  name: 'facts',
  summary: 'what an article says: people, numbers, dates, quotations',
  operands: '<words...>',
  usage: 'sheet [options] <file|->',
  completes: 'files',
  options: [
    {
      flags: '--format <name>',
      summary: 'markdown (default), html to print, json',
      choices: ['markdown', 'html', 'json']
    },
    {
      flags: '--verify <line:column>',
      summary: 'record that the claim there has been verified; may be repeated',
      repeatable: true,
      completes: 'nothing'
    },
    {flags: '--by <name>', summary: 'who has verified it', completes: 'nothing'},
    {flags: '--how <text>', summary: 'how it was verified', completes: 'nothing'},
    ...READING_OPTIONS.filter(({flags}) => READING.some((name) => flags.startsWith(name)))
  ],
  examples: [
    ['copyedit facts sheet article.txt', 'every person, number, date and quotation, with line and column'],
    ['copyedit facts sheet --format json article.txt', 'the same for a program'],
    ['copyedit facts sheet --format html article.txt > sheet.html', 'to print, with boxes to tick'],
    [
      'copyedit facts sheet --verify 4:12 --by "J. Roy" article.txt',
      'records beside the article who verified what'
    ]
  ],
  run: async (operands, options) => (await import('../fact-sheets.ts')).runFacts(operands, options)
})
