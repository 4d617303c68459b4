import {expect, test} from 'vitest'
import {scoreSlips} from '../support/slips.ts'

test('consistency: one thing in two forms is found, what may differ left alone', async () => {
  const {halves, total, failures} = await scoreSlips('consistency')
  const report = [...halves.map((half) => JSON.stringify(half)), ...failures].join('\n')
  expect(total.found / total.bad, report).toBeGreaterThanOrEqual(0.65)
  expect(total.fixed / total.bad, report).toBeGreaterThanOrEqual(0.62)
  expect(total.silent / total.good, report).toBeGreaterThanOrEqual(0.92)
})
