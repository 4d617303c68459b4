/** Ages against dates of birth, and against each other. */
import type {Article, Span} from '../../article/article.ts'
import {dayOfNumber} from '../../entities/date-resolve.ts'
import {publication, WRITTEN_BEFORE, wrongAge, yearsBetween, yearsOf} from './age-reckoning.ts'
import {agesApart} from './ages-apart.ts'
import {relatedAges} from './age-relations.ts'
import {impossibleLives} from '../lives/contradictions.ts'
import type {TimeContradiction} from './contradiction.ts'
import {agesIn, birthsIn, deathsIn, type AgeTold, type LifeEvent} from './lives.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'
import {hasStatedYear, stretchOf} from './stretch.ts'

export function wrongAges(article: Article): TimeContradiction[] {
  const lives = impossibleLives(article)
  const places = lives.flatMap(({at, places: others}) => [at, ...others])
  const isTold = ({start, end}: Span): boolean =>
    places.some((place) => place.start < end && place.end > start)
  const rest = agesOneByOne(article).filter(({at, places: others}) => ![at, ...others].some(isTold))
  return [...lives, ...rest]
}

function agesOneByOne(article: Article): TimeContradiction[] {
  if (!article.dates.some(({kind}) => kind === 'age' || kind === 'anniversary')) return relatedAges(article)
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
  const more = [...agesApart(article, ages), ...agesOfThings(article), ...relatedAges(article)]
  return [...found, ...more.filter(({at}) => !isTold(at))]
}

function againstBirth(
  article: Article,
  {mention, at, atMention}: AgeTold,
  birth: LifeEvent,
  death: LifeEvent | undefined
): TimeContradiction | undefined {
  const when = timeOf(article, at, death)
  if (when === undefined || when.high < birth.days.low) return undefined
  if (at === 'now' && death !== undefined) return undefined
  const value = yearsOf(mention)
  const low = yearsBetween(birth.days.high, when.low)
  const high = yearsBetween(birth.days.low, when.high)
  if (value >= low && value <= high) return undefined
  const isLate = at === 'soon' || dayOfNumber((when.low + when.high) >> 1).month > 6
  const year = (days: LifeEvent['days']): number => dayOfNumber((days.low + days.high) >> 1).year
  // a birthday that is near is of the year of publication
  const inYear = (article.date?.year ?? 0) - year(birth.days)
  const rights =
    at === 'soon' && inYear >= low && inYear <= high
      ? [inYear]
      : low === high
        ? [low]
        : isLate
          ? [high, low]
          : [low, high]
  const date = at === 'death' ? death?.mention : atMention
  const born = birth.mention.kind === 'day' ? 'on' : 'in'
  return wrongAge(
    article,
    mention,
    rights,
    `somebody born ${born} ${birth.mention.text} is ${[...new Set([low, high])].join(' or ')} ${toldTime(at, date)}`,
    [birth.mention, ...(date === undefined ? [] : [date])]
  )
}

/** When somebody was of the age told. */
function timeOf(
  article: Article,
  at: AgeTold['at'],
  death: LifeEvent | undefined
): LifeEvent['days'] | undefined {
  if (at === 'death') return death?.days ?? publication(article, 70)
  if (at === 'now') return publication(article, WRITTEN_BEFORE)
  return at === 'soon' ? publication(article, 0, 365) : at
}

function toldTime(at: AgeTold['at'], date: AgeTold['atMention']): string {
  if (date !== undefined) return `${date.kind === 'day' ? 'on' : 'in'} ${date.text}`
  return at === 'death' ? 'at death' : 'at the time of publication'
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
  return wrongAge(
    paragraph.article,
    mention,
    [age],
    `what dates from ${made.text} is ${String(age)} at the time of publication`,
    [made]
  )
}
