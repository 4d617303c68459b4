import {readdirSync, readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {data as names} from '../../rules/confusions/confused-word.data.ts'
import confusedWord from '../../rules/confusions/confused-word.ts'
import setPhrase from '../../rules/confusions/set-phrase.ts'
import {PatternReader} from '../../src/article/token-pattern.ts'
import {Engine} from '../../src/check.ts'
import {Registry} from '../../src/registry.ts'
import {english} from '../support/english.ts'

/** A set as it stands in its file, with the sentences that the bundle leaves out. */
interface ConfusionSet {
  readonly words: Readonly<Record<string, string>>
  readonly varieties?: string
  readonly where?: readonly string[]
  readonly near?: string
  readonly unless?: readonly string[]
  readonly notNear?: string
  readonly with?: string
  readonly notIn?: string
  readonly wrong?: readonly string[]
  readonly right?: readonly string[]
}

const folder = new URL('../../rules/confusions/', import.meta.url)
const files = readdirSync(folder)
  .filter((name) => /^confused-word-.*\.yml$/.test(name))
  .map((name) => ({name, sets: parse(readFileSync(new URL(name, folder), 'utf8')) as ConfusionSet[]}))
const sets = files.flatMap((file) => file.sets)
const topics = files.find(({name}) => name === 'confused-word-topics.yml')?.sets ?? []
const engine = new Engine({
  language: english,
  registry: new Registry(
    [confusedWord, setPhrase].map((rule) => ({family: 'confusions', rule, defaults: {}}))
  )
})

async function said(text: string, language = 'en-GB'): Promise<string[]> {
  const {findings} = await engine.check(text, {language})
  return findings.map(({actual, expected}) => `${actual} → ${expected.join(', ')}`.toLowerCase())
}

test('every pattern of the lists can be read', () => {
  const reader = new PatternReader(names)
  for (const {where, unless, near = '', notNear = '', with: besides = '', notIn = ''} of sets) {
    for (const pattern of [...(where ?? []), ...(unless ?? [])])
      expect(() => reader.patterns([pattern]), pattern).not.toThrow()
    for (const choices of [near, notNear, besides, notIn])
      expect(() => reader.choices(choices), choices).not.toThrow()
  }
})

test('a pattern has one place for the word, and knows what it calls', () => {
  const reader = new PatternReader({groups: {meals: 'lunch dinner'}, frames: {after: ['after _']}})
  expect(() => reader.pattern('to the')).toThrow(RangeError)
  expect(() => reader.pattern('_ and _')).toThrow(RangeError)
  expect(() => reader.pattern('_ @drinks')).toThrow(RangeError)
  expect(() => reader.patterns(['$before'])).toThrow(RangeError)
  expect(reader.patterns(['$after', '_ @meals'])).toHaveLength(2)
})

/** A pair may be told apart by the words beside it in one file, and by the topic of its sentence in the other. */
test.each([
  ['company', sets.filter((set) => !topics.includes(set))],
  ['topics', topics]
] as const)('no pair of words has two sets in the files of %s', (_files, those) => {
  const pairs = those.flatMap(({words}) => Object.entries(words).map((pair) => pair.join(' → ')))
  expect(pairs.filter((pair, index) => pairs.indexOf(pair) !== index)).toEqual([])
})

describe('the sentences of the sets', () => {
  for (const {words, varieties, wrong = [], right = []} of sets) {
    if (wrong.length + right.length === 0) continue
    const pairs = new Set(Object.entries(words).map((pair) => pair.join(' → ')))
    const [first = ''] = pairs
    test(`${first}: its slips are found, what looks like them is left alone`, async () => {
      for (const text of wrong) {
        const findings = await said(text, varieties)
        expect(findings, text).toHaveLength(1)
        expect(
          [...pairs].map((pair) => pair.toLowerCase()),
          text
        ).toContain(findings[0]?.replaceAll('’', "'"))
      }
      for (const text of right) expect(await said(text, varieties), text).toEqual([])
    })
  }
})
