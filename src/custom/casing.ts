/** Replacements that look like what they replace. */

/**
 * A right form as it is written in place of another: in capitals where those words are, with a capital where they begin
 * a sentence. A form that has capitals of its own keeps them.
 */
export function dressed(right: string, found: string, isFirstInSentence: boolean): string {
  if (right !== right.toLowerCase()) return right
  if (found.length > 1 && found === found.toUpperCase() && found !== found.toLowerCase())
    return right.toUpperCase()
  const first = found.charAt(0)
  const isCapital = first !== first.toLowerCase()
  return isCapital && isFirstInSentence ? right.charAt(0).toUpperCase() + right.slice(1) : right
}
