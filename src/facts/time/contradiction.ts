/** What a check of time finds: two or more times of the article that cannot all be right. */
import type {Article, Span} from '../../article/article.ts'

export interface TimeContradiction {
  /** The number, date or words that are most likely wrong. */
  readonly at: Span
  /** What would agree, best first. */
  readonly expected: readonly string[]
  /** The reckoning in words: "from 1974 to 1991 is 17 years, not 15". */
  readonly reckoning: string
  /** The times that it rests on. */
  readonly places: readonly Span[]
  /** Whether it may be that the times are of different things. */
  readonly isDoubtful?: boolean
}

/** What a rule reports of it, beside the place. */
export function detailsOf(
  article: Article,
  {expected, reckoning, places, isDoubtful}: TimeContradiction
): {
  data: {reckoning: string}
  expected: readonly string[]
  related: Array<Span & {message: string}>
  severity?: 'warning'
} {
  return {
    data: {reckoning},
    expected,
    related: places.map(({start, end}) => ({start, end, message: `“${article.slice({start, end})}” here`})),
    ...(isDoubtful === true ? {severity: 'warning'} : {})
  }
}

/** The place of a mention, and nothing else of it. */
export function spanOf({start, end}: Span): Span {
  return {start, end}
}
