import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  BaselineError,
  entryOf,
  parseBaseline,
  printBaseline,
  unmatched,
  type BaselineEntry
} from '../../src/baseline/baseline.ts'
import type {Finding} from '../../src/finding.ts'

/** A finding on the words between ⟦ and ⟧. */
function marked(text: string, ruleId = 'repeated-word'): {source: string; finding: Finding} {
  const offset = text.indexOf('⟦')
  const endOffset = text.indexOf('⟧') - 1
  const source = text.replace('⟦', '').replace('⟧', '')
  const finding: Finding = {
    ruleId,
    severity: 'error',
    line: 1,
    column: 1,
    endLine: 1,
    endColumn: 1,
    offset,
    endOffset,
    actual: source.slice(offset, endOffset),
    expected: [],
    message: '',
    fix: 'never',
    inQuotation: false
  }
  return {source, finding}
}

/** Whether what was recorded in the first text is known again in the second. */
function isKnown(before: string, after: string, rule?: string): boolean {
  const then = marked(before)
  const now = marked(after, rule)
  return unmatched(now.source, [now.finding], [entryOf(then.source, then.finding)]).findings.length === 0
}

const TEXT = `Council keeps libraries

The council voted on Monday to keep ⟦the the⟧ two libraries open until May.

Readers had asked for it.
`

describe('a finding is known again', () => {
  test('by its rule, its words and those around it', () => {
    expect(entryOf(marked(TEXT).source, marked(TEXT).finding)).toEqual({
      rule: 'repeated-word',
      words: 'the the',
      before: 'council voted on Monday to keep',
      after: 'two libraries open until May.'
    })
    expect(isKnown(TEXT, TEXT)).toBe(true)
  })

  test('after edits elsewhere, on other lines and broken into other lines', () => {
    expect(isKnown(TEXT, TEXT.replace('Council keeps', 'Town council keeps\n\nBy Ada Bright\n\n'))).toBe(true)
    expect(isKnown(TEXT, TEXT.replace('voted on', 'voted\non').replaceAll('\n', '\r\n'))).toBe(true)
    expect(isKnown(TEXT, TEXT.replace(/The council.*keep/, 'They voted to keep'))).toBe(true)
    expect(isKnown(TEXT, TEXT.replace('council voted', 'mayor spoke').replace('until May', 'for ever'))).toBe(
      true
    )
  })

  test('not when another rule finds it, in other words, or in another place', () => {
    expect(isKnown(TEXT, TEXT, 'doubled-article')).toBe(false)
    expect(isKnown(TEXT, TEXT.replace('⟦the the⟧', '⟦both both⟧'))).toBe(false)
    expect(isKnown(TEXT, TEXT.replace('⟦the the⟧', 'the').replace('for it', 'for ⟦the the⟧ books'))).toBe(
      false
    )
  })
})

test('an entry stands for one finding, and those most alike are paired', () => {
  const one = marked('He went to ⟦the the⟧ shop in town with Ann.')
  const two = marked('He went to ⟦the the⟧ shop in May with Ben.')
  const source = `${two.source}\n\n${one.source}\n`
  const first = two.finding
  const second = {
    ...one.finding,
    offset: one.finding.offset + two.source.length + 2,
    endOffset: one.finding.endOffset + two.source.length + 2
  }
  const entry = entryOf(one.source, one.finding)
  expect(unmatched(source, [first, second], [entry])).toEqual({findings: [first], entries: []})
  expect(unmatched(source, [], [entry])).toEqual({findings: [], entries: [entry]})
})

const entry: fc.Arbitrary<BaselineEntry> = fc.record({
  rule: fc.constantFrom('repeated-word', 'honorific-typo'),
  words: fc.string({unit: 'grapheme'}),
  before: fc.string({unit: 'grapheme'}),
  after: fc.string()
})

test('a baseline is read as it was written, one finding on a line', () => {
  const files = fc.array(fc.record({path: fc.string(), findings: fc.array(entry, {minLength: 1})}))
  fc.assert(
    fc.property(files, (written) => {
      const text = printBaseline(written)
      expect(parseBaseline(text)).toEqual(written)
      const findings = written.flatMap((file) => file.findings)
      expect(text.split('\n').filter((line) => line.startsWith('{"rule"'))).toHaveLength(findings.length)
    }),
    {seed: 5, numRuns: 200}
  )
})

test('every kind of damage is said', () => {
  const faultOf = (text: string): string => {
    try {
      parseBaseline(text)
      return 'none'
    } catch (error) {
      return error instanceof BaselineError ? error.message : `not a BaselineError: ${String(error)}`
    }
  }
  expect(faultOf('<<<<<<< HEAD')).toMatch(/^is not JSON \(/)
  expect(faultOf('[]')).toBe('is not a baseline of copyedit')
  expect(faultOf('{"files":[]}')).toBe('is not a baseline of copyedit')
  expect(faultOf('{"version":2,"files":[]}')).toBe(
    'is a baseline of version 2, and this copyedit knows version 1'
  )
  const damaged = 'is damaged: its "files" are not as --write-baseline writes them'
  for (const files of ['{}', '[1]', '[{"path":"a"}]', '[{"path":"a","findings":[{"rule":"x"}]}]']) {
    expect(faultOf(`{"version":1,"files":${files}}`)).toBe(damaged)
  }
})
