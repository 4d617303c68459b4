import {expect, test} from 'vitest'
import {scoreSlips} from '../support/slips.ts'

/** Subjects and verbs, articles; the other kinds of the set belong to pronouns, prepositions and their like. */
const SUBJECTS_AND_VERBS: ReadonlySet<string> = new Set(
  `agreement-distance collective one-of-those number-of there-be compound-subject either-or each-every after-modal
   after-to after-have after-be after-do after-let-make-help tense-beside-time irregular-past a-an article-plural
   article-missing uncountable`.split(/\s+/)
)

test('grammar, second set: slips of all kinds are found, look-alikes left alone', async () => {
  const {halves, total, failures} = await scoreSlips('grammar-breadth')
  const report = [...halves.map((half) => JSON.stringify(half)), ...failures].join('\n')
  expect(total.found / total.bad, report).toBeGreaterThanOrEqual(0.58)
  expect(total.fixed / total.bad, report).toBeGreaterThanOrEqual(0.58)
  expect(total.silent / total.good, report).toBeGreaterThanOrEqual(0.97)
})

test('grammar: slips in verbs and articles are found, look-alikes left alone', async () => {
  const {halves, total, failures} = await scoreSlips('grammar', {
    isMeant: (slip) => SUBJECTS_AND_VERBS.has(slip)
  })
  const report = [...halves.map((half) => JSON.stringify(half)), ...failures].join('\n')
  expect(total.found / total.bad, report).toBeGreaterThanOrEqual(0.9)
  expect(total.fixed / total.bad, report).toBeGreaterThanOrEqual(0.85)
  expect(total.silent / total.good, report).toBeGreaterThanOrEqual(0.95)
})
