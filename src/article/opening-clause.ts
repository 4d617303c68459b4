/**
 * Where an opening clause without its comma ends: “When the siren sounded at *noon* the miners ran”. The main verb is
 * the one that nothing claims; its subject is read back over what hangs on it, and the word before may end a clause.
 */
import {ROLE_NOUNS} from '../language/person-words.ts'
import {isPureVerb} from '../language/pure-verbs.ts'
import {wordSet} from '../language/word-set.ts'
import type {Article} from './article.ts'
import {isCapitalAt, lowerAt, tagAt, textAt} from './at.ts'
import {
  TWO_OBJECTS,
  claimsVerb,
  clauseVerb,
  isBreakAt,
  isSubjectPronoun,
  ownVerb,
  saysThat
} from './clause-parts.ts'
import {isFiniteAt, isSurelyFiniteAt} from './finite.ts'

const LONGEST = 30
/** How far the first verb may stand from the word that opens the clause. */
const LONGEST_SUBJECT = 10

/** A clause of fewer words may go without its comma. */
const FEWEST = 4

/**
 * The last word of the clause that begins behind `opener`.
 *
 * @param opener “when”, “although”; the last word of “as soon as”
 */
export function endOfOpeningClause(article: Article, opener: number, endToken: number): number | undefined {
  const limit = Math.min(endToken, opener + LONGEST)
  const own = firstVerb(article, opener, limit)
  if (own < 0 || !hasShortSubject(article, opener + 1, own)) return undefined
  const main = mainVerb(article, groupEnd(article, own) + 1, limit)
  if (main < 0 || isEntangled(article, own, main)) return undefined
  const first = subjectStart(article, main, own)
  if (first === undefined || first < opener + FEWEST || isEntangledEnd(article, own, first)) return undefined
  // “Before the day began Harriers were ahead”
  if (first - 1 === own && first < opener + 6 && isCapitalAt(article, first)) return undefined
  return isWhole(article, main, endToken) && mayEnd(article, first, own) ? first - 1 : undefined
}

/** The verb of the opening clause, or the “having” of “after having”; “asked”, which opens it itself. */
function firstVerb(article: Article, opener: number, limit: number): number {
  if (/^VERB\.(?:part|past|ger)/.test(tagAt(article, opener))) return opener
  if (tagAt(article, opener + 1) === 'VERB.ger') return opener + 1
  for (let index = opener + 1; index < Math.min(limit, opener + LONGEST_SUBJECT); index++) {
    if (isBreakAt(article, index)) return -1
    if (isFiniteAt(article, index) && !describes(article, index)) return index
    if (isFirstInDisguise(article, index)) return index
  }
  return -1
}

/** “the six failed tags”: an adjective with the form of a past. */
function describes(article: Article, index: number): boolean {
  return (
    tagAt(article, index) === 'VERB.past' && /^(?:DET|NUM|ADJ|PRON\.poss)/.test(tagAt(article, index - 1))
  )
}

/** “the bear attacked the camp”, “the river rises by a foot”, “homes get it”, taken for a participle or a noun. */
function isFirstInDisguise(article: Article, index: number): boolean {
  const tag = tagAt(article, index)
  const isBehindNoun = /^(?:NOUN|PROPN|PRON)/.test(tagAt(article, index - 1))
  if (tag === 'VERB.pres') return isBehindNoun || tagAt(article, index - 1) === 'ADV'
  if (!isBehindNoun) return false
  if (tag === 'VERB.part') return hasObject(article, index)
  return (
    tag === 'NOUN.pl' &&
    /\.sg$/.test(tagAt(article, index - 1)) &&
    article.language.inflectedVerb(lowerAt(article, index))?.feature === '3sg' &&
    /^(?:ADP|DET|PART\.to|ADV)/.test(tagAt(article, index + 1))
  )
}

/** A past with an object of its own, which as a participle it could not have. */
function hasObject(article: Article, verb: number): boolean {
  // “the men put down whatever they held”
  if (tagAt(article, verb + 1) === 'ADP.particle' && /^(?:what|whatever)$/.test(lowerAt(article, verb + 2)))
    return true
  const next = tagAt(article, verb + 1) === 'ADP.particle' ? verb + 2 : verb + 1
  return (
    !TWO_OBJECTS.has(lowerAt(article, verb)) &&
    /^(?:DET|PRON(?!\.wh))/.test(tagAt(article, next)) &&
    !/^(?:each|all|both|that|this)$/.test(lowerAt(article, next))
  )
}

/** A subject without a clause of its own. */
function hasShortSubject(article: Article, from: number, verb: number): boolean {
  for (let index = from; index < verb; index++)
    if (/^(?:VERB|AUX|CCONJ|PRON\.wh)/.test(tagAt(article, index))) return false
  return true
}

/** The last word of a verb group: “had been seen”, “did not say”. */
function groupEnd(article: Article, verb: number): number {
  let end = verb
  while (/^(?:VERB\.(?:part|ger|base)|AUX|PART\.neg)/.test(tagAt(article, end + 1))) end++
  return end
}

/** The next finite verb that is claimed by nothing, a plain present behind a plural among them. */
function mainVerb(article: Article, from: number, limit: number): number {
  for (let index = from; index < limit; index++) {
    if (isBreakAt(article, index)) return -1
    if (isMainPronoun(article, index)) return index + 1
    if (claimsVerb(article, index)) return ownVerb(article, index, limit)
    if (isFiniteAt(article, index) || isPlainVerb(article, index) || isPastWithObject(article, index))
      return /^(?:and|or|but)$/.test(lowerAt(article, index - 1)) ? -1 : index
  }
  return -1
}

function isMainPronoun(article: Article, index: number): boolean {
  return /^(?:he|she|they|we|it)$/.test(lowerAt(article, index)) && isSubjectPronoun(article, index)
}

function isPlainVerb(article: Article, index: number): boolean {
  return (
    tagAt(article, index) === 'VERB.pres' &&
    tagAt(article, index - 1).startsWith('NOUN') &&
    (lowerAt(article, index) === 'have' || isPureVerb(lowerAt(article, index)))
  )
}

/** “the flood destroyed everything” */
function isPastWithObject(article: Article, index: number): boolean {
  return (
    tagAt(article, index) === 'VERB.part' &&
    /^(?:NOUN|PROPN)/.test(tagAt(article, index - 1)) &&
    hasObject(article, index)
  )
}

/** Between the two verbs something is joined, compared, or said: the second may belong to it. */
function isEntangled(article: Article, own: number, main: number): boolean {
  if (lowerAt(article, own) === 'asked') return false
  for (let index = own; index < main; index++) {
    const lower = lowerAt(article, index)
    if (/^(?:that|who|which|what|whose|where|how|why|then)$/.test(lower)) return true
    if (lower === 'than' && !/^(?:ADP|VERB\.part|NUM)/.test(tagAt(article, index + 1))) return true
    if (!/^(?:VERB|AUX)/.test(tagAt(article, index)) || !saysThat(article, index)) continue
    if (/^(?:to|of|on|about|with)$/.test(lowerAt(article, index + 1)) && !isTelling(article, index)) continue // “point to”
    if (!isPassive(article, index)) return true
  }
  return false
}

function isTelling(article: Article, index: number): boolean {
  return /^(?:say|tell|admit|explain|announce|suggest)$/.test(article.token(index)?.lemma ?? '')
}

/** “were announced”: nobody says anything. */
function isPassive(article: Article, index: number): boolean {
  return (
    tagAt(article, index) === 'VERB.part' &&
    /^(?:is|are|was|were|been|being|be)$/.test(lowerAt(article, index - 1))
  )
}

/** An “and” before the next subject that joins more than two like words: the subject may be a part of the pair. */
function isEntangledEnd(article: Article, own: number, first: number): boolean {
  for (let index = own; index <= first; index++)
    if (/^(?:and|or|but)$/.test(lowerAt(article, index))) {
      const before = tagAt(article, index - 1).slice(0, 4)
      if (index + 2 > first || before !== tagAt(article, index + 1).slice(0, 4)) return true
    }
  return false
}

/** The sentence has nothing behind the main verb that could be its main clause instead. */
function isWhole(article: Article, main: number, endToken: number): boolean {
  const after = groupEnd(article, main) + 1
  const isAmbiguous = tagAt(article, main) === 'VERB.past' && !isSurelyFiniteAt(article, main)
  if (isAmbiguous && lowerAt(article, main + 1) === 'by') return false
  if (!saysThat(article, main) && ownVerb(article, after, endToken) >= 0) return false
  for (let index = main + 1; index < Math.min(endToken, main + 14); index++) {
    if (textAt(article, index) !== ',') continue
    const next = clauseVerb(article, index + 1, endToken)
    if (next < 0 || claimsVerb(article, index + 1)) return true
    return saysThat(article, next) && textAt(article, next + 1) !== ',' // “, he said, the rate would”
  }
  return true
}

/** Where the subject of a verb begins, over “of the clinics in the region”. */
function subjectStart(article: Article, verb: number, own: number): number | undefined {
  let last = verb - 1
  while (last > own && /^ADV$/.test(tagAt(article, last)) && !/^(?:there|here)$/.test(lowerAt(article, last)))
    last--
  for (let steps = 0; steps < 4; steps++) {
    const first = phraseStart(article, last, own)
    if (first === undefined) return undefined
    if (!tagAt(article, first - 1).startsWith('ADP') || tagAt(article, first - 1) === 'ADP.particle')
      return first
    if (!/^(?:NOUN|PROPN|DET|PRON|NUM|ADJ)/.test(tagAt(article, first - 2))) return undefined
    last = first - 2
  }
  return undefined
}

const DETERMINERS =
  /^(?:the|a|an|his|her|their|its|our|my|your|this|these|those|another|no|every|each|both|all)$/
const QUANTITY =
  /^(?:few|many|most|some|several|hundreds|thousands|dozens|none|half|one|two|three|four|five|six|any)$/

/** The first word of a noun phrase that ends here. */
function phraseStart(article: Article, last: number, own: number): number | undefined {
  const lower = lowerAt(article, last)
  if (/^(?:he|she|they|we|it|there|nobody|everyone|everybody|nothing|someone)$/.test(lower)) return last
  if (QUANTITY.test(lower)) return last
  const tag = tagAt(article, last)
  if (!/^(?:NOUN|PROPN)/.test(tag)) return undefined
  let index = last
  while (index > own && isInPhrase(article, index)) {
    if (DETERMINERS.test(lowerAt(article, index))) return index
    const owner = ownerStart(article, index)
    if (owner !== undefined) return owner
    if (QUANTITY.test(lowerAt(article, index)) && !DETERMINERS.test(lowerAt(article, index - 1))) return index
    index--
  }
  return bareStart(article, index + 1, last)
}

/** “Fightstar’s blend”: a name in the possessive opens its phrase. */
function ownerStart(article: Article, index: number): number | undefined {
  if (tagAt(article, index) !== 'PART.poss' || !tagAt(article, index - 1).startsWith('PROPN'))
    return undefined
  let name = index - 1
  while (tagAt(article, name - 1).startsWith('PROPN')) name--
  return DETERMINERS.test(lowerAt(article, name - 1)) ? name - 1 : name
}

function isInPhrase(article: Article, index: number): boolean {
  return (
    /^(?:NOUN|PROPN|ADJ|NUM|PART\.poss|DET|PRON\.poss|ADV\.(?:comp|sup))/.test(tagAt(article, index)) ||
    DETERMINERS.test(lowerAt(article, index)) ||
    QUANTITY.test(lowerAt(article, index)) ||
    (/^VERB\.(?:part|ger)$/.test(tagAt(article, index)) &&
      (DETERMINERS.test(lowerAt(article, index - 1)) ||
        /^(?:ADJ|ADV|PART\.poss)/.test(tagAt(article, index - 1)))) ||
    (/^(?:only|newly|most|very|once|now)$/.test(lowerAt(article, index)) &&
      /^(?:DET|PART\.poss|PRON\.poss)/.test(tagAt(article, index - 1)))
  )
}

/** A subject without a determiner: a plural behind a verb or an adverb, or a name behind a common noun. */
function bareStart(article: Article, first: number, last: number): number | undefined {
  if (
    first === last &&
    tagAt(article, first) === 'NOUN.pl' &&
    /^(?:VERB|ADV$)/.test(tagAt(article, first - 1))
  )
    return first
  let name = last
  while (tagAt(article, name).startsWith('PROPN')) name--
  if (name === last) return undefined
  const before = tagAt(article, name)
  if (/^NOUN/.test(before)) return ROLE_NOUNS.has(lowerAt(article, name)) ? undefined : name + 1
  return /^(?:NUM|VERB\.(?:part|past)|ADV$)/.test(before) ? name + 1 : undefined
}

/** A word behind which nothing is awaited; a verb whose object has become the next subject is none. */
function mayEnd(article: Article, first: number, own: number): boolean {
  const last = first - 1
  const tag = tagAt(article, last)
  if (last < own || claimsVerb(article, last)) return false
  if (/^(?:NOUN|PROPN|NUM|ADJ|ADP\.particle|PRON)/.test(tag) || tag === 'ADV')
    return !NEVER_LAST.test(lowerAt(article, last))
  if (lowerAt(article, last) === 'on' && /^(?:went|go|goes|carried|gone)$/.test(lowerAt(article, last - 1)))
    return true
  return /^VERB/.test(tag) && !RAISING.has(article.token(last)?.lemma ?? '')
}

const NEVER_LAST =
  /^(?:very|so|too|quite|almost|nearly|just|only|even|such|more|most|less|other|own|same|his|her|their|its)$/

/** Verbs that a clause or a bare infinitive may follow, with its subject between. */
const RAISING = wordSet(
  'let make have help watch hear see feel find keep want need like ask tell be seem become'
)
