/** Builds the tag dictionary from the training sentences. */
import {dictionaryKey, foldWord} from '../../language/tagger/features.ts'
import type {Model, TagClass} from '../../language/tagger/model.ts'
import type {Sentence} from './corpus.ts'

/** When a word goes into the dictionary, and when its tags are all it can have. */
export interface DictionarySettings {
  /** Words seen less often are left out, as if they had never been seen. */
  readonly minimum: number
  /** Words seen at least so often keep the tags they had. */
  readonly closedFrom: number
  /** A tag that a frequent word has in less than this share of its uses is an error of annotation. */
  readonly leastShare: number
}

/** The classes and keys of a model. Class 0 holds the tags of words that were seen only once or twice. */
export function buildDictionary(
  sentences: readonly Sentence[],
  settings: DictionarySettings
): Pick<Model, 'classes' | 'keys' | 'keyClasses'> {
  const counts = countTags(sentences)
  const classes: TagClass[] = [{tags: openTags(counts), closed: false}]
  const classNumbers = new Map<string, number>()
  const found = new Map<number, number>()
  for (const [word, tags] of counts) {
    const total = sum(tags.values())
    if (total < settings.minimum) continue
    const closed = total >= settings.closedFrom
    const usual = [...tags].filter(([, count]) => !closed || count / total >= settings.leastShare)
    const one: TagClass = {tags: usual.map(([tag]) => tag).sort((a, b) => a - b), closed}
    const name = `${String(closed)}:${one.tags.join()}`
    let number = classNumbers.get(name)
    if (number === undefined) {
      number = classes.push(one) - 1
      classNumbers.set(name, number)
    }
    found.set(dictionaryKey(word), number)
  }
  const keys = Uint32Array.from(found.keys()).sort()
  return {classes, keys, keyClasses: Uint16Array.from(keys, (key) => found.get(key) ?? 0)}
}

/** How often each folded word has each tag. */
function countTags(sentences: readonly Sentence[]): Map<string, Map<number, number>> {
  const counts = new Map<string, Map<number, number>>()
  for (const {words, tags} of sentences) {
    words.forEach((written, index) => {
      const word = foldWord(written)
      const tag = tags[index] ?? 0
      const ofWord = counts.get(word) ?? new Map<number, number>()
      ofWord.set(tag, (ofWord.get(tag) ?? 0) + 1)
      counts.set(word, ofWord)
    })
  }
  return counts
}

/** Tags that at least one in a thousand of the rare words has. */
function openTags(counts: ReadonlyMap<string, ReadonlyMap<number, number>>): number[] {
  const rare = new Map<number, number>()
  for (const tags of counts.values()) {
    if (sum(tags.values()) > 2) continue
    for (const tag of tags.keys()) rare.set(tag, (rare.get(tag) ?? 0) + 1)
  }
  const least = sum(rare.values()) / 1000
  return [...rare]
    .filter(([, count]) => count >= least)
    .map(([tag]) => tag)
    .sort((a, b) => a - b)
}

function sum(numbers: Iterable<number>): number {
  let total = 0
  for (const number of numbers) total += number
  return total
}
