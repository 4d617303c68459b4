/** Quoted words that are the title of a work. */
import {WORK_NOUNS} from '../language/quotation-words.ts'
import type {Article} from './article.ts'
import {isCapitalAt, lowerAt, textAt, uposAt} from './at.ts'
import type {Surroundings} from './attribution.ts'
import type {Pair} from './quote-marks.ts'
import type {Words} from './quoted-words.ts'
import {wordSet} from '../language/word-set.ts'

/** Capitals throughout, or a noun for a work beside it; never where a sentence is spoken. */
export function isTitle(article: Article, pair: Pair, words: Words, around: Surroundings): boolean {
  if (!words.isCapitalised || words.count > 14) return false
  const isWork = isBesideWork(article, pair, around)
  const before = textAt(article, pair.firstToken - 1)
  if (words.isTitleCase && words.count >= 2) {
    if (isWork) return true
    if (around.opening === around.from && /[,!?.]/.test(words.ending))
      return words.count >= 3 && words.ending !== ','
    return before !== ':' && (words.count >= 3 || !isExclaimed(words))
  }
  if (!isWork) return words.count === 1 && (isBetweenTitles(article, pair) || followsMaker(article, pair))
  if (/[.!]$/.test(words.ending) && words.hasFiniteVerb) return false
  return before !== ':' && (words.count <= 2 || !words.hasFiniteVerb)
}

/** Shakespeare's "Hamlet". */
function followsMaker(article: Article, {firstToken}: Pair): boolean {
  return lowerAt(article, firstToken - 1) === "'s" && isCapitalAt(article, firstToken - 2)
}

function isExclaimed({ending}: Words): boolean {
  return ending === '!' || ending === '?'
}

/** "Her second film, “…”"; "“…,” a ballad from 1988"; "the trawler “…”". */
function isBesideWork(article: Article, pair: Pair, {from, after}: Surroundings): boolean {
  for (let index = pair.firstToken - 1; index >= from && index >= pair.firstToken - 3; index--) {
    const lower = lowerAt(article, index)
    if (WORK_NOUNS.has(lower)) return true
    if (article.types[index]?.kind !== 'number' && !BEFORE_TITLE.has(lower)) break
  }
  for (let index = after; index <= after + 4; index++) {
    const type = article.types[index]
    if (type === undefined || /^[.;:]$/.test(type.text)) return false
    if (WORK_NOUNS.has(type.lower) && uposAt(article, index) === 'NOUN') return index > after
  }
  return false
}

/** What may stand between a work's noun and its title. */
const BEFORE_TITLE = wordSet(', called is was named titled entitled')

/** “Spring Rain,” “October” and “The Last Ferry Home”. */
function isBetweenTitles(article: Article, pair: Pair): boolean {
  const before = article.types[pair.firstToken - 1]
  const after = article.types[pair.endToken]
  const next = article.types[pair.endToken + 1]
  const isListed = before?.kind === 'quote' || before?.lower === 'and' || before?.text === ','
  return (
    isListed &&
    (after?.kind === 'quote' || ((after?.lower === 'and' || after?.text === ',') && next?.kind === 'quote'))
  )
}
