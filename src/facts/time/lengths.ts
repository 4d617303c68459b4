/** Lengths that fill the time between a beginning and an end: “for two hours”, “a tenure of nine years”, “those 42 years”. */
import type {DateMention} from '../../article/mentions.ts'
import {CARDINALS} from '../../language/number-words.ts'
import {HEDGES} from './course-words.ts'
import {periodOf, type Period} from './period.ts'
import type {Telling} from './tellings.ts'

export interface Length {
  readonly mention: DateMention
  readonly period: Period
  readonly telling: Telling
  readonly at: number
  readonly end: number
  /** The words before it, without "about", "a total of". */
  readonly lead: string
  /** The same with them. */
  readonly before: string
  readonly next: string
}

/** Every length of a sentence that is so long and not more or less, and no age or date. */
export function lengthsIn(telling: Telling): Length[] {
  const told = telling.marks.flatMap(({mention, letter, at, end}) => {
    const period = letter === 'd' ? periodOf(mention) : undefined
    if (period === undefined) return []
    const before = telling.words.slice(0, at)
    return [
      {
        mention,
        period,
        telling,
        at,
        end,
        before,
        lead: before.replace(HEDGES, ''),
        next: telling.words.slice(end)
      }
    ]
  })
  return told.length === 0 ? told : [...told, ...bareLengths(telling, told)]
}

/** "which was meant to take five years and took 18": the unit was said before. */
const BARE =
  /\b(?:took|lasted|needed|had lasted|has lasted|had taken|has taken) (?<number>[a-z]+(?:-[a-z]+)?|\d{1,3})(?=[.,;]| ?$| when\b| before\b| by\b)/g

function bareLengths(telling: Telling, told: readonly Length[]): Length[] {
  return [...telling.words.matchAll(BARE)].flatMap(({0: all, index, groups = {}}) => {
    const {number = ''} = groups
    const value = CARDINALS.get(number) ?? (/^\d/.test(number) ? Number(number) : undefined)
    const unit = told.filter(({end}) => end <= index).at(-1)
    const last = telling.marks.filter(({end}) => end <= index).at(-1)
    if (value === undefined || unit === undefined || last === undefined) return []
    const {article} = telling.paragraph
    const start = article.text.toLowerCase().indexOf(number, last.mention.end)
    const at = index + all.length - number.length
    const mention = {
      ...unit.mention,
      start,
      end: start + number.length,
      text: article.text.slice(start, start + number.length)
    }
    const before = telling.words.slice(0, at)
    return [
      {
        mention,
        period: {...unit.period, value},
        telling,
        at,
        end: at + number.length,
        before,
        lead: before,
        next: telling.words.slice(at + number.length)
      }
    ]
  })
}

/** Counted from or to another time, or told of how often, how far apart or how old things are. */
const NOT_FULL =
  /^'? ?(?:ago|beforehand|previously|old|of age|younger|older|apart|each|apiece|behind(?! the)|ahead|away|off|hence|from now|or (?:so|more|less|longer)|per|into|early)\b/
const COUNTED = /^ (?:later|earlier|after|before|afterwards|since)\b/
const NOT_FILLED =
  /\b(?:within|every|past|last|next|by|than|under|aged|at least|up to|maximum of|minimum of|further|extra|additional|more|other|half|first time in|per|record of|if|once in|twice in|times in)\s*$/
/** Hoped for or feared, and not what came of it; so often in so long. */
const NOT_SO =
  /\b(?:expected|expects?|(?:was|were) to have|(?:should|would|ought to) have|planned|plans?|hoped|hopes?|due|supposed|forecast|scheduled|originally|meant|intended|wanted|asked for|sought|demanded|could|might|may|usually|normally|typically|average|instead of|rather than|not|never|(?:first|second|third|fourth|fifth|sixth|\w+est|most|once|twice|times|time|record)\b[^,;‹]{0,40}\bin)(?: [^,;‹]{0,40})? *$/
/** Sentences of courts are told beside the years of the crime. */
const OF_COURT =
  /\b(?:jail\w*|sentenc\w+|prison|imprison\w+|behind bars|custody|probation|community order|unpaid work)\b/

/** Whether it may be how long a thing took, lasted or will last. */
export function mayFill({lead, next, mention}: Length): boolean {
  if (mention.approx === 'up-to' || mention.approx === 'at-least' || mention.approx === 'less-than')
    return false
  if (NOT_FULL.test(next) || NOT_FILLED.test(lead) || NOT_SO.test(lead)) return false
  if (COUNTED.test(next) && !/\b(?:for|lasted|took|of)\s*$/.test(lead)) return false
  if (/^ (?:an?|every) (?:week|month|year|day|hour)\b/.test(next) && !/^PT/.test(mention.value ?? ''))
    return false
  return true
}

/** "were to have taken 12 weeks" */
export function isPlanned({lead}: Length): boolean {
  return NOT_SO.test(lead)
}

export function isOfCourt({telling}: Length): boolean {
  return OF_COURT.test(telling.words)
}
