/**
 * What happened when: for each date of an article the event that its clause tells of, by the sort of event and by the
 * words for the thing that it happened to. “The bridge, opened in 1936” and “since its opening in 1938” are one event.
 */
import type {Article} from '../../article/article.ts'
import type {DateMention, Person} from '../../article/mentions.ts'
import type {CalendarDate} from '../../language/calendar.ts'
import {personAt} from './paragraph.ts'
import {
  daysNearPublication,
  daysOfEra,
  hasStatedYear,
  isOfAnotherYear,
  stretchOf,
  stretchOfYears,
  type Stretch
} from './stretch.ts'
import {tellingsOf, type Telling, type TimeMark} from './tellings.ts'

/** Events that a thing has once: their verbs, and behind the bar their nouns. */
const SORTS: Readonly<Record<string, readonly [verbs: string, nouns: string]>> = {
  open: ['opened|opens?(?! to\\b)', 'opening'],
  begin: ['began|begun|begins?|started|starts?|commenced', 'beginning|start'],
  close: [
    'closed|closes?|shut|shuts|(?:runs?|running|remains?|ran|is on show|is on display|open) (?:until|till)',
    'closure|closing'
  ],
  found: ['founded|established|set up|formed|inaugurated', 'founding|foundation|establishment|formation'],
  build: ['built|erected|put up|constructed', 'building|construction'],
  complete: ['completed|finished', 'completion'],
  sign: ['signed', 'signing'],
  burn: [
    'burn(?:t|ed)(?: down| out)?|gutted|levelled|leveled|destroyed by fire',
    'fire|blaze|wildfire|bushfire|inferno'
  ],
  die: ['died', 'death'],
  marry: ['married|wed', 'wedding'],
  crash: ['crashed|collided|derailed', 'crash|collision|derailment'],
  explode: ['exploded|bombed', 'explosion|blast|bombing'],
  sink: ['sank|sunk', 'sinking'],
  launch: ['launched', 'launch'],
  promise: ['promised|pledged', 'promise|pledge'],
  release: ['released|came out', 'release'],
  publish: ['published', 'publication'],
  force: ['(?:took|takes?|taking) effect|(?:came|comes?|coming) into (?:force|effect)', 'commencement'],
  buy: ['bought|purchased|acquired', 'purchase|acquisition'],
  sell: ['sold', 'sale'],
  discover: ['discovered|unearthed|dug up', 'discovery'],
  demolish: ['demolished|pulled down|torn down|razed', 'demolition'],
  arrest: ['arrested', 'arrest'],
  murder: ['murdered', 'murder'],
  abolish: ['abolished|repealed|scrapped', 'abolition|repeal'],
  expire: ['expires?|expired', 'expiry|expiration'],
  strike: ['walk out|walked out', 'strike|walkout|walk-out'],
  quake: ['quaked', 'earthquake|quake|tremor'],
  erupt: ['erupted', 'eruption'],
  flood: ['flooded', 'floods?'],
  storm: ['stormed', 'storm|hurricane|tornado|cyclone|gale'],
  collapse: ['collapsed', 'collapse'],
  invade: ['invaded', 'invasion'],
  massacre: ['massacred', 'massacre'],
  resign: ['resigned', 'resignation'],
  appoint: ['appointed', 'appointment'],
  retire: ['retired', 'retirement'],
  disappear: ['disappeared|vanished', 'disappearance'],
  nationalise: ['nationali[sz]ed', 'nationali[sz]ation'],
  privatise: ['privati[sz]ed', 'privati[sz]ation']
}
const SORT = new RegExp(
  `\\b(?:${Object.entries(SORTS)
    .map(([name, words]) => `(?<${name}>${words.join('|')})`)
    .join('|')})\\b(?!-)`,
  'g'
)
const NOUN = new RegExp(
  `^(?:${Object.values(SORTS)
    .map(([, nouns]) => nouns)
    .join('|')})$`
)

/** A time that is that of another clause, or words that open one. */
const EDGE =
  /[;:–—]|‹[pratces]\d+›|, (?=(?:and|but|who|which|where|while|whose)\b)|\b(?=(?:before|after|until|because|while|when|since|which|that|who) (?! *$))/g
const COMPANY =
  /^(?:firm|company|business|club|school|charity|group|society|band|orchestra|choir|museum|theatre|college|university|hospital|hotel|pub|shop|factory|brewery|paper|newspaper|magazine)$/
const KNOWN = /^(?:since|when|until|before|after|by the time)\b/
const ARTICLE = /\b(?:the|its|their|his|her|that|this)(?: [a-z'-]+){0,2} $/
const BE =
  '(?:(?:will|would|may|must|can|is to|are to|is due to|was to|due to|was|were|is|are|will be|has been|had been|been|be|being|to be|first|officially|finally|formally|itself|,) )*'
const HEAD = new RegExp(
  `(?<article>\\b(?:the|its|their|his|her|that|this|an?) )?(?<more>(?:[a-z'-]+ )*?)(?<head>[a-z'-]+),? ${BE}$`
)
const OBJECT =
  /^ (?:the |its |their |his |her |an? )(?:[a-z'-]+ ){0,2}?(?<head>[a-z'-]+)(?=[,.;) ]*$|[,.;)]| (?:in|on|at|of|for|with|to|from|by)\b)/

export interface Occurrence {
  readonly sort: string
  readonly mention: DateMention
  readonly days: Stretch
  readonly telling: Telling
  /** What it happened to: the noun before the verb, or the object behind it. */
  readonly heads: ReadonlySet<string>
  /** All words of its clause that may name the thing. */
  readonly things: ReadonlySet<string>
  /** "its opening", "it opened", "the firm was founded": of whatever was named before. */
  readonly isSole: boolean
  /** Told as known: "the fire of 1987", "since the bridge was opened". */
  readonly isKnown: boolean
  readonly clause: string
  /** Those named in the clause. */
  readonly people: ReadonlySet<Person>
}

export function occurrencesIn(article: Article): Occurrence[] {
  return tellingsOf(article).flatMap((telling) =>
    telling.marks.flatMap((mark) => {
      const years = countedYears(telling, mark)
      if (years !== undefined) return years
      const days = daysOf(telling.paragraph.article, mark.mention)
      return days === undefined || !LED.test(telling.words.slice(0, mark.at))
        ? []
        : (occurrenceOf(telling, mark, clauseOf(telling.words, mark), days) ?? [])
    })
  )
}

interface Clause {
  readonly lead: string
  readonly rest: string
}

function occurrenceOf(
  telling: Telling,
  {mention}: TimeMark,
  {lead, rest}: Clause,
  days: Stretch
): Occurrence | undefined {
  const clause = `${lead} ${rest}`
  const inLead = [...lead.matchAll(SORT)].at(-1)
  const told = inLead ?? [...rest.matchAll(SORT)][0]
  const groups: Readonly<Record<string, string | undefined>> = told?.groups ?? {}
  const sort = Object.keys(groups).find((name) => groups[name] !== undefined)
  if (told === undefined || sort === undefined) return undefined
  const before = told.input.slice(0, told.index)
  const isNoun = NOUN.test(told[0])
  const subject = HEAD.exec(before)?.groups
  const object = OBJECT.exec(told.input.slice(told.index + told[0].length))?.groups?.['head']
  const head = subject?.['head'] ?? ''
  // "an inquiry into the scheme": the noun before each preposition
  const nouns = [...before.matchAll(/([a-z'-]+) (?:of|into|for|in|on|at|to|with|between|against|over) /g)]
  const heads = isNoun ? [] : [head, object, ...nouns.map(([, noun]) => noun)]
  const isDefinite = subject?.['article'] !== undefined && !/^an? $/.test(subject['article'])
  // "the 1936 opening"
  const isOfYear = inLead === undefined && /^ ?$/.test(before) && ARTICLE.test(lead)
  return {
    sort,
    mention,
    days,
    telling,
    heads: new Set(heads.flatMap((each) => (each !== undefined && each.length > 2 ? [each] : []))),
    things: new Set(clause.split(/[^a-z'-]+/).filter((word) => word.length > 2)),
    isSole:
      isNoun || /^(?:it|they|he|she|its|their)$/.test(head) || COMPANY.test(head) || isParticiple(before),
    isKnown: isNoun ? ARTICLE.test(before) || isOfYear : KNOWN.test(lead.trim()) || isDefinite,
    clause,
    people: peopleOf(telling, clause)
  }
}

function peopleOf({paragraph}: Telling, clause: string): Set<Person> {
  const marks = clause.match(/‹h\d+›/g) ?? []
  return new Set(marks.flatMap((mark) => personAt(paragraph, mark)?.person ?? []))
}

/** "Founded in 1989 by …": of whatever the article is about. */
function isParticiple(before: string): boolean {
  return /^ ?["“]?$/.test(before)
}

/** "its 25th anniversary", "eight years after a fire levelled half of the town": counted back from now. */
function countedYears(telling: Telling, mark: TimeMark): Occurrence[] | undefined {
  const {mention, letter, end} = mark
  const {date} = telling.paragraph.article
  if (date === undefined || !/^[nda]$/.test(letter)) return undefined
  const rest = /^[^,;:–—‹]*/.exec(telling.words.slice(end))?.[0] ?? ''
  const years = Number(/^P(\d+)Y$/.exec(mention.value ?? '')?.[1])
  const lead = telling.words.slice(0, mark.at)
  if (Number.isNaN(years) || mention.approx !== undefined || hasOtherYear(telling)) return []
  if (letter === 'n') return anniversaryOf(telling, mark, {lead, rest}, date, years)
  if (letter === 'd' && !(/^ ?(?:just |only |exactly )?$/.test(lead) && /^ after /.test(rest))) return []
  if (years % 10 === 0 && years > 20) return []
  const clause = {lead: rest.replace(/^ after /, ''), rest: ''}
  const days = stretchOfYears(date.year - years - 1, date.year - years)
  return letter === 'd' ? [occurrenceOf(telling, mark, clause, days) ?? []].flat() : undefined
}

/** "the 25th anniversary of the fire", "its centenary": of what is told, or of the founding. */
function anniversaryOf(
  telling: Telling,
  mark: TimeMark,
  {lead, rest}: Clause,
  date: CalendarDate,
  years: number
): Occurrence[] {
  const {mention} = mark
  if (!/anniversary|jubilee|centenary/i.test(mention.text)) return []
  const spare = [date.month < 4 ? 1 : 0, date.month > 8 ? 1 : 0] as const
  const days = stretchOfYears(date.year - years - spare[0], date.year - years + spare[1])
  const of = /^ of (?:the |its |their |his |her )?(.*)/.exec(rest)?.[1]
  const found = occurrenceOf(telling, mark, {lead: of === undefined ? '' : `the ${of}`, rest: ''}, days)
  if (found !== undefined) return [found]
  if (of !== undefined || !/\b(?:its|their|'s) $/.test(lead)) return []
  return [
    {
      sort: 'found',
      mention,
      days,
      telling,
      heads: new Set(),
      things: new Set(),
      isSole: true,
      isKnown: true,
      clause: '',
      people: new Set()
    }
  ]
}

/** "will be 50 next year", "in 2019, eight years after": counted from another time. */
function hasOtherYear({marks}: Telling): boolean {
  return marks.some(({mention}) => hasStatedYear(mention) || isOfAnotherYear(mention))
}

function daysOf({date}: Article, mention: DateMention): Stretch | undefined {
  // "last year", "next month"
  if (mention.isRelative && mention.kind !== 'weekday' && mention.stated?.month === undefined)
    return undefined
  if (mention.approx !== undefined || mention.until !== undefined) return undefined
  return daysNearPublication(mention, date) ?? stretchOf(mention) ?? daysOfEra(mention)
}

/** "opened in 1936", "the 1936 opening", "on 3 May": and not "from 1936 onwards". */
const LED = /(?:^ ?["“]?|, |\(|\b(?:in|on|of|for|the|at|until|till|that|early|late|its|last) )$/

/** The words told with a time: back to the time or the clause before it; on to the next comma where it opens them. */
function clauseOf(words: string, {at, end}: TimeMark): Clause {
  const before = words.slice(0, at)
  const edge = [...before.matchAll(EDGE)].at(-1)
  const lead = before.slice(edge === undefined ? 0 : edge.index + edge[0].length)
  const isOpening = !/[a-z]{3,} [a-z'-]{3,}/.test(lead)
  const behind = words.slice(end).replace(isOpening ? /^, / : /^$/, ' ')
  const next = /^[^,;:–—‹]*/.exec(behind)?.[0] ?? ''
  return {
    lead,
    rest:
      /^(.*?)(?:\b(?:and|but|before|after|until|because|while|when|since|which|that|who)\b|$)/.exec(
        next
      )?.[1] ?? ''
  }
}
