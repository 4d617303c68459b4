/** A share that the figures told elsewhere do not give: "A third of the homes …", of 480 homes "120 of them". */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {valuesOf} from './interval.ts'
import {figureSentences, type Figure} from './sentences.ts'
import {shareLike} from './share-check.ts'
import {nounOf, stemOf} from './things.ts'
import {figureSpan, plain} from './write.ts'

const OF_NOUN =
  /^of (?:the |its |their |his |her |all |those |these |[a-z]+'s )?(?:[a-z-]+ ){0,2}?([a-z]+s|people|children|men|women)\b/
const OF_THEM = /^of (?:them|these|those)\b/
const OF_WHOLE =
  /(?:^|[,;] |\b(?:said|says|found|shows?) (?:that )?)of (?:the|its|their|those|these|all|a total of|his|her)(?: (?:town|village|school|club|company|estate|block|firm|council|county|city)'s)?$/
const LOOSE = 0.1

export function wrongToldShares(article: Article): Contradiction[] {
  const figures = figureSentences(article).flatMap((sentence) => sentence.figures)
  const parts = figures.flatMap((part, index) => pairOf(figures, part, index))
  if (parts.length === 0) return []
  return figures.flatMap((share): Contradiction[] => {
    const {kind, value = 0, approx} = share.mention
    const noun =
      OF_NOUN.exec(share.after)?.[1] ??
      (kind === 'ratio' ? /^([a-z]+s|people)\b/.exec(share.after)?.[1] : undefined)
    if (
      !/^(?:fraction|percent|ratio)$/.test(kind) ||
      noun === undefined ||
      value <= 0 ||
      share.mention.change !== undefined
    )
      return []
    const told = kind === 'percent' ? value / 100 : value
    const same = parts.filter(
      ({whole, part}) =>
        stemOf(nounOf(whole) ?? '') === stemOf(noun) &&
        whole.sentence !== share.sentence &&
        part.sentence !== share.sentence
    )
    const [only] = same
    if (only === undefined || same.length > 1) return []
    const [a = 0, b = 1] = [only.part.mention.value, only.whole.mention.value]
    const real = a / b
    const values = valuesOf(share.mention)
    const room =
      kind === 'percent'
        ? values === undefined
          ? 1
          : (values.high - values.low) / 200 + 0.001
        : told * LOOSE
    const isHedged = approx !== undefined
    if (Math.abs(real - told) <= room * (isHedged ? 2 : 1) || real / told > 2 || told / real > 2) return []
    return [
      {
        at: figureSpan(share.mention),
        expected: shareLike(share.mention, real),
        reckoning: `${only.part.mention.text} of ${only.whole.mention.text} is ${plain(real * 100)}%, not ${share.mention.text}`,
        figures: [share.mention, only.part.mention, only.whole.mention]
      }
    ]
  })
}

interface Pair {
  readonly part: Figure
  readonly whole: Figure
}

/** "120 of 480 homes", "has 480 homes … 120 of them", "Of its 480 homes, 120 are empty" */
function pairOf(figures: readonly Figure[], part: Figure, index: number): Pair[] {
  const [last, next] = [figures[index - 1], figures[index + 1]]
  if (isExact(part) && next !== undefined && isWholeOf(next, part) && OF_NEXT.test(next.before))
    return [{part, whole: next}]
  if (!isExact(part) || last === undefined || !isWholeOf(last, part)) return []
  const isOne = OF_THEM.test(part.after) || (OF_WHOLE.test(last.before) && part.sentence === last.sentence)
  return isOne ? [{part, whole: last}] : []
}

const OF_NEXT = /^(?:out )?of(?: (?:the|its|their|those|these))?$/

function isExact({mention: {kind, approx}}: Figure): boolean {
  return kind === 'cardinal' && approx === undefined
}

function isWholeOf(whole: Figure, part: Figure): boolean {
  return (
    isExact(whole) &&
    (whole.mention.value ?? 0) > (part.mention.value ?? 0) &&
    part.sentence.sentence.index - whole.sentence.sentence.index <= 1 &&
    nounOf(whole) !== undefined
  )
}
