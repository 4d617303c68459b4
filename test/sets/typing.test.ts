import {expect, test} from 'vitest'
import {scoreSlips} from '../support/slips.ts'

test('typing: slips of the finger and scars of edits are found, look-alikes left alone', async () => {
  const {halves, total, failures} = await scoreSlips('typing')
  const report = [...halves.map((half) => JSON.stringify(half)), ...failures].join('\n')
  expect(total.found / total.bad, report).toBeGreaterThanOrEqual(0.78)
  expect(total.fixed / total.bad, report).toBeGreaterThanOrEqual(0.77)
  expect(total.silent / total.good, report).toBeGreaterThanOrEqual(0.95)
})
