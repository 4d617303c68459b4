/** The singular noun that ends a phrase which counts: “six *charge* of fraud”, “two police *officer*”. */
import type {Token} from '../article/token.ts'
import {pastOnly} from '../language/verb-forms.ts'
import {wordSet} from '../language/word-set.ts'
import {countableSingular} from './countable.ts'

/** Counted after a number, though elsewhere they have no plural or describe other nouns. */
const COUNTED = wordSet('hour minute day mile point vote win game person bedroom list story car room page')

function isCounted(noun: Token): boolean {
  return countableSingular(noun) || (noun.upos === 'NOUN' && COUNTED.has(noun.lower))
}

/** The singular count noun that ends the phrase which a number opens. */
export function singularAfter(number: Token): Token | undefined {
  let noun = number.at(1)
  for (let steps = 0; noun !== undefined && steps < 3 && isModifier(noun); steps++) noun = noun.at(1)
  if (
    noun === undefined ||
    noun.isCapitalised ||
    !isCounted(noun) ||
    isMeasureMark(noun.at(-1)) ||
    isCityBlock(number, noun)
  )
    return undefined
  if (pastOnly(noun.lower) !== undefined || /^(?:midway|cast|halfway|apiece)$/.test(noun.lower))
    return undefined // “38 rose, 57 fell”
  if (number.zone === 'headline' || (number.isFirstInSentence && number.kind === 'number')) return undefined
  // “Two more fall that winter”, “Two stay with her”
  const isVerb =
    noun.type.features.mayBe('VERB') &&
    (noun.at(-1)?.lower === 'more' ||
      (number.isFirstInSentence && number.upos === 'NUM' && noun.index === number.index + 1))
  return !isVerb && endsCount(noun, number) ? noun : undefined
}

/** “the 300 block of Elm Street” */
function isCityBlock(number: Token, noun: Token): boolean {
  return noun.lower === 'block' && noun.at(1)?.lower === 'of' && number.text.endsWith('00')
}

/** “3 tbsp oil”, “200 ml cream” */
function isMeasureMark(token: Token | undefined): boolean {
  return /^(?:hrs?|mins?|secs?|yrs?|km|ft|yds?|percent|cent|tbsps?|tsps?|tblsp|oz|lbs?|kg|g|mg|ml|cl|dl|l|pt|fl|cm|mm|cups?|pints?|sprigs?|pinch(?:es)?)\.?$/.test(
    token?.lower ?? ''
  )
}

function isModifier(token: Token): boolean {
  if (token.lower === 'more') return true
  if (token.lower === 'other') return token.at(-1)?.upos === 'NUM'
  if (token.upos === 'ADJ') return !/^(?:first|second|third|last|next|such|same|few)$/.test(token.lower) // British, high-speed
  if (token.isCapitalised || token.type.isHyphenated) return token.type.isAllCaps && isInside(token) // USB
  return token.upos === 'NOUN' && (token.feature === 'sg' || token.lower === 'police') && isInside(token)
}

/** A noun that describes the next one; after a measure (“two week trip”) a hyphen is missing, not an s. */
function isInside(noun: Token): boolean {
  return noun.at(1)?.upos === 'NOUN' && noun.at(1)?.lower !== 'worth' && !MEASURES.has(noun.lower)
}

const MEASURES = wordSet(
  `year month week day hour minute second mile metre meter yard foot inch acre ton tonne point goal man woman person part page
   way star storey story bedroom game match set match test term lap leg try shot stroke run wicket vote seat party pound dollar
   euro pence cent penny degree volume stage phase round bed door wheel drawer track disc song block`
)

/** Whether the phrase is over. */
export function endsCount(noun: Token, number: Token): boolean {
  const next = noun.at(1)
  if (number.lower === 'both' && isFollowedByAnd(noun)) return false
  if (next === undefined) return true
  if (next.upos === 'PUNCT') {
    if (number.lower === 'both' && next.text === ',') return true
    return /^[.,;:?!]$/.test(next.text) && !/^(?:these|those|both)$/.test(number.lower)
  }
  if (/^(?:ago|when|who|that|later|earlier|before|after|because|while|until|since)$/.test(next.lower))
    return true
  if (next.upos === 'ADP') return !next.type.isHyphenated && next.lower !== 'per'
  if (next.upos === 'SCONJ') return /^(?:for|of|in|as|with|by)$/.test(next.lower)
  if (next.upos === 'AUX') return next.lower !== "'s"
  if (next.upos === 'PRON') return isSubjectForm(next)
  if (next.upos === 'ADJ' || next.lower === 'worth') return isBehindNoun(next)
  if (next.upos === 'CCONJ') return /^(?:PRON|AUX)$/.test(next.at(1)?.upos ?? '')
  return next.upos === 'VERB' && isVerbOfCounted(next, number)
}

/** “thousands of pilgrim crossed”, “the two man released from”; not “a 2 hr return walk”. */
function isVerbOfCounted(verb: Token, number: Token): boolean {
  if (verb.feature === 'part') return number.lower === 'of' || /^(?:ADP|PART)$/.test(verb.at(1)?.upos ?? '')
  if (verb.feature === 'past') return true
  return /^(?:pres|base)$/.test(verb.feature ?? '') && !verb.type.features.mayBe('NOUN')
}

/** “both faith in the end and the strength”: “and” announces the second of two. */
function isFollowedByAnd(noun: Token): boolean {
  for (let distance = 1; distance <= 12; distance++) if (noun.at(distance)?.lower === 'and') return true
  return false
}

/** “nine race *she* entered”: a clause without “that”. */
function isSubjectForm({lower}: Token): boolean {
  return /^(?:i|he|she|we|they)$/.test(lower)
}

/** “many volunteer *willing* to work”, “eight contract *worth* £3m” */
function isBehindNoun({lower}: Token): boolean {
  return /^(?:worth|willing|able|unable|likely|unlikely|responsible|aware|keen|eligible|ready|due|available|capable)$/.test(
    lower
  )
}
