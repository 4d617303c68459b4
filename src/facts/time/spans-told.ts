/**
 * Lengths that the ends told near them do not give, with words between: “The strike lasted from 2 March until 8 March.
 * The five-day stoppage …”, “granted in 2010 for 20 years, it lapses in 2040”, “the comet, seen every 76 years”.
 */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {dayNumber} from '../../language/calendar.ts'
import {spanOf, type TimeContradiction} from './contradiction.ts'
import {distanceOf, fits} from './distance.ts'
import {endsAtPublication, endsOf, endsOfRange, judge, type Ends} from './ends.ts'
import {POINT as P, DURATION as D, RANGE as R, PERSON as H, GatedPatterns} from './marks.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'
import {periodOf} from './period.ts'
import type {Stretch} from './stretch.ts'
import {dayLike} from './write-day.ts'
import {dayOfNumber} from '../../entities/date-resolve.ts'

const HEDGE = '(?:about |almost |nearly |more than |over |just |only |some |barely |all |first |full )?'
/** Words and names without another date. */
const gap = (most: number): string => `(?:[^‹]|${H}){0,${String(most)}}?`
/** The same within a sentence. */
const near = (most: number): string => `(?:[^‹¦]|${H}){0,${String(most)}}?`
const OWNED = '(?:the|this|that|his|her|its|their|in its|in his|in her|those|these)'
/** What fills the time between its ends. */
const EVENT =
  '(?:strikes?|stoppage|walkout|walk-out|dispute|lockout|sit-in|occupation|siege|blockade|festival|fair|fete|show|exhibition|display|season|tour|trip|visit|voyage|journey|crossing|trek|expedition|ride|cruise|march|pilgrimage|hike|course|camp|conference|summit|congress|retreat|tournament|championships?|series|run|residency|reign|rule|tenure|term|stint|spell|leadership|presidency|premiership|chairmanship|captaincy|mayoralty|career|marriage|partnership|union|war|conflict|campaign|ceasefire|truce|moratorium|ban|suspension|closure|shutdown|restoration|renovation|refit|rebuilding|project|dig|excavation|search|trial|hearing|inquest|inquiry|consultation|pilot|experiment|study|survey|drought|heatwave|cold snap|flood|blackout|power cut|outage|lockdown|quarantine|vigil|fast|hunger strike|record|period|stretch|wait|gap|delay|absence|silence|exile|captivity|ordeal|stay|holiday|leave|sabbatical|curfew|amnesty|sale|auction|lease|programme|apprenticeship|training|internship|break|standoff|stand-off|protest|encampment|session|event|carnival|workshop|meeting|feast|celebrations?|regatta|tribute)'
const COURT =
  /\b(?:jail\w*|sentenc\w+|prison|suspended sentence|probation|behind bars|crimes?|offences?|thefts?|abuse|fraud)\b/

const RANGES = new GatedPatterns(/‹r/, () => [
  // lasted from 2 March until 8 March. The five-day stoppage; mayor from 1994 to 2006. His 14 years in office
  `(?<r>${R})${gap(50)}\\b${OWNED} ${HEDGE}(?<d>${D})(?: [a-z-]+)?(?: ${EVENT}\\b| in (?:office|charge|power|post|the (?:job|post|chair)|jail|prison|exile|hospital)\\b| at the (?:helm|top|club|school|head)\\b| on the throne\\b| as \\w+\\b| it\\b| he\\b| she\\b| they\\b|,)`,
  // The nine-day strike, which lasted from 2 March until 8 March
  `\\b(?:${OWNED}|an?) (?<d>${D})(?: [a-z-]+){0,2} ${EVENT}\\b${near(70)}\\b(?:from|between|lasted|ran|runs|run|held|spanned|covered|covers|of|in|,|\\() ?(?<r>${R})`
])

const POINTS = new GatedPatterns(/‹p.*‹p/s, () => [
  // sailed on 3 May and returned on 17 May after a voyage of three weeks; …, a voyage of three weeks
  `(?<from>${P})${near(60)}\\b(?:and|to|until|till|before) ${near(40)}(?<to>${P}),? (?:after|a|an|following|completing|ending) (?:an? )?(?:[a-z-]+ ){0,2}(?:of|lasting) ${HEDGE}(?<d>${D})`,
  // began in June 2023 and ended in December 2025, three and a half years later
  `\\b(?:began|begun|started|opened|closed|shut|left|sailed|set (?:off|out)|laid|founded|arrived|bought|moved in)${near(40)}(?<from>${P})${near(60)}\\band ${near(40)}(?<to>${P}),? ${HEDGE}(?<d>${D}) (?:later|on)`,
  // began on 3 March and ended on 9 March. In those seven days
  `\\b(?:began|begun|started|opened|broke out)${near(40)}(?<from>${P})${near(60)}\\band ${near(40)}(?<to>${P})[.,] (?:¦ )?(?:in|over|during|for) (?:those|these|its|the|all) ${HEDGE}(?<d>${D})`,
  // closed for six weeks from 2 February, reopens on 16 March
  `\\bfor ${HEDGE}(?<d>${D}),? (?:from|beginning|starting|since) (?:on )?(?<from>${P}),? ${near(30)}\\b(?:reopen\\w*|re-open\\w*|end(?:s|ed|ing)?|return\\w*|resum\\w+|expires?|is (?:due|to|over)|until|till|will (?:reopen|end|return|resume)) ${near(30)}(?<to>${P})`
])

const SINCE = new GatedPatterns(/¦ (?:now,? )?after |\bit is |‹d\d+› (?:to the day|later|on)/, () => [
  // has run the shop since 2001. After 25 years she is to retire
  `\\b(?:has|have) ${near(60)}\\bsince (?<p>${P})\\.? ¦ after ${HEDGE}(?<d>${D})(?: [a-z ]{2,30},)? ?(?:${H}|he|she|they|it|the [a-z]+) (?:is|are|will|has|have|plans?|intends?|wants?)`,
  `\\b(?:founded|opened|began|started|took over|joined|set up|bought|launched|established|moved to) ${near(40)}\\bin (?<p>${P})\\.? ¦ (?:now,? )?after ${HEDGE}(?<d>${D})(?: [a-z ]{2,30},)? ?(?:${H}|he|she|they|it|the [a-z]+) (?:is|are|will|has|have|plans?)`,
  // It is 40 years since the works closed, in 1986
  `\\bit is (?:now |exactly )?${HEDGE}(?<d>${D}) since ${near(60)}\\b(?:in|on) (?<p>${P})`,
  // Today, 50 years to the day; … were wed on 12 August 1975
  `\\b(?:married|wed|opened|founded|landed|launched|sank|died|born|met|began|closed)\\b${near(40)}(?<p>${P})[.,]? (?:¦ )?(?:and )?(?:today|${P}),? (?<d>${D}) (?:to the day|later|on)`,
  `(?:\\btoday|\\byesterday|\\btomorrow|${P}),? ${HEDGE}(?<d>${D}) to the day\\b${gap(120)}\\b(?:married|wed|opened|founded|landed|launched|sank|died|met|began|closed|held|struck|signed)\\b ${near(30)}(?<p>${P})`
])

const ENDS = new GatedPatterns(/‹p.*‹p/s, () => [
  // signed in 1926 for 99 years and ran out in 2025; granted for 20 years in 2010, lapses in 2030
  `\\b(?:signed|granted|agreed|begun|began|taken out|awarded|let|leased|bought|licensed|issued|started|approved|given) ${near(30)}(?<from>${P}),? (?:and )?${near(20)}\\bfor ${HEDGE}(?<d>${D})${near(40)}\\b(?:ran out|runs out|run out|expire[sd]?|lapse[sd]?|end(?:s|ed)?|is up|was up|until|come to an end|comes to an end|must be renewed)(?: in| on)? (?<to>${P})`,
  `\\b(?:lasts?|runs?|is|are) for ${HEDGE}(?<d>${D}) and ${near(20)}\\b(?:granted|signed|agreed|issued|taken out|began|approved)(?: in| on)? (?<from>${P})${near(40)}\\b(?:ran out|runs out|run out|expire[sd]?|lapse[sd]?|end(?:s|ed)?|is up|come to an end)(?: in| on)? (?<to>${P})`,
  // every 76 years and was last seen in 1986. It will be back in 2062
  `\\bevery (?<d>${D})${near(40)}\\blast ${near(30)}\\bin (?<from>${P})${gap(40)}\\b(?:back|again|return|returns|next)\\b ${near(30)}(?<to>${P})`
])

export function wrongSpansTold(article: Article): TimeContradiction[] {
  const found: TimeContradiction[] = []
  for (const paragraph of joined(datedParagraphs(article))) {
    const {words} = paragraph
    if (!words.includes('‹d') || !/‹[pr]/.test(words)) continue
    for (const {index, groups = {}} of RANGES.matches(words)) {
      const [range, duration] = [dateAt(paragraph, groups['r']), dateAt(paragraph, groups['d'])]
      if (range === undefined || duration === undefined || COURT.test(aroundOf(words, index))) continue
      add(found, duration, endsOfRange(range))
    }
    for (const {groups = {}} of [...POINTS.matches(words), ...ENDS.matches(words)]) {
      const [from, to] = [dateAt(paragraph, groups['from']), dateAt(paragraph, groups['to'])]
      const duration = dateAt(paragraph, groups['d'])
      if (from === undefined || to === undefined || duration === undefined) continue
      if (duration.start > from.start && duration.start > to.start)
        add(found, duration, endsApart(from, to, article))
      else addEnd(found, {duration, from, to, article})
    }
    for (const {groups = {}} of SINCE.matches(words)) {
      const [from, duration] = [dateAt(paragraph, groups['p']), dateAt(paragraph, groups['d'])]
      if (from !== undefined && duration !== undefined) add(found, duration, endsAtPublication(from, article))
    }
  }
  return found
}

/** Each paragraph with the next, if that follows it: a thing may be taken up there. */
function joined(paragraphs: readonly Paragraph[]): Paragraph[] {
  return paragraphs.map((paragraph, at) => {
    const next = paragraphs[at + 1]
    const isNext = next !== undefined && next.block.index === paragraph.block.index + 1
    return isNext ? {...paragraph, words: `${paragraph.words} ${next.words}`} : paragraph
  })
}

function aroundOf(words: string, index: number): string {
  const end = words.indexOf('¦', index)
  return words.slice(words.lastIndexOf('¦', index) + 1, end < 0 ? undefined : end)
}

function add(found: TimeContradiction[], duration: DateMention, ends: Ends | undefined): void {
  const contradiction = ends === undefined ? undefined : judge(duration, ends, 'span')
  if (contradiction !== undefined && !found.some(({at}) => at.start === contradiction.at.start))
    found.push(contradiction)
}

/** Two days without a year are of one year, or of one and the next. */
function endsApart(from: DateMention, to: DateMention, article: Article): Ends | undefined {
  const [first, second] = [from.stated, to.stated]
  const isBare = [from, to].every(
    ({kind, stated}) => kind === 'day' && stated?.year === undefined && stated?.month !== undefined
  )
  if (!isBare || first === undefined || second === undefined || article.date === undefined)
    return endsOf(from, to, article)
  const {year} = article.date
  const day = ({month = 1, day: date = 1}: NonNullable<DateMention['stated']>, of: number): Stretch => {
    const number = dayNumber({year: of, month, day: date})
    return {low: number, high: number}
  }
  const start = day(first, year)
  const sameYear = day(second, year)
  const end = sameYear.low > start.low ? sameYear : day(second, year + 1)
  return {
    from: start,
    to: end,
    isClock: false,
    places: [from, to].map(({start: at, end: last}) => ({start: at, end: last})),
    words: `from ${from.text} to ${to.text}`
  }
}

interface Term {
  readonly duration: DateMention
  readonly from: DateMention
  readonly to: DateMention
  readonly article: Article
}

/** Where the length was told first, it is the end that was reckoned, and that is marked. */
function addEnd(found: TimeContradiction[], {duration, from, to, article}: Term): void {
  const ends = endsApart(from, to, article)
  const period = periodOf(duration)
  if (ends === undefined || period === undefined) return
  const distance = distanceOf(ends.from, ends.to, period.unit)
  if (distance.slack > 2 || distance.nominal <= 0 || fits(period, distance, 'span')) return
  const contradiction = judge(duration, ends, 'span')
  if (contradiction === undefined || found.some(({at}) => at.start === to.start)) return
  found.push({
    at: spanOf(to),
    expected: endInstead({duration, from, to, article}, ends),
    reckoning: `${contradiction.reckoning.replace(/, not .*$/, '')}, not ${duration.text}`,
    places: [spanOf(from), spanOf(duration)]
  })
}

function endInstead({duration, from, to}: Term, ends: Ends): string[] {
  const period = periodOf(duration)
  if (period === undefined) return []
  if (to.kind === 'year' && from.kind === 'year' && period.unit === 'year') {
    const year = Number(/\d{4}/.exec(from.value ?? '')?.[0]) + period.value
    return Number.isInteger(year) ? [String(year)] : []
  }
  const days = {year: 365.2425, month: 30.44, week: 7, day: 1}[period.unit as 'day']
  return to.kind === 'day' && (days as number | undefined) !== undefined && days < 30
    ? [dayLike(to, dayOfNumber(ends.from.low + Math.round(period.value * days)))]
    : []
}
