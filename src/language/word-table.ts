/**
 * Data that rules look up by a word, in one text that the generator writes (src/tools/word-tables.ts) and that nobody
 * reads as a whole: of thousands of entries an article needs a few dozen, and the rest cost nothing but their letters.
 *
 *     3f                                  how many buckets there are, in base 36
 *     0000000c001i…                       where each bucket of words begins, and where the last ends
 *     advice:0.3k,adverse:5z,…            a word, and where its entries begin; words that share a bucket stand together
 *     {"words":…}                         the entries as JSON, one to a line
 */

/** How many digits of base 36 say where a bucket begins. */
export const PLACE_WIDTH = 4

/** FNV-1a over the code units of a word. */
export function bucketOf(word: string, buckets: number): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193)
  return (hash >>> 0) % buckets
}

const NOTHING: readonly never[] = []

export class WordTable<Entry> {
  private readonly text: string
  private readonly buckets: number
  /** Where the places, the words and the entries begin. */
  private readonly places: number
  private readonly words: number
  private readonly entries: number
  private readonly known = new Map<number, Entry>()
  private readonly found = new Map<string, readonly Entry[]>()

  /** @param text as the generator writes it */
  constructor(text: string) {
    this.text = text
    const end = text.indexOf('\n')
    this.buckets = Number.parseInt(text.slice(0, end), 36)
    this.places = end + 1
    this.words = this.places + (this.buckets + 1) * PLACE_WIDTH + 1
    this.entries = this.words + this.placeOf(this.buckets) + 1
  }

  /** Whether there are entries for a word. */
  has(word: string): boolean {
    return this.at(word).length > 0
  }

  /** The entries of a word, in the order of the list; each is the same object whenever it is asked for. */
  at(word: string): readonly Entry[] {
    let entries = this.found.get(word)
    if (entries === undefined) {
      entries = this.entriesOf(word)
      if (entries.length > 0) this.found.set(word, entries)
    }
    return entries
  }

  private entriesOf(word: string): readonly Entry[] {
    const bucket = bucketOf(word, this.buckets)
    const from = this.placeOf(bucket)
    const to = this.placeOf(bucket + 1)
    if (from === to) return NOTHING
    for (const line of this.text.slice(this.words + from, this.words + to).split(',')) {
      if (line.startsWith(word) && line.charAt(word.length) === ':')
        return line
          .slice(word.length + 1)
          .split('.')
          .map((place) => this.entry(Number.parseInt(place, 36)))
    }
    return NOTHING
  }

  private placeOf(bucket: number): number {
    const at = this.places + bucket * PLACE_WIDTH
    return Number.parseInt(this.text.slice(at, at + PLACE_WIDTH), 36)
  }

  private entry(place: number): Entry {
    let entry = this.known.get(place)
    if (entry === undefined) {
      const from = this.entries + place
      entry = JSON.parse(this.text.slice(from, this.text.indexOf('\n', from))) as Entry
      this.known.set(place, entry)
    }
    return entry
  }
}
