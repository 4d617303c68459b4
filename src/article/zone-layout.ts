/** An article on the way to its zones: what each block looks like, and the questions that its neighbours answer. */
import type {Article, Zone} from './article.ts'
import type {BlockShape} from './block-shape.ts'

/** What a block looks like before its neighbours were asked; a line is anything that is no sentence. */
export type Guess = Zone | 'heading' | 'line'

/** An article while its blocks get their zones. */
export interface Layout {
  readonly article: Article
  readonly shapes: readonly BlockShape[]
  readonly guesses: Guess[]
}

/** Lines straight under each other, the last of them a credit or a caption with one. */
export function leadsToCredit(
  guesses: readonly Guess[],
  shapes: readonly BlockShape[],
  index: number
): boolean {
  for (let next = index + 1; next < guesses.length; next++) {
    if (guesses[next] === 'credit') return next < guesses.length - 1
    const isTight = shapes[next]?.isTight === true
    if (guesses[next] === 'caption' && isTight) return true
    if (guesses[next] !== 'line' || !isTight) return false
  }
  return false
}
