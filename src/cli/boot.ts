/**
 * The start of the command. Compiling it costs more than a tenth of a run, so the build writes down what V8 made of it, and
 * here that is handed back. V8 refuses what another version of it wrote; the name of the file keeps those apart, and
 * without a file for this version the command is compiled as ever.
 */
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {Script} from 'node:vm'
import {codeFile, COMMAND_CODE, setCompilerFlags, type CommandCode} from './code-file.ts'

setCompilerFlags()

const path = join(import.meta.dirname, COMMAND_CODE)

function compiledCode(): Buffer | undefined {
  try {
    return readFileSync(join(import.meta.dirname, codeFile()))
  } catch {
    return undefined
  }
}

const script = new Script(readFileSync(path, 'latin1'), {filename: path, cachedData: compiledCode()})
const run = script.runInThisContext() as CommandCode
run({}, createRequire(path), {exports: {}}, path, import.meta.dirname)
