import {describe, expect, it} from 'vitest'
import {ContextModel, SOUNDS_ALIKE} from '../../../src/language/context/context-model.ts'
import {english} from '../../support/english.ts'

const {context} = english
const number = (word: string): number => context.numberOf(word)

describe('the context model', () => {
  it('numbers words, and gives them back', () => {
    expect(context.wordOf(number('harbour'))).toBe('harbour')
    expect(number('qwxz')).toBe(0)
  })

  it('knows which words keep together', () => {
    const together = (first: string, second: string) => context.togetherness(number(first), number(second))
    expect(together('bus', 'driver')).toBeGreaterThan(3)
    expect(together('bus', 'diver')).toBeLessThan(0)
    expect(together('qwxz', 'driver')).toBe(0)
  })

  it('knows what a slip makes of a word, and what the ear takes for it', () => {
    const twins = [...context.twinsOf(number('currant'))]
    expect(twins).toContain(number('current') | SOUNDS_ALIKE)
    expect(twins.map((twin) => twin & ~SOUNDS_ALIKE)).not.toContain(number('currants'))
  })

  it('says which word a place wants', () => {
    const words = 'the queue of lorries stretched hack to the border'.split(' ').map(number)
    const [hack = 0, back = 0] = context.fits({words, at: 5}, ['hack', 'back'].map(number))
    expect(back).toBeGreaterThan(hack)
  })

  it('is told from other bytes', () => {
    expect(() => new ContextModel(new Uint8Array(64))).toThrow(/do not begin as one/)
  })
})
