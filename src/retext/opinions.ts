/**
 * Asking a retext plugin about a few stretches of an article. The plugins that do a job well are used as they are,
 * but only on the sentences (or words) in question: a tree of the whole article would cost more than all our rules.
 */
import type {Root} from 'nlcst'
import {VFile} from 'vfile'
import type {Article, Span} from '../article/article.ts'
import {treeOf} from '../article/parse.ts'

/** What a plugin said; offsets into the article. */
export interface Opinion extends Span {
  readonly actual: string
  readonly expected: readonly string[]
}

/** A frozen unified processor with the plugin in question, and nothing that waits for anything. */
export interface Adviser {
  runSync(tree: Root, file: VFile): unknown
}

/** The opinions on these spans, in order, of an adviser that is made when there are any. */
export function opinionsOn(article: Article, spans: readonly Span[], adviser: () => Adviser): Opinion[] {
  if (spans.length === 0) return []
  const file = new VFile()
  adviser().runSync(treeOf(article.text, spans), file)
  return file.messages.flatMap((message) => {
    const place = message.place
    if (place === undefined || !('start' in place)) return []
    const start = place.start.offset
    const end = place.end.offset
    if (start === undefined || end === undefined) return []
    return [{start, end, actual: article.text.slice(start, end), expected: message.expected ?? []}]
  })
}
