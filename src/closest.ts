/** Guesses what a misspelt name was meant to be. Loaded only where one is wrong. */
import {distance} from 'fastest-levenshtein'

/** The known name with the fewest edits, at most two or two in five of its letters; the first of several. */
export function closest(given: string, known: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Infinity
  for (const name of known) {
    const edits = distance(given.toLowerCase(), name.toLowerCase())
    if (edits < least && edits <= Math.max(name.length < 4 ? 1 : 2, Math.floor(name.length * 0.4))) {
      best = name
      least = edits
    }
  }
  return best
}
