/** Times that are over or to come, where they stand for themselves: “last week”, “in 2011”, “three years ago”. */
import type {Token} from '../article/token.ts'
import {DAY_LIST, SURE_MONTH_LIST} from '../language/calendar-names.ts'
import {wordSet} from '../language/word-set.ts'

export interface Time {
  readonly first: Token
  readonly last: Token
}

const PERIODS = 'week month year night weekend summer winter autumn spring season'
const LAST = wordSet(`${PERIODS} ${DAY_LIST} ${SURE_MONTH_LIST}`)
const UNITS = wordSet('day days week weeks month months year years decade decades')

/** The time that the word begins or ends, if nothing ties it to a noun or a comparison. */
export function timeAt(word: Token): Time | undefined {
  const time = spanOfTime(word)
  if (time === undefined || time.first.isFirstInSentence) return time
  const next = time.last.at(1)
  const ends =
    next === undefined ||
    (/^(?:PUNCT|CCONJ|ADP|SCONJ)$/.test(next.upos) && next.text !== '-') ||
    next.feature === 'to'
  return ends ? time : undefined
}

function spanOfTime(word: Token): Time | undefined {
  if (word.lower === 'yesterday') return {first: word, last: word}
  if (word.lower === 'in') return yearAfter(word)
  return word.lower === 'ago' ? countBefore(word) : periodAfter(word)
}

/** “last week”, “next month”, but not “the last week”. */
function periodAfter(word: Token): Time | undefined {
  const next = word.at(1)
  const before = word.at(-1)?.lower ?? ''
  if (next === undefined || !LAST.has(next.lower)) return undefined
  return /^(?:the|this|their|his|her|its|our|my)$/.test(before) ? undefined : {first: word, last: next}
}

/** “in 2011”, where that year is over and stands alone. */
function yearAfter(word: Token): Time | undefined {
  const next = word.at(1)
  if (next === undefined || !/^(?:1[6-9]|20)\d\d$/.test(next.text)) return undefined
  const after = next.at(1)
  if (!isOver(Number(next.text), word)) return undefined
  const isListed = after?.text === ',' && after.at(1)?.kind === 'number'
  const isRange = /^(?:to|-|–)$/.test(after?.lower ?? '')
  const isPair = /^(?:and|or)$/.test(after?.lower ?? '') && after?.at(1)?.kind === 'number'
  return isListed || isPair || isRange ? undefined : {first: word, last: next}
}

/** Whether a year lies before that of the article; of one without a date that is so long as the article is no older. */
export function isOver(year: number, {article}: Token): boolean {
  return article.date === undefined || year < article.date.year
}

/** “three years ago”. */
function countBefore(ago: Token): Time | undefined {
  const unit = ago.at(-1)
  if (unit === undefined || !UNITS.has(unit.lower)) return undefined
  let first = unit
  let before = unit.at(-1)
  while (before !== undefined && /^(?:NUM|DET|ADJ)$/.test(before.upos)) {
    first = before
    before = before.at(-1)
  }
  return {first, last: ago}
}
