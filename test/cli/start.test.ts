/** What the start of the command must not do, since nobody would see it come back. */
import {spawnSync} from 'node:child_process'
import {join} from 'node:path'
import {expect, test} from 'vitest'
import {COMMAND, folderWith} from '../support/command.ts'

/** Runs the command in a process of its own, then prints what an expression says of that process. */
function afterRunning(argument: string, expression: string, before = ''): unknown {
  const code = `
    ${before}
    process.argv.splice(1, process.argv.length, ${JSON.stringify(COMMAND)}, ${JSON.stringify(argument)})
    require(${JSON.stringify(COMMAND)})
    process.on('exit', () => console.error(JSON.stringify(${expression})))
  `
  const {stderr} = spawnSync(process.execPath, ['-e', code], {encoding: 'utf8'})
  return JSON.parse(stderr)
}

test('no parts of Node are loaded for an article but those that the command names', () => {
  const modules = afterRunning('fixtures/ferry.txt', 'process.moduleLoadList') as readonly string[]
  const heavy = ['net', 'tty', 'process', 'child_process', 'internal/fs/sync_write_stream']
  expect(modules.filter((name) => heavy.includes(name.replace('NativeModule ', '')))).toEqual([])
})

test('patterns are put together when an article needs them, not at the start', () => {
  const counting = `
    let made = 0
    globalThis.RegExp = new Proxy(RegExp, {
      construct(target, given) {
        made++
        return new target(...given)
      }
    })
  `
  expect(afterRunning('--version', 'made', counting)).toBeLessThan(10)
  expect(afterRunning('fixtures/ferry.txt', 'made', counting)).toBeGreaterThan(10)
})

/** A piece of each costly pattern that has a cue, with words that hold the cue. */
const CUED: ReadonlyArray<readonly [pattern: string, words: string]> = [
  ['octet|nonet', 'The duo played on.'],
  ['hat[- ]trick|treble', 'She scored in the rain.'],
  ['saw off|knocked out', 'They won in the semi-final and will play in the final.'],
  ['lay|sat|stood|had been', 'Rovers began the day second, and slipped to third.'],
  ['places?|spots?|positions?', 'They were first, then second, a place down.'],
  ['Archdeacon|Dean|Provost', 'The Bishop of Leeds met the Dean of York.'],
  ["st patrick's day", 'The school opened on 26 December 2011, Boxing Day.'],
  ['dropped|won|took|drew', 'They lost Game 3.'],
  ['the ensuing', 'He led it from 2011 to 2014, and in those two years built a port.'],
  ['\\?{3,}', 'It cost them £XXm in all.']
]
const HARBOUR = 'The harbour board said on 12 March 2012 that Ms Duarte, 34, had sold 40 boats for £2m.'

/** Those of the costly patterns that were asked of an article. */
function askedOf(text: string): string[] {
  const asking = `
    const asked = new Set()
    const {exec} = RegExp.prototype
    RegExp.prototype.exec = function (text) {
      asked.add(this.source)
      return exec.call(this, text)
    }
  `
  const path = join(folderWith({'article.txt': text}), 'article.txt')
  const asked = afterRunning(path, '[...asked]', asking) as readonly string[]
  return CUED.flatMap(([pattern]) => (asked.some((source) => source.includes(pattern)) ? [pattern] : []))
}

test('a pattern with a cue is not asked of an article without it', () => {
  expect(askedOf(HARBOUR)).toEqual([])
  expect(askedOf([HARBOUR, ...CUED.map(([, words]) => words)].join('\n\n'))).toEqual(
    CUED.map(([pattern]) => pattern)
  )
})
