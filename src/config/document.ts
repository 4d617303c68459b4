/** A configuration file as a value that knows its places: YAML, and JSON, which YAML contains. */
import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLError
} from 'yaml'
import {ConfigurationError, failure, type Place} from './problem.ts'

export type Path = ReadonlyArray<string | number>
export type DocumentKind = 'a configuration' | 'a house style' | 'a file of rules'

export interface ConfigurationDocument {
  /** What it is, in messages. */
  readonly kind: DocumentKind
  /** Undefined where the file holds nothing but comments. */
  readonly value: unknown
  /**
   * Where the value at a path begins, or its key; where there is no such value, the nearest that holds it.
   * The path is counted from `value`.
   */
  placeOf(path: Path, part?: 'key' | 'value'): Place
}

interface DocumentOptions {
  /** The file's name, for places and to tell JSON. */
  readonly file: string
  readonly kind: DocumentKind
  /** The key that holds the configuration (`copyedit` in package.json). */
  readonly under?: string | undefined
}

/**
 * Reads the text of a configuration or house style.
 *
 * @throws ConfigurationError where it is neither YAML nor JSON
 */
export function readDocument(text: string, {file, kind, under}: DocumentOptions): ConfigurationDocument {
  const lines = new LineCounter()
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false, version: '1.2'})
  const placeAt = (offset: number): Place => {
    const {line, col} = lines.linePos(offset)
    return {file, line, column: col}
  }
  const [fault] = [...document.errors, ...document.warnings] // those that follow mostly follow from it
  if (fault !== undefined) {
    const message = wordsOf(fault, file.endsWith('.json') ? 'JSON' : 'YAML')
    throw new ConfigurationError([{place: placeAt(fault.pos[0]), message}])
  }
  if (file.endsWith('.json')) checkJson(text, document, placeAt)
  const prefix: Path = under === undefined ? [] : [under]
  return {
    kind,
    value: valueAt(plainValue(document, placeAt), prefix) ?? undefined,
    placeOf: (path, part = 'value') => placeAt(offsetOf(document, [...prefix, ...path], part))
  }
}

/** YAML lets pass what JSON does not. The place is that of a key without a value, or else of the whole. */
function checkJson(text: string, document: Document.Parsed, placeAt: (offset: number) => Place): void {
  try {
    JSON.parse(text)
  } catch {
    // where Node's own words have a place depends on its version
    let offset = 0
    visit(document, {
      Pair(_key, {key, value}) {
        if (value !== null && valueStart(value) !== undefined) return undefined
        offset = rangeStart(key) ?? 0
        return visit.BREAK
      }
    })
    throw failure(placeAt(offset), 'this cannot be read as JSON')
  }
}

function plainValue(document: Document.Parsed, placeAt: (offset: number) => Place): unknown {
  visit(document, {
    Alias(_key, alias) {
      if (alias.resolve(document) === undefined) {
        throw failure(placeAt(alias.range?.[0] ?? 0), `nothing above is marked "&${alias.source}"`)
      }
    }
  })
  try {
    return document.toJS() as unknown
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    throw failure(placeAt(0), 'its aliases ("*name") repeat each other too often')
  }
}

/** The value at a path, or undefined where there is none; null where a key has no value. */
export function valueAt(value: unknown, path: Path): unknown {
  let current: unknown = value
  for (const step of path) {
    if (typeof current !== 'object' || current === null) return undefined
    current = Object.hasOwn(current, step) ? (current as Record<string | number, unknown>)[step] : undefined
  }
  return current
}

function offsetOf(document: Document.Parsed, path: Path, part: 'key' | 'value'): number {
  let node: unknown = document.contents
  let offset = rangeStart(node) ?? 0
  for (const [index, step] of path.entries()) {
    if (isAlias(node)) node = node.resolve(document)
    if (isMap(node)) {
      const pair = node.items.find(({key}) => isScalar(key) && String(key.value) === String(step))
      if (pair === undefined) return offset
      const isKeyWanted = part === 'key' && index === path.length - 1
      offset = (isKeyWanted ? undefined : valueStart(pair.value)) ?? rangeStart(pair.key) ?? offset
      node = pair.value
    } else if (isSeq(node)) {
      node = node.items[Number(step)]
      offset = rangeStart(node) ?? offset
    } else return offset
  }
  return offset
}

function rangeStart(node: unknown): number | undefined {
  const {range} = (node ?? {}) as {range?: readonly number[] | null}
  return range?.[0]
}

/** An empty value (`rules:` and nothing after it) has no place of its own. */
function valueStart(node: unknown): number | undefined {
  return isScalar(node) && node.value === null && node.source === '' ? undefined : rangeStart(node)
}

function wordsOf({code, message}: YAMLError, format: string): string {
  if (code === 'DUPLICATE_KEY') return 'this key stands here for the second time'
  if (code === 'TAB_AS_INDENT') return 'YAML is indented with spaces, not tabs'
  if (code === 'MULTIPLE_DOCS') return 'a configuration is one document; take out the "---"'
  const [first = ''] = message.split('\n')
  return `this cannot be read as ${format}: ${first.replace(/[.:]$/, '')}`
}
