import {expect, test} from 'vitest'
import {findingsOnChanges} from '../../src/changed/filter.ts'
import type {Finding} from '../../src/finding.ts'

function finding(offset: number, endOffset: number, related?: readonly [number, number]): Finding {
  return {
    ruleId: `at-${String(offset)}`,
    severity: 'error',
    line: 1,
    column: offset + 1,
    endLine: 1,
    endColumn: endOffset + 1,
    offset,
    endOffset,
    actual: '',
    expected: [],
    message: '',
    fix: 'never',
    inQuotation: false,
    ...(related === undefined ? {} : {related: [{offset: related[0], endOffset: related[1], message: ''}]})
  }
}

const SENTENCES = [
  {start: 0, end: 20},
  {start: 21, end: 50}
]
const kept = (findings: readonly Finding[], ...words: Array<{start: number; end: number}>): string[] =>
  findingsOnChanges(findings, words, SENTENCES).map(({ruleId}) => ruleId)

test('a finding counts where its sentence has a changed word, before it or after', () => {
  expect(kept([finding(2, 4), finding(30, 35)], {start: 15, end: 19})).toEqual(['at-2'])
  expect(kept([finding(2, 4), finding(30, 35)], {start: 21, end: 23})).toEqual(['at-30'])
  expect(kept([finding(2, 4), finding(30, 35)])).toEqual([])
})

test('a finding across two sentences counts when either was changed', () => {
  expect(kept([finding(18, 25)], {start: 40, end: 44})).toEqual(['at-18'])
})

test('a conflict counts when its other place was changed itself, not only that sentence', () => {
  expect(kept([finding(2, 4, [30, 35])], {start: 31, end: 33})).toEqual(['at-2'])
  expect(kept([finding(2, 4, [30, 35])], {start: 40, end: 44})).toEqual([])
})

test('outside all sentences the changed words themselves count', () => {
  expect(kept([finding(60, 63), finding(70, 70)], {start: 61, end: 62}, {start: 70, end: 74})).toEqual([
    'at-60',
    'at-70'
  ])
})
