/** Both ends of what takes time: in one sentence, in two, as a range, or from a beginning until now. */
import type {Article} from '../../article/article.ts'
import {BEGINNING, ENDING} from './course-words.ts'
import {endsAtPublication, endsFromPublication, endsOfRange, type Ends} from './ends.ts'
import {momentsIn, waysBetween, type Moment} from './moments.ts'
import {hasStatedYear} from './stretch.ts'
import {BETWEEN_CLOCKS} from './terms.ts'
import type {Telling} from './tellings.ts'

export interface Course {
  /** The sentence that holds its last end. */
  readonly telling: Telling
  /** Where its first end begins, if that is in the sentence, and its last one ends, in the words of the sentence. */
  readonly at: number
  readonly end: number
  /** The other sentence, where the beginning is told in one of its own. */
  readonly other?: Telling
  /** What lies between, in one way or, where morning or evening is not said, in several. */
  readonly ways: readonly Ends[]
  readonly isUntilNow?: boolean
  readonly isFromNow?: boolean
  /** Whether the other sentence says that something begins. */
  readonly isBeginning?: boolean
}

export function coursesOf(article: Article, tellings: readonly Telling[]): Course[] {
  const moments = new Map(tellings.map((telling) => [telling, momentsIn(telling)]))
  const momentsOf = (telling: Telling): readonly Moment[] => moments.get(telling) ?? []
  const courses = tellings.flatMap((telling, index) => [
    ...pairsIn(telling, momentsOf(telling)),
    ...rangesIn(telling),
    ...acrossSentences(tellings, index, momentsOf),
    ...untilNow(article, telling, momentsOf(telling)),
    ...fromNow(article, telling, momentsOf(telling))
  ])
  return courses.filter(
    ({telling, ways}) => ways.length > 0 && !(ways[0]?.isClock === true && BETWEEN_CLOCKS.test(telling.words))
  )
}

let patterns: {readonly begin: RegExp; readonly end: RegExp} | undefined

function wordsOfEnds(): NonNullable<typeof patterns> {
  patterns ??= {begin: new RegExp(BEGINNING, 'g'), end: new RegExp(ENDING, 'g')}
  return patterns
}

/** Two moments of a sentence, of which the second is an end of what the first began. */
function pairsIn(telling: Telling, all: readonly Moment[]): Course[] {
  return [all.filter(({age}) => age === undefined), all.filter(({age}) => age !== undefined)].flatMap(
    (moments) =>
      moments.slice(0, -1).flatMap((from, index) => {
        const to = moments[index + 1]
        if (to === undefined || !arePair(telling, from, to, moments[index - 1])) return []
        return [{telling, at: from.at, end: to.end, ways: waysBetween(from, to, hasDate(telling))}]
      })
  )
}

function arePair(telling: Telling, from: Moment, to: Moment, before: Moment | undefined): boolean {
  const between = telling.words.slice(from.end, to.at)
  // the years of two works
  if (between.startsWith(')') && between.endsWith('(')) return false
  if (/\b(?:until|till|up to|by) (?:[a-z-]+ )*$/.test(between)) return true
  const isLinked = /\b(?:and|but|then|before|that|which|or)\b/.test(between)
  const begins = rolesOf(telling, from, before).has('begins')
  const ends = between.search(wordsOfEnds().end) >= 0
  // Elected in 1982, she stood down in 2008
  return isLinked
    ? begins || ends
    : begins &&
        ends &&
        /^, (?:he|she|it|they|the|‹h)|, (?:it |and )?(?:will|is to|is due|was to|are to) /.test(between)
}

function rangesIn(telling: Telling): Course[] {
  return telling.marks.flatMap(({letter, mention, at, end}) => {
    const ends = letter === 'r' ? endsOfRange(mention) : undefined
    return ends === undefined ? [] : [{telling, at, end, ways: [ends]}]
  })
}

function hasDate({paragraph}: Telling): boolean {
  return paragraph.article.date !== undefined
}

type Role = 'begins' | 'ends'

/** Whether a moment is told of what begins or of what ends there: by the verb before it, or after it where it opens. */
function rolesOf({words}: Telling, {at, end}: Moment, before: Moment | undefined): ReadonlySet<Role> {
  const lead = words.slice(before?.end ?? 0, at)
  const {begin, end: ending} = wordsOfEnds()
  const [opened, closed] = [lastOf(lead, begin), lastOf(lead, ending)]
  if (opened >= 0 || closed >= 0) return rolesAt(opened, closed)
  if (lead.trim().length > 12) return new Set()
  const next = words.slice(end, words.indexOf('‹', end) < 0 ? undefined : words.indexOf('‹', end))
  return rolesAt(firstOf(next, begin), firstOf(next, ending), true)
}

function rolesAt(opened: number, closed: number, isFirst = false): ReadonlySet<Role> {
  if (opened < 0 && closed < 0) return new Set()
  if (opened === closed) return new Set<Role>(['begins', 'ends'])
  if (opened < 0 || closed < 0) return new Set<Role>([opened < 0 ? 'ends' : 'begins'])
  return new Set<Role>([opened > closed === isFirst ? 'ends' : 'begins'])
}

function lastOf(words: string, pattern: RegExp): number {
  let last = -1
  for (const {index, 0: phrase} of words.matchAll(pattern)) last = index + phrase.length
  return last
}

function firstOf(words: string, pattern: RegExp): number {
  return words.search(pattern)
}

/** “The siege ended at noon yesterday. … Police were called at 6pm on Tuesday.” A sentence for each, one moment in it. */
function acrossSentences(
  tellings: readonly Telling[],
  index: number,
  momentsOf: (telling: Telling) => readonly Moment[]
): Course[] {
  const telling = tellings[index]
  const [to, more] = telling === undefined ? [] : momentsOf(telling).filter(({age}) => age === undefined)
  if (telling === undefined || to === undefined || more !== undefined) return []
  const others = [index - 2, index - 1, index + 1, index + 2].flatMap((place) => {
    const other = tellings[place]
    if (other === undefined || Math.abs(other.block - telling.block) > 1) return []
    const [from] = momentsOf(other).filter(({age}) => age === undefined)
    return from === undefined ? [] : [{other, from}]
  })
  // asked last: there are hundreds of words for beginnings and ends
  if (others.length === 0 || !rolesOf(telling, to, undefined).has('ends')) return []
  return others.map(({other, from}) => {
    const isBeginning = rolesOf(other, from, undefined).has('begins')
    return {
      telling,
      other,
      at: to.at,
      end: to.end,
      isBeginning,
      ways: waysBetween(from, to, hasDate(telling))
    }
  })
}

/** The moments of a sentence at which something begins, or since which it has been so. */
export function beginningsIn(telling: Telling): Moment[] {
  const moments = momentsIn(telling)
  return moments.filter(
    (moment, index) =>
      /\bsince (?:early |late |mid-)?$/.test(telling.words.slice(0, moment.at)) ||
      rolesOf(telling, moment, moments[index - 1]).has('begins')
  )
}

/** “came to the throne in 1968”, “has been shut since May”: what began then and goes on, or has come to its end. */
function untilNow(article: Article, telling: Telling, moments: readonly Moment[]): Course[] {
  return moments.flatMap((from, index) => {
    const [mention] = from.places
    if (mention === undefined || from.days === undefined || from.minute !== undefined) return []
    if (mention.kind === 'year' && !hasStatedYear(mention)) return []
    const ends = endsAtPublication(mention, article)
    if (ends === undefined) return []
    const isSince =
      /\bsince (?:early |late |mid-)?$/.test(telling.words.slice(0, from.at)) ||
      /^[^‹]{0,40}\b(?:has|have)(?: not| never)? [^‹]{0,40}\bsince\b/.test(telling.words.slice(from.end))
    if (!isSince && !rolesOf(telling, from, moments[index - 1]).has('begins')) return []
    if (!isSince && moments.filter(({days}) => days !== undefined).length > 1) return []
    return [{telling, at: from.at, end: from.end, ways: [ends], isUntilNow: true}]
  })
}

/** “will not be able to drive again until January 2028”: what begins now. */
function fromNow(article: Article, telling: Telling, moments: readonly Moment[]): Course[] {
  const [to, more] = moments.filter(({age}) => age === undefined)
  if (to === undefined || more !== undefined) return []
  const [mention] = to.places
  if (
    mention === undefined ||
    !/\b(?:until|till) (?:early |late |mid-|at least )?$/.test(telling.words.slice(0, to.at))
  )
    return []
  const ends = endsFromPublication(mention, article)
  return ends === undefined ? [] : [{telling, at: to.at, end: to.end, ways: [ends], isFromNow: true}]
}
