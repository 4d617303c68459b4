/** Lives that cannot be: nobody was born on a day that makes all of it true that is told of one person. */
import type {Article} from '../../article/article.ts'
import type {TimeContradiction} from '../time/contradiction.ts'
import {ageFact, type LifeFact} from './facts.ts'
import {wrongDifferences} from './differences.ts'
import {wrongGenerations} from './generations.ts'
import {commonOf, Lives} from './lives.ts'
import {wrongParents} from './parents.ts'
import {wrongSiblings} from './siblings.ts'
import {wrongSpansOfLife} from './spans.ts'
import {common} from './years.ts'

const OF_AGES =
  /\b(?:born|turn(?:ed|s|ing)|aged?|older|younger|senior|junior|twins?|triplets?|Year \d|(?:now|was|is|am|at|be)(?: only| just)? \d\d?[ ,.;:])/

/** Whether anything is told from which an age may be reckoned. */
function tellsOfLives({dates, text}: Article): boolean {
  return dates.some(({kind}) => kind === 'age' || kind === 'anniversary') || OF_AGES.test(text)
}

export function impossibleLives(article: Article): TimeContradiction[] {
  if (!tellsOfLives(article)) return []
  const lives = new Lives(article)
  const found = [...lives.told].flatMap((life) => impossible(afterBirthday(life)) ?? [])
  const more = [
    ...wrongSpansOfLife(lives),
    ...wrongDifferences(lives),
    ...wrongSiblings(lives),
    ...wrongParents(lives),
    ...wrongGenerations(lives)
  ]
  for (const each of more) if (!found.some((other) => isOfOne(each, other))) found.push(each)
  return found
}

/** Whether two contradictions rest on one place: one slip makes both. */
function isOfOne(one: TimeContradiction, other: TimeContradiction): boolean {
  const places = [other.at, ...other.places]
  return [one.at, ...one.places].some(({start, end}) =>
    places.some((place) => place.start < end && place.end > start)
  )
}

/** Who has just had a birthday is of the age that follows: the piece was not written before it. */
function afterBirthday(facts: readonly LifeFact[]): LifeFact[] {
  const days = facts.flatMap(({kind, when}) => (kind === 'birthday' && when !== undefined ? [when.low] : []))
  return facts.map((fact) => {
    const {when, age, isNow} = fact
    const day = days.find((each) => when !== undefined && each >= when.low && each < when.high)
    if (!isNow || day === undefined || when === undefined || age === undefined) return fact
    return ageFact(fact.person, age, {days: {low: day, high: when.high}, text: '', places: fact.places}, true)
  })
}

function impossible(facts: readonly LifeFact[]): TimeContradiction | undefined {
  if (facts.length < 2 || commonOf(facts) !== undefined) return undefined
  const suspects = facts.flatMap((fact) => {
    const rest = facts.filter((each) => each !== fact)
    const born = commonOf(rest)
    return born === undefined || common(born, fact.born) !== undefined ? [] : [{fact, rest, born}]
  })
  const [worst] = suspects.sort((one, other) => doubtOf(other) - doubtOf(one))
  if (worst === undefined) return undefined
  const {fact, rest, born} = worst
  const expected = fact.write(born).filter((each) => each !== fact.written)
  const witness = rest.find((each) => common(each.born, fact.born) === undefined) ?? rest[0]
  if (witness === undefined) return undefined
  return {
    at: fact.at,
    expected: expected.slice(0, 3),
    reckoning: `${witness.of} ${fact.right(born)}, not ${fact.written}`,
    places: [witness.at, ...witness.places, ...fact.places].map(({start, end}) => ({start, end}))
  }
}

/**
 * An age is more often wrong than the year of a birth, the age in passing than one that a reckoning is made with, and
 * what comes later than what comes first.
 */
function doubtOf({fact, rest}: {fact: LifeFact; rest: readonly LifeFact[]}): number {
  const isLater = rest.every(({at}) => at.start < fact.at.start)
  return (
    (fact.kind === 'birth' ? 0 : isMilestone(fact) ? -1 : 2) +
    (isLater ? 1 : 0) +
    (fact.isNow && fact.kind === 'age' && rest.every(isReckonedWith) ? 1.5 : 0) +
    (isRough(fact) ? -3 : 0)
  )
}

/** "turns 12 in September", "three years to go before he is 65" */
function isReckonedWith({kind, isCounted}: LifeFact): boolean {
  return kind === 'birthday' || isCounted === true
}

/** "the teenager", "in Year 6": words are seldom the slip. */
function isRough({age}: LifeFact): boolean {
  return age !== undefined && age.low !== age.high
}

/** A great birthday is what a story is about. */
function isMilestone({kind, age}: LifeFact): boolean {
  return kind === 'birthday' && age !== undefined && age.low >= 30 && age.low % 10 === 0
}
