/** The built library, as a program that has installed copyedit gets it. */
import type * as library from '../../src/index.ts'

const index = new URL('../../dist/index.js', import.meta.url).href

export const copyedit = (await import(index)) as typeof library
