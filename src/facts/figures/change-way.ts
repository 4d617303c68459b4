/** A change whose two figures stand further down and go the other way: "fell by 9 per cent", and 2,398 after 2,200. */
import type {Article} from '../../article/article.ts'
import {isEarlier, roleOf, wayAround} from './change.ts'
import type {Contradiction} from './contradiction.ts'
import {overlap, percentChange, valuesOf, widen, type Interval} from './interval.ts'
import {areAlike, figureSentences, type Figure} from './sentences.ts'
import {LAST_WAY_WORD, OPPOSITE_WAYS} from './way-words.ts'

/** How many sentences below the two figures may stand. */
const REACH = 4
export function wrongDirections(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return sentences.flatMap(({figures, sentence}, index) => {
    const [by] = figures
    if (by === undefined || figures.length > 1 || !/^(?:percent|fraction)$/.test(by.mention.kind)) return []
    const below = sentences
      .slice(index + 1)
      .filter((each) => each.sentence.index - sentence.index <= REACH)
      .flatMap((each) => each.figures)
    const ends = below.length < 2 ? [] : endsIn(below)
    if (ends.length === 0 || roleOf(by) !== 'by') return []
    const word = LAST_WAY_WORD.exec(by.before)?.[0]
    const way = wayAround(by)
    if (word === undefined || way === undefined) return []
    return ends.flatMap(({from, to}): Contradiction[] => {
      const change = changeOf(from, to)
      const size = sizeOf(by)
      if (change === undefined || size === undefined || !goesTheOtherWay(change, size, way)) return []
      const start = article.text.toLowerCase().lastIndexOf(word, by.mention.start)
      return [
        {
          at: {start, end: start + word.length},
          expected: OPPOSITE_WAYS.get(word) ?? [],
          reckoning: `from ${from.mention.text} to ${to.mention.text} is a ${way === 'rise' ? 'fall' : 'rise'}`,
          figures: [by.mention, from.mention, to.mention]
        }
      ]
    })
  })
}

/** In per cent: "by half" is fifty. */
function sizeOf({mention}: Figure): Interval | undefined {
  const size = valuesOf(mention)
  const scale = mention.kind === 'fraction' ? 100 : 1
  return size === undefined ? undefined : {low: size.low * scale, high: size.high * scale}
}

interface Ends {
  readonly from: Figure
  readonly to: Figure
}

/** Two figures of one sort, one after the other, of which the second is said to be earlier. */
function endsIn(figures: readonly Figure[]): Ends[] {
  return figures.flatMap((from) => {
    if (!isEarlier(from) || !/^(?:cardinal|money|measure)$/.test(from.mention.kind)) return []
    const before = figures.filter(
      ({mention}) => mention.start < from.mention.start && mention.kind === from.mention.kind
    )
    const to = before.at(-1)
    return to !== undefined && areAlike(to.mention, from.mention) && !isEarlier(to) ? [{from, to}] : []
  })
}

function changeOf({mention: from}: Figure, {mention: to}: Figure): {low: number; high: number} | undefined {
  const [a, b] = [from, to].map(valuesOf)
  return a === undefined || b === undefined ? undefined : percentChange(a, b)
}

function goesTheOtherWay(
  {low, high}: {low: number; high: number},
  size: {low: number; high: number},
  way: 'rise' | 'fall'
): boolean {
  const told = widen(size, 0.1)
  return way === 'fall'
    ? low > 0 && overlap({low, high}, told)
    : high < 0 && overlap({low: -high, high: -low}, told)
}
