/** How many are joined by an "and": "Ashby, Measham and Heather" are three, "a farmer, his two sons and a woman" are four. */
import type {Article, Sentence, Span} from '../../article/article.ts'
import {CARDINALS} from '../../language/number-words.ts'
import {featureOf, uposOf} from '../../language/tagger/tags.ts'
import {wordSet} from '../../language/word-set.ts'

export interface Series extends Span {
  readonly items: number
  /** The items with the numbers that stand in them: "two men and a woman" are three; undefined where a plural has none. */
  readonly heads: number | undefined
  /** Whether all are names, or all begin with an article or a number: what stands before cannot be one of them. */
  readonly isPure: boolean
}

const LONGEST_ITEM = 9
const MOST_ITEMS = 14
const JOINS = wordSet('and & plus or nor')
/** What an item can be made of, beside nouns. */
const INSIDE = wordSet('of in at by for from de van von la le el al who’s née')

/** The series of a sentence, in order. */
export function seriesOf(article: Article, sentence: Sentence): Series[] {
  const found: Series[] = []
  for (let index = sentence.firstToken + 1; index < sentence.endToken - 1; index++) {
    if (!JOINS.has(article.types[index]?.lower ?? '')) continue
    const series = seriesAt(article, sentence, index)
    if (series !== undefined) found.push(series)
  }
  return found
}

interface Item {
  readonly from: number
  readonly to: number
}

function seriesAt(article: Article, {firstToken, endToken}: Sentence, join: number): Series | undefined {
  const last = itemAfter(article, join + 1, endToken)
  if (last === undefined) return undefined
  const items = [last]
  let to = article.types[join - 1]?.text === ',' ? join - 1 : join
  while (items.length < MOST_ITEMS) {
    const item = itemBefore(article, to, firstToken)
    if (item === undefined) break
    items.unshift(item)
    if (article.types[item.from - 1]?.text !== ',') break
    to = item.from - 1
  }
  const [first] = items
  if (first === undefined || items.length < 2) return undefined
  return {
    start: article.starts[first.from] ?? 0,
    end: article.ends[last.to - 1] ?? 0,
    items: items.length,
    heads: sumOf(items.map((item) => headsOf(article, item))),
    isPure:
      areAll(items, (item) => isName(article, item)) || areAll(items, (item) => isDetermined(article, item))
  }
}

/** The first item may have words before it that are none of its own: it is looked at from its end. */
function areAll(items: readonly Item[], is: (item: Item) => boolean): boolean {
  return items.every(is)
}

function itemBefore(article: Article, to: number, limit: number): Item | undefined {
  let from = to
  while (from > limit && to - from < LONGEST_ITEM && isInItem(article, from - 1)) from--
  while (from < to && uposOf(article.tags[from] ?? 0) === 'ADP') from++
  return hasNoun(article, {from, to}) && isEnd(article, to - 1) ? {from, to} : undefined
}

function itemAfter(article: Article, from: number, limit: number): Item | undefined {
  let to = from
  while (to < limit && to - from < LONGEST_ITEM && isInItem(article, to)) {
    // "Heather all lose": the predicate begins
    if (to > from && isEnd(article, to - 1) && uposOf(article.tags[to] ?? 0) === 'DET') break
    to++
  }
  while (to > from && !isEnd(article, to - 1)) to--
  return hasNoun(article, {from, to}) ? {from, to} : undefined
}

function isInItem(article: Article, index: number): boolean {
  const {types, tags} = article
  const type = types[index]
  if (type === undefined || JOINS.has(type.lower)) return false
  if (isNameAt(article, index)) return true
  switch (uposOf(tags[index] ?? 0)) {
    case 'NOUN':
    case 'PROPN':
    case 'ADJ':
    case 'DET':
    case 'NUM':
      return true
    case 'PRON':
      return !/^(?:who|which|what|that|it|there)$/.test(type.lower)
    case 'PART':
      return featureOf(tags[index] ?? 0) === 'poss'
    case 'ADP':
      return INSIDE.has(type.lower)
    default:
      return false
  }
}

function isEnd(article: Article, index: number): boolean {
  const {tags} = article
  if (isNameAt(article, index)) return true
  // St Oswin's
  if (featureOf(tags[index] ?? 0) === 'poss' && uposOf(tags[index] ?? 0) === 'PART') return true
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(uposOf(tags[index] ?? 0))
}

function hasNoun(article: Article, {from, to}: Item): boolean {
  for (let index = from; index < to; index++) if (isEnd(article, index)) return true
  return false
}

/** Will Farthing, May Holt: a capital beside another, whatever the word may be elsewhere. */
function isNameAt({types}: Article, index: number): boolean {
  const isCapital = (at: number): boolean => types[at]?.isCapitalised === true
  return isCapital(index) && (isCapital(index + 1) || (isCapital(index - 1) && isCapital(index)))
}

/** Past "the", or past the job before a name: "accordionist Pete Nitsiza". */
function firstOfName({types, tags}: Pick<Article, 'types' | 'tags'>, from: number): number {
  if (types[from]?.lower === 'the') return from + 1
  let at = from
  while (at < from + 3 && types[at]?.isCapitalised === false && uposOf(tags[at] ?? 0) === 'NOUN') at++
  return types[at]?.isCapitalised === true && types[at + 1]?.isCapitalised === true ? at : from
}

/** Capitals from its beginning to its end, but for small words between. */
function isName({types, tags}: Article, {from, to}: Item): boolean {
  const start = firstOfName({types, tags}, from)
  if (types[start]?.isCapitalised !== true) return false
  for (let index = start; index < to; index++) {
    const type = types[index]
    const isSmall = INSIDE.has(type?.lower ?? '') || /^['’]s?$/.test(type?.text ?? '')
    if (type?.isCapitalised !== true && !isSmall) return false
    if (uposOf(tags[index] ?? 0) === 'NUM') return false
  }
  return true
}

function isDetermined({types}: Article, {from}: Item): boolean {
  return DETERMINERS.has(types[from]?.lower ?? '')
}

const DETERMINERS = wordSet(
  `a an the his her their its our my one two three four five six seven eight nine ten another some`
)

function headsOf({types, tags}: Article, {from, to}: Item): number | undefined {
  let isPlural = false
  for (let index = from; index < to; index++) {
    const type = types[index]
    const value =
      CARDINALS.get(type?.lower ?? '') ??
      (/^\d{1,3}$/.test(type?.text ?? '') ? Number(type?.text) : undefined)
    if (value !== undefined && uposOf(tags[index] ?? 0) === 'NUM') return value
    if (uposOf(tags[index] ?? 0) === 'ADP') break
    if (featureOf(tags[index] ?? 0) === 'pl' && uposOf(tags[index] ?? 0) === 'NOUN') isPlural = true
  }
  return isPlural ? undefined : 1
}

function sumOf(values: ReadonlyArray<number | undefined>): number | undefined {
  return values.reduce(
    (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
    0
  )
}
