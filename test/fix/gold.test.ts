/**
 * Safe fixes on articles whose slips are known: every change gives exactly the right text, and nothing else is touched.
 * A failure names the article and the rules, not the words, so that the second half stays unread.
 */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {Engine, type CheckedArticle} from '../../src/check.ts'
import {fixUntilStable, type Fixed} from '../../src/fix/until-stable.ts'
import {english} from '../support/english.ts'

interface GoldSlip {
  readonly start: number
  readonly end: number
  readonly right: readonly string[]
}

interface GoldArticle {
  readonly id: string
  readonly variety: string
  readonly date: string
  readonly text: string
  readonly source?: string
  readonly gold: readonly GoldSlip[]
}

const articles = JSON.parse(
  readFileSync(new URL('../../fixtures/gold/dev.json', import.meta.url), 'utf8')
) as readonly GoldArticle[]

const engine = new Engine({language: english})

async function fixed({text, variety, date, source}: GoldArticle): Promise<Fixed<CheckedArticle>> {
  const sources = source === undefined ? [] : [{path: 'source.txt', text: source}]
  const check = (version: string): Promise<CheckedArticle> =>
    engine.check(version, {language: variety, date, sources})
  return fixUntilStable(text, await check(text), check, {suggestions: false})
}

/**
 * Whether `after` is `before` with some of the slips corrected, each by one of its right texts, and nothing else.
 */
function isCorrectedOnly(before: string, slips: readonly GoldSlip[], after: string): boolean {
  const sorted = [...slips].sort((a, b) => a.start - b.start || a.end - b.end)
  const matches = (index: number, from: number, at: number): boolean => {
    const slip = sorted[index]
    const same = before.slice(from, slip?.start)
    if (!after.startsWith(same, at)) return false
    if (slip === undefined) return at + same.length === after.length
    const readings = [before.slice(slip.start, slip.end), ...slip.right]
    return readings.some(
      (reading) =>
        after.startsWith(reading, at + same.length) &&
        matches(index + 1, slip.end, at + same.length + reading.length)
    )
  }
  return matches(0, 0, 0)
}

/** For a failure: the rules whose fixes, made alone, give something that is not right. */
function wrongRules({text, gold}: GoldArticle, {rounds}: Fixed<CheckedArticle>): string[] {
  return (rounds[0] ?? [])
    .filter(({start, end, text: becomes}) => {
      const after = text.slice(0, start) + becomes + text.slice(end)
      return !isCorrectedOnly(text, gold, after)
    })
    .map(({finding}) => finding.ruleId)
}

const FLAWED = articles.filter(({gold}) => gold.length > 0)
const CLEAN = articles.filter(({gold}) => gold.length === 0)

test('the set is whole', () => {
  expect([FLAWED.length, CLEAN.length]).toEqual([24, 12])
  expect(FLAWED.flatMap(({gold}) => gold)).toHaveLength(225)
})

test.each(FLAWED.map((article) => [article.id, article] as const))(
  'fixes in %s give exactly the right text',
  async (_id, article) => {
    const result = await fixed(article)
    expect(wrongRules(article, result)).toEqual([])
    expect(isCorrectedOnly(article.text, article.gold, result.text)).toBe(true)
    const again = await fixed({...article, text: result.text})
    expect(again.rounds).toHaveLength(0)
  }
)

test.each(CLEAN.map((article) => [article.id, article] as const))(
  'fixes leave %s as it is',
  async (_id, article) => {
    const {rounds} = await fixed(article)
    expect(rounds.flat().map(({finding}) => finding.ruleId)).toEqual([])
  }
)

test('there is something to fix', async () => {
  let count = 0
  for (const article of FLAWED) count += (await fixed(article)).rounds.flat().length
  expect(count).toBeGreaterThan(10)
})

test('the comparison itself tells right from wrong', () => {
  const slips = [
    {start: 4, end: 11, right: ['cat']},
    {start: 16, end: 19, right: ['on', 'upon']}
  ]
  const before = 'the cat cat sat onn it'
  const check = (after: string): boolean => isCorrectedOnly(before, slips, after)
  expect(['the cat sat on it', 'the cat cat sat upon it', before].every(check)).toBe(true)
  expect(['the cat sat in it', 'a cat sat on it', 'the cat sat on it.', 'the cat cat'].some(check)).toBe(
    false
  )
})
