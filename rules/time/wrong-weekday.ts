import type {Article, Span} from '../../src/article/article.ts'
import type {Token} from '../../src/article/token.ts'
import {yearsOf} from '../../src/facts/time-years.ts'
import {weekdayDateAt, type WeekdayDate} from '../../src/facts/weekday-dates.ts'
import {daysInMonth, weekdayOf, type CalendarDate} from '../../src/language/calendar.ts'
import {MONTH_NAMES, WEEKDAY_NAMES, weekdayLike} from '../../src/language/calendar-names.ts'
import {RELATIVE_DAYS, WEEKDAYS} from '../../src/language/date-words.ts'
import {ordinalFigure} from '../../src/language/number-forms.ts'
import {defineRule} from '../../src/rule.ts'

export default defineRule({
  id: 'wrong-weekday',
  summary: 'A weekday that does not fall on the date beside it: “Saturday 19 March” in 2023.',
  why: `A weekday and a date check each other, and readers turn up on one of them. The year is the one that is written, or
else the one that puts the date nearest to the day of publication; where two years are possible, neither may fit.

“Yesterday (Tuesday)” is checked against the day of publication. Without a year and without a publication date the rule
is silent.`,
  severity: 'error',
  fix: 'suggest',
  since: '0.1.0',
  status: 'preview',
  messages: {
    date: (d: {date: string; right: string; wrong: string; isStated: boolean}) => ({
      message: `${d.date} ${d.isStated ? 'is' : 'falls on'} a ${d.right}, not a ${d.wrong}.`,
      note: d.isStated
        ? 'Either the weekday or the date is wrong; check which.'
        : 'The year is the one nearest to publication. Either the weekday or the date is wrong; check which.'
    }),
    relative: (d: {word: string; right: string; wrong: string}) => ({
      message: `By the day of publication, “${d.word}” is ${d.right}, not ${d.wrong}.`,
      note: 'Check the weekday, and the day on which the article is published.'
    })
  },
  examples: {
    bad: [
      {text: 'The fair opens on ⟦Monday 14 June⟧ 2022.', message: 'date', becomes: 'Tuesday 14 June'},
      {
        text: 'The verdict is due on ⟦Friday (Sept. 3⟧), the clerk said.',
        message: 'date',
        becomes: 'Thursday (Sept. 3',
        date: '2015-08-21'
      },
      {
        text: 'Polling stations open from ⟦Thursday 4 to Sunday 6 March⟧.',
        message: 'date',
        becomes: 'Friday 4 to Sunday 6 March',
        date: '2016-02-29'
      },
      {
        text: 'The trial began on ⟦October 12, 2021, a Monday⟧.',
        message: 'date',
        becomes: 'October 12, 2021, a Tuesday'
      },
      {
        text: 'The council met yesterday (⟦Wednesday⟧) and voted.',
        message: 'relative',
        becomes: 'Tuesday',
        date: '2024-12-04'
      },
      {
        text: 'The choir sang on the night of ⟦Sunday, May 5th⟧.',
        message: 'date',
        becomes: 'Saturday, May 5th',
        date: '2018-05-08'
      }
    ],
    good: [
      {
        text: 'The trials will be held on Saturday and Sunday, 17 and 18 August, by the river.',
        date: '2024-08-08',
        because: 'the 17th is the Saturday'
      },
      {
        text: 'The show is open until 9 November 2025 (Wednesday to Sunday).',
        because: 'the days of each week'
      },
      {text: 'The fair opens on Tuesday 14 June 2022.', because: 'it is one'},
      {text: 'The fair opens on Monday 14 June.', because: 'no year, and nothing to work it out from'},
      {
        text: 'The pit closed in 1984. On Friday 14 December the cage came up for the last time.',
        because: 'the year is that of the story',
        date: '2024-12-04'
      },
      {text: 'The council met yesterday (Tuesday).', because: 'the day before', date: '2024-12-04'},
      {text: 'He will sit on Tuesday, 3 January.', because: 'the year to come', date: '2016-12-20'},
      {text: 'On Monday 14 people were hurt, and in May 12 more.', because: 'no date'}
    ]
  },
  visit: {
    words: [
      [...WEEKDAYS.keys()].filter(
        (word) => !word.endsWith('.') && word !== 'sat' && word !== 'sun' && word !== 'wed'
      ),
      (token, {article, report}) => {
        if (!token.isCapitalised) return
        const weekday = WEEKDAYS.get(token.lower)
        if (weekday === undefined) return
        const found = weekdayDateAt(token)
        if (found !== undefined) {
          const doubt = wrongDate(article, found, weekday)
          if (doubt === undefined) return
          const {right, isStated} = doubt
          const {month, day} = found.stated
          report('date', found, {
            data: {
              date: `${String(day)} ${MONTH_NAMES[month - 1] ?? ''} ${String(right.year)}`,
              right: WEEKDAY_NAMES[weekdayOf(right)] ?? '',
              wrong: WEEKDAY_NAMES[weekday] ?? '',
              isStated
            },
            expected: proposals(article, found, weekday, right)
          })
          return
        }
        const word = relativeBeside(token)
        if (word === undefined || article.date === undefined || token.isInQuotation) return
        const right = (weekdayOf(article.date) + word.days + 7) % 7
        if (right === weekday) return
        report('relative', token, {
          data: {word: word.text, right: WEEKDAY_NAMES[right] ?? '', wrong: WEEKDAY_NAMES[weekday] ?? ''},
          expected: [weekdayLike(token.text, right)]
        })
      }
    ]
  }
})

/** The day that the date is, where no year that may be meant puts it on the weekday. */
function wrongDate(
  article: Article,
  found: WeekdayDate,
  weekday: number
): {right: CalendarDate; isStated: boolean} | undefined {
  const {years, isStated} = yearsOf(article, found.start, found.stated)
  const days = years
    .map((year) => ({...found.stated, year}))
    .filter(({year, month, day}) => day >= 1 && day <= daysInMonth(year, month))
  const [right] = days
  if (right === undefined || days.some((day) => weekdayOf(day) === weekday)) return undefined
  return {right, isStated}
}

/** The phrase with the right weekday, then with the nearest days that are the weekday. */
function proposals(article: Article, found: WeekdayDate, weekday: number, right: CalendarDate): string[] {
  const written = article.slice(found.weekday)
  const proposed = [replaced(article, found, found.weekday, weekdayLike(written, weekdayOf(right)))]
  const ahead = (weekday - weekdayOf(right) + 7) % 7
  for (const distance of ahead <= 3 ? [ahead, ahead - 7] : [ahead - 7, ahead]) {
    const day = right.day + distance
    if (day < 1 || day > daysInMonth(right.year, right.month)) continue
    const isOrdinal = /\D$/.test(article.slice(found.day))
    proposed.push(replaced(article, found, found.day, isOrdinal ? ordinalFigure(day) : String(day)))
  }
  return proposed
}

function replaced(article: Article, whole: Span, part: Span, text: string): string {
  return article.text.slice(whole.start, part.start) + text + article.text.slice(part.end, whole.end)
}

/** “yesterday (Tuesday)”, “today, Tuesday,”: the word for a day that the weekday explains. */
function relativeBeside(token: Token): {text: string; days: number} | undefined {
  const mark = token.at(-1)
  const word = token.at(-2)
  const closing = token.at(1)?.text ?? '.'
  const isExplained =
    mark?.text === '(' ? closing === ')' : mark?.text === ',' && (closing === ',' || closing === '.')
  const days = RELATIVE_DAYS.get(word?.lower ?? '')
  return !isExplained || days === undefined || word === undefined ? undefined : {text: word.text, days}
}
