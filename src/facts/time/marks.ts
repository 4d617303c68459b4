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
