/** The dates and times of test/sets/dates.yml. Failures are listed for the first half only; both halves are scored. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import type {DateMention} from '../../src/article/mentions.ts'
import type {Variety} from '../../src/language/variety.ts'
import {readArticle} from '../support/article.ts'
import {scorePhrases, tellScore} from '../support/phrase-set.ts'

interface Case {
  readonly text: string
  readonly variety?: Variety
  readonly publication?: string
  readonly dates: ReadonlyArray<Readonly<Record<string, unknown>>>
}

const cases = parse(readFileSync(new URL('../sets/dates.yml', import.meta.url), 'utf8')) as readonly Case[]

function fieldsOf({text, kind, value, until, zone}: DateMention) {
  return {text, kind, value, end: until, zone}
}

function datesOf(text: string, variety: Variety = 'en-GB', date?: string): readonly DateMention[] {
  return readArticle(text, {variety, ...(date === undefined ? {} : {date})}).dates
}

test('the dates and times of a hundred and fifty sentences', () => {
  const {first, second, failures} = scorePhrases(
    cases.map(({text, variety, publication, dates}) => ({
      text,
      wanted: dates,
      found: datesOf(text, variety, publication).map(fieldsOf)
    }))
  )
  process.stdout.write(
    [...failures, tellScore('first half', first), tellScore('second half', second), ''].join('\n')
  )
  const wanted = first.wanted + second.wanted
  expect((first.right + second.right) / wanted).toBeGreaterThanOrEqual(0.95)
  expect(first.extra + second.extra).toBeLessThanOrEqual(wanted * 0.05)
})

test('a day that is not in the calendar is found as it is stated', () => {
  for (const [text, month, day] of [
    ['The lease ended on 31 June 2019.', 6, 31],
    ['The clerk wrote 29 February 2023.', 2, 29]
  ] as const) {
    const [date] = datesOf(text)
    expect(date).toMatchObject({kind: 'day', stated: {month, day}})
    expect(date?.day).toBeUndefined()
  }
})

test('a weekday keeps what was written and gets the day it falls on', () => {
  const [date] = datesOf('The bakery shut on Tuesday.', 'en-GB', '2024-05-09')
  expect(date).toMatchObject({weekday: 1, day: {year: 2024, month: 5, day: 7}, isRelative: true})
  const [stated] = datesOf('It opens on Friday 10 May 2024.')
  expect(stated).toMatchObject({weekday: 4, stated: {year: 2024, month: 5, day: 10}, isRelative: false})
})

test('a time with a zone tells how far it is from Greenwich', () => {
  const [first, second] = datesOf('The ferry left at 14:25 SAST and docked at 7 p.m. Eastern.')
  expect(first).toMatchObject({value: '14:25', zone: 'SAST', zoneOffset: 120})
  expect(second).toMatchObject({value: '19:00', zone: 'ET', zoneOffset: -300})
})

test('what is still to come, and the year that stands beside a month', () => {
  const values = (text: string) =>
    datesOf(text, 'en-GB', '2024-05-09').map(({text, value}) => `${text}: ${value ?? ''}`)
  expect(values('The funeral is on Monday.')).toEqual(['Monday: 2024-05-13'])
  expect(values('The ferry sank in August last year.')).toEqual(['August last year: 2023-08'])
  expect(values('The festival will run from the 2nd to the 8th of July.')).toEqual([
    '2nd to the 8th of July: 2024-07-02'
  ])
  expect(values('They woke at 0530 hours.')).toEqual(['0530 hours: 05:30'])
})
