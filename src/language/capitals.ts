/** Capitals at the head of a word that is put in place of another. One place, so that all rules do it alike. */

/** The text with a capital at its head: `the` becomes `The`. */
export function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
