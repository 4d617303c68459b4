import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import leftOver from '../../rules/typing/left-over-word.ts'
import {data as leftOverFrames} from '../../rules/typing/left-over-word.data.ts'
import missing from '../../rules/typing/missing-small-word.ts'
import {data as missingData} from '../../rules/typing/missing-small-word.data.ts'
import small from '../../rules/typing/small-word-slip.ts'
import {data as smallFrames} from '../../rules/typing/small-word-slip.data.ts'
import {anchorOf, partsOf, stepOf, TokenTests, type EditFrame} from '../../src/article/edit-step.ts'
import {keysAt} from '../../src/article/pattern-keys.ts'
import type {Token} from '../../src/article/token.ts'
import {PATTERN_GROUPS} from '../../src/language/pattern-groups.ts'
import {WordTable} from '../../src/language/word-table.ts'
import {tableOf} from '../../src/tools/word-tables.ts'
import {readArticle} from '../support/article.ts'

const STORY = readFileSync(new URL('../../fixtures/syria-withdrawal.txt', import.meta.url), 'utf8')

const TESTS = new TokenTests(PATTERN_GROUPS)

/** Whether a frame cannot match here, as one of the tokens beside its word does not fit. */
function failsBeside({source, anchor}: EditFrame, token: Token): boolean {
  const parts = partsOf(source)
  const isRefused = (beside: readonly string[], neighbour: Token | undefined): boolean => {
    const step = beside.map((part) => stepOf(part, TESTS)).find(({kind}) => kind !== 'insert')
    return step !== undefined && !step.isOptional && !step.fits(neighbour)
  }
  return (
    isRefused(parts.slice(0, anchor).reverse(), token.at(-1)) ||
    isRefused(parts.slice(anchor + 1), token.at(1))
  )
}

/** The frames of a table, filed under their words alone: what each token would try without its neighbours. */
function unfiled(text: string): Map<string, EditFrame[]> {
  const frames = text
    .split('\n')
    .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as EditFrame] : []))
  const words = new Map<string, EditFrame[]>()
  for (const frame of frames) {
    for (const word of anchorOf(frame.source, PATTERN_GROUPS).words)
      words.set(word, [...(words.get(word) ?? []), frame])
  }
  return words
}

test.each([
  ['left-over-word', leftOver, leftOverFrames],
  ['missing-small-word', missing, missingData.frames],
  ['small-word-slip', small, smallFrames]
])('%s: what is not tried could not match, and little is tried', (_, rule, frames) => {
  const table = new WordTable<EditFrame>(frames)
  const framesOf = unfiled(frames)
  const slips = rule.examples.bad.map(({text}) => text.replace(/[⟦⟧]/g, ''))
  let tried = 0
  let known = 0
  for (const text of [STORY, ...slips]) {
    const article = readArticle(text)
    for (const token of article.sentences.flatMap((sentence) => article.tokensOf(sentence))) {
      const all = framesOf.get(token.lower) ?? []
      const left = new Set(table.beside(token.lower, keysAt(token)).map(({source}) => source))
      known += all.length
      tried += left.size
      for (const frame of all) {
        if (!left.has(frame.source) && !failsBeside(frame, token))
          throw new Error(
            `“${frame.source}” is not tried at “${token.text}” of “${article.slice(token.sentence)}”`
          )
      }
    }
  }
  expect(known).toBeGreaterThan(400)
  expect(tried / known).toBeLessThan(0.4)
})

test('patterns are tried in their order, whichever neighbour leaves them', () => {
  const [, boat] = readArticle('The boat sank.').tokensOf({firstToken: 0, endToken: 3})
  const table = new WordTable<number>(
    tableOf([
      [['boat'], 1, ['<the']],
      [['boat'], 2],
      [['boat'], 3, ['<a']],
      [['boat'], 4, ['>sank', '>sinks']],
      [['boat'], 5, ['>#VERB.past', '<the']]
    ])
  )
  expect(boat === undefined ? [] : table.beside('boat', keysAt(boat))).toEqual([1, 2, 4, 5])
})
