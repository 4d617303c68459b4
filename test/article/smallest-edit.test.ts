import {expect, test} from 'vitest'
import {smallestEdit} from '../../src/article/smallest-edit.ts'

type Change = readonly [start: number, end: number, replacement: string]

const text = 'We have to to be there on on time.'

test.each<readonly [string, Change, Change]>([
  ['one word of two, from either side', [8, 13, 'to'], [11, 16, 'be']],
  ['a word with its space, before or after', [23, 28, 'on'], [26, 29, '']],
  ['a letter that is put in, in a word or beside it', [3, 7, 'haave'], [5, 5, 'a']]
])('%s', (_what, one, other) => {
  expect(smallestEdit(text, ...one)).toEqual(smallestEdit(text, ...other))
})

test('other changes differ', () => {
  expect(smallestEdit(text, 8, 13, 'to')).not.toEqual(smallestEdit(text, 8, 10, 'too'))
  expect(smallestEdit(text, 3, 7, 'had')).not.toEqual(smallestEdit(text, 3, 7, 'has'))
})
