import {expect, test} from 'vitest'
import {Engine} from '../../src/check.ts'
import {Registry} from '../../src/registry.ts'
import {defineRule} from '../../src/rule.ts'
import {english} from '../support/english.ts'

const everyName = defineRule({
  id: 'every-name',
  summary: 'Finds every mention of a person.',
  why: 'For tests.',
  severity: 'info',
  fix: 'never',
  since: '0.1.0',
  status: 'preview',
  messages: {name: (d: {of: string}) => d.of},
  examples: {bad: [], good: []},
  visit: {
    name(mention, person, {report}) {
      report('name', mention, {data: {of: `${person.name}: ${mention.form}`}})
    }
  }
})

test('a rule for names is asked once for each mention', async () => {
  const registry = new Registry([{family: 'names', rule: everyName, defaults: {}}])
  const {findings} = await new Engine({language: english, registry}).check(
    'Nomsa Dube met Pieter Roux. Ms Dube spoke. Pieter listened.',
    {language: 'en-ZA'}
  )
  expect(findings.map(({actual, message}) => [actual, message])).toEqual([
    ['Nomsa Dube', 'Nomsa Dube: full'],
    ['Pieter Roux', 'Pieter Roux: full'],
    ['Dube', 'Nomsa Dube: surname'],
    ['Pieter', 'Pieter Roux: given']
  ])
})
