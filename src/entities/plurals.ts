/** Nouns that are plural beyond doubt, and where a noun phrase is over: what “a”, “each” and “last” are checked with. */
import type {Token} from '../article/token.ts'
import {FOREIGN_PLURALS} from '../language/foreign-plurals.ts'
import {EITHER_NUMBER, SINGULAR_IN_S} from '../language/number-of-nouns.ts'
import {tagOf} from '../language/tagger/tags.ts'
import {wordSet} from '../language/word-set.ts'

const PLURAL = tagOf('NOUN.pl')

/** Nouns of either number as a word, whose plural is one all the same where a phrase ends with it. */
const STILL_PLURAL = wordSet('groups crowds armies flocks sets types sorts averages totals strings batches')

/** The singular of a noun that is a plural in form and sense; undefined for any other. */
export function singularOf(noun: Token): string | undefined {
  const {lower} = noun
  if (noun.upos !== 'NOUN' || noun.type.isHyphenated || noun.isCapitalised) return undefined
  if (FOREIGN_PLURALS.has(lower) || SINGULAR_IN_S.has(lower)) return undefined
  if (EITHER_NUMBER.has(lower) && !STILL_PLURAL.has(lower)) return undefined
  if (/(?:ics|works|[^aeiou]ss)$/.test(lower)) return undefined
  // the tagger takes “gaps” after “a” for a singular
  const {language} = noun.article
  const singular = language.lemma(noun.type, PLURAL)
  return singular === lower || language.lexicon.lookup(singular) === 0 ? undefined : singular
}

/** Whether the noun is the last of its phrase: no other noun, possessive or hyphen follows. */
export function endsPhrase(noun: Token): boolean {
  const next = noun.at(1)
  if (next === undefined) return true
  if (/^(?:last|this|next|yesterday|since|when|where|who|that|because|ago)$/.test(next.lower)) return true
  switch (next.upos) {
    case 'PUNCT':
      return /^[.,;:?!]$/.test(next.text)
    case 'ADP':
      return !next.type.isHyphenated
    case 'PART':
      return next.lower === 'to'
    case 'VERB':
      return next.feature === 'part' ? next.at(1)?.upos === 'ADP' : /^(?:past|3sg)$/.test(next.feature ?? '')
    case 'CCONJ':
      return /^(?:PRON|AUX|VERB)$/.test(next.at(1)?.upos ?? '')
    case 'SCONJ':
    case 'AUX':
    case 'PRON':
      return true
    default:
      return next.feature === 'wh'
  }
}
