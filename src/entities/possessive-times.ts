/** Stretches of time that own a noun: “two weeks notice”, “this years fair”, “an hours session”. */
import type {Article} from '../article/article.ts'
import {hasSpaceAfter, lowerAt, tagAt} from '../article/at.ts'
import type {Token} from '../article/token.ts'
import {TIME_OBJECTS} from '../language/possession-words.ts'
import {ownedNoun} from './owned.ts'
import {wordSet} from '../language/word-set.ts'

/** Stretches of time and sums of money, with their singular. */
export const PERIODS: ReadonlyMap<string, string> = new Map(
  `seconds minutes hours days nights weeks fortnights months years decades centurys pounds dollars weekends evenings
   mornings afternoons seasons summers winters terms`
    .split(/\s+/)
    .map((plural) => [plural, plural.slice(0, -1)])
)
const ONE = wordSet('a an one each every last next this that per')
const SEVERAL =
  wordSet(`two three four five six seven eight nine ten eleven twelve fifteen eighteen twenty thirty forty fifty several many
   few hundred both couple dozen of than`)

/** The possessive that is meant, with a straight apostrophe, where the plural can be nothing else. */
export function periodOwning(token: Token): string | undefined {
  const {article, index, lower} = token
  if (!hasSpaceAfter(article, index)) return undefined
  const one = PERIODS.get(lower) ?? lower
  const before = lowerAt(article, index - 1)
  const isMoney = /^(?:pounds|dollars)$/.test(lower)
  if (isMoney) return lowerAt(article, index + 1) === 'worth' ? `${lower}'` : undefined
  const at = tagAt(article, index - 1).startsWith('ADJ') ? lowerAt(article, index - 2) : before
  if (isSeveral(token, before, at)) return isTimeObject(article, index + 1) ? `${lower}'` : undefined
  return ownsAsOne(token, before, at) ? `${one}'s` : undefined
}

/** “last weeks strike”, “a hard days work”, “an hours session”, “by years end”. */
function ownsAsOne({article, index}: Token, before: string, at: string): boolean {
  const next = lowerAt(article, index + 1)
  if (next === 'end' && /^(?:by|at|until|till|before|towards|toward|from|of)$/.test(before)) return true
  if (!/^(?:last|next|this|a|an|one|each|every|per)$/.test(before))
    return ONE.has(at) && isTimeObject(article, index + 1)
  // “In the last weeks fighting has grown”
  const first = article.sentenceOf(index)?.firstToken ?? 0
  if (lowerAt(article, index - 2) === 'the' && index - 3 <= first) return false
  return !NOT_OWNED.has(next) && ownedNoun(article, index + 1, true) > 0
}

const NOT_OWNED = wordSet('days weeks months years ago later before after earlier more old long')

function isTimeObject(article: Article, index: number): boolean {
  const lower = lowerAt(article, index)
  return (
    TIME_OBJECTS.has(lower) ||
    (/^(?:hard|maternity|sick|annual|unpaid|paid|extra|parental)$/.test(lower) &&
      TIME_OBJECTS.has(lowerAt(article, index + 1)))
  )
}

function isSeveral({article, index}: Token, before: string, at: string): boolean {
  return (
    SEVERAL.has(before) ||
    (article.types[index - 1]?.kind === 'number' && before !== '1') ||
    (SEVERAL.has(at) && !ONE.has(before)) ||
    /-(?:two|three|four|five|six|seven|eight|nine)$/.test(before)
  )
}
