/** Which figure of a sum that does not come out is at fault, and what it should be. */
import type {Article, Span} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'
import type {Contradiction} from './contradiction.ts'
import {likenessOf, type Likeness} from './lookalike.ts'
import {areAlike, type Figure} from './sentences.ts'
import {figureSpan, tidied, writeLike, writings} from './write.ts'

/** A whole with what should make it. */
export interface Sum {
  readonly total: Figure
  readonly parts: readonly Figure[]
}

export function sumOf(parts: readonly Figure[]): number {
  return tidied(parts.reduce((sum, {mention}) => sum + (mention.value ?? 0), 0))
}

interface Slip {
  readonly figure: Figure
  readonly right: number
  readonly likeness: Likeness
}

/** The figures that look like the right one, if they alone are wrong. */
export function slipsOf({total, parts}: Sum): Slip[] {
  const sum = sumOf(parts)
  const whole = total.mention.value ?? 0
  return [...parts]
    .reverse()
    .concat(total)
    .flatMap((figure): Slip[] => {
      const {value = 0} = figure.mention
      const right = tidied(figure === total ? sum : value + whole - sum)
      const likeness = likenessOf(value, right)
      return likeness === undefined ? [] : [{figure, right, likeness}]
    })
}

/**
 * The figure at fault: the total where its right value stands elsewhere, the part that a slip of the finger explains;
 * else any of the parts, the likeliest first.
 */
export function blame(article: Article, sum: Sum): Contradiction {
  const {total, parts} = sum
  const right = sumOf(parts)
  const {mention} = total
  const figures = [mention, ...parts.map((part) => part.mention)]
  const reckoning = `${parts.map((part) => part.mention.text).join(' + ')} = ${writeLike(mention, right) ?? String(right)}, not ${mention.text}`
  if (isTotalWrong(article, sum))
    return {at: figureSpan(mention), expected: writings(mention, right), reckoning, figures}
  const transposed = slipsOf(sum).find(({likeness}) => likeness === 'transposed')
  const corrections =
    transposed === undefined
      ? correctionsOf(article, sum)
      : [correctionOf(transposed.figure, transposed.right)]
  const [first] = corrections
  const list: Span = {start: parts[0]?.mention.start ?? 0, end: (parts.at(-1)?.mention ?? mention).end}
  if (first === undefined || corrections.length === 1 || list.end - list.start > MOST_SELECTED)
    return {at: first?.at ?? figureSpan(mention), expected: first?.expected ?? [], reckoning, figures}
  return {at: list, expected: corrections.flatMap((each) => inside(article, list, each)), reckoning, figures}
}

/** As much as an editor would select where any of the parts may be wrong. */
const MOST_SELECTED = 60

interface Correction {
  readonly at: Span
  readonly expected: readonly string[]
}

function correctionOf({mention}: Figure, right: number): Correction {
  return {at: figureSpan(mention), expected: writings(mention, right)}
}

/** Each part as it would have to be, the likeliest first: one that a slip explains, else the last. */
function correctionsOf(article: Article, sum: Sum): Correction[] {
  const {total, parts} = sum
  const missing = (total.mention.value ?? 0) - sumOf(parts)
  const slips = new Set(slipsOf(sum).map(({figure}) => figure))
  const once = parts.filter(({mention}) => !standsElsewhere(article, mention, mention.value ?? 0))
  return [...(once.length > 0 ? once : parts)]
    .reverse()
    .sort((a, b) => Number(slips.has(b)) - Number(slips.has(a)))
    .map((part) => correctionOf(part, tidied((part.mention.value ?? 0) + missing)))
    .filter(({expected}) => expected.length > 0)
}

/** A correction of one figure as a correction of the list that it stands in. */
function inside(article: Article, list: Span, {at, expected}: Correction): string[] {
  return expected
    .slice(0, 1)
    .map((text) => article.text.slice(list.start, at.start) + text + article.text.slice(at.end, list.end))
}

function isTotalWrong(article: Article, {total, parts}: Sum): boolean {
  const right = sumOf(parts)
  const whole = total.mention.value ?? 0
  const last = parts.at(-1)
  return (
    !standsElsewhere(article, total.mention, whole) &&
    (total.mention.start > (last?.mention.start ?? 0) ||
      standsElsewhere(article, total.mention, right) ||
      (last?.mention.value ?? 0) + whole - right <= 0)
  )
}

/** Whether the article has the value in another place as well. */
function standsElsewhere(article: Article, mention: NumberMention, value: number): boolean {
  return article.numbers.some(
    (other) =>
      other.start !== mention.start &&
      areAlike(other, mention) &&
      Math.abs((other.value ?? 0) - value) <= Math.max(other.precision, mention.precision) / 2 - 1e-9
  )
}
