/** The tag dictionary of a model: which tags a word has had. */
import {dictionaryKey, LOWER_CASED} from './features.ts'
import type {Model, TagClass} from './model.ts'
import {tagOf} from './tags.ts'

/** A word whose class holds one tag and is closed has that tag, always. */
export const NO_TAG = 255

const NAME_TAGS = [tagOf('PROPN.sg'), tagOf('PROPN.pl')]

/** Looks words up in the dictionary of a model, and says which tags may be given to them. */
export class TagDictionary {
  private readonly keys: Uint32Array
  private readonly keyClasses: Uint16Array
  private readonly classes: readonly TagClass[]
  /** The tags of a word that is not in the dictionary. */
  private readonly open: Uint8Array
  /** Candidates by ambiguity, worked out when they are first asked for. */
  private readonly known = new Map<number, Uint8Array>()

  constructor(model: Pick<Model, 'classes' | 'keys' | 'keyClasses'>) {
    this.keys = model.keys
    this.keyClasses = model.keyClasses
    this.classes = model.classes
    this.open = Uint8Array.from(model.classes[0]?.tags ?? [])
  }

  /** The class of a folded word, 0 if it is not in the dictionary. */
  readonly classOf = (folded: string): number => {
    const key = dictionaryKey(folded)
    let low = 0
    let high = this.keys.length - 1
    while (low <= high) {
      const middle = (low + high) >>> 1
      const found = this.keys[middle] ?? 0
      if (found === key) return this.keyClasses[middle] ?? 0
      if (found < key) low = middle + 1
      else high = middle - 1
    }
    return 0
  }

  /** The tags to choose from, for the `ambiguity` of a word's keys. */
  candidates(ambiguity: number): Uint8Array {
    let found = this.known.get(ambiguity)
    if (found === undefined) {
      found = this.candidatesOfClass(ambiguity & (LOWER_CASED - 1), ambiguity >= LOWER_CASED)
      this.known.set(ambiguity, found)
    }
    return found
  }

  private candidatesOfClass(number: number, isCapitalised: boolean): Uint8Array {
    const one = this.classes[number]
    if (number === 0 || one === undefined) return this.open
    if (!one.closed) return sorted([...one.tags, ...this.open])
    return sorted(isCapitalised ? [...one.tags, ...NAME_TAGS] : one.tags)
  }
}

function sorted(tags: readonly number[]): Uint8Array {
  return Uint8Array.from(new Set(tags)).sort()
}
