import {describe, expect, it} from 'vitest'
import {readLexicon} from '../../../src/language/lexicon/lexicon.ts'
import {ALL_VARIETIES, ISE_VARIETIES, OXFORD_BIT, VARIETY_BIT} from '../../../src/language/variety.ts'
import {buildLexicon} from '../../../src/tools/lexicon/build.ts'

const lexicon = readLexicon(buildLexicon())
const {'en-GB': gb, 'en-US': us, 'en-ZA': za, 'en-AU': au} = VARIETY_BIT

describe('lookup', () => {
  it('tells the varieties of a spelling apart', () => {
    expect(lexicon.lookup('paper')).toBe(ALL_VARIETIES)
    expect(lexicon.lookup('colour')).toBe(ALL_VARIETIES & ~us)
    expect(lexicon.lookup('color')).toBe(us)
    expect(lexicon.lookup('gatvol')).toBe(za)
    expect(lexicon.lookup('servo') & (au | us)).toBe(au | us)
    expect(lexicon.lookup('papper')).toBe(0)
  })

  it('knows the Oxford spelling as such', () => {
    expect(lexicon.lookup('organise') & ISE_VARIETIES).toBe(ISE_VARIETIES)
    expect(lexicon.lookup('organise') & (us | OXFORD_BIT)).toBe(0)
    expect(lexicon.lookup('organizations')).toBe(ALL_VARIETIES | OXFORD_BIT)
    expect(lexicon.lookup('size') & OXFORD_BIT).toBe(0)
    expect(lexicon.lookup('analyze') & gb).toBe(0)
    expect(lexicon.lookup('advertize')).toBe(0)
  })

  it('takes the form exactly, but for the apostrophe', () => {
    expect(lexicon.lookup('London')).toBe(ALL_VARIETIES)
    expect(lexicon.lookup('london')).toBe(0)
    expect(lexicon.lookup('doesn\u2019t')).toBe(ALL_VARIETIES)
    expect(lexicon.lookup("it's")).toBe(ALL_VARIETIES)
    expect(lexicon.lookup("paper's")).toBe(0)
    expect(lexicon.lookup('')).toBe(0)
  })
})

describe('accepts', () => {
  it.each([
    'Paper',
    'PAPER',
    'LONDON',
    "editor's",
    'editors\u2019',
    "EDITOR'S",
    "James'",
    'well-known',
    'Anglo-Irish',
    'co-operate',
    'mid-1990s',
    '20th-century',
    "runner-up's",
    'T-shirt',
    '4x4',
    'A&E'
  ])('%s', (word) => {
    expect(lexicon.accepts(word)).toBe(true)
  })

  it.each(['papper', 'pAper', 'london', 'well-knwon', 'nano', "papper's", 'lodnon-based', '', '-', "'"])(
    'not %j',
    (word) => {
      expect(lexicon.accepts(word)).toBe(false)
    }
  )

  it('goes by the variety', () => {
    expect(lexicon.accepts('Colour', us)).toBe(false)
    expect(lexicon.accepts('colour-blind', us)).toBe(false)
    expect(lexicon.accepts("COLOUR'S", gb)).toBe(true)
    expect(lexicon.accepts('labor', gb | za)).toBe(false)
  })
})

describe('the words', () => {
  // Words of the day that a news desk types; one of each theme of the word files and of the dictionaries.
  it.each([
    'podcasters',
    'lockdowns',
    'gaslighting',
    'decarbonize',
    'taoiseach',
    'Senedd',
    'stokvels',
    'netballer'
  ])('know %s everywhere', (word) => {
    expect(lexicon.lookup(word) & ALL_VARIETIES).toBe(ALL_VARIETIES)
  })

  // The commonest slips must not have crept in with a word list.
  it.each(
    'accomodation beleive calender cemetary concensus definately embarassed goverment harrassment independant liase mispell neccessary occured parliment publically recieve seperate supercede tommorow transfered truely untill wierd'.split(
      ' '
    )
  )('do not have %s', (word) => {
    expect(lexicon.lookup(word)).toBe(0)
  })

  it('are all found again, and are no fewer than they were', () => {
    let count = 0
    for (const [word, mask] of lexicon.words()) {
      count++
      if (lexicon.lookup(word) !== mask) expect.fail(word)
    }
    expect(count).toBeGreaterThan(120_000)
  })
})

describe('frequencyClass', () => {
  it('puts common words above rare ones', () => {
    const classes = ['the', 'week', 'colleague', 'trundle', 'qwzx'].map((word) =>
      lexicon.frequencyClass(word)
    )
    expect(classes).toEqual(classes.toSorted((a, b) => b - a))
    expect(classes[0]).toBe(15)
    expect(classes.at(-1)).toBe(0)
    expect(lexicon.frequencyClass('WEEK')).toBe(lexicon.frequencyClass('week'))
  })
})

it('is built the same every time', () => {
  expect(buildLexicon()).toEqual(buildLexicon())
})
