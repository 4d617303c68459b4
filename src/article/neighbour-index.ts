/**
 * Which of the patterns of a word its neighbours leave. A pattern is filed under the words and tags of which one of the
 * two neighbours has to have one, so that a common word with dozens of patterns costs a few look-ups and no tests.
 */
import type {Token} from './token.ts'

/** What a neighbour has to have: one of the words, or one of the tags (as indexes). */
export interface Mark {
  readonly words: readonly string[]
  readonly tags: readonly number[]
}

/** The neighbours' marks; undefined where a neighbour may be anything, or what it may be cannot be listed. */
export interface Neighbours {
  readonly previous: Mark | undefined
  readonly next: Mark | undefined
}

/** More words are so many that there is little to gain, and all of them would have to be written down. */
const MOST_WORDS = 60
/** A tag leaves as many tokens as a good many words do. */
const WORDS_TO_A_TAG = 20

/** The patterns that one neighbour leaves, by their place in the list. */
class Side {
  private readonly words = new Map<string, number[]>()
  private readonly tags: number[][] = []

  file(place: number, {words, tags}: Mark): void {
    for (const word of words) {
      const places = this.words.get(word)
      if (places === undefined) this.words.set(word, [place])
      else places.push(place)
    }
    for (const tag of tags) (this.tags[tag] ??= []).push(place)
  }

  /** Adds the places that a neighbour leaves. */
  collect(token: Token | undefined, places: number[]): void {
    if (token === undefined) return
    for (const place of this.words.get(token.lower) ?? NONE) places.push(place)
    for (const place of this.tags[token.article.tags[token.index] ?? 0] ?? NONE) places.push(place)
  }
}

const NONE: readonly never[] = []

export class NeighbourIndex<Pattern> {
  private readonly patterns: readonly Pattern[]
  /** The places of those that are filed nowhere. */
  private readonly others: number[] = []
  private readonly before = new Side()
  private readonly after = new Side()

  /** @param patterns in the order in which they are to be tried */
  constructor(patterns: readonly Pattern[], neighboursOf: (pattern: Pattern) => Neighbours) {
    this.patterns = patterns
    patterns.forEach((pattern, place) => {
      const {previous, next} = neighboursOf(pattern)
      const isByPrevious = costOf(previous) < costOf(next)
      const mark = isByPrevious ? previous : next
      if (mark === undefined || costOf(mark) === Infinity) this.others.push(place)
      else (isByPrevious ? this.before : this.after).file(place, mark)
    })
  }

  /** In their order; all that can match between these two are among them. */
  leftBetween(previous: Token | undefined, next: Token | undefined): readonly Pattern[] {
    const places: number[] = [...this.others]
    this.before.collect(previous, places)
    this.after.collect(next, places)
    if (places.length > 1) places.sort((a, b) => a - b)
    return places.flatMap((place) => this.patterns[place] ?? [])
  }
}

/** How many tokens a mark leaves, roughly; infinite where it cannot be filed. */
function costOf(mark: Mark | undefined): number {
  if (mark === undefined || mark.words.length > MOST_WORDS) return Infinity
  return mark.words.length + WORDS_TO_A_TAG * mark.tags.length
}
