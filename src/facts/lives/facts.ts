/** What an article says of a life, each as the days in which somebody was born of whom it is true. */
import type {Span} from '../../article/article.ts'
import type {Person} from '../../article/mentions.ts'
import type {Stretch} from '../time/stretch.ts'
import type {AgeFigure} from './age-figure.ts'
import type {Moment} from './moments.ts'
import {agesOf, bornOfAge, bornOfBirthday, yearOf} from './years.ts'

export interface LifeFact {
  readonly person: Person
  readonly kind: 'birth' | 'age' | 'birthday' | 'stage'
  readonly born: Stretch
  /** The words that would be changed. */
  readonly at: Span
  readonly written: string
  /** Of whom it is true: "somebody born in 1971", "somebody who is 52". */
  readonly of: string
  /** The words that would make it true of somebody born on one of these days, best first. */
  readonly write: (born: Stretch) => readonly string[]
  /** What is right, in words: "is 52 in May 2023". */
  readonly right: (born: Stretch) => string
  readonly places: readonly Span[]
  /** The age and the days on which it is told to be right. */
  readonly age?: AgeFigure
  readonly when?: Stretch
  readonly isNow: boolean
  /** Its time is so many years from publication. */
  readonly isCounted?: boolean
}

/** Somebody of an age at a time. */
export function ageFact(person: Person, age: AgeFigure, moment: Moment, isNow: boolean): LifeFact {
  const {days: when} = moment
  const told = isNow ? 'at the time of publication' : `in ${moment.text}`
  const ages = (born: Stretch): number[] => {
    const {low, high} = agesOf(born, when)
    return likeliest(low, high, age.low)
  }
  return {
    person,
    kind: 'age',
    born: bornOfAge(age.low, age.high, when),
    at: age.at,
    written: age.written,
    of: `somebody who is ${age.written} ${told}`,
    write: (born) => writtenAges(age, ages(born)),
    right: (born) => `is ${ages(born).slice(0, 2).join(' or ')} ${told}`,
    places: moment.places,
    age,
    when,
    isNow,
    ...(moment.isCounted === true ? {isCounted: true} : {})
  }
}

/** Somebody who has a birthday at a time. */
export function birthdayFact(person: Person, age: AgeFigure, moment: Moment): LifeFact {
  const {days: when, text} = moment
  const ages = (born: Stretch): number[] => {
    const years = yearOf(when) - yearOf(born)
    const {low, high} = agesOf(born, when)
    return [...new Set([years, high, low])].filter(
      (each) => each >= 0 && each !== age.low && each >= low && each <= high + 1
    )
  }
  return {
    person,
    kind: 'birthday',
    born: bornOfBirthday(age.low, when),
    at: age.at,
    written: age.written,
    of: `somebody who turns ${age.written} at that time (${text})`,
    write: (born) => writtenAges(age, ages(born)),
    right: (born) => `turns ${ages(born).slice(0, 2).join(' or ')} then`,
    places: moment.places,
    age,
    when,
    isNow: false
  }
}

/** The ages between two, first those that a slip of one digit or of two in the wrong order makes into the written one. */
function likeliest(low: number, high: number, written: number): number[] {
  const ages = Array.from({length: Math.min(60, high - low + 1)}, (_, at) => low + at).filter(
    (each) => each >= 0 && each !== written
  )
  const middle = (low + high) / 2
  const cost = (age: number): number =>
    (isOneSlip(String(age), String(written)) ? 0 : 100) +
    (high - low < 2 ? age - low : Math.abs(age - middle))
  return ages.sort((one, other) => cost(one) - cost(other)).slice(0, 3)
}

function isOneSlip(one: string, other: string): boolean {
  if (one.length === 2 && one === [...other].reverse().join('')) return true
  const apart = [...one].filter((digit, at) => other[at] !== digit).length
  return one.length === other.length
    ? apart === 1
    : one.endsWith(other.slice(-1)) && Math.abs(one.length - other.length) === 1
}

function writtenAges(age: AgeFigure, ages: readonly number[]): string[] {
  return [...new Set(ages.flatMap((each) => age.write(each).slice(0, 1)))].filter(
    (each) => each !== age.written
  )
}
