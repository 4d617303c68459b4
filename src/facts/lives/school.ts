/** The ages of pupils, by the class that they are in. */
import {ordinalFigure} from '../../language/number-forms.ts'
import {ORDINALS} from '../../language/number-words.ts'
import type {Variety} from '../../language/variety.ts'

/** The number of a class by its ordinal, in words or in figures. */
const CLASSES: ReadonlyMap<string, number> = new Map(
  [...ORDINALS].slice(0, 12).flatMap(([word, number]) => [
    [word, number],
    [ordinalFigure(number), number]
  ])
)

/** A class, in lower case. */
export const CLASS = new RegExp(
  `\\b(?:year (?:1[0-3]|[1-9])(?![\\d-]| (?:plan|deal|old|period|contract|of|ago))|grade (?:1[0-2]|[1-9])\\b|(?:${[...CLASSES.keys()].join('|')})[- ]grade(?:r|s)?\\b|kindergartner\\b|kindergarten pupil\\b)`,
  'g'
)

/** The least and the greatest age of its pupils, with a year to spare where schools begin at another age. */
export function classAt(name: string, variety: Variety): readonly [number, number] | undefined {
  if (name.startsWith('kindergart')) return [4, 7]
  const word = name.split(/[- ]/)[0] ?? ''
  const isYear = name.startsWith('year')
  const number = isYear || name.startsWith('grade') ? Number(/\d+/.exec(name)?.[0]) : (CLASSES.get(word) ?? 0)
  if (number < 1) return undefined
  // Year 1 is for five-year-olds in England, the first grade for six-year-olds
  const from = number + (isYear ? 4 : 5)
  const room = variety === 'en-GB' && isYear ? 0 : 1
  return [from - room, from + 1 + room]
}
