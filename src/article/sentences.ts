/**
 * Sentence boundaries for news. retext-english knows English prose; newspapers add "No. 10 said", "in the U.S. The
 * vote", "Wis. - " and initials. Boundaries are proposed by the parser and mended here on the tokens.
 */
import {TITLE_ABBREVIATIONS} from '../language/abbreviations.ts'
import {isLower, isUpper} from '../language/characters.ts'
import type {WordType} from '../language/word-type.ts'
import type {Article, Block, Span} from './article.ts'

/** Words that begin sentences far more often than they begin names; only these split after a short form. */
const OPENERS = new Set(
  `the a an this that these those he she it they we you i his her its their our my in on at but and for from after
   before when while if as by with however meanwhile there what who why how one two three some many most more all both
   each no not yet so since under over last officials police ministers analysts shares others critics it's he's
   she's they're mr mrs ms dr prosecutors investors voters`
    .split(/\s+/)
    .filter(Boolean)
)

/**
 * @param proposed where the parser sees sentences end, counted from the block's start, in order
 * @returns spans in order, one sentence each; together they hold every token of the block
 */
export function sentenceSpans(article: Article, block: Block, proposed: readonly number[]): Span[] {
  const spans: Span[] = []
  let start = block.start
  let nextProposed = 0
  for (let index = block.firstToken; index < block.endToken - 1; index++) {
    const end = article.ends[index] ?? 0
    while ((proposed[nextProposed] ?? Infinity) < end - block.start) nextProposed++
    if (endsSentence(article, block, index, proposed[nextProposed] === end - block.start)) {
      spans.push({start, end})
      start = article.starts[index + 1] ?? end
    }
  }
  spans.push({start, end: block.end})
  return spans
}

function endsSentence(article: Article, block: Block, index: number, isProposed: boolean): boolean {
  const word = article.types[index]
  const next = article.types[index + 1]
  if (word === undefined || next === undefined) return false
  if (word.kind === 'word' && word.text.endsWith('.')) return endsAfterShortForm(article, index, word, next)
  if (word.kind !== 'mark' && word.kind !== 'quote') return isProposed
  if (!isProposed) return isMissed(article, block, index, word)
  return !(word.text === '.' && isInitial(article.types[index - 1]) && next.isCapitalised)
}

/** "U.S." ends a sentence before a word that opens one; "Mr." and "J." never do. */
function endsAfterShortForm(article: Article, index: number, word: WordType, next: WordType): boolean {
  const bare = word.lower.replaceAll('.', '')
  if (TITLE_ABBREVIATIONS.has(bare) || isInitialForm(word)) return false
  const following = next.kind === 'quote' ? article.types[index + 2] : next
  if (following === undefined || !isUpper(following.text.charCodeAt(0))) return false
  return OPENERS.has(following.lower) || next.kind === 'quote'
}

/** How many closing marks may stand between a stop and the end of its sentence. */
const MOST_CLOSING = 4

/** A stop that the parser did not take for an end, though the next word opens a sentence: "…told them. The vote". */
function isMissed(article: Article, block: Block, index: number, word: WordType): boolean {
  let stop = index
  const least = Math.max(block.firstToken, index - MOST_CLOSING)
  while (stop > least && isClosing(article.types[stop])) stop--
  const stopType = article.types[stop]
  if (stopType === undefined || !/^[.!?…]+$/.test(stopType.text)) return false
  const next = article.types[index + 1]
  const hasSpace = (article.starts[index + 1] ?? 0) > (article.ends[index] ?? 0)
  if (next === undefined || (word.kind === 'quote' && !hasSpace)) return false
  const opener = next.kind === 'quote' && hasSpace ? article.types[index + 2] : next
  if (opener === undefined || !isUpper(opener.text.charCodeAt(0))) return false
  if (!hasSpace)
    return stopType.text === '.' && isOrdinaryWord(article.types[stop - 1]) && OPENERS.has(opener.lower)
  if (isClosing(next)) return false
  return stopType.text === '.' ? !isInitial(article.types[stop - 1]) : OPENERS.has(opener.lower)
}

function isOrdinaryWord(type: WordType | undefined): boolean {
  return type !== undefined && type.text.length > 1 && isLower(type.text.charCodeAt(type.text.length - 1))
}

function isClosing(type: WordType | undefined): boolean {
  if (type === undefined) return false
  return (
    type.text === ')' ||
    type.text === ']' ||
    type.text === '”' ||
    type.text === '"' ||
    type.text === '’' ||
    type.text === "'"
  )
}

function isInitial(type: WordType | undefined): boolean {
  return type !== undefined && type.text.length === 1 && isUpper(type.text.charCodeAt(0)) && type.text !== 'I'
}

function isInitialForm(type: WordType): boolean {
  return type.text.length === 2 && isUpper(type.text.charCodeAt(0))
}
