/** What a line is by its own words, whatever stands around it. */
import {DAY_LIST} from '../language/calendar-names.ts'
import {MONTHS} from '../language/date-words.ts'
import {
  AGENCIES,
  AGENCY_COMPANIONS,
  NOTE_OPENERS,
  PUBLISHED_WORDS,
  SIGN_OFF_OPENERS
} from '../language/newsroom-words.ts'
import {PARTICLES} from '../language/person-words.ts'
import type {Article, Block} from './article.ts'
import {hasSpaceAfter, isCapitalAt, lowerAt, startAt, textAt} from './at.ts'
import {hasFiniteVerb, hasJob, indexOf, isNameWithMore, type BlockShape} from './block-shape.ts'
import {wordSet} from '../language/word-set.ts'

const BULLETS = wordSet('• * · ▪ ‣ ● ◦ ■ ► → ✓ - – —')
const SPACED_BULLETS: ReadonlySet<string> = new Set(['-', '–', '—', '*', '·'])

/** An item with a bullet or a number before it. */
export function isListItem(article: Article, {block, tokens}: BlockShape): boolean {
  const {types} = article
  const first = types[block.firstToken]
  if (first === undefined || tokens < 2) return false
  const spaceAfter = hasSpaceAfter(article, block.firstToken)
  if (BULLETS.has(first.text)) return spaceAfter || !SPACED_BULLETS.has(first.text)
  const next = types[block.firstToken + 1]
  const spaceAfterNext = hasSpaceAfter(article, block.firstToken + 1)
  return (
    /^\d{1,2}$/.test(first.text) &&
    !spaceAfter &&
    spaceAfterNext &&
    (next?.text === '.' || next?.text === ')')
  )
}

const OPENERS_BY_WORD = new Map<string, Array<readonly ['note' | 'sign-off', string]>>()

/** The openings by their first word, so that a paragraph costs one look-up. */
function openersOf(word: string): ReadonlyArray<readonly ['note' | 'sign-off', string]> {
  if (OPENERS_BY_WORD.size === 0) {
    const add = (zone: 'note' | 'sign-off', opener: string): void => {
      const key = firstWord(opener)
      const known = OPENERS_BY_WORD.get(key)
      if (known === undefined) OPENERS_BY_WORD.set(key, [[zone, opener]])
      else known.push([zone, opener])
    }
    for (const opener of SIGN_OFF_OPENERS) add('sign-off', opener)
    for (const opener of NOTE_OPENERS) add('note', opener)
  }
  return OPENERS_BY_WORD.get(word) ?? []
}

function firstWord(text: string): string {
  return /^[a-z]*/.exec(text)?.[0] ?? ''
}

/** Words to the desk or to readers, or what stands under an article, told by how they open. */
export function noteOrSignOff(article: Article, {block}: BlockShape): 'note' | 'sign-off' | undefined {
  let first = block.firstToken
  while (first < block.endToken - 1 && article.types[first]?.kind !== 'word') first++
  const start = startAt(article, first)
  if (start - block.start > 4) return undefined
  const text = article.text
    .slice(start, Math.min(block.end, start + 60))
    .toLowerCase()
    .replaceAll('’', "'")
  for (const [zone, opener] of openersOf(firstWord(text))) {
    if (text.startsWith(opener) && /^(?:s|ed)?(?![a-z])/.test(text.slice(opener.length))) return zone
  }
  return /^(?:ends?\W*|30-?|###)$/.test(text) && block.end - block.start < 8 ? 'sign-off' : undefined
}

/** A block that stands in brackets as a whole. */
export function isBracketed(article: Article, {block}: BlockShape): boolean {
  const first = article.text.charAt(block.start)
  const last = article.text.charAt(block.end - 1)
  if (!((first === '(' && last === ')') || (first === '[' && last === ']'))) return false
  const inside = article.text.slice(block.start + 1, block.end - 1)
  return !inside.includes(first) && !inside.includes(last)
}

/** Nothing but an agency's name, a dash or brackets around it: "– AFP", "Getty Images", "(Reuters)". */
export function isAgencyLine(article: Article, {block, tokens}: BlockShape): boolean {
  if (tokens > 8) return false
  let agencies = 0
  for (let index = block.firstToken; index < block.endToken; index++) {
    const type = article.types[index]
    if (type === undefined) return false
    if (type.kind !== 'word' && type.kind !== 'address') continue
    if (AGENCIES.has(type.lower)) agencies++
    else if (!AGENCY_COMPANIONS.has(type.lower)) return false
  }
  return agencies > 0
}

const CLOCK = /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)?$/
const DAY_WORDS = wordSet(
  `${DAY_LIST} mon tue wed thu fri sat sun am pm a.m. p.m. gmt bst est
   edt sast aest aedt et utc at on th st nd rd`
)

/** Nothing but a date, a time, "Published …": "14 March 2016 • 6:30pm". */
export function isDateLine(article: Article, {block, tokens, figures}: BlockShape): boolean {
  if (figures === 0 || tokens > 16) return false
  let dates = 0
  for (let index = block.firstToken; index < block.endToken; index++) {
    const type = article.types[index]
    if (type === undefined) return false
    if (type.kind === 'number') {
      if (type.text.length === 4 || type.text.includes(':')) dates++
    } else if (MONTHS.has(type.lower)) dates++
    else if (type.kind === 'word' && !isDateWord(type.lower)) return false
  }
  return dates > 0
}

function isDateWord(lower: string): boolean {
  return (
    DAY_WORDS.has(lower) ||
    PUBLISHED_WORDS.has(lower) ||
    CLOCK.test(lower) ||
    /^\d+(?:st|nd|rd|th)$/.test(lower) ||
    lower === 'last' ||
    lower === 'ago' ||
    lower === 'hours' ||
    lower === 'first'
  )
}

/** "9.45am", "10:15 GMT": the time of an entry in a live blog. */
export function isClockLine(article: Article, {block, tokens}: BlockShape): boolean {
  if (tokens > 5 || !/^\d/.test(article.text.charAt(block.start))) return false
  const text = article.text.slice(block.start, block.end).toLowerCase()
  return /^(?:\d{1,2}[.:]\d\d|\d{1,2}(?=\s?[ap]\.?m))\s?(?:[ap]\.?m\.?)?(?:\s?\(?[a-z]{2,4}\)?)?:?$/.test(
    text
  )
}

/** "By …" with a name, or a name with a job: "Helena Croft, Legal Editor", "Our political staff". */
export function isByline(article: Article, shape: BlockShape): boolean {
  const {block, tokens, ending} = shape
  if (tokens > 30 || tokens < 2 || ending === 'stop') return false
  const {firstToken, endToken} = block
  const first = lowerAt(article, firstToken)
  if (first === 'by') return isByName(article, shape)
  if (BYLINE_LABELS.has(first) && BY_WORDS.has(lowerAt(article, firstToken + 1))) return true
  if (tokens <= 4 && hasJob(article, endToken - 1, endToken))
    return first === 'our' || first === 'staff' || first === 'from'
  const comma = indexOf(article, firstToken, endToken, ',')
  const cut = comma < 0 ? indexOf(article, firstToken, endToken, '|') : comma
  return cut > 0 && hasJob(article, cut, endToken) && isNameWithMore(article, firstToken, cut)
}

/** What follows "By" is a name: "By 2030 all cars will be electric" is a headline. */
function isByName(article: Article, {block, small}: BlockShape): boolean {
  const {firstToken, endToken} = block
  if (!isCapitalAt(article, firstToken + 1) && lowerAt(article, firstToken + 1) !== 'our') return false
  if (endToken === firstToken + 2 || hasJob(article, firstToken, endToken)) return true
  const then = article.types[firstToken + 2]
  if (then?.isCapitalised === true || then?.text === ',') {
    return small === 0 || !hasFiniteVerb(article, firstToken + 3, endToken)
  }
  return PARTICLES.has(then?.lower ?? '') || then?.lower === 'and'
}

const BY_WORDS: ReadonlySet<string> = new Set(['by', ':', 'to'])

const BYLINE_LABELS = wordSet('words story text interview report review reviewed photographs told pictures')

/** Stars of a review: "★★★★☆", "4/5 stars". */
export function isStars(article: Article, {block, tokens}: BlockShape): boolean {
  if (tokens > 8) return false
  const text = article.text.slice(block.start, block.end)
  return (
    /^[★☆⭐✩✭½\s]+$/.test(text) ||
    /^(?:rating:? )?[\d½.]+(?: ?\/ ?| out of )(?:5|10)(?: stars)?$/i.test(text) ||
    /^(?:one|two|three|four|five) (?:and a half )?stars?(?: out of five)?$/i.test(text)
  )
}

/** "Jonas Rudd, poet, born 8 July 1934; died 6 May 2018". */
export function isLifeLine(article: Article, {block, tokens, figures}: BlockShape): boolean {
  if (tokens > 40 || figures < 2) return false
  const born = bornAt(article, block)
  if (born < 0)
    return /^(?:\d{4}\s?[–—-]\s?\d{4}|.{4,60}[,(] ?\d{4}\s?[–—-]\s?\d{4}\)?)\.?$/.test(article.slice(block))
  const died = indexOf(article, born, block.endToken, 'died')
  if (died < 0) return false
  const before = lowerAt(article, born - 1)
  return (
    born === block.firstToken ||
    (before !== 'was' && before !== 'and' && !hasFiniteVerb(article, block.firstToken, born))
  )
}

function bornAt(article: Article, {firstToken, endToken}: Block): number {
  const born = indexOf(article, firstToken, endToken, 'born')
  return born < 0 ? indexOf(article, firstToken, endToken, 'b.') : born
}

/** A salutation: "Sir,", "Dear Editor,", "To the Editor:", "SIR –". */
export function isSalutation(article: Article, {block}: BlockShape): boolean {
  const first = lowerAt(article, block.firstToken)
  if (first !== 'sir' && first !== 'madam' && first !== 'dear' && first !== 'to') return false
  return /^(?:sirs?|madam|sir or madam|dear [\w' ]{2,30}|to the editor)\s?[,:–—-]/i.test(
    article.text.slice(block.start, Math.min(block.end, block.start + 40))
  )
}

/** Where and until when, under a review: "Until 14 May. Tickets: 020 7946 0000". */
export function isListing(article: Article, {block, tokens}: BlockShape): boolean {
  if (tokens > 45) return false
  const {firstToken, endToken} = block
  const opening = lowerAt(article, firstToken)
  if (LISTING_OPENERS.has(opening)) return true
  const saysMore = hasOtherVerb(article, firstToken, endToken)
  for (let index = firstToken; index < endToken; index++) {
    const lower = lowerAt(article, index)
    if (lower === 'tickets' && BY_OR_COLON.has(lowerAt(article, index + 1))) return true
    if (lower === 'box' && lowerAt(article, index + 1) === 'office' && textAt(article, index + 2) === ':')
      return true
    if (saysMore) continue
    if (lower === 'until' && isDay(article, index + 1)) return true
    if (article.types[index]?.kind === 'address' && !lower.includes('@')) return true
  }
  return (opening === 'at' || opening === 'in') && tokens <= 20 && !saysMore
}

const LISTING_OPENERS: ReadonlySet<string> = new Set(['until', 'tickets', 'details', 'booking'])
const BY_OR_COLON: ReadonlySet<string> = new Set([':', 'from'])

function isDay(article: Article, index: number): boolean {
  return article.types[index]?.hasDigit === true || MONTHS.has(lowerAt(article, index))
}

/** A verb other than what a show does: "is at", "runs until". */
function hasOtherVerb(article: Article, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (!SHOW_VERBS.has(lowerAt(article, index)) && hasFiniteVerb(article, index, index + 1)) return true
  }
  return false
}

const SHOW_VERBS = wordSet('is are runs continues opens plays ends tours')
