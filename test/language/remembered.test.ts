import {expect, test} from 'vitest'
import {remembered} from '../../src/language/remembered.ts'

test('a question is worked out once, whatever the answer is', () => {
  const asked: string[] = []
  const lengthOf = remembered((word: string): number | undefined => {
    asked.push(word)
    return word === '' ? undefined : word.length
  })
  expect(['tide', '', 'tide', ''].map(lengthOf)).toEqual([4, undefined, 4, undefined])
  expect(asked).toEqual(['tide', ''])
})

test('answers are forgotten before there are too many of them', () => {
  let count = 0
  const same = remembered((number: number) => {
    count++
    return number
  })
  for (let number = 0; number <= 50_000; number++) same(number)
  same(0)
  expect(count).toBe(50_002)
})
