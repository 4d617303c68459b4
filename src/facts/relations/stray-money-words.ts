/** The name of a currency from another country: “the rupees” in a story of rand, “15 million lira” of a fund in lari. */
import type {Article} from '../../article/article.ts'
import {CURRENCY_WORDS} from '../../language/currencies.ts'
import {homesOf, HOME_CURRENCY} from '../../language/currency-homes.ts'
import type {Contradiction} from '../figures/contradiction.ts'
import type {Term, Terms} from './term.ts'

/** Names that are nothing but money, of one country or few. */
const NAMES: ReadonlyArray<readonly [name: string, currency: string]> = [...CURRENCY_WORDS].flatMap(
  ([name, {code, factor}]) =>
    factor === 1 &&
    /^[A-Z]{3}$/.test(code) &&
    !/^(?:GBP|USD|EUR)$/.test(code) &&
    !/^(?:won|[a-z]{3})$/.test(name)
      ? [[name, code] as const]
      : []
)

export function strayMoneyWords({article, all}: Terms): Contradiction[] {
  const money = all.filter(({mention}) => mention.kind === 'money')
  if (money.length === 0) return []
  return NAMES.flatMap(([name, currency]): Contradiction[] => {
    const places = article.placesOf(name)
    const [first] = places
    const home = money.filter(({sort}) => sort !== currency)
    const [one] = home
    if (first === undefined || one === undefined || places.length > 1) return []
    if (new Set(home.map(({sort}) => sort)).size > 1 || home.length < money.length - 1) return []
    if (
      isKnown(article, currency) ||
      !(isKnown(article, one.sort) || HOME_CURRENCY[article.variety] === one.sort)
    )
      return []
    const token = article.token(first)
    const before = article.token(first - 1)?.lower ?? ''
    const amount = money.find(({sort, end}) => sort === currency && end === token?.end)
    if (
      token === undefined ||
      (amount === undefined && !/^(?:the|of|in|her|his|their|those|these)$/.test(before))
    )
      return []
    const right = nameOf(article, one)
    return [
      {
        at: {start: token.start, end: token.end},
        expected: right === undefined ? [] : [right],
        reckoning: `“${token.text}” beside “${one.text}”, with no word of another country`,
        figures: [one.mention, ...(amount === undefined ? [] : [amount.mention])]
      }
    ]
  })
}

/** Whether a word of the article, other than the money's own name, is of a country that has it. */
function isKnown(article: Article, currency: string): boolean {
  const homes = homesOf(currency)
  if (homes === undefined) return false
  for (const word of article.wordsInUse)
    if (homes.has(word.lower) && !CURRENCY_WORDS.has(word.lower)) return true
  return false
}

/** What the article, or the language, calls the money of an amount. */
function nameOf(article: Article, {text, sort}: Term): string | undefined {
  const own = /\p{Ll}{3,}$/u.exec(text)?.[0]
  if (own !== undefined && CURRENCY_WORDS.has(own)) return own
  if (sort === 'ZAR') return 'rand'
  const names = [...CURRENCY_WORDS]
    .filter(([, {code, factor}]) => code === sort && factor === 1)
    .map(([name]) => name)
  return (
    names.find((name) => article.countOf(name) > 0) ?? names.find((name) => name.endsWith('s')) ?? names[0]
  )
}
