import {expect, test} from 'vitest'
import {scoreSlips} from '../support/slips.ts'

/** The kinds of slip that a house style of ours can tell so far. */
const TOLD: ReadonlySet<string> = new Set(
  'courtesy-title honorific-stop title-capital relative-day acronym-case acronym-stops date-form time-form spell-out magnitude percent serial-comma'.split(' ')
)

test('house styles: copy that breaks the house’s rule is found, what another house breaks is left alone', async () => {
  const {halves, total, failures} = await scoreSlips('house-style', {isMeant: (slip) => TOLD.has(slip)})
  // a relative day cannot be fixed here: the texts have no date
  const report = [...halves.map((half) => JSON.stringify(half)), ...failures].join('\n')
  expect(total.found / total.bad, report).toBeGreaterThanOrEqual(0.93)
  expect(total.fixed / total.bad, report).toBeGreaterThanOrEqual(0.8)
  expect(total.silent / total.good, report).toBeGreaterThanOrEqual(0.97)
})
