import {expect, test} from 'vitest'
import {scoreSlips} from '../support/slips.ts'

test.each([
  ['grammar', 0.87],
  ['grammar-breadth', 0.85]
])('%s: slips are found and mended, look-alikes left alone', async (set, floor) => {
  const {halves, total, failures} = await scoreSlips(set)
  const report = [...halves.map((half) => JSON.stringify(half)), ...failures].join('\n')
  expect(total.found / total.bad, report).toBeGreaterThanOrEqual(floor)
  expect(total.fixed / total.bad, report).toBeGreaterThanOrEqual(floor)
  expect(total.silent / total.good, report).toBeGreaterThanOrEqual(0.97)
})
