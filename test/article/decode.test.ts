import fc from 'fast-check'
import {expect, test} from 'vitest'
import {decode, DecodeError} from '../../src/article/decode.ts'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++) view.setUint16(2 * index, text.charCodeAt(index), !isBig)
  return bytes
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

test('reads UTF-8, with and without a mark, and keeps the mark out of the text', () => {
  const text = 'Zoë paid £5 – “gladly” 🎉\r\n'
  expect(decode(utf8(text))).toEqual({text, encoding: 'utf-8', bom: false, isGuess: false})
  const marked = join(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(text))
  expect(decode(marked)).toEqual({text, encoding: 'utf-8', bom: true, isGuess: false})
  expect(decode(join(Uint8Array.of(0xef, 0xbb, 0xbf), marked)).text).toBe(`\uFEFF${text}`)
})

test.each([
  ['utf-16le', false, [0xff, 0xfe]],
  ['utf-16be', true, [0xfe, 0xff]]
] as const)('reads %s, marked and unmarked', (encoding, isBig, mark) => {
  const text = 'Zoë paid £5 – “gladly” 🎉\n'
  const bytes = utf16(text, isBig)
  expect(decode(join(Uint8Array.from(mark), bytes))).toEqual({text, encoding, bom: true, isGuess: false})
  expect(decode(bytes)).toEqual({text, encoding, bom: false, isGuess: true})
})

test('reads windows-1252 by its own table, which Latin-1 is a part of', () => {
  const high = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ'
  const codes = [0x80, 0x82, 0x83, 0x84, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8a, 0x8b, 0x8c, 0x8e]
  codes.push(0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97, 0x98, 0x99, 0x9a, 0x9b, 0x9c, 0x9e, 0x9f)
  const filler = 'A line of plain letters between them. '
  for (const [index, code] of codes.entries()) {
    const bytes = join(utf8(filler), Uint8Array.of(code, 0x20), utf8(filler))
    expect(decode(bytes)).toEqual({
      text: `${filler}${high[index] ?? ''} ${filler}`,
      encoding: 'windows-1252',
      bom: false,
      isGuess: true
    })
  }
  const long = 'The café closed. '.repeat(4000)
  expect(decode(Uint8Array.from(long, (letter) => letter.charCodeAt(0))).text).toBe(long)
})

test('any text comes back from UTF-8', () => {
  const letters = fc.string({unit: 'grapheme'}).filter((text) => !/^(?:%PDF-|PK|\{\\rtf|GIF8)/.test(text))
  fc.assert(
    fc.property(letters, (text) => {
      // eslint-disable-next-line no-control-regex -- texts hold no control characters
      const plain = text.replace(/[\u0000-\u0008\u000e-\u001f]/g, '').replace(/^\uFEFF+/, '')
      expect(decode(utf8(plain)).text).toBe(plain)
    }),
    {seed: 7, numRuns: 500}
  )
})

test('any bytes are a text or a DecodeError of one line', () => {
  const heads = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x50, 0x4b])
  fc.assert(
    fc.property(heads, fc.uint8Array({maxLength: 200}), (head, bytes) => {
      try {
        expect(typeof decode(join(Uint8Array.from(head), bytes)).text).toBe('string')
      } catch (error) {
        expect(error).toBeInstanceOf(DecodeError)
        expect(String(error)).not.toContain('\n')
      }
    }),
    {seed: 7, numRuns: 2000}
  )
})

test('a stray control character is let through, a file of them is not', () => {
  expect(decode(utf8('The ferry\u000c left\u001a')).text).toContain('ferry')
  expect(() => decode(utf8('\u0001\u0002\u0003\u0004\u0005'))).toThrow('is a binary file')
  expect(() => decode(Uint8Array.of(0x61, 0, 0x62))).toThrow('byte 2 is NUL')
})
