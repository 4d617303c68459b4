/** The time of the clause that an age or a birthday stands in. */
import {dayNumber} from '../../language/calendar.ts'
import {dateAt, type Paragraph} from '../time/paragraph.ts'
import {DAYS, periodOf} from '../time/period.ts'
import {AHEAD} from './age-frames.ts'
import {momentOf, TIME, type Moment} from './moments.ts'

/** Where another clause begins: its time is its own. */
const CLAUSE = /; |: | – | — |,? and |,? but |, then |, while |, before |, after /

/** The one time of the clause that an age stands in; none where there are two, or only "since 2015" and "born in 1970". */
export function clauseTime(paragraph: Paragraph, before: string, after: string): Moment | undefined {
  const right = rightTime().exec(after)
  const near = momentOf(paragraph, right?.groups?.['t'] ?? right?.groups?.['u'])
  if (near !== undefined && !/\b(?:until|till|since|before|born)\b/.test(right?.[0] ?? '')) return near
  const lead = withoutBirth(before)
  const left = leftTime().exec(lead)
  // "at 24, in 1970, married at 30": the year is that of the first
  const isTaken = left !== null && TAKEN.test(lead.slice(0, left.index + left[0].indexOf(left[1] ?? '')))
  if (isTaken) return undefined
  if (left !== null && !CLAUSE.test(left[2] ?? '') && !/\b(?:until|till|since|now|today)\b/.test(left[0]))
    return momentOf(paragraph, left[1])
  return onlyTime(paragraph, lead, withoutBirth(after))
}

const SINCE =
  /(‹d\d+›) after (?:he|she|‹h\d+›) [^‹¦;]{3,80}$|\bfor (?:the (?:past|last) )?(‹d\d+›),? (?:ever )?since (?:he|she|‹h\d+›) (?:was|turned) (?:just |only )?$/
let untilPattern: RegExp | undefined
const NOW =
  /\b(?:is|are|has|have|will|yesterday|today|this (?:week|month|year|spring|summer|autumn|fall|winter))\b/

/** "is back, 40 years after she left at 17"; "has three years to go before he is 65": counted from publication. */
export function countedTime(paragraph: Paragraph, before: string): Moment | undefined {
  const {date} = paragraph.article
  if (date === undefined || !before.includes('‹d') || !NOW.test(before)) return undefined
  untilPattern ??= new RegExp(`${AHEAD}[^‹¦]{0,80}$`)
  const since = SINCE.exec(before)
  const until = since === null ? untilPattern.exec(before) : null
  const mention = dateAt(paragraph, since?.[1] ?? since?.[2] ?? /‹d\d+›/.exec(until?.[0] ?? '')?.[0])
  const period = mention === undefined ? undefined : periodOf(mention)
  if (mention === undefined || period?.unit !== 'year' || period.isRound || period.approx !== undefined)
    return undefined
  const day = dayNumber(date) + Math.round(period.value * DAYS.year) * (since === null ? 1 : -1)
  const room = period.value % 10 === 0 ? 500 : 366
  return {
    days: {low: day - room, high: day + room},
    text: `${mention.text}${since === null ? '’ time' : ' ago'}`,
    places: [{start: mention.start, end: mention.end}],
    isCounted: true
  }
}

const TAKEN = /‹[gi]\d+›,? (?:back )?(?:in|on|of|during)? ?(?:the )?$/

function onlyTime(paragraph: Paragraph, before: string, after: string): Moment | undefined {
  const lead = before.split(CLAUSE).at(-1)?.split(', ').at(-1) ?? ''
  const rest = after.split(CLAUSE)[0]?.split(', ')[0] ?? ''
  const [only, second] = `${lead}@${rest}`.matchAll(loneTime())
  if (only === undefined || second !== undefined) return undefined
  return /^(?:on|in|during|of|yesterday)\b/.test(only[1] ?? '') ? momentOf(paragraph, only[2]) : undefined
}

/** A birth in the sentence is no time of what is told. */
export function withoutBirth(words: string): string {
  return words.replace(/\bborn\b[^¦;]{0,70}?‹p\d+›/g, 'born')
}

let timePatterns: readonly [right: RegExp, left: RegExp, lone: RegExp] | undefined

function timesOf(): readonly [right: RegExp, left: RegExp, lone: RegExp] {
  return (timePatterns ??= [
    new RegExp(
      `^,? ?(?:(?:and |he |she |back |on |in |of |during |early in |late in |at the end of |the end of |the )*?(?<t>${TIME})|(?:when|as|and|but) (?:(?!, (?:and|but|then|he|she)\\b)[^‹¦;]){0,80}?(?:on|in|during) (?:the )?(?<u>${TIME}))`
    ),
    new RegExp(
      `(?:\\b(?!(?:since|until|till|before|after|from|to|than|for|born) )[a-z]+|^|,) ?(?:the )?(${TIME})(,? (?:the year (?:that |in which )?)?(?:[^‹¦]|‹h\\d+›){0,60})$`
    ),
    new RegExp(`([a-z]+ (?:the )?)(${TIME})`, 'g')
  ])
}

const rightTime = (): RegExp => timesOf()[0]
const leftTime = (): RegExp => timesOf()[1]
const loneTime = (): RegExp => timesOf()[2]
