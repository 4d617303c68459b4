/** Places that the figures do not give: "the deepest of the four" that is the second deepest, "second" in a table. */
import type {Article} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {areAlike, figureSentences, type Figure, type FigureSentence} from './sentences.ts'
import {tablesOf, type Row} from './tables.ts'

export function wrongRanks(article: Article): Contradiction[] {
  const sentences = figureSentences(article)
  return [...superlatives(article, sentences), ...places(article, sentences)]
}

const MOST =
  'best|largest|biggest|highest|longest|tallest|heaviest|oldest|deepest|widest|fastest|busiest|strongest|richest|costliest|dearest'
const LEAST = 'smallest|lowest|shortest|lightest|youngest|fewest|shallowest|narrowest|cheapest|weakest'
const SUPERLATIVE = new RegExp(
  String.raw`(?<!second[ -]|third[ -]|fourth[ -]|joint[ -])\b(${MOST}|${LEAST})\b(?= of (?:the|its|their|his|her|all) (?:[\p{L}’'-]+ ){0,3}?(two|three|four|five|six)\b|, (?:adding|gaining|rising|up|with|at)\b)`,
  'giu'
)
const COUNTS: Readonly<Record<string, number>> = {two: 2, three: 3, four: 4, five: 5, six: 6}
const PLACES = ['', '', 'second', 'third', 'fourth', 'fifth', 'sixth']

/** A superlative whose figure is not the greatest, or the least, of those laid beside it. */
function superlatives(article: Article, sentences: readonly FigureSentence[]): Contradiction[] {
  return article.sentences.flatMap((sentence): Contradiction[] => {
    const text = article.text.slice(sentence.start, sentence.end)
    if (!text.includes('est')) return []
    return [...text.matchAll(SUPERLATIVE)].flatMap((match): Contradiction[] => {
      const [, word = '', number] = match
      const at = sentence.start + match.index
      const count = COUNTS[number?.toLowerCase() ?? '']
      const near = sentences.filter((each) => {
        const distance = each.sentence.index - sentence.index
        return count === undefined
          ? distance === 0
          : distance >= -1 && distance <= 1 && each.sentence.block === sentence.block
      })
      const after = near.flatMap(({figures}) => figures).filter(({mention}) => mention.start > at)
      const own = after.find(({mention}) => /^(?:money|measure|percent)$/.test(mention.kind))
      if (own === undefined) return []
      const alike = near.flatMap(({figures}) => figures).filter(({mention}) => areAlike(mention, own.mention))
      if (
        count === undefined
          ? alike.length < 2 || !COMPARES.test(textBetween(article, own, alike.at(-1)))
          : alike.length !== count
      )
        return []
      const isMost = new RegExp(`^(?:${MOST})$`, 'i').test(word)
      const value = own.mention.value ?? 0
      const place =
        1 +
        alike.filter(({mention}) => (isMost ? (mention.value ?? 0) > value : (mention.value ?? 0) < value))
          .length
      if (place === 1 || alike.some((other) => other !== own && other.mention.value === value)) return []
      return [
        {
          at: {start: at, end: at + word.length},
          expected: suggestions(word, place, isMost, count ?? 0),
          reckoning: `${own.mention.text} is ${PLACES[place] ?? String(place)} among ${alike.map(({mention}) => mention.text).join(', ')}`,
          figures: alike.map(({mention}) => mention)
        }
      ]
    })
  })
}

const COMPARES = /\b(?:while|against|compared with|ahead of|followed by|with .* (?:second|next|behind)|and)\b/

function textBetween(article: Article, one: Figure, other: Figure | undefined): string {
  return article.text.slice(one.mention.end, other?.mention.start ?? one.mention.end)
}

const OPPOSITES: Readonly<Record<string, string>> = {
  smallest: 'largest',
  largest: 'smallest',
  lowest: 'highest',
  highest: 'lowest',
  shortest: 'longest',
  longest: 'shortest',
  lightest: 'heaviest',
  heaviest: 'lightest',
  youngest: 'oldest',
  oldest: 'youngest',
  biggest: 'smallest',
  tallest: 'shortest',
  best: 'worst'
}

function suggestions(word: string, place: number, isMost: boolean, count: number): string[] {
  const opposite = OPPOSITES[word.toLowerCase()]
  if (place === count && opposite !== undefined) return [opposite, ...spelt(place, word)]
  if (isMost || opposite === undefined) return spelt(place, word)
  return [...spelt(count + 1 - place, opposite), ...spelt(place, word)]
}

function spelt(place: number, word: string): string[] {
  const ordinal = PLACES[place]
  return ordinal === undefined || ordinal === ''
    ? [word]
    : word === 'best'
      ? [`${ordinal} best`, `${ordinal}-best`]
      : [`${ordinal}-${word}`, `${ordinal} ${word}`]
}

const IN_PLACE =
  /\b(?:came|come|comes|finished|finish|placed|into|in|lie|lies|lying|are|sit|sits|stay|stays|remain|remains|up to|down to|season|ended|is|moved)(?: (?:the season|the regular season|the league|the table))?$/

const FINISHED =
  /\b(?:came|finish(?:ed)?|placed|ended)(?: (?:the|in|regular|league|season|table|the table))*$/

/** "went up to second place" above a table that has the team third. */
function places(article: Article, sentences: readonly FigureSentence[]): Contradiction[] {
  const tables = tablesOf(article).filter(isRanking)
  if (tables.length !== 1) return []
  const [rows = []] = tables
  return sentences.flatMap(({figures, sentence}) =>
    figures.flatMap((figure): Contradiction[] => {
      const {mention, lead, before, after} = figure
      if (mention.kind !== 'ordinal' || !(IN_PLACE.test(lead) || IN_PLACE.test(before))) return []
      const isNamed = /^(?:place|spot|position)\b/.test(after)
      const isEnd = FINISHED.test(before) && /^(?:in the table)?\s*(?:[,.;]|$|behind|with)/.test(after)
      if (!isNamed && !isEnd) return []
      const names = article.text.slice(sentence.start, mention.start)
      const row = nearestRow(rows, names)
      const place = row === undefined ? 0 : rows.indexOf(row) + 1
      if (row === undefined || place === mention.value || Math.abs(place - (mention.value ?? 0)) > 1)
        return []
      const right = [
        '',
        'first',
        'second',
        'third',
        'fourth',
        'fifth',
        'sixth',
        'seventh',
        'eighth',
        'ninth',
        'tenth'
      ][place]
      const written = /\d/.test(mention.text) ? undefined : right
      return [
        {
          at: {start: mention.start, end: mention.start + mention.text.length},
          expected: written === undefined ? [] : [written],
          reckoning: `${row.name} stands ${right ?? String(place)} in the table, not ${mention.text}`,
          figures: [mention]
        }
      ]
    })
  )
}

/** Rows in the order of their last figure, with several figures each. */
function isRanking(rows: readonly Row[]): boolean {
  const points = rows.map(({cells}) => cells.at(-1)?.value ?? 0)
  const width = rows[0]?.cells.length ?? 0
  return (
    rows.length > 2 &&
    width > 2 &&
    points.every((value, at) => at === 0 || value < (points[at - 1] ?? Infinity))
  )
}

/** The row whose name stands nearest before a place. */
function nearestRow(rows: readonly Row[], text: string): Row | undefined {
  let found: Row | undefined
  let last = -1
  for (const row of rows) {
    const words = row.name.split(' ').filter((word) => word.length > 3)
    const at = Math.max(...words.map((word) => text.lastIndexOf(word)), -1)
    if (at > last) {
      last = at
      found = row
    }
  }
  return found
}
