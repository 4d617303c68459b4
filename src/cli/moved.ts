/** Articles that were given another name without git being told: it knows one as deleted, the other as unknown. */
import {changedWords} from '../changed/words.ts'

/** A text by the path that it has or had. */
export interface NamedText {
  readonly path: string
  readonly text: string
}

/** Above this share of its words the same, an article is the one of the other name; git's own measure is as much. */
const ENOUGH = 0.5

/** By path, the deleted text that each new one was made of; a text is the origin of one article only. */
export function originsOf(added: readonly NamedText[], deleted: readonly NamedText[]): Map<string, string> {
  const pairs = added.flatMap((article) =>
    deleted.map((origin) => ({article, origin, share: shareKept(origin.text, article.text)}))
  )
  const origins = new Map<string, string>()
  const taken = new Set<NamedText>()
  for (const {article, origin, share} of pairs.sort((a, b) => b.share - a.share)) {
    if (share < ENOUGH) break
    if (origins.has(article.path) || taken.has(origin)) continue
    origins.set(article.path, origin.text)
    taken.add(origin)
  }
  return origins
}

function shareKept(before: string, after: string): number {
  const words = after.match(/\S+/g)?.length ?? 0
  return words === 0 ? 0 : 1 - changedWords(before, after).length / words
}
