/** The verb of a main clause that runs into a parenthesis: “Lund, 34 *was* held”, “the mill, which leaks *is* shut”. */
import {DAY_LIST, MONTH_LIST} from '../language/calendar-names.ts'
import {TIME_NOUNS} from '../language/number-of-nouns.ts'
import {KINSHIP, ROLE_NOUNS} from '../language/person-words.ts'
import {isPureVerb} from '../language/pure-verbs.ts'
import {wordSet} from '../language/word-set.ts'
import type {Article, Sentence} from './article.ts'
import {lowerAt, tagAt, textAt} from './at.ts'
import {
  NEVER_PASSIVE,
  TWO_OBJECTS,
  claimsVerb,
  hasVerbAfterBreak,
  isBreakAt,
  isSubjectPronoun,
  ownVerb,
  saysThat,
  takesInfinitive
} from './clause-parts.ts'
import {isFiniteAt, isSurelyFiniteAt} from './finite.ts'

const LONGEST = 24

/**
 * The verb behind the words that a comma sets off, where it can only be that of the subject before the comma.
 *
 * @param first where the subject begins
 */
export function verbBehindParenthesis(article: Article, first: number, comma: number): number | undefined {
  const from = comma + 1
  const sentence = article.sentenceOf(comma)
  if (sentence === undefined || /^(?:and|or|but|not|nor|so|yet|then)$/.test(lowerAt(article, from)))
    return undefined
  const kind = kindOf(article, from)
  const limit = Math.min(sentence.endToken, from + LONGEST)
  const verb = candidate(article, first, comma, limit)
  if (
    verb <= from ||
    CONDITION.test(lowerAt(article, verb)) ||
    isJoined(article, from, verb, kind) ||
    saysClause(article, from, verb, sentence)
  )
    return undefined
  const isPlace = opensPlace(article, comma, verb)
  if (!isPlace && !isPlausible(article, from, verb, kind)) return undefined
  return isMainVerb(article, verb, sentence, kind) || isBehindAside(article, from, verb) ? verb : undefined
}

/** The verb that may be the main one: the first that no word before it claims. */
function candidate(article: Article, first: number, comma: number, limit: number): number {
  const from = comma + 1
  const own = ownVerb(article, from, limit)
  if (own >= 0) return own
  const plain = isPluralHead(article, first, comma) ? plainVerb(article, from, limit) : -1
  if (plain >= 0) return plain
  // “who stepped down after the defeat does not”: with no other verb, “after” was a preposition
  const claims = (of: Article, index: number): boolean =>
    !AMBIGUOUS.test(lowerAt(of, index)) && claimsVerb(of, index)
  const behind = ownVerb(article, from, limit, 0, claims)
  if (behind >= 0) return ownVerb(article, behind + 1, limit) < 0 ? behind : -1
  return pastWithObject(article, from, limit)
}

/** Words that are a preposition or a conjunction. */
const AMBIGUOUS = /^(?:before|after|since|until|till|as|than)$/

/** “who bit a bat in 1982 *rejoined* the band”: a past that was taken for a participle, with an object. */
function pastWithObject(article: Article, from: number, limit: number): number {
  for (let index = from + 2; index < limit; index++) {
    if (isBreakAt(article, index)) return -1
    if (tagAt(article, index) === 'VERB.part' && /^(?:NOUN|PROPN|NUM)/.test(tagAt(article, index - 1)))
      return hasOwnObject(article, index, 'other') ? index : -1
  }
  return -1
}

/** “Radcliffe, however passed up the chance” */
function isBehindAside(article: Article, from: number, verb: number): boolean {
  return verb === from + 1 && ASIDES.has(lowerAt(article, from)) && textAt(article, verb + 1) !== ','
}

/** “Mr Lunt, of Bow, east London pleaded”: the larger place behind the smaller. */
function opensPlace(article: Article, comma: number, verb: number): boolean {
  let before = comma - 1
  while (tagAt(article, before).startsWith('PROPN')) before--
  if (
    before === comma - 1 ||
    !/^(?:of|from)$/.test(lowerAt(article, before)) ||
    textAt(article, before - 1) !== ','
  )
    return false
  const from = /^(?:north|south|east|west|central|near)$/.test(lowerAt(article, comma + 1))
    ? comma + 2
    : comma + 1
  return verb > from && isNameAlone(article, from, verb)
}

/** “The plans for the harbour”, “the guests”: what begins there is plural. */
function isPluralHead(article: Article, first: number, comma: number): boolean {
  for (let index = first; index < comma; index++) {
    if (tagAt(article, index) === 'NOUN.pl') return true
    if (!/^(?:DET|ADJ|NUM|PRON\.poss|PROPN)/.test(tagAt(article, index))) return false
  }
  return false
}

/** “drawn up by an architect *include* a lido”: a plain present behind a singular, with an object or the like. */
function plainVerb(article: Article, from: number, limit: number): number {
  for (let index = from + 2; index < limit; index++) {
    if (isBreakAt(article, index) || claimsVerb(article, index)) return -1
    if (tagAt(article, index) !== 'VERB.pres' || !isPureVerb(lowerAt(article, index))) continue
    const isFollowed = /^(?:DET|PRON|ADP|PART\.to|ADJ|NUM)/.test(tagAt(article, index + 1))
    return isFollowed && /^(?:NOUN|PROPN)\.sg|^NUM/.test(tagAt(article, index - 1)) ? index : -1
  }
  return -1
}

/** “, who …”, “, led by …”, or anything else. */
type Kind = 'relative' | 'participle' | 'other'

function kindOf(article: Article, from: number): Kind {
  if (RELATIVE.test(lowerAt(article, from)) || isWhichAfterPreposition(article, from)) return 'relative'
  return /^VERB\.(?:part|ger)/.test(tagAt(article, from)) ? 'participle' : 'other'
}

const RELATIVE = /^(?:which|who|whose|whom|where)$/

/** “in which”, “both of whom”. */
function isWhichAfterPreposition(article: Article, from: number): boolean {
  const at = lowerAt(article, from + 1) === 'of' ? from + 2 : from + 1
  return /^(?:ADP|DET|NUM|PRON)/.test(tagAt(article, from)) && /^(?:which|whom)$/.test(lowerAt(article, at))
}

/** “the records provided they are kept” */
const CONDITION = /^(?:provided|providing|given|supposing|assuming|granted)$/

/**
 * “, the captain and”: a list or a second clause, not a parenthesis. Behind “who” and “led by” the “and” joins what
 * they hold, and so it does between two jobs of one person: “, owner and editor of”.
 */
function isJoined(article: Article, from: number, to: number, kind: Kind): boolean {
  for (let index = from; index < to; index++) {
    const lower = lowerAt(article, index)
    if (/^(?:but|than)$/.test(lower)) return true
    if (!/^(?:and|or)$/.test(lower)) continue
    if (kind !== 'other' && /^(?:ADP|ADV|SCONJ)/.test(tagAt(article, index + 1))) return true // “and on a lit one may”
    if (kind !== 'other') continue
    if (!joinsWithin(article, from, index, to)) return true
  }
  return false
}

/** “owner and editor of”, “a writer and actor”; “agent for Hull and Goole”; or a verb that shows that no two are meant. */
function joinsWithin(article: Article, from: number, and: number, verb: number): boolean {
  if (!/^(?:PROPN|NUM)/.test(tagAt(article, from - 2))) return false // “the guitarist, singer and painter was”
  const isBare = tagAt(article, and + 1) === 'NOUN.sg' && isRole(article, and + 1)
  if (isBare && tagAt(article, and - 1) === 'NOUN.sg') return true
  if (/^(?:is|was|has)$/.test(lowerAt(article, verb)) || tagAt(article, verb) === 'VERB.3sg') return true
  const hasName = tagAt(article, and - 1).startsWith('PROPN') && tagAt(article, and + 1).startsWith('PROPN')
  return hasName && isRole(article, from) && tagAt(article, from + 1) === 'ADP'
}

/** “who says the plan will work”: the second verb may be that of a clause which is said. */
function saysClause(article: Article, from: number, verb: number, {endToken}: Sentence): boolean {
  for (let index = from; index < verb; index++) {
    if (!isFiniteAt(article, index) && !tagAt(article, index).startsWith('VERB')) continue
    if (!saysThat(article, index) || hasClauseOfItsOwn(article, index)) continue
    if (index === from && /^(?:ADP|ADV)/.test(tagAt(article, index + 1))) continue // “, showing in Berlin”
    // “which he has denied are being examined”
    if (index > from + 1 && index === verb - 1 && ownVerb(article, verb + 1, endToken) < 0) continue
    return true
  }
  return false
}

/** “who says he is honest”, “who said that it leaks”: the clause that is said has shown its verb already. */
function hasClauseOfItsOwn(article: Article, saying: number): boolean {
  return lowerAt(article, saying + 1) === 'that' || isSubjectPronoun(article, saying + 1)
}

/** The words between can be a parenthesis, and the verb does not belong to it. */
function isPlausible(article: Article, from: number, verb: number, kind: Kind): boolean {
  const before = tagAt(article, verb - 1)
  if (kind === 'relative') return mayEndRelative(article, verb)
  if (before === 'NUM' && tagAt(article, verb) === 'VERB.3sg') return false
  if (!/^(?:NOUN|PROPN|NUM|ADV|ADJ|SYM)/.test(before)) return false
  const first = lowerAt(article, from)
  // “Of the 100 shares, 57 fell”: only a person has an age
  if (tagAt(article, from) === 'NUM' && verb === from + 1)
    return /^(?:PROPN|ADJ)/.test(tagAt(article, from - 2)) || isRole(article, from - 2)
  if (ASIDES.has(first)) return verb === from + 1
  if (/^(?:for|in|of)$/.test(first) && ASIDE_PHRASE.test(lowerAt(article, from + 1)) && verb === from + 2)
    return true
  if (first === 'according') return lowerAt(article, from + 1) === 'to'
  const opens = tagAt(article, from)
  if (/^(?:VERB\.(?:part|ger|past)|ADP$)/.test(opens) || /^(?:along|together)$/.test(first))
    return /^(?:NOUN|PROPN|NUM)/.test(before) || LAST_ADVERB.test(lowerAt(article, verb - 1))
  if (/^(?:both|all|each|most|many)$/.test(first) && /^(?:from|of|in)$/.test(lowerAt(article, from + 1)))
    return tagAt(article, verb) !== 'VERB.3sg' // “Sergeant Peck, all of Hull salutes you”
  if (opens === 'NOUN.pl' && verb === from + 1) return false // “In the valley, roofs were torn out”
  if (opens.startsWith('PROPN') && !isPossessive(article, from, verb))
    return isNameAlone(article, from, verb) && isRole(article, from - 2)
  if (/^(?:DET|NUM|PRON\.poss|NOUN|ADJ|PROPN)/.test(opens))
    return !/^(?:that|this|these|those|some|no|another|much|little|enough|such|any|every|each)$/.test(first)
  return false
}

/** What may stand last in “, who …”, when another verb follows. */
function mayEndRelative(article: Article, verb: number): boolean {
  const before = tagAt(article, verb - 1)
  // "whose name was not released pleaded guilty": two verbs in a row
  if (/^(?:VERB\.part|ADJ)/.test(before)) return /^(?:VERB\.past|AUX)/.test(tagAt(article, verb))
  if (before === 'VERB.base') return lowerAt(article, verb - 2) === 'to' && /^AUX/.test(tagAt(article, verb))
  if (before === 'ADV') return LAST_ADVERB.test(lowerAt(article, verb - 1))
  return /^(?:NOUN|PROPN|NUM|SYM)/.test(before)
}

/** Adverbs that end a clause and seldom stand before a verb. */
const LAST_ADVERB =
  /^(?:ago|earlier|later|there|here|today|yesterday|tomorrow|tonight|abroad|overseas|together|alone|again|afterwards|nearby|indoors|outdoors|upstairs|downstairs|home|away|too|well|daily|weekly|monthly|yearly|annually)$/

/** “Spain’s biggest bank”: a description that a name opens. */
function isPossessive(article: Article, from: number, verb: number): boolean {
  for (let index = from + 1; index < verb - 1; index++) {
    if (tagAt(article, index) === 'PART.poss')
      return /^NOUN/.test(tagAt(article, verb - 1)) || index < verb - 3
    if (!tagAt(article, index).startsWith('PROPN')) return false
  }
  return false
}

const ASIDES =
  wordSet(`however meanwhile therefore though nevertheless nonetheless too moreover incidentally apparently reportedly
   presumably unfortunately sadly thankfully fortunately conversely similarly likewise consequently accordingly`)
const ASIDE_PHRASE =
  /^(?:example|instance|fact|course|turn|contrast|addition|short|general|particular|theory)$/

/** “Ada Stone”, and nothing else, up to the verb. */
function isNameAlone(article: Article, from: number, verb: number): boolean {
  for (let index = from; index < verb; index++) if (!tagAt(article, index).startsWith('PROPN')) return false
  return true
}

/** “The prime minister”, “her brother”: a job or a relative, who may have a name. */
function isRole(article: Article, head: number): boolean {
  const lower = lowerAt(article, head)
  return /^(?:NOUN|PROPN)/.test(tagAt(article, head)) && (ROLE_NOUNS.has(lower) || KINSHIP.has(lower))
}

/**
 * The sentence has no other verb that could be its own: none after a later comma, and where the form may be a
 * participle too (“a nurse from Hull awarded the medal”) something after it shows that it is none.
 */
function isMainVerb(article: Article, verb: number, {endToken}: Sentence, kind: Kind): boolean {
  if (textAt(article, verb + 1) === ',' || hasVerbAfterBreak(article, verb + 1, endToken)) return false
  // “which left drag marks”: a noun behind a noun, unless an object or the like follows
  if (tagAt(article, verb) === 'VERB.3sg' && mayBePlural(article, verb)) return false
  if (isSurelyFiniteAt(article, verb) || tagAt(article, verb) === 'VERB.pres') return true
  if (takesInfinitive(article, verb)) return true
  if (NEVER_PASSIVE.has(lowerAt(article, verb))) return true
  return ownVerb(article, verb + 1, endToken) < 0 && hasOwnObject(article, verb, kind)
}

/** “drag marks”, “oil leaks”: a form that may be a plural, behind a common noun and without an object. */
function mayBePlural(article: Article, verb: number): boolean {
  if (article.types[verb]?.features.mayBe('NOUN') !== true || saysThat(article, verb)) return false
  return (
    !/^(?:PROPN|NUM|ADV)/.test(tagAt(article, verb - 1)) &&
    !/^(?:DET|PRON|PART\.to)/.test(tagAt(article, verb + 1))
  )
}

/** “Mr Okoro, a teacher joined the strike”: a past with an object or a clause, which as a participle it could not have. */
function hasOwnObject(article: Article, verb: number, kind: Kind): boolean {
  if (!/^VERB\.pa/.test(tagAt(article, verb))) return false
  const next = tagAt(article, verb + 1) === 'ADP.particle' ? verb + 2 : verb + 1
  const lower = lowerAt(article, next)
  if (lower === 'that' && tagAt(article, next) === 'SCONJ') return true
  if (lower === 'to' && lowerAt(article, verb) === 'led') return true
  const isMade = kind === 'relative' && lowerAt(article, verb) === 'made'
  if (TWO_OBJECTS.has(lowerAt(article, verb)) && !isMade) return false
  if (tagAt(article, next) === 'NOUN.pl') return saysThat(article, verb)
  if (tagAt(article, next) === 'NUM')
    return /^NOUN\.pl/.test(tagAt(article, next + 1)) && !TIME_NOUNS.has(lowerAt(article, next + 1))
  if (tagAt(article, next).startsWith('PROPN')) return !DAYS_AND_MONTHS.has(lower)
  return (
    /^(?:DET|PRON\.poss|PRON$)/.test(tagAt(article, next)) && !/^(?:each|that|all|both|this)$/.test(lower)
  )
}

const DAYS_AND_MONTHS = wordSet(`${DAY_LIST} ${MONTH_LIST}`)
