/** A place or a time that has lost its preposition: “was born Leeds”, “travelled Cardiff”, “since his retirement 1925”. */
import type {Token} from '../article/token.ts'
import {wordSet} from '../language/word-set.ts'
import type {LostWord} from './lost-passive.ts'
import {GIVEN, maskAt, MONTH_OR_DAY, PLACE, SURNAME} from './name-class.ts'

/** Verbs that never have a place for their object, by what leads it in. */
const IN = wordSet('arrive live settle stay reside')
const TO = wordSet('travel go emigrate migrate return')
/** After “be”. */
const PASSIVE_IN = wordSet(
  'bear base hold set locate raise bury educate stage station imprison jail detain arrest headquarter situate film'
)

/** @param place a name that stands straight after a verb */
export function lostBeforePlace(place: Token): LostWord | undefined {
  const mask = maskAt(place.article, place.index)
  if (!place.isCapitalised || (mask & PLACE) === 0 || (mask & (GIVEN | SURNAME | MONTH_OR_DAY)) !== 0)
    return undefined
  const verb = place.at(-1)
  const next = place.at(1)
  if (verb === undefined || verb.isCapitalised || verb.upos !== 'VERB') return undefined
  if (next?.isCapitalised === true || next?.upos === 'NOUN' || next?.upos === 'PART' || next?.text === '-')
    return undefined
  const preposition = prepositionOf(verb)
  if (preposition === undefined) return undefined
  return {start: verb.start, end: place.end, expected: [`${verb.text} ${preposition} ${place.text}`]}
}

function prepositionOf(verb: Token): string | undefined {
  const base = verb.article.language.inflectedVerb(verb.lower)?.base ?? verb.lemma
  const isPassive = verb.feature === 'part' && verb.at(-1)?.lemma === 'be'
  if (PASSIVE_IN.has(base)) return isPassive ? 'in' : undefined
  if (isPassive) return undefined
  return IN.has(base) ? 'in' : TO.has(base) ? 'to' : undefined
}
