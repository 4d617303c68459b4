/**
 * Word types: everything that is known of a token from its characters alone, worked out once for each distinct
 * spelling and shared by all tokens that are spelt so.
 */
import {
  APOSTROPHE,
  classOf,
  DIGIT,
  HYPHEN,
  isLower,
  isUpper,
  LETTER,
  MARK,
  QUOTE,
  SYMBOL
} from './characters.ts'
import type {Lexicon} from './lexicon/lexicon.ts'
import type {WordFeatures} from './tagger/tagger.ts'

export type TokenKind = 'word' | 'number' | 'mark' | 'quote' | 'symbol' | 'address'

export class WordType {
  readonly text: string
  /** Lower case, with ’ folded to '. */
  readonly lower: string
  readonly kind: TokenKind
  /** Begins with an upper-case letter. */
  readonly isCapitalised: boolean
  /** At least two letters, all of them upper case. */
  readonly isAllCaps: boolean
  /** An upper-case letter follows a lower-case one: McDonald, iPhone. */
  readonly isMixedCase: boolean
  readonly hasDigit: boolean
  readonly isHyphenated: boolean
  /** Varieties in which exactly this form is an English word, as a mask; 0: the lexicon does not have it. */
  readonly varieties: number
  /** As `varieties`, for the lower-case form. */
  readonly lowerVarieties: number
  /** What the tagger keeps of this word. */
  readonly features: WordFeatures
  /** What a name-finder sees in this word, or -1 before it has looked; see entities/name-class.ts. */
  nameClass = -1
  /** What number and date phrases make of this word, once they have looked; see entities/pieces.ts. */
  pieces: unknown = undefined
  /** Whether such a phrase can begin with it: 1 or 0, or -1 before anybody has looked. */
  beginsQuantity = -1
  /** The dispatcher's answer for this word; see dispatch.ts. */
  handlers: unknown = undefined
  handlersOwner: unknown = undefined

  constructor(
    text: string,
    kind: TokenKind,
    language: {lexicon: Lexicon; prepare(text: string): WordFeatures}
  ) {
    this.text = text
    this.lower = foldApostrophes(text.toLowerCase())
    this.kind = kind
    const shape = shapeOf(text)
    this.isCapitalised = shape.isCapitalised
    this.isAllCaps = shape.isAllCaps
    this.isMixedCase = shape.isMixedCase
    this.hasDigit = shape.hasDigit
    this.isHyphenated = shape.isHyphenated
    this.varieties = kind === 'word' ? language.lexicon.lookup(text) : 0
    this.lowerVarieties =
      kind === 'word' && shape.isCapitalised ? language.lexicon.lookup(this.lower) : this.varieties
    this.features = language.prepare(text)
  }
}

function shapeOf(
  text: string
): Pick<WordType, 'isCapitalised' | 'isAllCaps' | 'isMixedCase' | 'hasDigit' | 'isHyphenated'> {
  let upper = 0
  let lower = 0
  let hasDigit = false
  let isHyphenated = false
  let isMixedCase = false
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const kind = classOf(code)
    if (kind === DIGIT) hasDigit = true
    else if (kind === HYPHEN) isHyphenated ||= index > 0 && index < text.length - 1
    else if (kind === LETTER) {
      if (isUpper(code)) {
        upper++
        if (lower > 0 && classOf(text.charCodeAt(index - 1)) === LETTER) isMixedCase = true
      } else if (isLower(code)) lower++
    }
  }
  return {
    isCapitalised: isUpper(text.charCodeAt(0)),
    isAllCaps: upper > 1 && lower === 0,
    isMixedCase,
    hasDigit,
    isHyphenated
  }
}

export function foldApostrophes(text: string): string {
  return text.includes('’') ? text.replaceAll('’', "'") : text
}

/** The kind of a token that is not an address, from its characters. */
export function kindOf(text: string): TokenKind {
  const first = classOf(text.charCodeAt(0))
  if (first === DIGIT) return isFigure(text) ? 'number' : 'word'
  if (first === SYMBOL) return 'symbol' // an emoji is two code units long
  if (first === LETTER || text.length > 1) return isMarks(text) ? 'mark' : 'word'
  return first === QUOTE || first === APOSTROPHE ? 'quote' : 'mark'
}

function isFigure(text: string): boolean {
  for (let index = 0; index < text.length; index++)
    if (classOf(text.charCodeAt(index)) === LETTER) return false
  return true
}

function isMarks(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const kind = classOf(text.charCodeAt(index))
    if (kind !== MARK && kind !== HYPHEN) return false
  }
  return true
}
