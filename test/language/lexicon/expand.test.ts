import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {expect, it} from 'vitest'
import {expandDictionary} from '../../../src/tools/lexicon/expand.ts'

const require = createRequire(import.meta.url)
// It has no types of its own, and keeps its expanded forms in a member that they would not name.
const NSpell = require('nspell') as new (aff: string, dic: string) => {data: object}

it.each(['dictionary-en-gb', 'dictionary-en'])('expands %s to the forms that nspell knows', (name) => {
  const folder = dirname(require.resolve(name))
  const aff = readFileSync(join(folder, 'index.aff'), 'utf8')
  const dic = readFileSync(join(folder, 'index.dic'), 'utf8')
  const forms = expandDictionary(aff, dic)
  const known = Object.keys(new NSpell(aff, dic).data)
  expect(forms.size).toBeGreaterThan(100_000)
  // nspell also keeps 1th, 2th, 3th, which exist in compounds alone.
  expect(known.filter((word) => !forms.has(word.replaceAll('\u2019', "'"))).toSorted()).toEqual([
    '1th',
    '2th',
    '3th'
  ])
  expect(forms.size).toBe(known.length - 3)
})
