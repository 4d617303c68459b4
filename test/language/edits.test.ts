import {expect, test} from 'vitest'
import {editDistance} from '../../src/language/edits.ts'

test.each([
  ['mokoena', 'mokoena', 0],
  ['mokoena', 'mokeona', 1],
  ['grabowski', 'grabovski', 1],
  ['ferreira', 'fereira', 1],
  ['stone', 'stones', 1],
  ['carter', 'cutter', 2],
  ['carter', 'porter', 2],
  ['carter', 'miller', 3],
  ['', 'ab', 2]
])('from %s to %s: %i', (one, two, slips) => {
  expect(editDistance(one, two, 2)).toBe(slips)
  expect(editDistance(two, one, 2)).toBe(slips)
})
