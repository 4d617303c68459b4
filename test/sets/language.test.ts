import {expect, test} from 'vitest'
import {scoreSlips} from '../support/slips.ts'

/** Matters of taste are information, which this set does not count. */
const TASTE: ReadonlySet<string> = new Set(['style.cliche', 'style.redundant'])

test('slips of all kinds are found and mended, look-alikes left alone', async () => {
  const {halves, total, failures} = await scoreSlips('language', {isMeant: (slip) => !TASTE.has(slip)})
  const report = [...halves.map((half) => JSON.stringify(half)), ...failures].join('\n')
  expect(total.found / total.bad, report).toBeGreaterThanOrEqual(0.6)
  expect(total.fixed / total.bad, report).toBeGreaterThanOrEqual(0.57)
  expect(total.silent / total.good, report).toBeGreaterThanOrEqual(0.95)
})
