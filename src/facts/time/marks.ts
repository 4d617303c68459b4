/** The marks that stand for dates and people in the words of a paragraph (see paragraph.ts), as pieces of patterns. */

/** A day, month, year or weekday. */
export const POINT = '‹p\\d+›'
export const DURATION = '‹d\\d+›'
/** From one point to another. */
export const RANGE = '‹r\\d+›'
/** A time of day. */
export const CLOCK = '‹t\\d+›'
export const AGE = '‹g\\d+›'
export const ANNIVERSARY = '‹n\\d+›'
export const PERSON = '‹h\\d+›'

/** Patterns to be looked for all over a paragraph. */
export function patternsOf(sources: readonly string[]): RegExp[] {
  return sources.map((source) => new RegExp(source, 'g'))
}

/** Patterns that are made when a paragraph first holds what they all need: to make a long one costs more than its use. */
export class GatedPatterns {
  private readonly needs: RegExp
  private readonly sources: () => readonly string[]
  private patterns: readonly RegExp[] | undefined

  /** @param needs stands wherever one of the patterns matches, and is cheap to look for */
  constructor(needs: RegExp, sources: () => readonly string[]) {
    this.needs = needs
    this.sources = sources
  }

  *matches(words: string): Generator<RegExpExecArray> {
    if (!this.needs.test(words)) return
    this.patterns ??= patternsOf(this.sources())
    for (const pattern of this.patterns) yield* words.matchAll(pattern)
  }
}
