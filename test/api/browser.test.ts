/**
 * The core where there is no Node. The shipped dist/core.js is bundled for browsers and run in a context of node:vm
 * that has none of Node's globals: what the language has, and the few things of the web that every browser has. It is
 * no browser, but nothing of Node's can be reached from in there.
 */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {createContext, Script} from 'node:vm'
import {build} from 'esbuild'
import {beforeAll, describe, expect, it} from 'vitest'
import type * as core from '../../src/core.ts'
import {copyedit} from '../support/library.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const story = readFileSync(new URL('../../fixtures/syria-withdrawal.txt', import.meta.url), 'utf8')
const pack = readFileSync(new URL('../../dist/english.pack', import.meta.url))

/** Globals of the web that are not of the language; in a browser they are always there. */
const WEB = {TextDecoder, TextEncoder, URL}

describe('the core in a browser', () => {
  let page: {core: typeof core}
  let imports: string[]

  beforeAll(async () => {
    const {outputFiles, metafile} = await build({
      absWorkingDir: root,
      entryPoints: ['dist/core.js'],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'core',
      write: false,
      metafile: true,
      logLevel: 'silent'
    })
    imports = Object.values(metafile.outputs).flatMap((output) => output.imports.map(({path}) => path))
    const context = createContext({...WEB})
    new Script(`var window = globalThis;\n${outputFiles[0]?.text ?? ''}`).runInContext(context)
    page = context as unknown as {core: typeof core}
  })

  it('imports nothing that a browser does not have', () => {
    expect(imports).toEqual([])
  })

  it('finds what it finds on Node, in the same words', async () => {
    const options = {language: 'en-ZA', date: '2016-03-14'}
    const engine = page.core.createEngine(new Uint8Array(pack))
    const here = await copyedit.check(story, options)
    const there = await engine.check(story, options)
    expect(here.findings.length).toBeGreaterThan(5)
    expect(JSON.parse(JSON.stringify(there))).toEqual(JSON.parse(JSON.stringify(here)))
  })

  it('reads front matter and Markdown', async () => {
    const source = '---\nlanguage: en-GB\n---\nThe **mayor** &amp; the the clerk left.\n'
    const engine = page.core.createEngine(new Uint8Array(pack))
    const {findings, language} = await engine.check(source, {path: 'a.md'})
    expect(language).toBe('en-GB')
    expect(findings.map(({offset, actual}) => [offset, actual])).toEqual([
      [source.indexOf('the the'), 'the the']
    ])
  })

  it('is a unified processor, and a rule is a plugin, there as well', async () => {
    const data = new Uint8Array(pack)
    const file = await page.core.createProcessor(data).process('They did not not go.')
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['repeated-word'])
    expect(typeof page.core.rulePlugin(data, 'repeated-word')).toBe('function')
  })

  it('says that bytes are not the data', () => {
    expect(() => page.core.createEngine(new Uint8Array(64))).toThrow()
  })
})
