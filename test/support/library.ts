/** The built library, as a program that has installed copyedit gets it. */
import type * as core from '../../src/core.ts'
import type * as library from '../../src/index.ts'

const load = async (name: string): Promise<unknown> =>
  import(new URL(`../../dist/${name}`, import.meta.url).href)

export const copyedit = (await load('index.js')) as typeof library
export const browserCore = (await load('core.js')) as typeof core
