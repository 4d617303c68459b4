/** Decades, centuries and seasons beside the year or month that they should hold. */
import type {Article, Span} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {ordinalFigure} from '../../language/number-forms.ts'
import type {TimeContradiction} from './contradiction.ts'
import {POINT as P} from './marks.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'

const MADE =
  '(?:built|founded|painted|written|composed|erected|carved|completed|published|opened|designed|laid out|born|established|printed|signed|cast|drawn|dating from|dates from|dated)'

let patterns: ReadonlyArray<readonly [kind: 'century' | 'decade' | 'season', pattern: RegExp]> | undefined

const SEASON_NAMED =
  /\b(?:height|middle|heart|depths?|end|start|beginning|dead|midst) of (?:the )?(?:[a-z]+ )?(?:spring|summer|autumn|winter)\b/

function tellsOfEras({dates, text}: Article): boolean {
  return (
    dates.some(({kind}) => kind === 'century' || kind === 'decade' || kind === 'season') ||
    SEASON_NAMED.test(text)
  )
}

export function wrongEras(article: Article): TimeContradiction[] {
  if (!tellsOfEras(article)) return []
  patterns ??= [
    // the 19th-century mill, built in 1923
    [
      'century',
      new RegExp(
        `(?<era>‹c\\d+›)(?: [a-z'-]+){1,5},? \\(?(?:which was |was |and )?(?:first )?${MADE}(?: [^‹¦,]{0,30}?)?(?: in)? (?<p>${P})`,
        'g'
      )
    ],
    // built in 1923, the 19th-century mill
    [
      'century',
      new RegExp(`\\b${MADE}(?: [^‹¦,]{0,30}?)?(?: in)? (?<p>${P}), (?:the|this) (?<era>‹c\\d+›)`, 'g')
    ],
    // in the 19th century, in 1923; in the 18th century (1823)
    ['century', new RegExp(`(?<era>‹c\\d+›)(?:,? \\(|, (?:probably |perhaps )?in )(?<p>${P})`, 'g')],
    ['decade', new RegExp(`(?<era>‹e\\d+›)(?:,? \\(|, (?:probably |perhaps )?in )(?<p>${P})`, 'g')],
    ['decade', new RegExp(`\\bin (?<p>${P}),? in the (?:early |mid-?|late )?(?<era>‹e\\d+›)`, 'g')],
    ['season', new RegExp(`(?<era>‹s\\d+›)(?:,? \\(|, )(?:in |on )?(?<p>${P})`, 'g')]
  ]
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    found.push(...besideNamedSeason(paragraph))
    if (!/‹[ces]/.test(paragraph.words)) continue
    for (const [kind, pattern] of patterns) {
      for (const {groups = {}} of paragraph.words.matchAll(pattern)) {
        const era = dateAt(paragraph, groups['era'])
        const point = dateAt(paragraph, groups['p'])
        if (era === undefined || point === undefined) continue
        const contradiction =
          kind === 'season' ? besideSeason(article, era, point) : eraOf(article, era, point)
        if (contradiction !== undefined) found.push(contradiction)
      }
    }
  }
  return found
}

function eraOf(article: Article, era: DateMention, point: DateMention): TimeContradiction | undefined {
  if (era.until !== undefined || point.isRelative) return undefined
  const year = Number(/^(\d{4})/.exec(point.value ?? '')?.[1])
  if (Number.isNaN(year)) return undefined
  const century = /^C(\d+)$/.exec(era.value ?? '')?.[1]
  const decade = /^(\d{4})s$/.exec(era.value ?? '')?.[1]
  if (century !== undefined) {
    const right = Math.floor((year - 1) / 100) + 1
    if (right === Number(century) || Math.floor(year / 100) + 1 === Number(century)) return undefined
    return told(
      article,
      era,
      point,
      /\d+(?:st|nd|rd|th)/,
      ordinalFigure(right),
      `${String(year)} is in the ${ordinalFigure(right)} century`
    )
  }
  if (decade === undefined || Math.floor(year / 10) * 10 === Number(decade)) return undefined
  const right = Math.floor(year / 10) * 10
  return told(article, era, point, /\d{4}(?=s)/, String(right), `${String(year)} is in the ${String(right)}s`)
}

function told(
  article: Article,
  era: DateMention,
  point: DateMention,
  part: RegExp,
  right: string,
  reckoning: string
): TimeContradiction {
  const match = part.exec(article.slice(era))
  const at =
    match === null
      ? {start: era.start, end: era.end}
      : {start: era.start + match.index, end: era.start + match.index + match[0].length}
  return {
    at,
    expected: match === null ? [] : [right],
    reckoning,
    places: [{start: point.start, end: point.end}]
  }
}

/** The month in the middle of each season, in the north. */
const MIDDLES: Readonly<Record<string, number>> = {spring: 4, summer: 7, autumn: 10, winter: 1}
const OTHER_SIDE =
  /\b(?:Australia|New Zealand|South Africa|Argentina|Chile|Brazil|southern hemisphere|northern hemisphere|Britain|England|Europe|America|Sydney|Melbourne|Cape Town|Johannesburg|London|New York|Antarctic)/

function besideSeason(article: Article, era: DateMention, point: DateMention): TimeContradiction | undefined {
  const season = /spring|summer|autumn|winter/.exec(era.value ?? '')?.[0]
  return season === undefined || !/\b(?:spring|summer|autumn|fall|winter)\b/i.test(era.text)
    ? undefined
    : outOfSeason(article, season, point, [{start: era.start, end: era.end}])
}

let namedPattern: RegExp | undefined

/** "at the height of summer, on 9 January" */
function besideNamedSeason(paragraph: Paragraph): TimeContradiction[] {
  if (!SEASON_NAMED.test(paragraph.words)) return []
  namedPattern ??= new RegExp(`${SEASON_NAMED.source},? (?:in|on) (?<p>${P})`, 'g')
  return [...paragraph.words.matchAll(namedPattern)].flatMap(({0: all, groups = {}}) => {
    const point = dateAt(paragraph, groups['p'])
    const season = /spring|summer|autumn|winter/.exec(all)?.[0]
    return point === undefined || season === undefined
      ? []
      : (outOfSeason(paragraph.article, season, point, []) ?? [])
  })
}

/** Half a year off: “this summer, in January”. */
function outOfSeason(
  article: Article,
  season: string,
  point: DateMention,
  places: readonly Span[]
): TimeContradiction | undefined {
  const month = Number(/^(?:\d{4}|-)-(\d\d)/.exec(point.value ?? '')?.[1])
  if (Number.isNaN(month)) return undefined
  const isSouth = article.variety === 'en-ZA' || article.variety === 'en-AU'
  const middle = ((MIDDLES[season] ?? 1) + (isSouth ? 6 : 0) - 1) % 12
  const apart = Math.abs(month - 1 - middle)
  if (Math.min(apart, 12 - apart) < 5 || OTHER_SIDE.test(article.text)) return undefined
  return {
    at: {start: point.start, end: point.end},
    expected: [],
    reckoning: `${article.slice(point)} is not in ${season}`,
    places,
    isDoubtful: true
  }
}
