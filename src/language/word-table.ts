/**
 * Data that rules look up by a word, in one text that the generator writes (src/tools/word-tables.ts) and that nobody
 * reads as a whole: of thousands of entries an article needs a few dozen, and the rest cost nothing but their letters.
 *
 *     3f                                  how many buckets there are, in base 36
 *     0000000<001i…                       where each bucket of words begins, and where the last ends; see placeText
 *     advice:0.3k,adverse:5z,…            a word, and where its entries begin; words that share a bucket stand together
 *     {"words":…}                         the entries as JSON, one to a line
 */

/** How many characters say where a bucket begins: six bits each, upwards from "0". */
const PLACE_WIDTH = 4
const ZERO = 48

/** How a place is written in the second line. */
export function placeText(place: number): string {
  const digits = Array.from({length: PLACE_WIDTH}, (_, index) => (place >> (6 * index)) & 63).reverse()
  return String.fromCharCode(...digits.map((digit) => digit + ZERO))
}

let hashedWord = ''
let hash = hashOf('')

/** The bucket of a word. Many tables are asked for one word in a row: its hash is worked out once. */
export function bucketOf(word: string, buckets: number): number {
  if (word !== hashedWord) {
    hash = hashOf(word)
    hashedWord = word
  }
  return hash % buckets
}

/** FNV-1a over the code units of a word. */
function hashOf(word: string): number {
  let result = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    result = Math.imul(result ^ word.charCodeAt(index), 0x01000193)
  return result >>> 0
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
    return this.lineOf(word) >= 0
  }

  /** The entries of a word, in the order of the list; each is the same object whenever it is asked for. */
  at(word: string): readonly Entry[] {
    let entries = this.found.get(word)
    if (entries === undefined) {
      const line = this.lineOf(word)
      if (line < 0) return NOTHING
      const from = line + word.length + 1
      const places = this.text.slice(from, this.text.indexOf(',', from)).split('.')
      entries = places.map((place) => this.entry(Number.parseInt(place, 36)))
      this.found.set(word, entries)
    }
    return entries
  }

  /** Where the text speaks of a word, or -1. */
  private lineOf(word: string): number {
    const bucket = bucketOf(word, this.buckets)
    const end = this.words + this.placeOf(bucket + 1)
    let line = this.words + this.placeOf(bucket)
    while (line < end) {
      if (this.text.startsWith(word, line) && this.text.charAt(line + word.length) === ':') return line
      line = this.text.indexOf(',', line) + 1
    }
    return -1
  }

  private placeOf(bucket: number): number {
    const at = this.places + bucket * PLACE_WIDTH
    let place = 0
    for (let index = at; index < at + PLACE_WIDTH; index++)
      place = (place << 6) | (this.text.charCodeAt(index) - ZERO)
    return place
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
