import fc from 'fast-check'
import {toString} from 'nlcst-to-string'
import {readdirSync, readFileSync} from 'node:fs'
import retextEnglish from 'retext-english'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {sentenceEnds} from '../../src/article/sentence-parser.ts'

const stock = unified().use(retextEnglish).freeze()

/** Where the stock parser sees sentences end, the last one left out. */
function stockEnds(text: string): number[] {
  const ends: number[] = []
  let offset = 0
  for (const node of stock.parse(text).children) {
    if (node.type !== 'ParagraphNode') {
      offset += toString(node).length
      continue
    }
    for (const child of node.children) {
      offset += toString(child).length
      if (child.type === 'SentenceNode') ends.push(offset)
    }
  }
  return ends.slice(0, -1)
}

test('the sentences of the articles and sets in this repository are the stock parser’s', () => {
  const texts = ['fixtures', 'test/sets/slips', 'test/sets/zones', 'test/sets'].flatMap((folder) =>
    readdirSync(folder, {withFileTypes: true})
      .filter((entry) => entry.isFile() && /\.(?:txt|yml|md)$/.test(entry.name))
      .map((entry) => readFileSync(`${folder}/${entry.name}`, 'utf8'))
  )
  const lines = texts.flatMap((text) => text.split(/[\r\n]+/)).map((line) => line.trim())
  expect(lines.length).toBeGreaterThan(1000)
  for (const line of lines) expect(sentenceEnds(line), line).toEqual(stockEnds(line))
})

const PIECES = [
  ...[
    'The',
    'town',
    'said',
    'It',
    'cent',
    'Messrs',
    'etc',
    'sept',
    'thurs',
    'U.S',
    'J',
    'no',
    'Mr',
    'a',
    'é',
    '😀'
  ],
  ...[
    '.',
    '.',
    '.',
    '!',
    '?',
    '…',
    '...',
    '?!',
    ',',
    ';',
    ':',
    '-',
    '–',
    '’',
    '‘',
    '“',
    '”',
    '"',
    "'",
    '(',
    ')',
    '[',
    ']'
  ],
  ...[
    '3',
    '3.5',
    '1,200',
    '20',
    '@',
    '#',
    '%',
    '/',
    '&',
    '*',
    ' ',
    ' ',
    ' ',
    ' ',
    ' ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '\u00a0'
  ]
]

test('so are those of any mixture of words and marks', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), {maxLength: 40}), (pieces) => {
      const text = pieces.join('').trim()
      expect(sentenceEnds(text)).toEqual(stockEnds(text))
    }),
    {numRuns: 3000, seed: 7}
  )
})

test('words with the spaces of prose between them', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), {maxLength: 40}), (pieces) => {
      const text = pieces
        .join(' ')
        .replace(/ ([.!?…,;:”’)\]])/g, '$1')
        .trim()
      expect(sentenceEnds(text)).toEqual(stockEnds(text))
    }),
    {numRuns: 3000, seed: 11}
  )
})

test('a paragraph without end costs no more a word than a short one, and loses no certain end', () => {
  const text = 'It cost 3.5 c. in all of the town. '.repeat(20_000).trim()
  expect(sentenceEnds(text)).toHaveLength(19_999)
  const unbroken = 'It is. '.repeat(100_000).trim()
  const ends = sentenceEnds(unbroken)
  expect(ends.length).toBeGreaterThan(90_000)
  expect(ends.every((end, index) => end > (ends[index - 1] ?? 0) && end < unbroken.length)).toBe(true)
})
