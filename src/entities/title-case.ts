/** Headlines with a capital on every word. */
import type {Article, Sentence} from '../article/article.ts'

/** Whether most words that could be small are not. */
export function isInTitleCase(article: Article, sentence: Sentence): boolean {
  let capitals = 0
  let words = 0
  for (let index = sentence.firstToken + 1; index < sentence.endToken; index++) {
    const type = article.types[index]
    if (type?.kind !== 'word' || type.text.length < 4) continue
    words++
    if (type.isCapitalised) capitals++
  }
  return words > 2 && capitals * 4 >= words * 3
}
