/** Spelling suggestions: the words that a misspelt word was most likely meant to be. */
import {ALL_VARIETIES, ISE_VARIETIES, OXFORD_BIT} from '../variety.ts'
import {CandidateSearch} from './candidates.ts'
import type {Candidate} from './candidates.ts'
import {commonnessOf} from './entry.ts'
import {likelyForms} from './likely-forms.ts'
import type {Lexicon} from './lexicon.ts'
import {foldedCodes, slipCost} from './slips.ts'

export interface SuggestOptions {
  /** The varieties to suggest words of; default: all. */
  varietyMask?: number
  /** The article's own words (names above all): of two words that are equally likely, the article's comes first. */
  extra?: Iterable<string> | OwnWords
  /** How many suggestions at most; default 5. */
  limit?: number
}

/** What one step of commonness weighs, in hundredths of an edit. */
const COMMON_STEP = 8
const MOST_COMMON = 15
/** On top, for a word that is in no list of words in use. */
const RARE = 40
/** A capital that was not typed, or an accent; the Oxford spelling where the other is the usual one. */
const CAPITAL = 60
const CAPITAL_AT_START = 20
const OXFORD = 60
/** A missing space; it is likeliest after an article, before a word that often stands there (alot, afew). */
const SPLIT = 140
const SPLIT_COMMONNESS = 9
const SPLIT_ARTICLE = 85
const SPLIT_ARTICLE_COMMONNESS = 13
const OWN_WORD = 40
const OWN_BUDGET = 150
/** An irregular word made regular, and the like. */
const LIKELY_FORM = 40
/** What fits into that changes no more than two letters into two others. */
const MOST_LETTERS = 4

/** An article's own words, made ready once for any number of suggestions. */
export class OwnWords {
  private readonly texts: readonly string[]
  /** Which letters each has, a bit each. */
  private readonly letters: Int32Array

  constructor(words: Iterable<string>) {
    this.texts = [...words]
    this.letters = Int32Array.from(this.texts, (text) => lettersOf(foldedCodes(text)))
  }

  /** Those that a slip within the budget could have made of `typed`, and a few more. */
  *near(typed: string, codes: Uint8Array): Generator<string> {
    const letters = lettersOf(codes)
    for (let index = 0; index < this.texts.length; index++) {
      if (bitsOf((this.letters[index] ?? 0) ^ letters) > MOST_LETTERS) continue
      const text = this.texts[index] ?? ''
      if (Math.abs(text.length - typed.length) <= 2) yield text
    }
  }
}

function lettersOf(codes: Uint8Array): number {
  let letters = 0
  for (const code of codes) letters |= 1 << (code & 31)
  return letters
}

function bitsOf(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}

const searches = new WeakMap<Lexicon, CandidateSearch>()

function searchOf(lexicon: Lexicon): CandidateSearch {
  const known = searches.get(lexicon)
  if (known) return known
  const search = new CandidateSearch(lexicon.graph)
  searches.set(lexicon, search)
  return search
}

/** How much of a slip a word of this length can hold and still be known for what it is. */
function budgetFor(length: number): number {
  if (length <= 3) return 135
  if (length === 4) return 200
  return 220
}

/**
 * The likeliest right spellings of `word`, best first, capitalised as the word is; none when nothing is near.
 *
 * A word that is spelt right gets its neighbours: the caller decides what is misspelt. The ending of a possessive
 * and the right parts of a hyphenated compound stay as they are.
 */
export function suggest(lexicon: Lexicon, word: string, options: SuggestOptions = {}): string[] {
  const {varietyMask = ALL_VARIETIES, extra = [], limit = 5} = options
  if (word === '') return []
  const straight = word.replaceAll('\u2019', "'")
  const possessive = /'[sS]$/.exec(straight)
  if (possessive && straight.length > 4) {
    return suggest(lexicon, word.slice(0, -2), options).map((stem) => stem + word.slice(-2))
  }
  const parts = straight.split('-')
  if (parts.length > 1) {
    const wrong = parts.filter((part) => !lexicon.accepts(part, varietyMask))
    const [only] = wrong
    if (wrong.length === 1 && only !== undefined && only !== '') {
      const at = parts.indexOf(only)
      return suggest(lexicon, only, options).map((right) => parts.with(at, right).join('-'))
    }
  }
  const scores = new Map<string, number>()
  const offer = (suggestion: string, score: number): void => {
    if (suggestion !== straight && score < (scores.get(suggestion) ?? Infinity)) scores.set(suggestion, score)
  }
  const search = searchOf(lexicon)
  for (const candidate of search.find(straight, budgetFor(straight.length))) {
    if ((candidate.payload & varietyMask) === 0) continue
    offer(inCaseOf(straight, candidate.word), scoreOf(candidate, straight, varietyMask))
  }
  likelyForms(straight.toLowerCase()).forEach((form, index) => {
    if (!lexicon.accepts(form, varietyMask)) return
    offer(inCaseOf(straight, form), LIKELY_FORM + index + rarity(lexicon.frequencyClass(form)))
  })
  for (const [pair, score] of splits(lexicon, straight, varietyMask)) offer(pair, score)
  const typed = foldedCodes(straight)
  const ownWords = extra instanceof OwnWords ? extra : new OwnWords(extra)
  for (const own of ownWords.near(straight, typed)) {
    if (own === word) continue
    const cost = slipCost(search.costs, typed, foldedCodes(own))
    if (cost > OWN_BUDGET) continue
    const commonness = Math.max(MOST_COMMON / 2, lexicon.frequencyClass(own))
    offer(inCaseOf(straight, own), cost + (MOST_COMMON - commonness) * COMMON_STEP - OWN_WORD)
  }
  const best = [...scores].sort(([a, first], [b, second]) => first - second || (a < b ? -1 : 1))
  return best.slice(0, limit).map(([suggestion]) => suggestion)
}

/** What a word of this commonness is put behind the commonest. */
function rarity(commonness: number): number {
  return (MOST_COMMON - commonness) * COMMON_STEP + (commonness === 0 ? RARE : 0)
}

function scoreOf({word, payload, cost}: Candidate, typed: string, varietyMask: number): number {
  let score = cost + rarity(commonnessOf(payload))
  if (word !== word.toLowerCase()) score += isCapitalised(typed) ? CAPITAL_AT_START : CAPITAL
  if ((payload & OXFORD_BIT) !== 0 && (varietyMask & ~ISE_VARIETIES & ALL_VARIETIES) === 0) score += OXFORD
  return score
}

function isCapitalised(word: string): boolean {
  const initial = word.slice(0, 1)
  return initial !== initial.toLowerCase()
}

/** The suggestion with the capitals of the typed word; capitals of its own (London, iPhone) stay. */
function inCaseOf(typed: string, suggestion: string): string {
  if (!isCapitalised(typed)) return suggestion
  if (typed.length > 1 && typed === typed.toUpperCase()) return suggestion.toUpperCase()
  if (suggestion !== suggestion.toLowerCase()) return suggestion
  return suggestion.slice(0, 1).toUpperCase() + suggestion.slice(1)
}

/** The ways to read the word as two common words that ran together, with their scores. */
function splits(lexicon: Lexicon, word: string, varietyMask: number): [pair: string, score: number][] {
  const pairs: [string, number][] = []
  for (let at = 1; at < word.length; at++) {
    const first = word.slice(0, at)
    const second = word.slice(at)
    if (!isWordAlone(first) || !isWordAlone(second)) continue
    const commonness = Math.min(lexicon.frequencyClass(first), lexicon.frequencyClass(second))
    if (commonness < SPLIT_COMMONNESS) continue
    if (!lexicon.accepts(first, varietyMask) || !lexicon.accepts(second, varietyMask)) continue
    const afterArticle = first.length === 1 && commonness >= SPLIT_ARTICLE_COMMONNESS
    const split = afterArticle ? SPLIT_ARTICLE : SPLIT
    pairs.push([`${first} ${second}`, split + (MOST_COMMON - commonness) * COMMON_STEP])
  }
  return pairs
}

/** Single letters are words of the lexicon, but only two of them are words of a sentence. */
function isWordAlone(word: string): boolean {
  return word.length > 1 || word === 'a' || word === 'A' || word === 'I'
}
