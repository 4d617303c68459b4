import {closest} from '../closest.ts'

/** `; did you mean "rules"?`, or nothing where no known word is near. */
export function didYouMean(given: string, known: Iterable<string>): string {
  const word = closest(given, known)
  return word === undefined ? '' : `; did you mean "${word}"?`
}
