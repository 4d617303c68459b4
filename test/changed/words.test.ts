import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {changedWords} from '../../src/changed/words.ts'

const changed = (before: string, after: string): string[] =>
  changedWords(before, after).map(({start, end}) => after.slice(start, end))

const ARTICLE = `Council to close two libraries

The council voted on Monday to close two libraries. The branches in Northgate and Elm Street will shut in May.

Residents had asked for more time. “We were not heard,” said Ada Bright, who runs the reading club.
`

describe('changed words', () => {
  test('nothing was changed', () => {
    expect(changed(ARTICLE, ARTICLE)).toEqual([])
  })

  test('one word in a long line is one word', () => {
    expect(changed(ARTICLE, ARTICLE.replace('Monday', 'Tuesday'))).toEqual(['Tuesday'])
  })

  test('a stop that became a comma changes its word, and what now opens no sentence', () => {
    expect(changed(ARTICLE, ARTICLE.replace('libraries. The', 'libraries, The'))).toEqual([
      'libraries,',
      'The'
    ])
  })

  test('a second space between two words is a change', () => {
    expect(changed(ARTICLE, ARTICLE.replace('voted on', 'voted  on'))).toEqual(['on'])
  })

  test('lines broken elsewhere and other line ends are none', () => {
    expect(changed(ARTICLE, ARTICLE.replace('libraries. The', 'libraries.\nThe'))).toEqual([])
    expect(changed(ARTICLE, ARTICLE.replaceAll('\n', '\r\n'))).toEqual([])
    expect(changed(ARTICLE, ARTICLE.replaceAll('\n', '\r'))).toEqual([])
  })

  test('a new sentence is said to be itself, though the next one begins with the same word', () => {
    const after = ARTICLE.replace('The branches', 'The mayor abstained. The branches')
    expect(changed(ARTICLE, after)).toEqual(['The', 'mayor', 'abstained.'])
  })

  test('a whole sentence or paragraph that was taken out changes no other', () => {
    expect(changed(ARTICLE, ARTICLE.replace('Residents had asked for more time. ', ''))).toEqual([])
    expect(changed(ARTICLE, ARTICLE.replace(/\n\nThe council.*/, ''))).toEqual([])
    expect(
      changed(ARTICLE, ARTICLE.replace(' The branches in Northgate and Elm Street will shut in May.', ''))
    ).toEqual([])
  })

  test('a word that was taken out changes the sentence around it', () => {
    expect(changed(ARTICLE, ARTICLE.replace('close two libraries.', 'close libraries.'))).toEqual([
      'close',
      'libraries.'
    ])
    expect(changed(ARTICLE, ARTICLE.replace(' two libraries\n', '\n'))).toEqual(['close'])
  })

  test('a paragraph made two is the same sentences; a headline run into the text is not', () => {
    expect(changed(ARTICLE, ARTICLE.replace('libraries. The', 'libraries.\n\nThe'))).toEqual([])
    expect(changed(ARTICLE, ARTICLE.replace('libraries\n\nThe', 'libraries The'))).toEqual(['The'])
  })

  test('a new article is all new', () => {
    expect(changed('', 'Two words')).toEqual(['Two', 'words'])
  })

  test('an article that was rewritten from end to end takes no more than a moment', () => {
    const text = (word: string): string =>
      Array.from({length: 20_000}, (_, n) => `${word}${String(n % 997)}`).join(' ')
    expect(changed(text('a'), text('b')).length).toBe(20_000)
  })

  test('each is a word of the text, in order; putting the words back leaves no change', () => {
    const prose = fc
      .array(fc.constantFrom('the', 'mayor', 'said.', '“No', 'more”', '\n\n', '😀', 'café'), {maxLength: 30})
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const spans = changedWords(before, after)
        for (const [index, {start, end}] of spans.entries()) {
          expect(after.slice(start, end)).toMatch(/^\S+$/)
          expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0)
        }
        const counts = new Map<string, number>()
        const count = (word: string, by: number): void => void counts.set(word, (counts.get(word) ?? 0) + by)
        for (const word of before.split(/\s+/)) count(word, 1)
        const isChanged = new Set(spans.map(({start}) => start))
        for (const {0: word, index} of after.matchAll(/\S+/g)) if (!isChanged.has(index)) count(word, -1)
        expect([...counts.values()].every((number) => number >= 0)).toBe(true)
      }),
      {seed: 3, numRuns: 500}
    )
  })
})
