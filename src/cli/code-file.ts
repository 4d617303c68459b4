/** Where the command's code lies and how it is compiled; what runs it and what records it must agree on that. */

/** The command proper, which boot.ts starts. */
export const COMMAND_CODE = 'command.cjs'

/** The file with the compiled code for the Node that runs this. */
export function codeFile(): string {
  return `command-${process.version}-${process.arch}.code`
}

/** A CommonJS module as a function of what Node gives one. */
export type CommandCode = (
  exports: object,
  require: NodeJS.Require,
  module: {exports: object},
  filename: string,
  dirname: string
) => void

/** The source of that function. */
export function wrapped(source: string): string {
  return `(function(exports,require,module,__filename,__dirname){${source}\n})`
}
