import {describe, expect, it} from 'vitest'
import {CandidateSearch} from '../../../src/language/lexicon/candidates.ts'
import {readLexicon} from '../../../src/language/lexicon/lexicon.ts'
import {foldedCodes, slipCost} from '../../../src/language/lexicon/slips.ts'
import {suggest} from '../../../src/language/lexicon/suggest.ts'
import {VARIETY_BIT} from '../../../src/language/variety.ts'
import {buildLexicon} from '../../../src/tools/lexicon/build.ts'

const lexicon = readLexicon(buildLexicon())
const {'en-GB': gb, 'en-US': us} = VARIETY_BIT

describe('suggest', () => {
  it.each([
    ['goverment', 'government'],
    ['minsiter', 'minister'],
    ['recieved', 'received'],
    ['tommorow', 'tomorrow'],
    ['accomodation', 'accommodation'],
    ['definately', 'definitely'],
    ['hte', 'the'],
    ['doesnt', "doesn't"],
    ['alot', 'a lot'],
    ['ofthe', 'of the'],
    ['thatthe', 'that the'],
    ['london', 'London'],
    ['Lodnon', 'London'],
    ['caffé', 'café'],
    ['catched', 'caught'],
    ['tooths', 'teeth'],
    ['untieing', 'untying'],
    ['shipwrites', 'shipwrights']
  ])('%s: %s comes first', (wrong, right) => {
    expect(suggest(lexicon, wrong, {varietyMask: gb}).at(0)).toBe(right)
  })

  it('keeps the capitals, the possessive and the right part of a compound', () => {
    expect(suggest(lexicon, 'Goverment').at(0)).toBe('Government')
    expect(suggest(lexicon, 'GOVERMENT').at(0)).toBe('GOVERNMENT')
    expect(suggest(lexicon, 'goverment\u2019s').at(0)).toBe('government\u2019s')
    expect(suggest(lexicon, 'well-knwon').at(0)).toBe('well-known')
  })

  it('suggests words of the variety alone', () => {
    expect(suggest(lexicon, 'colur', {varietyMask: gb}).at(0)).toBe('colour')
    expect(suggest(lexicon, 'colur', {varietyMask: us})).toContain('color')
    expect(suggest(lexicon, 'colur', {varietyMask: us})).not.toContain('colour')
  })

  it('favours the words of the article', () => {
    const extra = ['Mbathani', 'grant']
    expect(suggest(lexicon, 'Mbathnai', {extra})).toContain('Mbathani')
    const without = suggest(lexicon, 'gramt')
    const withArticle = suggest(lexicon, 'gramt', {extra})
    expect(withArticle.at(0)).toBe('grant')
    expect(withArticle.indexOf('grant')).toBeLessThanOrEqual(without.indexOf('grant'))
  })

  it('offers no more than asked, never the word itself, and nothing for gibberish', () => {
    expect(suggest(lexicon, 'teh', {limit: 2})).toHaveLength(2)
    expect(suggest(lexicon, 'paper')).not.toContain('paper')
    expect(suggest(lexicon, 'xqzvkjwpt')).toEqual([])
    expect(suggest(lexicon, 'x'.repeat(500))).toEqual([])
    expect(suggest(lexicon, '')).toEqual([])
  })
})

describe('the search', () => {
  const search = new CandidateSearch(lexicon.graph)

  it('finds what comparing with every word finds, at the same cost', () => {
    const words = [...lexicon.words()].map(([word]) => ({word, codes: foldedCodes(word)}))
    for (const wrong of ['teh', 'recieve', 'Lodnon', 'seperatly', "dont'"]) {
      const typed = foldedCodes(wrong)
      const budget = 150
      const wanted = new Map<string, number>()
      for (const {word, codes} of words) {
        if (Math.abs(codes.length - typed.length) > 3) continue
        const cost = slipCost(search.costs, typed, codes)
        if (cost <= budget) wanted.set(word, cost)
      }
      const found = search.find(wrong, budget).filter(({payload}) => (payload & 31) !== 0)
      expect(new Map(found.map(({word, cost}) => [word, cost])), wrong).toEqual(wanted)
    }
  })
})

describe('slipCost', () => {
  const costs = new CandidateSearch(lexicon.graph).costs
  const cost = (typed: string, meant: string): number =>
    slipCost(costs, foldedCodes(typed), foldedCodes(meant))

  it('ranks slips by how readily they are made', () => {
    expect(cost('paper', 'Paper')).toBe(0)
    expect(cost('comittee', 'committee')).toBeLessThan(cost('comittee', 'comitbtee'))
    expect(cost('paepr', 'paper')).toBeLessThan(cost('paeer', 'paper'))
    expect(cost('pepar', 'papar')).toBeLessThan(cost('pzpar', 'papar'))
    expect(cost('oaper', 'paper')).toBeGreaterThan(cost('pa0er', 'paper'))
  })
})
