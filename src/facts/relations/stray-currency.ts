/**
 * An amount in a currency that has no business in the story: all others are in one, nothing in the article is of the
 * country, and the amount fits the others as it stands: “£6,000 … €900 of it … the remaining £5,100”.
 */
import type {Article} from '../../article/article.ts'
import {homesOf, HOME_CURRENCY} from '../../language/currency-homes.ts'
import {grouped} from '../../language/grouped.ts'
import type {Contradiction} from '../figures/contradiction.ts'
import {holds, type Equation} from './equation.ts'
import type {Claim} from './judge.ts'
import {termsAfter, termsBefore} from './nearby.ts'
import {productWays} from './product-ways.ts'
import type {Term, Terms} from './term.ts'

type Reader = (terms: Terms, told: Term) => Claim[]

/** So small a sum is no world market’s. */
const LOCAL_SUM = 10_000
const NEAR = 3

export function strayCurrencies(terms: Terms, readers: readonly Reader[]): Contradiction[] {
  const {article, all} = terms
  const money = all.filter(
    ({mention, text, sentence}) =>
      mention.kind === 'money' && /[^\d.,\s]/.test(text) && sentence.block.zone !== 'table'
  )
  const home = commonest(article, money)
  if (home === undefined) return []
  return money.flatMap((term): Contradiction[] => {
    if (term.sort === home.sort || !isAlone(money, term)) return []
    if (isAtHome(article, term.sort) || isConverted(money, term)) return []
    const tie = tieOf(terms, term, home.sort, readers) ?? (isLocal(article, term, home) ? [] : undefined)
    return tie === undefined ? [] : [strayed(term, home, tie)]
  })
}

interface Home {
  readonly sort: string
  readonly amounts: readonly Term[]
}

/** The currency of most amounts; of two that have as many, the one whose country is spoken of. */
function commonest(article: Article, money: readonly Term[]): Home | undefined {
  const bySort = grouped(money, ({sort}) => sort)
  const [first] = [...bySort].sort(
    (a, b) => b[1].length - a[1].length || Number(isAtHome(article, b[0])) - Number(isAtHome(article, a[0]))
  )
  return first === undefined || bySort.size < 2 || bySort.size > 3
    ? undefined
    : {sort: first[0], amounts: first[1]}
}

function isAlone(money: readonly Term[], {sort}: Term): boolean {
  return money.filter((other) => other.sort === sort).length === 1
}

/** Whether any word of the article is of a country that has the currency. */
function isAtHome(article: Article, currency: string): boolean {
  const homes = homesOf(currency)
  if (homes === undefined) return true
  for (const word of article.wordsInUse) if (homes.has(word.lower)) return true
  return false
}

/** “(£850)”, “or about $40”: told in another currency on purpose. */
function isConverted(money: readonly Term[], term: Term): boolean {
  return money.some(
    (other) =>
      other.sentence === term.sentence &&
      other.sort !== term.sort &&
      Math.abs(other.index - term.index) === 1 &&
      /(?:\(|\bor|,|–|—)(?: [a-z]+){0,3}$/.test(other.index < term.index ? term.before : other.before) &&
      (other.index < term.index ? term : other).before.split(' ').length < 6 &&
      other.value !== term.value
  )
}

/** The reckoning that comes right when the amount is in the currency of the others. */
function tieOf(terms: Terms, term: Term, sort: string, readers: readonly Reader[]): Term[] | undefined {
  const renamed = inOneCurrency(terms, term, sort)
  const own = renamed.all[term.place]
  if (own === undefined) return undefined
  const near = [...termsBefore(renamed, own, NEAR), own, ...termsAfter(renamed, own, NEAR)]
  const same = near.filter((other) => other !== own && other.sort === sort)
  for (const told of near) {
    const ways = readers.flatMap((reader) => reader(renamed, told)).flatMap(({ways: [first]}) => first ?? [])
    const right = ways.find((way) => isTied(way, own))
    if (right !== undefined) return right.parts.map(({term: each}) => each)
  }
  const parts = same.flatMap((one, at) => same.slice(at + 1).map((other) => [one, other] as const))
  const summed = parts.find(
    ([one, other]) =>
      one.sentence === own.sentence &&
      other.sentence === own.sentence &&
      (sameValue(one.value + own.value, other.value) ||
        sameValue(other.value + own.value, one.value) ||
        sameValue(one.value + other.value, own.value))
  )
  if (summed !== undefined) return [...summed, own]
  const counted = productWays(
    own,
    near.filter((other) => other !== own)
  ).find((way) => isTied(way, own))
  return counted === undefined || same.length === 0 ? undefined : counted.parts.map(({term: each}) => each)
}

function sameValue(one: number, other: number): boolean {
  return Math.abs(one - other) < 1e-6 * other
}

function isTied(way: Equation, own: Term): boolean {
  return way.parts.length > 2 && way.parts.some(({term}) => term === own) && holds(way)
}

function inOneCurrency({article, all, bySentence}: Terms, {sort: stray}: Term, sort: string): Terms {
  const renamed = all.map((term) => (term.sort === stray ? {...term, sort} : term))
  const sentences = [...bySentence].map(
    ([sentence, own]) =>
      [sentence, own.map(({place}) => renamed[place]).filter((term) => term !== undefined)] as const
  )
  return {article, all: renamed, bySentence: new Map(sentences)}
}

/** A small sum beside two and more in the money of the paper’s own country. */
function isLocal({variety}: Article, {value, text}: Term, {sort, amounts}: Home): boolean {
  return (
    sort === HOME_CURRENCY[variety] &&
    amounts.length > 1 &&
    value < LOCAL_SUM &&
    /^[£$€]\d[\d,.]*$/.test(text) &&
    amounts.every((other) => other.value < 1e6)
  )
}

function strayed(term: Term, {amounts}: Home, tie: readonly Term[]): Contradiction {
  const {start, text} = term
  const [like] = amounts.filter((other) => /^\d/.test(other.text) === /^\d/.test(text))
  const figures = tie.length > 0 ? tie : amounts.slice(0, 2)
  const told = figures.filter((other) => other.place !== term.place).map((other) => `“${other.text}”`)
  return {
    at: {start, end: start + text.length},
    expected: like === undefined ? [] : inMoneyOf(text, like.text),
    reckoning: `“${text}” beside ${told.join(' and ')}, with no word of another country`,
    figures: [
      term.mention,
      ...figures.filter((other) => other.place !== term.place).map(({mention}) => mention)
    ]
  }
}

/** “£900” for “€900”, “300 francs” for “300 euros” */
function inMoneyOf(text: string, like: string): string[] {
  const [sign, own] = [like, text].map((each) => /^[^\d\s]+/.exec(each)?.[0])
  if (sign !== undefined && own !== undefined) return [sign + text.slice(own.length)]
  const [word, ownWord] = [like, text].map((each) =>
    /[\p{L} ]*\p{L}$/u.exec(each)?.[0].trim().split(' ').at(-1)
  )
  return word === undefined || ownWord === undefined ? [] : [text.slice(0, -ownWord.length) + word]
}
