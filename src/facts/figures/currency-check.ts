/** Money in the wrong currency: another sign for an amount told before, two conversions at two rates, "Japanese yuan". */
import type {Article} from '../../article/article.ts'
import type {Token} from '../../article/token.ts'
import {CURRENCY_OF, MONEY_OF} from '../../language/national-money.ts'
import type {Contradiction} from './contradiction.ts'
import {divide, overlap, valuesOf, widen} from './interval.ts'
import {significantDigits} from './lookalike.ts'
import {figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {sharedWords} from './things.ts'
import {plain, tidied, writings} from './write.ts'

export function wrongCurrencies(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  const money = sentences
    .flatMap(({figures}) => figures)
    .filter(({mention, sentence}) => mention.kind === 'money' && sentence.sentence.block.zone !== 'table')
  const changed = money.flatMap(
    (figure, index) =>
      inHeadline(money, figure) ?? signChanged(money, index) ?? quoteChanged(money[index - 1], figure) ?? []
  )
  return [...changed, ...unevenRates(sentences), ...money.flatMap((figure) => toldTwice(article, figure))]
}

/** What says again that it is money: the "p" of "£1.50p", the word of "£20 million pounds". */
const SIGN_AGAIN =
  /^(?:[pc](?![\p{L}\d'’-]|\.\p{L})|[ -](?:pounds?|dollars?|euros?|pence|cents|rands?|yen|bucks|quid|pounds sterling)(?![\p{L}-]))/u

/** "£14.91p", "€5 euros": a sign before the figure and another behind it. */
function toldTwice(article: Article, {mention}: Figure): Contradiction[] {
  const {start, text} = mention
  const end = start + text.length
  const again = /^[^\d\s]*[£$€¥R]/.test(text)
    ? SIGN_AGAIN.exec(article.text.slice(end, end + 20))?.[0]
    : undefined
  if (again === undefined) return []
  return [
    {
      at: {start, end: end + again.length},
      expected: [text],
      reckoning: `“${text}” has a sign already, so “${again.trim()}” says it twice`,
      figures: [mention]
    }
  ]
}

const DEFINITE =
  /(?:^|\s|["“‘(])(?:the|that|this|those|these|its|their|his|her|all|[a-z]+'s)(?: (?:same|very|whole|full|entire|extra|missing|first|promised|stolen|original|initial|disputed|remaining|final|said|total))?$/
const ELSEWHERE =
  /\b(?:in|from|for) (?:the )?(?:us|uk|eu|europe|britain|america|canada|australia|japan|united states)\b/

const SHOWN = /^(?:headline|standfirst|caption)$/

/** "£9 million" in a headline, where the story has €9 million and no such sum in pounds. */
function inHeadline(money: readonly Figure[], figure: Figure): Contradiction | undefined {
  if (!SHOWN.test(figure.sentence.sentence.block.zone)) return undefined
  const same = money.filter((other) => other !== figure && other.mention.value === figure.mention.value)
  const told = same.filter(({sentence}) => !SHOWN.test(sentence.sentence.block.zone))
  const [first] = told
  const currencies = new Set(same.map(({mention}) => mention.currency))
  if (first === undefined || currencies.size > 1 || currencies.has(figure.mention.currency)) return undefined
  const {start, text} = figure.mention
  return {
    at: {start, end: start + text.length},
    expected: inCurrencyOf(first, figure),
    reckoning: `“${text}” here, “${first.mention.text}” in the other place`,
    figures: [figure.mention, first.mention]
  }
}

/** "€3.7m … the £3.7m sale": the amount told again, in another currency. */
function signChanged(money: readonly Figure[], index: number): Contradiction | undefined {
  const figure = money[index]
  if (figure === undefined) return undefined
  const {value = 0, text, currency, start} = figure.mention
  if (
    money.some(
      (other) => other !== figure && other.mention.value === value && other.mention.currency === currency
    )
  )
    return undefined
  const earlier = money
    .slice(0, index)
    .reverse()
    .find(
      ({mention, sentence}) =>
        mention.value === value && mention.currency !== currency && sentence !== figure.sentence
    )
  if (earlier === undefined || !isToldAgain(earlier, figure)) return undefined
  return {
    at: {start, end: start + text.length},
    expected: inCurrencyOf(earlier, figure),
    reckoning: `“${text}” here, “${earlier.mention.text}” in the other place`,
    figures: [figure.mention, earlier.mention]
  }
}

function isToldAgain(earlier: Figure, figure: Figure): boolean {
  const {value = 0} = figure.mention
  const digits = significantDigits(value)
  if (DEFINITE.test(figure.before)) return value >= 1000 || digits > 1 || sharedWords(earlier, figure) > 0
  const isNext = figure.sentence.sentence.index - earlier.sentence.sentence.index <= 1
  if (ELSEWHERE.test(`${figure.before} ${figure.after} ${earlier.before} ${earlier.after}`)) return false
  const isPrefixed = [earlier, figure].every(({mention}) => /^[A-Z]{1,3}\$/.test(mention.text))
  return (
    (digits > 1 && isPrefixed) ||
    (isNext && digits > 1 && sharedWords(earlier, figure) > 0) ||
    (isNext && areBothWords(earlier, figure))
  )
}

/** "900 kroner … 900 euros" */
function areBothWords({mention: one}: Figure, {mention: other}: Figure): boolean {
  return (
    one.value !== undefined &&
    one.value > 100 &&
    [one, other].every(({text}) => /^\d[\d,.]* \p{L}/u.test(text))
  )
}

/** The amount as the earlier figure has it, if both are written alike. */
function inCurrencyOf({mention: earlier}: Figure, {mention}: Figure): string[] {
  const [digits, own] = [earlier, mention].map(({text}) => /\d[\d.,]*/.exec(text)?.[0])
  return digits !== undefined && digits === own && /^\d/.test(earlier.text) === /^\d/.test(mention.text)
    ? [earlier.text]
    : signOf(earlier, mention)
}

/** "€9 million" for "£9m", in the form of the one that is wrong. */
function signOf({text: right}: Figure['mention'], {text}: Figure['mention']): string[] {
  const [sign, own] = [right, text].map((each) => /^[^\d\s]+/.exec(each)?.[0])
  return sign === undefined || own === undefined ? [] : [sign + text.slice(own.length)]
}

/** "$1.3125 at noon, down from €1.3190": a rate to four places, and one that is nearly the same in another currency. */
function quoteChanged(before: Figure | undefined, figure: Figure): Contradiction | undefined {
  if (before === undefined || before.sentence.sentence.block !== figure.sentence.sentence.block)
    return undefined
  const {value: a = 0, precision: fine, currency: one} = before.mention
  const {value: b = 0, precision, currency: other, text, start} = figure.mention
  if (one === other || fine > 0.001 || precision > 0.001 || Math.abs(a - b) > a * 0.02) return undefined
  const sign = /^\D+/.exec(before.mention.text)?.[0]
  return {
    at: {start, end: start + text.length},
    expected: sign === undefined ? [] : [text.replace(/^\D+/, sign)],
    reckoning: `“${text}” beside “${before.mention.text}”`,
    figures: [figure.mention, before.mention]
  }
}

interface Exchange {
  readonly from: Figure
  readonly to: Figure
}

const IN_OTHER_MONEY =
  /^(?:\(|, or|or)(?: (?:about|around|some|roughly|nearly|almost|just over|just under))?$/
/** How far two rates in one paragraph may be apart, and two anywhere else, where they may be of different years. */
const SAME_DAY = 0.08
const ANY_DAY = 0.4

/** "€6m (£5.2m) … €3m (£4.1m)": the same two currencies at two rates. */
function unevenRates(sentences: readonly FigureSentence[]): Contradiction[] {
  const exchanges = sentences.flatMap(({figures}) =>
    figures.flatMap((to): Exchange[] => {
      const from = figures[to.index - 1]
      const isMoney = from?.mention.kind === 'money' && to.mention.kind === 'money'
      return isMoney && from.mention.currency !== to.mention.currency && IN_OTHER_MONEY.test(to.before)
        ? [{from, to}]
        : []
    })
  )
  return exchanges.flatMap(({from, to}, index) => {
    const other = exchanges
      .slice(0, index)
      .find(
        (each) =>
          each.from.mention.currency === from.mention.currency &&
          each.to.mention.currency === to.mention.currency
      )
    return other === undefined || isSameRate(other, {from, to}) ? [] : rateContradiction(other, {from, to})
  })
}

function isSameRate(one: Exchange, other: Exchange): boolean {
  const [a, b] = [one, other].map(({from, to}) => {
    const [into, out] = [valuesOf(to.mention), valuesOf(from.mention)]
    return into === undefined || out === undefined ? undefined : divide(into, out)
  })
  if (a === undefined || b === undefined) return true
  const isNear = one.to.sentence.sentence.block === other.to.sentence.sentence.block
  return overlap(widen(a, a.high * (isNear ? SAME_DAY : ANY_DAY)), b)
}

function rateContradiction(first: Exchange, {from, to}: Exchange): Contradiction[] {
  const rate = (first.to.mention.value ?? 0) / (first.from.mention.value ?? 1)
  const right = tidied(Number(((from.mention.value ?? 0) * rate).toPrecision(3)))
  return [
    {
      at: {start: to.mention.start, end: to.mention.start + to.mention.text.length},
      expected: writings(to.mention, right),
      reckoning: `at the rate of “${first.from.mention.text}” and “${first.to.mention.text}”, ${from.mention.text} is ${plain(right)}`,
      figures: [to.mention, from.mention, first.from.mention, first.to.mention]
    }
  ]
}

/** What the money of the country named before a currency is called: "yen" for "yuan" in "97.7 Japanese yuan". */
export function currencyOfCountry(article: Article, token: Token): string | undefined {
  const adjective = article.token(token.index - 1)
  const before = article.token(token.index - 2)
  if (adjective === undefined || before === undefined || adjective.sentence !== token.sentence)
    return undefined
  const isAmount = before.upos === 'NUM' || /^(?:million|billion|trillion|m|bn|in|the)$/.test(before.lower)
  if (!isAmount || MONEY_OF.get(token.lower)?.includes(adjective.lower) !== false) return undefined
  return CURRENCY_OF.get(adjective.lower)
}
