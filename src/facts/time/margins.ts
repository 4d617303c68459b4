/** The gap between two racing times: “won in 17:20, nine seconds ahead of Ms Roy, who ran 17:29”. */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import type {TimeContradiction} from './contradiction.ts'
import {patternsOf} from './marks.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'
import {numberLike, numberSpan, periodOf, type Period} from './period.ts'

/** A time as a clock would show it, or “41 minutes 12 seconds”; those from 25:00 on are no time of day and stand bare. */
const TIME = '(?:‹[td]\\d+›|\\d{1,2}:\\d\\d(?::\\d\\d)?)'
const GAP = '(?:just |only |some |a full |a mere )?(?<d>‹d\\d+›)'
const AHEAD =
  '(?:ahead of|behind|clear of|in front of|faster than|slower than|quicker than|better than|inside|outside|off|adrift of|shy of|before|after)'
/** What is told between the two times: names, but no third time. */
const BETWEEN = '(?:[^‹\\d]|‹h\\d+›|‹g\\d+›){0,140}?'

let patterns: readonly RegExp[] | undefined

export function wrongMargins(article: Article): TimeContradiction[] {
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    if (!paragraph.words.includes('‹d') || !/\d:\d\d|‹t|‹d.*‹d.*‹d/.test(paragraph.words)) continue
    patterns ??= patternsOf([
      // 17:20, nine seconds ahead of Ms Roy, who ran 17:29
      `(?<one>${TIME}),? (?:–|— )?${GAP} ${AHEAD}${BETWEEN}(?<two>${TIME})`,
      // 17:20 … Ms Roy took 17:29, nine seconds behind
      `(?<one>${TIME})[.,)]${BETWEEN}(?<two>${TIME}),? \\(?(?:or |some )?${GAP} (?:behind|back|adrift|slower|later|further back|in arrears|down|off the pace)\\b`,
      // 17:20, beating Ms Roy (17:29) by nine seconds
      `(?<one>${TIME}),? (?:and |to )?(?:beat|beating|edg[a-z]+|pipp?[a-z]+)${BETWEEN}(?<two>${TIME})\\)?,? (?:home |into second )?by ${GAP}`
    ])
    for (const pattern of patterns) {
      for (const {groups = {}} of paragraph.words.matchAll(pattern)) {
        const contradiction = marginOf(paragraph, groups)
        if (contradiction !== undefined && !found.some(({at}) => at.start === contradiction.at.start))
          found.push(contradiction)
      }
    }
  }
  return found
}

function marginOf(
  paragraph: Paragraph,
  {one, two, d}: Readonly<Record<string, string | undefined>>
): TimeContradiction | undefined {
  const gap = dateAt(paragraph, d)
  const period = gap === undefined ? undefined : periodOf(gap)
  const [first, second] = [timeOf(paragraph, one), timeOf(paragraph, two)]
  if (gap === undefined || period === undefined || first === undefined || second === undefined)
    return undefined
  const seconds = secondsIn(period)
  const right = Math.abs(second.seconds - first.seconds)
  const at = numberSpan(gap)
  if (seconds === undefined || right === 0 || right > 600 || at === undefined) return undefined
  // "9:41, twelve minutes after 9:29" is of the clock
  if (period.unit === 'minute' && [first, second].some(({text}) => /^\d+[:.]\d+$/.test(text)))
    return undefined
  const room = period.unit === 'minute' && Number.isInteger(period.value) ? 30 : 0
  if (Math.abs(right - seconds) <= room) return undefined
  const written = paragraph.article.slice(at)
  const inUnit = period.unit === 'minute' ? Math.round(right / 6) / 10 : right
  return {
    at,
    expected: numberLike(written, inUnit),
    reckoning: `from ${first.text} to ${second.text} is ${String(right)} ${right === 1 ? 'second' : 'seconds'}, not ${gap.text}`,
    places: [first, second].flatMap(({mention}) =>
      mention === undefined ? [] : [{start: mention.start, end: mention.end}]
    )
  }
}

function secondsIn({unit, value, approx}: Period): number | undefined {
  if (approx !== undefined) return undefined
  if (unit === 'second' && Number.isInteger(value)) return value
  return unit === 'minute' ? Math.round(value * 60) : undefined
}

interface RacingTime {
  readonly seconds: number
  readonly text: string
  readonly mention: DateMention | undefined
}

function timeOf(paragraph: Paragraph, words = ''): RacingTime | undefined {
  const mention = words.startsWith('‹') ? dateAt(paragraph, words) : undefined
  const text = mention?.text ?? words
  const match = /^(?:(\d{1,2})[:.])?(\d{1,2})[:.](\d\d)$/.exec(text)
  if (match !== null)
    return {
      seconds: Number(match[1] ?? 0) * 3600 + Number(match[2]) * 60 + Number(match[3]),
      text,
      mention
    }
  const period = mention?.kind === 'duration' ? periodOf(mention) : undefined
  return period?.unit === 'minute' && period.approx === undefined && !Number.isInteger(period.value)
    ? {seconds: Math.round(period.value * 60), text, mention}
    : undefined
}
