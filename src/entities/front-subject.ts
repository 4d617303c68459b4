/**
 * The subject of a clause read from its front: “The *use* of sirens by crews who work at night …”. Where the search from
 * the verb backwards gives up, this reads forward from the noun that opens the sentence over what hangs on it.
 */
import type {Article} from '../article/article.ts'
import {firstWordOf} from '../article/clause-parts.ts'
import {isSurelyFiniteAt} from '../article/finite.ts'
import {Token} from '../article/token.ts'
import {wordSet} from '../language/word-set.ts'
import {isPureVerb} from '../language/pure-verbs.ts'
import {nounPhraseStartingAt, type NounPhrase} from './noun-phrases.ts'
import {subjectFrom, type Subject} from './subject.ts'

const known = new WeakMap<Article, Map<number, number>>()

/** The subject of a verb that is the main verb of a sentence which its subject opens. */
export function frontSubject(verb: Token): Subject | undefined {
  const {article, sentence} = verb
  const phrase = openingPhrase(article, firstWordOf(article, sentence), sentence.endToken)
  return phrase === undefined ? undefined : subjectIfMain(verb, phrase)
}

/** “The *fact* that so few of them came suggests”: the main verb of a sentence that opens with a noun and what it says. */
export function contentSubject(verb: Token): Subject | undefined {
  const {article, sentence} = verb
  const first = firstWordOf(article, sentence)
  if (!opensWithContent(article, first)) return undefined
  const phrase = openingPhrase(article, first, sentence.endToken)
  const opensClauseNext = phrase !== undefined && article.types[phrase.endToken]?.lower === 'that'
  return opensClauseNext ? subjectIfMain(verb, phrase) : undefined
}

/** Within three words a noun of what is said or thought, and “that”. */
function opensWithContent(article: Article, first: number): boolean {
  for (let index = first; index < first + 3; index++)
    if (CONTENT.has(article.types[index]?.lower ?? '')) return article.types[index + 1]?.lower === 'that'
  return false
}

const CONTENT = wordSet(
  `fact news claim claims report reports idea belief sign signs rumour rumor rumours rumors suggestion suggestions allegation
   allegations fear fears hope hopes warning warnings evidence view argument notion thought feeling possibility chance risk
   danger threat promise assertion complaint complaints accusation accusations discovery revelation revelations admission
   decision ruling proof suspicion suspicions theory assumption condition concern concerns proposal recommendation
   announcement statement impression hint hints knowledge realisation realization prospect principle`
)

function subjectIfMain(verb: Token, phrase: NounPhrase): Subject | undefined {
  const {article, sentence} = verb
  if (phrase.number === 'either') return undefined
  const ofArticle = known.get(article) ?? new Map<number, number>()
  known.set(article, ofArticle)
  let main = ofArticle.get(sentence.index)
  if (main === undefined) {
    main = new ForwardReading(article, sentence.endToken, phrase).mainVerb()
    ofArticle.set(sentence.index, main)
  }
  if (main !== verb.index || main <= phrase.endToken) return undefined
  const inner = nounPhraseStartingAt(article, phrase.endToken + 1, sentence.endToken)
  return subjectFrom(article, {kind: 'noun', phrase}, inner)
}

/** “The team’s record”, “Reports”: a common noun. */
function openingPhrase(article: Article, first: number, end: number): NounPhrase | undefined {
  const lone = loneOpening(article, first)
  if (lone !== undefined) return lone
  const phrase = nounPhraseStartingAt(article, first, end)
  if (phrase === undefined) return undefined
  const head = new Token(article, phrase.head)
  const next = head.at(1)
  if (head.upos !== 'NOUN' || next?.feature === 'poss' || next?.upos === 'CCONJ') return undefined
  if (next !== undefined && ACTIVITIES.has(next.lower)) return undefined // “Foreign affairs spending”
  if (!phrase.isDetermined && (head.feature !== 'pl' || phrase.firstToken !== phrase.head)) return undefined
  return TIMES.test(head.lower) ? undefined : phrase
}

/** “Everybody (in the huts)”, “One of the elms” */
function loneOpening(article: Article, first: number): NounPhrase | undefined {
  const word = (offset: number): string => article.types[first + offset]?.lower ?? ''
  const isOne =
    word(0) === 'one' && word(1) === 'of' && /^(?:the|its|his|her|their|our|these|those)$/.test(word(2))
  if (!isOne && !ANYBODY.test(word(0))) return undefined
  return {firstToken: first, head: first, endToken: first + 1, number: 'singular', isDetermined: true}
}

const ANYBODY = /^(?:everybody|everyone|nobody|somebody|someone|anybody|anyone|everything|nothing)$/

/** “The day after he left …”: no subject, as often as not. */
const TIMES =
  /^(?:day|night|week|month|year|morning|evening|afternoon|moment|time|minute|hour|second|season|summer|winter|spring|autumn|weekend|number|majority|lot|couple|pair|handful|range|series|half|rest|minority|variety|host|group|mixture|combination|kind|sort|type|way|thing|things|reason|percent|dozens|hundreds|thousands|millions|tens|scores|first|amount)s?$/
const LONGEST = 40

/** What a noun in the plural may describe: “sales training”. */
const ACTIVITIES = wordSet(
  `spending funding training housing hearing meeting building banking planning trading testing parking farming lending
   borrowing reporting processing marketing drilling mining shipping gambling handling monitoring licensing policing
   sharing rating ranking setting smuggling trafficking tracking hunting fishing racing dealing writing teaching learning`
)

/** Reads on from a noun, owing a verb to each word that opens a clause. */
class ForwardReading {
  private readonly article: Article
  private readonly end: number
  private readonly phrase: NounPhrase
  private owed = 0

  constructor(article: Article, end: number, phrase: NounPhrase) {
    this.article = article
    this.end = Math.min(end, phrase.endToken + LONGEST)
    this.phrase = phrase
  }

  /** The token of the main verb; -1 where it cannot be told, or shows no number. */
  mainVerb(): number {
    const {article, phrase} = this
    const after = new Token(article, phrase.endToken)
    if (/^(?:DET|PROPN|NUM)$/.test(after.upos) || isSubjectPronoun(after)) this.owed++ // “the songs she wrote”
    for (let index = phrase.endToken; index < this.end; index++) {
      const token = new Token(article, index)
      if (token.upos === 'PUNCT') return this.owed === 0 ? this.behindAside(token) : -1
      if (token.upos === 'CCONJ' && !this.joinsWithin(token)) return -1
      // “No fault of their own these people are”
      const isNewSubject = token.upos === 'DET' && isNounOrOwn(token.at(-1)) && token.at(-1)?.feature !== 'wh'
      if (index > phrase.endToken && isNewSubject) return -1
      if (/^(?:after|before|until|since)$/.test(token.lower)) return -1
      if (opensClause(token)) {
        this.owed++
        continue
      }
      if (!isFinite(token)) continue
      if (this.owed > 0) {
        this.owed--
        continue
      }
      if (token.lower === 'had' || token.feature === 'modal') return -1
      if (token.feature === 'past' && token.upos === 'VERB') {
        if (isSurelyFiniteAt(article, index)) return -1
        continue // “letters found in the attic”
      }
      return showsNumber(token) ? index : -1
    }
    return -1
  }

  /** “, discovered in a hatbox, shows”: the verb right behind the mark that closes what a mark opened. */
  private behindAside(mark: Token): number {
    if (!/^[,–—(]$/.test(mark.text)) return -1
    const closing = mark.text === '(' ? ')' : mark.text
    const next = mark.at(1)
    if (next === undefined || next.upos === 'CCONJ') return -1
    for (let index = mark.index + 1; index < this.end; index++) {
      const token = new Token(this.article, index)
      if (/^[;:“”"]$/.test(token.text)) return -1
      if (opensClause(token)) this.owed++
      else if (this.paysClause(token)) this.owed--
      // “, Kate, 12, and son, Max, 9, were”
      const isJoiner = token.upos === 'CCONJ' && this.owed === 0
      if (this.owed < 0 || (isJoiner && (token.at(1)?.upos === 'DET' || token.at(-1)?.text === ',')))
        return -1
      if (token.text !== closing || this.owed !== 0) continue
      let verb = token.at(1)
      while (verb?.upos === 'ADV') verb = verb.at(1)
      if (verb !== undefined && isFinite(verb)) return showsNumber(verb) && !isItem(next) ? verb.index : -1
    }
    return -1
  }

  /** Whether it is a finite verb for sure: a past may be a participle. */
  private paysClause(token: Token): boolean {
    const isPast = token.upos === 'VERB' && token.feature === 'past'
    return isFinite(token) && (!isPast || isSurelyFiniteAt(this.article, token.index))
  }

  /** “bread and milk”, “old and new”: a pair inside what hangs on the noun, which leaves a singular head alone. */
  private joinsWithin(joiner: Token): boolean {
    if (this.owed > 0) return true
    const after = joiner.at(1)
    if (after === undefined || joiner.lower === 'but') return false
    if (this.phrase.number === 'plural') return !/^(?:PRON|AUX|VERB)$/.test(after.upos)
    return false
  }
}

function isNounOrOwn(token: Token | undefined): boolean {
  return token !== undefined && (token.lower === 'own' || /^(?:NOUN|PROPN|PRON)$/.test(token.upos))
}

/** “, milk and eggs, are”: an item of a list, not an aside. */
function isItem(first: Token): boolean {
  return first.upos === 'NOUN' && first.at(1)?.text === ','
}

function opensClause(token: Token): boolean {
  const {feature, lower, upos} = token
  if (lower === 'as' || lower === 'than') {
    const next = token.at(1)
    return next !== undefined && isSubjectPronoun(next)
  }
  if (feature === 'wh' || OPENERS.test(lower)) return true
  return upos === 'SCONJ' && lower !== 'of' && !PREPOSITIONS.test(lower)
}

const OPENERS = /^(?:that|who|which|whom|whose|where|when|while|because|if|although|though|whether)$/
const PREPOSITIONS = /^(?:in|for|by|with|like|at|on|from|to|until|since|before|after|over|under)$/

function isSubjectPronoun({lower}: Token): boolean {
  return /^(?:he|she|they|we|i|it|you)$/.test(lower)
}

function isFinite({upos, feature}: Token): boolean {
  return (upos === 'VERB' || upos === 'AUX') && /^(?:3sg|pres|past|modal)$/.test(feature ?? '')
}

/** Whether the form shows the number, and can be nothing but a verb. */
function showsNumber(verb: Token): boolean {
  if (verb.at(-1)?.isCapitalised === true && verb.at(1)?.isCapitalised === true) return false // in a title
  if (/^(?:is|are|was|were|has|have|does|do)$/.test(verb.lower)) return true
  if (verb.upos !== 'VERB') return false
  const next = verb.at(1)
  const isFollowed = next !== undefined && /^(?:DET|ADP|PRON|SCONJ|PART|ADV|ADJ)$/.test(next.upos)
  return verb.feature === '3sg' ? isFollowed : verb.feature === 'pres' && isFollowed && isPureVerb(verb.lower)
}
