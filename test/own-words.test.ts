/**
 * Rules state patterns of English; none is written for one article. A rule file, its data and its examples share no
 * run of five words with a development article, unless all five are function words ("at the end of the"), which belong
 * to nobody.
 */
import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {developmentArticles} from './support/marked-articles.ts'

const RUN = 5
const FUNCTION_WORDS = new Set(
  `a an and are as at be been but by can could did do does end for from had has have he her his i if in is it its many
   may more most no not number of on one or our part she should some so than that the their them there they this those
   three time to two under up was we were which who will with would you your`.split(/\s+/)
)

function runsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  const runs = new Set<string>()
  for (let first = 0; first + RUN <= words.length; first++) {
    const run = words.slice(first, first + RUN)
    if (run.some((word) => !FUNCTION_WORDS.has(word))) runs.add(run.join(' '))
  }
  return runs
}

function ruleTexts(): ReadonlyArray<readonly [path: string, text: string]> {
  const folder = new URL('../rules/', import.meta.url).pathname
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((path) => /(?<!\.data)\.ts$|\.yml$/.test(path))
    .map((path) => [path, readFileSync(join(folder, path), 'utf8')] as const)
}

test('no rule shares five words in a row with a development article', () => {
  const articles = new Map<string, string>()
  for (const {id, text} of developmentArticles()) {
    for (const run of runsOf(text)) articles.set(run, id)
  }
  const shared = ruleTexts().flatMap(([path, text]) =>
    // The second halves stay unread: a failure names the article and the rule, not the words.
    [...runsOf(text)].filter((run) => articles.has(run)).map((run) => `${path}: ${articles.get(run) ?? ''}`)
  )
  expect(shared).toEqual([])
})
