/** The noun phrase beside a verb of attribution: who says it. */
import {DAY_LIST, MONTH_LIST} from '../language/calendar-names.ts'
import type {Upos} from '../language/tagger/tags.ts'
import type {Article} from './article.ts'
import {isCapitalAt, lowerAt, tagAt, textAt, uposAt} from './at.ts'
import {wordSet} from '../language/word-set.ts'

/** A stretch of tokens, the last excluded. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}

/** "a spokesman for the port": the phrase after these belongs to the noun before it. */
const JOINING = wordSet('of for from with at in on over outside near inside behind')
const ALWAYS_JOINING: ReadonlySet<string> = new Set(['of', 'for', 'from'])

const TIME_WORDS =
  wordSet(`${DAY_LIST} ${MONTH_LIST} yesterday today tomorrow tonight earlier later last afterwards afterward then now again
   once recently moments minutes hours days weeks months years`)

/** Nouns that make "in a statement" part of the saying, not of the speaker. */
const OCCASIONS =
  wordSet(`statement interview email e-mail letter tweet post message court speech debate note memo article column broadcast
   conference briefing meeting press telephone phone call evidence reply response turn fact front tears english french
   parliament public private writing hearing television radio twitter facebook instagram social way time moment
   afternoon morning evening night week month year day weekend`)

const NOMINAL: ReadonlySet<Upos> = new Set<Upos>(['NOUN', 'PROPN', 'ADJ', 'NUM'])

/** The phrase that begins at a token, up to `limit`: "a spokeswoman for the port authority". */
export function phraseAfter(article: Article, from: number, limit: number): TokenRange | undefined {
  const first = article.types[from]
  if (first === undefined || from >= limit) return undefined
  if (uposAt(article, from) === 'PRON' && !isPossessive(article, from)) {
    return PRONOUNS.has(first.lower) ? {from, to: from + 1} : undefined
  }
  if (TIME_WORDS.has(first.lower) && !first.isCapitalised) return undefined
  const end = nounsAfter(article, from, limit)
  if (end === from) return undefined
  if (!JOINING.has(lowerAt(article, end)) || !joins(article, from, end)) return {from, to: end}
  // one phrase may hang on it, and on that one another
  const joined = nounsAfter(article, end + 1, limit)
  if (joined === end + 1 || isOccasion(article, end + 1, joined)) return {from, to: end}
  const again = lowerAt(article, joined)
  if (again !== 'of' && again !== 'for') return {from, to: joined}
  const last = nounsAfter(article, joined + 1, limit)
  return {from, to: last > joined + 1 ? last : joined}
}

/** Where a noun with what stands before it ends; `from` where none begins. */
function nounsAfter(article: Article, from: number, limit: number): number {
  let index = from
  if (from >= limit || !startsPhrase(article, from)) return from
  while (index < limit && continues(article, index, from)) index++
  return index
}

/** The phrase that ends before a token, down to `limit`. */
export function phraseBefore(article: Article, to: number, limit: number): TokenRange | undefined {
  const last = article.types[to - 1]
  if (last === undefined || to <= limit) return undefined
  if (uposAt(article, to - 1) === 'PRON' && !isPossessive(article, to - 1)) {
    return PRONOUNS.has(last.lower) ? {from: to - 1, to} : undefined
  }
  let index = to
  while (index > limit && joinsBackwards(article, index - 1, index === to)) {
    index--
    const upos = uposAt(article, index)
    const before = lowerAt(article, index - 1)
    if ((upos === 'DET' || isPossessive(article, index)) && lowerAt(article, index) !== "'s") {
      if (
        JOINING.has(before) &&
        index - 2 >= limit &&
        isNounAt(article, index - 2) &&
        !isOccasion(article, index, to)
      )
        index--
      else break
    } else if (
      JOINING.has(before) &&
      index - 2 >= limit &&
      isNounAt(article, index - 2) &&
      !isOccasion(article, index, to)
    ) {
      if (ALWAYS_JOINING.has(before) || isCapitalAt(article, index)) index--
    }
  }
  if (index === to || !hasNoun(article, index, to)) return undefined
  return {from: trimmed(article, index, to), to}
}

const PRONOUNS =
  wordSet(`he she they we i you it who one another nobody somebody someone everyone everybody others many some both several
   few most others this that`)

function isPossessive(article: Article, index: number): boolean {
  return tagAt(article, index) === 'PRON.poss'
}

function isNounAt(article: Article, index: number): boolean {
  const type = article.types[index]
  if (type === undefined || type.kind !== 'word') return false
  const upos = uposAt(article, index)
  return upos === 'NOUN' || upos === 'PROPN' || (type.isCapitalised && upos !== 'ADP' && upos !== 'VERB')
}

function startsPhrase(article: Article, index: number): boolean {
  const type = article.types[index]
  if (type === undefined) return false
  const upos = uposAt(article, index)
  if (type.kind === 'number') return true
  if (type.kind !== 'word') return false
  return (
    upos === 'DET' ||
    NOMINAL.has(upos) ||
    isPossessive(article, index) ||
    (type.isCapitalised && upos !== 'ADP')
  )
}

/** Whether a token goes on with the phrase that began at `from`. */
function continues(article: Article, index: number, from: number): boolean {
  const type = article.types[index]
  if (type === undefined) return false
  if (index > from && TIME_WORDS.has(type.lower) && !(type.lower === 'may' && type.isCapitalised))
    return false
  if (isLink(article, index)) return true
  if (type.kind !== 'word') return type.text === '.' && textAt(article, index - 1).length === 1
  const upos = uposAt(article, index)
  if (upos === 'DET') return index === from || lowerAt(article, index - 1) === 'and'
  if (isNominal(article, index) || (type.isCapitalised && upos !== 'ADP')) return true
  if (index === from) return false
  if (type.lower === 'and') return coordinates(article, index)
  return upos === 'VERB' && type.lower.endsWith('ing') && isNounAt(article, index + 1)
}

/** A figure, a possessive, an ampersand. */
function isLink(article: Article, index: number): boolean {
  const type = article.types[index]
  if (type === undefined) return false
  if (type.kind === 'quote') return uposAt(article, index) === 'PART'
  return type.kind === 'number' || type.lower === "'s" || type.lower === '&'
}

/** A noun, an adjective, "her", or "van" before a name. */
function isNominal(article: Article, index: number): boolean {
  if (NOMINAL.has(uposAt(article, index)) || isPossessive(article, index)) return true
  return PARTICLE_WORDS.has(lowerAt(article, index)) && isCapitalAt(article, index + 1)
}

const PARTICLE_WORDS = wordSet('de del van der den von bin al la le du da dos ter ten')

/** "Mr Farah and Ms Stolz", "health and safety". */
function coordinates(article: Article, index: number): boolean {
  return (
    isNounAt(article, index - 1) &&
    (isNounAt(article, index + 1) || uposAt(article, index + 1) === 'DET') &&
    article.types[index + 1]?.isCapitalised === article.types[index - 1]?.isCapitalised
  )
}

function joinsBackwards(article: Article, index: number, isLast: boolean): boolean {
  const type = article.types[index]
  if (type === undefined) return false
  if (type.text === ',') return isBetweenAdjectives(article, index)
  if (TIME_WORDS.has(type.lower) && !(isLast && type.isCapitalised && type.lower === 'may')) return false
  if (isLink(article, index)) return type.kind !== 'quote' || !isLast
  if (type.kind !== 'word') return type.text === '.' && textAt(article, index - 1).length === 1
  const upos = uposAt(article, index)
  if (upos === 'DET' || isNominal(article, index)) return true
  if (type.isCapitalised && !NEVER_NAMES.has(upos)) return true
  if (type.lower === 'and') return coordinates(article, index)
  return JOINING.has(type.lower) && !isLast && isNounAt(article, index - 1)
}

const NEVER_NAMES: ReadonlySet<Upos> = new Set<Upos>(['ADP', 'SCONJ', 'CCONJ', 'ADV', 'PRON'])

/** "The hand-written, four-page lawsuit". */
function isBetweenAdjectives(article: Article, index: number): boolean {
  return uposAt(article, index - 1) === 'ADJ' && uposAt(article, index + 1) === 'ADJ'
}

function hasNoun(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (
      isNounAt(article, index) ||
      uposAt(article, index) === 'DET' ||
      uposAt(article, index) === 'ADJ' ||
      uposAt(article, index) === 'NUM'
    )
      return true
  }
  return false
}

/** A phrase that a sentence opens with ("In court Mr Thapa said") is left out. */
function trimmed(article: Article, from: number, to: number): number {
  if (uposAt(article, from - 1) !== 'ADP') return from
  for (let index = from + 1; index < to; index++) {
    const before = article.types[index - 1]
    if (before?.isCapitalised === false && isCapitalAt(article, index) && uposAt(article, from) === 'NOUN')
      return index
  }
  return from
}

/** "in a statement", "on Tuesday", "at the hearing". */
function isOccasion(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    const lower = lowerAt(article, index)
    if (OCCASIONS.has(lower) || TIME_WORDS.has(lower)) return true
  }
  return false
}

/**
 * Whether a phrase after a noun says more of it. A name and "the minister" are complete, but for "of"; "a witness" is
 * not: "a witness in the north", "a banner over the gate".
 */
function joins(article: Article, from: number, index: number): boolean {
  const joint = lowerAt(article, index)
  if (ALWAYS_JOINING.has(joint)) return true
  if (isCapitalAt(article, index - 1)) return false
  return isIndefinite(article, from, index) || (isCapitalAt(article, index + 1) && !PLACED.has(joint))
}

const PLACED = wordSet('over outside near inside behind on')

/** "a man", "two officials", "residents". */
function isIndefinite(article: Article, from: number, to: number): boolean {
  const first = lowerAt(article, from)
  const upos = uposAt(article, from)
  return (
    first === 'a' ||
    first === 'an' ||
    upos === 'NUM' ||
    (upos !== 'DET' && tagAt(article, to - 1) === 'NOUN.pl')
  )
}
