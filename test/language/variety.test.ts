import {describe, expect, it} from 'vitest'
import {
  ALL_VARIETIES,
  ISE_VARIETIES,
  VARIETIES,
  VARIETY_BIT,
  varietiesIn,
  varietyOf
} from '../../src/language/variety.ts'

describe('varietyOf', () => {
  it.each([
    ['en-GB', 'en-GB'],
    ['en_us', 'en-US'],
    ['EN-za', 'en-ZA'],
    [' en-AU ', 'en-AU'],
    ['en-CA-x-house', 'en-CA'],
    ['en-UK', 'en-GB']
  ])('reads %s as %s', (tag, variety) => {
    expect(varietyOf(tag)).toBe(variety)
  })

  it.each(['en', '', 'fr-CA', 'en-IN', 'english'])('does not know %j', (tag) => {
    expect(varietyOf(tag)).toBeUndefined()
  })
})

describe('variety masks', () => {
  it('keep the bits that the lexicon is stored with', () => {
    expect(VARIETIES.map((variety) => VARIETY_BIT[variety])).toEqual([1, 2, 4, 8, 16])
  })

  it('turn into varieties and back', () => {
    expect(varietiesIn(ALL_VARIETIES)).toEqual(VARIETIES)
    expect(varietiesIn(ISE_VARIETIES)).toEqual(['en-GB', 'en-ZA', 'en-AU'])
    expect(varietiesIn(0)).toEqual([])
  })
})
