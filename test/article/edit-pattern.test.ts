import {expect, test} from 'vitest'
import {EditPatterns} from '../../src/article/edit-pattern.ts'
import {patternTable} from '../../src/tools/word-tables.ts'
import {readArticle} from '../support/article.ts'

/** What the pattern makes of each place of the text where it fits. */
function mended(pattern: string, text: string): string[] {
  const patterns = new EditPatterns(patternTable([pattern], {det: 'the a an'}), {det: 'the a an'})
  const article = readArticle(text)
  return article.types.flatMap((_, index) => {
    const token = article.token(index)
    const match = token === undefined ? undefined : patterns.matchAt(token)
    return match === undefined ? [] : [`${match.words} > ${match.expected.join(' | ')}`]
  })
}

test.each([
  ['able +to VERB.base', 'She is able keep it.', ['able keep > able to keep']],
  ['could -be keep', 'She could be keep it.', ['be keep > keep']],
  ['<at <in @det', 'He died at in a hotel.', ['at in > in | at']],
  ['the form>from of', 'He sent in the form of it.', ['form > from']],
  ['fro>for/from @det', 'It is fro the council.', ['fro > for | from']],
  ['^ fro>for', 'Fro years it rained.', ['Fro > For']],
  ['died +in YEAR', 'He died 1998 and she died 98.', ['died 1998 > died in 1998']],
  [
    'series +of NOUN.pl&!talks',
    'A series talks and a series meetings.',
    ['series meetings > series of meetings']
  ],
  ['was ADV? sad>said', 'It was sad and it was really sad.', ['sad > said', 'sad > said']]
])('%s', (pattern, text, expected) => {
  expect(mended(pattern, text)).toEqual(expected)
})

test('a pattern needs a word to be looked up by, and a group its name', () => {
  expect(() => patternTable(['NOUN +of DET'])).toThrow('no word in')
  expect(() => patternTable(['one +of @nothing'])).toThrow('no group')
})
