/** Who stands where: names with one figure each, as a sentence lists them or a table does. */
import type {Article, Span} from '../../article/article.ts'
import type {NumberMention} from '../../article/mentions.ts'
import {areAlike, figureSentences, type Figure} from './sentences.ts'
import {tablesOf, type Row} from './tables.ts'
import {MONTH_NAMES, WEEKDAY_NAMES} from '../../language/calendar-names.ts'

export interface Standing {
  readonly name: string
  readonly value: number
  readonly mention?: NumberMention
}

export interface Standings {
  readonly entries: readonly Standing[]
  readonly place: Span
  /** The sentence of a list in prose; undefined for a table. */
  readonly sentence?: number
}

const made = new WeakMap<Article, readonly Standings[]>()

/** All lists of named figures, those in prose first. */
export function standingsOf(article: Article): readonly Standings[] {
  let all = made.get(article)
  if (all === undefined) {
    all = [...inProse(article), ...inParagraphs(article), ...inTables(article), ...inMoves(article)]
    made.set(article, all)
  }
  return all
}

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*`
const NAME_AFTER = new RegExp(
  String.raw`^(?: [\p{Ll}-]+){0,2}? (?:in|at|for|from|by|to) (?:the )?(${NAME})`,
  'u'
)
const NAMES = new RegExp(NAME, 'gu')

/** "412 in Ash and 388 in Beck", "Ash had 62%, Beck 71% and Cole 89%" */
function inProse(article: Article): Standings[] {
  return figureSentences(article).flatMap(({figures, sentence}): Standings[] => {
    const countable = figures.filter(({mention}) => /^(?:cardinal|money|percent|measure)$/.test(mention.kind))
    const [alike = []] = countable
      .map((one) => countable.filter((other) => areAlike(one.mention, other.mention)))
      .sort((a, b) => b.length - a.length)
    if (alike.length < 3) return []
    const after = entriesOf(
      alike,
      (figure) => NAME_AFTER.exec(article.text.slice(figure.mention.end, sentence.end))?.[1]
    )
    const before = entriesOf(alike, (figure) => {
      const from = figures[figure.index - 1]?.mention.end ?? sentence.start
      return [...article.text.slice(from, figure.mention.start).matchAll(NAMES)].at(-1)?.[0]
    })
    const entries = after ?? before
    return entries === undefined
      ? []
      : [{entries, place: {start: sentence.start, end: sentence.end}, sentence: sentence.index}]
  })
}

/** "In Ash it was £312,000. In Beck it was £241,000, and in Cole £228,000": one list over two sentences or three. */
function inParagraphs(article: Article): Standings[] {
  const sentences = figureSentences(article)
  return sentences.flatMap(({figures, sentence}, index): Standings[] => {
    const near = sentences
      .slice(Math.max(0, index - 2), index + 1)
      .filter((each) => each.sentence.block === sentence.block)
    const [last] = figures.slice(-1)
    if (near.length < 2 || last === undefined || !/^(?:money|percent|measure)$/.test(last.mention.kind))
      return []
    const all = near.flatMap((each) => each.figures)
    const alike = all.filter(({mention}) => areAlike(mention, last.mention))
    if (alike.length < 3 || alike.length > 6 || alike.length < all.length) return []
    const entries = entriesOf(alike, (figure) => {
      const from = figure.sentence.figures[figure.index - 1]?.mention.end ?? figure.sentence.sentence.start
      const text = article.text
        .slice(from, figure.mention.start)
        .replace(/^(?:In|At|For|The) /, (word) => word.toLowerCase())
      const names = [...text.matchAll(NAMES)].map(([name]) => name).filter((name) => !CALENDAR.has(name))
      return names.length === 1 ? names[0] : undefined
    })
    return entries === undefined
      ? []
      : [{entries, place: {start: near[0]?.sentence.start ?? 0, end: sentence.end}, sentence: sentence.index}]
  })
}

const CALENDAR: ReadonlySet<string> = new Set([...MONTH_NAMES, ...WEEKDAY_NAMES])

/** The figures with their names, where each has one of its own. */
function entriesOf(
  figures: readonly Figure[],
  nameOf: (figure: Figure) => string | undefined
): Standing[] | undefined {
  const entries = figures.flatMap((figure): Standing[] => {
    const name = nameOf(figure)
    return name === undefined ? [] : [{name, value: figure.mention.value ?? 0, mention: figure.mention}]
  })
  const isWhole =
    entries.length === figures.length && new Set(entries.map(({name}) => name)).size === entries.length
  return isWhole && entries.length > 2 ? entries : undefined
}

function inTables(article: Article): Standings[] {
  return tablesOf(article)
    .filter(isRanking)
    .map((rows) => ({
      entries: rows.map(({name, cells}) => ({name, value: cells.at(-1)?.value ?? 0})),
      place: {start: rows[0]?.block.start ?? 0, end: rows.at(-1)?.block.end ?? 0}
    }))
}

/** Three rows and more in the order of their last figure. */
function isRanking(rows: readonly Row[]): boolean {
  const values = rows.map(({cells}) => cells.at(-1)?.value ?? 0)
  return rows.length > 2 && values.every((value, at) => at === 0 || value < (values[at - 1] ?? Infinity))
}

const MOVE = /^(\p{L}[\p{L}\p{M}’'.()& -]*?)[:,]? (up|down) (\d[\d.]*)%/u

/** "Ash Holdings: down 4.1% to 61.20p", line after line */
function inMoves(article: Article): Standings[] {
  const rows = article.blocks.flatMap((block) => {
    const line = block.end - block.start < 80 ? article.text.slice(block.start, block.end) : ''
    const match = line.includes('%') ? MOVE.exec(line) : null
    if (match === null) return []
    const [, name = '', way, size] = match
    return [{name, value: way === 'up' ? Number(size) : -Number(size), block}]
  })
  const [first] = rows
  const last = rows.at(-1)
  if (rows.length < 3 || first === undefined || last === undefined) return []
  return [{entries: rows, place: {start: first.block.start, end: last.block.end}}]
}

/** The entry that a name in the text means: one of its words, or the party in brackets. */
export function entryOf({entries}: Standings, name: string): Standing | undefined {
  const words = name.split(/\s+/).filter((word) => word.length > 2)
  const found = entries.filter((entry) => {
    const party = /\(([^)]+)\)/.exec(entry.name)?.[1]
    return (
      words.some((word) => entry.name.replace(/\(.*/, '').split(/\s+/).includes(word)) ||
      (party !== undefined && isParty(words, party))
    )
  })
  return found.length === 1 ? found[0] : undefined
}

/** "Labour" of "(Lab)", "Liberal Democrats" of "(Lib Dem)" */
function isParty(words: readonly string[], party: string): boolean {
  const parts = party.split(' ')
  return parts.length === words.length && parts.every((part, at) => words[at]?.startsWith(part) === true)
}
