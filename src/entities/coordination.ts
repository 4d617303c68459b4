/** Which nouns “and” and “or” join: pairs that are a subject, lists after a preposition, lists of names. */
import {ALSO_PREPOSITIONS, BOTH, EITHER} from './clause-words.ts'
import {COMMON_NOUNS, DETERMINERS, GERUND, NAMES, PREPOSITIONS, PUNCT, SUBORDINATOR} from './tag-sets.ts'
import {nounPhraseEndingAt, type NounPhrase} from './noun-phrases.ts'
import {opensClause} from './clause-edge.ts'
import {isNamedPerson} from './known-people.ts'
import {GIVEN, PLACE, maskAt} from './name-class.ts'
import type {ClauseTokens} from './clause-tokens.ts'

/** “Leeds, Hull and York”: three names, which are no name of one firm. */
export function isListOfNames(clause: ClauseTokens, other: NounPhrase, last: NounPhrase): boolean {
  const comma = other.firstToken - 1
  if (clause.word(comma) !== ',' || !NAMES.has(clause.tag(other.head)) || !NAMES.has(clause.tag(last.head)))
    return false
  if (!isBearer(clause, last.head) || !isBearer(clause, other.head)) return false
  const first = nounPhraseEndingAt(clause.article, comma - 1, clause.from)
  return first !== undefined && NAMES.has(clause.tag(first.head)) && opensClause(clause, first.firstToken - 1)
}

/** A person, or a place by its name; “Inc”, “Partners” and “Candle” end the name of a firm or a work. */
function isBearer({article}: ClauseTokens, head: number): boolean {
  return isNamedPerson(article, head) || (maskAt(article, head) & (PLACE | GIVEN)) !== 0
}

/** Whether the first member of a pair begins its clause, so that the pair is the subject. */
export function opensPair(clause: ClauseTokens, other: NounPhrase, conjunction: string): boolean {
  const before = other.firstToken - 1
  // “cut in both directions and the airstrip is”: what the preposition takes may end there
  if (PREPOSITIONS.has(clause.tag(before)) || PREPOSITIONS.has(clause.tag(before - 1))) return false
  if (isPairWord(clause, other, BOTH) || isPairWord(clause, other, EITHER)) return true
  if (before < clause.from) return true
  const tag = clause.tag(before)
  if (tag === PUNCT)
    return clause.word(before) !== ',' || (conjunction === 'and' && !isInList(clause, before))
  return (
    (tag === SUBORDINATOR && !ALSO_PREPOSITIONS.has(clause.word(before))) ||
    (clause.word(before) === 'that' && !DETERMINERS.has(tag))
  )
}

/** “A path closed by a bull, a hedge and a lawsuit”: what the comma ends hangs on a preposition that opens no sentence. */
function isInList(clause: ClauseTokens, comma: number): boolean {
  let end = comma
  for (let count = 0; count < 8; count++) {
    const item = nounPhraseEndingAt(clause.article, end - 1, clause.from)
    const before = (item?.firstToken ?? 0) - 1
    if (before <= clause.from) return false
    if (clause.word(before) !== ',')
      return PREPOSITIONS.has(clause.tag(before)) && !opensWithPhrase(clause, comma)
    end = before
  }
  return true
}

/** “After a row with the council, the mayor and her son”: the first comma ends what stands before the subject. */
function opensWithPhrase(clause: ClauseTokens, comma: number): boolean {
  const {from} = clause
  if (!PREPOSITIONS.has(clause.tag(from)) && clause.tag(from) !== SUBORDINATOR && clause.tag(from) !== GERUND)
    return false
  for (let at = from; at < comma; at++) if (clause.word(at) === ',') return false
  return true
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
