/**
 * Stands in for node:child_process in commander, which would start a program of its own for each command. Ours are
 * functions; loading the module for nothing took more than a millisecond of every start.
 */
export function spawn(): never {
  throw new TypeError('the commands of copyedit are no programs of their own')
}
