/** Which nouns “and” and “or” join: pairs that are a subject, lists after a preposition, lists of names. */
import {ALSO_PREPOSITIONS, BOTH, EITHER} from './clause-words.ts'
import {COMMON_NOUNS, DETERMINERS, NAMES, PREPOSITIONS, PUNCT, SUBORDINATOR} from './tag-sets.ts'
import {nounPhraseEndingAt, type NounPhrase} from './noun-phrases.ts'
import {opensClause} from './clause-edge.ts'
import type {ClauseTokens} from './clause-tokens.ts'

/** “Leeds, Hull and York”: three names, which are no name of one firm. */
export function isListOfNames(clause: ClauseTokens, other: NounPhrase, last: NounPhrase): boolean {
  const comma = other.firstToken - 1
  if (clause.word(comma) !== ',' || !NAMES.has(clause.tag(other.head)) || !NAMES.has(clause.tag(last.head)))
    return false
  const first = nounPhraseEndingAt(clause.article, comma - 1, clause.from)
  return first !== undefined && NAMES.has(clause.tag(first.head)) && opensClause(clause, first.firstToken - 1)
}

/** Whether the first member of a pair begins its clause, so that the pair is the subject. */
export function opensPair(clause: ClauseTokens, other: NounPhrase, conjunction: string): boolean {
  const before = other.firstToken - 1
  // “cut in both directions and the airstrip is”: what the preposition takes may end there
  if (PREPOSITIONS.has(clause.tag(before)) || PREPOSITIONS.has(clause.tag(before - 1))) return false
  if (isPairWord(clause, other, BOTH) || isPairWord(clause, other, EITHER)) return true
  if (before < clause.from) return true
  const tag = clause.tag(before)
  if (tag === PUNCT) return clause.word(before) !== ',' || conjunction === 'and'
  return (
    (tag === SUBORDINATOR && !ALSO_PREPOSITIONS.has(clause.word(before))) ||
    (clause.word(before) === 'that' && !DETERMINERS.has(tag))
  )
}

/**
 * “a patchwork of deals, promises and favours”: the preposition before a list of three or more whose members all are
 * bare, so that none of them can begin the subject.
 */
export function listAfterPreposition(
  clause: ClauseTokens,
  other: NounPhrase,
  last: NounPhrase
): number | undefined {
  if (last.isDetermined) return undefined
  let item = other
  for (let count = 2; count < 8 && !item.isDetermined; count++) {
    const before = item.firstToken - 1
    if (count > 2 && PREPOSITIONS.has(clause.tag(before))) return before
    if (clause.word(before) !== ',') return undefined
    const next = nounPhraseEndingAt(clause.article, before - 1, clause.from)
    if (next === undefined) return undefined
    item = next
  }
  return undefined
}

/** “both” or “either” as the first word of a phrase or before it. */
export function isPairWord(clause: ClauseTokens, phrase: NounPhrase, words: ReadonlySet<string>): boolean {
  return words.has(clause.word(phrase.firstToken)) || words.has(clause.word(phrase.firstToken - 1))
}

export function isBareNoun(clause: ClauseTokens, phrase: NounPhrase): boolean {
  return !phrase.isDetermined && COMMON_NOUNS.has(clause.tag(phrase.head))
}
