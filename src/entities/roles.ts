/** The office or job that is joined to a name, before it or in apposition after it. */
import type {Article, Sentence} from '../article/article.ts'
import {uposOf} from '../language/tagger/tags.ts'
import {CAPITAL, CLOSED, COURTESY_TITLE, KIN, nameClass, ROLE, TITLE} from './name-class.ts'

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

const PREMODIFIERS: ReadonlySet<string> = new Set(['own', 'late', 'said', 'other', 'fellow', 'both', 'such'])

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
    if ((mask & COURTESY_TITLE) === 0) break
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
  let index = nameEnd
  if (article.types[index]?.text !== ',') return undefined
  index++
  if (article.types[index]?.kind === 'number' && article.types[index + 1]?.text === ',') index += 2
  const opener = article.types[index]
  if (opener === undefined) return undefined
  if (OPENERS.has(opener.lower)) index++
  else if (/^(?:his|her|their|its|who|whose|and|but)$/.test(opener.lower)) return undefined
  const start = index
  let head: number | undefined
  let isKin = false
  let isInHead = true
  for (; index < sentence.endToken && index < start + LONGEST; index++) {
    const type = article.types[index]
    if (type === undefined || ENDS.has(type.lower)) break
    const upos = uposOf(article.tags[index] ?? 0)
    if (type.kind === 'quote' || upos === 'AUX') break
    if (upos === 'VERB' && !/^(?:elect|designate|chief|lead|running)$/.test(type.lower)) {
      if (isInHead && head === undefined && (nameClass(type, article.language) & ROLE) === 0) return undefined
      if (!isInHead) break
    }
    if (isInHead && HEAD_ENDS.has(type.lower)) isInHead = false
    if (isInHead) {
      const mask = nameClass(type, article.language)
      if ((mask & (ROLE | KIN)) !== 0 && (!type.isCapitalised || (mask & TITLE) !== 0)) {
        head = index
        isKin = (mask & ROLE) === 0
      } else if ((mask & CAPITAL) === 0 && head !== undefined && upos === 'NOUN') {
        head = undefined // "player welfare": another noun is the head
      }
    }
  }
  if (head === undefined || index === start) return undefined
  return {start, end: index, isKin}
}

const OPENERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'then', 'now', 'formerly'])
const ENDS: ReadonlySet<string> = new Set([
  ',',
  ';',
  '.',
  '!',
  '?',
  ':',
  '(',
  ')',
  '—',
  '–',
  '--',
  'who',
  'whose',
  'whom',
  'which',
  'said',
  'says'
])
const HEAD_ENDS: ReadonlySet<string> = new Set([
  'of',
  'for',
  'at',
  'from',
  'in',
  'with',
  'to',
  'on',
  'and',
  'since',
  'by',
  'near',
  'under'
])
