import {runInNewContext} from 'node:vm'
import {build} from 'esbuild'
import {expect, test} from 'vitest'
import {withLateConstants} from '../../src/tools/late-constants.ts'

/** A bundle as the command's is: its modules load when they are first needed. */
async function bundleOf(modules: Readonly<Record<string, string>>): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: "module.exports = require('./src/language/main.ts')", resolveDir: '/'},
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    absWorkingDir: '/',
    plugins: [
      {
        name: 'modules',
        setup(plugin) {
          plugin.onResolve({filter: /^\./}, ({path}) => ({path: `/${path.replace(/^\.\//, '')}`}))
          plugin.onLoad({filter: /\.ts$/}, ({path}) => ({
            contents: modules[path.slice(1)] ?? '',
            loader: 'ts'
          }))
        }
      }
    ]
  })
  return outputFiles.map(({text}) => text).join('')
}

function run(code: string): Record<string, (...values: unknown[]) => unknown> {
  const module = {exports: {}}
  runInNewContext(code, {module, exports: module.exports})
  return module.exports
}

const MODULES = {
  'src/language/main.ts': `
    import {WORDS, made} from './src/language/words.ts'
    const PATTERN = made('pattern', /b+/)
    export const hasWord = (word: string) => WORDS.has(word)
    export const matches = (text: string) => PATTERN.test(text)
    export const all = () => ({WORDS, PATTERN})
    export const log = () => [...made.log]
  `,
  'src/language/words.ts': `
    export function made<T>(name: string, value: T): T { made.log.push(name); return value }
    made.log = [] as string[]
    const LETTERS = made('letters', ['a', 'b'])
    export const WORDS = made('words', new Set(LETTERS.map((letter) => letter + letter)))
  `
}

test('a constant is made when it is first used, with those that it is made of, and once', async () => {
  const {hasWord, matches, all, log} = run(withLateConstants(await bundleOf(MODULES)))
  expect(log?.()).toEqual([])
  expect(matches?.('abb')).toBe(true)
  expect(log?.()).toEqual(['pattern'])
  expect(hasWord?.('aa')).toBe(true)
  expect(hasWord?.('ab')).toBe(false)
  expect(log?.()).toEqual(['pattern', 'letters', 'words'])
  expect(all?.()).toHaveProperty('WORDS')
  expect(log?.()).toHaveLength(3)
})

test('what is changed later is left as it is, and so is what only has the name of a constant', async () => {
  const bundle = await bundleOf({
    'src/language/main.ts': `
      let count = [0].length
      const list = [1, 2]
      export const next = () => count++
      export const sum = (list: number[]) => list.length
      export const length = () => list.length
    `
  })
  const late = withLateConstants(bundle)
  expect(late).not.toContain('late_count')
  const {next, sum, length} = run(late)
  expect([next?.(), next?.(), sum?.([1]), length?.()]).toEqual([1, 2, 1, 2])
})

test('modules that read from outside make theirs when they load', async () => {
  const main = "export const now = () => FLAGS; const FLAGS = [process.env['HOME']]"
  expect(withLateConstants(await bundleOf({'src/language/main.ts': main}))).toContain('late_FLAGS')
  const outside = {'src/language/main.ts': "export * from './src/cli/flags.ts'", 'src/cli/flags.ts': main}
  expect(withLateConstants(await bundleOf(outside))).not.toContain('late_')
})
