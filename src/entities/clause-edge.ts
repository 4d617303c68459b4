/** Where a clause begins, as the search for a subject meets it from the right. */
import {ALL_BUT, CLAUSE_OR_PHRASE, OPENERS, RELATIVES, TAKES_BARE_VERB, isQuote} from './clause-words.ts'
import {
  ADJECTIVE,
  ADVERBS,
  COMMON_NOUNS,
  CONJUNCTION,
  FINITE,
  HEADS,
  NOMINAL,
  NUMERAL,
  PAST,
  PUNCT,
  QUESTION_WORDS,
  RELATIVE,
  SUBORDINATOR,
  VERBAL
} from './tag-sets.ts'
import type {ClauseTokens} from './clause-tokens.ts'
import type {NounPhrase} from './noun-phrases.ts'
import {wordSet} from '../language/word-set.ts'
import {Token} from '../article/token.ts'
import {TIME_NOUNS} from '../language/number-of-nouns.ts'

export function opensSubordinate(clause: ClauseTokens, index: number): boolean {
  return clause.tag(index) === SUBORDINATOR || QUESTION_WORDS.has(clause.tag(index))
}

/** Whether a token can only stand before the beginning of a clause: a mark, “because”, “what”, “Now”. */
export function opensClause(clause: ClauseTokens, index: number): boolean {
  const tag = clause.tag(index)
  const word = clause.word(index)
  if (tag === PUNCT || QUESTION_WORDS.has(tag) || word === 'that') return true
  if (tag === SUBORDINATOR) return OPENERS.has(word)
  if (tag === CONJUNCTION) return (word === 'but' || word === 'yet') && !ALL_BUT.has(clause.word(index - 1))
  return ADVERBS.has(tag) && (index === clause.from || opensClause(clause, index - 1))
}

/**
 * What looks like the beginning of a clause and is none: the verb of a relative clause (“walkers who *winter* in”), the
 * rest of a word (“UK-bulk cargoes”), the next item of a list (“A will, a deed on vellum are”).
 */
export function isNoOpening(clause: ClauseTokens, {firstToken, head, isDetermined}: NounPhrase): boolean {
  const before = firstToken - 1
  const {ends, starts} = clause.article
  if (clause.word(before) === '-' && ends[before - 1] === starts[before]) return true
  if (clause.tag(before) === RELATIVE)
    return !isDetermined && head === firstToken && COMMON_NOUNS.has(clause.tag(head))
  return clause.word(before) === ',' && endsBareItem(clause, before)
}

/** Whether what begins the sentence before a comma is a noun phrase without a verb: a subject that goes on. */
function endsBareItem(clause: ClauseTokens, comma: number): boolean {
  if (!/^(?:DET|PRON|NUM|NOUN|ADJ)$/.test(new Token(clause.article, clause.from).upos)) return false
  let hasNoun = false
  for (let at = clause.from; at < comma; at++) {
    const tag = clause.tag(at)
    if (VERBAL.has(tag) || tag === PUNCT || QUESTION_WORDS.has(tag)) return false
    if (TIME_NOUNS.has(clause.word(at)) || TIMES.test(clause.word(at))) return false
    hasNoun ||= NOMINAL.has(tag)
  }
  return hasNoun
}

const TIMES = /^(?:times?|moment|weekend|century|half|while|once)$/

/** “signed by Ruth, Ann, and others”: whether the stretch before a comma is a clause, rather than an item of a list. */
export function hasVerbBefore(clause: ClauseTokens, comma: number): boolean {
  for (let at = comma - 1; at >= clause.from && clause.tag(at) !== PUNCT; at--) {
    const isPassive = clause.tag(at) === PAST && clause.word(at + 1) === 'by'
    if (FINITE.has(clause.tag(at)) && !isPassive) return true
  }
  return false
}

/** Prepositions that may be tagged as adverbs. */
const PLACES = wordSet(
  'above across along around behind below beneath beside besides between beyond by inside near off on opposite outside over past round through throughout under underneath up within without'
)

/** Whether “it” after this token begins a clause: “the sort of story it tells”, “as soon as it is”. */
export function cannotGovern(clause: ClauseTokens, index: number): boolean {
  const tag = clause.tag(index)
  if (PLACES.has(clause.word(index))) return false // “those below it are”
  if (NOMINAL.has(tag) || ADVERBS.has(tag) || tag === ADJECTIVE || tag === NUMERAL) return true
  return CLAUSE_OR_PHRASE.has(clause.word(index))
}

/**
 * Where `at` lies in a relative clause that has no comma (“the men who shot the president”): the token before its
 * pronoun.
 */
export function beforeRelative(clause: ClauseTokens, at: number): number | undefined {
  let groups = 0
  let followsFinite = false
  for (let index = at; index > clause.from; index--) {
    const tag = clause.tag(index)
    const word = clause.word(index)
    if (tag === PUNCT && !isQuote(word)) return undefined
    if (tag === SUBORDINATOR && word !== 'of') return undefined
    if (tag === RELATIVE && RELATIVES.has(word)) {
      return groups === 1 && HEADS.has(clause.tag(index - 1)) ? index - 1 : undefined
    }
    if (FINITE.has(tag)) {
      if (!followsFinite) groups++
      followsFinite = true
    } else if (!ADVERBS.has(tag)) followsFinite = false
    if (tag === CONJUNCTION || TAKES_BARE_VERB.has(word)) return undefined
    if (groups > 1) return undefined
  }
  return undefined
}
