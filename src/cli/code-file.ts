/** Where the command's code lies and how it is compiled; what runs it and what records it must agree on that. */
import {setFlagsFromString} from 'node:v8'

/** The command proper, which boot.ts starts: a function as text, all ASCII. */
export const COMMAND_CODE = 'command.code.js'

/** The file with the compiled code for the Node that runs this. */
export function codeFile(): string {
  return `command-${process.version}-${process.arch}.code`
}

/** A CommonJS module as the function of what Node gives one that the file of the command is. */
export type CommandCode = (
  exports: object,
  require: NodeJS.Require,
  module: {exports: object},
  filename: string,
  dirname: string
) => void

/** The text of that function. */
export function wrapped(source: string): string {
  return `(function(exports,require,module,__filename,__dirname){${source}\n})`
}

/**
 * Makes V8 patient: it optimises a function only when that has run for fifteen times as long as V8 would wait. An article
 * runs thousands of functions for a moment each, and optimising them cost a third of the processor time of a thousand
 * articles. It runs hundreds of regular expressions a few times each: optimising those cost a tenth of the time of one
 * article, and compiling each twice, for an interpreter and then for the processor, a sixth. Memory that an article
 * leaves is not looked for while it is read, which took a second thread, and the space for what is new grows at once:
 * nearly all that the start makes stays, and each time that space was full it was copied. What is new is gone through by
 * one thread, which two do no sooner. Recorded code is only taken under the flags that it was recorded under.
 */
export function setCompilerFlags(): void {
  setFlagsFromString('--interrupt-budget=1000000')
  setFlagsFromString('--no-regexp-optimization')
  setFlagsFromString('--no-regexp-tier-up')
  setFlagsFromString('--no-incremental-marking')
  setFlagsFromString('--semi-space-growth-factor=4')
  setFlagsFromString('--no-parallel-scavenge')
}
