import type {Token} from '../../src/article/token.ts'
import {defineRule} from '../../src/rule.ts'
import {MONTH_NAMES} from '../../src/language/calendar-names.ts'
import {wordSet} from '../../src/language/word-set.ts'

export default defineRule({
  id: 'preposition-of-time',
  summary: 'The wrong preposition before a day, month, year or hour: “in Tuesday”, “on March”.',
  why: `Things happen on a day, in a month or year, and at an hour. The wrong one stays behind when “in March” is made
“on Tuesday” and only half of the phrase is changed.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    time: (d: {actual: string; right: string; time: string; kind: string}) =>
      `“${d.right} ${d.time}”, not “${d.actual} ${d.time}”: ${d.kind}.`
  },
  examples: {
    bad: [
      {text: 'The pool reopens ⟦in⟧ Tuesday after repairs.', message: 'time', becomes: 'on'},
      {text: 'The brewery was founded ⟦on⟧ 1871.', message: 'time', becomes: 'in'},
      {text: 'She was freed ⟦on⟧ August and left the country.', message: 'time', becomes: 'in'},
      {text: 'The first bus leaves ⟦on⟧ 6.15am.', message: 'time', becomes: 'at'},
      {text: 'The polls close ⟦in⟧ the 5th of June.', message: 'time', becomes: 'on'},
      {text: 'The baths are shut ⟦at⟧ Mondays.', message: 'time', becomes: 'on'},
      {text: 'The treaty was signed ⟦at⟧ 4 March 1931.', message: 'time', becomes: 'on'},
      {text: 'The mill has stood empty ⟦since⟧ nine years.', message: 'time', becomes: 'for'},
      {text: 'The library is open ⟦since⟧ Tuesday to Friday.', message: 'time', becomes: 'from'}
    ],
    good: [
      {
        text: 'Four were hurt in Tuesday’s storm and in Monday night raids.',
        because: 'the day describes a noun'
      },
      {text: 'On 1 March and on March 12 the river froze.', because: 'dates'},
      {text: 'Pressure grew on May, and on April Jones.', because: 'people'},
      {text: 'The index closed at 1923 points.', because: 'no year'},
      {text: 'Debts stood at £4m at 31 March, as at 1 April 2019.', because: 'what the books say on a day'},
      {
        text: 'It is his best time since two years ago; the third since 1990 to win.',
        because: '“ago”, and a verb'
      },
      {text: 'They take part in Saturday morning runs.', because: 'the day describes a noun'}
    ]
  },
  visit: {
    words: [
      ['in', 'on', 'at', 'since'],
      (preposition, {report}) => {
        const time = preposition.at(1)
        if (time === undefined || preposition.isCapitalised) return
        const found = judged(preposition, time)
        if (found === undefined) return
        const data = {actual: preposition.text, time: time.text, ...found}
        report('time', preposition, {data, expected: [found.right]})
      }
    ]
  }
})

const WEEKDAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?$/
const MONTHS: ReadonlySet<string> = new Set(MONTH_NAMES)
/** Months that are nothing else. */
const NAMES = /^(?:April|May|June)$/
const YEAR = /^(?:1[5-9]|20)\d\d$/
const HOUR = /^\d{1,2}(?:[.:]\d\d)?(?:am|pm)$/i
/** Verbs after which a bare figure is a year. */
const BEGINNINGS =
  wordSet(`born founded built died opened began begun started established launched created introduced killed elected appointed
   married published formed set released completed discovered abolished ended retired moved returned emigrated
   graduated erected rebuilt restored destroyed demolished invented patented signed enacted ratified crowned knighted
   divorced baptised incorporated privatised nationalised unveiled dissolved disbanded merged`)

function judged(preposition: Token, time: Token): {right: string; kind: string} | undefined {
  const actual = preposition.lower
  if (actual === 'since') return judgedSince(preposition, time)
  if (actual !== 'on' && isDate(time) && (actual === 'in' || BEGINNINGS.has(preposition.at(-1)?.lower ?? '')))
    return {right: 'on', kind: 'it is a day'}
  if (actual !== 'on' && WEEKDAYS.test(time.text))
    return isOnDay(preposition, time) ? {right: 'on', kind: 'it is a day'} : undefined
  if (actual !== 'in' && MONTHS.has(time.text) && isWholeMonth(time))
    return {right: 'in', kind: 'it is a month'}
  if (actual !== 'in' && YEAR.test(time.text))
    return isInYear(preposition, time) ? {right: 'in', kind: 'it is a year'} : undefined
  if (actual !== 'at' && isHour(time)) return {right: 'at', kind: 'it is an hour'}
  if (actual !== 'on' && time.lower === 'the' && isDayOfMonth(time)) return {right: 'on', kind: 'it is a day'}
  return undefined
}

function isInYear(preposition: Token, year: Token): boolean {
  return BEGINNINGS.has(preposition.at(-1)?.lower ?? '') && endsThere(year.at(1))
}

/** “in Tuesday”, not “come in Monday”. */
const TAKES_IN =
  /^(?:come|go|call|phone|stay|drop|walk|ring|throw|put|bring|move|hand|check|turn|get|fly|send|draft)$/

function isOnDay(preposition: Token, day: Token): boolean {
  return (
    // “called in Tuesday”, “thrown in Wednesday”
    isWholeDay(day) && !TAKES_IN.test(preposition.at(-1)?.lemma ?? '')
  )
}

const PERIODS = /^(?:days|weeks|months|years|decades|centuries|hours|minutes)$/
const COUNT = /^(?:two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|\d{1,2})$/

/** “has lived there since nine years”, “open since Monday to Friday” */
function judgedSince(since: Token, time: Token): {right: string; kind: string} | undefined {
  const next = time.at(1)
  if (COUNT.test(time.lower) && PERIODS.test(next?.lower ?? '')) {
    const after = next?.at(1)
    if (after !== undefined && !(after.upos === 'PUNCT' && /^[.,;]$/.test(after.text))) return undefined
    return hasPerfectBefore(since) ? {right: 'for', kind: 'it is a length of time'} : undefined
  }
  const end = next?.at(1)
  const isSpan = next?.lower === 'to' && end !== undefined
  if (
    !isSpan ||
    !(WEEKDAYS.test(time.text) ? WEEKDAYS.test(end.text) : YEAR.test(time.text) && YEAR.test(end.text))
  )
    return undefined
  return {right: 'from', kind: 'its end is told as well'}
}

function hasPerfectBefore(since: Token): boolean {
  for (let distance = 1; distance <= 8; distance++) {
    const token = since.at(-distance)
    if (token === undefined) return false
    if (/^(?:have|has|had|'ve)$/.test(token.lower)) return true
  }
  return false
}

/** “3 May”, “3 May 1940”, with nothing that the two describe. */
function isDate(day: Token): boolean {
  const month = day.at(1)
  if (!/^(?:[1-9]|[12]\d|3[01])$/.test(day.text) || month === undefined || !MONTHS.has(month.text))
    return false
  const next = month.at(1)
  return next !== undefined && YEAR.test(next.text) ? endsThere(next.at(1)) : endsThere(next)
}

/** “in Tuesday,” but not “in Tuesday’s” and “in Tuesday night raids”. */
function isWholeDay(day: Token): boolean {
  const next = day.at(1)
  if (next === undefined) return true
  if (/^(?:morning|afternoon|evening|night)$/.test(next.lower)) return endsThere(next.at(1))
  return endsThere(next)
}

function isWholeMonth(month: Token): boolean {
  const next = month.at(1)
  if (next !== undefined && YEAR.test(next.text)) return endsThere(next.at(1))
  if (
    !MONTHS.has(month.text) ||
    NAMES.test(month.text) ||
    (next?.upos === 'PUNCT' && next.at(1)?.kind === 'number')
  )
    return false
  return endsThere(next) && next?.kind !== 'number'
}

/** Whether a phrase of time is over: no noun, possessive or figure goes on with it. */
function endsThere(next: Token | undefined): boolean {
  if (next === undefined) return true
  if (next.upos === 'PUNCT') return /^[.,;:?!)]$/.test(next.text)
  if (next.lower === 'of' || next.lower === 'to' || next.lower === 'or') return false
  return /^(?:ADP|CCONJ|SCONJ|AUX|ADV)$/.test(next.upos) || (next.upos === 'PRON' && next.feature !== 'poss')
}

function isHour(time: Token): boolean {
  if (HOUR.test(time.text)) return endsThere(time.at(1)) && time.at(1)?.lower !== 'or'
  return /^\d{1,2}(?:[.:]\d\d)?$/.test(time.text) && /^(?:am|pm|a\.m\.|p\.m\.)$/i.test(time.at(1)?.text ?? '')
    ? endsThere(time.at(2))
    : false
}

/** “the 5th of June” */
function isDayOfMonth(the: Token): boolean {
  const of = the.at(2)
  return (
    /^\d{1,2}(?:st|nd|rd|th)$/.test(the.at(1)?.lower ?? '') &&
    of?.lower === 'of' &&
    MONTHS.has(of.at(1)?.text ?? '')
  )
}
