/** How a small word that is no English word is written as a name: “Leeds”, “NHS”. */
import type {Article} from '../article/article.ts'
import {LOST_CAPITALS} from '../language/capital-words.ts'
import {withCapital} from '../language/capitals.ts'
import {NAME_BIT} from '../language/lexicon/entry.ts'
import {KNOWN_NAMES} from '../language/well-known.ts'
import type {WordType} from '../language/word-type.ts'

const SHORTEST_NAME = 4
/** What stands so often in small letters is meant: a brand, a term of the subject. */
export const TERM_COUNT = 3
const TWICE = 2
/** How common, on the lexicon's scale, a name is that only rare names are below. */
const RARE_NAME = 1
const ACRONYMS_OF_TWO: ReadonlySet<string> = new Set(['uk', 'eu', 'tv'])

/** How the word is written as a name; undefined where it is none. */
export function properForm(article: Article, type: WordType): string | undefined {
  const {lexicon} = article.language
  if (article.ownWords.has(type.lower) || lexicon.accepts(type.text)) return undefined
  if (article.countOf(type.text) >= TERM_COUNT) return undefined
  const name = withCapital(type.text)
  const bits = lexicon.nameBits(name)
  // the rarer names of people are words of other languages as often
  const isPerson = bits !== 0 && type.text.length > 4 && lexicon.frequencyClass(name) > RARE_NAME
  const isName =
    (bits & (NAME_BIT.place | NAME_BIT.demonym)) !== 0 || (isPerson && !lexicon.isRare(type.lower))
  if (isName && type.text.length >= SHORTEST_NAME) return name
  // “victorian”, “twickenham”, “boeing”: the dictionary has the word with its capital and not without
  if (
    bits === 0 &&
    !LOST_CAPITALS.has(type.lower) &&
    type.text.length > SHORTEST_NAME &&
    lexicon.lookup(name) !== 0 &&
    !lexicon.isRare(type.lower)
  )
    return name
  if (KNOWN_NAMES.has(name) && type.text.length >= SHORTEST_NAME) return name
  const capitals = type.text.toUpperCase()
  const isAcronym =
    type.text.length >= 3
      ? type.text.length <= 5 && !lexicon.isRare(type.lower)
      : ACRONYMS_OF_TWO.has(type.text)
  if (isAcronym && /^[a-z]+$/.test(type.text) && lexicon.lookup(capitals) !== 0 && lexicon.lookup(name) === 0)
    return capitals
  return elsewhere(article, type)
}

/** The form with capitals that the article itself has twice, for a word that is in no dictionary. */
function elsewhere(article: Article, type: WordType): string | undefined {
  if (type.text.length < SHORTEST_NAME || article.language.lexicon.isRare(type.lower)) return undefined
  if (!article.nameWords.has(type.lower)) return undefined
  const name = withCapital(type.text)
  if (article.countOf(name) >= TWICE && article.countOf(type.text) === 1) return name
  for (const {mentions} of article.people) {
    for (const {firstToken, endToken} of mentions) {
      for (let index = firstToken; index < endToken; index++) {
        const known = article.types[index]
        if (known !== undefined && known.isCapitalised && known.lower === type.lower) return known.text
      }
    }
  }
  return undefined
}
