/** The people of an article with all that it tells of the time of their births. */
import type {Article, Span} from '../../article/article.ts'
import type {Person} from '../../article/mentions.ts'
import type {Stretch} from '../time/stretch.ts'
import {birthsTold} from './births.ts'
import type {LifeFact} from './facts.ts'
import {publicationOf} from './moments.ts'
import {stagesTold} from './stages.ts'
import {toldAges, type OpenAge} from './told-ages.ts'
import {agesOf, common} from './years.ts'

/** How old somebody is when the article appears, as told or as it follows from what is told. */
export interface AgeNow {
  readonly low: number
  readonly high: number
  readonly at: Span
  readonly written: string
}

export class Lives {
  readonly article: Article
  /** Every age told, in order. */
  readonly ages: readonly OpenAge[]
  private readonly facts = new Map<Person, LifeFact[]>()

  constructor(article: Article) {
    this.article = article
    const {facts, all} = toldAges(article)
    this.ages = all
    this.add([...birthsTold(article), ...facts])
    this.add(stagesTold(this))
  }

  private add(facts: readonly LifeFact[]): void {
    for (const fact of facts) {
      if (fact.born.low > fact.born.high) continue
      this.facts.set(fact.person, [...(this.facts.get(fact.person) ?? []), fact])
    }
  }

  /** What is told of each. */
  get told(): Iterable<readonly LifeFact[]> {
    return this.facts.values()
  }

  ageNow(person: Person | undefined): AgeNow | undefined {
    if (person === undefined) return undefined
    const told = this.ages.find(
      (each) => each.person === person && each.time === 'now' && each.age.low === each.age.high
    )
    if (told !== undefined)
      return {low: told.age.low, high: told.age.low, at: told.age.at, written: told.age.written}
    const facts = this.facts.get(person) ?? []
    const [first] = facts
    const born = commonOf(facts)
    const today = publicationOf(this.article, 3)
    if (first === undefined || born === undefined || today === undefined || born.low < today.low - 115 * 365)
      return undefined
    const {low, high} = agesOf(born, today)
    return {low, high, at: first.at, written: first.written}
  }
}

/** The days on which somebody was born of whom all of it is true. */
export function commonOf(facts: readonly LifeFact[]): Stretch | undefined {
  let born: Stretch | undefined = {low: -Infinity, high: Infinity}
  for (const fact of facts) {
    if (born === undefined) return undefined
    born = common(born, fact.born)
  }
  return born
}
