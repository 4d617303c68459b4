/** The office or job that is joined to a name, before it or in apposition after it. */
import type {Article, Sentence} from '../article/article.ts'
import {uposOf} from '../language/tagger/tags.ts'
import {
  CAPITAL,
  CLOSED,
  COURTESY_TITLE,
  KIN,
  maskAt,
  nameClass,
  PLACE,
  PLACE_OPENER,
  ROLE,
  TITLE
} from './name-class.ts'
import {isJudgesTitle} from './run-titles.ts'
import {wordSet} from '../language/word-set.ts'

/** Token indexes of a role, `end` exclusive. */
export interface Role {
  readonly start: number
  readonly end: number
  /** Kinship and the like show a person, and are no role. */
  readonly isKin: boolean
}

const LONGEST = 16

/** "oil minister", "Springbok captain": the nouns and adjectives that end at `last`, a job. */
function nounPhraseEndingAt(article: Article, sentence: Sentence, last: number): number {
  let start = last
  while (start > sentence.firstToken) {
    const type = article.types[start - 1]
    const upos = uposOf(article.tags[start - 1] ?? 0)
    if (isTailOfFirm(article, start)) {
      start -= 2
      continue
    }
    if (
      type?.kind !== 'word' ||
      (upos !== 'NOUN' && upos !== 'ADJ' && upos !== 'PROPN') ||
      type.text.startsWith("'") ||
      type.text.startsWith('’')
    )
      break
    if (PREMODIFIERS.has(type.lower)) break
    start--
  }
  return start
}

/** "Bank of Ireland economist": the firm is written with an "of". */
function isTailOfFirm({types}: Article, index: number): boolean {
  const [head, link, tail] = [types[index - 2], types[index - 1], types[index]]
  return (
    link?.lower === 'of' &&
    tail?.isCapitalised === true &&
    head?.isCapitalised === true &&
    FIRM_HEADS.has(head.lower)
  )
}

const FIRM_HEADS = wordSet(
  'bank university college institute ministry department house school church academy board council museum'
)

const PREMODIFIERS = wordSet('own late said other fellow both such')

/** A role that ends right before the token `nameStart`, or before a comma there: "the striker Obi", "its head, Obi". */
export function roleBefore(article: Article, sentence: Sentence, nameStart: number): Role | undefined {
  let last = nameStart - 1
  if (last < sentence.firstToken) return undefined
  let hasComma = false
  if (article.types[last]?.text === ',') {
    hasComma = true
    last--
  }
  const type = article.types[last]
  if (type === undefined || last < sentence.firstToken) return undefined
  if (hasComma && isPlaceInPlace(article, last, nameStart)) return undefined
  const mask = nameClass(type, article.language)
  if ((mask & (ROLE | KIN)) === 0 || type.isCapitalised) {
    return hasComma ? longRoleBefore(article, sentence, last, nameStart) : undefined
  }
  const upos = uposOf(article.tags[last] ?? 0)
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'ADJ') return undefined
  const start = nounPhraseEndingAt(article, sentence, last)
  if (hasComma && !opensApposition(article, sentence, start, nameStart)) return undefined
  return {start, end: last + 1, isKin: (mask & KIN) !== 0 && (mask & ROLE) === 0}
}

/** "Charleston, South Carolina". */
function isPlaceInPlace(article: Article, last: number, nameStart: number): boolean {
  return (maskAt(article, last) & PLACE) !== 0 && (maskAt(article, nameStart) & (PLACE | PLACE_OPENER)) !== 0
}

/** "The artist known as Banksy", "a man named Sefton". */
export function calledRole(article: Article, sentence: Sentence, nameStart: number): Role | undefined {
  const link = article.types[nameStart - 1]?.lower ?? ''
  let last = nameStart - 2
  if (link === 'as' && /^(?:known|identified|named)$/.test(article.types[last]?.lower ?? '')) last--
  else if (link !== 'named' && link !== 'called' && link !== 'nicknamed') return undefined
  if (article.types[last]?.lower === 'only') last--
  const type = article.types[last]
  if (type === undefined || last <= sentence.firstToken) return undefined
  const mask = nameClass(type, article.language)
  if ((mask & (ROLE | KIN)) === 0 || type.isCapitalised) return undefined
  return {start: last, end: last + 1, isKin: true}
}

/** "The minister, Arvo Tamm, …": a determiner or owner stands before the noun. */
function opensApposition(article: Article, sentence: Sentence, start: number, nameStart: number): boolean {
  if (start === sentence.firstToken) return false
  const before = article.types[start - 1]
  const upos = uposOf(article.tags[start - 1] ?? 0)
  const isOwned =
    before !== undefined &&
    (upos === 'DET' || upos === 'PRON' || upos === 'PART' || /^['’]s?$/.test(before.text))
  return isOwned && nameStart < sentence.endToken
}

/** "The governor of the Bank of Lusaka, Haruka Endo, …": the job stands before its "of". */
function longRoleBefore(
  article: Article,
  sentence: Sentence,
  last: number,
  nameStart: number
): Role | undefined {
  let isTail = false
  for (let index = last; index >= sentence.firstToken && index > last - LONGEST; index--) {
    const type = article.types[index]
    if (type === undefined || type.kind === 'mark' || type.kind === 'quote') return undefined
    const upos = uposOf(article.tags[index] ?? 0)
    if (upos === 'VERB' || upos === 'AUX' || upos === 'SCONJ') return undefined
    if (isTail) {
      const mask = nameClass(type, article.language)
      const isHead = (mask & ROLE) !== 0 || ((mask & TITLE) !== 0 && type.isCapitalised)
      if (isHead) {
        const start = nounPhraseEndingAt(article, sentence, index)
        const isOwned = opensApposition(article, sentence, start, nameStart)
        return isOwned || type.isCapitalised ? {start, end: last + 1, isKin: false} : undefined
      }
    }
    isTail = TAIL_LINKS.has(type.lower)
  }
  return undefined
}

const TAIL_LINKS: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in'])

/** The title at `title` with what belongs to it: "South African President", "deputy Prime Minister". */
export function titlePhrase(article: Article, sentence: Sentence, runStart: number, title: number): Role {
  let start = runStart
  while (start < title) {
    const type = article.types[start]
    const mask = type === undefined ? 0 : nameClass(type, article.language)
    if ((mask & COURTESY_TITLE) === 0 || isJudgesTitle(article, start)) break
    start++
  }
  while (start > sentence.firstToken && start === runStart) {
    const type = article.types[start - 1]
    const upos = uposOf(article.tags[start - 1] ?? 0)
    if (type?.kind !== 'word' || PREMODIFIERS.has(type.lower) || (upos !== 'ADJ' && upos !== 'NOUN')) break
    if ((nameClass(type, article.language) & CLOSED) !== 0) break
    return {start: nounPhraseEndingAt(article, sentence, start - 1), end: title + 1, isKin: false}
  }
  return {start, end: title + 1, isKin: false}
}

/** An apposition after the name: ", the chief executive of Nomura, …", ", 58, a nurse, …". */
export function roleAfter(article: Article, sentence: Sentence, nameEnd: number): Role | undefined {
  const start = appositionStart(article, nameEnd)
  if (start === undefined) return undefined
  const head = headOf(article, start, Math.min(sentence.endToken, start + LONGEST))
  if (head === undefined) return undefined
  let end = head + 1
  for (let isTail = false; end < sentence.endToken && end < start + LONGEST; end++) {
    const type = article.types[end]
    const upos = uposOf(article.tags[end] ?? 0)
    if (type === undefined || ENDS.has(type.lower) || type.kind === 'quote' || upos === 'AUX') break
    isTail ||= HEAD_ENDS.has(type.lower)
    if (isTail && upos === 'VERB') break
  }
  const type = article.types[head]
  const isKin = type !== undefined && (nameClass(type, article.language) & ROLE) === 0
  return {start, end, isKin}
}

/** The first word of the apposition, without its article. */
function appositionStart(article: Article, nameEnd: number): number | undefined {
  const {types} = article
  if (nameEnd < 0) return undefined
  if (types[nameEnd]?.text === '(') return appositionStart(article, afterParenthesis(article, nameEnd))
  if (types[nameEnd]?.text !== ',') return undefined
  const hasAge = types[nameEnd + 1]?.kind === 'number' && types[nameEnd + 2]?.text === ','
  const start = hasAge ? nameEnd + 3 : nameEnd + 1
  const opener = types[start]?.lower ?? ''
  if (OPENERS.has(opener)) return start + 1
  return opener === '' || OTHER_OPENERS.has(opener) ? undefined : start
}

/** "Alex Orme (she/her), a baker", "Alex Orme (61), a baker". */
function afterParenthesis({types}: Article, open: number): number {
  for (let index = open + 1; index < open + 5; index++) if (types[index]?.text === ')') return index + 1
  return -1
}

/** The job that is the head of the noun phrase at `start`; undefined where the head is no job. */
function headOf(article: Article, start: number, end: number): number | undefined {
  let head: number | undefined
  for (let index = start; index < end; index++) {
    const type = article.types[index]
    const upos = uposOf(article.tags[index] ?? 0)
    if (type === undefined || ENDS.has(type.lower) || type.kind === 'quote' || upos === 'AUX') break
    if (HEAD_ENDS.has(type.lower)) break
    const mask = nameClass(type, article.language)
    if ((mask & (ROLE | KIN)) !== 0 && (!type.isCapitalised || (mask & TITLE) !== 0)) head = index
    else if (upos === 'VERB' && head === undefined && !VERB_LIKE.has(type.lower)) return undefined
    // "player welfare": another noun is the head
    else if (upos === 'NOUN' && (mask & CAPITAL) === 0) head = undefined
  }
  return head
}

const OTHER_OPENERS: ReadonlySet<string> = new Set(['who', 'whose', 'and', 'but'])
/** "President elect", "lead counsel": tagged as verbs, and none. */
const VERB_LIKE: ReadonlySet<string> = new Set(['elect', 'designate', 'chief', 'lead', 'running'])
const OPENERS = wordSet('the a an then now formerly his her their its our')
const ENDS = wordSet(', ; . ! ? : ( ) — – -- who whose whom which said says')
const HEAD_ENDS = wordSet('of for at from in with to on and since by near under')
