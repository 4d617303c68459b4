/** Multiples that are not those of their two figures: "doubled from 40 to 120", "three times the 50 of last year". */
import type {Article} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'
import {isEarlier, roleOf} from './change.ts'
import type {Contradiction} from './contradiction.ts'
import {divide, stepOf, type Interval} from './interval.ts'
import {areAlike, figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {shareLike} from './share-check.ts'
import {figureSpan, plain} from './write.ts'

interface MultipleClaim {
  readonly multiple: Figure
  /** The figure that was multiplied, and what came of it. */
  readonly from: Figure
  readonly to: Figure
}

export function wrongMultiples(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return sentences.flatMap((sentence, index) =>
    sentence.figures.flatMap((figure) => {
      const claim = claimOf(sentence, figure, sentences[index - 1])
      return claim === undefined || isRight(claim) ? [] : contradictionOf(claim)
    })
  )
}

function claimOf(
  sentence: FigureSentence,
  multiple: Figure,
  before: FigureSentence | undefined
): MultipleClaim | undefined {
  const {kind, value} = multiple.mention
  if (value === undefined || value <= 0) return undefined
  if (
    kind === 'fraction' &&
    /(?:^|\s)to$/.test(multiple.lead) &&
    /^of (?:what|its|their|that|the (?:level|number|figure|total|price)|those)\b/.test(multiple.after)
  )
    return changed(sentence, multiple, before)
  if (kind !== 'multiple') return undefined
  if (COMPARES.test(multiple.after)) return compared(sentence, multiple)
  return CHANGES.test(multiple.mention.text) ? changed(sentence, multiple, before) : undefined
}

const CHANGES = /^(?:doubl|halv|treb|tripl|quadrupl|quintupl|sextupl|\w+fold|\w+-fold|[\d.]+-?fold)/i
const COMPARES =
  /^(?:as (?:many|much|high|large|big|long|old|heavy|fast|far|expensive|tall|wide|great)(?: [a-z]+){0,2} as|more(?: [a-z]+)? than|(?:higher|larger|bigger|greater|longer|heavier|faster|taller|older|dearer) than|the|its|their|his|her|that of|those of|what)\b/

const OTHER_CHANGE =
  /\b(?:rose|risen|rise[ns]? and|fell|fallen|grew|grown|climbed|dropped|increased|declined|while|whereas|but|cut)\b/

/** "doubled from 40 to 90", "halved to 20, from 50": the two figures are the ends of the change. */
function changed(
  {figures}: FigureSentence,
  multiple: Figure,
  before: FigureSentence | undefined
): MultipleClaim | undefined {
  const near = figures.filter(({index}) => index !== multiple.index && Math.abs(index - multiple.index) <= 2)
  const isVerb = multiple.mention.kind === 'multiple'
  const nearBefore = multiple.before.split(' ').slice(-3).join(' ')
  if (OTHER_CHANGE.test(multiple.after) || (isVerb && OTHER_CHANGE.test(nearBefore))) return undefined
  const froms = near.filter((figure) => roleOf(figure) === 'from' || figure.mention.as === 'from')
  const [from] = froms
  if (froms.length > 1) return undefined
  if (from !== undefined) {
    const tos = near.filter((figure) => figure !== from && areAlike(figure.mention, from.mention))
    const to =
      tos.find((figure) => figure.mention.as === 'to' || roleOf(figure) === 'to') ??
      (tos.length === 1 ? tos[0] : undefined)
    return to === undefined ? undefined : {multiple, from, to}
  }
  const [to] = near
  if (to === undefined || near.length !== 1 || before === undefined || roleOf(to) === 'by') return undefined
  if (to.index < multiple.index || !/(?:^|\s)to$/.test(to.lead)) return undefined
  const earlier = before.figures.filter((figure) => areAlike(figure.mention, to.mention))
  const [only] = earlier
  if (only === undefined || earlier.length !== 1 || !isEarlier(only)) return undefined
  return {multiple, from: only, to}
}

/** "sold 300 cars, twice as many as the 120 of last year" */
function compared({figures}: FigureSentence, multiple: Figure): MultipleClaim | undefined {
  const to = figures[multiple.index - 1]
  const from = figures[multiple.index + 1]
  if (to === undefined || from === undefined || !areAlike(to.mention, from.mention)) return undefined
  const isBeside =
    /^(?:[a-z',-]+ ){0,6}[a-z'-]*(?:,|\(|–|—|is|was|were|are)(?: (?:about|almost|nearly|more than|some|roughly|around|over|at least))*$/.test(
      multiple.before
    )
  const isNext =
    /^(?:[a-z'-]+ ){0,5}(?:the|of|than|as|than about|in|its|last \w+'s)(?: (?:previous|same|usual|average|original|about))?$/.test(
      from.before
    )
  const isOther =
    from.mention.counts !== undefined &&
    to.mention.counts !== undefined &&
    from.mention.counts !== to.mention.counts
  return isBeside && isNext && !isOther ? {multiple, from, to} : undefined
}

function isRight({multiple, from, to}: MultipleClaim): boolean {
  const a = endOf(from)
  const b = endOf(to)
  const ratio = a === undefined || b === undefined ? undefined : divide(b, a)
  if (ratio === undefined) return true
  const {value = 0, approx} = multiple.mention
  const reach = reachOf(value, approx)
  if (ratio.high >= reach.low && ratio.low <= reach.high) return true
  // "three times more than" is said of both three times and four times as much
  const isMore = /^(?:more|higher|larger|bigger|greater|longer|heavier)\b/.test(multiple.after)
  const more = reachOf(value + 1, approx)
  return isMore && ratio.high >= more.low && ratio.low <= more.high
}

/** The ratios that a multiple may stand for: an eighth more or less; above it where it is "more than". */
function reachOf(value: number, approx: NumberMention['approx']): Interval {
  const slack = 0.12
  switch (approx) {
    case 'more-than':
    case 'at-least':
      return {low: value * 0.98, high: value + Math.max(1, value * 0.5)}
    case 'almost':
    case 'less-than':
    case 'up-to':
      return {low: value * 0.75, high: value * 1.02}
    case 'about':
      return {low: value * 0.8, high: value * 1.2}
    default:
      return {low: value * (1 - slack), high: value * (1 + slack)}
  }
}

function endOf({mention}: Figure): Interval | undefined {
  const {value, approx} = mention
  if (value === undefined || value <= 0) return undefined
  const slack = approx === undefined ? 0 : value * 0.1
  const isRound = mention.precision > 1 || (value >= 1000 && stepOf(mention) >= 100)
  const half = isRound ? Math.min(stepOf(mention) / 2, value * 0.05) : 0
  return {low: value - half - slack, high: value + half + slack}
}

function contradictionOf({multiple, from, to}: MultipleClaim): Contradiction[] {
  const ratio = (to.mention.value ?? 0) / (from.mention.value ?? 1)
  const {text} = multiple.mention
  const told =
    ratio < 1
      ? (shareLike({...multiple.mention, kind: 'fraction', text: 'a third'}, ratio)[0] ?? plain(ratio))
      : `${plain(ratio)} times`
  return [
    {
      at: figureSpan(multiple.mention),
      expected: multiplesLike(multiple.mention, ratio),
      reckoning:
        ratio < 1
          ? `${to.mention.text} is ${told} of ${from.mention.text}, not ${text}`
          : `${to.mention.text} is ${told} ${from.mention.text}, which “${text}” does not say`,
      figures: [multiple.mention, from.mention, to.mention]
    }
  ]
}

const VERBS: ReadonlyArray<readonly [number, RegExp, string]> = [
  [2, /^doubl/i, 'doubl'],
  [3, /^trebl/i, 'trebl'],
  [3, /^tripl/i, 'tripl'],
  [4, /^quadrupl/i, 'quadrupl'],
  [5, /^quintupl/i, 'quintupl']
]
const TIMES = [
  '',
  '',
  'twice',
  'three times',
  'four times',
  'five times',
  'six times',
  'seven times',
  'eight times',
  'nine times'
]
const FOLDS = [
  '',
  '',
  'twofold',
  'threefold',
  'fourfold',
  'fivefold',
  'sixfold',
  'sevenfold',
  'eightfold',
  'ninefold',
  'tenfold'
]

/** "trebled" for "doubled", "four times" for "three times", where the ratio is near a whole number. */
function multiplesLike({text, kind, value}: NumberMention, ratio: number): string[] {
  const near = Math.round(ratio)
  if (kind === 'fraction') {
    const words = shareLike(
      {text, kind, value, start: 0, end: text.length, firstToken: 0, endToken: 0, precision: 0},
      ratio
    )
    return words.filter((word) => !/\d/.test(word))
  }
  if (Math.abs(ratio - near) > 0.12 * near || near < 2 || near === value) return []
  if (/fold$/i.test(text)) return near < FOLDS.length ? [FOLDS[near] ?? ''] : []
  const verb = VERBS.find(([, form]) => form.test(text))
  if (verb !== undefined) {
    const ending = text.slice(verb[2].length)
    return VERBS.filter(([size]) => size === near).map(([, , stem]) => stem + ending)
  }
  return /times$|^twice$/i.test(text) && near < TIMES.length ? [TIMES[near] ?? ''] : []
}
