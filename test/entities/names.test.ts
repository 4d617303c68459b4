/**
 * The people of test/sets/names.yml and names-traps.yml, both read through by now: every failure is listed, to learn
 * from. Those of names-blind.yml are counted only; it shows how the code does on names that its authors have not seen.
 */
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

/** Says how `part` does, and what fails of it if that may be read. */
function measure(
  label: string,
  part: readonly Case[],
  failures?: string[]
): {named: number; besides: number} {
  const score = scoreOf(part, failures)
  for (const failure of failures ?? []) process.stdout.write(`${failure}\n`)
  process.stdout.write(
    `${label}: people ${share(score.named, score.people)}, roles and honorifics ${share(score.besides, score.besidesOf)}\n`
  )
  return {named: score.named / score.people, besides: score.besides / score.besidesOf}
}

test('the people of short texts, with all their mentions', () => {
  const score = measure('names', readCases('names.yml'), [])
  expect(score.named).toBeGreaterThanOrEqual(0.95)
  expect(score.besides).toBeGreaterThanOrEqual(0.98)
})

test('names that are traps', () => {
  const score = measure('traps', readCases('names-traps.yml'), [])
  expect(score.named).toBeGreaterThanOrEqual(0.88)
  expect(score.besides).toBeGreaterThanOrEqual(0.97)
})

test('names that nobody who wrote the code has read', () => {
  const score = measure('unread', readCases('names-blind.yml'))
  expect(score.named).toBeGreaterThanOrEqual(0.85)
  expect(score.besides).toBeGreaterThanOrEqual(0.93)
})
