/** Names of the parts of a configuration, for messages. */
import type {Path} from './document.ts'

/** What zod calls a kind of value, in words. */
export const KINDS: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  tuple: 'a list',
  object: 'a set of "key: value" lines',
  record: 'a set of "key: value" lines'
}

/** What a value is: `"warn"`, `12`, `a list`. */
export function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value === null || value === undefined) return 'nothing'
  if (typeof value === 'string') return `"${value}"`
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return 'a set of "key: value" lines'
}

/** `error, warning or info` */
export function choiceOf(values: readonly string[]): string {
  return values.length < 2 ? values.join('') : `${values.slice(0, -1).join(', ')} or ${values.at(-1) ?? ''}`
}

/** Which rule a path lies in, and which of its options. */
export function rulePart(path: Path): {rule: string; option: string | undefined} | undefined {
  const from = path[0] === 'overrides' ? 2 : 0
  const [key, rule, place, option] = path.slice(from)
  if (key !== 'rules' || rule === undefined || typeof place === 'string') return undefined // in a file of rules
  return {rule: String(rule), option: place === 1 && option !== undefined ? String(option) : undefined}
}

/** `"maxWarnings"`, `item 2 of "words"`, `the severity of "repeated-word"`, `the option "only" of "repeated-word"`. */
export function nameOf(path: Path): string {
  const last = path.at(-1)
  const before = path.at(-2)
  const part = rulePart(path)
  if (part !== undefined) {
    if (part.option !== undefined) return `${withItem(part.option, last)} of "${part.rule}"`
    if (last === 0) return `the severity of "${part.rule}"`
    return last === 1 ? `what follows the severity of "${part.rule}"` : `"${part.rule}"`
  }
  if (typeof last !== 'number') return `"${String(last)}"`
  return typeof before === 'string' ? `item ${String(last + 1)} of "${before}"` : `item ${String(last + 1)}`
}

function withItem(option: string, last: string | number | undefined): string {
  return typeof last === 'number'
    ? `item ${String(last + 1)} of the option "${option}"`
    : `the option "${option}"`
}
