/** Times that are over or to come, where they stand for themselves: “last week”, “in 2011”, “three years ago”. */
import type {Token} from '../article/token.ts'
import {DAY_LIST, SURE_MONTH_LIST} from '../language/calendar-names.ts'
import {TIME_NOUNS} from '../language/number-of-nouns.ts'
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
  if (time === undefined) return undefined
  const next = time.last.at(1)
  if (time.first.isFirstInSentence || (next?.feature !== 'poss' && opensWithTime(time))) return time
  const ends =
    next === undefined ||
    (/^(?:PUNCT|CCONJ|ADP|SCONJ)$/.test(next.upos) && next.text !== '-') ||
    next.feature === 'to'
  return ends ? time : undefined
}

function spanOfTime(word: Token): Time | undefined {
  if (word.lower === 'yesterday') return {first: word, last: word}
  if (word.lower === 'in') return yearAfter(word) ?? centuryAfter(word)
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

const PAST_CENTURY =
  /^(?:1?\dth|1st|2nd|3rd|20th|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth))$/

/** “in the late 13th century”, “in the 1920s” */
function centuryAfter(word: Token): Time | undefined {
  if (word.at(1)?.lower !== 'the') return undefined
  const part = word.at(2)
  const at = /^(?:early|late|mid|middle)$/.test(part?.lower ?? '') ? 3 : 2
  const count = word.at(at)
  const unit = word.at(at + 1)
  if (count !== undefined && /^(?:1[5-9]\d|200)0s$/.test(count.text)) return {first: word, last: count}
  return unit?.lower === 'century' && PAST_CENTURY.test(count?.lower ?? '')
    ? {first: word, last: unit}
    : undefined
}

/** Whether a year lies before that of the article; of one without a date that is so long as the article is no older. */
export function isOver(year: number, {article}: Token): boolean {
  return article.date === undefined || year < article.date.year
}

/** “In March *last year*”, “Late one evening *last week*”: whether nothing but a time stands before it in its sentence. */
export function opensWithTime({first}: Time): boolean {
  for (let token: Token | undefined = first; token !== undefined; token = token.at(-1)) {
    if (token.isFirstInSentence) return true
    const before = token.at(-1)
    const isOfTime =
      before !== undefined &&
      (TIME_NOUNS.has(before.lower) ||
        /^(?:early|late|earlier|later|one|the|of|on|in|at|during)$/.test(before.lower))
    if (!isOfTime) return false
  }
  return false
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
