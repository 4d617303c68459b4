/** Every line of the list is found where it stands in a sentence, once, and its fix is the right phrase. */
import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from 'yaml'
import rule from '../../rules/confusions/set-phrase.ts'
import {Engine} from '../../src/check.ts'
import {Registry} from '../../src/registry.ts'
import {english} from '../support/english.ts'

const file = new URL('../../rules/confusions/set-phrase.yml', import.meta.url)
const lists = parse(readFileSync(file, 'utf8')) as Record<string, Record<string, string | string[]>>
const lines = Object.values(lists).flatMap((list) => Object.entries(list))
const engine = new Engine({
  language: english,
  registry: new Registry([{family: 'confusions', rule, defaults: {}}])
})

/** The first of the phrases that a line stands for, as it is printed. */
function printed(line: string): string {
  const words = line
    .replace('POSS', 'their')
    .split(' ')
    .map((word) => word.split('/')[0] ?? word)
  return words.join(' ').replace(/ (?=,|')/g, '')
}

test('each line is found once and mended', async () => {
  const wanted: string[] = []
  const got: string[] = []
  for (const [wrong, rights] of lines) {
    const right = typeof rights === 'string' ? rights : (rights[0] ?? '')
    const text = `Officials told us that ${printed(wrong)} was over.`
    wanted.push(`Officials told us that ${printed(right)} was over.`)
    const {findings} = await engine.check(text, {language: 'en-GB'})
    const [finding] = findings
    const isOne = findings.length === 1 && finding !== undefined
    got.push(
      isOne
        ? text.slice(0, finding.offset) + (finding.expected[0] ?? '') + text.slice(finding.endOffset)
        : `${text} ${String(findings.length)}`
    )
  }
  expect(got).toEqual(wanted)
})

test('both sides of a line stand for the same number of phrases', () => {
  const count = (line: string): number =>
    line.split(' ').reduce((product, word) => product * (word === 'POSS' ? 7 : word.split('/').length), 1)
  const uneven = lines.filter(([wrong, rights]) =>
    [rights].flat().some((right) => count(right) !== 1 && count(right) !== count(wrong))
  )
  expect(uneven).toEqual([])
})
