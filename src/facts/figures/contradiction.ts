/** What a check of figures finds: figures of the article that cannot all be right. */
import type {Span} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'

export interface Place extends Span {
  readonly message: string
}

export interface Contradiction {
  /** The figure, or the words, that are most likely wrong. */
  readonly at: Span
  /** What would agree, in the form of the printed figure, best first. */
  readonly expected: readonly string[]
  /** The reckoning in words: "5 + 4 + 2 = 11, not 12". */
  readonly reckoning: string
  /** The figures that it rests on; of two contradictions that share the figure at fault, the first found is told. */
  readonly figures: readonly NumberMention[]
  /** Whether it may be that the figures are of different things. */
  readonly isDoubtful?: boolean
}

/** The other places of a contradiction, each with its figure. */
export function placesOf({at, figures}: Contradiction): Place[] {
  return figures
    .filter(({start, end}) => end <= at.start || start >= at.end)
    .map(({start, end, text}) => ({start, end, message: `“${text}” here`}))
}
