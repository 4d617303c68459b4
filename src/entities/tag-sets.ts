/** Sets of tags as one look-up a token, shared by everything that reads phrases off tags. */
import {tagOf, TAGS} from '../language/tagger/tags.ts'

/** Tags by name, or by part of speech: `tagSet('NOUN', 'PRON.dem')`. */
function tagSet(...names: readonly string[]): ReadonlySet<number> {
  return new Set(
    TAGS.flatMap((name, index) =>
      names.includes(name) || names.includes(name.split('.')[0] ?? '') ? [index] : []
    )
  )
}

export const NOMINAL = tagSet('NOUN', 'PROPN')
export const COMMON_NOUNS = tagSet('NOUN')
export const NAMES = tagSet('PROPN')
export const PLURALS = tagSet('NOUN.pl', 'PROPN.pl')
export const PRONOUNS = tagSet('PRON')
/** What a noun phrase may end in. */
export const HEADS = tagSet('NOUN', 'PROPN', 'PRON', 'PRON.dem', 'PRON.indef', 'NUM', 'SYM')
/** What may stand inside one. */
export const INSIDE = tagSet(
  'NOUN',
  'PROPN',
  'ADJ',
  'NUM',
  'SYM',
  'PART.poss',
  'PRON.poss',
  'DET',
  'DET.pre',
  'X'
)
export const DETERMINERS = tagSet('DET', 'DET.pre', 'PRON.poss')
export const ADJECTIVES = tagSet('ADJ')
export const PARTICIPLES = tagSet('VERB.part', 'VERB.ger')
export const ADVERBS = tagSet('ADV', 'ADV.comp', 'ADV.sup', 'PART.neg')
export const FINITE = tagSet(
  'VERB.pres',
  'VERB.3sg',
  'VERB.past',
  'AUX.pres',
  'AUX.3sg',
  'AUX.past',
  'AUX.modal'
)
export const VERBAL = tagSet('VERB', 'AUX')
export const AUXILIARIES = tagSet('AUX')
export const PREPOSITIONS = tagSet('ADP')
export const QUESTION_WORDS = tagSet('PRON.wh', 'ADV.wh', 'DET.wh')

export const ADJECTIVE = tagOf('ADJ')
export const BASE = tagOf('VERB.base')
export const CONJUNCTION = tagOf('CCONJ')
export const DETERMINER = tagOf('DET')
export const GERUND = tagOf('VERB.ger')
export const NUMERAL = tagOf('NUM')
export const PARTICIPLE = tagOf('VERB.part')
export const PAST = tagOf('VERB.past')
export const PLURAL_NOUN = tagOf('NOUN.pl')
export const POSSESSIVE = tagOf('PART.poss')
export const PRESENT = tagOf('VERB.pres')
export const PRESENT_3SG = tagOf('VERB.3sg')
export const PUNCT = tagOf('PUNCT')
export const RELATIVE = tagOf('PRON.wh')
export const SUBORDINATOR = tagOf('SCONJ')
export const THERE = tagOf('PRON.there')
export const TO = tagOf('PART.to')
