/** Where a clause begins, as the search for a subject meets it from the right. */
import {ALL_BUT, CLAUSE_OR_PHRASE, OPENERS, RELATIVES, TAKES_BARE_VERB, isQuote} from './clause-words.ts'
import {
  ADJECTIVE,
  ADVERBS,
  CONJUNCTION,
  FINITE,
  HEADS,
  NOMINAL,
  NUMERAL,
  PUNCT,
  QUESTION_WORDS,
  RELATIVE,
  SUBORDINATOR
} from './tag-sets.ts'
import type {ClauseTokens} from './clause-tokens.ts'

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

/** Whether “it” after this token begins a clause: “the sort of story it tells”, “as soon as it is”. */
export function cannotGovern(clause: ClauseTokens, index: number): boolean {
  const tag = clause.tag(index)
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
