import {expect, test} from 'vitest'
import {PhraseSet} from '../../src/article/phrase-set.ts'
import {phraseSet} from '../../src/tools/word-tables.ts'

test('phrases are found by their first two words, and only whole', () => {
  const set = new PhraseSet(
    phraseSet([
      'open air',
      'open ended',
      'open ended deal',
      'well/best known',
      'well known/liked',
      'meanwhile'
    ])
  )
  expect(set.phrasesAt('open', 'ended')).toEqual(['open ended', 'open ended deal'])
  expect(set.phrasesAt('well', 'known')).toEqual(['well/best known', 'well known/liked'])
  expect(set.phrasesAt('best', 'known')).toEqual(['well/best known'])
  expect(set.phrasesAt('meanwhile', '')).toEqual(['meanwhile'])
  expect(set.phrasesAt('air', 'open')).toEqual([])
  for (const word of ['open', 'best', 'meanwhile']) expect(set.has(word)).toBe(true)
  for (const word of ['air', 'known', '']) expect(set.has(word)).toBe(false)
  expect(set.holds('open ended deal')).toBe(true)
  for (const phrase of ['open', 'open known', 'open ended dealer', '']) expect(set.holds(phrase)).toBe(false)
})
