/** What the start of the command must not do, since nobody would see it come back. */
import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {COMMAND} from '../support/command.ts'

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
