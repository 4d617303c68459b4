/** Noun phrases by either end, and whether their heads are singular or plural. */
import type {Article} from '../article/article.ts'
import {
  ADJECTIVE,
  ADJECTIVES,
  ADVERBS,
  CONJUNCTION,
  DETERMINER,
  DETERMINERS,
  HEADS,
  INSIDE,
  NOMINAL,
  PARTICIPLE,
  PARTICIPLES,
  POSSESSIVE,
  PREPOSITIONS,
  PRONOUNS,
  PUNCT
} from './tag-sets.ts'
import {isQuote} from './clause-words.ts'
import {wordSet} from '../language/word-set.ts'
import {numberOf, pronounNumber, HONORIFICS, type GrammaticalNumber} from './noun-number.ts'

/** A noun with what stands before it and belongs to it; token indexes, end exclusive. */
export interface NounPhrase {
  readonly firstToken: number
  readonly head: number
  readonly endToken: number
  readonly number: GrammaticalNumber
  /** Whether an article, a possessive, “this”, “each” … opens it. */
  readonly isDetermined: boolean
}

/** The noun phrase whose last token this is, or undefined where none ends there. */
export function nounPhraseEndingAt(article: Article, last: number, from: number): NounPhrase | undefined {
  const {tags, types} = article
  const head = tags[last] === PUNCT && isQuote(types[last]?.text) ? last - 1 : last
  const tag = tags[head] ?? PUNCT
  if (isQuantity(article, head) && head >= from)
    return {
      firstToken: head,
      head,
      endToken: last + 1,
      number: pronounNumber(article, head, types[head]?.lower ?? ''),
      isDetermined: true
    }
  if (head < from || !HEADS.has(tag)) return undefined
  if (PRONOUNS.has(tag)) {
    const isTwoWords = types[head]?.lower === 'one' && head > from && tags[head - 1] === DETERMINER // no one
    const firstToken = isTwoWords ? head - 1 : head
    return {firstToken, head, endToken: last + 1, number: numberOf(article, head), isDetermined: true}
  }
  const {first, isDetermined} = startOfPhrase(article, head, from)
  const number = numberOf(article, head, first)
  const isPair = number === 'singular' && joinsQualities(article, first, head)
  return {firstToken: first, head, endToken: last + 1, number: isPair ? 'either' : number, isDetermined}
}

/** “male and female unemployment”, “the old and the new town”: two of them, unless it is “a wet and windy day”. */
function joinsQualities(article: Article, first: number, head: number): boolean {
  if (/^(?:an?|each|every|one|this|that)$/.test(article.types[first]?.lower ?? '')) return false
  for (let at = first + 1; at < head; at++) if (article.types[at]?.lower === 'and') return true
  return false
}

/** “many of her buildings”, “most of the families”: a word of quantity that stands for a noun. */
export function isQuantity(article: Article, index: number): boolean {
  return (
    article.types[index + 1]?.lower === 'of' &&
    /^(?:many|several|few|most|some|all|both)$/.test(article.types[index]?.lower ?? '')
  )
}

function startOfPhrase(article: Article, head: number, from: number): {first: number; isDetermined: boolean} {
  const {tags, types} = article
  let first = head
  let isDetermined = false
  while (first > from) {
    if (first < head && HONORIFICS.has(types[first]?.lower ?? '')) break // “On Thursday Mr Straw”
    const before = tags[first - 1] ?? PUNCT
    if (DETERMINERS.has(before)) {
      first--
      isDetermined = true
      if (first > from && PREDETERMINERS.has(types[first - 1]?.lower ?? '')) first--
      if (tags[first - 1] !== POSSESSIVE) break
    } else if (
      INSIDE.has(before) ||
      isQuantifier(article, first) ||
      (!isDetermined && isPremodifier(article, first - 1, from))
    )
      first--
    else if (!isDetermined && first < head && partsAdjectives(article, first - 1, from)) first -= 2
    else break
  }
  return {first, isDetermined}
}

/** “a proud, non-aligned people”: a comma between two adjectives. */
function partsAdjectives({tags, types}: Article, comma: number, from: number): boolean {
  return (
    types[comma]?.text === ',' &&
    comma > from + 1 &&
    tags[comma - 1] === ADJECTIVE &&
    tags[comma + 1] === ADJECTIVE &&
    DETERMINERS.has(tags[comma - 2] ?? PUNCT)
  )
}

/** “most households”, “more schools”: a word of quantity that is tagged as an adverb. */
function isQuantifier(article: Article, noun: number): boolean {
  return (
    /^(?:most|more|fewer|less)$/.test(article.types[noun - 1]?.lower ?? '') &&
    NOMINAL.has(article.tags[noun] ?? PUNCT)
  )
}

/** “all the men”, “both her sons”, “half the town”. */
const PREDETERMINERS: ReadonlySet<string> = new Set(['all', 'both', 'half'])

/** “the stolen car”, “a growing number”, “a very large house”, “old and new buildings”. */
function isPremodifier(article: Article, index: number, from: number): boolean {
  const {tags, types} = article
  const tag = tags[index] ?? PUNCT
  const before = index > from ? (tags[index - 1] ?? PUNCT) : PUNCT
  if (tag === PARTICIPLE && PREPOSITIONS.has(before)) return true // “of stolen cars”
  if (index === from && isAttributive(types[index]?.lower ?? '')) return true // “Rising rents”
  if (PARTICIPLES.has(tag)) return DETERMINERS.has(before) || before === ADJECTIVE
  if (ADVERBS.has(tag)) return tags[index + 1] === ADJECTIVE && DETERMINERS.has(before)
  if (tag === CONJUNCTION) return tags[index + 1] === ADJECTIVE && before === ADJECTIVE
  const text = types[index]?.text
  if (tag === PUNCT && isQuote(text)) return DETERMINERS.has(before) || NOMINAL.has(before)
  return false
}

/** Participles that open a phrase without an article, as adjectives do. */
const RISING = wordSet(
  `rising falling growing soaring mounting increasing declining spiralling spiraling dwindling shrinking ageing aging leading
   working visiting remaining existing missing neighbouring neighboring surviving passing warring competing conflicting
   emerging developing crumbling lingering looming recurring sliding slumping plunging tumbling soaring surging`
)

/** “*Rising* rents”, “*leading* firms”: the participle describes, where that of “selling cars” governs. */
export function isAttributive(word: string): boolean {
  return RISING.has(word)
}

const DAY_WORDS: ReadonlySet<string> = new Set(['yesterday', 'today', 'tomorrow', 'tonight'])

/** The noun phrase that begins at a token, without what follows its head. */
export function nounPhraseStartingAt(article: Article, first: number, end: number): NounPhrase | undefined {
  const {tags, types} = article
  if (first < end && PRONOUNS.has(tags[first] ?? PUNCT) && !DETERMINERS.has(tags[first] ?? PUNCT)) {
    return {
      firstToken: first,
      head: first,
      endToken: first + 1,
      number: numberOf(article, first),
      isDetermined: true
    }
  }
  let head = -1
  let isDetermined = false
  for (let index = first; index < end; index++) {
    const tag = tags[index] ?? PUNCT
    if (NOMINAL.has(tag)) {
      if (head >= 0 && DAY_WORDS.has(types[index]?.lower ?? '')) break
      head = index
    } else if (tag === POSSESSIVE) head = -1
    else if (head >= 0 || !mayPrecedeHead(tag)) break
    else isDetermined ||= DETERMINERS.has(tag)
  }
  if (head < 0) return undefined
  return {firstToken: first, head, endToken: head + 1, number: numberOf(article, head, first), isDetermined}
}

function mayPrecedeHead(tag: number): boolean {
  return INSIDE.has(tag) || ADVERBS.has(tag) || PARTICIPLES.has(tag) || ADJECTIVES.has(tag)
}
