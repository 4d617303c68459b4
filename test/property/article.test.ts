/** What holds of any text at all, sensible or not. */
import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {Article} from '../../src/article/article.ts'
import {parseBlocks} from '../../src/article/parse.ts'
import {readPlain} from '../../src/article/plain.ts'
import {Engine} from '../../src/check.ts'
import {english} from '../support/english.ts'

const engine = new Engine({language: english})

/** Words, marks and oddities that the engine treats in ways of their own. */
const PIECES = [
  ...[
    'The',
    'minister',
    'said',
    'Mr',
    'Nr',
    'Okonkwo',
    'U.S.',
    'No.',
    'J.',
    'a',
    'an',
    'the',
    'of',
    'recieve',
    'its'
  ],
  ...[
    "n't",
    'don’t',
    "'90s",
    '’n’',
    'it’s',
    'rock-and-roll',
    'e-mail',
    'email',
    'ice cream',
    'AT&T',
    'O’Brien',
    'iPhone'
  ],
  ...[
    '12',
    '1,200',
    '3.5',
    '£40m',
    '5%',
    '14 March 2016',
    '10-year-old',
    '1st',
    '½',
    '2010-11',
    '00:30',
    '-',
    '–',
    '—'
  ],
  ...[
    '.',
    ',',
    ';',
    ':',
    '!',
    '?',
    '…',
    '...',
    '(',
    ')',
    '[',
    ']',
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '«',
    '»',
    '/',
    '*',
    '#'
  ],
  ...[
    'https://example.org/a?b=c.',
    'desk@example.org',
    '@desk',
    '#storm',
    '<!-- copyedit ignore-file -->',
    '---'
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\u00a0',
    '\u2028',
    '\u200b',
    '\ufeff',
    '\u0301',
    'é',
    'ﬁ',
    'ß',
    'İ',
    'ı',
    '中文',
    'مرحبا'
  ],
  ...['😀', '👩‍👩‍👧', '\ud83d', '\udc00', '\0', 'By Ann Lee', 'Picture: AP', '* item', '[sic]', 'x'.repeat(200)]
]

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), {maxLength: 60}).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), {maxLength: 60}).map((pieces) => pieces.join('')),
  fc.string({unit: 'binary', maxLength: 200}),
  fc.string({unit: 'grapheme', maxLength: 200}),
  fc.array(fc.integer({min: 0, max: 0xffff}), {maxLength: 100}).map((codes) => String.fromCharCode(...codes))
)

function parsed(source: string): Article {
  const document = readPlain(source, 0, {})
  const article = new Article(document.prose, english, document.map, {variety: 'en-GB'})
  parseBlocks(article, document.blocks)
  return article
}

/** Prose without controls (see src/ignore/), which are no prose. */
const prose = text.map((source) => source.replaceAll('<!--', '<!'))

/** White space as the engine has it: what separates, joins nothing and shows nothing. */
const BLANK = /^(?:\s|\p{Cc}|[\u200b\u200c\u202a-\u202e\u2060-\u206f])*$/u

describe('any text', () => {
  test('is tiled by its tokens: outside them there is white space', () => {
    fc.assert(
      fc.property(prose, (source) => {
        const {starts, ends, types, tokenCount} = parsed(source)
        let at = 0
        for (let index = 0; index < tokenCount; index++) {
          const start = starts[index] ?? -1
          const end = ends[index] ?? -1
          expect(start).toBeGreaterThanOrEqual(at)
          expect(end).toBeGreaterThan(start)
          expect(source.slice(at, start)).toMatch(BLANK)
          expect(source.slice(start, end)).toBe(types[index]?.text)
          at = end
        }
        expect(source.slice(at)).toMatch(BLANK)
      }),
      {numRuns: 1500, seed: 1}
    )
  })

  test('is tiled by sentences and blocks, which hold every token once', () => {
    fc.assert(
      fc.property(text, (source) => {
        const article = parsed(source)
        let token = 0
        for (const sentence of article.sentences) {
          expect(sentence.firstToken).toBe(token)
          expect(sentence.endToken).toBeGreaterThan(token)
          expect(sentence.start).toBe(article.starts[token])
          token = sentence.endToken
          expect(sentence.end).toBe(article.ends[token - 1])
        }
        expect(token).toBe(article.tokenCount)
        expect(article.blocks.map(({endSentence}) => endSentence)).toEqual([
          ...article.blocks.slice(1).map(({firstSentence}) => firstSentence),
          ...(article.blocks.length === 0 ? [] : [article.sentences.length])
        ])
      }),
      {numRuns: 1000, seed: 2}
    )
  })

  test.each(['plain', 'markdown'] as const)(
    'as %s: no exception, offsets that give back what was found, the same again',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(text, async (source) => {
          const options = {format, language: 'en-GB', date: '2016-03-14'} as const
          if (/^\ufeff?---/.test(source)) return // front matter may be refused, in words
          const {findings} = await engine.check(source, options)
          for (const {offset, endOffset, actual, ruleId} of findings) {
            expect(ruleId).not.toBe('internal/rule-failed')
            expect(endOffset).toBeGreaterThanOrEqual(offset)
            expect(source.slice(offset, endOffset)).toBe(actual)
          }
          expect((await engine.check(source, options)).findings).toEqual(findings)
        }),
        {numRuns: 500, seed: 3}
      )
    }
  )
})
