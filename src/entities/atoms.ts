/** The pieces of one sentence in a row, whatever tokens they stand in. Offsets are UTF-16 code units. */
import type {Article, Sentence} from '../article/article.ts'
import type {TokenSpan} from '../article/mentions.ts'
import {nameOf, uposOf, type Upos} from '../language/tagger/tags.ts'
import {piecesOf, type Piece} from './pieces.ts'

/** Stands where there is nothing, so that looking past the ends costs no test. */
const NOTHING: Piece = {
  text: '',
  lower: '',
  offset: 0,
  kind: 'mark',
  cardinal: undefined,
  magnitude: undefined,
  ordinal: undefined,
  fraction: undefined,
  month: undefined,
  weekday: undefined,
  period: undefined,
  canBegin: false
}

export class Atoms {
  readonly article: Article
  length = 0
  /** Captions tell in the present what is past. */
  isCaption = false
  private readonly pieces: Piece[] = []
  private readonly tokens: number[] = []
  private personTokens: ReadonlySet<number> | undefined

  constructor(article: Article) {
    this.article = article
  }

  /** Takes in the pieces of a sentence in place of those of the one before. */
  read({firstToken, endToken, block}: Sentence): void {
    const {pieces, tokens} = this
    const {types} = this.article
    let length = 0
    for (let index = firstToken; index < endToken; index++) {
      const type = types[index]
      if (type === undefined) continue
      const cut = piecesOf(type)
      for (let part = 0; part < cut.length; part++) {
        pieces[length] = cut[part] ?? NOTHING
        tokens[length++] = index
      }
    }
    this.length = length
    this.isCaption = block.zone === 'caption'
  }

  at(index: number): Piece {
    return index >= 0 && index < this.length ? (this.pieces[index] ?? NOTHING) : NOTHING
  }

  lower(index: number): string {
    return this.at(index).lower
  }

  /** The token that holds the piece; -1 outside the sentence. */
  token(index: number): number {
    return index >= 0 && index < this.length ? (this.tokens[index] ?? -1) : -1
  }

  start(index: number): number {
    return (this.article.starts[this.token(index)] ?? 0) + this.at(index).offset
  }

  end(index: number): number {
    return this.start(index) + this.at(index).text.length
  }

  /** Whether a piece stands close to the one before it. */
  isClose(index: number): boolean {
    return index > 0 && index < this.length && this.start(index) === this.end(index - 1)
  }

  /** Whether a hyphen or dash joins the piece before it to the one after. */
  isJoint(index: number): boolean {
    const {kind, text} = this.at(index)
    return (kind === 'hyphen' || text === '–') && this.isClose(index) && this.isClose(index + 1)
  }

  /** Past a joining hyphen, or where it is. */
  pastHyphen(index: number): number {
    return this.at(index).kind === 'hyphen' && this.isJoint(index) ? index + 1 : index
  }

  upos(index: number): Upos {
    const token = this.token(index)
    return token < 0 ? 'PUNCT' : uposOf(this.article.tags[token] ?? 0)
  }

  tagName(index: number): string {
    const token = this.token(index)
    return token < 0 ? '' : nameOf(this.article.tags[token] ?? 0)
  }

  /** Whether the piece stands in the name of a person. */
  isPerson(index: number): boolean {
    this.personTokens ??= tokensOfPeople(this.article)
    return this.personTokens.has(this.token(index))
  }

  isCapitalised(index: number): boolean {
    const {text, lower} = this.at(index)
    return text.charCodeAt(0) !== lower.charCodeAt(0)
  }

  /** Whether the pieces from `index` on are these words. */
  areWords(index: number, ...words: readonly string[]): boolean {
    return words.every((word, distance) => this.lower(index + distance) === word)
  }

  /** The stretch from one piece to the one before `to`. */
  span(from: number, to: number): TokenSpan & {readonly text: string} {
    const start = this.start(from)
    const end = this.end(to - 1)
    return {
      start,
      end,
      firstToken: this.token(from),
      endToken: this.token(to - 1) + 1,
      text: this.article.text.slice(start, end)
    }
  }
}

function tokensOfPeople({people}: Article): ReadonlySet<number> {
  const tokens = new Set<number>()
  for (const {mentions} of people) {
    for (const {firstToken, endToken} of mentions) {
      for (let token = firstToken; token < endToken; token++) tokens.add(token)
    }
  }
  return tokens
}
