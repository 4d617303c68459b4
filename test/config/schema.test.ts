import {readFileSync} from 'node:fs'
import {describe, expect, test} from 'vitest'
import {z} from 'zod'
import {readDocument} from '../../src/config/document.ts'
import {configSchema, configurationSchema, type ConfigurableRule} from '../../src/config/schema.ts'
import {starterConfiguration} from '../../src/config/starter.ts'
import {settingsOf} from './project.ts'

const withOptions: ConfigurableRule = {
  id: 'long-lead',
  summary: 'A first sentence of too many words.',
  options: (zod) =>
    zod.object({words: zod.int().min(5).default(30).describe('The most words that a lead may have.')})
}

describe('the JSON Schema', () => {
  test('has each rule with its summary, its options, their defaults and descriptions', () => {
    const {properties} = configSchema([withOptions]) as {properties: Record<string, unknown>}
    const severity = {type: 'string', enum: ['off', 'info', 'warning', 'error']}
    expect(properties['rules']).toMatchObject({
      properties: {
        'long-lead': {
          description: 'A first sentence of too many words.',
          anyOf: [
            severity,
            {
              type: 'array',
              minItems: 1,
              maxItems: 2,
              items: [
                severity,
                {
                  type: 'object',
                  additionalProperties: false,
                  properties: {
                    words: {
                      type: 'integer',
                      minimum: 5,
                      default: 30,
                      description: 'The most words that a lead may have.'
                    }
                  }
                }
              ]
            }
          ]
        }
      }
    })
  })

  test('describes every key', () => {
    const {properties, additionalProperties} = configSchema([]) as {
      properties: Record<string, {description?: string}>
      additionalProperties: boolean
    }
    expect(additionalProperties).toBe(false)
    expect(Object.keys(properties)).toEqual(Object.keys(configurationSchema([]).shape))
    for (const [key, {description}] of Object.entries(properties)) expect(description, key).toMatch(/\.$/)
  })

  test('takes and refuses what the reader of files takes and refuses', () => {
    const schema = z.fromJSONSchema(configSchema([withOptions]))
    const reader = configurationSchema([withOptions])
    const samples: unknown[] = [
      {},
      {language: 'en-ZA', words: ['stoep'], rules: {'long-lead': ['error', {words: 20}]}},
      {words: './words.txt', plugins: ['retext-equality', ['./house.mjs', {a: 1}]]},
      {overrides: [{files: 'wire/', rules: {'long-lead': 'off'}}]},
      {ruels: {}},
      {language: 'en'},
      {rules: {'long-lead': 'warn'}},
      {rules: {'long-lead': ['error', {word: 20}]}},
      {rules: {'long-lead': ['error', {words: 2}]}},
      {overrides: [{language: 'en-GB'}]},
      {overrides: [{files: 'wire/', failOn: 'never'}]},
      {maxWarnings: -1},
      {ignore: []}
    ]
    const verdicts = samples.map((sample) => reader.safeParse(sample).success)
    expect(samples.map((sample) => schema.safeParse(sample).success)).toEqual(verdicts)
    expect(verdicts).toEqual([true, true, true, true, ...samples.slice(4).map(() => false)])
  })
})

describe('the configuration to start from', () => {
  const text = starterConfiguration('./node_modules/copyedit/dist/copyedit.schema.json')

  test('names the schema for editors in its first line, and sets nothing', async () => {
    expect(text.split('\n')[0]).toBe(
      '# yaml-language-server: $schema=./node_modules/copyedit/dist/copyedit.schema.json'
    )
    const {rules, words, language} = await settingsOf({'copyedit.yml': text})
    expect([rules.size, words.length, language]).toEqual([0, 0, undefined])
  })

  test('is right with every example taken from behind its mark, and shows every key but style', async () => {
    const all = text.replace(/^#(?! \S)/gm, '')
    const settings = await settingsOf({
      'copyedit.yml': all,
      'desk/copyedit.yml': '',
      'speech.txt': 'Friends.',
      'our-rules.mjs': 'export default () => undefined',
      'desk-rules.yml': readFileSync(
        new URL('../../.github/examples/desk-rules.yml', import.meta.url),
        'utf8'
      )
    })
    expect([settings.language?.value, settings.maxWarnings?.value]).toEqual(['en-GB', 20])
    const document = readDocument(all, {file: 'copyedit.yml', kind: 'a configuration'})
    const shown = [...Object.keys(document.value as object), '$schema', 'style']
    expect(shown.sort()).toEqual(Object.keys(configurationSchema([]).shape).sort())
  })
})
