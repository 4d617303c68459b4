/** The report for people, from findings made for the purpose. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {LineIndex} from '../../src/article/lines.ts'
import type {Finding} from '../../src/finding.ts'
import {excerptOf} from '../../src/report/excerpt.ts'
import {pretty} from '../../src/report/pretty.ts'
import type {FileReport} from '../../src/report/report.ts'
import stringWidth from '../../src/report/string-width.ts'

/** The finding of a word of a text, the first one from `from` on. */
function findingOf(source: string, word: string, details: Partial<Finding> = {}, from = 0): Finding {
  const offset = source.indexOf(word, from)
  const endOffset = offset + word.length
  const lines = new LineIndex(source)
  const {line, column} = lines.pointAt(offset)
  const end = lines.pointAt(endOffset)
  return {
    ruleId: 'misspelt-word',
    severity: 'error',
    line,
    column,
    endLine: end.line,
    endColumn: end.column,
    offset,
    endOffset,
    actual: word,
    expected: [],
    message: `“${word}” is no word.`,
    fix: 'suggest',
    inQuotation: false,
    ...details
  }
}

function show(files: readonly FileReport[], columns = 80): string {
  return pretty(files, {color: false, columns, quiet: false})
}

const sentence = 'The commitee met on Tuesday and the commitee agreed to meet agian before the sumer.'

test('a note is shown once, evidence and related places always', () => {
  const details = {
    note: 'Words end in letters.',
    evidence: {source: 'register of committees', asOf: '2024-02-01'},
    related: [{offset: 0, endOffset: 3, message: 'it begins here'}]
  }
  const findings = [
    findingOf(sentence, 'commitee', {...details, expected: ['committee', 'comity']}),
    findingOf(sentence, 'commitee', {...details, expected: ['']}, 20)
  ]
  expect(show([{path: 'a.txt', source: sentence, findings}])).toBe(`a.txt
1:5  error “commitee” is no word.
     The commitee met on Tuesday and the commitee agreed to meet agian before…
         ^^^^^^^^
     → committee | comity  (misspelt-word)
     see 1:1: it begins here
     Words end in letters.
     register of committees, as of 2024-02-01

1:37 error “commitee” is no word.
     …commitee met on Tuesday and the commitee agreed to meet agian before the…
                                      ^^^^^^^^
     → delete it  (misspelt-word)
     see 1:1: it begins here
     register of committees, as of 2024-02-01

✖ 2 errors
2 × misspelt-word: commitee (2)
`)
})

test('thirty findings end in a summary that groups what repeats, largest first', () => {
  const source = `${sentence}\n`.repeat(30)
  const findings = Array.from({length: 30}, (_, index) => {
    const word = ['commitee', 'agian', 'sumer'][index % 3] ?? ''
    const details = index % 5 === 0 ? {ruleId: 'odd-word', severity: 'warning' as const} : {}
    return findingOf(source, word, details, index * (sentence.length + 1))
  })
  const report = show([{path: 'a.txt', source, findings}])
  expect(report.split('\n').slice(-5)).toEqual([
    '',
    '30 messages (✖ 24 errors, ⚠ 6 warnings)',
    '24 × misspelt-word: agian (8), sumer (8), commitee (8)',
    ' 6 × odd-word: commitee (2), sumer (2), agian (2)',
    ''
  ])
  for (const columns of [40, 80, 120]) {
    for (const line of show([{path: 'a.txt', source, findings}], columns).split('\n')) {
      expect(stringWidth(line)).toBeLessThanOrEqual(columns)
    }
  }
})

test('of several files the clean ones are only counted', () => {
  const findings = [findingOf(sentence, 'agian')]
  const report = show([
    {path: 'b.txt', source: sentence, findings},
    {path: 'c.txt', source: sentence, findings: []},
    {path: 'a.txt', source: sentence, findings},
    {path: 'd.txt', source: '', findings: [], error: 'is empty'}
  ])
  expect(report).not.toContain('c.txt')
  expect(report).toContain('3 files checked, 2 with findings; 1 could not be checked\n')
})

test('a slip over several lines is shown by its first', () => {
  const source = 'The board met\non Tuesday.\n'
  expect(show([{path: 'a.txt', source, findings: [findingOf(source, 'met\non')]}])).toContain(
    '     The board met…\n               ^^^^\n'
  )
})

test('an excerpt fits its width and holds the slip, whatever the line holds', () => {
  const piece = fc.oneof(
    fc.constantFrom('日本', '🎉', 'e\u0301', '\t', '\u001b[31m', 'word ', 'a', '. '),
    fc.string()
  )
  const text = fc.array(piece, {maxLength: 40}).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(
      text,
      fc.stringMatching(/^[a-z]{1,9}$/),
      text,
      fc.integer({min: 18, max: 90}),
      (left, slip, right, width) => {
        const source = left + slip + right
        const finding = findingOf(source, slip, {}, left.length)
        const excerpt = excerptOf(source, finding, width)
        expect(excerpt.slip).toBe(slip)
        expect(stringWidth(excerpt.before + excerpt.slip + excerpt.after)).toBeLessThanOrEqual(width)
        // eslint-disable-next-line no-control-regex -- that is what must not be there
        expect(excerpt.before + excerpt.after).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/)
      }
    ),
    {seed: 11, numRuns: 2000}
  )
})

test('a slip wider than the terminal is cut', () => {
  const source = `${'very '.repeat(60)}long`
  const {slip, before, after} = excerptOf(source, {offset: 0, endOffset: source.length, column: 1}, 30)
  expect([slip, before, after]).toEqual(['very very very very very…', '', ''])
})

test.each([
  ['plain', 5],
  ['\u001b[31mred\u001b[39m', 3],
  ['日本', 4],
  ['e\u0301', 1],
  ['🎉', 2],
  ['“quoted” – it’s', 15]
])('%j takes its columns', (text, width) => {
  expect(stringWidth(text)).toBe(width)
})
