/** Whether a noun with a capital can be no name: by what determines it, by what it means, by the rest of the article. */
import type {Article} from '../article/article.ts'
import {isCapitalAt, lowerAt} from '../article/at.ts'
import {inflect} from '../language/inflect.ts'
import {LONE_NAMES, NAMES_AFTER_THE} from '../language/lone-names.ts'
import {PLAIN_NOUNS} from '../language/never-names.ts'
import {isPluralInMen} from '../language/number-of-nouns.ts'
import {ORGANISATION_HEADS, PLACE_HEADS, THING_NOUNS} from '../language/organisation-words.ts'
import {ROLE_NOUNS} from '../language/person-words.ts'
import {isThing} from '../language/things.ts'
import {tagOf} from '../language/tagger/tags.ts'
import {wordSet} from '../language/word-set.ts'
import type {Tags} from './small-meant.ts'

const PLURAL = tagOf('NOUN.pl')
/** After these a noun is one of a kind. */
const ONE = wordSet(
  'a an each every another any no this that one either neither such what half his her its their my our your whose next last'
)
const SEVERAL = wordSet(
  `two three four five six seven eight nine ten eleven twelve several some many few these those both all other most more
   his her its their my our your whose`
)
/** Nouns of deeds, states and qualities. */
const ABSTRACT = /[a-z]{3}(?:tion|sion|ment|ness|ity|ance|ence|hood|ism|dom|age|al|ing|ure)$/
const PERIODS = wordSet('second minute hour day night week month year')
const PARTS_OF_DAY = /^(?:morning|afternoon|evening|night)$/
/** After these a word without an article is the name of a place. */
const BEFORE_PLACE = wordSet(
  'in near at from to off outside beyond around across above below past past beside towards toward into via round opposite'
)
/** From here on a word is one that everybody knows. */
const COMMON = 6

/** What is known of a noun. */
interface Noun {
  readonly lower: string
  readonly single: string
  readonly isPlural: boolean
  /** A word for no one thing, or one that the article has in small letters. */
  readonly isSure: boolean
  /** That, a job, or something that is counted. */
  readonly isKnown: boolean
}

/** “a sudden Collision”, “two Executives”, “suspected Pirates by”. */
export function isPlainNounHere(article: Article, index: number, {before, own, after}: Tags): boolean {
  const noun = nounAt(article, index, own === 'NOUN.pl')
  if (LONE_NAMES.has(noun.single)) return false
  // “Land’s End”, “the Devil’s Advocate”
  if (before === 'PART.poss' && isCapitalAt(article, index - 2)) return false
  if (after.startsWith('NOUN') && article.types[index + 1]?.kind === 'word') return noun.isSure
  const determiner = lowerAt(article, index - 1)
  if (determiner === 'the') return isPlainAfterThe(noun, after)
  return noun.isPlural
    ? isPluralHere(article, index, noun, before)
    : isSingularHere(article, index, noun, before)
}

/** Not “the Union” and “the Report”, short for a name, nor “a pint at the Plough”, nor a team, “the Gliders”. */
function isPlainAfterThe({lower, single, isKnown, isPlural, isSure}: Noun, after: string): boolean {
  if (isPlural && !isSure) return false
  if (ORGANISATION_HEADS.has(single) || PLACE_HEADS.has(single) || THING_NOUNS.has(single)) return false
  return PLAIN_NOUNS.has(single) || (isKnown && after !== 'PUNCT' && !NAMES_AFTER_THE.has(lower))
}

function nounAt(article: Article, index: number, isTaggedPlural: boolean): Noun {
  const {language} = article
  const lower = lowerAt(article, index)
  const isPlural = isTaggedPlural || isPluralInMen(lower)
  const single = singularOf(article, lower, isPlural)
  const isSeenSmall = article.countOf(lower) + article.countOf(isPlural ? single : inflect(single, 'pl')) > 1
  const isSure = isSeenSmall || PLAIN_NOUNS.has(single)
  const isKnown =
    isSure ||
    isThing(single) ||
    ROLE_NOUNS.has(single) ||
    (ABSTRACT.test(single) && language.lexicon.frequencyClass(single) > COMMON)
  return {lower, single, isPlural, isSure, isKnown}
}

function singularOf({language}: Article, lower: string, isPlural: boolean): string {
  if (!isPlural) return lower
  return isPluralInMen(lower)
    ? lower.replace(/children$/, 'child').replace(/men$/, 'man')
    : language.lemma(language.type(lower), PLURAL)
}

function isPluralHere(article: Article, index: number, noun: Noun, before: string): boolean {
  if (SEVERAL.has(lowerAt(article, index - 1)) || before.startsWith('ADJ')) return noun.isKnown
  // “60 Minutes”
  if (article.types[index - 1]?.kind === 'number') return noun.isKnown && !PERIODS.has(noun.single)
  return /^(?:VERB|ADP|CCONJ|SCONJ|NOUN)/.test(before) && (noun.isSure || ROLE_NOUNS.has(noun.single))
}

function isSingularHere(article: Article, index: number, noun: Noun, before: string): boolean {
  const determiner = lowerAt(article, index - 1)
  if (article.types[index - 1]?.kind === 'number' || BEFORE_PLACE.has(determiner)) return false
  if (/^an?$/.test(determiner) && article.language.lexicon.frequencyClass(noun.lower) > COMMON) return true
  if (ONE.has(determiner) || /^(?:ADJ|PART\.poss|NOUN)/.test(before)) return noun.isKnown
  if (before.startsWith('PROPN')) return PARTS_OF_DAY.test(noun.lower)
  const isStuff = noun.isSure && !isThing(noun.single) && !ROLE_NOUNS.has(noun.single)
  return isStuff && /^(?:VERB|ADP|ADV|SCONJ)/.test(before)
}
