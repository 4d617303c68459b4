/** Days and hours that are over beside a perfect: “has happened at about 6pm on Friday”, “was … ” being right. */
import type {Token} from '../article/token.ts'
import {DAY_LIST} from '../language/calendar-names.ts'
import {wordSet} from '../language/word-set.ts'
import type {Time} from './past-time.ts'

const DAYS = wordSet(DAY_LIST)
const PARTS = wordSet('morning afternoon evening night lunchtime')

/** “on Friday”, “on Friday night”, “at about 6pm (on Friday)”, where the word opens it and nothing goes on from it. */
export function dayOrHourAt(word: Token): Time | undefined {
  const last = word.lower === 'on' ? dayAfter(word) : hourAfter(word)
  if (last === undefined) return undefined
  const next = last.at(1)
  if (next !== undefined && !/^(?:PUNCT|ADP|CCONJ|SCONJ|ADV)$/.test(next.upos)) return undefined
  return next?.text === '-' || /^(?:to|or|and)$/.test(next?.lower ?? '') ? undefined : {first: word, last}
}

function dayAfter(on: Token): Token | undefined {
  const day = on.at(1)
  if (day === undefined || !DAYS.has(day.lower) || !day.isCapitalised) return undefined
  const part = day.at(1)
  return part !== undefined && PARTS.has(part.lower) ? part : day
}

function hourAfter(at: Token): Token | undefined {
  let hour = at.at(1)
  while (
    hour !== undefined &&
    /^(?:about|around|just|after|before|approximately|roughly|exactly|nearly|almost)$/.test(hour.lower)
  )
    hour = hour.at(1)
  if (hour === undefined) return undefined
  if (/^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/.test(hour.lower)) return hour
  const half = hour.at(1)
  return hour.kind === 'number' && /^(?:am|pm|a\.m|p\.m|a\.m\.|p\.m\.)$/.test(half?.lower ?? '')
    ? half
    : undefined
}
