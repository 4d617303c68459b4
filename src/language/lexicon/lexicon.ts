/** The lexicon: which forms are English words, in which variety, and how common they are. */
import {ALL_VARIETIES} from '../variety.ts'
import {findWord, readGraph, wordsOf} from './dawg.ts'
import type {WordGraph} from './dawg.ts'
import {commonnessOf, LOOKUP_MASK, NAME_MASK, PART_BIT} from './entry.ts'

/** A lexicon that was read from its bytes. Every method takes `’` for `'`. */
export interface Lexicon {
  /** The word graph below, for suggestions. */
  readonly graph: WordGraph
  /**
   * The varieties in which exactly this form is right, as a mask of variety bits (and `OXFORD_BIT`); 0 for an
   * unknown form. Regular possessives are not stored: `lookup("dog's")` is 0, `lookup("it's")` is not.
   */
  lookup(word: string): number
  /**
   * Whether the word is spelt right in one of the varieties of the mask (default: in any), as it may stand in
   * running text: with a capital at the start of a sentence, in capitals, as a possessive, or hyphenated out of
   * words that are right. A word with a digit is always accepted: it is not a matter of spelling.
   */
  accepts(word: string, varietyMask?: number): boolean
  /** What exactly this form is the name of, as a mask of `NAME_BIT`; 0 for a word that is no name we know. */
  nameBits(word: string): number
  /** How common the word is, as it stands or in lower case: 0 (unknown or rare) to 15 (the, of, and). */
  frequencyClass(word: string): number
  /** Whether a large dictionary has the word (lower case) though we do not vouch for it: `grazier`, `parkin`. */
  isRare(word: string): boolean
  /** Every stored form with its mask. A full walk, for tools and tests. */
  words(): Generator<[word: string, mask: number]>
}

/**
 * Reads a lexicon from the bytes of its sections of the pack; nothing is copied.
 *
 * @param rareWords the graph of rare words; without it no word is rare
 */
export function readLexicon(bytes: Uint8Array, rareWords?: Uint8Array): Lexicon {
  const graph = readGraph(bytes)
  const rare = rareWords === undefined ? undefined : readGraph(rareWords)
  return {
    graph,
    lookup: (word) => entryOf(graph, straighten(word)) & LOOKUP_MASK,
    accepts: (word, varietyMask = ALL_VARIETIES) => accepts(graph, straighten(word), varietyMask),
    nameBits: (word) => entryOf(graph, straighten(word)) & NAME_MASK,
    frequencyClass: (word) => frequencyClass(graph, straighten(word)),
    isRare: (word) => rare !== undefined && findWord(rare, straighten(word)) >= 0,
    *words() {
      for (const [word, payload] of wordsOf(graph)) {
        if ((payload & ALL_VARIETIES) !== 0) yield [word, payload & LOOKUP_MASK]
      }
    }
  }
}

function straighten(word: string): string {
  return word.includes('\u2019') ? word.replaceAll('\u2019', "'") : word
}

function entryOf(graph: WordGraph, word: string): number {
  const payload = findWord(graph, word)
  return payload < 0 ? 0 : payload
}

function frequencyClass(graph: WordGraph, word: string): number {
  const exact = commonnessOf(entryOf(graph, word))
  const lower = word.toLowerCase()
  return lower === word ? exact : Math.max(exact, commonnessOf(entryOf(graph, lower)))
}

function accepts(graph: WordGraph, word: string, mask: number): boolean {
  if (word === '') return false
  if (/[0-9]/.test(word)) return true
  if (inAnyCase(graph, word, mask)) return true
  const stem = possessor(word)
  if (stem !== undefined && inAnyCase(graph, stem, mask)) return true
  if (!word.includes('-')) return false
  const parts = (stem ?? word).split('-')
  return parts.every((part) => /[0-9]/.test(part) || inAnyCase(graph, part, mask | PART_BIT))
}

/** The word without the ending of a possessive; `undefined` for a word that is none. */
export function possessor(word: string): string | undefined {
  if (word.endsWith("'s") || word.endsWith("'S")) return word.slice(0, -2)
  return /[sSzZxX]'$/.test(word) ? word.slice(0, -1) : undefined
}

/** Whether the form is right as it stands, or is a right form that only took a capital or capitals. */
function inAnyCase(graph: WordGraph, word: string, mask: number): boolean {
  if ((entryOf(graph, word) & mask) !== 0) return true
  const lower = word.toLowerCase()
  const initial = word.slice(0, 1)
  if (lower === word || initial === lower.slice(0, 1)) return false
  const titled = initial + lower.slice(1)
  if (word === titled) return (entryOf(graph, lower) & mask) !== 0
  if (word !== word.toUpperCase()) return false
  return (entryOf(graph, lower) & mask) !== 0 || (entryOf(graph, titled) & mask) !== 0
}
