/** One length with two values: “jailed for 18 months … the two-and-a-half-year sentence”, “a six-week ban … the ban of eight”. */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import type {TimeContradiction} from './contradiction.ts'
import {DURATION as D, patternsOf} from './marks.ts'
import {dateAt, datedParagraphs} from './paragraph.ts'
import {DAYS, numberLike, numberSpan, periodOf, type Period} from './period.ts'

/** What lasts, by the nouns for it and the verbs that begin it. */
const KINDS: ReadonlyArray<{readonly nouns: string; readonly verbs: string}> = [
  {
    nouns: '(?:prison |jail |custodial |suspended )?(?:sentence|jail term|prison term|term)',
    verbs:
      '(?:jailed|imprisoned|locked up|sentenced to|sentenced|given|got|received|handed|sent to (?:prison|jail)|behind bars)(?: to)?(?: a)?(?: for)?(?: a total of)?'
  },
  {
    nouns: '(?:driving |playing |travel |fishing )?(?:ban|suspension|disqualification)',
    verbs: '(?:banned|suspended|disqualified|barred)(?: [a-z]+ [a-z]+)?(?: for)?'
  },
  {
    nouns: '(?:strike|stoppage|walkout|walk-out)',
    verbs: '(?:on strike|walk out|walked out|walking out|downed tools|stop work|striking|go out) for'
  },
  {nouns: '(?:closure|shutdown)', verbs: '(?:closed|shut|close|shut down|closing|closes) for'},
  {nouns: '(?:lease|tenancy)', verbs: '(?:leased|let|rented)(?: [a-z]+ [a-z]+)? for'},
  {
    nouns: '(?:contract|deal)',
    verbs: '(?:signed|agreed|signing|given|offered)(?: up)?(?: [a-z]+)? (?:for|a|on a)'
  },
  {nouns: '(?:delay|hold-up)', verbs: '(?:delayed|held up|late|postponed|put back)(?: by| for)?'},
  {
    nouns: '(?:power cut|blackout|outage)',
    verbs: '(?:without (?:power|electricity)|in the dark|cut off) for'
  },
  {nouns: '(?:drought|dry spell)', verbs: '(?:without rain|no rain|not rained) for'},
  {nouns: '(?:journey|crossing|trip|voyage|flight)', verbs: '(?:takes|took|lasts|lasted)'},
  {nouns: '(?:siege|occupation|sit-in|vigil)', verbs: '(?:besieged|occupied|lasted|held out)(?: for)?'},
  {nouns: '(?:trial|hearing|inquest)', verbs: '(?:lasted|sat for|heard evidence for|on trial for)'},
  {nouns: '(?:detour|diversion)', verbs: '(?:diverted)(?: for)?'},
  {nouns: '(?:curfew|quarantine|lockdown)', verbs: '(?:confined|quarantined|locked down)(?: for)?'}
]

interface Told {
  readonly mention: DateMention
  readonly period: Period
  readonly days: number
  readonly kind: number
  /** Whether it is told as known. */
  readonly isKnown: boolean
}

let patterns: ReadonlyArray<readonly RegExp[]> | undefined

export function lengthsToldTwice(article: Article): TimeContradiction[] {
  if (article.dates.filter(({kind}) => kind === 'duration').length < 2) return []
  patterns ??= KINDS.map(({nouns, verbs}) =>
    patternsOf([
      `\\b(?<the>the|this|that|his|her|its|their) (?<d>${D}) (?:[a-z-]+ )?${nouns}\\b`,
      `\\b(?:an?|another) (?<d>${D}) (?:[a-z-]+ )?${nouns}\\b`,
      `\\b${verbs} (?<d>${D})(?! (?:later|after|before|ago))`,
      `\\b(?<the>the|this|that|his|her|its|their) ${nouns} of (?<d>${D})`,
      `\\ban? ${nouns} of (?<d>${D})`
    ])
  )
  const told: Told[] = []
  for (const paragraph of datedParagraphs(article)) {
    if (!paragraph.words.includes('‹d')) continue
    patterns.forEach((some, kind) => {
      for (const pattern of some) {
        for (const {groups = {}} of paragraph.words.matchAll(pattern)) {
          const mention = dateAt(paragraph, groups['d'])
          const period = mention === undefined ? undefined : periodOf(mention)
          if (mention === undefined || period === undefined || period.approx !== undefined) continue
          if (told.some((each) => each.mention === mention)) continue
          told.push({mention, period, days: daysOf(period), kind, isKnown: groups['the'] !== undefined})
        }
      }
    })
  }
  return KINDS.flatMap((_, kind) =>
    twoOf(
      article,
      told.filter((each) => each.kind === kind)
    )
  )
}

function daysOf({value, unit}: Period): number {
  const isClock = unit === 'hour' || unit === 'minute' || unit === 'second'
  return isClock ? (value * DAYS[unit]) / 1440 : value * DAYS[unit]
}

/** Two lengths and no third, of which the later one is told as known. */
function twoOf(article: Article, told: readonly Told[]): TimeContradiction[] {
  const [first, second] = [...told].sort((a, b) => a.mention.start - b.mention.start)
  if (first === undefined || second === undefined || told.length > 2 || !second.isKnown) return []
  const larger = Math.max(first.days, second.days)
  if (Math.abs(first.days - second.days) < larger * 0.12 || larger > Math.min(first.days, second.days) * 4)
    return []
  const {mention, period} = second
  const at = numberSpan(mention)
  const inUnit = first.days / (daysOf({...period, value: 1}) || 1)
  const isWhole = Math.abs(inUnit * 2 - Math.round(inUnit * 2)) < 0.06
  const value = Math.round(inUnit * 2) / 2
  const written = at === undefined ? '' : article.slice(at)
  return [
    {
      at: {start: mention.start, end: mention.start + mention.text.length},
      expected: [
        ...(isWhole && at !== undefined
          ? numberLike(written, value).map((number) => withNumber(mention.text, written, number))
          : []),
        ...(/-/.test(mention.text) ? [hyphened(first.mention.text)] : [first.mention.text])
      ],
      reckoning: `“${mention.text}” here, “${first.mention.text}” in the other place`,
      places: [{start: first.mention.start, end: first.mention.end}]
    }
  ]
}

/** "two-and-a-half-year" for "three-and-a-half-year", "18-month" for "two-month" */
function withNumber(text: string, written: string, number: string): string {
  const joined = text.slice(written.length).startsWith('-') ? number.replaceAll(' ', '-') : number
  return joined + text.slice(written.length)
}

/** "30-month" of "30 months" */
function hyphened(text: string): string {
  return text.replace(/s$/, '').replaceAll(' ', '-')
}
