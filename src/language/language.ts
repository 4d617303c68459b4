/** English as the engine knows it: the lexicon, the tagger, and every word type met so far. */
import {readLexicon, type Lexicon} from './lexicon/lexicon.ts'
import {readPack} from './pack.ts'
import {readTagger, type Tagger, type WordFeatures} from './tagger/tagger.ts'
import {kindOf, WordType} from './word-type.ts'

/** Beyond this many distinct spellings (an archive's worth) the types are forgotten and begun again. */
const MOST_TYPES = 200_000

export class Language {
  readonly lexicon: Lexicon
  private readonly tagger: Tagger
  private types = new Map<string, WordType>()
  private readonly features: WordFeatures[] = []
  private scratch = new Uint8Array(256)

  /**
   * @param data the bytes of the data pack, `english.pack`
   * @throws PackError if the bytes are something else
   */
  constructor(data: Uint8Array) {
    const pack = readPack(data)
    this.lexicon = readLexicon(pack.section('lexicon'))
    this.tagger = readTagger(pack.section('tagger'))
  }

  /** The one object that stands for a spelling. */
  type(text: string, isAddress = false): WordType {
    const known = this.types.get(text)
    if (known !== undefined) return known
    if (this.types.size >= MOST_TYPES) this.types = new Map()
    const type = new WordType(text, isAddress ? 'address' : kindOf(text), this)
    this.types.set(text, type)
    return type
  }

  /** What the tagger keeps of a spelling. */
  prepare(text: string): WordFeatures {
    return this.tagger.prepare(text)
  }

  /** Tags the tokens from `from` to `to` (exclusive), one sentence, into `out` at the same indexes. */
  tag(types: readonly WordType[], from: number, to: number, out: Uint8Array): void {
    const {features} = this
    for (let index = from; index < to; index++) {
      const type = types[index]
      if (type !== undefined) features[index - from] = type.features
    }
    const length = to - from
    if (this.scratch.length < length) this.scratch = new Uint8Array(2 * length)
    this.tagger.tag(features, 0, length, this.scratch)
    for (let index = 0; index < length; index++) out[from + index] = this.scratch[index] ?? 0
  }
}
