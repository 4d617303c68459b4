/** Words that are quoted as words: the word "shall", Zulu for "thunder", the "D" in D-Day. */
import {TERM_NOUNS, TERM_VERBS} from '../language/quotation-words.ts'
import type {Article} from './article.ts'
import {lowerAt} from './at.ts'
import type {Surroundings} from './attribution.ts'
import type {Pair} from './quote-marks.ts'
import type {Words} from './quoted-words.ts'
import {wordSet, type WordSet} from '../language/word-set.ts'

export function isTerm(article: Article, pair: Pair, words: Words, around: Surroundings): boolean {
  const {count, ending} = words
  if (count > 5 || /[!?]/.test(ending)) return false
  const before = lowerAt(article, pair.firstToken - 1)
  if (TERM_NOUNS.has(before) && !UNSURE_NOUNS.has(before)) return count <= 4
  if (isLetters(article, pair)) return true
  if (isMeant(article, words, around)) return true
  if (followsTermWord(article, pair, words, around)) return true
  if (before === 'for') return isGlossed(article, pair.firstToken - 2)
  if (before === 'than' && count <= 4) return hasWord(article, around.from, pair.firstToken, STANDING)
  return before === 'by' && count <= 2 && hasWord(article, around.after, around.to, TERM_VERBS)
}

/** Too common beside other quotations. */
const UNSURE_NOUNS: ReadonlySet<string> = new Set(['name', 'article', 'entry'])

const STANDING: ReadonlySet<string> = new Set(['stands', 'stand', 'stood'])

function hasWord(article: Article, from: number, to: number, set: WordSet): boolean {
  for (let index = from; index < to; index++) if (set.has(lowerAt(article, index))) return true
  return false
}

/** A letter or two: the "D" in D-Day. */
function isLetters(article: Article, {parts}: Pair): boolean {
  const [part] = parts
  if (part === undefined || part.end - part.start > 3) return false
  const inner = article.slice(part)
  return /^(?:[A-Z]|[a-z]{1,2})[.,]?$/.test(inner) && !SHORT_WORDS.has(inner)
}

const SHORT_WORDS = wordSet('I no no, no. so us he it in up OK')

/** "ubuntu" means …; "favour" is spelt …. */
function isMeant(article: Article, {count, isCapitalised}: Words, {after}: Surroundings): boolean {
  const next = lowerAt(article, after)
  if (next === 'means' || next === 'meant') return !isCapitalised && count <= 3
  return TERM_VERBS.has(next) && next !== 'comes' && next !== 'written' && count <= 2
}

/** "the word …", "means …", "replaces …" a few words before. */
function followsTermWord(
  article: Article,
  pair: Pair,
  {count, isCapitalised}: Words,
  {from}: Surroundings
): boolean {
  for (let index = pair.firstToken - 1; index >= from && index >= pair.firstToken - 6; index--) {
    const lower = lowerAt(article, index)
    if (TERM_VERBS.has(lower) && lower !== 'comes' && count <= 4 && !(isCapitalised && count > 2)) return true
    if (TERM_NOUNS.has(lower) && !UNSURE_NOUNS.has(lower) && pair.firstToken - index <= 2) return count <= 3
  }
  return false
}

/** "Zulu for", "stands for". */
function isGlossed(article: Article, index: number): boolean {
  const type = article.types[index]
  if (type === undefined) return false
  if (
    STANDING.has(type.lower) ||
    type.lower === 'shorthand' ||
    type.lower === 'short' ||
    type.lower === 'slang'
  )
    return true
  return (
    type.isCapitalised &&
    /(?:ish|an|ese|ic|ench|utch|eek|tin|ulu|hosa|ili|ndi|rdu|ans|ori|rew|sh)$/.test(type.lower)
  )
}
