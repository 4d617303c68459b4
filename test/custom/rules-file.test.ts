import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {Engine} from '../../src/check.ts'
import {ConfigurationError} from '../../src/config/problem.ts'
import {readRulesFile} from '../../src/custom/rules-file.ts'
import {failuresOf, type Failure} from '../../src/custom/test-rules.ts'
import {Registry} from '../../src/registry.ts'
import {english} from '../support/english.ts'
import {MISTAKES} from './mistakes.ts'

const EXAMPLE = new URL('../../.github/examples/desk-rules.yml', import.meta.url)

/** What the rules of a file say of a text. */
async function said(yaml: string, text: string): Promise<string[]> {
  const engine = new Engine({language: english, registry: new Registry(readRulesFile(yaml, 'desk.yml'))})
  const {findings} = await engine.check(text, {language: 'en-GB'})
  return findings.map(
    ({ruleId, actual, expected, message}) =>
      `${ruleId}: ${actual} → ${expected.join(' | ') || 'no fix'} (${message})`
  )
}

/** A file with one rule, whose examples are not the matter of the test. */
function fileWith(rule: string): string {
  return `rules:\n  house:\n${rule.replace(/^/gm, '    ')}\n    examples: {bad: ['[[a]]'], good: [b]}\n`
}

async function failuresIn(yaml: string): Promise<Failure[]> {
  const rules = readRulesFile(yaml, 'desk.yml')
  return (await Promise.all(rules.map((rule) => failuresOf(rule, english)))).flat()
}

test('the example file does what it says', async () => {
  const yaml = readFileSync(EXAMPLE, 'utf8')
  expect(readRulesFile(yaml, 'desk.yml').map(({rule}) => rule.id)).toHaveLength(6)
  expect(await failuresIn(yaml)).toEqual([])
})

describe('swap', () => {
  test('meets phrases in any case and with curly marks, and writes the fix as they are written', async () => {
    const yaml = fileWith("swap: {do not panic: stay calm, don't panic: stay calm}")
    expect(await said(yaml, 'Don’t panic, said the mayor, and do not PANIC today.')).toEqual([
      'house: Don’t panic → Stay calm (“Don’t panic” should be “Stay calm” here.)',
      'house: do not PANIC → stay calm (“do not PANIC” should be “stay calm” here.)'
    ])
  })

  test('offers several forms, and leaves alone what is one of them', async () => {
    const yaml = fileWith('swap: {eu: [EU, European Union]}\nmessage: “{found}” is “{right}”.')
    expect(await said(yaml, 'The Eu met, and the EU parted without a word.')).toEqual([
      'house: Eu → EU | European Union (“Eu” is “EU”.)'
    ])
  })

  test('does not reach over the end of a sentence', async () => {
    const yaml = fileWith('swap: {police force: police service}')
    expect(await said(yaml, 'They called the police. Force was used at the gate.')).toEqual([])
  })
})

describe('pattern', () => {
  test('puts its groups into the fix', async () => {
    const yaml = fileWith("pattern: '(\\d+) ?kms'\nbecomes: $1km")
    expect(await said(yaml, 'The road is 12 kms long, and 3kms of it are tar.')).toEqual([
      'house: 12 kms → 12km (“12 kms” should be “12km”.)',
      'house: 3kms → 3km (“3kms” should be “3km”.)'
    ])
  })

  test('takes time in proportion to the text, whatever the pattern', async () => {
    const yaml = fileWith("pattern: '(a+)+\\$'")
    const text = `The word was ${'a'.repeat(20_000)} and then some more words followed.`
    expect(await said(yaml, text)).toEqual([])
  })
})

describe('tokens', () => {
  test('knows lemmas, tags and words that may be missing', async () => {
    const yaml = fileWith('tokens: =be very? unique\nbecomes: $1 unusual')
    expect(await said(yaml, 'The bridge was very unique. The tower is unique, too.')).toEqual([
      'house: was very unique → was unusual (“was very unique” should be “was unusual”.)',
      'house: is unique → is unusual (“is unique” should be “is unusual”.)'
    ])
  })
})

describe('consistency', () => {
  test('keeps to the form that is used most', async () => {
    const yaml = fileWith('consistency: [[e-mail, email]]')
    expect(await said(yaml, 'An email came. Another email left. E-mail is slow.')).toEqual([
      'house: E-mail → Email (“E-mail” here, but “Email” elsewhere in this article.)'
    ])
  })
})

describe('scopes', () => {
  test('a rule for headlines says nothing of the body', async () => {
    const yaml = fileWith('swap: {slams: criticises}\nzones: [headline]')
    const text =
      'Mayor slams plan\n\nThe mayor slams doors at the town hall every day, her staff said on Monday.\n'
    expect(await said(yaml, text)).toEqual([
      'house: slams → criticises (“slams” should be “criticises” here.)'
    ])
  })

  test('a rule that skips quotations skips them, and others ask to check the recording', async () => {
    const text = '“The police force is small,” Ms Okafor said on Monday in the hall.'
    expect(await said(fileWith('swap: {police force: x}\nquotations: skip'), text)).toEqual([])
    expect(await said(fileWith('swap: {police force: x}'), text)).toHaveLength(1)
  })
})

test('examples that are not as their rule says are told', async () => {
  const yaml = `rules:
  house:
    swap: {cop: officer}
    examples:
      bad: ['A [[cop|agent]] ran.', 'A [[policeman]] ran.', 'A cop met a [[cop]].']
      good: [The cop ran.]
`
  expect((await failuresIn(yaml)).map(({example, reason}) => `${example}: ${reason}`)).toEqual([
    'A ⟦cop⟧ ran.: becomes “officer”, not “agent”',
    'A ⟦policeman⟧ ran.: nothing was found',
    'A cop met a ⟦cop⟧.: “cop” was found as well',
    'The cop ran.: “cop” was found, and should not be'
  ])
})

test('every mistake in a file is named with its place and what to do', async () => {
  const told = Object.entries(MISTAKES).map(([name, yaml]) => {
    try {
      readRulesFile(yaml, 'desk.yml')
    } catch (error) {
      if (error instanceof ConfigurationError) return `# ${name}\n${error.message}\n`
      throw error
    }
    throw new Error(`no error was raised for: ${name}`)
  })
  await expect(told.join('\n')).toMatchFileSnapshot('golden/mistakes.txt')
})
