import {expect, test} from 'vitest'
import {scoreSlips} from '../support/slips.ts'

/** Matters of taste are information, which these sets do not count. */
const isMeant = (slip: string) => slip !== 'style.cliche' && slip !== 'style.redundant'

test('slips of all kinds are found and mended, look-alikes left alone', async () => {
  const {halves, total, failures} = await scoreSlips('language', {isMeant})
  const report = [...halves.map((half) => JSON.stringify(half)), ...failures].join('\n')
  expect(total.found / total.bad, report).toBeGreaterThanOrEqual(0.65)
  expect(total.fixed / total.bad, report).toBeGreaterThanOrEqual(0.62)
  expect(total.silent / total.good, report).toBeGreaterThanOrEqual(0.95)
})

test('so it is in sentences that nobody who writes rules has read', async () => {
  const {total} = await scoreSlips('language-blind', {isMeant}) // what failed stays unread
  expect(total.found / total.bad).toBeGreaterThanOrEqual(0.5)
  expect(total.silent / total.good).toBeGreaterThanOrEqual(0.9)
})
