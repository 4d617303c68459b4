/** Bytes to text and back: what was read is written again as it was, in every encoding. */
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {decode, type Encoding} from '../../src/article/decode.ts'
import {canEncode, encode} from '../../src/fix/encode.ts'

const WORDS = [
  'The',
  'mayor’s',
  '“quoted”',
  'café',
  '£5m',
  '😀',
  '👩‍👩‍👧',
  'Łódź',
  '\r\n',
  '\n',
  '\r',
  '\t',
  ' ',
  '–',
  '…',
  '€'
]
const WESTERN = WORDS.filter((word) => canEncode(word, 'windows-1252'))

const words = (of: readonly string[]): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...of), {minLength: 1, maxLength: 20})
    .map((parts) => `The council said so. ${parts.join(' ')}`)

test.each<readonly [Encoding, boolean]>([
  ['utf-8', false],
  ['utf-8', true],
  ['utf-16le', true],
  ['utf-16be', true]
])('%s, marked %s: the way there and back', (encoding, bom) => {
  fc.assert(
    fc.property(words(WORDS), (text) => {
      const bytes = encode(text, {encoding, bom})
      expect(decode(bytes)).toEqual({text, encoding, bom, isGuess: false})
      expect(encode(decode(bytes).text, decode(bytes))).toEqual(bytes)
    }),
    {numRuns: 500, seed: 1}
  )
})

test('windows-1252: the way there and back', () => {
  fc.assert(
    fc.property(words(WESTERN), (tail) => {
      const text = `${tail} café`
      const bytes = encode(text, {encoding: 'windows-1252', bom: false})
      expect(bytes).toHaveLength(text.length)
      expect(decode(bytes)).toEqual({text, encoding: 'windows-1252', bom: false, isGuess: true})
    }),
    {numRuns: 500, seed: 2}
  )
})

test('every byte that windows-1252 knows keeps its value', () => {
  const unassigned = [0x81, 0x8d, 0x8f, 0x90, 0x9d]
  for (let byte = 0x80; byte < 0x100; byte++) {
    if (unassigned.includes(byte)) continue
    const bytes = Uint8Array.from([...Buffer.from('The harbour was closed '), byte, 0x20, 0xe9, 0x2e])
    const decoded = decode(bytes)
    expect(decoded.encoding).toBe('windows-1252')
    expect(encode(decoded.text, decoded)).toEqual(bytes)
  }
})

test('what an encoding lacks is known before it is written', () => {
  expect(canEncode('“€5” – naïve…', 'windows-1252')).toBe(true)
  expect(canEncode('Łódź', 'windows-1252')).toBe(false)
  expect(canEncode('\u0081', 'windows-1252')).toBe(false)
  expect(() => encode('Łódź', {encoding: 'windows-1252', bom: false})).toThrow(RangeError)
  expect(canEncode('Łódź 😀', 'utf-16le')).toBe(true)
  expect(canEncode('\ud83d', 'utf-8')).toBe(false)
  expect(canEncode('\ude00 x', 'utf-16be')).toBe(false)
})
