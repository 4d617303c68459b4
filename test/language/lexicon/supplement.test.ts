import {describe, expect, it} from 'vitest'
import {PART_BIT} from '../../../src/language/lexicon/entry.ts'
import {ALL_VARIETIES, ISE_VARIETIES, OXFORD_BIT, VARIETY_BIT} from '../../../src/language/variety.ts'
import {readSources} from '../../../src/tools/lexicon/build.ts'
import {inflect, readWordFile} from '../../../src/tools/lexicon/supplement.ts'

const formsOf = (word: string, endings: string): string[] =>
  inflect(word, endings, ALL_VARIETIES).map(([form]) => form)

describe('the endings of a word file', () => {
  it.each([
    ['podcast', 'n', 'podcast podcasts'],
    ['blitz', 'n', 'blitz blitzes'],
    ['city', 'n', 'city cities'],
    ['storey', 'n', 'storey storeys'],
    ['rewild', 'v', 'rewild rewilds rewilded rewilding'],
    ['tidy', 'v', 'tidy tidies tidied tidying'],
    ['rehome', 'v', 'rehome rehomes rehomed rehoming'],
    ['vlog', 'V', 'vlog vlogs vlogged vlogging'],
    ['upcycle', 'r', 'upcycle upcycler upcyclers'],
    ['geopolitical', 'y', 'geopolitical geopolitically']
  ])('%s/%s', (word, endings, forms) => {
    expect(formsOf(word, endings)).toEqual(forms.split(' '))
  })

  it('spell an -ise verb both ways, and know which is which', () => {
    const forms = new Map(inflect('digitise', 'z', ALL_VARIETIES))
    expect(forms.get('digitisation')).toBe(ISE_VARIETIES)
    expect(forms.get('digitization')).toBe(ALL_VARIETIES | OXFORD_BIT)
  })
})

describe('readWordFile', () => {
  it('reads words, endings, varieties, commonness, comments', () => {
    const text =
      '# local words\n@commonness 4\nbakkie/n[za] # a pick-up\nute[au,gb]\n@part\nmid\n@whole\nyear\n'
    expect(readWordFile(text, 'words.txt')).toEqual([
      {word: 'bakkie', mask: VARIETY_BIT['en-ZA'], commonness: 4},
      {word: 'bakkies', mask: VARIETY_BIT['en-ZA'], commonness: 4},
      {word: 'ute', mask: VARIETY_BIT['en-AU'] | VARIETY_BIT['en-GB'], commonness: 4},
      {word: 'mid', mask: PART_BIT, commonness: 4},
      {word: 'year', mask: ALL_VARIETIES, commonness: 4}
    ])
  })

  it.each(['two words', 'word/q', 'word[xx]', 'organize/z', '@commonness 16'])('refuses %j', (line) => {
    expect(() => readWordFile(`fine\n${line}\n`, 'words.txt')).toThrow()
  })

  it('reads every word file of the project', () => {
    for (const [file, text] of Object.entries(readSources().words)) {
      expect(readWordFile(text, file).length, file).toBeGreaterThan(10)
    }
  })
})
