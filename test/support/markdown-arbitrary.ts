/** Random Markdown documents made from pieces whose prose is known. */
import fc from 'fast-check'
import type {BlockHint} from '../../src/article/article.ts'

/** In all code and addresses; never to be seen in prose or in a finding. */
export const OPAQUE_WORD = 'zqopaque'

const PLACEHOLDER = '\uFFFC'

export interface KnownBlock {
  readonly hint: BlockHint
  readonly prose: string
}

export interface KnownMarkdown {
  readonly source: string
  readonly blocks: readonly KnownBlock[]
}

interface Inline {
  readonly source: string
  readonly prose: string
}

/** Lines without their container's prefix, and the prose of the blocks on them. */
interface KnownLines {
  readonly lines: readonly string[]
  readonly blocks: readonly KnownBlock[]
}

const word = fc.constantFrom(
  ...'the council voted to close a school after weeks of protest Nr Okonkwo said they had been been told'.split(
    ' '
  ),
  ...['café', 'naïve', '😀', '1986', '£5m', 'don’t', 'Łódź', '👩‍👩‍👧', 'mid-May']
)

const same = (text: string): Inline => ({source: text, prose: text})

const decoded: fc.Arbitrary<Inline> = fc.constantFrom(
  {source: '&amp;', prose: '&'},
  {source: 'AT&amp;T', prose: 'AT&T'},
  {source: 'caf&eacute;', prose: 'café'},
  {source: '&#x1F600;', prose: '😀'},
  {source: '&#163;5', prose: '£5'},
  {source: 'said&colon;', prose: 'said:'},
  {source: '\\*', prose: '*'},
  {source: 'a\\_b', prose: 'a_b'},
  {source: '\\[note\\]', prose: '[note]'},
  {source: '\\&amp;', prose: '&amp;'},
  {source: 'R&D', prose: 'R&D'}
)

const marked: fc.Arbitrary<Inline> = fc
  .tuple(
    word,
    word,
    fc.constantFrom<readonly [string, string]>(
      ['*', '*'],
      ['**', '**'],
      ['_', '_'],
      ['[', '](https://zqopaque.example/zqopaque/zqopaque_the "zqopaque zqopaque")'],
      ['<b>', '</b>'],
      ['<span class="zqopaque">', '</span>'],
      ['**[', '](<zqopaque zqopaque>)**']
    )
  )
  .map(([a, b, [open, close]]) => ({source: `${open}${a} ${b}${close}`, prose: `${a} ${b}`}))

const intraword: fc.Arbitrary<Inline> = fc.constantFrom(
  {source: 'un*believ*able', prose: 'unbelievable'},
  {source: '**dis**closed', prose: 'disclosed'},
  {source: 'H<sub>2</sub>O', prose: 'H2O'},
  {source: 're[open](zqopaque)ed', prose: 'reopened'},
  {source: 'Cork[^1]', prose: 'Cork'},
  {source: 'co&shy;operate', prose: 'cooperate'},
  {source: 'held<!-- zqopaque zqopaque -->', prose: 'held'}
)

const opaque: fc.Arbitrary<Inline> = fc
  .constantFrom(
    '`zqopaque zqopaque`',
    '``zqopaque ` the the``',
    '<https://zqopaque.example/zqopaque/zqopaque>',
    '~~zqopaque zqopaque~~',
    '<code>zqopaque zqopaque</code>',
    '{{< zqopaque zqopaque >}}',
    ':abbr[zqopaque zqopaque]{title="zqopaque"}',
    '$zqopaque_1^2$',
    '$$zqopaque zqopaque$$'
  )
  .map((source) => ({source, prose: PLACEHOLDER}))

/** Markdown finds bare addresses everywhere but in link texts and pictures; there they are tokens of their own. */
const bareAddress: fc.Arbitrary<Inline> = fc
  .constantFrom('https://zqopaque.example/zqopaque', 'www.zqopaque.example', 'zqopaque@example.org')
  .map((source) => ({source, prose: PLACEHOLDER}))

const inPicture: fc.Arbitrary<Inline> = fc.oneof(
  {weight: 6, arbitrary: word.map(same)},
  {weight: 2, arbitrary: decoded},
  {weight: 2, arbitrary: marked},
  {weight: 1, arbitrary: intraword},
  {weight: 2, arbitrary: opaque}
)

const inline: fc.Arbitrary<Inline> = fc.oneof(
  {weight: 12, arbitrary: inPicture},
  {weight: 1, arbitrary: bareAddress}
)

/** Text begins and ends with a word, so that it is always a block, and never a list or a heading by accident. */
const lineOf = (piece: fc.Arbitrary<Inline>): fc.Arbitrary<Inline> =>
  fc
    .tuple(
      fc.array(piece, {maxLength: 6}),
      fc.constantFrom('Voters', 'Police', 'It', '“We'),
      fc.constantFrom('left.', 'stayed', 'spoke.”')
    )
    .map(([middle, first, last]) => {
      const all = [same(first), ...middle, same(last)]
      return {source: all.map(({source}) => source).join(' '), prose: all.map(({prose}) => prose).join(' ')}
    })

const line = lineOf(inline)

const text = (hint: BlockHint): fc.Arbitrary<KnownLines> =>
  fc
    .tuple(fc.array(line, {minLength: 1, maxLength: 3}), fc.constantFrom('', '  ', '\\', ' '))
    .map(([lines, end]) => ({
      lines: lines.map(({source}, index) => (index < lines.length - 1 ? source + end : source)),
      blocks: [{hint, prose: lines.map(({prose}) => prose).join(' ')}]
    }))

const heading: fc.Arbitrary<KnownLines> = fc
  .tuple(
    line,
    fc.constantFrom<readonly [string, ...string[]]>(
      ['# '],
      ['### ', ' ###'],
      ['', '', '===='],
      ['', '', '---']
    )
  )
  .map(([{source, prose}, [open, close = '', under]]) => ({
    lines: [`${open}${source}${close}`, ...(under === undefined ? [] : [under])],
    blocks: [{hint: 'heading', prose}]
  }))

const notProse: fc.Arbitrary<KnownLines> = fc
  .constantFrom(
    ['```js zqopaque', 'zqopaque zqopaque', '```'],
    ['~~~', 'zqopaque', '', 'zqopaque', '~~~'],
    ['<!-- zqopaque zqopaque -->'],
    ['<div class="zqopaque">zqopaque zqopaque</div>'],
    ['$$', 'zqopaque zqopaque', '$$'],
    ['[zqopaque]: https://zqopaque.example "zqopaque zqopaque"'],
    ['::video[zqopaque zqopaque]{#zq}'],
    ['---'],
    ['<!-- not in a list -->', '', '    zqopaque zqopaque']
  )
  .map((lines) => ({lines, blocks: []}))

const table: fc.Arbitrary<KnownLines> = fc
  .array(fc.tuple(line, line), {minLength: 1, maxLength: 3})
  .map((rows) => {
    const [head, ...body] = rows.map(([a, b]) => `| ${a.source} | ${b.source} |`)
    return {
      lines: [head ?? '', '|---|:-:|', ...body],
      blocks: rows.flat().map(({prose}) => ({hint: 'table-row' as const, prose}))
    }
  })

const picture: fc.Arbitrary<KnownLines> = fc
  .tuple(lineOf(inPicture), fc.boolean())
  .map(([{source, prose}, hasTitle]) => ({
    lines: [`![${source}](zqopaque.jpg${hasTitle ? ' "The mayor &amp; his dog"' : ''})`],
    blocks: [
      {hint: 'caption', prose},
      ...(hasTitle ? [{hint: 'caption' as const, prose: 'The mayor & his dog'}] : [])
    ]
  }))

const figure: fc.Arbitrary<KnownLines> = fc.constant({
  lines: [
    '<figure><img src="zqopaque"><figcaption>Fire &amp; smoke',
    'over <b>Cork</b></figcaption></figure>'
  ],
  blocks: [{hint: 'caption', prose: 'Fire & smoke over Cork'}]
})

function quoted({lines, blocks}: KnownLines): KnownLines {
  return {
    lines: lines.map((text) => (text === '' ? '>' : `> ${text}`)),
    blocks: blocks.map(within('blockquote'))
  }
}

function listed({lines, blocks}: KnownLines, mark: string): KnownLines {
  const indent = ' '.repeat(mark.length)
  return {
    lines: lines.map((text, index) => (index === 0 ? mark + text : text === '' ? '' : indent + text)),
    blocks: blocks.map(within('list-item'))
  }
}

function within(hint: BlockHint): (block: KnownBlock) => KnownBlock {
  return (block) => (block.hint === 'paragraph' ? {...block, hint} : block)
}

function stacked(parts: readonly KnownLines[]): KnownLines {
  return {
    lines: parts.flatMap(({lines}, index) => (index === 0 ? lines : ['', ...lines])),
    blocks: parts.flatMap(({blocks}) => blocks)
  }
}

const leaf = fc.oneof(
  {weight: 5, arbitrary: text('paragraph')},
  {weight: 1, arbitrary: heading},
  {weight: 1, arbitrary: notProse},
  {weight: 1, arbitrary: table},
  {weight: 1, arbitrary: picture},
  {weight: 1, arbitrary: figure}
)

const {block} = fc.letrec<{block: KnownLines}>((tie) => ({
  block: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    leaf,
    fc.array(tie('block'), {minLength: 1, maxLength: 3}).map((parts) => quoted(stacked(parts))),
    fc
      .tuple(text('paragraph'), fc.array(tie('block'), {maxLength: 2}), fc.constantFrom('- ', '* ', '1. '))
      .map(([first, parts, mark]) => listed(stacked([first, ...parts]), mark))
  )
}))

/** Top-level blocks are parted by a heading, so that no list or quotation swallows its neighbour. */
export const markdown: fc.Arbitrary<KnownMarkdown> = fc
  .tuple(fc.array(block, {minLength: 1, maxLength: 3}), fc.constantFrom('\n', '\r\n', '\r'), fc.boolean())
  .map(([parts, lineEnd, endsInLine]) => {
    const between: KnownLines = {lines: ['## On Monday'], blocks: [{hint: 'heading', prose: 'On Monday'}]}
    const note: KnownLines = {
      lines: ['[^1]: The clerk’s note.'],
      blocks: [{hint: 'paragraph', prose: 'The clerk’s note.'}]
    }
    const {lines, blocks} = stacked([...parts.flatMap((part) => [part, between]), note])
    return {source: lines.join(lineEnd) + (endsInLine ? lineEnd : ''), blocks}
  })
