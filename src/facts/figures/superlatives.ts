/** Superlatives with their places: "the second-longest of the three". */
import {ORDINALS} from '../../language/number-words.ts'

const MOST =
  'best|largest|biggest|highest|longest|tallest|heaviest|oldest|deepest|widest|fastest|busiest|strongest|richest|costliest|dearest|greatest'
const LEAST =
  'worst|smallest|lowest|shortest|lightest|youngest|fewest|shallowest|narrowest|cheapest|weakest|slowest'

/** A superlative as a pattern, with the place before it: "third-smallest". */
export const SUPERLATIVE = String.raw`(?<!joint[ -])\b(?:(?:second|third|fourth|fifth)[ -])?(?:${MOST}|${LEAST})\b`

/** Places up to the tenth, each at its own index; there is none at 0. */
export const PLACES: readonly string[] = ['', ...[...ORDINALS.keys()].slice(0, 10)]

const WORD = new RegExp(`(?:${MOST}|${LEAST})$`, 'i')
const IS_MOST = new RegExp(`(?:${MOST})$`, 'i')

export function wayOf(words: string): 'most' | 'least' {
  return IS_MOST.test(words) ? 'most' : 'least'
}

/** 3 for "third-smallest", 1 for "smallest" */
export function placeOf(words: string): number {
  return Math.max(1, PLACES.indexOf(/^[a-z]+(?=[ -])/i.exec(words)?.[0].toLowerCase() ?? 'first'))
}

const OPPOSITES: Readonly<Record<string, string>> = {
  smallest: 'largest',
  largest: 'smallest',
  lowest: 'highest',
  highest: 'lowest',
  shortest: 'longest',
  longest: 'shortest',
  lightest: 'heaviest',
  heaviest: 'lightest',
  youngest: 'oldest',
  oldest: 'youngest',
  biggest: 'smallest',
  tallest: 'shortest',
  fastest: 'slowest',
  slowest: 'fastest',
  deepest: 'shallowest',
  cheapest: 'dearest',
  best: 'worst',
  worst: 'best'
}

/** What the one in a place may be called: "second-longest", "shortest" of the last, "second-largest" for "smallest". */
export function superlativesFor(words: string, place: number, count: number): string[] {
  const word = WORD.exec(words)?.[0].toLowerCase() ?? words
  const opposite = OPPOSITES[word]
  const isMost = wayOf(word) === 'most'
  if (place === 1) return [word]
  if (place === count && opposite !== undefined) return [opposite, ...spelt(place, word)]
  if (isMost || opposite === undefined) return spelt(place, word)
  return [...spelt(count + 1 - place, opposite), ...spelt(place, word)]
}

function spelt(place: number, word: string): string[] {
  const ordinal = PLACES[place]
  if (ordinal === undefined || place === 1) return [word]
  return word === 'best'
    ? [`${ordinal} best`, `${ordinal}-best`]
    : [`${ordinal}-${word}`, `${ordinal} ${word}`]
}
