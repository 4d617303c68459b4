/** Front matter: YAML between two lines of `---` at the head of an article, in plain text and Markdown alike. */
import {parseIsoDate} from '../language/calendar.ts'
import {VARIETIES, varietyOf} from '../language/variety.ts'
import type {FrontMatter} from './source.ts'

/** Thrown when front matter cannot be read; `line` counts from 1 in the article. */
export class FrontMatterError extends Error {
  override readonly name = 'FrontMatterError'
  readonly line: number

  constructor(message: string, line: number) {
    super(message)
    this.line = line
  }
}

const BLOCK = /^\uFEFF?---[ \t]*(?:\r\n|[\r\n])([\s\S]*?)(?:\r\n|[\r\n])---[ \t]*(?:\r\n|[\r\n]|$)/

/** Where the body begins, and the YAML above it; `bodyStart` 0 where there is no front matter. */
export function splitFrontMatter(source: string): {bodyStart: number; yaml: string | undefined} {
  const match = source.startsWith('---') || source.startsWith('\uFEFF---') ? BLOCK.exec(source) : null
  return match === null ? {bodyStart: 0, yaml: undefined} : {bodyStart: match[0].length, yaml: match[1] ?? ''}
}

/** @throws FrontMatterError where the YAML is broken or a value has the wrong form; unknown keys are the site's own */
export async function readFrontMatter(yaml: string): Promise<FrontMatter> {
  const {parseDocument, LineCounter} = await import('yaml')
  const lines = new LineCounter()
  const document = parseDocument(yaml, {lineCounter: lines, schema: 'core', prettyErrors: false})
  const [fault] = document.errors
  if (fault !== undefined) {
    throw new FrontMatterError(
      fault.message.split('\n')[0] ?? 'not YAML',
      lines.linePos(fault.pos[0]).line + 1
    )
  }
  const values: unknown = document.toJS()
  if (values === null || values === undefined) return {}
  if (typeof values !== 'object' || Array.isArray(values))
    throw new FrontMatterError('front matter is a list of "key: value" lines', 2)
  return frontMatterFrom(values as Record<string, unknown>, (key) => lineOf(yaml, key))
}

function frontMatterFrom(values: Record<string, unknown>, lineOfKey: (key: string) => number): FrontMatter {
  const text = (key: string): string | undefined => {
    const value = values[key]
    if (value === undefined || value === null) return undefined
    if (typeof value === 'string' || typeof value === 'number') return String(value)
    throw new FrontMatterError(`"${key}" must be a text`, lineOfKey(key))
  }
  const date = text('date')
  const day = date === undefined ? undefined : /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(date)?.[0]
  if (date !== undefined && (day === undefined || parseIsoDate(day) === undefined)) {
    throw new FrontMatterError(`"date" must be a day as YYYY-MM-DD, not "${date}"`, lineOfKey('date'))
  }
  const sources = values['sources']
  if (
    sources !== undefined &&
    !(Array.isArray(sources) && sources.every((item) => typeof item === 'string'))
  ) {
    throw new FrontMatterError('"sources" must be a list of files', lineOfKey('sources'))
  }
  const title = text('title')
  const language = text('language')
  if (language !== undefined && varietyOf(language) === undefined) {
    throw new FrontMatterError(
      `"language" must be one of ${VARIETIES.join(', ')}, not "${language}"`,
      lineOfKey('language')
    )
  }
  const style = text('style')
  return {
    ...(title === undefined ? {} : {title}),
    ...(day === undefined ? {} : {date: day}),
    ...(language === undefined ? {} : {language}),
    ...(style === undefined ? {} : {style}),
    ...(sources === undefined ? {} : {sources})
  }
}

function lineOf(yaml: string, key: string): number {
  return yaml.split(/\r\n|[\r\n]/).findIndex((line) => line.startsWith(`${key}:`)) + 2
}
