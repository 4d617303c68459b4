/**
 * A real word in a place where no word of its kind can stand, one slip from one that can: “had heart a crash”, “was herd
 * in private”, “he sad that”. The place says which kind of word is wanted; nothing is known of the words themselves.
 */
import type {Token} from '../article/token.ts'
import {editsOf} from '../language/edits.ts'
import {inflect} from '../language/inflect.ts'
import {isIrregularParticiple, participleOnly, pastOnly} from '../language/verb-forms.ts'
import type {Language} from '../language/language.ts'
import {takes} from '../language/complements.ts'
import {isQuality} from '../language/qualities.ts'
import {isThing} from '../language/things.ts'
import {wordSet} from '../language/word-set.ts'
import {isOfTime} from './adjuncts.ts'

/** How common, on the lexicon's scale of 0 to 15, a word must be to have been meant, as a noun at least, and to be no slip. */
const COMMON = 8
const KNOWN = 7
const RARE = 5
const EVERYWHERE = 14

/** The words after which a place is looked at. */
export const SLOT_OPENERS = wordSet(
  `have has had having 've is are was were be been being he she they we i who will would can could should must may might
   do does did to the a an his her its their very too extremely`
)

/** What may come between. */
export const SLOT_ADVERBS = wordSet("not n't never already also just")

type Fits = (language: Language, word: string) => boolean

/** What was meant for the word at a place that wants another kind of word. */
export function meantBySlot(token: Token): string | undefined {
  const opener = openerOf(token)
  const after = token.at(1)
  if (opener === undefined || after === undefined) return undefined
  if (IN_PHRASE.has(opener.lower) && !endsPhrase(after)) return undefined
  if (!isJudged(token)) return undefined
  const fits = wanted(opener, token, after)
  if (fits === undefined) return undefined
  const {language} = token.article
  // where no noun, or nothing but one, can stand, the word meant may well be the rarer of the two
  const least =
    fits === isPlainNoun || isThing(token.lower)
      ? KNOWN
      : Math.max(COMMON, language.lexicon.frequencyClass(token.lower))
  const meant = editsOf(token.lower)
    .filter((word) => language.lexicon.frequencyClass(word) >= least && fits(language, word))
    .sort((one, other) => language.lexicon.frequencyClass(other) - language.lexicon.frequencyClass(one))
  // a hand keeps the head of a word
  return meant.find((word) => word.charAt(0) === token.lower.charAt(0)) ?? meant[0]
}

/** Written for words that sound like them, which are no single slip away. */
const BY_EAR = wordSet('past lead board bored')

const IN_PHRASE = wordSet('the a his her its their')

/** A common word in small letters that is a noun or an adjective by its tag, and no everyday word. */
function isJudged(token: Token): boolean {
  const {lower, type, article} = token
  if (!token.isWord || token.isCapitalised || lower.length < 3 || type.isHyphenated || lower.includes("'"))
    return false
  if (type.lowerVarieties === 0 || BY_EAR.has(lower) || lower.endsWith('ing')) return false
  if (lower.endsWith('ed') && !IN_PHRASE.has(token.at(-1)?.lower ?? '')) return false
  if (!/^(?:NOUN|ADJ|VERB|ADV)$/.test(token.upos)) return isRare(token)
  return article.language.lexicon.frequencyClass(lower) < EVERYWHERE
}

function openerOf(token: Token): Token | undefined {
  let before = token.at(-1)
  if (before !== undefined && SLOT_ADVERBS.has(before.lower)) before = before.at(-1)
  return before !== undefined && SLOT_OPENERS.has(before.lower) ? before : undefined
}

/** What kind of word the place wants, where the word that stands there is of another. */
function wanted(opener: Token, token: Token, after: Token): Fits | undefined {
  const place = PLACES.find(([openers]) => openers.test(opener.lower))
  return place?.[1](opener, token, after)
}

type Place = (opener: Token, token: Token, after: Token) => Fits | undefined

/** By the words that open them. */
const PLACES: ReadonlyArray<readonly [openers: RegExp, place: Place]> = [
  [/^(?:have|has|had|having|'ve)$/, afterHave],
  [/^(?:is|are|was|were|be|been|being)$/, afterBe],
  [/^(?:will|would|can|could|should|must|may|might)$/, afterModal],
  [/^(?:do|does|did)$/, afterDo],
  [/^to$/, afterTo],
  [/^(?:the|a|an|his|her|its|their)$/, afterArticle],
  [/^(?:very|too|extremely)$/, afterDegree],
  [/^(?:he|she|they|we|i|who)$/, afterSubject]
]

function afterHave(_: Token, {lower, article}: Token, after: Token): Fits | undefined {
  return !opensObject(after) || isOfTime(after) || isParticiple(article.language, lower)
    ? undefined
    : isParticiple
}

const COLOURS = wordSet(
  'brown black white red green yellow blue grey gray pink purple orange gold silver beige cream bronze scarlet'
)

function afterBe(_: Token, token: Token, after: Token): Fits | undefined {
  const phrase = /^(?:up|down|over|out|off|away|back)$/.test(after.lower) ? after.at(1) : after
  if (!/^(?:by|in|at|from|on|for|with|as|to)$/.test(phrase?.lower ?? '')) return undefined
  if (isParticiple(token.article.language, token.lower) || isQuality(token.lower) || COLOURS.has(token.lower))
    return undefined
  // a tag of its place, not of the word: “was herd in private”
  if (token.upos === 'VERB' || isRare(token)) return isParticiple
  return isThing(token.lower) && phrase?.lower !== 'to' ? isParticiple : undefined
}

function afterModal(opener: Token, {lower, article}: Token, after: Token): Fits | undefined {
  if (opener.isCapitalised && !opener.isFirstInSentence) return undefined // “since May by a row”
  return opener.upos !== 'AUX' || !opensObject(after) || isVerb(article.language, lower) ? undefined : isBase
}

function afterDo(_: Token, token: Token): Fits | undefined {
  const isDenied = /^n[o']t$/.test(token.at(-1)?.lower ?? '')
  return !isDenied || token.upos === 'ADV' || isVerb(token.article.language, token.lower) ? undefined : isBase
}

function afterTo(opener: Token, token: Token, after: Token): Fits | undefined {
  const before = opener.at(-1)
  if (!(governsInfinitive(before) || (isRare(token) && before?.upos === 'VERB'))) return undefined
  if (!(opensObject(after) || after.lower === 'as')) return undefined
  if (/^(?:ADV|DET)$/.test(token.upos) || isVerb(token.article.language, token.lower)) return undefined
  return isBase
}

/** “he sad that” */
function afterSubject(opener: Token, {lower, article}: Token, after: Token): Fits | undefined {
  if (!isHead(opener) || isVerb(article.language, lower)) return undefined
  return opensObject(after) || after.lower === 'that' ? isFinite : undefined
}

/** “asked to”, “the ability to”: what follows is a bare verb. */
function governsInfinitive(before: Token | undefined): boolean {
  return before !== undefined && takes(before.lemma, 'inf') && !takes(before.lemma, 'to')
}

function endsPhrase(after: Token): boolean {
  return /^(?:was|is|has|of)$/.test(after.lower) || (after.lower === 'had' && after.at(1)?.lower === 'been')
}

/** Participles and adjectives that stand for one person: “the accused was”. */
const ONE_PERSON =
  /^(?:accused|deceased|departed|condemned|convicted|bereaved|insured|beloved|betrothed|intended|elect|undersigned|damned|unexpected|unthinkable|impossible|opposite|reverse|contrary|inevitable)$/

/** “the boiled had been inspected”, “the lied of”: nothing here is the noun that the article belongs to. */
function afterArticle(opener: Token, token: Token): Fits | undefined {
  const {lower} = token
  if (!IN_PHRASE.has(opener.lower) || ONE_PERSON.test(lower)) return undefined
  const isVerbal = lower.endsWith('ed') && token.article.language.inflectedVerb(lower) !== undefined
  return isVerbal ? isPlainNoun : undefined
}

/** “too heath to”: a noun where a quality is wanted. */
function afterDegree(opener: Token, token: Token, after: Token): Fits | undefined {
  if (/^(?:the|a|an|this|that|his|her|its|their|my|our)$/.test(opener.at(-1)?.lower ?? '')) return undefined
  const ends = after.upos === 'PUNCT' || /^(?:to|for|that)$/.test(after.lower)
  if (!ends || !isThing(token.lower)) return undefined
  return (_, word) => isQuality(word)
}

function isPlainNoun(language: Language, word: string): boolean {
  if (isThing(word)) return true
  return !isVerb(language, word) && !isQuality(word) && language.lexicon.lookup(inflect(word, 'pl')) !== 0
}

function isRare({lower, article}: Token): boolean {
  return article.language.lexicon.frequencyClass(lower) < RARE
}

function opensObject({lower}: Token): boolean {
  return /^(?:the|a|an|his|her|its|their|him|them|it|us|me)$/.test(lower)
}

/** A pronoun that opens a clause, so that its verb has to follow. */
function isHead(pronoun: Token): boolean {
  const before = pronoun.at(-1)
  if (pronoun.lower === 'who')
    return before?.upos === 'NOUN' || before?.upos === 'PROPN' || before?.text === ','
  return (
    before === undefined ||
    before.upos === 'SCONJ' ||
    before.text === ',' ||
    before.lower === 'and' ||
    before.lower === 'but'
  )
}

function isParticiple(language: Language, word: string): boolean {
  return isIrregularParticiple(word) || (word.endsWith('ed') && language.inflectedVerb(word) !== undefined)
}

function isBase(language: Language, word: string): boolean {
  return language.inflectedVerb(word) === undefined && language.lexicon.lookup(inflect(word, 'ger')) !== 0
}

function isFinite(language: Language, word: string): boolean {
  if (/^(?:had|has|was|is)$/.test(word)) return true
  return participleOnly(word) === undefined && (isParticiple(language, word) || pastOnly(word) !== undefined)
}

/** Any form of a verb that there is. */
function isVerb(language: Language, word: string): boolean {
  return (
    language.inflectedVerb(word) !== undefined ||
    isBase(language, word) ||
    isIrregularParticiple(word) ||
    pastOnly(word) !== undefined
  )
}
