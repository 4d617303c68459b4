/** Measures a tagger on sentences with known tags. */
import {TAGS, uposOf} from '../../language/tagger/tags.ts'
import type {Tagger, WordFeatures} from '../../language/tagger/tagger.ts'
import type {Sentence} from './corpus.ts'

/** Shares of words, 0 to 1. */
export interface Accuracy {
  readonly words: number
  /** The part of speech is right. */
  readonly upos: number
  /** The whole tag is right. */
  readonly full: number
}

/** How often the tagger is right. */
export function evaluate(tagger: Tagger, sentences: readonly Sentence[]): Accuracy {
  let words = 0
  let upos = 0
  let full = 0
  forEachWord(tagger, sentences, (_, gold, tag) => {
    words++
    if (gold === tag) full++
    if (uposOf(gold) === uposOf(tag)) upos++
  })
  return {words, upos: upos / words, full: full / words}
}

/** Tags the sentences and hands on each word with the right tag and the one given. */
export function forEachWord(
  tagger: Tagger,
  sentences: readonly Sentence[],
  visit: (word: string, gold: number, tag: number, sentence: Sentence, index: number) => void
): void {
  const types = new Map<string, WordFeatures>()
  const out = new Uint8Array(1000)
  for (const sentence of sentences) {
    const features = sentence.words.map((word) => {
      let type = types.get(word)
      if (type === undefined) types.set(word, (type = tagger.prepare(word)))
      return type
    })
    tagger.tag(features, 0, features.length, out)
    sentence.words.forEach((word, index) => {
      visit(word, sentence.tags[index] ?? TAGS.length, out[index] ?? 0, sentence, index)
    })
  }
}
