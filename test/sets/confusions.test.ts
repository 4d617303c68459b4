import {expect, test} from 'vitest'
import {scoreSlips} from '../support/slips.ts'

test('confusions: slips in homophones and set phrases are found, look-alikes left alone', async () => {
  const {halves, total, failures} = await scoreSlips('confusions')
  const report = [...halves.map((half) => JSON.stringify(half)), ...failures].join('\n')
  expect(total.found / total.bad, report).toBeGreaterThanOrEqual(0.88)
  expect(total.fixed / total.bad, report).toBeGreaterThanOrEqual(0.88)
  expect(total.silent / total.good, report).toBeGreaterThanOrEqual(0.95)
})
