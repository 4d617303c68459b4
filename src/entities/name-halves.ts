/** Halves of well-known names in small letters: “the United states”, “hyde Park”, “off cape Wrath”, “the Duke of northmoor”. */
import type {Article} from '../article/article.ts'
import {isCapitalAt, lowerAt, tagAt} from '../article/at.ts'
import type {Token} from '../article/token.ts'
import {FAMOUS_BY_FIRST, NAMED_OF, NAME_OPENERS, PAIRS} from '../language/capital-words.ts'
import {PEERS} from '../language/person-words.ts'
import {wordSet} from '../language/word-set.ts'

/** The words that may be such a half. */
export const HALVES: readonly string[] = [
  ...[...PAIRS.values()].flatMap((seconds) => [...seconds]),
  ...FAMOUS_BY_FIRST.keys(),
  ...NAMED_OF.keys(),
  ...NAME_OPENERS
]

export function isHalfOfName(token: Token): boolean {
  return isSecondHalf(token) || isFirstHalf(token)
}

/** “the United states”: the first half has its capital inside a sentence. */
function isSecondHalf({lower, previous}: Token): boolean {
  return (
    previous?.isCapitalised === true &&
    !previous.isFirstInSentence &&
    !/^(?:court|prize|prizes|award|awards|cup)$/.test(lower) &&
    PAIRS.get(previous.lower)?.has(lower) === true
  )
}

const BEFORE_PLACE = wordSet(
  'of off on to up from at near around round past in by climbed down beyond behind across'
)

/** “hyde Park”, “off cape Wrath”, “the university of Leeds”. */
function isFirstHalf({article, index, lower, previous, next}: Token): boolean {
  if (next === undefined || previous?.isCapitalised === true) return false
  if (next.isCapitalised && FAMOUS_BY_FIRST.get(lower)?.has(next.lower) === true) return true
  if (NAME_OPENERS.has(lower)) {
    if (!next.isCapitalised || !tagAt(article, next.index).startsWith('PROPN')) return false
    return next.type.lowerVarieties === 0
      ? lower !== 'mount' || BEFORE_PLACE.has(previous?.lower ?? '')
      : BEFORE_PLACE.has(previous?.lower ?? '')
  }
  const place = article.token(index + 2)
  return (
    next.lower === 'of' &&
    place?.isCapitalised === true &&
    !place.type.isAllCaps &&
    previous?.lower === 'the' &&
    NAMED_OF.get(lower)?.test(place.lower) === true
  )
}

const SEATED = wordSet('duke duchess archbishop bishop university isle diocese princess prince borough')

/** “the Duke of northmoor”: a word that no dictionary has, where a place must follow. */
export function isSeat(article: Article, index: number): boolean {
  const type = article.types[index]
  if (type?.kind !== 'word' || type.varieties !== 0 || !/^[a-z]{4,}$/.test(type.text)) return false
  if (lowerAt(article, index - 1) !== 'of' || !isCapitalAt(article, index - 2)) return false
  const head = lowerAt(article, index - 2)
  return PEERS.has(head) || SEATED.has(head)
}
