import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import leftOver from '../../rules/typing/left-over-word.ts'
import {data as leftOverFrames} from '../../rules/typing/left-over-word.data.ts'
import missing from '../../rules/typing/missing-small-word.ts'
import {data as missingData} from '../../rules/typing/missing-small-word.data.ts'
import small from '../../rules/typing/small-word-slip.ts'
import {data as smallFrames} from '../../rules/typing/small-word-slip.data.ts'
import {neighboursOf, partsOf, stepOf, TokenTests, type EditFrame} from '../../src/article/edit-step.ts'
import {NeighbourIndex} from '../../src/article/neighbour-index.ts'
import type {Token} from '../../src/article/token.ts'
import {PATTERN_GROUPS} from '../../src/language/pattern-groups.ts'
import {WordTable} from '../../src/language/word-table.ts'
import {readArticle} from '../support/article.ts'

const STORY = readFileSync(new URL('../../fixtures/syria-withdrawal.txt', import.meta.url), 'utf8')

const TESTS = new TokenTests(PATTERN_GROUPS)

/** The frames of a token's word, and those among them that its neighbours leave. */
function framesAt(table: WordTable<EditFrame>, token: Token) {
  const all = table.at(token.lower)
  const index = new NeighbourIndex(all, (frame) => neighboursOf(frame, PATTERN_GROUPS))
  return {all, left: new Set(index.leftBetween(token.at(-1), token.at(1)))}
}

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

test.each([
  ['left-over-word', leftOver, leftOverFrames],
  ['missing-small-word', missing, missingData.frames],
  ['small-word-slip', small, smallFrames]
])('%s: what is not tried could not match, and little is tried', (_, rule, frames) => {
  const table = new WordTable<EditFrame>(frames)
  const slips = rule.examples.bad.map(({text}) => text.replace(/[⟦⟧]/g, ''))
  let tried = 0
  let known = 0
  for (const text of [STORY, ...slips]) {
    const article = readArticle(text)
    for (const token of article.sentences.flatMap((sentence) => article.tokensOf(sentence))) {
      const {all, left} = framesAt(table, token)
      known += all.length
      tried += left.size
      for (const frame of all) {
        if (!left.has(frame) && !failsBeside(frame, token))
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
  const patterns = [
    {previous: {words: ['the'], tags: []}, next: undefined},
    {previous: undefined, next: undefined},
    {previous: {words: ['a'], tags: []}, next: undefined},
    {previous: undefined, next: {words: ['sank', 'sinks'], tags: []}}
  ]
  const index = new NeighbourIndex(patterns, (pattern) => pattern)
  expect(index.leftBetween(boat?.at(-1), boat?.at(1))).toEqual([patterns[0], patterns[1], patterns[3]])
  expect(index.leftBetween(undefined, undefined)).toEqual([patterns[1]])
})
