import {expect, test} from 'vitest'
import {PhraseSet} from '../../src/article/phrase-set.ts'
import {tableOf} from '../../src/tools/word-tables.ts'

test('phrases are found by their first words, and only whole', () => {
  const set = new PhraseSet(
    tableOf([
      [['open'], 'open air'],
      [['open'], 'open ended'],
      [['well'], 'well known']
    ])
  )
  expect(set.phrasesAt('open')).toEqual(['open air', 'open ended'])
  expect(set.phrasesAt('air')).toEqual([])
  expect(set.has('well known')).toBe(true)
  for (const phrase of ['well', 'open known', '']) expect(set.has(phrase)).toBe(false)
})
