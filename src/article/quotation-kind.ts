/** Of which kind a quotation is: speech, a fragment of it, a word held at arm's length, a title, a word as a word. */
import {NAMING_VERBS, TERM_NOUNS, TERM_VERBS, WORK_NOUNS} from '../language/quotation-words.ts'
import type {Article, QuotationKind} from './article.ts'
import {isCapitalAt, lowerAt, startAt, tagAt, textAt, uposAt} from './at.ts'
import type {Attribution, Surroundings} from './attribution.ts'
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

/** What was found of who says a quotation. */
export interface Spoken {
  readonly attribution: Attribution | undefined
  readonly isSayingVerb: boolean
}

/** The kind of what is left: speech where it is a sentence of its own. */
export function spokenKind(
  article: Article,
  pair: Pair,
  around: Surroundings,
  spoken: Spoken
): QuotationKind {
  if (pair.parts.length > 1) return 'speech'
  const words = wordsOf(article, pair)
  if (isSpeech(article, pair, around, spoken, words)) return 'speech'
  if (spoken.attribution !== undefined) return 'partial'
  if (opensSentence(around) && isFullSentence(words)) return 'speech'
  if (words.count > 4 || (words.hasFiniteVerb && words.count > 3) || isHeadline(article, around))
    return 'partial'
  // "Satisfaction" stands alone as a name does; the "Beast" has its article outside
  return words.count === 1 && words.isCapitalised && !followsDeterminer(article, around) ? 'title' : 'scare'
}

function isSpeech(article: Article, pair: Pair, around: Surroundings, spoken: Spoken, words: Words): boolean {
  const {attribution, isSayingVerb} = spoken
  const isSentence = /[.!?…]/.test(words.ending)
  if (opensSentence(around)) {
    if (attribution?.isAfter === true ? !isHow(article, around.after) : isSentence) return true
  }
  const isBeside = attribution !== undefined && isRightAfterVerb(article, around, attribution)
  if (!words.isCapitalised) return isBeside && isSayingVerb && pair.depth > 0
  if (isSentence && isFullSentence(words)) return true
  if (isIntroduced(article, around) && (attribution !== undefined || isSentence || words.count > 2))
    return true
  return isBeside && (words.count > 1 || isSayingVerb)
}

function opensSentence({opening, from}: Surroundings): boolean {
  return opening === from
}

/** After a colon or a comma. */
function isIntroduced(article: Article, {opening}: Surroundings): boolean {
  const before = textAt(article, opening - 1)
  return before === ':' || before === ','
}

function isFullSentence({isCapitalised, hasFiniteVerb, count}: Words): boolean {
  return isCapitalised && hasFiniteVerb && count > 3
}

function followsDeterminer(article: Article, {opening}: Surroundings): boolean {
  const upos = uposAt(article, opening - 1)
  return upos === 'DET' || upos === 'ADJ' || tagAt(article, opening - 1) === 'PRON.poss'
}

function isHow(article: Article, after: number): boolean {
  return lowerAt(article, after + 1) === 'how'
}

function isHeadline(article: Article, {opening}: Surroundings): boolean {
  const block = article.blockAt(startAt(article, opening))
  return (
    block !== undefined &&
    (block.zone === 'headline' ||
      (article.blocks.length === 1 && !/[.!?]["'”’)]*$/.test(article.slice(block))))
  )
}

/** "One placard read “Enough”": nothing but an adverb between the verb and the quotation. */
function isRightAfterVerb(article: Article, {opening}: Surroundings, {verb}: Attribution): boolean {
  if (verb === undefined || verb.to > opening || verb.to < opening - 2) return false
  for (let index = verb.to; index < opening; index++) {
    if (uposAt(article, index) !== 'ADV') return false
  }
  return true
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
    if (FINITE_TAGS.has(tagAt(article, index))) hasFiniteVerb = true
    if (type.isCapitalised || type.kind === 'number') large++
    else if (!SMALL_WORDS.has(type.lower)) isTitleCase = false
  }
  const ending = index - 1 > last ? textAt(article, index - 1) : ''
  return {
    count,
    first,
    last,
    isCapitalised: isCapitalAt(article, first),
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
    startAt(article, pair.endToken) - pair.end <= 1 &&
    uposAt(article, pair.firstToken - 1) === 'PROPN' &&
    !before.lower.startsWith("'")
  )
}

/** "dubbed", "so-called", "known locally as". */
function isNamed(article: Article, pair: Pair, {from}: Surroundings): boolean {
  for (let index = pair.firstToken - 1; index >= from && index >= pair.firstToken - 4; index--) {
    const lower = lowerAt(article, index)
    if (lower === 'call' && tagAt(article, index) === 'VERB.pres') return true // they call it “restructuring”
    if (lower === 'known' || lower === 'billed') return lowerAt(article, pair.firstToken - 1) === 'as'
    if (NAMING_VERBS.has(lower)) return true
  }
  return false
}

function isTerm(article: Article, pair: Pair, words: Words, around: Surroundings): boolean {
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

function hasWord(article: Article, from: number, to: number, set: ReadonlySet<string>): boolean {
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

const SHORT_WORDS: ReadonlySet<string> = new Set([
  'I',
  'no',
  'no,',
  'no.',
  'so',
  'us',
  'he',
  'it',
  'in',
  'up',
  'OK'
])

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

/** Capitals throughout, or a noun for a work beside it; never where a sentence is spoken. */
function isTitle(article: Article, pair: Pair, words: Words, around: Surroundings): boolean {
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
const BEFORE_TITLE: ReadonlySet<string> = new Set([',', 'called', 'is', 'was', 'named', 'titled', 'entitled'])

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
