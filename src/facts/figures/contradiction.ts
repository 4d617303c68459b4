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
}

/** What a report says of a contradiction: the reckoning, what would agree, and the other places with their figures. */
export function detailsOf({at, expected, reckoning, figures}: Contradiction): ContradictionDetails {
  const related = figures
    .filter(({start, end}) => end <= at.start || start >= at.end)
    .map(({start, end, text}) => ({start, end, message: `“${text}” here`}))
  return {data: {reckoning}, expected, related}
}

interface ContradictionDetails {
  readonly data: {readonly reckoning: string}
  readonly expected: readonly string[]
  readonly related: readonly Place[]
}
