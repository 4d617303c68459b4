import fc from 'fast-check'
import {expect, test} from 'vitest'
import {readMarkdown} from '../../src/article/markdown.ts'
import type {SourceDocument} from '../../src/article/source.ts'
import {tokenise} from '../../src/article/tokenise.ts'
import {Engine} from '../../src/check.ts'
import {english} from '../support/english.ts'
import {markdown, OPAQUE_WORD} from '../support/markdown-arbitrary.ts'

const SEED = 20160314

interface Place {
  readonly start: number
  readonly end: number
}

function tokensOf({prose, blocks}: SourceDocument): Place[] {
  const tokens: Place[] = []
  for (const block of blocks) {
    tokenise(prose, block.start, block.end, (start, end) => {
      tokens.push({start, end})
    })
  }
  return tokens
}

function sourceOf({source, map}: SourceDocument, {start, end}: Place): string {
  return source.slice(map.sourceStart(start), map.sourceEnd(end))
}

const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&eacute;': 'é',
  '&#x1F600;': '😀',
  '&#163;': '£',
  '&colon;': ':',
  '&shy;': ''
}

/** What the generator's pieces stand for, worked out without the reader: markup off, references and escapes read. */
function decode(source: string): string {
  return source.replace(
    /\\([*_[\]&])|(&#?\w+;)|\]\(zqopaque\)|<\/?(?:sub|b)>|\[\^1\]|[*[]+/g,
    (_all, escaped: string | undefined, reference: string | undefined) =>
      escaped ?? (reference === undefined ? '' : (REFERENCES[reference] ?? reference))
  )
}

/** Tokens whose source does not read as they do, or comes before that of the token before them. */
function misplaced(document: SourceDocument): string[] {
  let before = 0
  return tokensOf(document).flatMap((token) => {
    const text = document.prose.slice(token.start, token.end)
    const written = sourceOf(document, token)
    const start = document.map.sourceStart(token.start)
    const isInOrder = start >= before && written !== ''
    before = document.map.sourceEnd(token.end)
    const isRight = text === '\uFFFC' ? written.includes(OPAQUE_WORD) : decode(written) === text
    return isRight && isInOrder ? [] : [`${text} ← ${written}`]
  })
}

test('prose, hints and places are those of the pieces', () => {
  fc.assert(
    fc.property(markdown, ({source, blocks}) => {
      const document = readMarkdown(source, 0, {})
      expect(
        document.blocks.map(({start, end, hint}) => ({hint, prose: document.prose.slice(start, end)}))
      ).toEqual(blocks)
      expect(document.prose).not.toContain(OPAQUE_WORD)
      expect(misplaced(document)).toEqual([])
    }),
    {numRuns: 2000, seed: SEED}
  )
})

test('a replacement gives the prose that it should, and nearly always there is one', () => {
  let asked = 0
  let given = 0
  fc.assert(
    fc.property(
      markdown,
      fc.nat(),
      fc.constantFrom('Xylo', 'a & b', '*', 'x_y_z', '', '[x](y)', '<b>', '`'),
      (known, at, text) => {
        const document = readMarkdown(known.source, 0, {})
        const words = tokensOf(document).filter(({start, end}) =>
          /^\w+$/.test(document.prose.slice(start, end))
        )
        const place = words[at % words.length]
        if (place === undefined) return
        asked++
        const {source, map, prose} = document
        const written = map.replacement(place.start, place.end, text)
        if (written === undefined) return
        given++
        const changed =
          source.slice(0, map.sourceStart(place.start)) + written + source.slice(map.sourceEnd(place.end))
        const wanted = prose.slice(0, place.start) + text + prose.slice(place.end)
        expect(readMarkdown(changed, 0, {}).prose).toBe(wanted)
      }
    ),
    {numRuns: 250, seed: SEED}
  )
  expect(asked).toBe(250)
  expect(given / asked).toBeGreaterThan(0.85)
})

test('no finding begins, ends or lies in what is not prose', async () => {
  const engine = new Engine({language: english})
  let found = 0
  await fc.assert(
    fc.asyncProperty(markdown, async ({source}) => {
      const {findings} = await engine.check(source, {format: 'markdown', language: 'en-GB'})
      found += findings.length
      for (const {offset, endOffset, actual} of findings) {
        expect(actual).toBe(source.slice(offset, endOffset))
        expect(actual).not.toMatch(/^\W*zqopaque|zqopaque\W*$/)
      }
    }),
    {numRuns: 250, seed: SEED}
  )
  expect(found).toBeGreaterThan(50)
})

const soup = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '_',
        '`',
        '```',
        '[',
        ']',
        '(',
        ')',
        '![',
        '](',
        '[^1]',
        '[^1]:',
        '<',
        '>',
        '<!--',
        '-->',
        '<b>',
        '</b>'
      ],
      ...[
        '&',
        '&amp;',
        '&#0;',
        '&#xD800;',
        '\\',
        '|',
        '|-|',
        '#',
        '-',
        '1.',
        '=',
        '~~',
        '$$',
        '{{',
        '}}',
        '{%',
        ':::'
      ],
      ...[
        '::a',
        ':b[',
        '\n',
        '\r',
        '\r\n',
        '\t',
        ' ',
        '    ',
        '\u0000',
        '\uFEFF',
        '\uD83D',
        '😀',
        'word',
        '\u00A0',
        '<figcaption>'
      ],
      ...['<code>', '</code>', '<br>', 'www.a.b', 'http://', 'a@b.c', '\u2028', '"', '<script>']
    ),
    {maxLength: 60}
  )
  .map((parts) => parts.join(''))

test('any text at all is read, with places inside it', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({unit: 'binary'})), fc.nat({max: 3}), (source, from) => {
      const bodyStart = Math.min(from, source.length)
      const document = readMarkdown(source, bodyStart, {})
      const {prose, map, blocks} = document
      let end = 0
      for (const block of blocks) {
        expect(block.start >= end && block.end > block.start).toBe(true)
        end = block.end
        let before = bodyStart
        for (let offset = block.start; offset < block.end; offset++) {
          const sourceStart = map.sourceStart(offset)
          if (sourceStart < before || map.sourceEnd(offset + 1) <= sourceStart)
            expect.fail(`out of order at ${String(offset)}`)
          before = sourceStart
        }
        expect(before).toBeLessThan(source.length)
      }
      expect(end).toBe(prose.length)
      expect(map.sourceEnd(prose.length)).toBeLessThanOrEqual(source.length)
    }),
    {numRuns: 2000, seed: SEED}
  )
})
