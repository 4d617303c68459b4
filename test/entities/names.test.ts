/** The people of test/sets/names.yml and names-traps.yml. Failures are listed for the first half only; both halves are scored. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import type {Person} from '../../src/article/mentions.ts'
import type {Variety} from '../../src/language/variety.ts'
import {readArticle} from '../support/article.ts'

interface Wanted {
  readonly name: string
  readonly mentions: readonly string[]
  readonly role?: string
  readonly honorific?: string
}

interface Case {
  readonly id: string
  readonly variety?: Variety
  readonly text: string
  readonly people: readonly Wanted[]
}

interface Score {
  people: number
  named: number
  besides: number
  besidesOf: number
}

const readCases = (name: string) =>
  parse(readFileSync(new URL(`../sets/${name}`, import.meta.url), 'utf8')) as readonly Case[]
const cases = readCases('names.yml')
const half = Math.ceil(cases.length / 2)

/** Of each person: whether name and mentions are right, and whether role and honorific are. */
function scoreOf(part: readonly Case[], failures?: string[]): Score {
  const score: Score = {people: 0, named: 0, besides: 0, besidesOf: 0}
  for (const {id, variety = 'en-GB', text, people} of part) {
    const found = [...readArticle(text, {variety}).people]
    for (const wanted of people) {
      score.people++
      const mentions = wanted.mentions.join(' | ')
      const index = found.findIndex((each) => mentionsOf(each) === mentions && each.name === wanted.name)
      const person = found[index]
      if (person === undefined) {
        failures?.push(`${id}: wanted ${wanted.name} [${mentions}]`)
        continue
      }
      found.splice(index, 1)
      score.named++
      score.besidesOf++
      if (besides(person) === `${wanted.role ?? '–'} / ${wanted.honorific ?? '–'}`) score.besides++
      else
        failures?.push(
          `${id}: ${wanted.name}: ${besides(person)} for ${wanted.role ?? '–'} / ${wanted.honorific ?? '–'}`
        )
    }
    for (const person of found) {
      score.people++
      failures?.push(`${id}: found ${person.name} [${mentionsOf(person)}]`)
    }
  }
  return score
}

function mentionsOf(person: Person): string {
  return person.mentions.map(({text}) => text).join(' | ')
}

function besides({mentions}: Person): string {
  const first = (key: 'role' | 'honorific'): string =>
    mentions.find((mention) => mention[key] !== undefined)?.[key] ?? '–'
  return `${first('role')} / ${first('honorific')}`
}

const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`

test('the people of two hundred short texts, with all their mentions', () => {
  const failures: string[] = []
  const first = scoreOf(cases.slice(0, half), failures)
  const second = scoreOf(cases.slice(half))
  process.stdout.write(`${failures.join('\n')}\n`)
  for (const [label, score] of [['first half', first] as const, ['second half', second] as const]) {
    process.stdout.write(
      `${label}: people ${share(score.named, score.people)}, roles and honorifics ${share(score.besides, score.besidesOf)}\n`
    )
  }
  expect(first.named / first.people).toBeGreaterThanOrEqual(0.95)
  expect(first.besides / first.besidesOf).toBeGreaterThanOrEqual(0.95)
  // The second half, which nobody who wrote the code has read, holds the traps: invented firms, pubs and horses with
  // people's names, two of one surname, people of one name. The aim there is 0.95 as well; this is where it stands.
  expect(second.named / second.people).toBeGreaterThanOrEqual(0.75)
  expect(second.besides / second.besidesOf).toBeGreaterThanOrEqual(0.95)
})

test('names that are traps', () => {
  const failures: string[] = []
  const score = scoreOf(readCases('names-traps.yml'), failures)
  process.stdout.write(
    `${failures.join('\n')}\ntraps: people ${share(score.named, score.people)}, roles and honorifics ${share(score.besides, score.besidesOf)}\n`
  )
  expect(score.named / score.people).toBeGreaterThanOrEqual(0.83)
  expect(score.besides / score.besidesOf).toBeGreaterThanOrEqual(0.97)
})
