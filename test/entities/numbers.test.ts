/** The number phrases of test/sets/numbers.yml. Failures are listed for the first half only; both halves are scored. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import type {NumberMention} from '../../src/article/mentions.ts'
import type {Variety} from '../../src/language/variety.ts'
import {convert} from '../../src/language/units.ts'
import {readArticle} from '../support/article.ts'
import {scorePhrases, tellScore} from '../support/phrase-set.ts'

interface Case {
  readonly text: string
  readonly variety?: Variety
  readonly numbers: ReadonlyArray<Readonly<Record<string, unknown>>>
}

const cases = parse(readFileSync(new URL('../sets/numbers.yml', import.meta.url), 'utf8')) as readonly Case[]

function fieldsOf({
  text,
  kind,
  value,
  low,
  high,
  sides,
  unit,
  currency,
  counts,
  approx,
  change,
  as
}: NumberMention) {
  return {text, kind, value, low, high, sides, unit, currency, counts, approx, change, as}
}

const numbersOf = (text: string, variety: Variety = 'en-GB') => readArticle(text, {variety}).numbers

test('the number phrases of two hundred sentences', () => {
  const {first, second, failures} = scorePhrases(
    cases.map(({text, variety, numbers}) => ({
      text,
      wanted: numbers,
      found: numbersOf(text, variety).map(fieldsOf)
    }))
  )
  process.stdout.write(
    [...failures, tellScore('first half', first), tellScore('second half', second), ''].join('\n')
  )
  const wanted = first.wanted + second.wanted
  expect((first.right + second.right) / wanted).toBeGreaterThanOrEqual(0.95)
  expect(first.extra + second.extra).toBeLessThanOrEqual(wanted * 0.05)
})

test('the precision of a number is the step of the last digit shown', () => {
  const precisions = (text: string) => numbersOf(text).map(({precision}) => precision)
  expect(precisions('Rents rose 3.4% to £1.2m in 17 towns.')).toEqual([0.1, 100_000, 1])
  expect(precisions('The crowd of 12,500 paid £4.25bn.')).toEqual([1, 10_000_000])
})

test('a mention tells its tokens and the token that it counts', () => {
  const article = readArticle('Divers raised 1,250 rusty bicycles.')
  const [number] = article.numbers
  expect(number).toMatchObject({firstToken: 2, endToken: 3, counts: 'bicycles', countsToken: 4})
})

test('units convert within their dimension only', () => {
  expect(convert(10, 'mi', 'km')).toBeCloseTo(16.09344)
  expect(convert(100, '°C', '°F')).toBeCloseTo(212)
  expect(convert(12, 'st', 'kg')).toBeCloseTo(76.2, 1)
  expect(convert(1, 'km', 'kg')).toBeUndefined()
})
