/** A clause as its words and tags, which the search for a subject reads from right to left. */
import type {Article} from '../article/article.ts'
import {PUNCT} from './tag-sets.ts'

/** The words and tags of a clause; before its first token there is nothing. */
export class ClauseTokens {
  readonly article: Article
  readonly from: number

  constructor(article: Article, from: number) {
    this.article = article
    this.from = from
  }

  tag(index: number): number {
    return index < this.from ? PUNCT : (this.article.tags[index] ?? PUNCT)
  }

  word(index: number): string {
    return index < this.from ? '' : (this.article.types[index]?.lower ?? '')
  }
}
