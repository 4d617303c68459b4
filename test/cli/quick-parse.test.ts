import fc from 'fast-check'
import {expect, test} from 'vitest'
import {COMMANDS} from '../../src/cli/commands/index.ts'
import {isUsageError, longName} from '../../src/cli/command.ts'
import {parseArguments} from '../../src/cli/parse.ts'
import {quickParse} from '../../src/cli/quick-parse.ts'

const check = COMMANDS[0]
if (check === undefined) throw new Error('there is no command')

/** What a reader makes of a line: its arguments, or the message of its error. */
function outcome(read: () => unknown): unknown {
  try {
    return read()
  } catch (error) {
    if (isUsageError(error)) return error.message
    throw error
  }
}

const WORDS = [
  ...check.options.flatMap((option) => [longName(option), `${longName(option)}=`]),
  ...['article.txt', 'drafts/', '-', '--', '--nope', '-q', '', '--help', '--version', '--format=json'],
  ...[
    'json',
    'en-ZA',
    'tlh',
    '2016-03-14',
    '2016-02-30',
    'error',
    '12',
    '20MB',
    'guardian',
    '--lang',
    '--no-color=1'
  ]
]

test('reads what it reads as commander does', () => {
  let read = 0
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), {maxLength: 7}), (argv) => {
      const quick = outcome(() => quickParse(check, argv))
      if (quick === undefined) return
      read++
      expect(quick).toEqual(outcome(() => parseArguments(check, argv)))
    }),
    {numRuns: 3000, seed: 3}
  )
  expect(read).toBeGreaterThan(500)
})

test.each([
  [['--format', 'json', '--language', 'en-ZA', '--date', '2016-03-14', 'article.txt']],
  [['article.txt']],
  [['--quiet', '--fail-on=warning', '-', '--no-color', 'a.txt', 'b.txt']],
  [['--source', 'a.txt', '--source', 'b.txt', 'c.txt']]
])('needs no commander for %j', (argv) => {
  const quick = quickParse(check, argv)
  expect(quick).toBeDefined()
  expect(quick).toEqual(parseArguments(check, argv))
})

test('leaves the words of other commands to commander', () => {
  for (const command of COMMANDS.slice(1)) {
    if (command.operands?.includes('...') === true) continue
    expect(quickParse(command, ['x'])).toBeUndefined()
  }
})
