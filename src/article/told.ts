/** One slip, one finding: what rules that judge words by their company remember of each other. */
import type {Article, Span} from './article.ts'

/** Where the rules that go by patterns have spoken already, whichever of them. */
const told = new WeakMap<Article, Span[]>()

/**
 * Says whether a place of an article was spoken of before, and remembers it: one slip often fits the patterns of two
 * rules (a word too many here is a word too few there), and only one is heard.
 */
export function isTold(article: Article, {start, end}: Span): boolean {
  const places = told.get(article) ?? []
  told.set(article, places)
  // words that only a space parts are one place
  if (places.some((place) => place.start <= end + 1 && place.end >= start - 1)) return true
  places.push({start, end})
  return false
}
