/**
 * Which verb of a sentence belongs to which of its parts: what rules on commas ask for. Read from left to right over
 * tags: a relative pronoun or a conjunction claims the next finite verb, what is not claimed is the main clause's own.
 */
import type {Article, Sentence} from './article.ts'
import {lowerAt, startAt, tagAt, textAt} from './at.ts'
import {isFiniteAt, isPastTakenForNoun} from './finite.ts'
import {TIME_NOUNS} from '../language/number-of-nouns.ts'
import {wordSet} from '../language/word-set.ts'

/** Where the words of a sentence begin: behind its dateline and an “And” or “But”. */
export function firstWordOf(article: Article, {firstToken, block}: Sentence): number {
  let first = firstToken
  while (startAt(article, first) < block.datelineEnd) first++
  return tagAt(article, first) === 'CCONJ' ? first + 1 : first
}

/** A mark that parts a sentence: comma, colon, dash, bracket, quotation mark. */
export function isBreakAt(article: Article, index: number): boolean {
  const type = article.types[index]
  if (tagAt(article, index) === 'PART.poss') return false // “the miners’ wives”
  return type?.kind === 'quote' || (type?.kind === 'mark' && !/^[%£$€&'’]|^\.$/.test(type.text))
}

/** A word that begins a clause of its own: “who”, “that”, “because”, “when”. */
export function claimsVerb(article: Article, index: number): boolean {
  const tag = tagAt(article, index)
  if (tag === 'SCONJ' && tagAt(article, index + 1) === 'VERB.ger') return false // “accused of taking”
  if (/^(?:SCONJ|ADV\.wh|PRON\.wh|DET\.wh)$/.test(tag)) return !isPreposition(article, index)
  if (CLAIMING.has(lowerAt(article, index))) return true
  if (/^(?:before|after|since|until|till)$/.test(lowerAt(article, index)))
    return !isPreposition(article, index)
  // “whether he would”: one clause, and one verb
  return isSubjectPronoun(article, index) && !/^(?:SCONJ|ADV\.wh|PRON\.wh)$/.test(tagAt(article, index - 1))
}

const CLAIMING = wordSet('whose whom who which because although if')

/** “before the war”, “after Monday”: no verb comes. “Since 2003 is”, “until last year has”: a time is no subject. */
function isPreposition(article: Article, index: number): boolean {
  if (!/^(?:before|after|since|until|till|as|than|like)$/.test(lowerAt(article, index))) return false
  const verb = ownVerb(article, index + 1, index + 8)
  return verb < 0 || (POINTS.test(lowerAt(article, index)) && isTimeOnly(article, index + 1, verb))
}

const POINTS = /^(?:before|after|since|until|till)$/

/** “2003”, “last year”, “the 1990s”, “early May”: nothing but a point of time from one token up to another. */
function isTimeOnly(article: Article, from: number, to: number): boolean {
  const last = lowerAt(article, to - 1)
  if (!/^(?:1[5-9]|20)\d\ds?$/.test(last) && !TIME_NOUNS.has(last)) return false
  for (let index = from; index < to - 1; index++)
    if (
      !/^(?:the|last|next|this|early|late|mid|about|around|of|\d+)$/.test(lowerAt(article, index)) &&
      !TIME_NOUNS.has(lowerAt(article, index))
    )
      return false
  return true
}

/**
 * The verb of a clause that opens with its subject: “he left”, “the talks went on”, “the tenants refuse”.
 *
 * @returns -1 where none follows, or a mark comes first
 */
export function clauseVerb(article: Article, from: number, to: number): number {
  const first = isSubjectPronoun(article, from) ? from + 1 : from
  const verb = ownVerb(article, first, to)
  const isPlain = (index: number): boolean =>
    tagAt(article, index) === 'VERB.pres' && /^(?:NOUN|PRON|PROPN)/.test(tagAt(article, index - 1))
  for (let index = first; index < (verb < 0 ? to : verb); index++) {
    if (isBreakAt(article, index) || claimsVerb(article, index)) break
    if (isPlain(index)) return index
  }
  return verb < 0 ? pastAfterNoun(article, first, to) : verb
}

/** A clause needs a verb: where none is seen, “closed” right after the first noun is no participle. */
function pastAfterNoun(article: Article, from: number, to: number): number {
  for (let index = from + 1; index < to; index++) {
    if (isBreakAt(article, index) || claimsVerb(article, index)) return -1
    if (tagAt(article, index) !== 'VERB.part') continue
    const isVerb =
      /^(?:NOUN|PROPN|ADV)/.test(tagAt(article, index - 1)) && lowerAt(article, index + 1) !== 'by'
    return isVerb ? index : -1
  }
  return -1
}

/** A verb that a clause without “that” may follow: “he said the road was shut”. */
export function saysThat(article: Article, index: number): boolean {
  return tagAt(article, index).startsWith('VERB') && SAYING.has(article.token(index)?.lemma ?? '')
}

const SAYING =
  wordSet(`say tell add warn announce claim admit insist argue believe think know mean hope fear suggest report confirm deny
   promise explain find show reveal estimate expect feel see hear learn note predict realise realize acknowledge allege
   ensure pretend vow swear concede conclude declare discover guess imagine maintain recall remember suspect understand
   wish assume hear decide doubt complain agree prove forget notice point pledge reckon stress state repeat write rule`)

/** “he” with its verb behind it. */
export function isSubjectPronoun(article: Article, index: number): boolean {
  return (
    /^(?:he|she|they|we|i|it|you)$/.test(lowerAt(article, index)) &&
    (isFiniteAt(article, index + 1) || tagAt(article, index + 1) === 'VERB.pres')
  )
}

/**
 * The first finite verb from one token up to another that is claimed by no word between them.
 *
 * @param owed how many verbs the words before have claimed already: 1 after “, which”
 * @param claims which words claim a verb
 * @returns -1 where there is none, or a mark comes first
 */
export function ownVerb(article: Article, from: number, to: number, owed = 0, claims = claimsVerb): number {
  let claimed = owed
  for (let index = from; index < to; index++) {
    index = behindBracket(article, index)
    if (isBreakAt(article, index)) return -1
    if (claims(article, index)) claimed++
    else if (isFiniteAt(article, index) || isPastInDisguise(article, index)) {
      if (isCoordinated(article, index) || isSecondPart(article, index)) continue
      if (claimed === 0) return index
      claimed--
    } else if (tagAt(article, index) === 'VERB.pres' && claimed > 0) claimed--
  }
  return -1
}

/** What follows “(£36m)”: a few words in brackets part no clause. */
function behindBracket(article: Article, index: number): number {
  if (textAt(article, index) !== '(') return index
  for (let close = index + 1; close < index + 6; close++) if (textAt(article, close) === ')') return close + 1
  return index
}

/** “has not had a reply”: one verb in two words. */
function isSecondPart(article: Article, index: number): boolean {
  const before = /^(?:PART\.neg|ADV$)/.test(tagAt(article, index - 1)) ? index - 2 : index - 1
  return /^(?:has|have|had|having)$/.test(lowerAt(article, before)) && lowerAt(article, index) === 'had'
}

/** “who came and saw”: the second verb belongs to the subject of the first. */
function isCoordinated(article: Article, index: number): boolean {
  const before = /^ADV/.test(tagAt(article, index - 1)) ? index - 2 : index - 1
  return /^(?:and|or|but)$/.test(lowerAt(article, before))
}

/** A verb that the tagger took for something else: “the force declined to name”, “sales rose by”, “the firm employs”. */
export function isPastInDisguise(article: Article, index: number): boolean {
  const tag = tagAt(article, index)
  if (isPastTakenForNoun(article, index)) return true
  if (!/^(?:VERB\.part|ADV)$/.test(tag) || !/^(?:NOUN|PROPN|NUM)/.test(tagAt(article, index - 1)))
    return false
  const lower = lowerAt(article, index)
  if (tag === 'ADV') return article.language.inflectedVerb(lower)?.feature === '3sg'
  if (takesInfinitive(article, index) || NEVER_PASSIVE.has(lower)) return true
  const participle = article.language.participleOf(lower)
  if (participle === undefined || participle === lower || lower.endsWith('ed')) return false
  return article.language.inflectedVerb(lower)?.feature === 'past'
}

/** Pasts of verbs without a passive. */
export const NEVER_PASSIVE =
  wordSet(`died resigned refused agreed declined appealed pleaded insisted argued complained replied arrived returned
   survived collapsed happened apologised apologized remained belonged emerged vanished existed lasted
   appeared disappeared occurred boasted joked admitted warned went came became began sank rose fell grew flew drove
   stood slept spoke competed participated succeeded hesitated laughed smiled wept travelled traveled thrived
   campaigned testified sobbed rejoined relented quipped chuckled shrugged waited debuted fled crept
   knelt leapt sped slid`)

/** Verbs whose participle may have an object: “a nurse awarded the medal”, “a man called the Hammer”. */
export const TWO_OBJECTS = wordSet(
  `awarded called named dubbed nicknamed denied refused granted handed offered elected appointed allowed given paid owed considered deemed labelled voted crowned promised assigned loaned charged fined spared bequeathed declared pronounced christened titled entitled styled branded aged turned taught shown sent sold left lent made judged rated wished`
)

/** “declined to name”: verbs of which no passive goes with an infinitive. */
export function takesInfinitive(article: Article, index: number): boolean {
  return (
    lowerAt(article, index + 1) === 'to' &&
    /^(?:declined|refused|agreed|failed|decided|vowed|promised|pledged|threatened|appeared|seemed|continued|managed|tried|wanted|hoped|planned|began|voted|moved|returned|hesitated|struggled|attempted|offered|chose|proceeded|opted)$/.test(
      lowerAt(article, index)
    )
  )
}

/** Whether a comma or dash with a finite verb after it stands between two tokens. */
export function hasVerbAfterBreak(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (!/^(?:,|–|—|-)$/.test(textAt(article, index))) continue
    for (let at = index + 1; at < Math.min(to, index + 4); at++) {
      if (isBreakAt(article, at) || claimsVerb(article, at)) break
      if (isFiniteAt(article, at)) return true
    }
  }
  return false
}
