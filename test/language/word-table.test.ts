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

test('entries that need something beside their word are given with it alone', () => {
  const table = new WordTable<string>(
    tableOf([
      [['in'], 'in spite', ['spite']],
      [['in'], 'always'],
      [['in', 'on'], 'in time, on time', ['time', '<good time', '<#TIME']],
      [['on'], 'on fire', ['fire']]
    ])
  )
  expect(table.at('in')).toEqual(['always'])
  expect(table.at('on')).toEqual([])
  expect(table.has('on')).toBe(true)
  expect(table.beside('in', [['', 'spite']])).toEqual(['in spite', 'always'])
  expect(
    table.beside('in', [
      ['<', 'good time'],
      ['', 'time']
    ])
  ).toEqual(['always', 'in time, on time'])
  expect(
    table.beside('on', [
      ['', 'tim'],
      ['', 'ime'],
      ['', '']
    ])
  ).toEqual([])
  // also when the word has been asked about so often that all of it is known
  for (let time = 0; time < 100; time++) {
    expect(table.beside('on', [['<#', 'TIME']])).toEqual(['in time, on time'])
    expect(table.beside('on', [['<', 'TIME']])).toEqual([])
  }
  expect(() => tableOf([[['a|b'], 1]])).toThrow('no room')
  expect(() => tableOf([[['a'], 1, ['b;c']]])).toThrow('no room')
})

test('an empty table has nothing', () => {
  expect(new WordTable(tableOf([])).has('word')).toBe(false)
})
