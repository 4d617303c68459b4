/** What an unknown word may have been meant to be. */
import type {Lexicon} from './lexicon.ts'

export interface SuggestOptions {
  readonly varietyMask?: number
  /** The article's own words; they come first. */
  readonly extra?: Iterable<string>
  readonly limit?: number
}

export function suggest(lexicon: Lexicon, word: string, options: SuggestOptions = {}): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const lower = word.toLowerCase()
  const found = new Set<string>()
  for (let i = 0; i <= lower.length; i++) {
    const head = lower.slice(0, i)
    const tail = lower.slice(i)
    found.add(head + tail.slice(1))
    if (tail.length > 1) found.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2))
    for (const letter of letters) {
      found.add(head + letter + tail.slice(1))
      found.add(head + letter + tail)
    }
  }
  const titled = word.charAt(0) === lower.charAt(0) ? (text: string) => text : (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
  return [...found]
    .filter((candidate) => candidate !== lower && (lexicon.lookup(candidate) & (options.varietyMask ?? 31)) !== 0)
    .sort((a, b) => lexicon.frequencyClass(b) - lexicon.frequencyClass(a) || (a < b ? -1 : 1))
    .slice(0, options.limit ?? 5)
    .map(titled)
}
