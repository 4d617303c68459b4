/** Articles whose slips are known: those of fixtures/gold, and those of test/sets, which are kept as written. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'

/** Offsets are UTF-16 code units, end exclusive. */
export interface KnownSlip {
  readonly start: number
  readonly end: number
  readonly wrong: string
  readonly right: readonly string[]
  readonly category: string
  /** The other places of a contradiction. */
  readonly alt?: ReadonlyArray<readonly [number, number]>
}

export interface MarkedArticle {
  readonly id: string
  readonly variety: string
  readonly date: string
  readonly text: string
  /** A transcript that its quotations are checked against. */
  readonly source?: string | undefined
  readonly gold: readonly KnownSlip[]
  /** Whether nobody who writes rules reads it: its misses are counted, never shown. */
  readonly isBlind: boolean
}

const HEADER = /^# (\w+): (.*)\n/
const MARK = /\[\[([\s\S]*?)\|([\s\S]*?)\|([a-z.-]+)\]\]|\{\{([\s\S]*?)\}\}/g
const SOURCE = '.source.txt'

const gold = new URL('../../fixtures/gold/dev.json', import.meta.url)
const sets = new URL('../sets/', import.meta.url).pathname

/** The articles of fixtures/gold; 13 to 24 and 31 to 36 are the half that stays unread. */
export function developmentArticles(): MarkedArticle[] {
  const articles = JSON.parse(readFileSync(gold, 'utf8')) as ReadonlyArray<Omit<MarkedArticle, 'isBlind'>>
  return articles.map((article) => {
    const number = Number.parseInt(article.id, 10)
    return {...article, isBlind: (number > 12 && number < 25) || number > 30}
  })
}

/** A line of its own between the articles of one file. */
const BETWEEN = /^%%\n/m

/** The articles of a folder of test/sets, those under seen/ before those under blind/; a file may hold several. */
export function markedArticles(set: 'articles' | 'pieces' | 'clean'): MarkedArticle[] {
  return ['seen', 'blind'].flatMap((half) => {
    const folder = join(sets, set, half)
    if (!existsSync(folder)) return [] // until others are written
    return readdirSync(folder)
      .filter((name) => name.endsWith('.txt') && !name.endsWith(SOURCE))
      .sort()
      .flatMap((name) => readMarkedFile(folder, name.slice(0, -'.txt'.length), half === 'blind'))
  })
}

function readMarkedFile(path: string, name: string, isBlind: boolean): MarkedArticle[] {
  const bodies = readFileSync(join(path, `${name}.txt`), 'utf8').split(BETWEEN)
  const sourcePath = join(path, name + SOURCE)
  const source = existsSync(sourcePath) ? readFileSync(sourcePath, 'utf8') : undefined
  return bodies.map((body, index) => {
    const id = bodies.length === 1 ? name : `${name}-${index + 1}`
    return {...readMarked(body.trimStart(), id, isBlind), source}
  })
}

/** @param marked header lines (`# variety: en-GB`) and the text with its marks */
export function readMarked(marked: string, id: string, isBlind: boolean): MarkedArticle {
  let body = marked
  const header = new Map<string, string>()
  for (let line = HEADER.exec(body); line !== null; line = HEADER.exec(body)) {
    header.set(line[1] ?? '', line[2] ?? '')
    body = body.slice(line[0].length)
  }
  return {
    id,
    variety: header.get('variety') ?? 'en-GB',
    date: header.get('date') ?? '',
    isBlind,
    ...unmark(body.trimStart(), header.get('alts')?.split(/,\s*/) ?? [])
  }
}

/**
 * Takes the marks out of a text: `[[wrong|right~right|category]]` for a slip, `{{other place}}` for what it contradicts.
 *
 * @param owners the category of the slip that each other place belongs to, in order; "fact.sum#2" for the second one
 */
function unmark(marked: string, owners: readonly string[]): Pick<MarkedArticle, 'text' | 'gold'> {
  const slips: Array<KnownSlip & {alt: Array<readonly [number, number]>}> = []
  const places: Array<readonly [number, number]> = []
  let text = ''
  let from = 0
  for (const mark of marked.matchAll(MARK)) {
    text += marked.slice(from, mark.index)
    from = mark.index + mark[0].length
    const [, wrong, right = '', category = '', other] = mark
    const start = text.length
    text += other ?? wrong ?? ''
    const end = text.length
    if (other !== undefined) places.push([start, end])
    else slips.push({start, end, wrong: wrong ?? '', right: right.split('~'), category, alt: []})
  }
  places.forEach((place, index) => {
    const [category = '', nth = '1'] = (owners[index] ?? '').split('#')
    slips.filter((slip) => slip.category === category)[Number(nth) - 1]?.alt.push(place)
  })
  return {text: text + marked.slice(from), gold: slips}
}
