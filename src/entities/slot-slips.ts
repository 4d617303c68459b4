/**
 * A real word in a place where no word of its kind can stand, one slip from one that can: “had heart a crash”, “was herd
 * in private”, “he sad that”. The place says which kind of word is wanted; nothing is known of the words themselves.
 */
import type {Token} from '../article/token.ts'
import {editsOf} from '../language/edits.ts'
import {inflect} from '../language/inflect.ts'
import {isIrregularParticiple, participleOnly, pastOnly} from '../language/verb-forms.ts'
import type {Language} from '../language/language.ts'
import {wordSet} from '../language/word-set.ts'
import {isOfTime} from './adjuncts.ts'

/** How common, on the lexicon's scale of 0 to 15, a word must be to have been meant, and to be no slip. */
const COMMON = 8
const RARE = 5
const EVERYWHERE = 14

/** The words after which a place is looked at. */
export const SLOT_OPENERS = wordSet(
  `have has had having 've is are was were be been being he she they we i who will would can could should must may might`
)

/** What may come between. */
export const SLOT_ADVERBS = wordSet("not n't never already also just")

type Fits = (language: Language, word: string) => boolean

/** What was meant for the word at a place that wants another kind of word. */
export function meantBySlot(token: Token): string | undefined {
  const opener = openerOf(token)
  const after = token.at(1)
  if (opener === undefined || after === undefined || !isJudged(token)) return undefined
  const fits = wanted(opener, token, after)
  if (fits === undefined) return undefined
  const {language} = token.article
  const least = Math.max(COMMON, language.lexicon.frequencyClass(token.lower))
  const meant = editsOf(token.lower)
    .filter((word) => language.lexicon.frequencyClass(word) >= least && fits(language, word))
    .sort((one, other) => language.lexicon.frequencyClass(other) - language.lexicon.frequencyClass(one))
  // a hand keeps the head of a word
  return meant.find((word) => word.charAt(0) === token.lower.charAt(0)) ?? meant[0]
}

/** Written for words that sound like them, which are no single slip away. */
const BY_EAR = wordSet('past lead board bored')

/** A common word in small letters that is a noun or an adjective by its tag, and no everyday word. */
function isJudged(token: Token): boolean {
  const {lower, type, article} = token
  if (!token.isWord || token.isCapitalised || lower.length < 3 || type.isHyphenated || lower.includes("'"))
    return false
  if (type.lowerVarieties === 0 || BY_EAR.has(lower) || /(?:ed|ing)$/.test(lower)) return false
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
  const {language} = token.article
  const {lower} = token
  if (/^(?:have|has|had|having|'ve)$/.test(opener.lower)) {
    if (!opensObject(after) || isOfTime(after) || isParticiple(language, lower)) return undefined
    return isParticiple
  }
  if (/^(?:is|are|was|were|be|been|being)$/.test(opener.lower)) {
    if (!/^(?:by|in|at|from|on|for|with|as|to)$/.test(after.lower) || isParticiple(language, lower))
      return undefined
    // a tag of its place, not of the word: “was herd in private”
    return token.upos === 'VERB' || isRare(token) ? isParticiple : undefined
  }
  if (/^(?:will|would|can|could|should|must|may|might)$/.test(opener.lower)) {
    if (opener.upos !== 'AUX' || !opensObject(after) || isVerb(language, lower)) return undefined
    return isBase
  }
  if (!isHead(opener) || isVerb(language, lower) || !(opensObject(after) || after.lower === 'that'))
    return undefined
  return isFinite
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
