import {expect, test} from 'vitest'
import {holdsAny, LatePattern} from '../../src/language/cues.ts'

test('a cue counts wherever it stands, also within a word', () => {
  expect(holdsAny('the semi-final', ['final', 'round'])).toBe(true)
  expect(holdsAny('the Final', ['final', 'round'])).toBe(false)
})

test('a pattern is made for the first text with one of its cues, and then matches as any other', () => {
  const broken = new LatePattern('(', ['aged'])
  expect(broken.exec('at 40')).toBeNull()
  expect(() => broken.exec('aged 40')).toThrow(SyntaxError)
  const pattern = new LatePattern('aged (?<age>\\d+)$', ['aged'])
  expect(pattern.exec('aged 40')?.groups?.['age']).toBe('40')
  expect(pattern.exec('aged forty')).toBeNull()
})

test('without cues a pattern is asked of every text', () => {
  expect(new LatePattern('^,').exec(', who')).not.toBeNull()
})
