/**
 * Makes articles with one planted contradiction each, and the untouched twin of each. The sentences are data
 * (frames/*.yml), the figures are drawn (draws/*.ts), and both stand among paragraphs that have nothing to do with them
 * (filler.yml), at varying distances. The same seed gives the same articles.
 *
 * A file of frames:
 *
 *     check: parts-do-not-sum            # what it tests; the rule that finds it, or a name of its own
 *     groups:
 *       - draw: {name: parts, count: 3, low: 40, high: 900}   # a drawing of draws/, with its settings
 *         date: 2023-05-12                                   # the day of publication, where the check needs one
 *         variety: en-GB
 *         source: 'MR <one>: Nobody rang.'                    # a transcript, where quotations are checked
 *         frames:
 *           - Of the {{<whole>}} homes, {{<a>}} are in Ashby, {{<b>}} in Coalville and [[<cWrong>|<c>]] in Measham.
 *
 * In a frame `[[wrong|right]]` is the planted slip, `{{…}}` another place of the conflict, `<name>` something drawn
 * (see write-figure.ts), and ` / ` parts paragraphs, between which others may come. A paragraph that begins with `# `
 * is the headline.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {parse} from 'yaml'
import * as figures from './draws/figures.ts'
import * as names from './draws/names.ts'
import * as times from './draws/times.ts'
import {Random} from './random.ts'
import {fillIn, type Drawn} from './write-figure.ts'

/** One drawing: figures for a frame, right and wrong, from a source of chance and the group's settings. */
export type Draw = (random: Random, settings: DrawSettings) => Drawn
export type DrawSettings = Readonly<Record<string, number | string>>

export interface Span {
  readonly start: number
  readonly end: number
}

export interface PlantedArticle {
  readonly check: string
  readonly frame: string
  readonly text: string
  /** The same without the slip. */
  readonly twin: string
  /** Where the slip is, and the other places of its conflict, in `text`. */
  readonly slip: Span
  readonly others: readonly Span[]
  readonly right: string
  readonly variety: string
  readonly date: string | undefined
  /** The transcript that goes with it. */
  readonly source: string | undefined
}

interface Group {
  readonly draw: {readonly name: string} & DrawSettings
  readonly date?: string
  readonly variety?: string
  readonly source?: string
  readonly frames: readonly string[]
}

interface FrameFile {
  readonly check: string
  readonly groups: readonly Group[]
}

interface Filler {
  readonly headlines: readonly string[]
  readonly ledes: readonly string[]
  readonly paragraphs: readonly string[]
}

/** Where drawings are looked for by name; a new file of them is added here. */
const DRAWS: Readonly<Record<string, Draw>> = {...figures, ...names, ...times}

const folder = new URL('./frames/', import.meta.url)
const filler = parse(readFileSync(new URL('./filler.yml', import.meta.url), 'utf8')) as Filler

/** Every file of frames, by name. */
export function frameFiles(): FrameFile[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yml'))
    .sort()
    .map((file) => parse(readFileSync(new URL(file, folder), 'utf8')) as FrameFile)
}

/** `rounds` articles of each frame of a file. */
export function plant({check, groups}: FrameFile, rounds: number): PlantedArticle[] {
  const articles: PlantedArticle[] = []
  for (const group of groups) {
    for (const frame of group.frames) {
      for (let round = 0; round < rounds; round++) {
        articles.push(plantFrame(check, group, frame, round))
      }
    }
  }
  return articles
}

function plantFrame(
  check: string,
  {draw, variety, date, source}: Group,
  frame: string,
  round: number
): PlantedArticle {
  const random = new Random(seedOf(frame) + round * 7919)
  const drawing = DRAWS[draw.name]
  if (drawing === undefined) throw new RangeError(`no drawing is called ${draw.name}`)
  const drawn = drawing(random, draw)
  const marked = surround(fillIn(frame, drawn), random)
  return {
    check,
    frame,
    ...unmark(marked),
    variety: variety ?? 'en-GB',
    date,
    source: source === undefined ? undefined : fillIn(source, drawn)
  }
}

/** A number from the words of a frame, so that a frame's figures do not change when others are added. */
function seedOf(text: string): number {
  let seed = 2_166_136_261
  for (const character of text) seed = Math.imul(seed ^ (character.codePointAt(0) ?? 0), 16_777_619)
  return seed >>> 0
}

/** A headline, an opening, the frame's paragraphs with none to three others between them, and an end. */
function surround(frame: string, random: Random): string {
  const own = frame.split(' / ')
  const headline = own[0]?.startsWith('# ') === true ? own.shift()?.slice(2) : undefined
  const others = random.shuffle(filler.paragraphs)
  const article = [
    headline ?? random.pick(filler.headlines),
    ...(headline === undefined ? [random.pick(filler.ledes)] : [])
  ]
  for (const paragraph of own) {
    article.push(paragraph)
    article.push(...others.splice(0, random.number(0, 3)))
  }
  article.push(...others.splice(0, 1))
  return `${article.join('\n\n')}\n`
}

const MARKS = /\[\[(?<wrong>.*?)\|(?<right>.*?)\]\]|\{\{(?<other>.*?)\}\}/g

function unmark(marked: string): Pick<PlantedArticle, 'text' | 'twin' | 'slip' | 'others' | 'right'> {
  let text = ''
  let twin = ''
  let last = 0
  let slip: (Span & {right: string}) | undefined
  const others: Span[] = []
  for (const match of marked.matchAll(MARKS)) {
    const {wrong, right, other} = match.groups ?? {}
    const before = marked.slice(last, match.index)
    text += before
    twin += before
    last = match.index + match[0].length
    const span = {start: text.length, end: text.length + (other ?? wrong ?? '').length}
    if (other === undefined) slip = {...span, right: right ?? ''}
    else others.push(span)
    text += other ?? wrong ?? ''
    twin += other ?? right ?? ''
  }
  if (slip === undefined) throw new RangeError(`no slip is marked in: ${marked}`)
  const rest = marked.slice(last)
  return {text: text + rest, twin: twin + rest, slip, others, right: slip.right}
}
