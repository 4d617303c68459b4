/** Apostrophes behind nouns that own nothing: “the farmer’s who met”, “lost nurse’s to agencies”, “the twins’ were doing well”. */
import type {Article} from '../article/article.ts'
import {lowerAt, tagAt, uposAt} from '../article/at.ts'
import type {Token} from '../article/token.ts'

/** Whether the noun before “’s” is a plural, as what follows can be no thing of his. */
export function ownsNothing(article: Article, word: Token, ending: Token): boolean {
  const after = ending.index + 1
  const before = tagAt(article, word.index - 1)
  const isAfterOf = lowerAt(article, word.index - 1) === 'of' || lowerAt(article, word.index - 2) === 'of'
  if (isAfterOf) return false // “a friend of the farmer’s”
  if (/^(?:who|whom)$/.test(article.types[after]?.text ?? '')) return true
  if (ending.isInQuotation) return false
  // “has lost nurse’s to agencies”: one nurse would have an article
  if (/^VERB/.test(before) && /^(?:ADP|PART\.to)/.test(tagAt(article, after))) return true
  return /^(?:DET|ADJ|PRON\.poss)/.test(before) && isPredicate(article, after)
}

/** “… peer’s cheered as he rose”: a past tense that goes on as only a verb does. */
function isPredicate(article: Article, at: number): boolean {
  return tagAt(article, at) === 'VERB.past' && /^(?:SCONJ|DET|PRON|PART\.to)/.test(tagAt(article, at + 1))
}

/** “Doctors said that the twins’ were doing well”: a subject with its verb, where nothing is compared. */
export function isSubjectOf(article: Article, mark: Token): boolean {
  const {index} = mark
  if (tagAt(article, index - 1) !== 'NOUN.pl' || !/^(?:were|are|have)$/.test(lowerAt(article, index + 1)))
    return false
  if (!/^VERB\.(?:ger|part)$/.test(tagAt(article, index + 2)) || mark.isInQuotation) return false
  let at = index - 2
  while (/^(?:DET|ADJ|NUM|PRON)$/.test(uposAt(article, at))) at--
  const first = article.sentenceOf(index)?.firstToken ?? 0
  return at < first || /^(?:SCONJ|VERB)/.test(tagAt(article, at))
}
