/**
 * What may follow a word: the prepositions, infinitives and clauses that verbs, nouns and adjectives take, and whether a
 * verb has an object. The lists are in complements.yml.
 */
import {data} from './complements.data.ts'
import {wordSet, type WordSet} from './word-set.ts'

export type WordClass = keyof typeof data

const lists = new Map<string, WordSet>()
const NOTHING = wordSet('')
const CLASSES: readonly WordClass[] = ['verbs', 'nouns', 'adjectives']

/** The words of a class, in their dictionary forms, that take a complement: “verbs” and “about” have ask, talk … */
function listOf(wordClass: WordClass, complement: string): WordSet {
  const name = `${wordClass} ${complement}`
  let list = lists.get(name)
  if (list === undefined) {
    const text = (data[wordClass] as Readonly<Record<string, string>>)[complement]
    list = text === undefined ? NOTHING : wordSet(text)
    lists.set(name, list)
  }
  return list
}

/** Whether a verb, noun or adjective takes a complement; all of them where no class is given. */
export function takes(word: string, complement: string, wordClass?: WordClass): boolean {
  if (wordClass !== undefined) return listOf(wordClass, complement).has(word)
  return CLASSES.some((each) => listOf(each, complement).has(word))
}
