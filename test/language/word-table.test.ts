import {expect, test} from 'vitest'
import {WordTable} from '../../src/language/word-table.ts'
import {tableOf} from '../../src/tools/word-tables.ts'

test('a table gives each word its entries, in the order of the list, and nothing for other words', () => {
  const words = Array.from({length: 500}, (_, index) => `w${String(index)}`)
  const table = new WordTable<{note: string}>(
    tableOf([
      [['café', "o'clock", 'no-one'], {note: 'first “one”'}],
      ...words.map((word) => [[word], {note: word}] as const),
      [['café', 'w7'], {note: 'last'}]
    ])
  )
  expect(table.at('café')).toEqual([{note: 'first “one”'}, {note: 'last'}])
  expect(table.at("o'clock")[0]).toBe(table.at('no-one')[0])
  expect(words.flatMap((word) => table.at(word).map(({note}) => note))).toEqual([
    ...words.slice(0, 8),
    'last',
    ...words.slice(8)
  ])
  for (const word of ['', 'w', 'w500', 'cafe', 'constructor']) expect(table.has(word)).toBe(false)
})

test('an empty table has nothing', () => {
  expect(new WordTable(tableOf([])).has('word')).toBe(false)
})
