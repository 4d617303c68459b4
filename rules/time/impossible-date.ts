import type {Span} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {daysInMonth, isLeapYear} from '../../src/language/calendar.ts'
import {MONTH_NAMES, monthLike} from '../../src/language/calendar-names.ts'
import {MONTHS} from '../../src/language/date-words.ts'
import {ordinalFigure} from '../../src/language/number-forms.ts'
import {defineRule} from '../../src/rule.ts'

/** A day and its month as written. */
interface Written extends Span {
  readonly day: Span
  readonly month: Span
  readonly number: number
  readonly isOrdinal: boolean
}

export default defineRule({
  id: 'impossible-date',
  summary: 'A day that its month does not have: “31 June”, “30 February”, “29 February 2023”.',
  why: `Thirty days have September, April, June and November. A day beyond the end of its month is a slip in the day or in
the month; both are proposed.

The 29th of February is reported only with a year that is written and is no leap year.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    beyond: (d: {month: string; days: number; year: string}) => ({
      message: `${d.month}${d.year} has only ${String(d.days)} days.`,
      note: 'Either the day or the month is wrong; check which.'
    })
  },
  examples: {
    bad: [
      {text: 'The lease ran out on ⟦31 June⟧ 1952, a day early.', message: 'beyond', becomes: '30 June'},
      {text: 'Entries close on ⟦April 31⟧, the organisers said.', message: 'beyond', becomes: 'April 30'},
      {text: 'The twins were born on ⟦29 February⟧ 2023.', message: 'beyond', becomes: '28 February'},
      {text: 'It will be shut until the ⟦31st of November⟧.', message: 'beyond', becomes: '30th of November'},
      {text: 'The shop, which opened on ⟦Feb. 30⟧, is closed.', message: 'beyond', becomes: 'Feb. 28'},
      {
        text: 'The strike is to last from 28 August to ⟦31 September⟧.',
        message: 'beyond',
        becomes: '30 September'
      }
    ],
    good: [
      {text: 'The twins were born on 29 February 2024.', because: 'a leap year'},
      {text: 'He was never paid on 29 February.', because: 'no year is given'},
      {text: 'In June 31 people were arrested at the port.', because: 'a number of people'},
      {text: 'Since April 31 ships have sunk.', because: 'a number of ships'},
      {text: 'They met on 31 May and on 30 June.', because: 'both exist'},
      {text: 'Page 31 June Carter wrote herself.', because: 'a name'}
    ]
  },
  visit: {
    words: [
      [
        'february',
        'feb',
        'feb.',
        'april',
        'apr',
        'apr.',
        'june',
        'september',
        'sept',
        'sept.',
        'november',
        'nov',
        'nov.'
      ],
      (token, {article, report}) => {
        const month = MONTHS.get(token.lower)
        if (month === undefined || !token.isCapitalised) return
        const found = dayBefore(token) ?? dayAfter(token)
        if (found === undefined) return
        const year = yearAfter(article.text.slice(found.end, found.end + 8))
        const days = month === 2 && year === undefined ? 29 : daysInMonth(year ?? 2000, month)
        if (found.number <= days || found.number > 39) return
        const last = month === 2 && !isLeapYear(year ?? article.date?.year ?? 2001) ? 28 : days
        const write = (day: number, name: string): string => {
          const figure = found.isOrdinal ? ordinalFigure(day) : String(day)
          return found.day.start < found.month.start
            ? figure + article.text.slice(found.day.end, found.month.start) + name
            : name + article.text.slice(found.month.end, found.day.start) + figure
        }
        const name = article.slice(found.month)
        const expected = [write(last, name)]
        if (found.number <= 31) {
          for (const other of [month + 1, month - 1])
            expected.push(write(found.number, monthLike(name, other)))
        }
        report('beyond', found, {
          data: {
            month: MONTH_NAMES[month - 1] ?? '',
            days,
            year: year !== undefined && month === 2 ? ` ${String(year)}` : ''
          },
          expected
        })
      }
    ]
  }
})

const DAY = /^([23]\d)(st|nd|rd|th)?$/

/** “31 June”, “31st of June”. */
function dayBefore(month: Token): Written | undefined {
  const of = month.at(-1)
  const token = of?.lower === 'of' ? of.at(-1) : of
  const match = DAY.exec(token?.text ?? '')
  if (match === null || token === undefined) return undefined
  const next = month.at(1)
  const isName = next?.isWord === true && next.isCapitalised && month.at(1)?.upos === 'PROPN'
  if (isName || token.at(-1)?.text === '$' || token.at(-1)?.text === '£') return undefined
  const end = monthEnd(month)
  return {
    start: token.start,
    end,
    day: token,
    month: {start: month.start, end},
    number: Number(match[1]),
    isOrdinal: match[2] !== undefined
  }
}

/** “June 31”, and not “in June 31 people”. */
function dayAfter(month: Token): Written | undefined {
  const end = monthEnd(month)
  const isStopApart = end > month.end
  const token = month.at(isStopApart ? 2 : 1)
  const match = DAY.exec(token?.text ?? '')
  if (match === null || token === undefined) return undefined
  const next = token.at(1)
  const isCount =
    next !== undefined &&
    /^(?:NOUN|ADJ|VERB|PROPN|SYM|NUM|ADV)$/.test(next.upos) &&
    !/^[12]\d{3}$/.test(next.text)
  const isDated = month.at(-1)?.lower === 'on'
  if ((isCount && !isDated) || next?.text === '%') return undefined
  return {
    start: month.start,
    end: token.end,
    day: token,
    month: {start: month.start, end},
    number: Number(match[1]),
    isOrdinal: match[2] !== undefined
  }
}

/** Past the stop of a short form. */
function monthEnd(month: Token): number {
  const stop = month.at(1)
  return stop?.text === '.' && !stop.hasSpaceBefore && month.text.length < 5 && stop.at(1) !== undefined
    ? stop.end
    : month.end
}

function yearAfter(text: string): number | undefined {
  const match = /^,?\s*((?:1[0-9]|20)\d\d)(?!\d)/.exec(text)
  return match === null ? undefined : Number(match[1])
}
