/** What zod finds wrong with a configuration, in words and with places. */
import type {z} from 'zod'
import {didYouMean} from './did-you-mean.ts'
import {valueAt, type ConfigurationDocument, type Path} from './document.ts'
import {byPlace, ConfigurationError, type Problem} from './problem.ts'
import {keysAt} from './schema-keys.ts'
import {choiceOf, KINDS, kindOf, nameOf, rulePart} from './words.ts'

/** What zod says of a union for which the schema has no words. */
const NO_MESSAGE = 'Invalid input'

type Issue = z.core.$ZodIssue

/**
 * Reads a document's value with a schema.
 *
 * @throws ConfigurationError with every problem of the document
 */
export function validate<Value>(document: ConfigurationDocument, schema: z.ZodType<Value>): Value {
  const {value} = document
  if (value !== undefined && !isMapping(value)) {
    const message = `${document.kind} is a set of "key: value" lines, not ${kindOf(value)}`
    throw new ConfigurationError([{place: document.placeOf([]), message}])
  }
  const result = schema.safeParse(value ?? {})
  if (result.success) return result.data
  throw new ConfigurationError(problemsOf(result.error.issues, document, schema).sort(byPlace))
}

function isMapping(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function problemsOf(issues: readonly Issue[], document: ConfigurationDocument, schema: z.ZodType): Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
    const value = valueAt(document.value, path)
    if (value === undefined && issue.code !== 'unrecognized_keys') {
      return [{place: document.placeOf(path), message: `${nameOf(path)} is missing`}]
    }
    if (value === null) {
      const message = `${nameOf(path)} has no value; give it one, or take the line out`
      return [{place: document.placeOf(path), message}]
    }
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path)
      return issue.keys.map((key) => ({
        place: document.placeOf([...path, key], 'key'),
        message: unknownKey(key, known, path, document.kind)
      }))
    }
    const branch = issue.code === 'invalid_union' ? nearestBranch(issue.errors, value) : undefined
    if (branch !== undefined) {
      const nested = branch.map((inner) => ({...inner, path: [...issue.path, ...inner.path]}))
      return problemsOf(nested, document, schema)
    }
    return [{place: document.placeOf(path), message: wordsOf(issue, path, value)}]
  })
}

function unknownKey(key: string, known: readonly string[], path: Path, whole: string): string {
  const guess = didYouMean(key, known) || `; there are: ${known.join(', ')}`
  if (whole === 'a file of rules')
    return `there is no key "${key}" in ${path.length === 0 ? whole : nameOf(path)}${guess}`
  const part = rulePart(path)
  if (part?.option !== undefined) return `the option "${part.option}" has no key "${key}"${guess}`
  if (part !== undefined) return `the rule "${part.rule}" has no option "${key}"${guess}`
  return `there is no key "${key}" in ${path[0] === 'overrides' ? 'an override' : whole}${guess}`
}

/**
 * The branch of a union that a value was meant for: one that takes its kind and fails further in or on its content;
 * for a text or number, the one whose list of values it is not in.
 */
function nearestBranch(branches: readonly Issue[][], value: unknown): Issue[] | undefined {
  const isKind = ({code, path}: Issue): boolean =>
    path.length > 0 || (code !== 'invalid_type' && code !== 'invalid_value')
  const meant = branches.find((issues) => issues.every(isKind))
  if (meant !== undefined || typeof value === 'object') return meant
  return branches.find((issues) => issues.every(({code}) => code === 'invalid_value'))
}

function wordsOf(issue: Issue, path: Path, value: unknown): string {
  const name = nameOf(path)
  switch (issue.code) {
    case 'invalid_type':
      return `${name} must be ${KINDS[issue.expected] ?? issue.expected}, not ${kindOf(value)}`
    case 'invalid_value': {
      const values = issue.values.map(String)
      return `${name} must be ${choiceOf(values)}, not ${kindOf(value)}${guessFor(value, values)}`
    }
    case 'invalid_union':
      if (issue.message !== NO_MESSAGE) return `${name} ${issue.message}`
      return `${name} must be ${choiceOf(kindsOf(issue.errors))}, not ${kindOf(value)}`
    case 'too_small':
      if (issue.origin === 'string') return `${name} is empty`
      if (issue.origin === 'array') return `${name} is a list with nothing in it`
      return `${name} must be at least ${String(issue.minimum)}`
    case 'too_big':
      return tooBig(name, issue.origin, issue.maximum, path)
    case 'invalid_format':
      return `${name} ${issue.message}`
    case 'invalid_key':
      return `"${String(path.at(-1))}" ${issue.issues[0]?.message ?? 'is no key'}`
    case 'custom':
      return issue.message
    default:
      return `${name} does not fit: ${issue.message}`
  }
}

function tooBig(name: string, origin: string, maximum: number | bigint, path: Path): string {
  const part = rulePart(path)
  if (origin !== 'array') return `${name} must be at most ${String(maximum)}`
  if (part === undefined || part.option !== undefined) return `${name} has more than ${String(maximum)} items`
  return maximum === 1
    ? `the rule "${part.rule}" has no options`
    : `the rule "${part.rule}" takes [severity, {options}], and nothing after that`
}

function kindsOf(branches: readonly Issue[][]): string[] {
  const kinds = branches.flatMap(([issue]) => {
    if (issue?.code === 'invalid_type') return [KINDS[issue.expected] ?? issue.expected]
    return issue?.code === 'invalid_value' ? issue.values.map(String) : []
  })
  return [...new Set(kinds)]
}

/** Words of other tools, and the tag that newsrooms write for British English. */
const SYNONYMS: Readonly<Record<string, string>> = {
  warn: 'warning',
  suggestion: 'info',
  hint: 'info',
  none: 'never',
  disable: 'off',
  disabled: 'off',
  'en-uk': 'en-GB'
}

function guessFor(value: unknown, known: readonly string[]): string {
  if (value === false && known.includes('off')) return '; did you mean "off"?'
  if (typeof value !== 'string') return ''
  const word = SYNONYMS[value.toLowerCase()]
  return word !== undefined && known.includes(word) ? `; did you mean "${word}"?` : didYouMean(value, known)
}
