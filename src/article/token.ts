import {featureOf, uposOf, type Feature, type Upos} from '../language/tagger/tags.ts'
import type {TokenKind, WordType} from '../language/word-type.ts'
import type {Article, Block, Quotation, Sentence, Span, Zone} from './article.ts'

/**
 * One token of an article: a light view that is made when a rule asks for it and may be thrown away. Two views of
 * the same token are equal when their `index` is.
 */
export class Token implements Span {
  readonly article: Article
  readonly index: number

  constructor(article: Article, index: number) {
    this.article = article
    this.index = index
  }

  get type(): WordType {
    const type = this.article.types[this.index]
    if (type === undefined) throw new RangeError(`no token ${String(this.index)}`)
    return type
  }

  get start(): number {
    return this.article.starts[this.index] ?? 0
  }

  get end(): number {
    return this.article.ends[this.index] ?? 0
  }

  /** The characters as they stand. */
  get text(): string {
    return this.type.text
  }

  /** Lower case, with ’ folded to '. */
  get lower(): string {
    return this.type.lower
  }

  get kind(): TokenKind {
    return this.type.kind
  }

  get isWord(): boolean {
    return this.type.kind === 'word'
  }

  get isCapitalised(): boolean {
    return this.type.isCapitalised
  }

  /** The part of speech, as in Universal Dependencies. */
  get upos(): Upos {
    return uposOf(this.article.tags[this.index] ?? 0)
  }

  /** The feature that grammar rules need beside it: sg, pl, base, 3sg, past, part, ger, comp, sup … */
  get feature(): Feature | undefined {
    return featureOf(this.article.tags[this.index] ?? 0)
  }

  /** The dictionary form; names keep their capital. */
  get lemma(): string {
    return this.article.language.lemma(this.type, this.article.tags[this.index] ?? 0)
  }

  /** Whether white space (or the beginning of its block) stands before it. */
  get hasSpaceBefore(): boolean {
    const before = this.article.ends[this.index - 1]
    return before === undefined || before < this.start
  }

  /** The neighbour in the article; it may stand in another sentence. */
  get next(): Token | undefined {
    return this.article.token(this.index + 1)
  }

  get previous(): Token | undefined {
    return this.article.token(this.index - 1)
  }

  /** The token `distance` places on (negative: back) within the same sentence. */
  at(distance: number): Token | undefined {
    const index = this.index + distance
    const {firstToken, endToken} = this.sentence
    return index >= firstToken && index < endToken ? new Token(this.article, index) : undefined
  }

  get sentence(): Sentence {
    const sentence = this.article.sentenceOf(this.index)
    if (sentence === undefined) throw new RangeError(`no sentence holds token ${String(this.index)}`)
    return sentence
  }

  get block(): Block {
    return this.sentence.block
  }

  get zone(): Zone {
    const {block} = this.sentence
    if (this.start < block.datelineEnd) return 'dateline'
    if (this.start >= block.creditStart) return 'credit'
    return block.zone
  }

  get isFirstInSentence(): boolean {
    return this.sentence.firstToken === this.index
  }

  get quotation(): Quotation | undefined {
    return this.article.quotationAt(this.start)
  }

  get isInQuotation(): boolean {
    return this.quotation !== undefined
  }
}
