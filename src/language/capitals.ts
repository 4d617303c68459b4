/** Capitals at the head of a word that is put in place of another. */

/** The text with a capital at its head: `the` becomes `The`. */
export function withCapital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** The text with a small letter at its head: `The` becomes `the`. */
export function withSmallLetter(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1)
}
