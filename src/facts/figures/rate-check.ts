/**
 * Three figures of which one is the product of the others: a speed with its way and its time, an average with its total
 * and its number, so much each, a rate told by the year and by the month.
 */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {convert} from '../../language/units.ts'
import {periodOf} from '../time/period.ts'
import type {Contradiction} from './contradiction.ts'
import {overlap, valuesOf, widen} from './interval.ts'
import {likenessOf} from './lookalike.ts'
import {areAlike, figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {figureSpan, plain, tidied, writings} from './write.ts'

export function wrongRates(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return sentences.flatMap((sentence) => [
    ...wrongSpeeds(sentence),
    ...wrongAverages(sentence),
    ...wrongEach(sentence),
    ...wrongPeriods(sentence)
  ])
}

/** What is told of one more than the other two: within twice, or one like the other. */
function isPlausible(told: number, right: number): boolean {
  return (
    (told < right * 2 && told > right / 2) || likenessOf(told, right) !== undefined || isTenfold(told, right)
  )
}

function isTenfold(told: number, right: number): boolean {
  return [10, 0.1, 100, 0.01].some((factor) => Math.abs(told / right / factor - 1) < 0.02)
}

/** Units of speed with the unit of the way in an hour. */
const SPEED_UNITS: Readonly<Record<string, string>> = {mph: 'mi', 'km/h': 'km', kn: 'nmi'}

/** "eight hours to cover 360 miles at an average of 54 miles an hour" */
function wrongSpeeds({figures, dates}: FigureSentence): Contradiction[] {
  const durations = dates.filter((date) => date.kind === 'duration' && hoursOf(date) !== undefined)
  const [duration] = durations
  const hours = duration === undefined ? undefined : hoursOf(duration)
  if (hours === undefined || durations.length > 1) return []
  const speeds = figures.filter(
    ({mention: {unit = '', approx, kind}}) =>
      kind === 'measure' && approx === undefined && unit in SPEED_UNITS
  )
  const [speed] = speeds
  if (speed === undefined || speeds.length > 1 || !/\baverag\w+\b/.test(`${speed.before} ${speed.after}`))
    return []
  const unit = SPEED_UNITS[speed.mention.unit ?? ''] ?? ''
  const ways = figures.filter(
    (figure) => figure !== speed && figure.mention.kind === 'measure' && lengthIn(figure, unit) !== undefined
  )
  const [way] = ways
  const length = way === undefined ? undefined : lengthIn(way, unit)
  if (way === undefined || ways.length > 1 || length === undefined || way.mention.approx !== undefined)
    return []
  const right = length / hours
  const told = speed.mention.value ?? 0
  const room = speed.mention.precision * 0.6 + right * 0.03
  if (Math.abs(told - right) <= room || !isPlausible(told, right)) return []
  const rounded = Number(
    (Math.round(right / speed.mention.precision) * speed.mention.precision).toPrecision(6)
  )
  return [
    {
      at: figureSpan(speed.mention),
      expected: writings(speed.mention, rounded),
      reckoning: `${way.mention.text} in ${duration?.text ?? ''} is ${plain(right)} an hour, not ${plain(told)}`,
      figures: [speed.mention, way.mention]
    }
  ]
}

function hoursOf(date: DateMention): number | undefined {
  const period = periodOf(date)
  if (period === undefined || period.approx !== undefined || period.value <= 0) return undefined
  if (period.unit === 'hour') return period.value
  return period.unit === 'minute' ? period.value / 60 : undefined
}

function lengthIn({mention: {value, unit}}: Figure, other: string): number | undefined {
  if (value === undefined || unit === undefined) return undefined
  return unit === other ? value : convert(value, unit, other)
}

const AVERAGE =
  /\baverag(?:e|ing|es|ed)(?: (?:of|is|was|at|out at|price of|cost of|out to))?(?: (?:just|about))?$/
const AVERAGE_AFTER = /^(?:on average|each on average|per innings|a match|a game|per game|per match)\b/
/** How many the total is spread over. */
const OVER =
  /^(?:[a-z'-]+ ){0,3}(?:in|over|from|across|among|between|for|to|after|of)(?: (?:the|his|her|its|their|just|only))?$/

/** "432 runs in nine innings, at an average of 58" */
function wrongAverages({figures}: FigureSentence): Contradiction[] {
  return figures.flatMap((average): Contradiction[] => {
    const {mention} = average
    if (!AVERAGE.test(average.before) && !AVERAGE_AFTER.test(average.after)) return []
    if (mention.value === undefined || mention.approx !== undefined || mention.kind === 'percent') return []
    const before = figures.slice(0, average.index)
    const [total, many, ...more] = before
    if (total === undefined || many === undefined || more.length > 0) return []
    if (many.mention.kind !== 'cardinal' || many.mention.counts === undefined || !OVER.test(many.before))
      return []
    if (!isOfKind(total, average) || (total.mention.value ?? 0) <= (many.mention.value ?? 0)) return []
    if (mention.kind === 'money' && total.mention.currency !== mention.currency) return []
    return quotientInstead(average, total, many)
  })
}

/** "210 points … an average of 30" */
function isOfKind({mention: total}: Figure, {mention: average}: Figure): boolean {
  return total.kind === average.kind || (total.kind === 'points' && average.kind === 'cardinal')
}

function quotientInstead(rate: Figure, total: Figure, many: Figure): Contradiction[] {
  const [whole, number] = [total, many].map(({mention}) => valuesOf(mention))
  const told = rate.mention.value ?? 0
  if (whole === undefined || number === undefined || number.low <= 0) return []
  const right = {low: whole.low / number.high, high: whole.high / number.low}
  const middle = (total.mention.value ?? 0) / (many.mention.value ?? 1)
  const shown = widen({low: told, high: told}, rate.mention.precision * 0.6 + told * 0.005)
  if (overlap(shown, right) || !isPlausible(told, middle)) return []
  const step = rate.mention.kind === 'money' ? Math.min(rate.mention.precision, 1) : rate.mention.precision
  const rounded = tidied(Math.round(middle / step) * step)
  return [
    {
      at: figureSpan(rate.mention),
      expected: writings(rate.mention, rounded),
      reckoning: `${total.mention.text} by ${many.mention.text} is ${plain(middle)}, not ${rate.mention.text}`,
      figures: [rate.mention, total.mention, many.mention]
    }
  ]
}

const EACH = /^(?:each|apiece|a head|per head|(?:a|an|per) (?:[a-z]+))\b/
const EACH_BEFORE = /\beach(?: of (?:the|its|their))?(?: [a-z'-]+){0,4}$/
const SHARED_OUT = /^(?:[a-z'-]+ ){0,6}(?:among|between|amongst|for|to)(?: (?:the|its|their|his|her|all))?$/
/** What leads to the sum that all of it makes. */
const MAKES =
  /(?:\b(?:rais(?:e|es|ed|ing)|brings?|brought|bringing|mak(?:e|es|ing)|made|earn(?:s|ed|ing)?|gave|gives|giving|cost(?:s|ing)?|paid|pay|spent|took|takes|taking|totals?|totall(?:ed|ing)|worth|yield(?:s|ed|ing)?|a total of|nets?|netted|had spent)\b(?: [a-z]+){0,3}|,? or)$/
const IN_ALL = /^(?:[a-z]+ )?(?:in all|altogether|in total|all told|a (?:week|month|year|day))\b/

/** "£48m among 16 towns, £4m each"; "15 lorries with 20 tonnes each brought 350 tonnes" */
function wrongEach({figures}: FigureSentence): Contradiction[] {
  const [a, b, c, ...more] = figures
  if (a === undefined || b === undefined || c === undefined || more.length > 0) return []
  if (figures.some(({mention}) => mention.approx !== undefined || mention.value === undefined)) return []
  const alike = areAlike(c.mention, a.mention) ? a : areAlike(c.mention, b.mention) ? b : undefined
  if (alike === undefined) return []
  const many = alike === a ? b : a
  if (many.mention.kind !== 'cardinal' || c.mention.kind === 'percent' || c.mention.kind === 'ratio')
    return []
  if (
    c.mention.kind === 'cardinal' &&
    a.mention.counts !== undefined &&
    a.mention.counts === b.mention.counts
  )
    return []
  if ((c.mention.value ?? 0) < (alike.mention.value ?? 0)) {
    const isShared = SHARED_OUT.test(many.before) && /^(?:each|apiece)\b/.test(c.after)
    return isShared && alike === a ? quotientInstead(c, a, b) : []
  }
  return isSoMuchEach(alike, many) && isMade(c) ? productInstead(c, alike, many) : []
}

function isSoMuchEach(each: Figure, many: Figure): boolean {
  return (
    EACH.test(each.after) ||
    EACH_BEFORE.test(each.before) ||
    EACH_BEFORE.test(many.before) ||
    /\beach\b/.test(many.after)
  )
}

function isMade({lead, before, after}: Figure): boolean {
  return MAKES.test(lead) || MAKES.test(before) || IN_ALL.test(after)
}

function productInstead(total: Figure, each: Figure, many: Figure): Contradiction[] {
  const right = tidied((each.mention.value ?? 0) * (many.mention.value ?? 0))
  const told = total.mention.value ?? 0
  const room = total.mention.precision >= 1000 || told >= 1000 ? right * 0.03 : right * 0.002
  if (Math.abs(told - right) <= room || !isPlausible(told, right)) return []
  return [
    {
      at: figureSpan(total.mention),
      expected: writings(total.mention, right),
      reckoning: `${many.mention.text} times ${each.mention.text} is ${plain(right)}, not ${total.mention.text}`,
      figures: [total.mention, each.mention, many.mention]
    }
  ]
}

/** Periods by the days, or for hours and minutes by the minutes, that they have. */
const PERIODS: Readonly<Record<string, number>> = {
  year: 365.25,
  month: 30.44,
  week: 7,
  day: 1,
  hour: 1 / 24,
  minute: 1 / 1440
}
const PER = /^(?:[a-z]+ )?(?:a|an|every|each|per) (year|month|week|day|hour|minute)\b/
const OR =
  /^(?:[a-z'-]+ ){0,3}(?:a|an|every|each|per) (?:year|month|week|day|hour|minute)(?:,? or| \(|,? which is|,? that is|,? –)(?: (?:about|some|nearly|almost|roughly|around|more than))*$/

/** "90,000 books a year, or about 7,500 a month" */
function wrongPeriods({figures}: FigureSentence): Contradiction[] {
  return figures.flatMap((second): Contradiction[] => {
    const first = figures[second.index - 1]
    if (first === undefined || !OR.test(second.before) || !areAlike(first.mention, second.mention)) return []
    const [one, other] = [PER.exec(second.before)?.[1], PER.exec(second.after)?.[1]]
    if (one === undefined || other === undefined || one === other) return []
    const told = second.mention.value ?? 0
    const right = ((first.mention.value ?? 0) * (PERIODS[other] ?? 1)) / (PERIODS[one] ?? 1)
    // a day may be a working day, a year may have fewer weeks
    const least = /^(?:day|hour)$/.test(other) ? 2 : 1.15
    if (told > right / least && told < right * least) return []
    if (!isTenfold(told, right) && !(told > right / 3 && told < right * 3)) return []
    const digits = 10 ** Math.floor(Math.log10(right) - 1)
    return [
      {
        at: figureSpan(second.mention),
        expected: writings(second.mention, Math.round(right / digits) * digits),
        reckoning: `${first.mention.text} a ${one} is ${plain(right)} a ${other}, not ${second.mention.text}`,
        figures: [second.mention, first.mention]
      }
    ]
  })
}
