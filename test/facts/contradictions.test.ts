/** At least 500 articles with one planted contradiction each: nearly all are found, and no twin raises an alarm. */
import {describe, expect, test} from 'vitest'
import {Engine} from '../../src/check.ts'
import type {Finding} from '../../src/finding.ts'
import {builtIn} from '../../src/registry.ts'
import {english} from '../support/english.ts'
import {frameFiles, plant, type PlantedArticle, type Span} from './contradictions.ts'

/** The families that check facts; the others have nothing to say of a contradiction. */
const FACT_FAMILIES: ReadonlySet<string> = new Set(['figures', 'time', 'quotations', 'names'])
const ROUNDS = 3

const engine = new Engine({
  language: english,
  rules: Object.fromEntries(
    [...builtIn.rules.values()]
      .filter(({family}) => !FACT_FAMILIES.has(family))
      .map(({rule}) => [rule.id, 'off'] as const)
  )
})

async function alarms(text: string, {variety, date, source}: PlantedArticle): Promise<Finding[]> {
  const sources = source === undefined ? [] : [{path: 'transcript.txt', text: source}]
  const {findings} = await engine.check(text, {language: variety, sources, date})
  return findings.filter(({severity}) => severity !== 'info')
}

function overlaps({offset, endOffset}: Finding, {start, end}: Span): boolean {
  return offset < end && endOffset > start
}

function fixes(article: PlantedArticle, finding: Finding): boolean {
  return finding.expected
    .slice(0, 3)
    .some(
      (fix) =>
        article.text.slice(0, finding.offset) + fix + article.text.slice(finding.endOffset) === article.twin
    )
}

const files = frameFiles()

describe.each(files.map((file) => [file.check, file] as const))('%s', (_check, file) => {
  test('is found where it was planted, and its twin is silent', async () => {
    const failures: string[] = []
    let found = 0
    let fixed = 0
    const articles = plant(file, ROUNDS)
    for (const article of articles) {
      const findings = await alarms(article.text, article)
      const hits = findings.filter((finding) =>
        [article.slip, ...article.others].some((span) => overlaps(finding, span))
      )
      if (hits.length > 0) found++
      else failures.push(`missed: ${excerpt(article.text, article.slip)} ⟶ ${article.right}`)
      if (hits.some((finding) => fixes(article, finding))) fixed++
      for (const finding of await alarms(article.twin, article)) {
        failures.push(
          `alarm: ${finding.ruleId}: ${finding.message} (${excerpt(article.twin, {start: finding.offset, end: finding.endOffset})})`
        )
      }
    }
    const report = [`${found} found, ${fixed} fixed of ${articles.length}`, ...failures].join('\n')
    if (process.env['SHOW_CONTRADICTIONS'] !== undefined) process.stdout.write(`${file.check}: ${report}\n`)
    expect(
      failures.filter((failure) => failure.startsWith('alarm')),
      report
    ).toEqual([])
    expect(found / articles.length, report).toBeGreaterThanOrEqual(0.9)
  })
})

test('there are at least 500 articles, from at least twelve frames a check', () => {
  const counts = files.map((file) => file.groups.flatMap(({frames}) => frames).length)
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(12)
  expect(counts.reduce((sum, count) => sum + count, 0) * ROUNDS).toBeGreaterThanOrEqual(500)
})

function excerpt(text: string, {start, end}: Span): string {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - 120)
  return `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 80).split('\n')[0] ?? ''}`
}
