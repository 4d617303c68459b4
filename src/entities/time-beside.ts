/** The times that stand in the clause of a verb, behind it: “was found *that night*”, “lives there *until 1999*”. */
import type {Token} from '../article/token.ts'
import {timeAt} from './past-time.ts'
import type {VerbGroup} from './verb-group.ts'

const FARTHEST = 16
const PERIODS =
  /^(?:day|night|morning|afternoon|evening|week|weekend|month|year|season|summer|winter|spring|autumn|moment|period|point|stage|hour)$/

/** Whether the words after a verb, up to the next mark, say that it is over. */
export function hasPastTime({last}: VerbGroup): boolean {
  for (let distance = 1; distance <= FARTHEST; distance++) {
    const token = last.at(distance)
    if (token === undefined || /^[.;:,“”"()—–]$/.test(token.text)) return false
    if (isPastTimeAt(token)) return true
  }
  return false
}

/** “last week”, “in 2011”, “at the time”, “that night”, “until it closed”. */
export function isPastTimeAt(token: Token): boolean {
  switch (token.lower) {
    case 'yesterday':
    case 'last':
    case 'in':
    case 'ago':
      return timeAt(token) !== undefined
    case 'at':
      return isWords(token, ['the', 'time']) && !/^(?:of|when)$/.test(token.at(3)?.lower ?? '')
    case 'that':
      return PERIODS.test(token.at(1)?.lower ?? '')
    case 'until':
    case 'when':
    case 'before':
      return opensPastClause(token)
    case 'the':
      return isPeriodOfStory(token)
    default:
      return token.lower === 'those' && token.at(1)?.lower === 'days' && token.at(-1)?.lower === 'in'
  }
}

function isWords(token: Token, words: readonly string[]): boolean {
  return words.every((word, index) => token.at(index + 1)?.lower === word)
}

/** “the previous day”, “the night before” */
function isPeriodOfStory(the: Token): boolean {
  const next = the.at(1)?.lower ?? ''
  if (/^(?:previous|preceding|following)$/.test(next)) return PERIODS.test(the.at(2)?.lower ?? '')
  return PERIODS.test(next) && the.at(2)?.lower === 'before' && the.at(-1)?.lower !== 'of'
}

/** “until a policeman woke him”: the first verb behind, at a short distance, is a simple past. */
function opensPastClause(opener: Token): boolean {
  for (let distance = 1; distance <= 7; distance++) {
    const token = opener.at(distance)
    if (token === undefined || token.upos === 'PUNCT') return false
    if (/^(?:VERB|AUX)$/.test(token.upos)) return token.feature === 'past' && distance > 1
  }
  return false
}
