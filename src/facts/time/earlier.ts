/** Which of two came first: “The first … on 4 May. The earlier one, on 12 May”. */
import type {TimeContradiction} from './contradiction.ts'
import {PERSON as H, POINT as P} from './marks.ts'
import {dateAt, type Paragraph} from './paragraph.ts'
import {stretchOf} from './stretch.ts'

const THING =
  '(?:one|fire|blast|explosion|attack|raid|burglary|robbery|crash|accident|match|game|vote|ballot|meeting|hearing|trial|strike|walkout|letter|email|visit|trip|flight|race|quake|earthquake|storm|flood|test|study|survey|poll|report|bid|offer|concert|show|edition|version|book|film|album|session|incident|death|arrest|theft|payment|deal|march|rally|protest|landing|launch|dig|find|sighting)'
const ANOTHER = /\b(?:third|three|four|five|several|previous)\b/

let pattern: RegExp | undefined

/** Two things with a date each, of which the second is called earlier, or later, than the first. */
export function wrongEarlier(paragraph: Paragraph): TimeContradiction[] {
  const {words, article} = paragraph
  if (!/\b(?:earlier|later|second)\b/.test(words)) return []
  pattern ??= new RegExp(
    `(?<one>${P})(?:[^‹]|${H}){1,120}?\\bthe (?<word>earlier|later|second) ${THING}?,? ?(?:(?:which|that) [a-z ]{3,30} |was |came |took place |[a-z]+ )?(?:in|on),? (?<two>${P})`,
    'g'
  )
  return [...words.matchAll(pattern)].flatMap(({0: all, groups = {}}): TimeContradiction[] => {
    const [one, two] = [dateAt(paragraph, groups['one']), dateAt(paragraph, groups['two'])]
    if (one === undefined || two === undefined || ANOTHER.test(all)) return []
    const [first, second] = [stretchOf(one), stretchOf(two)]
    const {word = ''} = groups
    if (first === undefined || second === undefined || one.kind !== two.kind) return []
    const isLater = second.low > first.high
    const isEarlier = second.high < first.low
    // days without a year are set in order only within a few months
    if (Math.abs(second.low - first.low) > 200 && one.stated?.year === undefined) return []
    if (word === 'earlier' ? !isLater : !isEarlier) return []
    const start = article.text.toLowerCase().lastIndexOf(word, two.start)
    return start < one.end
      ? []
      : [
          {
            at: {start, end: start + word.length},
            expected: word === 'earlier' ? ['later', 'second'] : ['earlier', 'first'],
            reckoning: `${two.text} is ${isLater ? 'later' : 'earlier'} than ${one.text}`,
            places: [one, two].map(({start: from, end}) => ({start: from, end}))
          }
        ]
  })
}
