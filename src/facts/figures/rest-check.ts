/** What is left over: "the remaining 270", "the other £600", "leaving 12", reckoned from the whole and its other parts. */
import type {Article} from '../../article/article.ts'
import {roleOf} from './change.ts'
import type {Contradiction} from './contradiction.ts'
import {roundedTo} from './interval.ts'
import {likenessOf} from './lookalike.ts'
import {areAlike, figureSentences, type Figure} from './sentences.ts'
import {likenessOfNouns} from './things.ts'
import {figureSpan, plain, tidied, writings} from './write.ts'

const REST =
  /(?:\b(?:the|its|their|his|her) (?:other|remaining|rest(?: of the)?,?)|\bremaining|\bthe balance of|,? \bleaving(?: it| them| him| her)?(?: with)?)(?: (?:just|only))?$/
/** How many sentences before the whole may stand. */
const REACH = 4

export function wrongRests(article: Article): Contradiction[] {
  const figures = figureSentences(article).flatMap((sentence) => sentence.figures)
  return figures.flatMap((rest, index) => {
    const isRest = REST.test(rest.before) || (/\bthe$/.test(rest.before) && /^others\b/.test(rest.after))
    // shares are reckoned from a hundred, which nobody writes
    if (!isRest || rest.mention.kind === 'percent') return []
    if (rest.mention.approx !== undefined || rest.mention.value === undefined) return []
    const near = figures.slice(0, index).filter((figure) => isNear(figure, rest))
    // "lost 14, withdrew from two and won the other 47": a part that looks like a start
    if (near.some((figure) => figure.sentence === rest.sentence && !isOfWhole(figure, rest))) return []
    const before = near.filter((figure) => isOfWhole(figure, rest))
    return [...restInstead(rest, before), ...restOfOne(rest, before)]
  })
}

/** In the paragraph, or not far above it, or in the headline. */
function isNear({sentence: {sentence}}: Figure, {sentence: {sentence: own}}: Figure): boolean {
  return (
    sentence.block === own.block ||
    own.index - sentence.index <= REACH ||
    /^(?:headline|standfirst)$/.test(sentence.block.zone)
  )
}

/** Whether a figure may be the whole or another part of it. */
function isOfWhole(figure: Figure, rest: Figure): boolean {
  // "Three candidates … The other two races": two things
  const isOther =
    /^[a-z]+s\b/.test(rest.after) &&
    rest.mention.counts !== undefined &&
    likenessOfNouns(figure, rest) === 'other'
  return areAlike(figure.mention, rest.mention) && !isOther && !/^(?:from|by)$/.test(roleOf(figure) ?? '')
}

function restInstead(rest: Figure, before: readonly Figure[]): Contradiction[] {
  const {mention} = rest
  const value = mention.value ?? 0
  const wholes = before.filter((figure) => (figure.mention.value ?? 0) > value)
  // every whole with every run of parts after it that ends with the last one
  const runs = wholes.flatMap((whole) => {
    const after = before.slice(before.indexOf(whole) + 1)
    return after.map((_, at) => ({whole, parts: after.slice(at)}))
  })
  const [largest] = [...wholes].sort((a, b) => (b.mention.value ?? 0) - (a.mention.value ?? 0))
  const own = before.filter((figure) => figure.sentence.sentence.block === rest.sentence.sentence.block)
  if (largest === undefined || runs.some((run) => Math.abs(leftOf(run) - value) <= slackOf(run, rest)))
    return []
  const parts = own.filter((figure) => figure.mention.start > largest.mention.start)
  const right = leftOf({whole: largest, parts})
  const isSlip =
    Math.abs(right - value) <= (largest.mention.value ?? 0) * 0.1 || likenessOf(right, value) !== undefined
  if (parts.length === 0 || right <= 0 || !isSlip) return []
  const told = parts.map((part) => part.mention.text)
  return [
    {
      at: figureSpan(mention),
      expected: writings(mention, right),
      reckoning: `${largest.mention.text} less ${told.join(' and ')} leaves ${plain(right)}, not ${mention.text}`,
      figures: [mention, largest.mention, ...parts.map((part) => part.mention)]
    }
  ]
}

const ONE = /\bone of (?:them|these|those|the|its|their)\b/gi

/** "A party of five … One of them swam for help. The three others": less the one, or the ones, told between. */
function restOfOne(rest: Figure, before: readonly Figure[]): Contradiction[] {
  const whole = before.at(-1)
  const {sentence: own, article} = rest.sentence
  const {mention} = rest
  if (
    whole === undefined ||
    whole.sentence.sentence.block !== own.block ||
    whole.mention.approx !== undefined
  )
    return []
  const ones = article.text.slice(whole.mention.end, mention.start).match(ONE)?.length ?? 0
  const right = (whole.mention.value ?? 0) - ones
  if (ones !== 1 || mention.kind !== 'cardinal' || Math.abs(right - (mention.value ?? 0)) !== 1 || right > 20)
    return []
  return [
    {
      at: figureSpan(mention),
      expected: writings(mention, right),
      reckoning: `${whole.mention.text} less one leaves ${plain(right)}, not ${mention.text}`,
      figures: [mention, whole.mention]
    }
  ]
}

interface Run {
  readonly whole: Figure
  readonly parts: readonly Figure[]
}

function leftOf({whole, parts}: Run): number {
  return tidied(parts.reduce((left, {mention}) => left - (mention.value ?? 0), whole.mention.value ?? 0))
}

/** What rounding may take or add: half a step of each figure that is rounded more than the rest is. */
function slackOf({whole, parts}: Run, rest: Figure): number {
  const fine = roundedTo(rest.mention)
  return [whole, ...parts]
    .map(({mention}) =>
      mention.approx === undefined && Math.abs(mention.value ?? 0) < 100 && mention.kind === 'cardinal'
        ? 1 // "Twenty" is not rounded
        : mention.approx === undefined
          ? roundedTo(mention)
          : Math.abs(mention.value ?? 0) * 0.2
    )
    .filter((step) => step > fine && step > 1)
    .reduce((sum, step) => sum + step / 2, 1e-9 + (rest.mention.precision < 1 ? rest.mention.precision : 0))
}
