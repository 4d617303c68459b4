/** Zones, against sixty invented articles written before the code; conventions in test/sets/zones/README.md. */
import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import type {Article, Block} from '../../src/article/article.ts'
import type {Variety} from '../../src/language/variety.ts'
import {readFormatted} from '../support/formatted-article.ts'

interface ExpectedBlock {
  readonly zone: string
  readonly text: string
  readonly glue?: string
  readonly dateline?: string
  readonly credit?: string
}

interface ZoneCase {
  readonly name: string
  readonly variety: Variety
  readonly format: 'text' | 'markdown'
  readonly join?: string
  readonly frontMatter?: string
  readonly blocks: readonly ExpectedBlock[]
}

interface Failure {
  readonly name: string
  readonly wanted: ExpectedBlock
  readonly found: string
}

const FOLDER = new URL('../sets/zones/', import.meta.url)
const cases: ZoneCase[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.yml'))
  .sort()
  .map((name) => ({...(parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Omit<ZoneCase, 'name'>), name}))

/** The article of a case, with where each of its blocks stands in the source. */
function sourceOf({join = '\n\n', frontMatter, blocks}: ZoneCase): {source: string; places: number[]} {
  let source = frontMatter === undefined ? '' : `${frontMatter.trimEnd()}\n\n`
  const places = blocks.map((block, index) => {
    if (index > 0) source += block.glue ?? join
    const start = source.length
    source += block.text
    return start
  })
  return {source, places}
}

/**
 * A block is right when all of its lines have its zone, and its dateline and credit are as marked. The words and the
 * title of a Markdown picture are two blocks of the article; one of them may be the credit.
 */
function failuresOf(
  article: Article,
  zoneCase: ZoneCase,
  source: string,
  places: readonly number[]
): Failure[] {
  return zoneCase.blocks.flatMap((wanted, index) => {
    if (!/\w/.test(wanted.text)) return [] // the rule under a table's head: marks, no words
    const start = places[index] ?? 0
    const found = article.blocks
      .filter((block) => {
        const at = article.map.sourceStart(block.start)
        return at >= start && at < start + wanted.text.length
      })
      .map((block) => describe(article, block, source))
    const {zone, dateline = '', credit = ''} = wanted
    const isRight =
      found.length > 0 &&
      found.every((block) => block.zone === zone || (credit !== '' && block.zone === 'credit')) &&
      found.map((block) => block.dateline).join('') === bare(dateline) &&
      (zone === 'credit' || found.map((block) => block.credit).join('') === bare(credit))
    const shown = found.map((block) => [block.zone, block.dateline, block.credit].filter(Boolean).join(' | '))
    return isRight ? [] : [{name: zoneCase.name, wanted, found: shown.join(' + ')}]
  })
}

/** Without the marks of emphasis, which stand on either side of a place's end. */
function bare(text: string): string {
  return text.replaceAll(/[*_]/g, '').trim()
}

function describe(
  article: Article,
  {zone, start, end, datelineEnd, creditStart}: Block,
  source: string
): {zone: string; dateline: string; credit: string} {
  const slice = (from: number, to: number): string =>
    from < to ? bare(source.slice(article.map.sourceStart(from), article.map.sourceEnd(to))) : ''
  return {
    zone,
    dateline: slice(start, datelineEnd),
    credit: slice(zone === 'credit' ? start : creditStart, end)
  }
}

test('at least 95 % of the blocks of sixty articles are in their zone', () => {
  const failures = new Map(
    cases.map((zoneCase) => {
      const {source, places} = sourceOf(zoneCase)
      const article = readFormatted(source, zoneCase.variety, zoneCase.format)
      return [zoneCase, failuresOf(article, zoneCase, source, places)] as const
    })
  )
  const half = cases.length / 2
  const share = (part: readonly ZoneCase[]): string => {
    const blocks = part.reduce((sum, {blocks}) => sum + blocks.length, 0)
    const wrong = part.reduce((sum, zoneCase) => sum + (failures.get(zoneCase)?.length ?? 0), 0)
    const whole = part.filter((zoneCase) => failures.get(zoneCase)?.length === 0).length
    return `${String(blocks - wrong)} of ${String(blocks)} blocks, ${String(whole)} of ${String(part.length)} articles`
  }
  const shown = cases.slice(0, half).flatMap((zoneCase) => failures.get(zoneCase) ?? [])
  const lines = shown.map(({name, wanted, found}) => {
    const zones = [wanted.zone, wanted.dateline, wanted.credit].filter(Boolean).join(' | ')
    return `  ${name}: ${zones} ← ${found}: ${wanted.text}`
  })
  process.stdout.write(
    `zones, first half: ${share(cases.slice(0, half))}; second half: ${share(cases.slice(half))}\n${lines.join('\n')}\n`
  )
  const blocks = cases.reduce((sum, zoneCase) => sum + zoneCase.blocks.length, 0)
  const wrong = cases.reduce((sum, zoneCase) => sum + (failures.get(zoneCase)?.length ?? 0), 0)
  expect(1 - wrong / blocks).toBeGreaterThanOrEqual(0.95)
})
