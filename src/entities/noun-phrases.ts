/** Noun phrases by either end, and whether their heads are singular or plural. */
import type {Article} from '../article/article.ts'
import {
  EITHER_NUMBER,
  PLURAL_NAMES,
  PLURAL_NOUNS,
  SINGULAR_IN_S,
  TEAM_NAMES
} from '../language/number-of-nouns.ts'
import {CARDINALS} from '../language/number-words.ts'
import type {WordType} from '../language/word-type.ts'
import {isNamedPerson} from './known-people.ts'
import {DEMONYM, maskAt} from './name-class.ts'
import {
  ADJECTIVE,
  ADJECTIVES,
  ADVERBS,
  CONJUNCTION,
  DETERMINER,
  DETERMINERS,
  HEADS,
  INSIDE,
  NAMES,
  NOMINAL,
  NUMERAL,
  PARTICIPLE,
  PARTICIPLES,
  PLURAL_NOUN,
  PLURALS,
  POSSESSIVE,
  PREPOSITIONS,
  PRONOUNS,
  PUNCT
} from './tag-sets.ts'

/** `either`: both verbs are right, or it cannot be said which. */
export type GrammaticalNumber = 'singular' | 'plural' | 'either'

/** A noun with what stands before it and belongs to it; token indexes, end exclusive. */
export interface NounPhrase {
  readonly firstToken: number
  readonly head: number
  readonly endToken: number
  readonly number: GrammaticalNumber
  /** Whether an article, a possessive, “this”, “each” … opens it. */
  readonly isDetermined: boolean
}

/** Pronouns and words of quantity that stand alone. */
const PLURAL_PRONOUNS: ReadonlySet<string> = new Set(
  'we they you these those both many few several'.split(' ')
)
const SINGULAR_PRONOUNS: ReadonlySet<string> = new Set(
  `he she it this someone somebody something everyone everybody everything anyone anybody anything nobody nothing
   each another one himself herself itself either neither`.split(/\s+/)
)
const PLURAL_DETERMINERS: ReadonlySet<string> = new Set('these those both many several few'.split(' '))
const SINGULAR_DETERMINERS: ReadonlySet<string> = new Set(
  'a an this that each every another either neither'.split(' ')
)

/**
 * The number of a noun or pronoun in its place, from its form, its determiner and what is known of the word.
 *
 * @param index the token of the noun
 * @param first the token that its phrase begins with
 */
export function numberOf(article: Article, index: number, first = index): GrammaticalNumber {
  const type = article.types[index]
  const tag = article.tags[index] ?? PUNCT
  if (type === undefined) return 'either'
  const {lower} = type
  if (!NOMINAL.has(tag)) return pronounNumber(article, index, lower)
  if (SINGULAR_IN_S.has(lower)) return 'singular'
  if (EITHER_NUMBER.has(lower) || type.hasDigit || lower.includes('.')) return 'either'
  if (NAMES.has(tag) || (type.isCapitalised && isNamedPerson(article, index)))
    return nameNumber(article, index, first)
  if (type.isHyphenated && HEAD_FIRST.test(lower)) return /s-/.test(lower) ? 'plural' : 'singular'
  if (PLURAL_NOUNS.has(lower)) return 'plural'
  if (lower.endsWith('ics') || isNameLike(article, first, index)) return 'either'
  return numberOfNoun(article, index, first, type)
}

function numberOfNoun(article: Article, index: number, first: number, type: WordType): GrammaticalNumber {
  const opener = index > first ? (article.types[first]?.lower ?? '') : ''
  if (PLURALS.has(article.tags[index] ?? PUNCT) || mayBePlural(article, type)) {
    const isOfOne =
      SINGULAR_DETERMINERS.has(opener) &&
      !/^(?:few|dozen|hundred|thousand|million)$/.test(article.types[first + 1]?.lower ?? '')
    // “a few millimetres of rain does not change that”
    const isAmount = opener === 'a' && article.types[first + 1]?.lower === 'few'
    return isCounted(article, first, index) || isOfOne || isAmount ? 'either' : 'plural'
  }
  return isAfterNumber(article, first, index) || isUnknown(type) ? 'either' : 'singular'
}

function pronounNumber(article: Article, index: number, word: string): GrammaticalNumber {
  if (isMoney(article, index) || SINGULAR_PRONOUNS.has(word)) return 'singular'
  if (
    word === 'that' &&
    (isQuote(article.types[index - 1]?.text) || article.sentenceOf(index)?.firstToken === index)
  )
    return 'singular'
  return PLURAL_PRONOUNS.has(word) ? 'plural' : 'either'
}

/** “runners-up”, “passer-by”, “sisters-in-law”: the number is that of the first part. */
const HEAD_FIRST = /^\w+-(?:up|by|on|off|out|in-law|in-chief|at-arms)$/

/** “two bacterium”: a slip in the noun, not in the verb. */
function isAfterNumber(article: Article, first: number, index: number): boolean {
  for (let at = first; at < index; at++) {
    if (article.tags[at] === NUMERAL && counts(article, at)) return true
    if (PLURAL_DETERMINERS.has(article.types[at]?.lower ?? '')) return true
  }
  return false
}

/** “£500,000 is needed”: a sum is one thing. */
function isMoney(article: Article, index: number): boolean {
  return article.types[index]?.hasDigit === true && CURRENCY.test(article.types[index - 1]?.text ?? '')
}

const CURRENCY = /^[£$€¥]$/

/** “one”, “a £60,000 award”, “a top 10 hit” and “the 1991 laptop” count nothing. */
function counts(article: Article, numeral: number): boolean {
  const before = article.types[numeral - 1]?.lower ?? ''
  const word = article.types[numeral]?.lower ?? ''
  return word !== 'one' && before !== 'top' && !CURRENCY.test(before) && !/^(?:1[5-9]|20)\d\d$/.test(word)
}

/** A plural in form that the tagger took for a singular. */
function mayBePlural(article: Article, type: WordType): boolean {
  const {lower} = type
  if (IRREGULAR_PLURAL.test(lower)) return true
  if (!lower.endsWith('s') || /(?:ss|us|is)$/.test(lower)) return false
  return article.language.lemma(type, PLURAL_NOUN) !== lower
}

function isUnknown(type: WordType): boolean {
  return type.varieties === 0 && type.lowerVarieties === 0 && !type.isHyphenated
}

/** A title that looks like a noun: “Angels is a song”. At the beginning of a sentence the rest of the article decides. */
function isNameLike(article: Article, first: number, index: number): boolean {
  const type = article.types[index]
  if (type?.isCapitalised !== true) return false
  if (
    first > 0 &&
    article.sentenceOf(index)?.firstToken !== index &&
    !isQuote(article.types[index - 1]?.text)
  )
    return true
  return article.nameWords.has(type.lower) || (first > 0 && isQuote(article.types[index - 1]?.text))
}

/** “£5 million”, “ten years”, “300 miles”: an amount is one thing or many. */
function isCounted(article: Article, first: number, index: number): boolean {
  const unit = article.types[index]?.lower ?? ''
  if (!UNITS.has(unit)) return false
  for (let at = first; at < index; at++)
    if (article.tags[at] === NUMERAL || CARDINALS.has(article.types[at]?.lower ?? '')) return true
  return false
}

const UNITS: ReadonlySet<string> = new Set(
  `bucks quid pounds dollars euros rand cents pence yen roubles rubles rupees francs years months weeks days hours minutes seconds
   miles kilometres kilometers metres meters feet yards inches acres hectares tonnes tons kilos kilograms grams litres
   gallons barrels points degrees per percent times laps goals runs wickets seats votes overs shares units
   pints bottles ounces knots megawatts gigawatts watts calories`.split(/\s+/)
)

/** A person is one; a place, firm or team may be either, and so may anything that ends like a plural. */
const IRREGULAR_PLURAL = /^(?:children|people|(?:\w*wo)?men)$/

function nameNumber(article: Article, index: number, first: number): GrammaticalNumber {
  const before = article.types[index - 1]?.lower ?? ''
  if (index > first && HONORIFICS.has(before)) return 'singular'
  if (isNamedPerson(article, index)) return 'singular'
  const lower = article.types[index]?.lower ?? ''
  if (IRREGULAR_PLURAL.test(lower)) return 'either' // at the beginning of a sentence, most likely
  if (isNameOfMany(article, index, lower)) return 'plural'
  if (MONTHS.has(lower) || (article.variety === 'en-US' && !mayBeTeam(lower))) return 'singular'
  return 'either'
}

/** “Italians”, “the Democrats”: several people, whatever their name is. */
function isNameOfMany(article: Article, index: number, lower: string): boolean {
  if (PLURAL_NAMES.has(lower)) return true
  const one = (article.types[index]?.text ?? '').slice(0, -1)
  if (!lower.endsWith('ans') && !lower.endsWith('ons') && !lower.endsWith('is')) return false
  return (maskAt(article, index) & DEMONYM) !== 0 && article.language.lexicon.lookup(one) !== 0
}

/** American English: a firm or a place is one thing, a side with a name like “Jazz” or “Lakers” is many. */
function mayBeTeam(lower: string): boolean {
  return lower.endsWith('s') || TEAM_NAMES.has(lower)
}

const MONTHS: ReadonlySet<string> = new Set(
  'january february march april june july august september october november december'.split(' ')
)

const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr mr. mrs. ms. dr. sir lord lady judge president sen. rep. gov.'.split(' ')
)

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
  return {firstToken: first, head, endToken: last + 1, number: numberOf(article, head, first), isDetermined}
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
    else break
  }
  return {first, isDetermined}
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
  if (PARTICIPLES.has(tag)) return DETERMINERS.has(before) || before === ADJECTIVE
  if (ADVERBS.has(tag)) return tags[index + 1] === ADJECTIVE && DETERMINERS.has(before)
  if (tag === CONJUNCTION) return tags[index + 1] === ADJECTIVE && before === ADJECTIVE
  const text = types[index]?.text
  if (tag === PUNCT && isQuote(text)) return DETERMINERS.has(before) || NOMINAL.has(before)
  return false
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

/** Whether a token is a single quotation mark of any kind. */
export function isQuote(text: string | undefined): boolean {
  return text !== undefined && text.length === 1 && '"“”\'‘’«»'.includes(text)
}
