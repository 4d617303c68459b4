/** What a finite verb agrees with, and the number that its head has in its phrase. */
import type {Article} from '../article/article.ts'
import {Token} from '../article/token.ts'
import {COLLECTIVES, MEASURES, UNCOUNTABLES} from '../language/number-of-nouns.ts'
import {isNamedPerson} from './known-people.ts'
import {NAMES, NUMERAL} from './tag-sets.ts'
import type {GrammaticalNumber} from './noun-number.ts'
import type {NounPhrase} from './noun-phrases.ts'
import {wordSet} from '../language/word-set.ts'

export type SubjectKind =
  | 'noun' // the price of oil
  | 'pronoun' // they
  | 'compound' // the mayor and her deputy
  | 'alternative' // neither the mayor nor her deputies
  | 'relative' // the mayor, who …; the head is the antecedent’s
  | 'there' // there are two mayors; the head follows the verb

/** What a finite verb agrees with. */
export interface Subject {
  readonly kind: SubjectKind
  /** The noun or pronoun that decides; of a compound the last member’s. */
  readonly head: Token
  readonly number: GrammaticalNumber
  readonly person: 1 | 2 | 3
  /** The whole subject, without what follows its head. */
  readonly phrase: NounPhrase
  /** Whether other nouns stand between the head and the verb. */
  readonly isDistant: boolean
  /** Whether the head is a group (“team”) whose number is a matter of variety. */
  readonly isCollective: boolean
}

/** A phrase that was found to be a subject, before its number is settled. */
export interface SubjectPhrase {
  readonly kind: SubjectKind
  readonly phrase: NounPhrase
  /** Where it is not that of the head. */
  readonly number?: GrammaticalNumber | undefined
}

/** @param inner the phrase between the subject and its verb: “the price *of oil* has” */
export function subjectFrom(
  article: Article,
  {kind, phrase, number}: SubjectPhrase,
  inner: NounPhrase | undefined
): Subject {
  const head = new Token(article, phrase.head)
  return {
    kind: kind === 'noun' && head.upos === 'PRON' ? 'pronoun' : kind,
    head,
    number: number ?? measuredNumber(article, phrase, inner),
    person: personOf(head.lower),
    phrase,
    isDistant: inner !== undefined,
    isCollective: kind !== 'compound' && COLLECTIVES.has(head.lower) && !isOfThings(head)
  }
}

/** “the state of the roads”, “the attack on the camps”: nouns that name a group of people only where nothing hangs on them. */
function isOfThings(head: Token): boolean {
  return (
    THINGS_OF.has(head.lower) &&
    /^(?:of|on|for|to)$/.test(head.at(1)?.lower ?? '') &&
    !head.at(2)?.isCapitalised
  )
}

const THINGS_OF = wordSet(
  'state attack support defence defense practice movement office service surgery condition opposition press campaign'
)

function personOf(pronoun: string): 1 | 2 | 3 {
  if (pronoun === 'i' || pronoun === 'we') return 1
  return pronoun === 'you' ? 2 : 3
}

/** “a number of people are”, “the number of people is”, “half of the money is”, “one in five are”. */
function measuredNumber(
  article: Article,
  phrase: NounPhrase,
  inner: NounPhrase | undefined
): GrammaticalNumber {
  const head = article.types[phrase.head]?.lower ?? ''
  const opener = article.types[phrase.firstToken]?.lower ?? ''
  const follower = article.types[phrase.head + 1]?.lower ?? ''
  if (follower === 'of') {
    if (SEVERAL.test(head)) return 'plural'
    if (COUNTS.has(head)) return countNumber(head, opener, phrase)
    if (inner !== undefined && FRACTIONS.test(head) && inner.number === 'plural') return 'plural'
    if (inner !== undefined && FRACTIONS.test(head) && STUFF.has(article.types[inner.head]?.lower ?? ''))
      return 'singular'
    if (inner !== undefined && MEASURES.has(head)) return 'either'
  }
  if (follower === 'in' && head === 'one' && opener !== 'no') return 'either'
  return UNCOUNTABLES.has(head) ? 'singular' : phrase.number
}

/** “Half of the houses are”, “60% of the voters were”. */
const FRACTIONS =
  /^(?:half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths|two-thirds|three-quarters|three-fifths|two-fifths|most|all|some|percent|%)$/

/** “Half of the money is”, “most of the damage was”: stuff that nobody counts. */
const STUFF = wordSet(
  `money cash land food water waste work time energy power aid oil coal gas space debt damage territory snow rain income revenue
   electricity wealth equipment furniture evidence information traffic legislation clothing ammunition luggage harm
   blame credit budget cost building house town city valley harvest grain wheat corn rice milk timber wood steel cotton
   labour labor blood fuel material rubbish litter sewage`
)

/** “Two of the goals were”. */
const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|both)$/

/** With “the” they are one figure, with “a” they may be those who are counted. */
const COUNTS: ReadonlySet<string> = new Set(['number', 'share', 'percentage', 'proportion'])

function countNumber(head: string, opener: string, phrase: NounPhrase): GrammaticalNumber {
  if (opener === 'the' && phrase.head === phrase.firstToken + 1) return 'singular'
  return head === 'number' && (opener === 'a' || opener === 'an') ? 'plural' : 'either'
}

/**
 * Two things make a plural, unless they may be one: “the singer and songwriter”, “fish and chips”, “each man and
 * woman”.
 */
export function compoundNumber(article: Article, one: NounPhrase, other: NounPhrase): GrammaticalNumber {
  const opener = article.types[one.firstToken]?.lower ?? ''
  if (opener === 'every' && !other.isDetermined) return 'singular'
  if (/^(?:each|every|no|any|more|what|many)$/.test(opener)) return 'either'
  if (article.tags[one.firstToken] === NUMERAL) return 'either'
  if (other.isDetermined) return one.isDetermined || one.number !== 'either' ? 'plural' : 'either'
  if (one.number === 'plural' && other.number === 'plural') return 'plural'
  const opensAsOne = one.isDetermined && opener !== 'a' && opener !== 'an'
  return NAMES.has(article.tags[other.head] ?? 0) ? numberOfNames(article, one, other, opensAsOne) : 'either'
}

/** “The vicar and Mr Hall”, “Hull and York”: two; “the Dale and Fell Rescue Service”: one, as often as not. */
function numberOfNames(
  article: Article,
  one: NounPhrase,
  other: NounPhrase,
  opensAsOne: boolean
): GrammaticalNumber {
  if (isNamedPerson(article, other.head) && isNamedPerson(article, one.head)) return 'plural'
  if (!NAMES.has(article.tags[one.head] ?? 0)) return opensAsOne ? 'plural' : 'either'
  // “the Hale and Wren Housing Act”
  if (other.head > other.firstToken && (article.types[other.head]?.lowerVarieties ?? 0) > 0) return 'either'
  if (standsAlone(article, one.head) && standsAlone(article, other.head)) return 'plural'
  return opensAsOne && other.head === other.firstToken ? 'plural' : 'either'
}

/** Whether a name stands in the article without “and” beside it: “Marks and Spencer” is one name, two sides are two. */
function standsAlone(article: Article, index: number): boolean {
  const type = article.types[index]
  if (type === undefined || article.countOf(type.text) < 2) return false
  const isJoined = (at: number): boolean => /^(?:and|&)$/.test(article.types[at]?.lower ?? '')
  return article.placesOf(type.text).some((at) => at !== index && !isJoined(at - 1) && !isJoined(at + 1))
}
