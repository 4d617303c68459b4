/** A place beyond the end of the row: "two amendments … the first was adopted, but the third was sent back". */
import type {Article, Span} from '../../article/article.ts'
import {ORDINALS} from '../../language/number-words.ts'
import {uposOf} from '../../language/tagger/tags.ts'
import type {Contradiction} from './contradiction.ts'
import {groupsNear, type ToldGroup} from './groups-told.ts'
import {stemOf} from './things.ts'
import {inWords} from './write.ts'

const REACH = 6
const HIGHEST = 12
const NAMES: ReadonlyMap<number, string> = new Map(
  [...ORDINALS].filter(([, place]) => place <= HIGHEST).map(([word, place]) => [place, word])
)

export function wrongOrdinals(article: Article): Contradiction[] {
  return [...NAMES].flatMap(([place, word]) =>
    place < 3 ? [] : article.placesOf(word).flatMap((token) => placeInstead(article, token, place))
  )
}

function placeInstead(article: Article, token: number, place: number): Contradiction[] {
  const start = article.starts[token] ?? 0
  const own = article.sentenceOf(token)?.index ?? 0
  const near = groupsNear(article, own)
  const row = near.findLast(
    (group) => group.isFirm && group.size > 1 && group.end <= start && own - group.sentence <= REACH
  )
  if (row === undefined || row.size >= place || place - row.size > 2) return []
  if (!isOneOfRow(article, token, row) || isLongerRow(near, place, start)) return []
  if (!isRunThrough(article, row, token, place)) return []
  const right = NAMES.get(row.size)
  return right === undefined ? [] : [insteadOf(article, token, row, right)]
}

/** Whether an ordinal stands for one of a row and for no share: "the fourth", "a third,", "the eighth member". */
function isOneOfRow(article: Article, token: number, row: ToldGroup): boolean {
  const [before = '', next] = [article.types[token - 1]?.lower, article.types[token + 1]]
  if (!/^(?:the|an?|its|their|his|her|that)$/.test(before)) return false
  const isShare = /^an?$/.test(before)
  if (next === undefined) return true
  if (isMember(next.lower, row)) return !isShare
  if (isShare) return /^(?:,|is|was|has|had|wears?|wore|says?|said)$/.test(next.lower)
  return (
    /^[.,;:?!”"’)–—]$/.test(next.text) || /^(?:AUX|VERB|PRON|ADV)$/.test(uposOf(article.tags[token + 1] ?? 0))
  )
}

const MEMBER =
  /^(?:members?|man|woman|person|victim|passenger|suspect|defendant|candidate|reason|point|test|condition|question|option|demand|child|brother|sister|one|item|stage|count|charge|survivor|patient|player|boat|house|school|bell|book|chapter|part|volume)$/

function isMember(word: string, {mention}: ToldGroup): boolean {
  return MEMBER.test(word) || (mention?.counts !== undefined && stemOf(mention.counts) === stemOf(word))
}

/** Whether the article has as many somewhere: "the fifth" of a list of six. */
function isLongerRow(groups: readonly ToldGroup[], place: number, start: number): boolean {
  return groups.some((group) => group.size >= place && group.size < place + 9 && group.start !== start)
}

const FIRSTS = /\b(?:first|firstly|one)\b/i
const ONES = /(?:,|\band|\bthen) one(?! of\b)\b/gi

/** Whether the places of the row are told between, or their number but for one: "two walked out and four were winched". */
function isRunThrough(article: Article, row: ToldGroup, token: number, place: number): boolean {
  const start = article.starts[token] ?? 0
  const between = article.text.slice(row.end, start)
  if (/\b(?:another (?:man|woman|person|suspect)|also arrested|joined by|added)\b/i.test(between))
    return false
  const parts = groupsNear(article, row.sentence).filter(
    ({mention, start: from, end, size}) =>
      mention !== undefined && from >= row.end && end <= start && size < row.size && size > 1
  )
  const sum = parts.reduce((whole, {size}) => whole + size, between.match(ONES)?.length ?? 0)
  if (parts.length > 0 && sum === row.size - 1) return true
  const isNamed = isMember(article.types[token + 1]?.lower ?? '', row)
  return FIRSTS.test(between) && (!isNamed || (row.size === place - 1 && /\bsecond\b/i.test(between)))
}

function insteadOf(article: Article, token: number, row: ToldGroup, right: string): Contradiction {
  const before = article.types[token - 1]?.text ?? ''
  const isArticled = /^an?$/i.test(before)
  const at: Span = {start: article.starts[isArticled ? token - 1 : token] ?? 0, end: article.ends[token] ?? 0}
  const the = before.startsWith('A') ? 'The' : 'the'
  return {
    at,
    expected: [isArticled ? `${the} ${right}` : right],
    reckoning: `there are ${inWords(row.size) ?? ''} (“${article.slice(row)}”), and no ${article.types[token]?.text ?? ''}`,
    figures: row.mention === undefined ? [] : [row.mention]
  }
}
