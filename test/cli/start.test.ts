/** What the start of the command must not do, since nobody would see it come back. */
import {spawnSync} from 'node:child_process'
import {expect, test} from 'vitest'
import {COMMAND} from '../support/command.ts'

/** Reads an article in a process of its own, then prints what an expression says of that process. */
function afterReading(expression: string): unknown {
  const code = `
    process.argv.splice(1, process.argv.length, ${JSON.stringify(COMMAND)}, 'fixtures/ferry.txt')
    require(${JSON.stringify(COMMAND)})
    process.on('exit', () => console.error(JSON.stringify(${expression})))
  `
  const {stderr} = spawnSync(process.execPath, ['-e', code], {encoding: 'utf8'})
  return JSON.parse(stderr)
}

test('no parts of Node are loaded for an article but those that the command names', () => {
  const modules = afterReading('process.moduleLoadList') as readonly string[]
  const heavy = ['net', 'tty', 'process', 'child_process', 'internal/fs/sync_write_stream']
  expect(modules.filter((name) => heavy.includes(name.replace('NativeModule ', '')))).toEqual([])
})
