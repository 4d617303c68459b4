/** Speech that is given as it was spoken: its spelling and grammar are the speaker's. */
import type {Token} from '../article/token.ts'
import {isInDialect} from '../language/dialect.ts'

/** Whether the word stands in a quotation with words that are not standard English. */
export function isSpokenInDialect({article, quotation}: Token): boolean {
  return quotation !== undefined && isInDialect(article.slice(quotation))
}
