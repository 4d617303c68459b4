/** Small letters that a name’s neighbours, or the rest of the article, show to be a slip: “the Tay bridge”, “non-english”. */
import type {Article} from '../article/article.ts'
import {isCapitalAt, lowerAt, tagAt, textAt} from '../article/at.ts'
import {CALENDAR, CAPITAL_ONLY, FAMOUS, PAIRS, READ_AS_WORDS} from '../language/capital-words.ts'
import {withCapital} from '../language/capitals.ts'
import {NAME_BIT} from '../language/lexicon/entry.ts'
import {ROLE_NOUNS, TITLES} from '../language/person-words.ts'
import {wordSet} from '../language/word-set.ts'

const PARTICLES = wordSet(
  'de del della di da dos du la le van der den von zu al el bin ibn ap ab te and or of bean y e san st mac abu ben'
)

/** What a small word beside a capital should be, where `CAPITAL_ONLY`, `PAIRS` and their kind say nothing of it. */
export function besidesName(article: Article, index: number): string | undefined {
  const type = article.types[index]
  if (type?.kind !== 'word') return undefined
  if (type.isHyphenated) return isUppercase(article, index) ? undefined : capitalInside(article, type.text)
  if (type.isCapitalised || isTriggered(article, index)) return undefined
  const isBesideName =
    article.types[index - 1]?.isCapitalised === true || article.types[index + 1]?.isCapitalised === true
  return isBesideName ? capitalMeant(article, index) : undefined
}

/** Words that the other half of this rule looks at. */
function isTriggered(article: Article, index: number): boolean {
  const lower = article.types[index]?.lower ?? ''
  const pair = `${article.types[index - 1]?.lower ?? ''} ${lower}`
  if (FAMOUS.has(pair) || FAMOUS.has(`${lower} ${article.types[index + 1]?.lower ?? ''}`)) return true
  if (PAIRS.get(lower)?.has(article.types[index + 1]?.lower ?? '') === true) return true
  return CALENDAR.includes(lower) || CAPITAL_ONLY.has(lower) || READ_AS_WORDS.has(lower)
}

function isUppercase(article: Article, index: number): boolean {
  return article.types[index]?.isAllCaps === true || article.sentenceOf(index)?.block.zone === 'headline'
}

/** The name that a small word should be; `undefined` where nothing speaks for one. */
function capitalMeant(article: Article, index: number): string | undefined {
  const type = article.types[index]
  if (type?.kind !== 'word' || type.isCapitalised || !/^[a-zà-ÿ]{3,}$/.test(type.text)) return undefined
  if (PARTICLES.has(type.lower) || article.ownWords.has(type.lower)) return undefined
  if (
    article.starts[index] === article.ends[index - 1] ||
    (article.starts[index + 1] === article.ends[index] && article.types[index + 1]?.kind === 'word')
  )
    return undefined
  const name = withCapital(type.text)
  return isSecondHalf(article, index, name) || isFirstHalf(article, index, name) ? name : undefined
}

function bits(article: Article, word: string): number {
  return article.language.lexicon.nameBits(word)
}

/** “Anti-Doping agency” where the article has “Anti-Doping Agency”. */
function isSecondHalf(article: Article, index: number, name: string): boolean {
  const before = article.types[index - 1]
  if (before?.isCapitalised !== true || before.kind !== 'word' || before.text.length < 2) return false
  if (article.sentenceOf(index)?.firstToken === index - 1 && before.lowerVarieties !== 0) return false
  return (
    isNoun(article, index) &&
    !GENERIC.has(lowerAt(article, index)) &&
    (bits(article, before.text) & NAME_BIT.demonym) === 0 &&
    countPair(article, before.text, name, 'second') > 1 &&
    countPair(article, before.text, textAt(article, index), 'any') === 1
  )
}

/** “world Business Report” where the article has “World Business”. */
function isFirstHalf(article: Article, index: number, name: string): boolean {
  const after = article.types[index + 1]
  if (after?.isCapitalised !== true || after.kind !== 'word' || isCapitalAt(article, index - 1)) return false
  if (!/^(?:NOUN|ADJ|PROPN)/.test(tagAt(article, index)) || isRole(lowerAt(article, index))) return false
  return (
    countPair(article, name, after.text, 'first') > 0 &&
    countPair(article, textAt(article, index), after.text, 'any') === 1
  )
}

function isNoun(article: Article, index: number): boolean {
  return /^(?:NOUN|PROPN|ADJ)/.test(tagAt(article, index)) && !isRole(lowerAt(article, index))
}

/** What a thing is, as well as the end of its name: “the Social Security system”, “the Nato alliance”, “solar energy”. */
const GENERIC = wordSet(
  `system systems alliance energy programme program plan plans policy project scheme deal agreement treaty pact accord law laws act
   bill rules code budget fund funds scandal affair case trial inquiry crisis war wars movement campaign series season show
   game games match final finals event events tour race league tournament team squad side club fans players members
   group groups company firm business brand industry market shares stock leader leadership chief boss head coach
   captain manager chairman director officials staff workers voters supporters area region district town village site
   report study survey review data figures website app service services network model method theory test award awards
   prize prizes station office building school hospital church bank store shop museum gallery theatre festival fair`
)

function isRole(lower: string): boolean {
  return (
    ROLE_NOUNS.has(lower) ||
    TITLES.has(lower) ||
    /^(?:president|minister|secretary|spokesman|party|government|state|county|province|city|street|road|river)$/.test(
      lower
    )
  )
}

/** How often two spellings stand side by side in running text, and not inside a longer name. */
function countPair(
  article: Article,
  first: string,
  second: string,
  half: 'first' | 'second' | 'any'
): number {
  if (article.countOf(first) === 0 || article.countOf(second) === 0) return 0
  let count = 0
  for (const index of article.placesOf(first)) {
    if (textAt(article, index + 1) !== second) continue
    const sentence = article.sentenceOf(index)
    if (sentence === undefined || index + 1 >= sentence.endToken) continue
    if (sentence.block.zone !== 'body' && sentence.block.zone !== 'caption') continue
    if (half === 'first' && index === sentence.firstToken) continue
    if (half === 'second' && isCapitalAt(article, index + 2)) continue
    count++
  }
  return count
}

/** “non-english”, “July-september”: the part of a compound that takes a capital. */
function capitalInside(article: Article, text: string): string | undefined {
  if (
    !text.includes('-') ||
    /[^A-Za-z-]/.test(text) ||
    /^(?:french|roman|swiss|turkish|dutch|danish|indian)-/.test(text)
  )
    return undefined
  const {lexicon} = article.language
  const written = text
    .split('-')
    .map((part) => {
      const isName =
        CALENDAR.includes(part) ||
        CAPITAL_ONLY.has(part) ||
        (part.length > 3 &&
          lexicon.lookup(part) === 0 &&
          !lexicon.isRare(part) &&
          (lexicon.nameBits(withCapital(part)) & (NAME_BIT.place | NAME_BIT.demonym)) !== 0)
      return isName ? withCapital(part) : part
    })
    .join('-')
  return written === text || lexicon.lookup(text) !== 0 ? undefined : written
}
