/** The ages of pupils, by the class that they are in. */
import type {Variety} from '../../language/variety.ts'

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  '10th',
  '11th',
  '12th'
]
const FIGURES = [
  '1st',
  '2nd',
  '3rd',
  '4th',
  '5th',
  '6th',
  '7th',
  '8th',
  '9th',
  'tenth',
  'eleventh',
  'twelfth'
]

/** A class, in lower case. */
export const CLASS = new RegExp(
  `\\b(?:year (?:1[0-3]|[1-9])(?![\\d-]| (?:plan|deal|old|period|contract|of|ago))|grade (?:1[0-2]|[1-9])\\b|(?:${[...ORDINALS, ...FIGURES].join('|')})[- ]grade(?:r|s)?\\b|kindergartner\\b|kindergarten pupil\\b)`,
  'g'
)

/** The least and the greatest age of its pupils, with a year to spare where schools begin at another age. */
export function classAt(name: string, variety: Variety): readonly [number, number] | undefined {
  if (name.startsWith('kindergart')) return [4, 7]
  const word = name.split(/[- ]/)[0] ?? ''
  const isYear = name.startsWith('year')
  const number =
    isYear || name.startsWith('grade')
      ? Number(/\d+/.exec(name)?.[0])
      : ORDINALS.indexOf(word) + 1 || FIGURES.indexOf(word) + 1
  if (number < 1) return undefined
  // Year 1 is for five-year-olds in England, the first grade for six-year-olds
  const from = number + (isYear ? 4 : 5)
  const room = variety === 'en-GB' && isYear ? 0 : 1
  return [from - room, from + 1 + room]
}
