/**
 * Small patterns over the tokens around a word, so that what decides between two words can be kept as data:
 *
 *     to _ the fee|fees          "_" is the word; "|" parts alternatives
 *     =be ADV? _ by              "=be" any form of a lemma; a capital begins a tag; "?" may be missing
 *     !the|a _ .. over           "!" none of these (or nothing); ".." up to three words
 *     ^ _ ,                      "^" the sentence begins; punctuation is a token like others
 */
import type {Token} from './token.ts'

/** A compiled pattern: whether the tokens around `word`, or around the words from it to `last`, are as it says. */
export type TokenPattern = (word: Token, last?: Token) => boolean

/** What one place of a pattern asks of a token. */
export interface Step {
  readonly kind: 'one' | 'gap' | 'edge'
  readonly isOptional: boolean
  readonly fits: (token: Token | undefined) => boolean
}

export const LONGEST_GAP = 3

/** @throws RangeError for a pattern without exactly one `_` */
export function tokenPattern(source: string): TokenPattern {
  const parts = source.split(' ')
  const place = parts.indexOf('_')
  if (place < 0 || place !== parts.lastIndexOf('_'))
    throw new RangeError(`no place for the word in: ${source}`)
  const before = parts.slice(0, place).reverse().map(stepOf)
  const after = parts.slice(place + 1).map(stepOf)
  return (word, last = word) => follows(word, before, 0, 1, -1) && follows(last, after, 0, 1, 1)
}

/** Whether the steps from `step` on fit the tokens from `distance` on, in one direction. */
function follows(
  word: Token,
  steps: readonly Step[],
  step: number,
  distance: number,
  direction: 1 | -1
): boolean {
  const wanted = steps[step]
  if (wanted === undefined) return true
  const token = word.at(distance * direction)
  if (wanted.kind === 'edge') return token === undefined
  if (wanted.kind === 'gap') {
    for (let length = 0; length <= LONGEST_GAP; length++) {
      if (follows(word, steps, step + 1, distance + length, direction)) return true
      if (word.at((distance + length) * direction)?.isWord !== true) return false
    }
    return false
  }
  if (wanted.fits(token) && follows(word, steps, step + 1, distance + 1, direction)) return true
  return wanted.isOptional && follows(word, steps, step + 1, distance, direction)
}

/** Reads one place of a pattern. */
export function stepOf(part: string): Step {
  if (part === '^') return {kind: 'edge', isOptional: false, fits: () => false}
  if (part === '..') return {kind: 'gap', isOptional: false, fits: () => false}
  const isOptional = part.length > 1 && part.endsWith('?')
  const body = isOptional ? part.slice(0, -1) : part
  const isNot = body.length > 1 && body.startsWith('!')
  const tests = (isNot ? body.slice(1) : body).split('|').map(testOf)
  const fitsOne = (token: Token): boolean => tests.some((fits) => fits(token))
  return {
    kind: 'one',
    isOptional,
    fits: isNot
      ? (token) => token === undefined || !fitsOne(token)
      : (token) => token !== undefined && fitsOne(token)
  }
}

function testOf(choice: string): (token: Token) => boolean {
  if (choice.startsWith('=') && choice.length > 1) {
    const lemma = choice.slice(1)
    return (token) => token.lemma === lemma
  }
  if (!/^[A-Z]/.test(choice)) return (token) => token.lower === choice
  const [upos, feature] = choice.split('.')
  return (token) => token.upos === upos && (feature === undefined || token.feature === feature)
}
