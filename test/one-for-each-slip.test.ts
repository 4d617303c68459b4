import {expect, test} from 'vitest'
import {Engine} from '../src/check.ts'
import type {Finding} from '../src/finding.ts'
import {oneForEachSlip} from '../src/one-for-each-slip.ts'
import {english} from './support/english.ts'

const source = 'The ferry has have sailed from Oban , and nobody noticed the diffrence.'

function finding(actual: string, expected: string[], more: Partial<Finding> = {}): Finding {
  const offset = source.indexOf(actual)
  const place = {offset, endOffset: offset + actual.length}
  return {
    ruleId: `rule-for-${actual}`,
    severity: 'error',
    line: 1,
    column: offset + 1,
    endLine: 1,
    endColumn: place.endOffset + 1,
    ...place,
    actual,
    expected,
    message: `“${actual}” is wrong.`,
    fix: 'suggest',
    inQuotation: false,
    ...more
  }
}

function told(...findings: Finding[]): Array<[actual: string, ...expected: string[]]> {
  return oneForEachSlip(findings, source).map(({actual, expected}) => [actual, ...expected])
}

test('two rules that mend the same words make one finding with the fixes of both', () => {
  expect(told(finding('has have', ['has']), finding('have sailed', ['had sailed', 'has sailed']))).toEqual([
    ['has have sailed', 'has sailed', 'has had sailed', 'has has sailed']
  ])
})

test('the more severe one speaks, or the one that may be applied unseen', () => {
  const warning = finding('has have', ['has'], {severity: 'warning'})
  const [kept] = oneForEachSlip([warning, finding('have', ['had'])], source)
  expect(kept).toMatchObject({ruleId: 'rule-for-have', severity: 'error', actual: 'has have', column: 11})
  const safe = finding('have', ['had'], {fix: 'safe'})
  expect(oneForEachSlip([finding('has have', ['has had']), safe], source)).toEqual([safe])
})

test.each<[string, Finding, Finding]>([
  ['a mark after a word and a letter in it', finding('Oban ,', ['Oban,']), finding('Oban', ['Obann'])],
  ['words that only touch', finding('has', ['had']), finding('have', ['had'])],
  ['a matter of taste', finding('has have', ['has']), finding('have', ['had'], {severity: 'info'})],
  [
    'a contradiction',
    finding('has have', ['has'], {related: [{offset: 0, endOffset: 3, message: 'here'}]}),
    finding('have', ['had'])
  ],
  ['what has no fix', finding('has have', []), finding('have', ['had'])]
])('%s are two findings', (_what, one, other) => {
  expect(oneForEachSlip([one, other], source)).toHaveLength(2)
})

test('an article’s slip is told once, whichever rules it breaks', async () => {
  const {findings} = await new Engine({language: english}).check(
    'The minister was came to the quay at noon.',
    {language: 'en-GB'}
  )
  expect(findings.map(({actual, expected}) => [actual, expected])).toEqual([
    ['was came', ['came', 'was come', 'was']]
  ])
})
