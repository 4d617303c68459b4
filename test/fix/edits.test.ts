/** Which fixes are made, that they never get in each other's way, and that fixing comes to an end. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import type {Finding} from '../../src/finding.ts'
import {applyEdits, chooseEdits, type FixChoice} from '../../src/fix/edits.ts'
import {fixUntilStable, type Fixed} from '../../src/fix/until-stable.ts'
import {wordChanges} from '../../src/fix/word-diff.ts'
import {findingAt} from '../support/findings.ts'

const SAFE: FixChoice = {suggestions: false}
const ALL: FixChoice = {suggestions: true}

const source = 'The the mayor , said Nr Okoro , left  early.'

const fixOf = (finding: Finding, choice: FixChoice): string =>
  applyEdits(source, chooseEdits(source, [finding], choice))

test('only safe fixes outside quotations are made, unless suggestions are wanted', () => {
  const at = (more: Partial<Finding>): Finding => findingAt(source, 21, 23, ['Mr', 'Ms'], more)
  const fixed = source.replace('Nr', 'Mr')
  expect(fixOf(at({}), SAFE)).toBe(fixed)
  expect(fixOf(at({severity: 'info'}), SAFE)).toBe(fixed)
  expect(fixOf(at({inQuotation: true}), SAFE)).toBe(source)
  expect(fixOf(at({fix: 'suggest'}), SAFE)).toBe(source)
  expect(fixOf(at({fix: 'never'}), SAFE)).toBe(source)
  expect(fixOf(at({inQuotation: true}), ALL)).toBe(fixed)
  expect(fixOf(at({fix: 'suggest'}), ALL)).toBe(fixed)
  expect(fixOf(at({fix: 'never'}), ALL)).toBe(source)
  expect(fixOf(at({expected: []}), ALL)).toBe(source)
  expect(fixOf(at({expected: ['']}), SAFE)).toBe(source.replace('Nr', ''))
})

test('a finding that is about another text is left alone, and so is what cannot be written', () => {
  const finding = findingAt(source, 21, 23, ['Mr'])
  expect(fixOf({...finding, actual: 'Mx'}, SAFE)).toBe(source)
  expect(fixOf(finding, {...SAFE, canWrite: () => false})).toBe(source)
  expect(fixOf(finding, {...SAFE, without: new Set(['some-slip'])})).toBe(source)
})

test('of findings that overlap the surer one is taken', () => {
  const wide = findingAt(source, 0, 14, ['The mayor'], {severity: 'warning'})
  const narrow = findingAt(source, 0, 7, ['The'])
  const suggested = findingAt(source, 4, 13, ['Mayor'], {fix: 'suggest'})
  const touching = findingAt(source, 7, 8, ['_'])
  const texts = (findings: readonly Finding[]): string[] =>
    chooseEdits(source, findings, ALL).map(({text}) => text)
  expect(texts([wide, narrow])).toEqual(['The'])
  expect(texts([suggested, wide])).toEqual(['The mayor'])
  expect(texts([touching, narrow])).toEqual(['The', '_'])
})

test('line ends in a replacement become those of the file', () => {
  const text = 'One two\r\nthree\r\n'
  const edits = chooseEdits(text, [findingAt(text, 3, 4, ['\n'])], SAFE)
  expect(applyEdits(text, edits)).toBe('One\r\ntwo\r\nthree\r\n')
  const mixed = 'One two\r\nthree\n'
  expect(applyEdits(mixed, chooseEdits(mixed, [findingAt(mixed, 3, 4, ['\n'])], SAFE))).toBe(
    'One\ntwo\r\nthree\n'
  )
})

const text = fc.string({unit: fc.constantFrom('a', 'b', ' ', '\n', '\r\n', '“', 'é', '😀'), maxLength: 30})

/** A text with findings anywhere in it, insertions and deletions among them. */
const article = text.chain((content) =>
  fc.record({
    content: fc.constant(content),
    findings: fc.array(
      fc
        .record({
          from: fc.nat(content.length),
          length: fc.nat(8),
          expected: fc.string({unit: fc.constantFrom('x', 'y', ' '), maxLength: 4}),
          ruleId: fc.constantFrom('a', 'b', 'c'),
          severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
          fix: fc.constantFrom('safe' as const, 'suggest' as const, 'never' as const),
          inQuotation: fc.boolean()
        })
        .map(({from, length, expected, ...more}) =>
          findingAt(content, from, Math.min(content.length, from + length), [expected], more)
        ),
      {maxLength: 10}
    )
  })
)

test('edits never overlap, leave the rest as it is, and do not depend on the order of findings', () => {
  fc.assert(
    fc.property(
      article,
      fc.boolean(),
      fc.array(fc.nat(), {minLength: 10, maxLength: 10}),
      ({content, findings}, suggestions, keys) => {
        const edits = chooseEdits(content, findings, {suggestions})
        let cursor = 0
        let rest = ''
        let fixed = ''
        for (const {start, end, text: becomes} of edits) {
          expect(start).toBeGreaterThanOrEqual(cursor)
          rest += content.slice(cursor, start)
          fixed += content.slice(cursor, start) + becomes
          cursor = end
        }
        expect(applyEdits(content, edits)).toBe(fixed + content.slice(cursor))
        const removed = edits.map(({start, end}) => content.slice(start, end)).join('')
        expect(rest.length + content.slice(cursor).length + removed.length).toBe(content.length)
        const shuffled = findings
          .map((finding, index) => ({finding, key: keys[index] ?? 0}))
          .sort((a, b) => a.key - b.key)
          .map(({finding}) => finding)
        const key = ({start, end, text: becomes}: {start: number; end: number; text: string}): string =>
          JSON.stringify([start, end, becomes])
        expect(chooseEdits(content, shuffled, {suggestions}).map(key)).toEqual(edits.map(key))
      }
    ),
    {numRuns: 2000, seed: 3}
  )
})

test('every wanted finding is fixed, or stands in the way of one that is', () => {
  fc.assert(
    fc.property(article, fc.boolean(), ({content, findings}, suggestions) => {
      const edits = chooseEdits(content, findings, {suggestions})
      for (const finding of findings) {
        const isWanted = suggestions
          ? finding.fix !== 'never'
          : finding.fix === 'safe' && !finding.inQuotation
        const isMade = edits.some((edit) => edit.finding === finding)
        if (!isWanted) expect(isMade).toBe(false)
        const changes = finding.expected[0] !== finding.actual
        const meets = edits.some(({start, end}) => start <= finding.endOffset && finding.offset <= end)
        if (isWanted && changes && !isMade) expect(meets).toBe(true)
      }
    }),
    {numRuns: 2000, seed: 4}
  )
})

test('the word diff rebuilds the text that it is about', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      let rebuilt = ''
      let cursor = 0
      for (const {start, end, text: becomes} of wordChanges(before, after)) {
        rebuilt += before.slice(cursor, start) + becomes
        cursor = end
      }
      expect(rebuilt + before.slice(cursor)).toBe(after)
    }),
    {numRuns: 2000, seed: 5}
  )
})

interface Checked {
  readonly findings: readonly Finding[]
}

/** A check by rewriting rules: each word of the table is a slip for the other. */
function checkWith(table: Readonly<Record<string, string>>): (content: string) => Promise<Checked> {
  return (content) => {
    const findings = Object.entries(table).flatMap(([word, becomes]) => {
      const found: Finding[] = []
      for (let at = content.indexOf(word); at >= 0; at = content.indexOf(word, at + 1)) {
        found.push(findingAt(content, at, at + word.length, [becomes], {ruleId: `${word}-slip`}))
      }
      return found
    })
    return Promise.resolve({findings})
  }
}

async function fix(content: string, table: Readonly<Record<string, string>>): Promise<Fixed<Checked>> {
  const check = checkWith(table)
  return fixUntilStable(content, await check(content), check, SAFE)
}

test('a fix that uncovers another slip is followed by that one’s', async () => {
  const {text: after, rounds, checked} = await fix('ab c', {ab: 'cd', 'd c': 'e'})
  expect(after).toBe('ce')
  expect(rounds).toHaveLength(2)
  expect(checked.findings).toEqual([])
})

test('fixes that undo each other, or never end, are not made at all; others are', async () => {
  expect((await fix('one x two', {one: 'two', two: 'one', x: 'y'})).text).toBe('one y two')
  expect((await fix('a x', {a: 'aa', x: 'y'})).text).toBe('a y')
  expect((await fix('p x', {p: 'q', q: 'r', r: 'p', x: 'y'})).text).toBe('p y')
})

test('whatever the rules, fixing twice is fixing once', async () => {
  const words = fc.string({unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3})
  const table = fc.dictionary(words, fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 2}), {
    maxKeys: 3
  })
  await fc.assert(
    fc.asyncProperty(
      fc.string({unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 8}),
      table,
      async (content, rules) => {
        const once = (await fix(content, rules)).text
        expect((await fix(once, rules)).text).toBe(once)
      }
    ),
    {numRuns: 300, seed: 6}
  )
})
