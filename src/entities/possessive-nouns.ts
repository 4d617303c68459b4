/** Plurals that own what follows: “the worlds fastest lift”, “the governments willingness”. */
import type {Article} from '../article/article.ts'
import {isCapitalAt, lowerAt, tagAt, uposAt} from '../article/at.ts'
import {ownVerb, saysThat} from '../article/clause-parts.ts'
import {ROLE_NOUNS} from '../language/person-words.ts'
import {DESCRIBED, FIELDS, HEADS_OF_ONE, PLURAL_POSSESSORS, POSSESSED} from '../language/possession-words.ts'
import {isSuperlativeAt, mayBeVerb, ownedNoun} from './owned.ts'
import {isPureVerb} from '../language/pure-verbs.ts'
import {TIME_NOUNS} from '../language/number-of-nouns.ts'
import {wordSet} from '../language/word-set.ts'

/** Verbs that take two objects: “gave the clubs access”, “costs the companies money”. */
const GIVING =
  wordSet(`give offer pay cost lend send show tell teach deny grant award allow ask charge save make leave find get bring hand
   sell buy owe promise call name elect consider declare cause spare guarantee win feed refuse serve earn deal
   assign wish render permit afford allot envy forgive fine`)
/** Before these prepositions’ phrases at the head of a sentence its subject may come next: “In the cities crime is rising.” */
const FRAMING = wordSet('in for among to at within between from with on under inside outside across of')
const SEVERAL =
  /^(?:these|those|both|all|some|many|most|several|few|two|three|four|five|six|other|various|different|no|any|such|more|what|which)$/

/** They may stand before a verb as well: “the sides next meet in May”. */
const ADVERBIAL = wordSet(
  'next last first second once then most least more less only ever newly recently still then'
)

/** Adjectives that follow their noun: “poets laureate”. */
const FOLLOWING = /^(?:laureate|general|elect|designate|emeritus|regent|royal|incumbent|martial|apparent)$/

/** Whether the plural at `index` stands where only its possessive can. */
export function nounOwns(article: Article, index: number): boolean {
  const determiner = determinerBefore(article, index)
  if (determiner < 0) return false
  if (determiner < index - 1 && mayBeThirdPerson(article, index)) return false
  const noun = ownedNoun(article, index + 1)
  if (noun < 0 || isClauseAfter(article, index, noun)) return false
  if (opensSentence(article, determiner) || FOLLOWING.test(lowerAt(article, index + 1))) return false
  if (isRanked(article, index + 1) || isOwnThing(article, index + 1, determiner)) return true
  if (followsGiving(article, determiner)) return false
  if (isCapitalAt(article, noun) && article.types[noun]?.isAllCaps !== true) return false
  if (isDescribed(article, index, noun)) return isHeadOfOne(article, index, noun)
  if (determiner === index - 1 && /^(?:an?|each|every)$/.test(lowerAt(article, determiner))) return true
  if (ADVERBIAL.has(lowerAt(article, index + 1)) && mayBeVerb(article, noun)) return false
  if (mayBeVerb(article, index + 1)) {
    const isOwned = POSSESSED.has(lowerAt(article, index + 1)) && tagAt(article, index + 1).startsWith('NOUN')
    return isOwned || (noun === index + 1 && isFinite(article, noun + 1)) || isObject(article, determiner)
  }
  return true
}

/**
 * What follows the plural is a clause about it or before it: “the country our children inherit”, “the experts ministers
 * trust have left”, “the areas worst hit by the flood”; or the plural is a verb, “the battery stores 40 units”.
 */
export function isClauseAfter(article: Article, index: number, noun: number): boolean {
  const next = index + 1
  if (isPureVerb(lowerAt(article, noun)) || /^(?:more|less|fewer)$/.test(lowerAt(article, next))) return true
  if (article.types[next]?.kind === 'number' && mayBeVerb(article, index)) return true
  if (
    /^(?:worst|hardest|best|least|most)$/.test(lowerAt(article, next)) &&
    lowerAt(article, next + 2) === 'by'
  )
    return article.types[next + 1]?.features.mayBe('VERB') === true
  if (tagAt(article, noun) !== 'NOUN.pl') return false
  if (!ROLE_NOUNS.has(lemmaAt(article, noun)) && !PLURAL_POSSESSORS.has(lowerAt(article, noun))) return false
  if (!/^(?:VERB|AUX)/.test(tagAt(article, noun + 1)) || saysThat(article, noun + 1)) return false
  return ownVerb(article, noun + 2, article.sentenceOf(index)?.endToken ?? noun) > 0
}

/** “The bureau reports producer prices”. */
function mayBeThirdPerson(article: Article, index: number): boolean {
  return (
    tagAt(article, index) !== 'NOUN.pl' &&
    article.language.inflectedVerb(lowerAt(article, index))?.feature === '3sg'
  )
}

/** “Gave the clubs access”, “give back the owners land”. */
function followsGiving(article: Article, determiner: number): boolean {
  return GIVING.has(lemmaAt(article, determiner - 1)) || GIVING.has(lemmaAt(article, determiner - 2))
}

function isDescribed(article: Article, index: number, noun: number): boolean {
  if (noun !== index + 1)
    return HEADS_OF_ONE.has(lowerAt(article, noun)) && uposAt(article, index + 1) !== 'ADJ'
  return (
    DESCRIBED.has(lowerAt(article, noun)) ||
    (uposAt(article, noun + 1) === 'NOUN' && DESCRIBED.has(lowerAt(article, noun + 1)))
  )
}

/** “the clubs managing director” in an article that has one club. */
function isHeadOfOne(article: Article, index: number, noun: number): boolean {
  const plural = lowerAt(article, index)
  const stem = plural.slice(0, -1)
  return (
    HEADS_OF_ONE.has(lowerAt(article, noun)) &&
    !FIELDS.has(plural) &&
    lowerAt(article, index - 1) === 'the' &&
    article.countOf(plural) === 1 &&
    article.countOf(stem) > 0
  )
}

/** “restore his sides lead”: after a verb that takes no clause and no bare verb, the noun phrase has no verb of its own. */
function isObject(article: Article, determiner: number): boolean {
  const verb = article.token(determiner - 1)
  return verb?.upos === 'VERB' && verb.feature !== 'part' && !TAKES_CLAUSE.has(verb.lemma)
}

const TAKES_CLAUSE =
  wordSet(`say tell add warn announce claim admit insist argue believe think know mean hope fear suggest report confirm deny
   explain find show reveal estimate expect feel see hear learn note predict realise realize acknowledge allege
   ensure pretend vow swear concede conclude declare discover guess imagine maintain recall remember suspect understand
   wish assume decide doubt complain agree prove forget notice point pledge reckon stress state repeat write rule
   make let have help watch bid demand recommend propose request require ask urge want prefer`)

function isFinite(article: Article, index: number): boolean {
  return /^(?:AUX\.(?:3sg|past|modal|pres)|VERB\.3sg)$/.test(tagAt(article, index))
}

function lemmaAt(article: Article, index: number): string {
  return article.token(index)?.lemma ?? ''
}

/** “fastest”, “most popular”, “second biggest”, “only”, “first”: only one of a kind has that place. */
export function isRanked(article: Article, index: number): boolean {
  const lower = lowerAt(article, index)
  const next = tagAt(article, index + 1)
  const isCounted = article.types[index]?.kind === 'number' || tagAt(article, index) === 'NUM'
  if (isSuperlativeAt(article, isCounted ? index + 1 : index)) return true
  if (/^(?:last|next)$/.test(lower) && TIME_NOUNS.has(lowerAt(article, index + 1))) return false
  if (lower === 'most' || lower === 'least')
    return (
      /^(?:ADJ|VERB\.(?:part|ger))/.test(next) &&
      ownedNoun(article, index + 2) > 0 &&
      tagAt(article, ownedNoun(article, index + 2)) === 'NOUN.sg'
    )
  if (/^(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|first|only|last|next)$/.test(lower))
    return (
      (/^(?:NOUN\.sg|ADJ)/.test(next) && !mayBeVerb(article, index + 1)) ||
      isSuperlativeAt(article, index + 1)
    )
  return false
}

/** “according to the governments own figures”; “the brothers own shops” is a clause. */
function isOwnThing(article: Article, index: number, determiner: number): boolean {
  const before = tagAt(article, determiner - 1)
  return (
    lowerAt(article, index) === 'own' &&
    /^(?:NOUN|ADJ)/.test(tagAt(article, index + 1)) &&
    (/^VERB/.test(before) || (before === 'ADP' && !/^(?:of|in)$/.test(lowerAt(article, determiner - 1))))
  )
}

/** Where “the”, “its”, “a”, “this” stands, with two adjectives or nouns between at most; -1 where none does. */
function determinerBefore(article: Article, index: number): number {
  for (let at = index - 1; at >= index - 3; at--) {
    const tag = tagAt(article, at)
    if (SEVERAL.test(lowerAt(article, at))) return -1
    if (/^DET|^PRON\.poss|^PART\.poss/.test(tag)) return at
    if (!/^(?:ADJ|NOUN\.sg|PROPN)/.test(tag)) return -1
  }
  return -1
}

/** “For the banks higher rates are good.” */
function opensSentence(article: Article, determiner: number): boolean {
  const first = article.sentenceOf(determiner)?.firstToken
  return determiner - 1 === first && FRAMING.has(lowerAt(article, determiner - 1))
}
