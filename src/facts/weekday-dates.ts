/** A weekday beside the date that is said to fall on it, in the orders that news writes them in. */
import type {Article, Span} from '../article/article.ts'
import type {Token} from '../article/token.ts'
import {MONTHS} from '../language/date-words.ts'

export interface WeekdayDate extends Span {
  readonly weekday: Span
  /** The figure of the day without its ending, and the month as written. */
  readonly day: Span
  readonly month: Span
  readonly stated: {readonly year?: number; readonly month: number; readonly day: number}
}

const WEEKDAY = '(?:mon|tues?|wed(?:nes)?|weds|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?'
const MONTH =
  '(?<month>jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?)'
const DAY = '(?<day>[0-3]?\\d)(?<ending>st|nd|rd|th)?'
const YEAR = '(?:,?\\s+(?:of\\s+)?(?<year>(?:1[5-9]|20)\\d\\d)(?![\\d,]\\d))?'
const LINK = '\\s*(?:,|and|or|&|to|until|till|through|[-–—])\\s*'
/** What may stand between a weekday and its date: "Thursday night, ", "Thursday (". */
const GAP =
  '(?:,?\\s+(?:night|evening|morning|afternoon|lunchtime|of (?:next|this|last) week|next week|last week|this week))?\\s*[,(–—-]?\\s*(?:on\\s+)?(?:the\\s+)?'

/** “until 9 November (Wednesday to Sunday)”: on which days it is open. */
const OPENING_DAYS = new RegExp(`^${WEEKDAY}s?\\s*(?:to|and|or|&|[-–—])\\s*${WEEKDAY}s?\\b`, 'i')

const IN_A_ROW = new RegExp(`${WEEKDAY}${LINK}$`, 'i')
const DAYS_IN_A_ROW = new RegExp(`^${WEEKDAY}[,( ]+[0-3]?\\d(?:st|nd|rd|th)?${LINK}[0-3]?\\d`, 'i')

/** Made when the first weekday is met. */
let patterns: {after: readonly RegExp[]; before: RegExp} | undefined

function build(): {after: readonly RegExp[]; before: RegExp} {
  return {
    after: [
      new RegExp(`^${WEEKDAY}${GAP}${DAY}\\s+(?:of\\s+)?${MONTH}\\b${YEAR}`, 'di'),
      new RegExp(
        `^${WEEKDAY}${GAP}${MONTH}\\s+(?:the\\s+)?${DAY}\\b(?![:.]\\d|\\s*[ap]\\.?m\\b)${YEAR}`,
        'di'
      ),
      // Friday 4 to Sunday 6 March; Friday 4, Saturday 5 and Sunday 6 March
      new RegExp(
        `^${WEEKDAY},?\\s+(?:the\\s+)?${DAY}(?:${LINK}(?:${WEEKDAY},?\\s+)?(?:the\\s+)?[0-3]?\\d(?:st|nd|rd|th)?)+\\s+(?:of\\s+)?${MONTH}\\b${YEAR}`,
        'di'
      )
    ],
    before: new RegExp(
      `(?:\\b${DAY}\\s+(?:of\\s+)?${MONTH}|\\b${MONTH.replace('<month>', '<month2>')}\\s+${DAY.replace('<day>', '<day2>').replace('<ending>', '<ending2>')})${YEAR}(?:\\s*\\(\\s*(?:an?\\s+)?|,\\s+an?\\s+|,?\\s+(?:which\\s+)?(?:is|was|will be|falls on|fell on|will fall on)\\s+an?\\s+)$`,
      'di'
    )
  }
}

/** The date that belongs to the weekday at a token; undefined where it has none. */
export function weekdayDateAt(token: Token): WeekdayDate | undefined {
  const {article, block} = token
  const from = Math.max(block.start, token.start - 50)
  const text = article.text.slice(token.start, Math.min(block.end, token.start + 90))
  const before = article.text.slice(from, token.start)
  if (!/\d/.test(text) && !/\d/.test(before)) return undefined // no date: spares most articles the patterns
  patterns ??= build()
  // "Saturday and Sunday, 17 and 18 August": the first date is that of the other day
  if (IN_A_ROW.test(before) && DAYS_IN_A_ROW.test(text)) return undefined
  for (const pattern of patterns.after) {
    const found = read(article, token, pattern.exec(text), token.start)
    if (found !== undefined) return found
  }
  if (OPENING_DAYS.test(text)) return undefined
  return read(article, token, patterns.before.exec(before), from)
}

function read(
  article: Article,
  {start, end}: Span,
  match: RegExpExecArray | null,
  base: number
): WeekdayDate | undefined {
  const places = match?.indices?.groups
  const at = (name: string): Span | undefined => {
    const place = places?.[name] ?? places?.[`${name}2`]
    return place === undefined ? undefined : {start: base + place[0], end: base + place[1]}
  }
  const [day, month, year] = [at('day'), at('month'), at('year')]
  if (day === undefined || month === undefined) return undefined
  const name = article.slice(month)
  const number = MONTHS.get(name.toLowerCase())
  if (number === undefined || name.slice(0, 1) === name.slice(0, 1).toLowerCase()) return undefined
  const ending = at('ending')
  return {
    start: Math.min(start, day.start, month.start),
    end: Math.max(end, month.end, ending?.end ?? day.end),
    weekday: {start, end},
    day: {start: day.start, end: ending?.end ?? day.end},
    month,
    stated: {
      month: number,
      day: Number(article.slice(day)),
      ...(year === undefined ? {} : {year: Number(article.slice(year))})
    }
  }
}
