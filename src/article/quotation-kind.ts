/** Of which kind a quotation is: speech, a fragment of it, a word held at arm's length, a title, a word as a word. */
import {NAMING_VERBS, TERM_NOUNS, TERM_VERBS, WORK_NOUNS} from '../language/quotation-words.ts'
import {nameOf, uposOf} from '../language/tagger/tags.ts'
import type {Article, QuotationKind} from './article.ts'
import type {Surroundings} from './attribution.ts'
import type {Pair} from './quote-marks.ts'

/** What can be told of the quoted words by themselves. */
interface Words {
  readonly count: number
  readonly first: number
  readonly last: number
  readonly isCapitalised: boolean
  /** The mark that ends them, if one does. */
  readonly ending: string
  /** Every word but the small ones has a capital. */
  readonly isTitleCase: boolean
  readonly hasFiniteVerb: boolean
}

/** A kind that the words and those beside them settle, whoever says them. */
export function settledKind(article: Article, pair: Pair, around: Surroundings): QuotationKind | undefined {
  if (pair.parts.length > 1) return undefined
  const words = wordsOf(article, pair)
  if (words.count === 0) return 'term'
  if (isNickname(article, pair, words) || isNamed(article, pair, around)) return 'scare'
  if (isTerm(article, pair, words, around)) return 'term'
  if (isTitle(article, pair, words, around)) return 'title'
  return undefined
}

/** The kind of what is left: speech where it is a sentence of its own. */
export function spokenKind(
  article: Article,
  pair: Pair,
  around: Surroundings,
  {isAttributed, isAfter, hasVerb}: {isAttributed: boolean; isAfter: boolean; hasVerb: boolean}
): QuotationKind {
  const words = wordsOf(article, pair)
  if (pair.parts.length > 1) return 'speech'
  const before = article.types[around.opening - 1]
  const opensSentence = around.opening === around.from
  const isIntroduced = before?.text === ':' || before?.text === ','
  if (opensSentence && (isAfter ? !isHow(article, around.after) : /[.!?…]/.test(words.ending)))
    return 'speech'
  if (isIntroduced && words.isCapitalised && (isAttributed || /[.!?]/.test(words.ending) || words.count > 2))
    return 'speech'
  if (
    words.isCapitalised &&
    isAttributed &&
    hasVerb &&
    (words.count > 1 || !isName(article, words)) &&
    isRightAfterVerb(article, around)
  )
    return 'speech'
  if (words.isCapitalised && words.hasFiniteVerb && words.count > 3 && /[.!?]/.test(words.ending))
    return 'speech'
  if (isAttributed) return 'partial'
  if (opensSentence && words.isCapitalised && words.hasFiniteVerb && words.count > 3) return 'speech'
  if (isHeadline(article, around) || words.count > 4 || (words.hasFiniteVerb && words.count > 3))
    return 'partial'
  return 'scare'
}

function isName(article: Article, {first}: Words): boolean {
  return uposOf(article.tags[first] ?? 0) === 'PROPN'
}

function isHow(article: Article, after: number): boolean {
  return article.types[after + 1]?.lower === 'how'
}

function isHeadline(article: Article, {opening}: Surroundings): boolean {
  const block = article.blockAt(article.starts[opening] ?? 0)
  return (
    block !== undefined &&
    (block.zone === 'headline' ||
      (article.blocks.length === 1 && !/[.!?]["'”’)]*$/.test(article.slice(block))))
  )
}

/** "One placard read "Enough"": nothing between the verb and the quotation but an adverb. */
function isRightAfterVerb(article: Article, {opening, from}: Surroundings): boolean {
  for (let index = opening - 1; index >= from && index >= opening - 3; index--) {
    const upos = uposOf(article.tags[index] ?? 0)
    if (upos === 'VERB') return true
    if (upos !== 'ADV') return false
  }
  return false
}

const SMALL_WORDS: ReadonlySet<string> = new Set(
  "a an the and or but nor of in on at to for from with by as into over under up down off n'n 's n't 'n' vs de la le".split(
    ' '
  )
)

function wordsOf(article: Article, {parts, firstToken}: Pair): Words {
  let count = 0
  let large = 0
  let first = -1
  let last = -1
  let hasFiniteVerb = false
  let isTitleCase = true
  const end = parts.at(-1)?.end ?? 0
  let index = firstToken + 1
  for (; index < article.tokenCount && (article.starts[index] ?? end) < end; index++) {
    const type = article.types[index]
    if (type?.kind !== 'word' && type?.kind !== 'number') continue
    if (first < 0) first = index
    last = index
    if (type.lower.startsWith("'") || type.lower === "n't") continue
    count++
    if (FINITE_TAGS.has(nameOf(article.tags[index] ?? 0))) hasFiniteVerb = true
    if (type.isCapitalised || type.kind === 'number') large++
    else if (!SMALL_WORDS.has(type.lower)) isTitleCase = false
  }
  const ending = index - 1 > last ? (article.types[index - 1]?.text ?? '') : ''
  return {
    count,
    first,
    last,
    isCapitalised: article.types[first]?.isCapitalised === true,
    ending,
    isTitleCase: isTitleCase && large > 0,
    hasFiniteVerb
  }
}

const FINITE_TAGS: ReadonlySet<string> = new Set([
  'VERB.pres',
  'VERB.3sg',
  'VERB.past',
  'VERB.base',
  'AUX.pres',
  'AUX.3sg',
  'AUX.past',
  'AUX.modal'
])

/** Raymond “Ducky” Thibodeaux. */
function isNickname(article: Article, pair: Pair, {count}: Words): boolean {
  if (count > 3) return false
  const before = article.types[pair.firstToken - 1]
  const after = article.types[pair.endToken]
  return (
    before?.kind === 'word' &&
    before.isCapitalised &&
    after?.kind === 'word' &&
    after.isCapitalised &&
    uposOf(article.tags[pair.firstToken - 1] ?? 0) === 'PROPN' &&
    pair.firstToken - 1 > 0 &&
    !before.lower.startsWith("'")
  )
}

/** "dubbed", "so-called", "known locally as". */
function isNamed(article: Article, pair: Pair, {from}: Surroundings): boolean {
  for (let index = pair.firstToken - 1; index >= from && index >= pair.firstToken - 4; index--) {
    const lower = article.types[index]?.lower ?? ''
    if (lower === 'known' || lower === 'billed') return article.types[pair.firstToken - 1]?.lower === 'as'
    if (NAMING_VERBS.has(lower)) return true
  }
  return false
}

function isTerm(
  article: Article,
  pair: Pair,
  {count, isCapitalised, ending}: Words,
  {from, to, after}: Surroundings
): boolean {
  if (count > 5 || /[!?]/.test(ending)) return false
  const before = article.types[pair.firstToken - 1]?.lower ?? ''
  if (
    TERM_NOUNS.has(before) &&
    !(before === 'name' && count > 2) &&
    !(before === 'article' || before === 'entry')
  )
    return count <= 4
  const inner = article.text.slice(pair.parts[0]?.start ?? 0, pair.parts[0]?.end ?? 0)
  if (/^[A-Za-z]{1,2}$/.test(inner.replace(/[.,]$/, '')) && inner !== 'I' && inner.toLowerCase() !== 'no')
    return true
  const next = article.types[after]?.lower ?? ''
  if (TERM_VERBS.has(next) && next !== 'means' && next !== 'comes' && count <= 2 && next !== 'written')
    return true
  if ((next === 'means' || next === 'meant') && !isCapitalised && count <= 3) return true
  for (let index = pair.firstToken - 1; index >= from && index >= pair.firstToken - 6; index--) {
    const lower = article.types[index]?.lower ?? ''
    if (TERM_VERBS.has(lower) && lower !== 'comes' && count <= 4 && !(isCapitalised && count > 2))
      return lower !== 'name'
    if (TERM_NOUNS.has(lower) && lower !== 'name' && lower !== 'article' && pair.firstToken - index <= 2)
      return count <= 3
  }
  if (before === 'for' && isLanguage(article.types[pair.firstToken - 2]?.lower ?? '')) return true
  if (
    before === 'than' &&
    /\bstands? for\b/.test(
      article.slice({start: article.starts[from] ?? 0, end: article.starts[pair.firstToken] ?? 0})
    )
  )
    return true
  if (before === 'by' && count <= 2) {
    for (let index = after; index < to; index++)
      if (TERM_VERBS.has(article.types[index]?.lower ?? '')) return true
  }
  return before === 'for' && /^stands?$|^stood$/.test(article.types[pair.firstToken - 2]?.lower ?? '')
}

function isLanguage(lower: string): boolean {
  return /(?:ish|an|ese|ic|ench|utch|eek|tin|ulu|hosa|ili|ndi|rdu|ans|ori|ebrew|erman)$/.test(lower)
}

/** Capitals throughout, or a noun for a work beside it; never where a sentence is spoken. */
function isTitle(article: Article, pair: Pair, words: Words, {from, opening, after}: Surroundings): boolean {
  if (!words.isCapitalised && !words.isTitleCase) return false
  if (words.count > 14) return false
  const isWork = isBesideWork(article, pair, {from, after})
  const before = article.types[opening - 1]
  if (words.isTitleCase && words.count >= 2) {
    if (opening === from && !isWork && /[,!?.]/.test(words.ending))
      return words.count >= 3 && words.ending !== ','
    if (before?.text === ':' && !isWork) return false
    return isWork || words.count >= 3 || !isExclaimed(words)
  }
  if (!isWork) return words.count === 1 && words.isCapitalised && isBetweenTitles(article, pair)
  if (/[.!]$/.test(words.ending) && words.hasFiniteVerb) return false
  return before?.text !== ':' && (words.count <= 2 || !words.hasFiniteVerb || words.isTitleCase)
}

function isExclaimed({ending}: Words): boolean {
  return ending === '!' || ending === '?'
}

/** "Her second film, “…”"; "“…,” a ballad from 1988"; "the trawler “…”". */
function isBesideWork(article: Article, pair: Pair, {from, after}: {from: number; after: number}): boolean {
  for (let index = pair.firstToken - 1; index >= from && index >= pair.firstToken - 3; index--) {
    const type = article.types[index]
    if (type === undefined) break
    if (WORK_NOUNS.has(type.lower)) return true
    if (
      type.text !== ',' &&
      type.kind !== 'number' &&
      type.lower !== 'called' &&
      type.lower !== 'is' &&
      type.lower !== 'was'
    )
      break
  }
  for (let index = after; index <= after + 4; index++) {
    const type = article.types[index]
    if (type === undefined || /^[.;:]$/.test(type.text)) return false
    if (WORK_NOUNS.has(type.lower) && uposOf(article.tags[index] ?? 0) === 'NOUN') return index > after
  }
  return false
}

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
