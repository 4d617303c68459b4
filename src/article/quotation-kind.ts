/** Of which kind a quotation is: speech, a fragment of it, a word held at arm's length, a title, a word as a word. */
import {NAMING_VERBS} from '../language/quotation-words.ts'
import type {Article, QuotationKind} from './article.ts'
import {lowerAt, startAt, tagAt, textAt, uposAt} from './at.ts'
import type {Attribution, Surroundings} from './attribution.ts'
import {isTerm} from './quotation-term.ts'
import {isTitle} from './quotation-title.ts'
import type {Pair} from './quote-marks.ts'
import {type Words, wordsOf} from './quoted-words.ts'

/** A kind that the words and those beside them settle, whoever says them. */
export function settledKind(article: Article, pair: Pair, around: Surroundings): QuotationKind | undefined {
  if (pair.parts.length > 1) return undefined
  const words = wordsOf(article, pair)
  if (words.count === 0) return 'term'
  if (isNickname(article, pair, words) || isNamed(article, pair, around)) return 'scare'
  if (isTerm(article, pair, words, around)) return 'term'
  if (isTitle(article, pair, words, around)) return 'title'
  return undefined
}

/** What was found of who says a quotation. */
export interface Spoken {
  readonly attribution: Attribution | undefined
  readonly isSayingVerb: boolean
}

/** The kind of what is left: speech where it is a sentence of its own. */
export function spokenKind(
  article: Article,
  pair: Pair,
  around: Surroundings,
  spoken: Spoken
): QuotationKind {
  if (pair.parts.length > 1) return 'speech'
  const words = wordsOf(article, pair)
  if (isSpeech(article, pair, around, spoken, words)) return 'speech'
  if (spoken.attribution !== undefined) return 'partial'
  if (opensSentence(around) && isFullSentence(words)) return 'speech'
  if (words.count > 4 || (words.hasFiniteVerb && words.count > 3) || isHeadline(article, around))
    return 'partial'
  // "Satisfaction" stands alone as a name does; the "Beast" has its article outside
  return words.count === 1 && words.isCapitalised && !followsDeterminer(article, around) ? 'title' : 'scare'
}

function isSpeech(article: Article, pair: Pair, around: Surroundings, spoken: Spoken, words: Words): boolean {
  const {attribution, isSayingVerb} = spoken
  const isSentence = /[.!?…]/.test(words.ending)
  if (opensSentence(around)) {
    if (attribution?.isAfter === true ? !isHow(article, around.after) : isSentence) return true
  }
  const isBeside = attribution !== undefined && isRightAfterVerb(article, around, attribution)
  if (!words.isCapitalised) return isBeside && isSayingVerb && pair.depth > 0
  if (isSentence && isFullSentence(words)) return true
  if (isIntroduced(article, around) && (attribution !== undefined || isSentence || words.count > 2))
    return true
  return isBeside && (words.count > 1 || isSayingVerb)
}

function opensSentence({opening, from}: Surroundings): boolean {
  return opening === from
}

/** After a colon or a comma. */
function isIntroduced(article: Article, {opening}: Surroundings): boolean {
  const before = textAt(article, opening - 1)
  return before === ':' || before === ','
}

function isFullSentence({isCapitalised, hasFiniteVerb, count}: Words): boolean {
  return isCapitalised && hasFiniteVerb && count > 3
}

function followsDeterminer(article: Article, {opening}: Surroundings): boolean {
  const upos = uposAt(article, opening - 1)
  return upos === 'DET' || upos === 'ADJ' || tagAt(article, opening - 1) === 'PRON.poss'
}

function isHow(article: Article, after: number): boolean {
  return lowerAt(article, after + 1) === 'how'
}

function isHeadline(article: Article, {opening}: Surroundings): boolean {
  const block = article.blockAt(startAt(article, opening))
  return (
    block !== undefined &&
    (block.zone === 'headline' ||
      (article.blocks.length === 1 && !/[.!?]["'”’)]*$/.test(article.slice(block))))
  )
}

/** "One placard read “Enough”": nothing but an adverb between the verb and the quotation. */
function isRightAfterVerb(article: Article, {opening}: Surroundings, {verb}: Attribution): boolean {
  if (verb === undefined || verb.to > opening || verb.to < opening - 2) return false
  for (let index = verb.to; index < opening; index++) {
    if (uposAt(article, index) !== 'ADV') return false
  }
  return true
}

/** Raymond “Ducky” Thibodeaux. */
function isNickname(article: Article, pair: Pair, {count}: Words): boolean {
  if (count > 3) return false
  const before = article.types[pair.firstToken - 1]
  const after = article.types[pair.endToken]
  return (
    before?.kind === 'word' &&
    before.isCapitalised &&
    after?.kind === 'word' &&
    after.isCapitalised &&
    startAt(article, pair.endToken) - pair.end <= 1 &&
    uposAt(article, pair.firstToken - 1) === 'PROPN' &&
    !before.lower.startsWith("'")
  )
}

/** "dubbed", "so-called", "known locally as". */
function isNamed(article: Article, pair: Pair, {from}: Surroundings): boolean {
  for (let index = pair.firstToken - 1; index >= from && index >= pair.firstToken - 4; index--) {
    const lower = lowerAt(article, index)
    if (lower === 'call' && tagAt(article, index) === 'VERB.pres') return true // they call it “restructuring”
    if (lower === 'known' || lower === 'billed') return lowerAt(article, pair.firstToken - 1) === 'as'
    if (NAMING_VERBS.has(lower)) return true
  }
  return false
}
