/** Whether a noun, a name or a pronoun is singular or plural where it stands. */
import type {Article} from '../article/article.ts'
import {SURE_MONTH_LIST} from '../language/calendar-names.ts'
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
import {NAMES, NOMINAL, NUMERAL, PLURAL_NOUN, PLURALS, PUNCT} from './tag-sets.ts'
import {isQuote} from './clause-words.ts'
import {wordSet} from '../language/word-set.ts'

/** `either`: both verbs are right, or it cannot be said which. */
export type GrammaticalNumber = 'singular' | 'plural' | 'either'

/** Pronouns and words of quantity that stand alone. */
const PLURAL_PRONOUNS = wordSet('we they you these those both many few several')
const SINGULAR_PRONOUNS =
  wordSet(`he she it this someone somebody something everyone everybody everything anyone anybody anything nobody nothing
   each another one himself herself itself either neither`)
const PLURAL_DETERMINERS = wordSet('these those both many several few')
const SINGULAR_DETERMINERS = wordSet('a an this that each every another either neither')

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
  if (mayBeEither(type)) return 'either'
  // “the Sri Lankans”, “the Halls”
  if (type.isCapitalised && lower.endsWith('s') && first < index && article.types[first]?.lower === 'the')
    return isNameOfMany(article, index, lower) ? 'plural' : 'either'
  if (HEADED_BEFORE.has(lower) && article.types[index - 1]?.lower.endsWith('s') === true) return 'either' // “Inspectors General”
  if (NAMES.has(tag) || (type.isCapitalised && isNamedPerson(article, index)))
    return nameNumber(article, index, first)
  if (type.isHyphenated && HEAD_FIRST.test(lower)) return /s-/.test(lower) ? 'plural' : 'singular'
  if (PLURAL_NOUNS.has(lower)) return 'plural'
  if (lower.endsWith('ics') || isNameLike(article, first, index)) return 'either'
  return numberOfNoun(article, index, first, type)
}

/** “data”, “B52”, “p.m.”, “goldfish” */
function mayBeEither({lower, hasDigit}: WordType): boolean {
  return EITHER_NUMBER.has(lower) || hasDigit || lower.includes('.') || lower.endsWith('fish')
}

function numberOfNoun(article: Article, index: number, first: number, type: WordType): GrammaticalNumber {
  const opener = index > first ? (article.types[first]?.lower ?? '') : ''
  if (PLURALS.has(article.tags[index] ?? PUNCT) || mayBePlural(article, type)) {
    const isOfOne =
      SINGULAR_DETERMINERS.has(opener) &&
      !/^(?:few|dozen|hundred|thousand|million)$/.test(article.types[first + 1]?.lower ?? '')
    // “a few inches of snow is all it takes”
    const isAmount = opener === 'a' && article.types[first + 1]?.lower === 'few'
    return isCounted(article, first, index) || isOfOne || isAmount ? 'either' : 'plural'
  }
  const isUnsure = isAfterNumber(article, first, index) || isUnknown(type)
  return isUnsure || (opener === 'the' && isQuality(article, type)) ? 'either' : 'singular'
}

/** “the handicapped”, “the jobless”, “the foregoing”: an adjective or participle that stands for people or things. */
function isQuality(article: Article, {lower}: WordType): boolean {
  if (lower.endsWith('less') || QUALITIES.has(lower)) return true
  return lower.endsWith('ed') && article.language.inflectedVerb(lower) !== undefined
}

const QUALITIES = wordSet(
  'foregoing following missing living dying starving suffering believing working-class undersigned fallen downtrodden guilty innocent'
)

export function pronounNumber(article: Article, index: number, word: string): GrammaticalNumber {
  if (isMoney(article, index) || SINGULAR_PRONOUNS.has(word)) return 'singular'
  if (
    word === 'that' &&
    (isQuote(article.types[index - 1]?.text) || article.sentenceOf(index)?.firstToken === index)
  )
    return 'singular'
  return PLURAL_PRONOUNS.has(word) ? 'plural' : 'either'
}

/** Titles whose noun stands before them. */
const HEADED_BEFORE = wordSet('general martial major elect designate laureate royal')

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

const IRREGULAR_PLURAL = /^(?:(?:grand|step|school)?children|\w*people|(?:\w*wo)?men)$/

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

const UNITS =
  wordSet(`bucks quid pounds dollars euros rand cents pence yen roubles rubles rupees francs years months weeks days hours minutes seconds
   miles kilometres kilometers metres meters feet yards inches acres hectares dlrs mln bln tonnes tons kilos kilograms grams litres
   gallons barrels points degrees per percent times laps goals runs wickets seats votes overs shares units
   pints bottles ounces knots megawatts gigawatts watts calories`)

/** A person is one; a place, firm or team may be either, and so may anything that ends like a plural. */
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

const MONTHS = wordSet(SURE_MONTH_LIST)

export const HONORIFICS = wordSet(
  'mr mrs ms miss dr mr. mrs. ms. dr. sir lord lady judge president sen. rep. gov.'
)
