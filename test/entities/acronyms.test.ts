import {describe, expect, test} from 'vitest'
import {readArticle} from '../support/article.ts'

function definitions(text: string): Array<[short: string, expansion: string, fits: boolean]> {
  return readArticle(text).acronyms.flatMap(({short, definitions}) =>
    definitions.map(({expansion, fits}): [string, string, boolean] => [short, expansion.text, fits])
  )
}

describe('acronyms', () => {
  test.each([
    ['The Harbour Pilots Guild (HPG) met.', 'HPG', 'Harbour Pilots Guild'],
    ['The University of the Northern Isles (UNI) is small.', 'UNI', 'University of the Northern Isles'],
    ['The HPG (the Harbour Pilots Guild) met.', 'HPG', 'Harbour Pilots Guild'],
    ['Two automated weather stations (AWSs) were built.', 'AWS', 'automated weather stations'],
    ['The Trade & Transport Agency (TTA) closed.', 'TTA', 'Trade & Transport Agency'],
    ['A self-contained breathing apparatus (SCBA) saved him.', 'SCBA', 'self-contained breathing apparatus']
  ])('%s', (text, short, expansion) => {
    expect(definitions(text)).toEqual([[short, expansion, true]])
  })

  test('letters that nearly fit', () => {
    expect(definitions('The Harbour Pilots Guild (HGP) met.')).toEqual([
      ['HGP', 'Harbour Pilots Guild', false]
    ])
  })

  test('what stands in brackets after a person is no short form of the name', () => {
    expect(
      definitions('Sara Nilsen Prior (SNP) asked. Tom Bell (LAB) answered.').map(([short]) => short)
    ).not.toContain('LAB')
  })

  test('all mentions, plurals and definition included', () => {
    const [acronym] = readArticle(
      'The Harbour Pilots Guild (HPG) met. The HPG is old, older than other HPGs.'
    ).acronyms
    expect(acronym?.mentions.map(({text}) => text)).toEqual(['HPG', 'HPG', 'HPGs'])
  })

  test('a line in capitals holds none', () => {
    expect(
      readArticle('FERRY SINKS OFF OBAN\n\nA ferry sank off Oban on Monday, the owners said.').acronyms
    ).toEqual([])
  })
})
