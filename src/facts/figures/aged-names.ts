/** Names that are told with an age each: “Ann Poole, 31, Scott Peel, 29, and Amy Lyle, 27” are three. */
import type {Article, Sentence, Span} from '../../article/article.ts'

export interface AgedNames extends Span {
  readonly names: readonly string[]
  readonly sentence: Sentence
}

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:de |van |der |al-|bin )?\p{Lu}[\p{L}’'.-]*){0,3}`
/** An age, and where they live or what they do, before the next name. */
const AGED = String.raw`(${NAME})(?:, | \()(?:aged )?\d{1,2}\)?(?:, (?:of|from) [^,;]{3,30})?`
const LIST = new RegExp(`(?<![\\p{L}’'-] )${AGED}(?:(?:[,;] and |[,;] | and )${AGED})+`, 'gu')
const ONE = new RegExp(AGED, 'gu')
/** A comma, a name and an age are needed before it is worth looking. */
const MAY_BE = /\p{L}[,(] ?(?:aged )?\d{1,2}\b/u

const HAS_FIGURE = /[,(] ?(?:aged )?\d/

const made = new WeakMap<Article, readonly AgedNames[]>()

export function agedNames(article: Article): readonly AgedNames[] {
  let lists = made.get(article)
  if (lists === undefined) {
    lists =
      article.dates.length === 0 && article.numbers.length === 0
        ? []
        : article.sentences.flatMap((sentence) => listsIn(article, sentence))
    made.set(article, lists)
  }
  return lists
}

function listsIn(article: Article, sentence: Sentence): AgedNames[] {
  const text = article.slice(sentence)
  if (!HAS_FIGURE.test(text)) return []
  if (!MAY_BE.test(text) && !/, \d\d/.test(text)) return []
  return [...text.matchAll(LIST)].map(({0: list, index}) => ({
    names: [...list.matchAll(ONE)].map(([, name = '']) => name),
    start: sentence.start + index,
    end: sentence.start + index + list.length,
    sentence
  }))
}
