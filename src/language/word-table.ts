/**
 * Data that rules look up by a word, or by a word and what stands beside it, in one text that the generator writes
 * (src/tools/word-tables.ts) and that nobody reads as a whole: of thousands of entries an article needs a few dozen, and
 * the rest cost nothing but their letters.
 *
 *     3f                                  how many buckets there are, in base 36
 *     0000000<001i…                       where each bucket of words begins; see placeText
 *     advice:0.3k|at:5z;all=6a.7|…        a word, and where its entries begin; behind “;” those that something beside
 *                                         it is needed for; words that share a bucket stand together, a bucket ends in “;”
 *     {"words":…}                         the entries as JSON, one to a line
 */

/** How many characters say where a bucket begins: six bits each, upwards from "0". */
export const PLACE_WIDTH = 4
const ZERO = 48

/** How a place is written in the second line. */
export function placeText(place: number): string {
  const digits = Array.from({length: PLACE_WIDTH}, (_, index) => (place >> (6 * index)) & 63).reverse()
  return String.fromCharCode(...digits.map((digit) => digit + ZERO))
}

/** What neither a word of a table holds nor what stands beside it. */
export const MARKS = /[:;=|\n]/

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
const BUCKET_END = ';'.charCodeAt(0)

/** What stands beside a word: its kind, as “<”, “>”, “<#”, “>#” or nothing, and its name; `["<", "the"]` is written “<the”. */
export type Key = readonly [kind: string, name: string]

export class WordTable<Entry> {
  private readonly text: string
  private readonly buckets: number
  /** Where the places, the words and the entries begin. */
  private readonly places: number
  private readonly words: number
  private readonly entries: number
  private readonly known = new Map<number, Entry>()
  private readonly lines = new Map<string, Line<Entry>>()

  /** @param text as the generator writes it */
  constructor(text: string) {
    this.text = text
    const end = text.indexOf('\n')
    this.buckets = Number.parseInt(text.slice(0, end), 36)
    this.places = end + 1
    this.words = this.places + this.buckets * PLACE_WIDTH + 1
    this.entries = text.indexOf('\n', this.words) + 1
  }

  /** Whether there are entries for a word. */
  has(word: string): boolean {
    return this.startOf(word) >= 0
  }

  /** The entries of a word alone, in the order of the list; each is the same object whenever it is asked for. */
  at(word: string): readonly Entry[] {
    return this.lineOf(word)?.alone ?? NOTHING
  }

  /** The entries of a word beside all these, and those of the word alone, in the order of the list. */
  beside(word: string, keys: readonly Key[]): readonly Entry[] {
    const line = this.lineOf(word)
    if (line === undefined) return NOTHING
    let places: number[] | undefined
    for (const [kind, name] of keys) {
      const others = line.placesBeside(kind, name)
      if (others.length > 0) (places ??= [...line.places]).push(...others)
    }
    return places === undefined ? line.alone : this.entriesAt(places.sort((a, b) => a - b))
  }

  /** @param places in their order, in which one may stand several times */
  private entriesAt(places: readonly number[]): Entry[] {
    return places.filter((place, index) => place !== places[index - 1]).map((place) => this.entry(place))
  }

  private lineOf(word: string): Line<Entry> | undefined {
    let line = this.lines.get(word)
    if (line === undefined) {
      const start = this.startOf(word)
      if (start < 0) return undefined
      const text = this.text.slice(start, this.text.indexOf('|', start))
      line = new Line(text, (places) => this.entriesAt(places))
      this.lines.set(word, line)
    }
    return line
  }

  /** Where the text begins to speak of a word, behind the colon, or -1. */
  private startOf(word: string): number {
    const {text} = this
    let line = this.words + this.placeOf(bucketOf(word, this.buckets))
    while (text.charCodeAt(line) !== BUCKET_END) {
      if (text.startsWith(word, line) && text.charAt(line + word.length) === ':')
        return line + word.length + 1
      line = text.indexOf('|', line) + 1
    }
    return -1
  }

  private placeOf(bucket: number): number {
    const {text} = this
    const at = this.places + bucket * PLACE_WIDTH
    // no loop: this is asked for every new word by two dozen tables, before anything is optimised
    return (
      ((text.charCodeAt(at) - ZERO) << 18) |
      ((text.charCodeAt(at + 1) - ZERO) << 12) |
      ((text.charCodeAt(at + 2) - ZERO) << 6) |
      (text.charCodeAt(at + 3) - ZERO)
    )
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

/** A line that has been searched as often as this is taken apart: one article does not repay that, many do. */
const MOST_SEARCHES = 40

/** What a table says of a word, from the colon on. */
class Line<Entry> {
  /** Of the word alone. */
  readonly places: readonly number[]
  private readonly text: string
  private readonly entriesAt: (places: readonly number[]) => Entry[]
  private aloneMade: readonly Entry[] | undefined
  private searches = 0
  /** Of each kind, by name. */
  private parts: ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> | undefined

  constructor(text: string, entriesAt: (places: readonly number[]) => Entry[]) {
    this.text = text
    this.entriesAt = entriesAt
    this.places = placesIn(text, 0)
  }

  get alone(): readonly Entry[] {
    return (this.aloneMade ??= this.entriesAt(this.places))
  }

  placesBeside(kind: string, name: string): readonly number[] {
    if (this.parts !== undefined) return this.parts.get(kind)?.get(name) ?? NOTHING
    if (++this.searches > MOST_SEARCHES) this.parts = partsOf(this.text)
    const key = `;${kind}${name}=`
    const at = this.text.indexOf(key)
    return at < 0 ? NOTHING : placesIn(this.text, at + key.length)
  }
}

/** What a line says, by the marks that a key begins with and the name behind them. */
function partsOf(line: string): Map<string, Map<string, readonly number[]>> {
  const parts = new Map<string, Map<string, readonly number[]>>()
  for (const part of line.split(';').slice(1)) {
    const [, kind = '', name = '', list = ''] = /^([<>]?#?)(.*)=(.*)$/.exec(part) ?? []
    const names = parts.get(kind) ?? new Map<string, readonly number[]>()
    parts.set(kind, names.set(name, placesIn(list, 0)))
  }
  return parts
}

/** The places that a line lists from an offset on. */
function placesIn(line: string, from: number): number[] {
  const end = line.indexOf(';', from)
  const list = line.slice(from, end < 0 ? undefined : end)
  return list === '' ? [] : list.split('.').map((place) => Number.parseInt(place, 36))
}
