/**
 * What number and date phrases are made of. A token may hold several pieces ("£1.2m" after its sign: figure and
 * size; "11-year-old": five of them); they are worked out once for each distinct spelling.
 */
import {APOSTROPHE, classOf, DIGIT, HYPHEN, LETTER} from '../language/characters.ts'
import {CURRENCY_WORDS, DOLLARS, LETTER_SIGNS, SIGNS} from '../language/currencies.ts'
import {
  ANNIVERSARIES,
  JUBILEES,
  MONTHS,
  periodOf,
  RELATIVE_DAYS,
  SEASONS,
  TENS,
  WEEKDAYS,
  type PeriodWord
} from '../language/date-words.ts'
import {
  CARDINALS,
  FRACTION_SIGNS,
  FRACTIONS,
  MAGNITUDES,
  MULTIPLES,
  MULTIPLYING,
  ORDINALS,
  VAGUE,
  ZEROS
} from '../language/number-words.ts'
import type {WordType} from '../language/word-type.ts'
import {wordSet} from '../language/word-set.ts'

/** A figure, a word, a hyphen or another mark. */
export interface Piece {
  readonly text: string
  readonly lower: string
  /** Where it begins in its token. */
  readonly offset: number
  readonly kind: 'figure' | 'word' | 'hyphen' | 'mark'
  /** A number word below a hundred, or zero. */
  readonly cardinal: number | undefined
  readonly magnitude: number | undefined
  readonly ordinal: number | undefined
  /** What a word of share divides by. */
  readonly fraction: number | undefined
  readonly month: number | undefined
  readonly weekday: number | undefined
  readonly period: PeriodWord | undefined
  /** Whether a number or date phrase can begin here. */
  readonly canBegin: boolean
}

const BEGINNERS: ReadonlySet<string> = new Set([
  ...CARDINALS.keys(),
  ...ZEROS.keys(),
  ...MAGNITUDES.keys(),
  ...VAGUE.keys(),
  ...ORDINALS.keys(),
  ...FRACTIONS.keys(),
  ...FRACTION_SIGNS.keys(),
  ...MULTIPLES.keys(),
  ...MULTIPLYING.keys(),
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...SEASONS.keys(),
  ...RELATIVE_DAYS.keys(),
  ...TENS.keys(),
  ...ANNIVERSARIES.keys(),
  ...SIGNS.keys(),
  '$',
  'noon',
  'midday',
  'midnight',
  ...JUBILEES.keys(),
  'teens'
])

/** Words that only open a phrase: alone they are nothing, so they do not make a sentence worth reading. */
const OPENERS =
  wordSet(`last next this early mid late a an ad several few minus tens financial fiscal tax q h silver ruby golden diamond
   platinum teens`)

/** The pieces of a word type. */
export function piecesOf(type: WordType): readonly Piece[] {
  type.pieces ??= cut(type)
  return type.pieces as readonly Piece[]
}

/** Whether a sentence that holds this word is worth reading for numbers and dates. */
export function beginsQuantity(type: WordType): boolean {
  if (type.beginsQuantity < 0) type.beginsQuantity = looksPromising(type) ? 1 : 0
  return type.beginsQuantity === 1
}

function looksPromising(type: WordType): boolean {
  if (type.hasDigit || BEGINNERS.has(type.lower) || periodOf(type.lower) !== undefined) return true
  if (type.isHyphenated)
    return piecesOf(type).some(({lower}) => BEGINNERS.has(lower) || periodOf(lower) !== undefined)
  return false
}

function cut(type: WordType): readonly Piece[] {
  const {text} = type
  if (!type.hasDigit && !type.isHyphenated) return [pieceOf(text, 0)]
  const pieces: Piece[] = []
  let start = 0
  while (start < text.length) {
    const end = pieceEnd(text, start)
    pieces.push(pieceOf(text.slice(start, end), start))
    start = end
  }
  return pieces.length === 1 || type.hasDigit || pieces.some(isTelling) ? pieces : [pieceOf(text, 0)]
}

/** Where the run of digits (with the marks inside a figure), of letters, or the single mark ends. */
function pieceEnd(text: string, start: number): number {
  const first = classOf(text.charCodeAt(start))
  let end = start + 1
  if (first === APOSTROPHE && classOf(text.charCodeAt(end)) === DIGIT) {
    while (classOf(text.charCodeAt(end)) === DIGIT) end++
  } else if (first === DIGIT) {
    while (end < text.length) {
      const kind = classOf(text.charCodeAt(end))
      if (kind === DIGIT) end++
      else if (',.:'.includes(text.charAt(end)) && classOf(text.charCodeAt(end + 1)) === DIGIT) end += 2
      else break
    }
  } else if (first !== HYPHEN) {
    while (
      end < text.length &&
      classOf(text.charCodeAt(end)) !== DIGIT &&
      classOf(text.charCodeAt(end)) !== HYPHEN
    )
      end++
  }
  return end
}

function isTelling({lower, period}: Piece): boolean {
  return (
    period !== undefined ||
    BEGINNERS.has(lower) ||
    OPENERS.has(lower) ||
    (CURRENCY_WORDS.has(lower) && lower.length > 3)
  )
}

function pieceOf(text: string, offset: number): Piece {
  const lower = text.toLowerCase().replace(/’/g, "'")
  const kind = kindOf(text)
  const ordinal = ORDINALS.get(lower)
  const isWord = kind === 'word'
  return {
    text,
    lower,
    offset,
    kind,
    cardinal: isWord ? (CARDINALS.get(lower) ?? ZEROS.get(lower)) : undefined,
    magnitude: isWord ? MAGNITUDES.get(lower) : undefined,
    ordinal,
    fraction: isWord ? FRACTIONS.get(lower) : undefined,
    month: isWord && text !== lower ? MONTHS.get(lower) : undefined,
    weekday: isWord && text !== lower ? WEEKDAYS.get(lower) : undefined,
    period: isWord ? periodOf(lower) : undefined,
    canBegin:
      kind === 'figure' ||
      BEGINNERS.has(lower) ||
      OPENERS.has(lower) ||
      /^['‘]\d\d$/.test(lower) ||
      LETTER_SIGNS.has(text) ||
      (text !== lower && DOLLARS.has(lower))
  }
}

function kindOf(text: string): Piece['kind'] {
  const first = classOf(text.charCodeAt(0))
  if (first === DIGIT) return 'figure'
  if (first === HYPHEN) return 'hyphen'
  return first === LETTER || text.length > 1 ? 'word' : 'mark'
}
