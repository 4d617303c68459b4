/** What stands around a word, as the context model (language/context) numbers it. */
import type {ContextModel, Surroundings} from '../language/context/context-model.ts'
import type {Token} from './token.ts'

/** Figures, and names that are no words, are one word each to the model. */
const FIGURE = '<num>'
const NAME = '<name>'

/** The sentence of a word, and its place there; signs such as £ count for nothing. */
export function surroundingsOf(token: Token): Surroundings {
  const {article, sentence, index} = token
  const {context} = article.language
  const words: number[] = []
  let at = 0
  for (let one = sentence.firstToken; one < sentence.endToken; one++) {
    const other = article.token(one)
    if (other === undefined || other.kind === 'symbol') continue
    if (one === index) at = words.length
    words.push(contextNumber(other, context))
  }
  return {words, at}
}

/** The number of a token, 0 for one that the model does not know. */
export function contextNumber(token: Token, context: ContextModel): number {
  const {kind, type, text, lower} = token
  if (kind === 'number' || type.hasDigit) return context.numberOf(FIGURE)
  if (kind === 'quote') return /["“”]/.test(text) ? context.numberOf('"') : 0
  if (kind === 'mark') return context.numberOf(/^[–—-]$/.test(text) ? ',' : text)
  const known = context.numberOf(lower)
  if (known !== 0) return known
  const head = type.isHyphenated ? context.numberOf(lower.slice(lower.lastIndexOf('-') + 1)) : 0
  return head === 0 && token.isCapitalised ? context.numberOf(NAME) : head
}
