import fc from 'fast-check'
import {expect, test} from 'vitest'
import {differences, type Hunk} from '../../src/changed/sequence.ts'

const sequence = fc.array(fc.nat({max: 5}), {maxLength: 40})

/** `b`, made of `a` by the hunks. */
function apply(a: readonly number[], b: readonly number[], hunks: readonly Hunk[]): number[] {
  const made: number[] = []
  let next = 0
  for (const {aStart, aEnd, bStart, bEnd} of hunks) {
    made.push(...a.slice(next, aStart), ...b.slice(bStart, bEnd))
    next = aEnd
  }
  return [...made, ...a.slice(next)]
}

/** The length of the longest common subsequence, by the textbook. */
function commonLength(a: readonly number[], b: readonly number[]): number {
  let row = b.map(() => 0)
  for (const x of a) {
    const next: number[] = []
    b.forEach((y, j) => next.push(x === y ? (row[j - 1] ?? 0) + 1 : Math.max(row[j] ?? 0, next[j - 1] ?? 0)))
    row = next
  }
  return row.at(-1) ?? 0
}

const size = (hunks: readonly Hunk[]): number =>
  hunks.reduce((sum, {aStart, aEnd, bStart, bEnd}) => sum + aEnd - aStart + bEnd - bStart, 0)

test('the differences make the second sequence of the first, and are as few as can be', () => {
  fc.assert(
    fc.property(sequence, sequence, (a, b) => {
      const hunks = differences(a, b, 1000)
      expect(apply(a, b, hunks)).toEqual(b)
      expect(size(hunks)).toBe(a.length + b.length - 2 * commonLength(a, b))
    }),
    {seed: 7, numRuns: 500}
  )
})

test('with a limit they still make it, if less finely', () => {
  fc.assert(
    fc.property(sequence, sequence, fc.nat({max: 6}), (a, b, limit) => {
      const hunks = differences(a, b, limit)
      expect(apply(a, b, hunks)).toEqual(b)
      expect(hunks.length).toBeLessThanOrEqual(Math.max(1, limit))
    }),
    {seed: 8, numRuns: 500}
  )
})

test('equal sequences have none', () => {
  expect(differences([1, 2, 3], [1, 2, 3], 10)).toEqual([])
  expect(differences([], [], 10)).toEqual([])
})
