/** Findings on what was changed, out of all the findings of an article. */
import type {Span} from '../article/article.ts'
import type {Finding} from '../finding.ts'

/**
 * Keeps a finding that touches a sentence with a changed word, and one whose other place was itself changed: the
 * changed figure may be right, and the one that it contradicts wrong.
 *
 * @param words the changed words, in the source
 * @param sentences the article's sentences, in the source
 */
export function findingsOnChanges(
  findings: readonly Finding[],
  words: readonly Span[],
  sentences: readonly Span[]
): Finding[] {
  const touched = [...words, ...sentences.filter((sentence) => touchesAny(sentence, words))]
  return findings.filter(
    ({offset, endOffset, related = []}) =>
      touchesAny({start: offset, end: endOffset}, touched) ||
      related.some((place) => touchesAny({start: place.offset, end: place.endOffset}, words))
  )
}

/** A place without any width stands for the character after it. */
function touchesAny({start, end}: Span, others: readonly Span[]): boolean {
  const last = Math.max(end, start + 1)
  return others.some((other) => start < other.end && other.start < last)
}
