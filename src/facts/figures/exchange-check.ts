/** Money converted with a nought too many or too few: “€420m (£3.7bn)”, “180 yen, about $17”. */
import type {Article} from '../../article/article.ts'
import {ratesBetween} from '../../language/exchange-rates.ts'
import type {Contradiction} from './contradiction.ts'
import {figureSentences, type Figure} from './sentences.ts'
import {plain, tidied} from './write.ts'
import {moneyLike} from './write-money.ts'

/** How far beyond the rates of twenty-five years an amount must lie to be a slip. */
const BEYOND = 1.8
const HEDGES =
  "(?:about|around|some|roughly|nearly|almost|just|over|under|a|little|shade|more|less|than|approximately|worth|then|now|today|currently|equal to|equivalent to|the equivalent of|at the time|at current rates|at today's rate|in sterling|or)"
/** What lays the same amount beside the one before it: a bracket, “or”, a dash; a comma only before a hedge. */
const BESIDE = new RegExp(
  `^(?:(?:a|an|per|each|in) ?(?:[a-z]+)? ?|each |apiece |million |[a-z]+ )?(?:\\(|,? or|–|—|\\[|/|,? which is|,? that is|,? worth|,? equal to|,? equivalent to|,? the equivalent of)(?: ?${HEDGES})*$`
)
const AFTER_COMMA = new RegExp(`^(?:[a-z]+ ){0,4}?,(?: ${HEDGES})+$`)
const LONG_AGO = /\b(?:1[5-8]\d\d|19[0-8]\d)s?\b/
const PAID =
  /\b(?:paid|pays?|paying|costs?|fetched|sold|price|priced|worth|bought|bid|won|raised|valued|sells?|spent|charged)\b/

export function wrongExchanges(article: Article): Contradiction[] {
  const money = figureSentences(article)
    .flatMap(({figures}) => figures)
    .filter(({mention}) => mention.kind === 'money' && mention.value !== undefined)
  return money.flatMap((into, index): Contradiction[] => {
    const from = money[index - 1]
    if (from === undefined || from.mention.currency === into.mention.currency) return []
    return isConverted(from, into) || isToldNext(money, index) ? exchanged(article, from, into) : []
  })
}

/** “500 kroner, roughly £45”, with no other figure between the two. */
function isConverted(from: Figure, into: Figure): boolean {
  if (from.sentence !== into.sentence || into.index - from.index !== 1) return false
  const isDated = /^at (?:the time|today's|current|present|the (?:current|present))\b/.test(into.after)
  return (
    (isDated && /,$/.test(into.before)) ||
    BESIDE.test(into.before) ||
    (into.mention.approx !== undefined && AFTER_COMMA.test(into.before))
  )
}

/** “fetched £240,000 … The buyer paid about $320,000”: the only two amounts of money, and the second is rough. */
function isToldNext(money: readonly Figure[], index: number): boolean {
  const [from, into] = [money[index - 1], money[index]]
  if (from === undefined || into === undefined || into.mention.approx !== 'about') return false
  const distance = into.sentence.sentence.index - from.sentence.sentence.index
  const hasOthers = money.some((other) => other !== into && other.mention.currency === into.mention.currency)
  return distance > 0 && distance < 3 && !hasOthers && PAID.test(from.before) && PAID.test(into.before)
}

function exchanged(article: Article, from: Figure, into: Figure): Contradiction[] {
  const rates = ratesBetween(from.mention.currency ?? '', into.mention.currency ?? '')
  const [a = 0, b = 0] = [from.mention.value, into.mention.value]
  if (rates === undefined || a <= 0 || b <= 0) return []
  const rate = b / a
  if (rate < rates.high * BEYOND && rate > rates.low / BEYOND) return []
  const {sentence} = into.sentence
  if (LONG_AGO.test(article.text.slice(sentence.start, sentence.end))) return []
  const right = [0.1, 10, 0.01, 100, 0.001, 1000, 1e-6, 1e6].find(
    (size) => rate * size <= rates.high * 1.1 && rate * size >= rates.low * 0.9
  )
  if (right === undefined) return []
  const value = tidied(b * right)
  return [
    {
      at: {start: into.mention.start, end: into.mention.start + into.mention.text.length},
      expected: moneyLike(into.mention, value),
      reckoning: `${from.mention.text} is nearer ${plain(value)} than ${into.mention.text}`,
      figures: [into.mention, from.mention]
    }
  ]
}
