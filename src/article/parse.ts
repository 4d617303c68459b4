/**
 * Parsing: retext-english, block by block. The parser's cost grows faster than its input, so a whole archive in one
 * go would take minutes. A tree is made only where somebody else's plugin wants to see it.
 */
import type {Root, RootContent} from 'nlcst'
import retextEnglish from 'retext-english'
import {unified, type Processor} from 'unified'
import type {Article, Block, Span} from './article.ts'
import {sentenceEnds} from './sentence-parser.ts'
import {sentenceSpans} from './sentences.ts'
import type {SourceBlock} from './source.ts'
import {tokenise, type TokenSink} from './tokenise.ts'

/** Made when the first tree is. */
let english: Processor<Root> | undefined

/** Characters a token, white space included, that room is made for at first; prose has about five. */
const GUESS = 4

/** Where tokens begin and end, while their number is not known. */
class Places {
  private starts: Int32Array
  private ends: Int32Array
  private count = 0

  constructor(capacity: number) {
    this.starts = new Int32Array(capacity)
    this.ends = new Int32Array(capacity)
  }

  add(start: number, end: number): void {
    if (this.count === this.starts.length) {
      this.starts = enlarged(this.starts)
      this.ends = enlarged(this.ends)
    }
    this.starts[this.count] = start
    this.ends[this.count++] = end
  }

  fill(article: Article): void {
    article.starts = this.starts.subarray(0, this.count)
    article.ends = this.ends.subarray(0, this.count)
  }
}

function enlarged(array: Int32Array): Int32Array {
  const larger = new Int32Array(2 * array.length + 16)
  larger.set(array)
  return larger
}

/** Fills an article's blocks, tokens and sentences. */
export function parseBlocks(article: Article, blocks: readonly SourceBlock[]): void {
  const places = new Places(Math.ceil(article.text.length / GUESS))
  const {text, types, language} = article
  const sink: TokenSink = (from, to, isAddress) => {
    types.push(language.type(text.slice(from, to), isAddress))
    places.add(from, to)
  }
  for (const {start, end, hint} of blocks) {
    const block: Block = {
      index: article.blocks.length,
      start,
      end,
      hint,
      zone: 'body',
      firstToken: types.length,
      endToken: types.length,
      firstSentence: 0,
      endSentence: 0,
      datelineEnd: start,
      creditStart: end
    }
    tokenise(text, start, end, sink)
    block.endToken = types.length
    if (block.endToken > block.firstToken) article.blocks.push(block)
  }
  places.fill(article)
  for (const block of article.blocks) {
    block.firstSentence = article.sentences.length
    addSentences(
      article,
      block,
      sentenceSpans(article, block, sentenceEnds(text.slice(block.start, block.end)))
    )
  }
}

/** Turns spans that cover the block into sentences over its tokens. */
function addSentences(article: Article, block: Block, spans: readonly Span[]): void {
  let firstToken = block.firstToken
  for (const span of spans) {
    let endToken = firstToken
    while (endToken < block.endToken && (article.starts[endToken] ?? 0) < span.end) endToken++
    if (endToken === firstToken) continue
    const start = article.starts[firstToken] ?? span.start
    const end = article.ends[endToken - 1] ?? span.end
    article.sentences.push({index: article.sentences.length, block, start, end, firstToken, endToken})
    firstToken = endToken
  }
  block.endSentence = article.sentences.length
}

/** The nlcst tree of some stretches of an article, with positions in its offsets; for plugins that need one. */
export function treeOf(text: string, spans: readonly Span[]): Root {
  const children: RootContent[] = []
  english ??= unified().use(retextEnglish).freeze()
  for (const span of spans) {
    const tree = english.parse(text.slice(span.start, span.end))
    shift(tree, span.start)
    children.push(...tree.children)
  }
  return {type: 'RootNode', children}
}

interface Positioned {
  position?: {start: {offset?: number | undefined}; end: {offset?: number | undefined}} | undefined
  children?: unknown[]
}

/** Moves a tree on, so that its offsets are the article's. */
function shift(node: Positioned, by: number): void {
  if (node.position !== undefined) {
    // new points: the parser lets neighbours share theirs
    const {start, end} = node.position
    node.position = {
      start: {...start, offset: (start.offset ?? 0) + by},
      end: {...end, offset: (end.offset ?? 0) + by}
    }
  }
  for (const child of node.children ?? []) shift(child as Positioned, by)
}
