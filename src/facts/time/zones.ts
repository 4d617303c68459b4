/** One moment in two time zones: “6pm GMT (8pm BST)”, “9am in London (5am in New York)”. */
import type {Article, Span} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import type {TimeContradiction} from './contradiction.ts'
import {dateAt, datedParagraphs} from './paragraph.ts'

/** Minutes ahead of Greenwich in winter and, where it differs, in summer. */
const CITIES: ReadonlyMap<string, readonly number[]> = new Map(
  Object.entries<readonly number[]>({
    london: [0, 60],
    dublin: [0, 60],
    edinburgh: [0, 60],
    lisbon: [0, 60],
    paris: [60, 120],
    berlin: [60, 120],
    madrid: [60, 120],
    rome: [60, 120],
    brussels: [60, 120],
    geneva: [60, 120],
    vienna: [60, 120],
    amsterdam: [60, 120],
    stockholm: [60, 120],
    oslo: [60, 120],
    lagos: [60],
    athens: [120, 180],
    helsinki: [120, 180],
    johannesburg: [120],
    pretoria: [120],
    'cape town': [120],
    durban: [120],
    harare: [120],
    moscow: [180],
    istanbul: [180],
    nairobi: [180],
    riyadh: [180],
    dubai: [240],
    karachi: [300],
    delhi: [330],
    'new delhi': [330],
    mumbai: [330],
    bangkok: [420],
    beijing: [480],
    shanghai: [480],
    'hong kong': [480],
    singapore: [480],
    manila: [480],
    perth: [480],
    tokyo: [540],
    seoul: [540],
    brisbane: [600],
    sydney: [600, 660],
    melbourne: [600, 660],
    adelaide: [570, 630],
    auckland: [720, 780],
    wellington: [720, 780],
    'new york': [-300, -240],
    washington: [-300, -240],
    boston: [-300, -240],
    toronto: [-300, -240],
    chicago: [-360, -300],
    denver: [-420, -360],
    'los angeles': [-480, -420],
    'san francisco': [-480, -420],
    seattle: [-480, -420],
    vancouver: [-480, -420]
  })
)

/** Zones that are written the same, or loosely so, all the year round. */
const SEASONAL = /^(?:E|C|M|P)S?T$|^CET$|^EET$|^AEST$|^ACST$|^NZST$/

interface Clock {
  readonly minutes: number
  readonly offsets: readonly number[]
}

let pattern: RegExp | undefined

export function wrongZones(article: Article): TimeContradiction[] {
  if (!article.dates.some(({kind}) => kind === 'time')) return []
  const cities = [...CITIES.keys()].join('|')
  pattern ??= new RegExp(
    `(?<one>‹t\\d+›)(?: (?:local )?time)?(?: in (?<cityOne>${cities})| (?<nameOne>${cities}) time)?(?:,? \\(|, | \\/ ?|\\/| or | – )(?<two>‹t\\d+›)(?: (?:local )?time)?(?: in (?<cityTwo>${cities})| (?<nameTwo>${cities}) time)?(?=[),.;¦ ])`,
    'g'
  )
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    if (!/‹t\d+›.{1,40}‹t/.test(paragraph.words)) continue
    for (const {groups = {}} of paragraph.words.matchAll(pattern)) {
      const one = dateAt(paragraph, groups['one'])
      const two = dateAt(paragraph, groups['two'])
      if (one === undefined || two === undefined) continue
      const first = clockOf(one, groups['cityOne'] ?? groups['nameOne'])
      const second = clockOf(two, groups['cityTwo'] ?? groups['nameTwo'])
      if (first === undefined || second === undefined) continue
      const contradiction = compare(article, [one, first], [two, second])
      if (contradiction !== undefined) found.push(contradiction)
    }
  }
  return found
}

function clockOf({value, zone, zoneOffset}: DateMention, city: string | undefined): Clock | undefined {
  const match = /^(\d\d):(\d\d)/.exec(value ?? '')
  if (match === null) return undefined
  const minutes = Number(match[1]) * 60 + Number(match[2])
  if (zone !== undefined && zoneOffset !== undefined) {
    const name = zone.toUpperCase()
    return {minutes, offsets: SEASONAL.test(name) ? [zoneOffset, zoneOffset + 60] : [zoneOffset]}
  }
  const offsets = city === undefined ? undefined : CITIES.get(city)
  return offsets === undefined ? undefined : {minutes, offsets}
}

const DAY = 1440

function compare(
  article: Article,
  [one, first]: readonly [DateMention, Clock],
  [two, second]: readonly [DateMention, Clock]
): TimeContradiction | undefined {
  const rights = new Set<number>()
  first.offsets.forEach((from, season) => {
    second.offsets.forEach((to, other) => {
      // zones near each other change their clocks together
      if (season !== other && first.offsets.length === second.offsets.length && Math.abs(from - to) <= 240)
        return
      rights.add((((first.minutes - from + to) % DAY) + DAY) % DAY)
    })
  })
  // times without a.m. or p.m. may be either
  const isVague = !/[ap]\.?\s?m|^\d{4}|^(?:[01]\d|2[0-3])[:.]/i.test(two.text)
  if (rights.has(second.minutes) || (isVague && rights.has((second.minutes + 720) % DAY))) return undefined
  // both on summer time or both not
  const sameSeason =
    (((first.minutes - (first.offsets[0] ?? 0) + (second.offsets[0] ?? 0)) % DAY) + DAY) % DAY
  const at = clockSpan(two)
  const right = at === undefined ? undefined : clockLike(article.slice(at), sameSeason)
  if (at === undefined || right === undefined) return undefined
  return {
    at,
    expected: [right],
    reckoning: `${one.text} is ${right}, not ${article.slice(at)}, in the other zone`,
    places: [{start: one.start, end: one.end}]
  }
}

/** The time without its zone: "8pm", "8 p.m.", "20:00", "2000". */
function clockSpan({start, text}: DateMention): Span | undefined {
  const match = /^\d{1,4}(?:[:.]\d\d)?(?:\s?[ap]\.?\s?m\b\.?)?/i.exec(text)
  return match === null ? undefined : {start, end: start + match[0].length}
}

function clockLike(written: string, minutes: number): string | undefined {
  const hour = Math.floor(minutes / 60)
  const minute = String(minutes % 60).padStart(2, '0')
  const match = /^(\d{1,2})(?:([:.])(\d\d))?(\s?)([ap])(\.?\s?)m(\.?)$/i.exec(written)
  if (match !== null) {
    const [
      ,
      ,
      mark = minutes % 60 === 0 ? '' : written.includes('.') && !written.includes('.m') ? '.' : ':',
      ,
      space = '',
      half = '',
      stop = '',
      last = ''
    ] = match
    const letter = hour < 12 ? 'a' : 'p'
    const shown = mark === '' ? '' : `${mark}${minute}`
    const isLoud = half === half.toUpperCase()
    return `${String(hour % 12 === 0 ? 12 : hour % 12)}${shown}${space}${isLoud ? letter.toUpperCase() : letter}${stop}${isLoud ? 'M' : 'm'}${last}`
  }
  if (/^\d{4}$/.test(written)) return `${String(hour).padStart(2, '0')}${minute}`
  const colon = /^(\d{1,2})([:.])\d\d$/.exec(written)
  if (colon === null) return undefined
  return `${(colon[1] ?? '').length === 2 ? String(hour).padStart(2, '0') : String(hour)}${colon[2] ?? ':'}${minute}`
}
