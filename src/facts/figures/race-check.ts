/**
 * Places that the times or points beside the names do not give: “second in 42 minutes 31 seconds” behind two who were
 * faster. Only what cannot be explained by somebody who is not named: more are ahead than the place allows.
 */
import type {Article, Block, Span} from '../../article/article.ts'
import type {Contradiction} from './contradiction.ts'
import {PLACES} from './superlatives.ts'
import {MONTH_NAMES} from '../../language/calendar-names.ts'

const NAME = String.raw`\p{Lu}[\p{L}’'-]+(?: (?:de |van |der |al-)?\p{Lu}[\p{L}’'-]+){0,3}`
/** 1hr 2min 3sec, 41 minutes 12 seconds, 17:20, 2:04:31, 58.09sec */
const TIME = String.raw`(?:(?<h>\d+) ?(?:hours?|hrs?|h)\b,? ?(?:and )?)?(?<m>\d+) ?(?:minutes?|mins?|m)\b,? ?(?:and )?(?:(?<s>\d+(?:\.\d+)?) ?(?:seconds?|secs?|s)\b)?|(?<![\d:.])(?:(?<ch>\d):)?(?<cm>\d{1,2}):(?<cs>\d\d(?:\.\d+)?)(?![\d:]| ?[ap]\.?m)|(?<![\d:.])(?<only>\d+\.\d+) ?(?:seconds?|secs?|s)\b`
const POINTS = String.raw`(?<![\d,.-])(?<p>\d{1,3}(?:\.\d+)?) (?:points?|pts)\b`
/** Times of another day, or of a part of the way. */
const OTHER =
  /\b(?:record|personal best|best time|season's best|last year|previous|heat|semi-final|qualif\w+|lap|split|halfway|behind|ahead|clear|adrift|faster|slower|quicker|women's|men's|junior|under-\d+|veteran|age group|fourth leg|gap|margin|deduct\w*|penalt\w+|handicap)\b/i
const PLACE =
  /\b(?<word>second|third|fourth|fifth|sixth|seventh)\b(?! (?:time|year|attempt|half|leg|round|race|win|title|place in the))|\b(?<won>won|winner|first|victory)\b|\b(?<runner>runner-up)\b/giu

const MONTH = new RegExp(String.raw`^(?:${MONTH_NAMES.join('|')}|\p{L}+day)$`, 'u')

interface Result {
  readonly name: string
  readonly value: number
  readonly place: number | undefined
  readonly word: Span & {readonly text: string}
}

export function wrongPlaces(article: Article): Contradiction[] {
  return article.blocks.flatMap((block): Contradiction[] => {
    if (block.zone !== 'body') return []
    const text = article.text.slice(block.start, block.end)
    if (
      !/\d/.test(text) ||
      !/\b(?:second|third|fourth|fifth|sixth|seventh|runner-up)\b/i.test(text) ||
      OTHER.test(text)
    )
      return []
    return [
      ...placesIn(block, text, new RegExp(TIME, 'gu'), 'least'),
      ...placesIn(block, text, new RegExp(POINTS, 'gu'), 'most')
    ]
  })
}

function placesIn(block: Block, text: string, pattern: RegExp, best: 'least' | 'most'): Contradiction[] {
  const results = resultsIn(block, text, pattern)
  if (results.length < 3 || new Set(results.map(({name}) => name)).size < results.length) return []
  return results.flatMap(({name, value, place, word}): Contradiction[] => {
    if (place === undefined) return []
    const ahead = results.filter((other) => (best === 'least' ? other.value < value : other.value > value))
    if (ahead.length < place || ahead.length > place + 2) return []
    const right = ahead.length + 1
    return [
      {
        at: {start: word.start, end: word.end},
        expected: PLACES.slice(right, right + 1),
        reckoning: `${ahead.map((other) => other.name).join(' and ')} ${ahead.length === 1 ? 'is' : 'are'} ahead of ${name}`,
        figures: []
      }
    ]
  })
}

function resultsIn(block: Block, text: string, pattern: RegExp): Result[] {
  const results: Result[] = []
  let from = 0
  for (const match of text.matchAll(pattern)) {
    const value = valueOf(match.groups ?? {})
    const segment = text.slice(from, match.index)
    const name = [...segment.matchAll(new RegExp(NAME, 'gu'))].at(-1)?.[0]
    const places = [...segment.matchAll(PLACE)]
    const last = places.at(-1)
    const {word, won} = last?.groups ?? {}
    const place =
      last === undefined
        ? undefined
        : word === undefined
          ? won === undefined
            ? 2
            : 1
          : PLACES.indexOf(word.toLowerCase())
    const start = block.start + from + (last?.index ?? 0)
    if (name === undefined || value === undefined || MONTH.test(name)) return []
    // "first" and "won" are said of much else
    const isPlace = word !== undefined || last?.groups?.['runner'] !== undefined
    results.push({
      name,
      value,
      place: isPlace ? place : undefined,
      word: {start, end: start + (last?.[0].length ?? 0), text: last?.[0] ?? ''}
    })
    from = match.index + match[0].length
  }
  return results
}

function valueOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
  const {h, m, s, ch, cm, cs, only, p} = groups
  if (p !== undefined) return Number(p)
  if (only !== undefined) return Number(only)
  if (cs !== undefined) return Number(ch ?? 0) * 3600 + Number(cm ?? 0) * 60 + Number(cs)
  return m === undefined ? undefined : Number(h ?? 0) * 3600 + Number(m) * 60 + Number(s ?? 0)
}
