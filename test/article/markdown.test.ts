import {describe, expect, test} from 'vitest'
import {readMarkdown} from '../../src/article/markdown.ts'
import {readPlain} from '../../src/article/plain.ts'
import {Engine} from '../../src/check.ts'
import {kindOf} from '../../src/language/word-type.ts'
import {builtIn, Registry} from '../../src/registry.ts'
import {english} from '../support/english.ts'

const rule = builtIn.get('repeated-word')
const repeatedWord = new Registry(rule === undefined ? [] : [rule])

/** Hint, prose and source of each block. */
function blocksOf(source: string, bodyStart = 0): string[][] {
  const {blocks, prose, map} = readMarkdown(source, bodyStart, {})
  return blocks.map(({start, end, hint = ''}) => [
    hint,
    prose.slice(start, end),
    source.slice(map.sourceStart(start), map.sourceEnd(end))
  ])
}

function proseOf(source: string): string[] {
  return blocksOf(source).map(([, prose = '']) => prose)
}

describe('blocks', () => {
  test('headings, paragraphs, lists, quotations', () => {
    const source = '# Vote *off* #\n\nNo vote.\n\nLate\n====\n\n- One\n- Two\n\n  more\n\n> Said\n> so.\n'
    expect(blocksOf(source)).toEqual([
      ['heading', 'Vote off', 'Vote *off'],
      ['paragraph', 'No vote.', 'No vote.'],
      ['heading', 'Late', 'Late'],
      ['list-item', 'One', 'One'],
      ['list-item', 'Two', 'Two'],
      ['list-item', 'more', 'more'],
      ['blockquote', 'Said so.', 'Said\n> so.']
    ])
  })

  test('a table gives a block for each cell', () => {
    expect(blocksOf('| Club | Goals \\| shots |\n|:--|--:|\n| Ayr | `3` of 4 |\n')).toEqual([
      ['table-row', 'Club', 'Club'],
      ['table-row', 'Goals | shots', 'Goals \\| shots'],
      ['table-row', 'Ayr', 'Ayr'],
      ['table-row', '￼ of 4', '`3` of 4']
    ])
  })

  test('the words of a picture are captions, after the paragraph that it stands in', () => {
    expect(blocksOf('See ![the *old* pier](a.png "Pier &amp; sea") here.')).toEqual([
      ['paragraph', 'See ￼ here.', 'See ![the *old* pier](a.png "Pier &amp; sea") here.'],
      ['caption', 'the old pier', 'the *old* pier'],
      ['caption', 'Pier & sea', 'Pier &amp; sea']
    ])
    expect(
      blocksOf(
        '<figure>\n<img src="a.png" alt="no">\n<figcaption>Fans &lt;\n  in <b>Ayr</b></figcaption>\n</figure>'
      )
    ).toEqual([['caption', 'Fans < in Ayr', 'Fans &lt;\n  in <b>Ayr']])
  })

  test('a footnote is a block, its label is not prose', () => {
    expect(blocksOf('Costs rose.[^a]\n\n[^a]: By *half*,\n    officials say.\n')).toEqual([
      ['paragraph', 'Costs rose.', 'Costs rose.'],
      ['paragraph', 'By half, officials say.', 'By *half*,\n    officials say.']
    ])
  })

  test('text after the front matter keeps its place in the file', () => {
    const source = '---\ntitle: x\n---\nWe *know*.'
    expect(blocksOf(source, 17)).toEqual([['paragraph', 'We know.', 'We *know*.']])
    const {map} = readMarkdown(source, 17, {})
    expect(map.sourceStart(3)).toBe(source.indexOf('know'))
  })

  test('a byte order mark does not shift places', () => {
    expect(blocksOf('\uFEFFWe know.')).toEqual([['paragraph', 'We know.', 'We know.']])
  })
})

describe('what is prose', () => {
  test.each([
    ['un*believ*able **dis**closed', 'unbelievable disclosed'],
    ['AT&amp;T &eacute;t&#233; &#x1F600; \\*', 'AT&T été 😀 *'],
    ['one\ntwo  \nthree\\\nfour', 'one two three four'],
    ['one\r\n   two\rthree', 'one two three'],
    ['a <b>bold</b> word<br>here', 'a bold word here'],
    ['a <!-- note --> word', 'a word'],
    [
      '[text *in* link](https://a.b "no") and [other][ref]\n\n[ref]: https://a.b "no"',
      'text in link and other'
    ],
    ['- [x] done', 'done'],
    ['co&shy;operate', 'cooperate'],
    ['He said:yes at 10:30', 'He said:yes at 10:30'],
    ['from $5m to $6m, ~5 to ~10', 'from $5m to $6m, ~5 to ~10'],
    ['a &notareference; b & c', 'a &notareference; b & c']
  ])('%s', (source, prose) => {
    expect(proseOf(source)).toEqual([prose])
  })

  test.each([
    'the `code code`',
    'the <https://a.example/the/the>',
    'the https://a.example/the/the',
    'the www.example.org',
    'the me@example.org',
    'the ~~struck struck~~',
    'the <code>code code</code>',
    'the <del>gone gone</del>',
    'the <code>code *that* is not closed',
    'the :abbr[HTML HTML]{title="a a"}',
    'the $\\sigma \\sigma^2$',
    'the $$x x$$',
    'the {{< figure src="a a" >}}',
    'the {% include a a %}'
  ])('a placeholder stands for what is not: %s', (source) => {
    expect(proseOf(source)).toEqual(['the ￼'])
  })

  test.each([
    '```\nthe the\n```',
    '    the the',
    '<div>the the</div>',
    '<!-- the the -->',
    '$$\nthe the\n$$',
    '::video[the the]{#a}',
    '[a]: https://a.b "the the"',
    '---',
    '`only code`'
  ])('no block at all: %s', (source) => {
    expect(proseOf(source)).toEqual([])
  })

  test('a container of directives holds prose', () => {
    expect(proseOf(':::note[Label label]\nInside.\n:::')).toEqual(['Inside.'])
  })

  test('the placeholder is a symbol, and a token of its own', () => {
    expect(kindOf('\uFFFC')).toBe('symbol')
  })

  test('a reference of two characters is one place', () => {
    const {map, prose} = readMarkdown('a &NotEqualTilde; b', 0, {})
    expect(prose).toBe('a ≂̸ b')
    expect([2, 3].map((offset) => [map.sourceStart(offset), map.sourceEnd(offset + 1)])).toEqual([
      [2, 17],
      [2, 17]
    ])
  })
})

describe('replacements', () => {
  function replaced(source: string, actual: string, text: string): string | undefined {
    const {prose, map} = readMarkdown(source, 0, {})
    const start = prose.indexOf(actual)
    const end = start + actual.length
    const written = map.replacement(start, end, text)
    return written === undefined
      ? undefined
      : source.slice(0, map.sourceStart(start)) + written + source.slice(map.sourceEnd(end))
  }

  test.each([
    ['Tom &amp; Jery left.', 'Tom & Jery', 'Tom & Jerry', 'Tom &amp; Jerry left.'],
    ['un*believ*abel', 'unbelievabel', 'unbelievable', 'un*believ*able'],
    ['the *the* end', 'the the', 'the', '*the* end'],
    ['*the* the end', 'the the', 'the', '*the* end'],
    ['She said "*yes*" now.', '"yes"', '“yes”', 'She said “*yes*” now.'],
    ['a [link](b) here', 'link here', 'link, here', 'a [link](b), here'],
    ['a [link](b) here', 'link here', 'links here', 'a [links](b) here'],
    ['one\n> two two', 'two two', 'two', 'one\n> two'],
    ['> so\n> it it', 'so it it', 'so it', '> so\n> it'],
    ['R and D', 'R and D', 'R&D', 'R&D'],
    ['R and D', 'R and D', 'R&amp;D', 'R\\&amp;D'],
    ['a b c', 'b', '*b*', 'a \\*b\\* c'],
    ['| a b |\n|---|', 'a b', 'a|b', '| a\\|b |\n|---|'],
    ['about 5 per cent', 'about', '# about', '\\# about 5 per cent'],
    ['it rose[^1] by half\n\n[^1]: So.', 'rose by', 'rose, by', 'it rose,[^1] by half\n\n[^1]: So.'],
    ['the foo*bar* end', 'foobar', 'foo-bar', 'the foo-*bar* end'],
    ['a *very* b', 'very b', 'b', undefined],
    ['a `code` b', 'a ￼ b', 'a b', undefined]
  ])('%s: %s → %s', (source, actual, text, result) => {
    expect(replaced(source, actual, text)).toBe(result)
  })

  test('what would become a list or a heading is escaped', () => {
    const result = replaced('x a plan', 'x', '-')
    expect(result).toBe('\\- a plan')
    expect(proseOf(result ?? '')).toEqual(['- a plan'])
  })
})

describe('checking', () => {
  const engine = new Engine({language: english, registry: repeatedWord})

  test('Markdown is told by the path or by request; a finding’s places are the file’s', async () => {
    const source = 'Tom &amp; Jerry saw the **the** plan.'
    for (const options of [{path: 'story.md'}, {path: 'STORY.MARKDOWN'}, {format: 'markdown'} as const]) {
      const {findings} = await engine.check(source, options)
      expect(
        findings.map(({ruleId, offset, actual, expected}) => ({ruleId, offset, actual, expected}))
      ).toEqual([{ruleId: 'repeated-word', offset: 20, actual: 'the **the', expected: ['**the']}])
    }
    expect((await engine.check(source, {path: 'story.md', format: 'plain'})).findings).toEqual([])
  })

  test('code in a sentence is no slip', async () => {
    const {findings} = await engine.check('Run `make` `make` first, then `make`. The `the` stays.', {
      path: 'a.md'
    })
    expect(findings).toEqual([])
  })
})

test('plain text has controls on lines of their own, which are no prose', () => {
  const source =
    'One line.\n  <!-- copyedit ignore x -->  \nTwo <!-- copyedit ignore x --> lines.\n<!-- other -->\n'
  const {blocks, comments} = readPlain(source, 0, {})
  expect(blocks.map(({start, end}) => source.slice(start, end))).toEqual([
    'One line.',
    'Two <!-- copyedit ignore x --> lines.',
    '<!-- other -->'
  ])
  expect(comments).toEqual([{start: 12, end: 38, isInline: false}])
})
