/**
 * The story that copyedit began with: every marking of the desk is found, with its correction, and nothing else is
 * called an error or a warning.
 */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {Engine} from '../src/check.ts'
import {english} from './support/english.ts'

const story = readFileSync(new URL('../fixtures/syria-withdrawal.txt', import.meta.url), 'utf8')
const {findings} = await new Engine({language: english}).check(story, {language: 'en-ZA', date: '2016-03-14'})

test('the seven errors, with their corrections', () => {
  const errors = findings.filter(({severity}) => severity === 'error')
  expect(errors.map(({offset, actual, expected, fix}) => [offset, actual, expected[0], fix])).toEqual([
    [162, story.slice(162, 323), '', 'suggest'],
    [683, 'Tuesday,Mr', 'Tuesday, Mr', 'safe'],
    [949, 'beginning the', 'beginning of the', 'suggest'],
    [979, 'Nr', 'Mr', 'safe'],
    [1542, 'a 250,000 people', '250,000 people', 'suggest'],
    [2145, 'can brings', 'can bring', 'suggest'],
    [2682, 'Putininstructed', 'Putin instructed', 'safe']
  ])
})

test('the warnings that these rules cover', () => {
  const warnings = findings.filter(({severity}) => severity === 'warning')
  expect(warnings.map(({ruleId, offset, actual, expected}) => [ruleId, offset, actual, expected[0]])).toEqual(
    [
      ['mixed-quote-marks', 404, '’', undefined],
      ['past-tense-with-since', 1439, 'made', 'have made'],
      ['word-spelt-two-ways', 2648, 'cease-fire', 'ceasefire']
    ]
  )
})

test('findings inside quotations are queries about the recording', () => {
  for (const finding of findings.filter(({inQuotation}) => inQuotation)) {
    expect(finding.fix).not.toBe('safe')
    expect(finding.note).toContain('check it against the recording')
  }
  expect(findings.filter(({inQuotation}) => inQuotation).map(({actual}) => actual)).toEqual([
    'beginning the',
    'can brings'
  ])
})
