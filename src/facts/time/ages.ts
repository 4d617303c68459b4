/** Ages against dates of birth, and against each other. */
import type {Article, Span} from '../../article/article.ts'
import type {DateMention, Person} from '../../article/mentions.ts'
import {dayNumber} from '../../language/calendar.ts'
import {dayOfNumber} from '../../entities/date-resolve.ts'
import type {TimeContradiction} from './contradiction.ts'
import {agesIn, birthsIn, deathsIn, type AgeTold, type LifeEvent} from './lives.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'
import {numberLike, numberSpan} from './period.ts'
import {hasStatedYear, stretchOf, type Stretch} from './stretch.ts'

/** Days before publication in which a piece may have been written, and somebody have had a birthday. */
const WRITTEN_BEFORE = 9

export function wrongAges(article: Article): TimeContradiction[] {
  if (!article.dates.some(({kind}) => kind === 'age')) return []
  const paragraphs = datedParagraphs(article)
  const ages = paragraphs.flatMap(agesIn)
  const births = paragraphs.flatMap(birthsIn)
  const deaths = births.length === 0 ? [] : paragraphs.flatMap(deathsIn)
  const found: TimeContradiction[] = []
  for (const age of ages) {
    const birth = births.find(({person}) => person === age.person)
    const contradiction =
      birth === undefined
        ? undefined
        : againstBirth(
            article,
            age,
            birth,
            deaths.find(({person}) => person === age.person)
          )
    if (contradiction !== undefined) found.push(contradiction)
  }
  const isTold = ({start, end}: Span): boolean => found.some(({at}) => at.start < end && at.end > start)
  const more = [...againstEachOther(article, ages), ...bareAges(article, ages), ...agesOfThings(article)]
  return [...found, ...more.filter(({at}) => !isTold(at))]
}

function againstBirth(
  article: Article,
  {mention, at, atMention}: AgeTold,
  birth: LifeEvent,
  death: LifeEvent | undefined
): TimeContradiction | undefined {
  const when =
    at === 'death'
      ? (death?.days ?? publication(article, 70))
      : at === 'now'
        ? publication(article, WRITTEN_BEFORE)
        : at
  if (when === undefined || when.high < birth.days.low) return undefined
  if (at === 'now' && death !== undefined) return undefined
  const value = Number(/\d+/.exec(mention.value ?? '')?.[0])
  const low = yearsBetween(birth.days.high, when.low)
  const high = yearsBetween(birth.days.low, when.high)
  if (value >= low && value <= high) return undefined
  const isLate = dayOfNumber((when.low + when.high) >> 1).month > 6
  const rights = low === high ? [low] : isLate ? [high, low] : [low, high]
  const date = at === 'death' ? death?.mention : atMention
  const then =
    date === undefined
      ? at === 'death'
        ? 'at death'
        : 'at the time of publication'
      : `${date.kind === 'day' ? 'on' : 'in'} ${date.text}`
  const born = birth.mention.kind === 'day' ? 'on' : 'in'
  return told(
    article,
    mention,
    rights,
    `somebody born ${born} ${birth.mention.text} is ${[...new Set([low, high])].join(' or ')} ${then}`,
    [birth.mention, ...(date === undefined ? [] : [date])]
  )
}

function told(
  article: Article,
  mention: DateMention,
  rights: readonly number[],
  reckoning: string,
  places: readonly Span[]
): TimeContradiction | undefined {
  const at = numberSpan(mention)
  if (at === undefined) return undefined
  const written = article.slice(at)
  const usable = rights.filter((right) => right >= 0)
  return {
    at,
    expected: [
      ...usable.map((right) => numberLike(written, right)[0] ?? String(right)),
      ...usable.slice(0, 1).flatMap((right) => numberLike(written, right).slice(1))
    ],
    reckoning: `${reckoning}, not ${written}`,
    places: places.map(({start, end}) => ({start, end}))
  }
}

/** The whole years between two days. */
function yearsBetween(from: number, to: number): number {
  const [a, b] = [dayOfNumber(from), dayOfNumber(to)]
  const isBefore = b.month < a.month || (b.month === a.month && b.day < a.day)
  return b.year - a.year - (isBefore ? 1 : 0)
}

function publication({date}: Article, before: number): Stretch | undefined {
  if (date === undefined) return undefined
  return {low: dayNumber(date) - before, high: dayNumber(date) + 1}
}

/** What makes an age that of another day. */
const OTHER_DAY =
  /\b(?:then|when|at the time|was|were|would be|will be|turns?|turned|turning|ago|later|earlier|until|since|as a)\b|‹[par]\d+›/

/** "Nina Okafor, 34, …" and further on "Ms Okafor, 43," */
function againstEachOther(article: Article, ages: readonly AgeTold[]): TimeContradiction[] {
  const first = new Map<Person, AgeTold>()
  const found: TimeContradiction[] = []
  for (const age of ages) {
    if (age.at !== 'now' || !age.isApposition) continue
    const before = first.get(age.person)
    if (before === undefined) {
      first.set(age.person, age)
      continue
    }
    if (
      before.mention.value === age.mention.value ||
      isOfOtherDay(article, age) ||
      isOfOtherDay(article, before)
    )
      continue
    const contradiction = agesDiffer(article, before.mention, age.mention, age.person.name)
    if (contradiction !== undefined) found.push(contradiction)
  }
  return found
}

function isOfOtherDay(article: Article, {mention}: AgeTold): boolean {
  const {start, end} = mention
  const around = article.text.slice(Math.max(0, start - 12), end + 40).toLowerCase()
  return /\b(?:then|when|at the time|aged|turned|ago)\b/.test(around)
}

function agesDiffer(
  article: Article,
  first: DateMention,
  second: DateMention,
  name: string
): TimeContradiction | undefined {
  const value = Number(/\d+/.exec(first.value ?? '')?.[0])
  const at = numberSpan(first)
  const other = at === undefined ? '' : article.slice(at)
  return told(article, second, [value], `${name} is ${other} elsewhere`, [first])
}

/** "Nina Okafor, 34, from Leeds … the 43-year-old said": nobody else has been named since. */
function bareAges(article: Article, ages: readonly AgeTold[]): TimeContradiction[] {
  const found: TimeContradiction[] = []
  const own = new Set(ages.map(({mention}) => mention))
  const values = new Set(article.dates.filter(({kind}) => kind === 'age').map(({value}) => value))
  if (values.size !== 2) return found // with a third age there is somebody else about
  let last: AgeTold | undefined
  for (const paragraph of datedParagraphs(article)) {
    for (const age of agesIn(paragraph)) {
      if (age.isApposition && own.has(age.mention)) last = age
    }
    for (const match of paragraph.words.matchAll(
      /(?:^|¦ )(?:but |and |now )?the (‹g\d+›)(?=,? (?:said|told|added|was|is|has|had|who|from|also|denied|admitted|pleaded|will|did|died|suffered|from|went|came|won|scored|[a-z]+ed)\b|,)/g
    )) {
      const mention = dateAt(paragraph, match[1])
      if (mention === undefined || last === undefined || mention.start < last.mention.start) continue
      if (!/^\d+-year-old$/i.test(mention.text) || mention.value === last.mention.value) continue
      if (isOthersBetween(article, last, mention.start)) continue
      if (
        isOfOtherDay(article, last) ||
        OTHER_DAY.test(article.text.slice(last.mention.start - 12, last.mention.start))
      )
        continue
      const contradiction = agesDiffer(article, last.mention, mention, last.person.name)
      if (contradiction !== undefined) found.push({...contradiction, isDoubtful: true})
    }
  }
  return found
}

/** Whether anybody else is named, or a new person brought in, between an age and a place further on. */
function isOthersBetween(article: Article, {person, mention}: AgeTold, end: number): boolean {
  const isNamed = article.people.some(
    (other) =>
      other !== person && other.mentions.some((each) => each.start > mention.start - 400 && each.start < end)
  )
  const between = article.text.slice(mention.end, end).toLowerCase()
  return (
    isNamed ||
    /\b(?:an? (?:\S+ ){0,3}(?:man|woman|boy|girl|teenager|driver|passenger|cyclist|pedestrian|victim|suspect|student|pupil|player|friend|neighbour|neighbor|relative|colleague)|his|her) (?:\S+ ){0,2}(?:who|was|were|whose|brother|sister|wife|husband|son|daughter|mother|father|partner)\b/.test(
      between
    )
  )
}

const MADE =
  '(?:founded|built|opened|established|launched|created|formed|set up|laid out|laid|planted|erected|completed|unveiled|constructed)'
let thingPatterns: readonly RegExp[] | undefined

/** "the 150-year-old brewery, founded in 1890": by the day of publication. */
function agesOfThings(article: Article): TimeContradiction[] {
  const {date} = article
  if (date === undefined) return []
  thingPatterns ??= [
    new RegExp(
      `\\b(?:the|an?|its|their|this|our) (?<g>‹g\\d+›) (?<noun>[^‹¦.]{2,50}?),? (?:which |that )?(?:was |were )?(?:first )?(?<made>${MADE})(?: [^‹¦]{0,30}?)? (?:in|on) (?<p>‹p\\d+›)`,
      'g'
    ),
    new RegExp(
      `\\b${MADE}(?: [^‹¦]{0,30}?)? (?:in|on) (?<p>‹p\\d+›),? (?:the|this) (?<g>‹g\\d+›) (?<noun>[a-z])`,
      'g'
    ),
    new RegExp(
      `\\b(?:the|this|its|their) (?<noun>[a-z' -]{2,40}?),? (?:which was |and )?${MADE} in (?<p>‹p\\d+›),? is (?:now )?(?<g>‹g\\d+›)`,
      'g'
    )
  ]
  const found: TimeContradiction[] = []
  for (const paragraph of datedParagraphs(article)) {
    if (!paragraph.words.includes('‹g')) continue
    for (const pattern of thingPatterns) {
      for (const {groups = {}} of paragraph.words.matchAll(pattern)) {
        const contradiction = ageOfThing(article, paragraph, groups)
        if (contradiction !== undefined) found.push(contradiction)
      }
    }
  }
  return found
}

const PEOPLE =
  /\b(?:man|woman|boy|girl|[a-z]+er|[a-z]+or|[a-z]+ist|[a-z]+ian|player|student|founder|owner|mother|father|son|daughter|who|from)\b/

function ageOfThing(
  {date}: Article,
  paragraph: Paragraph,
  groups: Readonly<Record<string, string | undefined>>
): TimeContradiction | undefined {
  const mention = dateAt(paragraph, groups['g'])
  const made = dateAt(paragraph, groups['p'])
  const days = made === undefined ? undefined : stretchOf(made)
  if (mention === undefined || made === undefined || days === undefined || !hasStatedYear(made))
    return undefined
  if (date === undefined || mention.until !== undefined || PEOPLE.test(groups['noun'] ?? '')) return undefined
  const value = Number(/^P(\d+)Y$/.exec(mention.value ?? '')?.[1])
  if (Number.isNaN(value)) return undefined
  const age = date.year - dayOfNumber((days.low + days.high) >> 1).year
  // round ages are said of what is about so old
  const room =
    mention.approx !== undefined ? value * 0.15 + 2 : value % 50 === 0 ? 5 : value % 10 === 0 ? 2 : 1
  if (Math.abs(age - value) <= room || age < 1) return undefined
  return told(
    paragraph.article,
    mention,
    [age],
    `what dates from ${made.text} is ${String(age)} at the time of publication`,
    [made]
  )
}
