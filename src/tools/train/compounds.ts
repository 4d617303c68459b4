/**
 * The corpora split "two-year-old" in five tokens and "$5" in two; our tokens are whole. This joins them, so that
 * the tagger also learns what it will see.
 */
import {tagOf, uposOf} from '../../language/tagger/tags.ts'
import type {Sentence} from './corpus.ts'

const ADJ = tagOf('ADJ')
const PARTICIPLES = [tagOf('VERB.part'), tagOf('VERB.ger')]

/** The sentence with its hyphenated sequences joined, or undefined if it has none. */
export function joinCompounds(sentence: Sentence): Sentence | undefined {
  const words: string[] = []
  const lemmas: string[] = []
  const tags: number[] = []
  const spaces: boolean[] = []
  for (let index = 0; index < sentence.words.length; index++) {
    const end = compoundEnd(sentence, index)
    words.push(sentence.words.slice(index, end + 1).join(''))
    lemmas.push(sentence.lemmas.slice(index, end + 1).join(''))
    tags.push(end > index ? compoundTag(sentence, end) : (sentence.tags[index] ?? 0))
    spaces.push(sentence.spaces[end] ?? true)
    index = end
  }
  return words.length < sentence.words.length ? {words, lemmas, tags, spaces} : undefined
}

/** The index of the last word of the compound that begins at `start`; `start` itself if none does. */
function compoundEnd(sentence: Sentence, start: number): number {
  let end = start
  while (
    isPart(sentence.words[end]) &&
    sentence.spaces[end] === false &&
    sentence.words[end + 1] === '-' &&
    sentence.spaces[end + 1] === false &&
    isPart(sentence.words[end + 2])
  ) {
    end += 2
  }
  return end
}

function isPart(word: string | undefined): boolean {
  return word !== undefined && /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/u.test(word)
}

/** That of the last part, but a participle, or a noun before a noun, makes the whole an adjective. */
function compoundTag(sentence: Sentence, end: number): number {
  const last = sentence.tags[end] ?? 0
  const next = sentence.tags[end + 1]
  const upos = uposOf(last)
  if (upos === 'ADJ' || PARTICIPLES.includes(last)) return ADJ
  const beforeNoun =
    next !== undefined && ['NOUN', 'ADJ'].includes(uposOf(next)) && sentence.spaces[end] === true
  return upos === 'NOUN' && beforeNoun ? ADJ : last
}
