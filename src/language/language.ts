/** English as the engine knows it: the lexicon, the tagger, and every word type met so far. */
import {inflect} from './inflect.ts'
import {lemmaOf} from './lemma.ts'
import {readLexicon, type Lexicon} from './lexicon/lexicon.ts'
import {OwnWords, suggest} from './lexicon/suggest.ts'
import {readPack} from './pack.ts'
import {remembered} from './remembered.ts'
import {readTables} from './tagger/tables.ts'
import {Tagger, type WordFeatures} from './tagger/tagger.ts'
import {TAGS, tagOf} from './tagger/tags.ts'
import {VARIETY_BIT, type Variety} from './variety.ts'
import {kindOf, WordType} from './word-type.ts'

/** A form of a verb with an ending, and what it is a form of. */
export interface InflectedVerb {
  readonly base: string
  readonly feature: '3sg' | 'past' | 'part' | 'ger'
}

/** No vowel stands before the ending: it is part of the root, as in “sing” and “swing”. */
const ROOT_IN_ING = /^[^aeiouy]+ing$/
const [GERUND, BASE, PRESENT] = [tagOf('VERB.ger'), tagOf('VERB.base'), tagOf('VERB.pres')]
const BEFORE_BASE: ReadonlySet<number | undefined> = new Set([
  tagOf('AUX.modal'),
  tagOf('PART.to'),
  tagOf('PART.neg')
])

function bareAfter(before: number | undefined): number {
  return BEFORE_BASE.has(before) ? BASE : PRESENT
}

/** Beyond this many distinct spellings (an archive's worth) the types are forgotten and begun again. */
const MOST_TYPES = 200_000

export class Language {
  readonly lexicon: Lexicon
  private readonly tagger: Tagger
  private types = new Map<string, WordType>()
  private readonly features: WordFeatures[] = []
  private scratch = new Uint8Array(256)
  private readonly lemmas = TAGS.map((tag) => remembered((word: string) => lemmaOf(word, tag, this.isKnown)))
  private readonly ownWords = new WeakMap<Iterable<WordType>, OwnWords>()

  /**
   * @param data the bytes of the data pack, `english.pack`
   * @throws PackError if the bytes are something else
   */
  constructor(data: Uint8Array) {
    const pack = readPack(data)
    this.lexicon = readLexicon(pack.section('lexicon'), pack.section('rare'))
    this.tagger = new Tagger(readTables(pack.section('tagger')))
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
    for (let index = 0; index < length; index++) {
      const tag = this.scratch[index] ?? 0
      const isBare = tag === GERUND && ROOT_IN_ING.test(types[from + index]?.lower ?? '')
      out[from + index] = isBare ? bareAfter(this.scratch[index - 1]) : tag
    }
  }

  /** The dictionary form of a word with this tag; names keep their capital. */
  lemma(type: WordType, tag: number): string {
    return this.lemmas[tag]?.(type.text) ?? type.lower
  }

  /**
   * The verb that an inflected form belongs to, by its shape alone: `brings` is the 3sg of `bring`. Undefined for a
   * bare form and for a word that is no form of a verb.
   *
   * @param word lower case
   */
  readonly inflectedVerb = remembered((word: string): InflectedVerb | undefined => {
    if (this.isVerb(word)) return undefined // rent, lay, found: a bare form as well
    for (const feature of ['3sg', 'past', 'part', 'ger'] as const) {
      const base = lemmaOf(word, `VERB.${feature}`, this.isKnown)
      if (base !== word && this.isVerb(base) && inflect(base, feature) === word) return {base, feature}
    }
    return undefined
  })

  /** The past participle of the verb whose simple past this is: `took` gives `taken`. */
  readonly participleOf = remembered((past: string): string | undefined => {
    const base = lemmaOf(past, 'VERB.past', this.isKnown)
    return this.isVerb(base) ? inflect(base, 'part') : undefined
  })

  /** What an unknown word may have been meant to be, best first; the article's own words come before others. */
  suggest(word: string, {variety, own}: {variety: Variety; own: Iterable<WordType>}): string[] {
    let extra = this.ownWords.get(own)
    if (extra === undefined) {
      extra = new OwnWords(knownTexts(own))
      this.ownWords.set(own, extra)
    }
    return suggest(this.lexicon, word, {varietyMask: VARIETY_BIT[variety], extra})
  }

  private readonly isKnown = (word: string): boolean => this.lexicon.lookup(word) !== 0

  /** A base form is a verb's when its -ing form is a word. */
  private isVerb(base: string): boolean {
    return this.isKnown(base) && this.isKnown(inflect(base, 'ger'))
  }
}

/** A text with more words than this is an archive, whose words tell nothing of what one article meant. */
const MOST_OWN_WORDS = 5000

function* knownTexts(types: Iterable<WordType>): Generator<string> {
  let count = 0
  for (const type of types) {
    if (type.varieties === 0) continue
    yield type.text
    if (++count === MOST_OWN_WORDS) return
  }
}
