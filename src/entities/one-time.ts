/** Words behind a verb that say that something happened once: “five minutes later”, “by lunchtime”, “in the 70th minute”. */
import type {Token} from '../article/token.ts'
import {wordSet} from '../language/word-set.ts'
import {isPastTimeAt} from './time-beside.ts'

const FARTHEST = 16
const SHORT_SPANS = wordSet(
  'second seconds minute minutes hour hours day days night week weeks fortnight month months over overs lap laps moments'
)
const LONG_SPANS = wordSet('year years decade decades season seasons')
/** What a day, a session or a match is counted by. */
const POINTS = wordSet(
  `lunchtime lunch midday noon midnight nightfall dawn dusk daybreak sunset sunrise teatime tea mid-morning mid-afternoon close
   interval break half-time halftime restart half-hour hour mark whistle bell final stumps innings`
)
const STRETCHES = wordSet(
  `minute over round lap set frame inning quarter half session chapter hole game match attempt try day night morning
   afternoon evening week month year season spring summer autumn winter time`
)

/** Whether the words behind a verb, up to the next mark, tell of one point of time that is over. */
export function tellsOfOneTime(verb: Token): boolean {
  for (let distance = 1; distance <= FARTHEST; distance++) {
    const token = verb.at(distance)
    if (token === undefined || /^[.;:,“”"()—–]$/.test(token.text)) return false
    if ((isPastTimeAt(token) && !isCompared(token)) || isOneTimeAt(token)) return true
  }
  return false
}

/** “up from 32 last year” */
function isCompared(time: Token): boolean {
  return [-1, -2, -3].some((distance) => /^(?:from|than|since)$/.test(time.at(distance)?.lower ?? ''))
}

function isOneTimeAt(token: Token): boolean {
  const next = token.at(1)?.lower ?? ''
  if (/^(?:by|before|after|at|on)$/.test(token.lower))
    return POINTS.has(next) || (next === 'the' && POINTS.has(token.at(2)?.lower ?? ''))
  switch (token.lower) {
    case 'later':
      return isCounted(token.at(-1))
    case 'afterwards':
    case 'afterward':
      return /^(?:soon|shortly|immediately|straight|minutes|moments)$/.test(token.at(-1)?.lower ?? '')
    case 'the':
      return (
        isNumbered(token.at(1)) || (/^(?:next|same)$/.test(next) && STRETCHES.has(token.at(2)?.lower ?? ''))
      )
    case 'aged':
      return token.at(1)?.kind === 'number'
    default:
      return token.lower === 'age' && next === 'of' && token.at(-1)?.lower === 'the'
  }
}

/** “five minutes later”, “moments later”, “a week later”; “years later” may be today. */
function isCounted(unit: Token | undefined): boolean {
  if (unit === undefined) return false
  if (LONG_SPANS.has(unit.lower)) return unit.at(-1)?.lower === 'a' || unit.at(-1)?.lower === 'one'
  return SHORT_SPANS.has(unit.lower)
}

/** “the 70th minute”, “the third round” */
function isNumbered(number: Token | undefined): boolean {
  if (number === undefined) return false
  const isOrdinal =
    /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|final|last|closing|opening)$/
  return isOrdinal.test(number.lower) && STRETCHES.has(number.at(1)?.lower ?? '')
}
