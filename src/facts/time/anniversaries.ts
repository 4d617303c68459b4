/** Anniversaries against the years that they count from and fall in; ordinals and counts against the years listed. */
import type {Article, Span} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {CARDINALS, ORDINALS} from '../../language/number-words.ts'
import {ordinalFigure} from '../../language/number-forms.ts'
import type {TimeContradiction} from './contradiction.ts'
import {POINT as P, ANNIVERSARY as N} from './marks.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'
import {numberLike, numberSpan} from './period.ts'
import {hasStatedYear} from './stretch.ts'

let patterns: readonly RegExp[] | undefined

export function wrongAnniversaries(article: Article): TimeContradiction[] {
  if (!article.dates.some(({kind}) => kind === 'anniversary')) return []
  patterns ??= [
    // the 25th anniversary of the fire of 1998; of its founding in 1998; of the 1956 march; since it opened in 1998
    new RegExp(`(?<n>${N}),? (?:of|since) (?<words>[^‹¦;]{0,60}?)(?<p>${P})`, 'g'),
    // marked its 50th birthday on Sunday. It was founded in March 1976
    new RegExp(
      `\\b(?:its|their) (?<n>${N})(?<words>(?:[^‹]|‹[ph]\\d+›){0,90}?¦ (?:it|they|the [a-z]+) (?:was |were )?(?:first )?(?:founded|opened|established|launched|created|formed|set up|built|began|started|incorporated)(?: [^‹¦]{0,30}?)? in )(?<p>${P})`,
      'g'
    ),
    // founded in 1998, is celebrating its 25th anniversary
    new RegExp(
      `\\b(?:founded|opened|established|launched|created|formed|set up|built|began|started|married|born|died|released|published|premiered|incorporated|chartered)(?: [^‹¦]{0,30}?)? in (?<p>${P})(?<words>,? [^‹¦]{0,70}?)\\b(?:its|their|his|her|the|a) (?<n>${N})`,
      'g'
    )
  ]
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    if (!paragraph.words.includes('‹n')) continue
    for (const pattern of patterns) {
      for (const {groups = {}, index} of paragraph.words.matchAll(pattern)) {
        const mention = dateAt(paragraph, groups['n'])
        const base = dateAt(paragraph, groups['p'])
        if (mention === undefined || base === undefined) continue
        const contradiction = anniversary(paragraph, mention, base, index)
        if (contradiction !== undefined && !found.some(({at}) => at.start === contradiction.at.start))
          found.push(contradiction)
      }
    }
  }
  return found
}

function yearOf({value, isRelative, kind}: DateMention): number | undefined {
  if (isRelative && kind !== 'year') return undefined
  const match = /^(\d{4})/.exec(value ?? '')
  return match === null ? undefined : Number(match[1])
}

function anniversary(
  paragraph: Paragraph,
  mention: DateMention,
  base: DateMention,
  index: number
): TimeContradiction | undefined {
  const years = Number(/^P(\d+)Y$/.exec(mention.value ?? '')?.[1])
  const from = yearOf(base)
  if (Number.isNaN(years) || from === undefined || !hasStatedYear(base)) return undefined
  const {words, article} = paragraph
  const sentence = sentenceAt(words, index)
  const stated = [...sentence.matchAll(/‹p\d+›/g)]
    .map(([mark]) => dateAt(paragraph, mark))
    .filter((date) => date !== undefined && date !== base)
    .map((date) => (date === undefined ? undefined : yearOf(date)))
    .filter((year) => year !== undefined)
  const today = article.date?.year
  const possible = new Set(stated)
  if (today !== undefined) {
    possible.add(today)
    const isNear =
      /\b(?:will|next|coming|upcoming|ahead|approach\w*|prepar\w+|plan\w*|due|forthcoming|soon)\b/.test(
        sentence
      )
    const month = article.date?.month ?? 6
    if (isNear || month > 9) possible.add(today + 1)
    if (/\b(?:last|marked|celebrated|had|was|were|after|passed)\b/.test(sentence) || month < 4)
      possible.add(today - 1)
  }
  if (possible.size === 0 || possible.has(from + years)) return undefined
  // the years of a story about another time
  const others = new Set(
    [...words.matchAll(/‹p\d+›/g)].map(([mark]) => {
      const date = dateAt(paragraph, mark)
      return date === undefined ? undefined : yearOf(date)
    })
  )
  if (others.has(from + years)) return undefined
  const [now] = stated.length > 0 ? stated : [today]
  if (now === undefined || now <= from) return undefined
  // told in the past, without a year: it may have been any year
  if (stated.length === 0 && isTold(sentence) && from + years < now) return undefined
  const right = now - from
  const at = numberSpan(mention)
  if (at === undefined) return undefined
  const written = article.slice(at)
  return {
    at,
    expected: ordinalLike(written, right),
    reckoning: `from ${String(from)} to ${String(now)} is ${String(right)} years, not ${String(years)}`,
    places: [{start: base.start, end: base.end}]
  }
}

/** "On the 50th anniversary of the 1916 rising the army marched": some year that is over. */
function isTold(sentence: string): boolean {
  return (
    !/\b(?:is|are|has|have|will|this year|today|tomorrow|this (?:week|month|weekend)|yesterday|marks|falls|celebrates|mark|celebrate|ahead|next|to)\b/.test(
      sentence
    ) || /\b(?:in the|during the|when|then|at the time)\b/.test(sentence)
  )
}

function sentenceAt(words: string, index: number): string {
  const end = words.indexOf('¦', index)
  return words.slice(words.lastIndexOf('¦', index) + 1, end < 0 ? undefined : end)
}

const ORDINAL_WORDS: ReadonlyMap<number, string> = new Map(
  [...ORDINALS].map(([word, value]) => [value, word] as const)
)

/** 30 in the form of "25th" or "twenty-fifth"; a ten-year anniversary has a number of its own. */
export function ordinalLike(written: string, value: number): string[] {
  if (/^\d+(?:st|nd|rd|th)$/i.test(written)) {
    const word = value < 10 ? ORDINAL_WORDS.get(value) : undefined
    return [ordinalFigure(value), ...(word === undefined ? [] : [word])]
  }
  if (/^\d+$/.test(written) || CARDINALS.has(written.toLowerCase())) return numberLike(written, value)
  const word = ORDINAL_WORDS.get(value)
  return word !== undefined && value < 21
    ? value > 9
      ? [ordinalFigure(value), word]
      : [word]
    : [ordinalFigure(value)]
}

const WON =
  '(?:title|win|victory|championship|medal|gold|gold medal|term|cup|trophy|crown|triumph|final|appearance|defeat|success|pennant|promotion|relegation|oscar|grammy|award|prize|grand slam|premiership|flag)'
const LISTED = `(?<list>${P}(?:,? (?:and )?(?:in )?${P})*)`
let listPatterns: readonly RegExp[] | undefined

const TIMES: ReadonlyMap<string, number> = new Map([
  ['once', 1],
  ['twice', 2]
])

/** "its third title, after those in 2009, 2014 and 2021"; "three times, in 2009, 2014, 2018 and 2021" */
export function miscountedYears(article: Article): TimeContradiction[] {
  listPatterns ??= [
    new RegExp(
      `\\b(?<ordinal>second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d+(?:st|nd|rd|th)) (?:[a-z-]+ ){0,2}${WON},? (?:–|—|\\()?(?:after|following|adding to|to go with|to add to|having won(?: it)?|coming after) (?:those |the ones |wins |titles |victories |triumphs |successes |earlier ones |previous ones )?(?:that )?(?:(?:it|they|he|she|we) (?:won|took|claimed|collected) )?(?:in )?${LISTED}(?!,? (?:and |or )?(?:in )?‹p)`,
      'g'
    ),
    new RegExp(
      `\\b(?<times>twice|[a-z]+ times|\\d+ times),? ?(?:–|—|\\(|:)? ?(?:in |\\()${LISTED}(?!,? (?:and |or )?(?:in )?‹p)(?<rest>)`,
      'g'
    ),
    new RegExp(
      `\\b(?:won|lifted|claimed|taken) [^‹¦]{0,40}?\\bin ${LISTED} (?:–|—) (?<times>twice|[a-z]+ times)`,
      'g'
    )
  ]
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    if (!/times|twice|‹p\d+›,? (?:and )?(?:in )?‹p/.test(paragraph.words)) continue
    for (const pattern of listPatterns) {
      for (const {groups = {}} of paragraph.words.matchAll(pattern)) {
        const contradiction = miscount(paragraph, groups)
        if (contradiction !== undefined) found.push(contradiction)
      }
    }
  }
  return found
}

function miscount(
  paragraph: Paragraph,
  groups: Readonly<Record<string, string | undefined>>
): TimeContradiction | undefined {
  const dates = (groups['list']?.match(/‹p\d+›/g) ?? []).map((mark) => dateAt(paragraph, mark))
  const listed = dates.filter((date) => date !== undefined)
  if (listed.length < 2 || listed.some((date) => date.kind !== 'year' || date.isRelative)) return undefined
  const {ordinal, times} = groups
  const word = ordinal ?? times?.split(' ')[0] ?? ''
  const value =
    ordinal === undefined
      ? (TIMES.get(word) ?? CARDINALS.get(word) ?? Number(word))
      : (ORDINALS.get(word) ?? Number.parseInt(word, 10))
  if (Number.isNaN(value)) return undefined
  const right = listed.length + (ordinal === undefined ? 0 : 1)
  if (value === right) return undefined
  const first = listed[0]
  const at = placeOf(paragraph, word, first)
  if (at === undefined) return undefined
  const last = listed.at(-1)
  const written = paragraph.article.slice(at)
  return {
    at,
    expected: ordinal === undefined ? timesLike(written, right) : ordinalLike(written, right),
    reckoning:
      ordinal === undefined
        ? `${String(listed.length)} years are listed, not ${String(value)}`
        : `after ${String(listed.length)} others it is the ${ordinalFigure(right)}, not the ${ordinalFigure(value)}`,
    places: first === undefined || last === undefined ? [] : [{start: first.start, end: last.end}]
  }
}

function timesLike(written: string, value: number): string[] {
  if (TIMES.has(written.toLowerCase())) return numberLike('three', value).map((number) => `${number} times`)
  return numberLike(written, value)
}

/** The nearest place of a word on this side of a date, in its paragraph. */
function placeOf({article, block}: Paragraph, word: string, date: DateMention | undefined): Span | undefined {
  if (date === undefined) return undefined
  const text = article.text.slice(block.start, date.start).toLowerCase()
  const at = text.lastIndexOf(word)
  return at < 0 ? undefined : {start: block.start + at, end: block.start + at + word.length}
}
