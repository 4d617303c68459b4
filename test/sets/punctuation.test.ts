import {expect, test} from 'vitest'
import {scoreSlips} from '../support/slips.ts'

test('punctuation and capitals: slips are found, look-alikes left alone', async () => {
  const {halves, total, failures} = await scoreSlips('punctuation')
  const report = [...halves.map((half) => JSON.stringify(half)), ...failures].join('\n')
  expect(total.found / total.bad, report).toBeGreaterThanOrEqual(0.75)
  expect(total.fixed / total.bad, report).toBeGreaterThanOrEqual(0.73)
  expect(total.silent / total.good, report).toBeGreaterThanOrEqual(0.95)
})
