/** Words that an article itself shows to be parts of names. */
import type {Article} from '../article/article.ts'
import {HONORIFICS} from '../language/honorifics.ts'

/**
 * Counts every capitalised word that is a name by its place (inside a sentence, or after an honorific) or by being
 * no English word at all. Keys are lower case.
 */
export function collectNames(article: Article): void {
  const counts = new Map<string, number>()
  for (const sentence of article.sentences) {
    if (sentence.block.zone === 'table') continue
    for (let index = sentence.firstToken; index < sentence.endToken; index++) {
      const type = article.types[index]
      if (type?.kind !== 'word' || !type.isCapitalised || HONORIFICS.has(type.lower.replace(/\.$/, '')))
        continue
      const isInside = index > sentence.firstToken && article.types[index - 1]?.kind === 'word'
      if (isInside || type.lowerVarieties === 0) counts.set(type.lower, (counts.get(type.lower) ?? 0) + 1)
    }
  }
  article.nameWords = counts
}
