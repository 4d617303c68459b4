import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {PackError, readPack, writePack} from '../../src/language/pack.ts'

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

describe('a data pack', () => {
  it('gives back what was put in, in order', () => {
    const sections = fc.dictionary(
      fc.string({minLength: 1, maxLength: 9}).filter((name) => name !== '__proto__'),
      fc.uint8Array({maxLength: 40})
    )
    fc.assert(
      fc.property(sections, (wanted) => {
        const pack = readPack(writePack(wanted))
        expect(pack.names).toEqual(Object.keys(wanted))
        for (const [name, bytes] of Object.entries(wanted)) {
          expect([...pack.section(name)]).toEqual([...bytes])
          expect(pack.section(name).byteOffset % 8).toBe(0)
        }
      }),
      {seed: 7, numRuns: 60}
    )
  })

  it('does not copy its sections', () => {
    const bytes = writePack({one: text('first'), two: text('second')})
    expect(readPack(bytes).section('two').buffer).toBe(bytes.buffer)
  })

  it('can be read from the middle of a buffer', () => {
    const bytes = writePack({lexicon: text('words')})
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    const section = readPack(shifted.subarray(3)).section('lexicon')
    expect(new TextDecoder().decode(section)).toBe('words')
    expect(section.byteOffset % 8).toBe(0)
  })

  it('says what is wrong with other bytes', () => {
    const bytes = writePack({lexicon: text('words of the lexicon')})
    expect(() => readPack(text('{"not": "a pack"}'))).toThrow(/not a copyedit data pack/)
    expect(() => readPack(new Uint8Array(0))).toThrow(PackError)
    expect(() => readPack(bytes.slice(0, 40))).toThrow(/cut off in section "lexicon"/)
    expect(() => readPack(bytes.slice(0, 20))).toThrow(/cut off in its directory/)
    const newer = bytes.slice()
    newer[8] = 9
    expect(() => readPack(newer)).toThrow(/version 9; this copyedit reads version 1/)
    expect(() => readPack(bytes).section('tagger')).toThrow(/no section "tagger"/)
  })
})
