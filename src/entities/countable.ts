/** Nouns that have a plural, as far as a word can tell. */
import type {Token} from '../article/token.ts'
import {
  COLLECTIVES,
  EITHER_NUMBER,
  PLURAL_NOUNS,
  SINGULAR_IN_S,
  UNCOUNTABLES
} from '../language/number-of-nouns.ts'
import {FOREIGN_PLURALS} from '../language/foreign-plurals.ts'
import {inflect} from '../language/inflect.ts'
import {wordSet} from '../language/word-set.ts'

/** They stand in the singular after a number, by right or by custom. */
const NO_PLURAL =
  wordSet(`lira lire overnight head foot stone pound quid score gross strong silver gold bronze nil love all year-old odd plus each apiece gram kilo
   mile metre meter hour minute day man-day pm am kg km cm mm lb oz ft mph kmh bn m k x grand mil point per time hundred
   thousand million billion trillion dozen craft tomorrow yesterday today tonight horse power hundredweight horsepower fly cannon cod counsel gallows kudos police people staff
   crew personnel infantry cavalry foot yen rand baht won yuan ringgit renminbi kin mankind vote win sport pair brace yoke
   length mark rupiah rouble rupee peso dirham barrier threshold milestone list favourite favorite shut apart set deep high wide long tall down up back off out left right north south east west inch weight
   aside sample draw default part percent percentage o'clock noon bedroom storey seater wheeler bar ball way star
   car flatter horse-power ply page room place pronged ton tonne`)
const CURRENT_SINGULARS: ReadonlySet<string> = new Set(FOREIGN_PLURALS.values())

/** Whether the noun is singular, and would have another form in the plural. */
export function countableSingular(noun: Token): boolean {
  if (noun.upos !== 'NOUN' || noun.feature !== 'sg' || noun.type.isHyphenated || noun.type.hasDigit)
    return false
  const {lower} = noun
  if (CURRENT_SINGULARS.has(lower)) return true
  if (lower.length < 3 || NO_PLURAL.has(lower) || EITHER_NUMBER.has(lower) || PLURAL_NOUNS.has(lower))
    return false
  if (SINGULAR_IN_S.has(lower) || UNCOUNTABLES.has(lower) || /(?:s|ing|ness|ics|ese|ship)$/.test(lower)) {
    if (
      !/(?:ss|us|building|meeting|hearing|wedding|painting|drawing|shooting|killing|witness|business|ship)$/.test(
        lower
      )
    )
      return false
  }
  const {lexicon} = noun.article.language
  const plural = inflect(lower, 'pl')
  if (plural === lower || lexicon.lookup(lower) === 0 || lexicon.lookup(plural) === 0) return false
  return lexicon.frequencyClass(plural) + MOST_RARER >= lexicon.frequencyClass(lower)
}

/** A plural much rarer than its singular belongs to a noun that is seldom counted. */
const MOST_RARER = 6

/** Whether the word stands for a group, whose members may be meant. */
export function isGroup(noun: Token): boolean {
  return COLLECTIVES.has(noun.lower)
}
