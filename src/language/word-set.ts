/** Lists of words written as text, cut up when first asked: a run looks into few of them. */

/** What a list is asked. */
export interface WordSet extends Iterable<string> {
  has(word: string): boolean
}

/** @param text the words, with spaces or line ends between them; a word has none inside */
export function wordSet(text: string): WordSet {
  let words: ReadonlySet<string> | undefined
  const cutUp = () => (words ??= new Set(text.trim().split(/\s+/)))
  return {has: (word) => cutUp().has(word), [Symbol.iterator]: () => cutUp().values()}
}
