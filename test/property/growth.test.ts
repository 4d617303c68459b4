/** A word costs the same in a long text as in a short one; whatever grows with the square of a text fails here. */
import {beforeAll, expect, test} from 'vitest'
import {Engine} from '../../src/check.ts'
import {articlesFrom, longText, wordsOf} from '../bench/texts.ts'
import {english} from '../support/english.ts'

const engine = new Engine({language: english})
const articles = articlesFrom(undefined, 40)
const LONG = 20_000

/** Microseconds of processor time for a word. */
async function costOf(texts: readonly string[]): Promise<number> {
  const before = process.cpuUsage()
  for (const text of texts) await engine.check(text, {language: 'en-GB'})
  const {user, system} = process.cpuUsage(before)
  return (user + system) / texts.reduce((sum, text) => sum + wordsOf(text), 0)
}

/** A square would make it 40 times as much, the machine's other work hardly three times. */
const MOST = 6

let short = NaN
beforeAll(async () => {
  await costOf(articles) // so that all is compiled
  short = await costOf(articles)
})

test.each([
  ['an archive in one file', longText(articles, LONG)],
  ['a single paragraph', longText(articles, LONG).replace(/\s+/g, ' ')],
  ['a single paragraph of short sentences', 'It is. So be it! He can. '.repeat(LONG / 7)],
  ['quotations that are opened and never closed', '“He said ‘no. She said (yes. '.repeat(LONG / 6)],
  ['nothing but marks', ') ” . ’ ( '.repeat(LONG / 5)],
  ['a word without end', 'x.y-'.repeat(LONG)]
])('%s', {timeout: 60_000}, async (_name, text) => {
  const before = process.cpuUsage()
  await engine.check(text, {language: 'en-GB'})
  const {user, system} = process.cpuUsage(before)
  expect((user + system) / LONG).toBeLessThan(short * MOST)
})
