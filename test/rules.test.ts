/**
 * Every example of every rule. A bad text gives exactly one finding of its rule, at the marked span, with the stated
 * message; its fix gives the stated text and is then silent. A good text is silent.
 */
import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {Engine} from '../src/check.ts'
import type {Finding} from '../src/finding.ts'
import {Registry} from '../src/registry.ts'
import type {BadExample, GoodExample, Rule} from '../src/rule.ts'
import {defaultsOf, readRuleFiles} from '../src/tools/generate.ts'
import {english} from './support/english.ts'

const MARKED = /⟦([\s\S]*?)⟧/

async function findingsOf(
  rule: Rule,
  family: string,
  text: string,
  example: BadExample | GoodExample
): Promise<readonly Finding[]> {
  const registry = new Registry([{family, rule, defaults: defaultsOf(rule)}])
  const options =
    rule.options === undefined
      ? {}
      : (rule.options(z).parse(example.options ?? {}) as Record<string, unknown>)
  const engine = new Engine({language: english, registry, rules: {[rule.id]: [rule.severity, options]}})
  const {transcript} = example
  const {findings} = await engine.check(text, {
    language: example.language ?? 'en-GB',
    date: example.date,
    ...(transcript === undefined ? {} : {sources: [{path: 'transcript.txt', text: transcript}]})
  })
  return findings
}

function messagesFor(rule: Rule, key: string): RegExp | undefined {
  return key in rule.messages ? undefined : /no such message/
}

const files = await readRuleFiles()

describe.each(files.map((file) => [file.rule.id, file] as const))('%s', (_id, {family, rule}) => {
  test.each(rule.examples.bad.map((example) => [example.text, example] as const))(
    'finds %s',
    async (_text, example) => {
      const marked = MARKED.exec(example.text)
      if (marked === null) throw new Error('the example marks no span with ⟦ and ⟧')
      const text = example.text.replace(MARKED, '$1')
      const findings = await findingsOf(rule, family, text, example)
      expect(messagesFor(rule, example.message)).toBeUndefined()
      expect(findings.map(({ruleId, offset, actual}) => ({ruleId, offset, actual}))).toEqual([
        {ruleId: rule.id, offset: marked.index, actual: marked[1]}
      ])
      const [finding] = findings
      const [replacement] = finding?.expected ?? []
      expect(replacement).toBe(example.becomes)
      if (finding === undefined || replacement === undefined) return
      const fixed = text.slice(0, finding.offset) + replacement + text.slice(finding.endOffset)
      expect(await findingsOf(rule, family, fixed, example)).toEqual([])
    }
  )

  test.each(rule.examples.good.map((example) => [example.text, example] as const))(
    'leaves alone %s',
    async (text, example) => {
      expect(await findingsOf(rule, family, text, example)).toEqual([])
    }
  )

  test('is documented', () => {
    expect(rule.examples.bad.length).toBeGreaterThanOrEqual(3)
    expect(rule.examples.good.length).toBeGreaterThanOrEqual(3)
    expect(rule.summary.length).toBeLessThanOrEqual(100)
    expect(new Set(rule.examples.bad.map(({text}) => text)).size).toBe(rule.examples.bad.length)
  })
})

test('no example is taken from the story', () => {
  const story = readFileSync(new URL('../fixtures/syria-withdrawal.txt', import.meta.url), 'utf8')
  for (const {rule} of files) {
    for (const {text} of rule.examples.bad) expect(story).not.toContain(text.replace(MARKED, '$1'))
  }
})
