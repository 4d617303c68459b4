import {expect, test} from 'vitest'
import {data} from '../../rules/confusions/confused-word.data.ts'
import {tokenPattern} from '../../src/article/token-pattern.ts'

test('every pattern of the list can be read', () => {
  const sets: ReadonlyArray<{readonly where: readonly string[]; readonly unless?: readonly string[]}> = data
  for (const {where, unless = []} of sets) {
    for (const pattern of [...where, ...unless]) expect(() => tokenPattern(pattern), pattern).not.toThrow()
  }
})

test('a pattern has one place for the word', () => {
  expect(() => tokenPattern('to the')).toThrow(RangeError)
  expect(() => tokenPattern('_ and _')).toThrow(RangeError)
})
