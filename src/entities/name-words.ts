/** What the words of a name tell by themselves: where it begins, how many they are, whether they end as a thing. */
import type {Article} from '../article/article.ts'
import {PEOPLE_LIKE_FIRMS} from '../language/organisation-words.ts'
import {PEERS} from '../language/person-words.ts'
import type {Run} from './runs.ts'
import type {Evidence} from './evidence.ts'
import {
  ALL_CAPITALS,
  CAPITAL,
  DEMONYM,
  GIVEN,
  INITIAL,
  maskAt,
  ODD_CAPITALS,
  ORDINARY,
  ORGANISATION,
  PARTICLE,
  PARTY,
  PLACE,
  PLACE_HEAD,
  PLACE_OPENER,
  SUFFIX,
  SURNAME,
  THING_OPENER
} from './name-class.ts'
import {wordSet} from '../language/word-set.ts'

export interface NameWords {
  /** The name in marks: Bobby of Robert ‘Bobby’ Tan, Big Bill of William "Big Bill" Ross. */
  readonly nickname?: readonly string[]
  readonly words: readonly string[]
  readonly suffix: string | undefined
}

/** Demonyms, parties and the like before a name are no part of it: "South African Wayde van Niekerk". */
export function trimmedStart(article: Article, run: Run): number {
  const {nameStart, nameEnd} = run
  const at = (index: number): number => maskAt(article, index)
  for (let index = nameStart; index < nameEnd - 2; index++) {
    // "Harvey Mellor Ltd Zola Jones": two names side by side
    if (
      (at(index) & ORGANISATION) !== 0 &&
      (at(index) & (SURNAME | GIVEN)) === 0 &&
      (at(index + 1) & GIVEN) !== 0
    )
      return index + 1
  }
  if (run.courtesy !== undefined || run.title !== undefined || (at(nameStart) & GIVEN) !== 0) return nameStart
  const isHead = (at(nameEnd - 1) & (ORGANISATION | PLACE_HEAD)) !== 0
  if (isHead && ((at(nameEnd - 1) & SURNAME) === 0 || (at(nameStart) & PLACE_OPENER) !== 0)) return nameStart
  let start = nameStart
  while (
    start < nameEnd - 2 &&
    ((at(start) & (DEMONYM | PARTY)) !== 0 || isBeforeDemonym(at(start), at(start + 1)))
  )
    start++
  for (let index = start + 1; index < nameEnd - 1; index++) {
    if (NAME_OPENERS.has(article.types[index - 1]?.lower ?? '')) break
    const before = at(index - 1)
    const isPrefix =
      (before & (DEMONYM | PLACE | ORDINARY | ORGANISATION | PLACE_OPENER | ALL_CAPITALS)) !== 0 &&
      (before & INITIAL) === 0
    if (!isPrefix) break
    if ((at(index) & GIVEN) !== 0) return index
  }
  return start
}

/** "South" of "South African". */
function isBeforeDemonym(first: number, second: number): boolean {
  return (first & PLACE_OPENER) !== 0 && (second & DEMONYM) !== 0
}

export function countWords(article: Article, run: Run, nameStart: number): number {
  let count = 0
  for (let index = nameStart; index < run.nameEnd; index++) {
    if (article.types[index]?.kind !== 'word') continue
    const mask = maskAt(article, index)
    if ((mask & CAPITAL) !== 0 || (mask & PARTICLE) === 0) count++
  }
  return run.hasSuffix && count > 1 ? count - 1 : count
}

/** Marine Le Pen, Kevin De Bruyne. */
export function hasInnerParticle(article: Article, start: number, end: number): boolean {
  for (let index = start + 1; index < end - 1; index++) {
    if ((maskAt(article, index) & (PARTICLE | CAPITAL)) === (PARTICLE | CAPITAL)) return true
  }
  return false
}

/** "Hurricane Ingrid": Ingrid alone is the storm as well. */
export function isNamedAfterThing(article: Article, run: Run, nameStart: number): boolean {
  const first = maskAt(article, nameStart)
  return run.end - run.start === 2 && (first & THING_OPENER) !== 0 && (first & (GIVEN | SURNAME)) === 0
}

export function isKnownFirm(article: Article, start: number, end: number): boolean {
  const pair = `${article.types[end - 2]?.lower ?? ''} ${article.types[end - 1]?.lower ?? ''}`
  return end - start >= 2 && PEOPLE_LIKE_FIRMS.has(pair)
}

export function isWordOnly(mask: number): boolean {
  return (mask & ORDINARY) !== 0 && (mask & (SURNAME | GIVEN)) === 0
}

export function hasOddWord(article: Article, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if ((maskAt(article, index) & (ALL_CAPITALS | ODD_CAPITALS)) !== 0) return true
  }
  return false
}

/** TOM BELL in a byline or a list. */
export function isAllCapitalName(article: Article, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if ((maskAt(article, index) & (ALL_CAPITALS | INITIAL)) === 0) return false
  }
  return (maskAt(article, start) & GIVEN) !== 0 && end - start <= 3
}

/** Words that open a person's name and are no given name by themselves. */
export const NAME_OPENERS: ReadonlySet<string> = new Set(['abu', 'umm', 'abou', 'nana', 'lil'])

/** The last word is an organisation's or a place's, and not also a surname that something else speaks for. */
export function endsAsThing(article: Article, run: Run, start: number, evidence: Evidence): boolean {
  const last = maskAt(article, run.nameEnd - 1)
  if ((last & (ORGANISATION | PLACE_HEAD)) === 0) return false
  if ((last & SURNAME) !== 0 && isBuilding(article, run, start)) return !evidence.isShown
  if ((last & SURNAME) !== 0)
    return !evidence.isShownBefore && !evidence.hasAge && (maskAt(article, start) & GIVEN) === 0
  const word = article.types[run.nameEnd - 1]?.lower ?? ''
  if (!WEAK_HEADS.has(word)) return true
  if (RARE_SURNAMES.has(word)) return !evidence.isShownBefore && !evidence.hasAge
  if (countWords(article, run, start) > 2) return !evidence.isShown
  return !evidence.isShownBefore && !evidence.hasAge && (maskAt(article, start) & GIVEN) === 0
}

/** "Hope Grace Church", "Anne Marie Court": three words that end as a building does. */
function isBuilding(article: Article, run: Run, start: number): boolean {
  return BUILDINGS.has(article.types[run.nameEnd - 1]?.lower ?? '') && countWords(article, run, start) > 2
}

const BUILDINGS = wordSet(
  'church court hall house school park bridge street square temple lodge chambers bank road castle'
)

/** Heads that are hardly ever a surname. */
const RARE_SURNAMES = wordSet('heights mount row wharf works quay reef bay falls springs strand cape coast')

/** Heads that are surnames as often. */
const WEAK_HEADS =
  wordSet(`hill hills marsh field fields wood woods lane park banks bridge bridges ford forest court hall house church glen lake
   rivers mill mills heath green grove west north stone rock temple castle chambers bond guard day law bill moor rose
   close cross croft dale beck brooks wells waters falls pond pool poole shore lodge miles springs gates gate towers
   craft times price power powers view street land winter common fell loch force archer peel crown case drew way
   board band baker barrow kirk square walker potter gray barnes bell gardens bar cape prince bishop pope pace bay
   reef mount heights row wharf works ward walk quay strand garden post press fund vale cup`)

/** The words that make a name what it is, folded, without initials, nickname and suffix. */
export function nameWordsOf(article: Article, start: number, end: number): NameWords {
  const words: string[] = []
  let suffix: string | undefined
  let isInNickname = false
  const nickname: string[] = []
  const isPeer = PEERS.has(article.types[start - 1]?.lower ?? '')
  for (let index = start; index < end; index++) {
    const type = article.types[index]
    if (type === undefined) continue
    if (isPeer && type.lower === 'of') break
    if (type.kind === 'quote') isInNickname = !isInNickname
    if (type.kind === 'word' && isInNickname && type.isCapitalised) nickname.push(type.lower)
    if (type.kind !== 'word' || isInNickname) continue
    const mask = maskAt(article, index)
    const isLast = index === end - 1
    if ((mask & SUFFIX) !== 0 && isLast && index > start) suffix = type.lower.replace('.', '')
    else if ((mask & INITIAL) === 0 || end - start === 1) words.push(type.lower)
  }
  return nickname.length > 0 ? {words, suffix, nickname} : {words, suffix}
}
