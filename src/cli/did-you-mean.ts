/** Guesses what a misspelt word of the command line was meant to be. Loaded only when there is one. */
import {distance} from 'fastest-levenshtein'
import type {Guess} from './command.ts'

/** `; did you mean "…"?`, or nothing where no known word is near. */
export function didYouMean({given, known}: Guess): string {
  const word = nearest(given, known)
  return word === undefined ? '' : `; did you mean "${word}"?`
}

/** The known word with the fewest edits, at most two or two in five letters of it; the first of several. */
export function nearest(given: string, known: readonly string[]): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const word of known) {
    const edits = distance(given.toLowerCase(), word.toLowerCase())
    if (edits < least && edits <= Math.max(word.length < 4 ? 1 : 2, Math.floor(word.length * 0.4))) {
      best = word
      least = edits
    }
  }
  return best
}
