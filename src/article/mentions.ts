/**
 * What the steps of src/entities find in an article: people, organisations, places, acronyms, numbers and dates, each
 * with the place where it stands. Offsets are UTF-16 code units into the article's text, end exclusive.
 */
import type {CalendarDate} from '../language/calendar.ts'
import type {Span} from './article.ts'

/** A stretch of tokens. */
export interface TokenSpan extends Span {
  /** Index of the first token and of the one after the last. */
  readonly firstToken: number
  readonly endToken: number
}

/** One place where a person is named: the name alone, without honorific, title or possessive. */
export interface PersonMention extends TokenSpan {
  readonly text: string
  readonly form: 'full' | 'surname' | 'given' | 'alias'
  /** The courtesy title before it, as it stands: "Mr", "Dr.". */
  readonly honorific: string | undefined
  /** The office or job joined to it, as it stands: "Defence Minister", "chief executive of Nomura". */
  readonly role: string | undefined
}

export interface Person {
  /** The fullest form in the article. */
  readonly name: string
  readonly given: string | undefined
  readonly surname: string
  readonly mentions: readonly PersonMention[]
  /** What is certain of the person's pronoun, from an honorific or a kinship word. */
  readonly gender: 'female' | 'male' | undefined
}

export interface NameMention extends TokenSpan {
  readonly text: string
}

/** An organisation, place, work or other thing with a name. */
export interface NamedThing {
  readonly name: string
  readonly kind: 'organisation' | 'place' | 'work' | 'other'
  readonly mentions: readonly NameMention[]
}

/** An acronym with where it is defined, if it is: "the United Nations (UN)" or "the UN (United Nations)". */
export interface Acronym {
  readonly short: string
  readonly definitions: ReadonlyArray<{
    readonly expansion: NameMention
    readonly short: NameMention
    /** Whether the letters are those of the expansion; false where they nearly are. */
    readonly fits: boolean
  }>
  /** All places of the short form, those of the definitions included. */
  readonly mentions: readonly NameMention[]
}

export type NumberKind =
  | 'cardinal'
  | 'ordinal'
  | 'money'
  | 'percent'
  | 'points'
  | 'fraction'
  | 'ratio'
  | 'range'
  | 'score'
  | 'measure'
  | 'multiple'
  | 'vague'

export type Approximation = 'about' | 'almost' | 'more-than' | 'less-than' | 'up-to' | 'at-least'

/** A number phrase with its sign, currency, magnitude and unit; the conventions are those of test/sets/numbers.yml. */
export interface NumberMention extends TokenSpan {
  readonly text: string
  readonly kind: NumberKind
  /** In units: "£1.2m" is 1200000, "12%" is 12, "two-thirds" is 0.6667; undefined for ranges, scores and vague ones. */
  readonly value: number | undefined
  /** The ends of a range; the floor of a vague number. */
  readonly low?: number
  readonly high?: number
  /** Both sides of a score or vote. */
  readonly sides?: readonly [number, number]
  /** Canonical symbol: km, ha, °C, %, percentage point … */
  readonly unit?: string
  /** ISO 4217. */
  readonly currency?: string
  /** The noun that is counted, and its token. */
  readonly counts?: string
  readonly countsToken?: number
  readonly approx?: Approximation
  readonly change?: 'rise' | 'fall'
  /** The part that the number has in a change: "rose 3% (by) to £40m (to) from £38.8m (from)". */
  readonly as?: 'by' | 'to' | 'from'
  /** The step of the last digit shown, in the unit of `value`: 0.1 for "3.4%", 100000 for "£1.2m", 1 for "17". */
  readonly precision: number
}

export type DateKind =
  | 'day'
  | 'weekday'
  | 'month'
  | 'year'
  | 'decade'
  | 'century'
  | 'season'
  | 'quarter'
  | 'range'
  | 'time'
  | 'duration'
  | 'age'
  | 'anniversary'

/** A date, time, duration or age; the conventions are those of test/sets/dates.yml. */
export interface DateMention extends TokenSpan {
  readonly text: string
  readonly kind: DateKind
  /** ISO, as far as it is known: "2016-03-14", "2016-03", "P6M", "14:30"; undefined where nothing can be said. */
  readonly value: string | undefined
  /** The other end of a range, ISO as far as it is known. */
  readonly until?: string
  /** The parts as written: 0 for Monday to 6 for Sunday, and a day as far as it is stated. */
  readonly weekday?: number
  readonly stated?: {readonly year?: number; readonly month?: number; readonly day?: number}
  /** The day it falls on, where that is certain, after taking the publication date into account. */
  readonly day?: CalendarDate
  /** "last month", "on Tuesday": resolved against the publication date. */
  readonly isRelative: boolean
  /** The zone of a time, as it stands ("GMT", "ET" for "Eastern"), and how many minutes it is ahead of Greenwich. */
  readonly zone?: string
  readonly zoneOffset?: number
  readonly approx?: Approximation
}
