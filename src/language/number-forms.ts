/** Whole numbers as news writes them. */
import {CARDINALS, ORDINALS} from './number-words.ts'
import type {Variety} from './variety.ts'

/** 1st, 22nd, 113th */
export function ordinalFigure(value: number): string {
  const tens = value % 100
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th')
  return `${String(value)}${ending}`
}

/** 3 as “third”; undefined from 21 on, where only the tens, the hundredth and their like have a word of their own. */
export function ordinalWord(value: number): string | undefined {
  for (const [word, place] of ORDINALS) if (place === value) return word
  return undefined
}

/** 62 as “sixty-two”, 240 as “two hundred and forty” (“two hundred forty” in America); up to 999. */
export function cardinalWords(value: number, variety: Variety): string {
  const hundreds = Math.floor(value / 100)
  const rest = value % 100
  const below = belowHundred(rest)
  if (hundreds === 0) return below
  const joint = variety === 'en-US' ? ' ' : ' and '
  return `${belowHundred(hundreds)} hundred${rest === 0 ? '' : joint + below}`
}

function belowHundred(value: number): string {
  const whole = wordOf(value)
  if (whole !== undefined) return whole
  return `${wordOf(value - (value % 10)) ?? ''}-${wordOf(value % 10) ?? ''}`
}

function wordOf(value: number): string | undefined {
  for (const [word, amount] of CARDINALS) if (amount === value) return word
  return undefined
}
