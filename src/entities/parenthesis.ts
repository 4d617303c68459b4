/** What stands between a subject and its verb in commas, dashes or brackets, and is left out of the search. */
import type {ClauseTokens} from './clause-tokens.ts'
import {
  ADJECTIVE,
  ADVERBS,
  COMMON_NOUNS,
  CONJUNCTION,
  FINITE,
  GERUND,
  NAMES,
  NOMINAL,
  NUMERAL,
  PARTICIPLE,
  PREPOSITIONS,
  SUBORDINATOR,
  VERBAL
} from './tag-sets.ts'
import {nounPhraseEndingAt} from './noun-phrases.ts'
import {wordSet} from '../language/word-set.ts'

/** Whether a word may be the mark that closes a parenthesis. */
export function closesParenthesis(word: string): boolean {
  return /^(?:,|\)|–|—|--|-)$/.test(word)
}

/** The comma, dash or bracket that opens the parenthesis which ends at `close`. */
export function openingOf(clause: ClauseTokens, close: number): number | undefined {
  const mark = clause.word(close)
  const wanted = mark === ')' ? '(' : mark
  let hasVerb = false
  for (let index = close - 1; index > clause.from; index--) {
    if (/^[;:.!?]$/.test(clause.word(index))) return undefined
    if (FINITE.has(clause.tag(index))) hasVerb = true
    if (clause.word(index) !== wanted) continue
    if (wanted !== ',') return index
    if (opensParenthesis(clause, index + 1)) return index
    if (hasVerb) return undefined
    if (isAppositive(clause, index, close)) return index
  }
  return undefined
}

function opensParenthesis(clause: ClauseTokens, index: number): boolean {
  const word = clause.word(index)
  if (
    /^(?:who|which|whose|whom|including|along|together|alongside|like|unlike|accompanied|aged|not)$/.test(
      word
    )
  )
    return true
  if (isParticipleAlone(clause, index)) return true // “, caused by rain,”
  if (clause.word(index + 1) === 'of' && /^who(?:m|se)$|^which$/.test(clause.word(index + 2))) return true
  return word === 'as' && clause.word(index + 1) === 'well' && clause.word(index + 2) === 'as'
}

/** “, caused by rain,”, “, updated monthly,”: a participle with nothing that could be its object. */
function isParticipleAlone(clause: ClauseTokens, index: number): boolean {
  if (clause.tag(index) !== PARTICIPLE && !OF_STATE.has(clause.word(index))) return false
  const next = clause.tag(index + 1)
  return (
    PREPOSITIONS.has(next) || ((ADVERBS.has(next) || next === ADJECTIVE) && clause.word(index + 2) === ',')
  )
}

/** Adjectives that hang on the noun before their comma as participles do: “, bound for Spain,”, “, full of holes,”. */
const OF_STATE = wordSet(
  'bound full famous notorious worth due open close available visible capable aware proud empty popular unique rich ready home responsible'
)

/** “, a former judge from Leeds,” or “, 44,”: no verb, no “and”, and not a list. */
function isAppositive(clause: ClauseTokens, open: number, close: number): boolean {
  for (let index = open + 1; index < close; index++) {
    const tag = clause.tag(index)
    if (VERBAL.has(tag) && tag !== PARTICIPLE && tag !== GERUND) return false
    if (tag === CONJUNCTION || tag === SUBORDINATOR || clause.word(index) === ',') return false
  }
  if (clause.tag(open + 1) === GERUND) return NOMINAL.has(clause.tag(open - 1)) // “, representing the owners,”
  if (clause.tag(open + 1) === PARTICIPLE) return false
  if (close === open + 2 && ADVERBS.has(clause.tag(open + 1))) return true // “, however,”
  const outer = nounPhraseEndingAt(clause.article, open - 1, clause.from)
  if (outer?.isDetermined === true && COMMON_NOUNS.has(clause.tag(outer.head))) {
    if (PREPOSITIONS.has(clause.tag(open + 1)) || isName(clause, open + 1, close)) return true // “, for instance,”
  }
  const isNumber = close - open === 2 && clause.tag(open + 1) === NUMERAL
  const opener = clause.word(open + 1)
  const isDescription = /^(?:a|an|the|his|her|its|their|one)$/.test(opener)
  return outer !== undefined && (isNumber || (isDescription && NOMINAL.has(clause.tag(outer.head))))
}

function isName(clause: ClauseTokens, first: number, end: number): boolean {
  for (let index = first; index < end; index++) if (!NAMES.has(clause.tag(index))) return false
  return true
}
