/** Short forms in capitals, and where the article says what they stand for. */
import type {Article} from '../article/article.ts'
import type {Acronym, NameMention} from '../article/mentions.ts'
import {ALL_CAPITALS, CAPITAL, CLOSED, nameClass, ODD_CAPITALS} from './name-class.ts'
import {wordSet} from '../language/word-set.ts'

/** Words of an expansion that lend no letter, or may: University of the Witwatersrand (Wits). */
const SMALL = wordSet('of the and for in on to de la du des et a an & with at by')
const LONGEST = 10
const MOST_WORDS = 12

interface Draft {
  readonly short: string
  readonly definitions: Array<Acronym['definitions'][number]>
  readonly mentions: NameMention[]
}

/** Fills `article.acronyms`, in order of first mention. Lines that are all capitals hold none. */
export function findAcronyms(article: Article): void {
  const drafts = new Map<string, Draft>()
  for (const {firstToken, endToken} of article.sentences) {
    for (let index = firstToken; index < endToken; index++) {
      const type = article.types[index]
      if (type?.kind !== 'word' || (nameClass(type, article.language) & (ALL_CAPITALS | ODD_CAPITALS)) === 0)
        continue
      const short = shortFormOf(type.text)
      if (short === undefined || isShouted(article, index, firstToken, endToken)) continue
      const draft = drafts.get(short) ?? {short, definitions: [], mentions: []}
      drafts.set(short, draft)
      const mention = mentionOf(article, index, index + 1)
      draft.mentions.push(mention)
      const found = definitionAt(article, index, short, firstToken, endToken)
      if (found !== undefined) {
        const expansion = mentionOf(article, found.start, found.end)
        draft.definitions.push({expansion, short: mention, fits: found.fits})
      }
    }
  }
  article.acronyms = [...drafts.values()]
}

function mentionOf(article: Article, firstToken: number, endToken: number): NameMention {
  const start = article.starts[firstToken] ?? 0
  const end = article.ends[endToken - 1] ?? 0
  return {text: article.text.slice(start, end), start, end, firstToken, endToken}
}

/** NGO of "NGO" and "NGOs", DfE; undefined for a word that is none. */
function shortFormOf(text: string): string | undefined {
  const bare = text.endsWith('s') ? text.slice(0, -1) : text
  const letters = bare.replaceAll('.', '')
  if (letters.length < 2 || letters.length > LONGEST) return undefined
  return /^[A-Z][A-Za-z&-]*[A-Z]$/.test(letters) && /^(?:[A-Z&-]{2,}|[A-Z][a-z][A-Z]{1,2})$/.test(letters)
    ? letters
    : undefined
}

/** A line in capitals: its words are no short forms. */
function isShouted(article: Article, index: number, first: number, end: number): boolean {
  const from = Math.max(first, index - 2)
  const to = Math.min(end, index + 3)
  let words = 0
  let capitals = 0
  for (let at = from; at < to; at++) {
    const type = article.types[at]
    if (type?.kind !== 'word' || at === index) continue
    words++
    if (type.isAllCaps) capitals++
  }
  return words > 1 && capitals === words
}

interface Found {
  readonly start: number
  readonly end: number
  readonly fits: boolean
}

/** "the World Health Organisation (WHO)" or "the WHO (World Health Organisation)". */
function definitionAt(
  article: Article,
  index: number,
  short: string,
  first: number,
  end: number
): Found | undefined {
  const {types} = article
  const isInBrackets = types[index - 1]?.text === '(' && types[index + 1]?.text === ')'
  if (isInBrackets) return expansionBefore(article, index - 1, short, first)
  if (types[index + 1]?.text !== '(') return undefined
  let close = index + 2
  while (close < end && close < index + 2 + MOST_WORDS && types[close]?.text !== ')') close++
  if (types[close]?.text !== ')' || close - index < 4) return undefined
  const start = types[index + 2]?.lower === 'the' ? index + 3 : index + 2
  return matches(article, start, close, short) ? {start, end: close, fits: true} : undefined
}

function expansionBefore(article: Article, bracket: number, short: string, first: number): Found | undefined {
  const {types} = article
  const farthest = Math.max(first, bracket - MOST_WORDS)
  for (let start = bracket - 2; start >= farthest; start--) {
    const type = types[start]
    if (
      type === undefined ||
      type.kind === 'quote' ||
      type.text === '(' ||
      type.text === ')' ||
      type.text === ';'
    )
      break
    if (!SMALL.has(type.lower) && matches(article, start, bracket, short))
      return {start, end: bracket, fits: true}
  }
  return nearMiss(article, bracket, short, farthest)
}

/** A run of capitals as long as the short form, with one letter that differs or two that changed places. */
function nearMiss(article: Article, bracket: number, short: string, farthest: number): Found | undefined {
  let start = bracket
  let initials = ''
  while (start > farthest && initials.length < short.length) {
    const type = article.types[start - 1]
    if (type?.kind !== 'word') break
    const isCapital = (nameClass(type, article.language) & CAPITAL) !== 0
    if (!isCapital && !SMALL.has(type.lower)) break
    start--
    if (isCapital) initials = type.text.slice(0, 1) + initials
  }
  if (short.length < 3 || initials.length !== short.length || initials[0] !== short[0]) return undefined
  const before = article.types[start - 1]
  if (before !== undefined && (nameClass(before, article.language) & (CAPITAL | CLOSED)) === CAPITAL)
    return undefined
  let different = 0
  for (let at = 0; at < short.length; at++) if (initials[at] !== short[at]?.toUpperCase()) different++
  const sorted = (text: string): string => [...text.toUpperCase()].sort().join('')
  const isSlip = different === 1 || (different === 2 && sorted(initials) === sorted(short))
  return isSlip ? {start, end: bracket, fits: false} : undefined
}

/** Whether the words from `start` to `end` begin with the letters of the short form, small words left out or not. */
function matches(article: Article, start: number, end: number, short: string): boolean {
  const letters = short.replace(/[&-]/g, '').toLowerCase()
  const initials: Array<{letter: string; isOptional: boolean}> = []
  for (let index = start; index < end; index++) {
    const type = article.types[index]
    if (type === undefined) return false
    if (type.kind !== 'word') {
      if (type.text === ',' || type.text === '&' || type.text === '-') continue
      return false
    }
    if (/^['’]s?$/.test(type.text)) continue
    const parts = type.lower.split('-')
    parts.forEach((part, at) => {
      initials.push({letter: part.slice(0, 1), isOptional: at > 0 || SMALL.has(type.lower)})
    })
  }
  const [first] = initials
  return first !== undefined && first.letter === letters[0] && fit(initials, 0, letters, 0)
}

function fit(
  initials: ReadonlyArray<{letter: string; isOptional: boolean}>,
  at: number,
  letters: string,
  from: number
): boolean {
  if (at === initials.length) return from === letters.length
  const initial = initials[at]
  if (initial === undefined) return false
  if (initial.letter === letters[from] && fit(initials, at + 1, letters, from + 1)) return true
  return initial.isOptional && fit(initials, at + 1, letters, from)
}
