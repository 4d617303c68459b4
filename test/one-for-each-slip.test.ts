import {describe, expect, test} from 'vitest'
import {Engine} from '../src/check.ts'
import {Dispatcher} from '../src/dispatch.ts'
import type {Finding, Report} from '../src/finding.ts'
import {isJudged, oneForEachSlip} from '../src/one-for-each-slip.ts'
import {defineRule, type Rule} from '../src/rule.ts'
import {readArticle} from './support/article.ts'
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

describe('of rules that judge words by their company', () => {
  const reports = [{judged: {start: 10, end: 18}}, {judged: undefined}] as Report[]

  test.each([
    ['the same words', 10, 18, true],
    ['some of them', 14, 24, true],
    ['the next word', 19, 24, true],
    ['the word before', 5, 9, true],
    ['the next word but one', 20, 24, false],
    ['the word before the last one', 3, 8, false]
  ])('%s: %i–%i', (_what, start, end, isHeard) => {
    expect(isJudged(reports, {start, end})).toBe(isHeard)
  })

  test('the first is heard, and rules that say nothing of company are heard as well', () => {
    const ruleFor = (word: string, judges: boolean): Rule =>
      defineRule({
        id: `judges-${word}`,
        summary: 'A word in company.',
        why: 'For a test.',
        severity: 'warning',
        fix: 'suggest',
        since: '0.1.0',
        status: 'preview',
        messages: {slip: () => `not “${word}”`},
        examples: {bad: [], good: []},
        visit: {
          words: [
            [word],
            (token, {report}) => {
              report('slip', token, {expected: [], ...(judges ? {judged: token} : {})})
            }
          ]
        }
      })
    const rules = [ruleFor('quiet', true), ruleFor('harbour', true), ruleFor('grey', false)]
    const active = rules.map((rule) => ({rule, severity: rule.severity, options: {}}))
    const article = readArticle('The quiet harbour lay grey; later the harbour slept.')
    expect(new Dispatcher(active).run(article).map(({start, end}) => article.text.slice(start, end))).toEqual(
      ['quiet', 'grey', 'harbour']
    )
  })
})
