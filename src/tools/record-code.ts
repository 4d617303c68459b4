/**
 * Runs the built command once on an article and writes down what V8 compiled on the way; see cli/boot.ts. A process of
 * its own: `record-code.ts DIST ARTICLE OUTPUT`.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join, resolve} from 'node:path'
import {Script} from 'node:vm'
import {COMMAND_CODE, setCompilerFlags, type CommandCode} from '../cli/code-file.ts'

const [dist = '', article = '', output = ''] = process.argv.slice(2)
setCompilerFlags()
const path = resolve(join(dist, COMMAND_CODE))
const script = new Script(readFileSync(path, 'latin1'), {filename: path})

process.argv = [process.execPath, path, article]
process.on('exit', (status) => {
  writeFileSync(output, script.createCachedData())
  // the article has slips, which is what status 1 says
  process.exitCode = status === 1 ? 0 : 1
})
const run = script.runInThisContext() as CommandCode
run({}, createRequire(path), {exports: {}}, path, resolve(dist))
