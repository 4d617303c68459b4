/** Guesses what a misspelt word of the command line was meant to be. Loaded only when there is one. */
import {closest} from '../closest.ts'
import type {Guess} from './command.ts'

/** `; did you mean "…"?`, or nothing where no known word is near. */
export function didYouMean({given, known}: Guess): string {
  const word = closest(given, known)
  return word === undefined ? '' : `; did you mean "${word}"?`
}
