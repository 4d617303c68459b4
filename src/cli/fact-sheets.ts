/** `copyedit facts sheet`: shows what the engine understood of one article. */
import type {Article} from '../article/article.ts'
import {FrontMatterError} from '../article/front-matter.ts'
import {LineIndex} from '../article/lines.ts'
import {Engine, OptionError} from '../check.ts'
import {Language} from '../language/language.ts'
import {builtIn, Registry} from '../registry.ts'
import {factSheetAsHtml} from '../report/fact-sheet-html.ts'
import {factSheetAsJson, factSheetAsMarkdown, factSheetOf, type FactSheet} from '../report/fact-sheet.ts'
import {defineRule} from '../rule.ts'
import {STATUS, UsageError, type Status} from './command.ts'
import {DEFAULT_MAX_SIZE} from './options.ts'
import {packageFile} from './package-files.ts'
import {InputError, readText} from './read.ts'
import {tell, writeOut} from './terminal.ts'
import {verifiedEntry, verifiedPlaces, VerifiedFileError} from '../verified/verified-file.ts'
import {readVerified, writeVerified} from './verified.ts'

export interface FactsOptions {
  readonly format?: 'markdown' | 'html' | 'json'
  /** Transcripts and documents. */
  readonly source?: readonly string[]
  /** Places, LINE:COLUMN, of claims that somebody has verified. */
  readonly verify?: readonly string[]
  readonly by?: string
  readonly how?: string
  readonly language?: string
  readonly date?: string
  /** In bytes. */
  readonly maxSize?: number
}

/** @throws UsageError */
export async function runFacts(operands: readonly string[], options: FactsOptions): Promise<Status> {
  const [what = '', path, ...more] = operands
  if (what !== 'sheet')
    throw new UsageError(`"${what}" is nothing that facts can do: it is "copyedit facts sheet FILE"`, {
      given: what,
      known: ['sheet']
    })
  if (path === undefined || more.length > 0) throw new UsageError('facts sheet takes one file')
  try {
    const sheet = await readSheet(path, options)
    const write = {json: factSheetAsJson, html: factSheetAsHtml, markdown: factSheetAsMarkdown}
    writeOut(write[options.format ?? 'markdown'](sheet))
    return STATUS.clean
  } catch (error) {
    const isKnown =
      error instanceof InputError ||
      error instanceof OptionError ||
      error instanceof FrontMatterError ||
      error instanceof VerifiedFileError
    if (!isKnown) throw error
    tell(`${path}: ${error.message}`)
    return STATUS.unusable
  }
}

/** The families of rules whose findings are verdicts on facts. */
const FACT_FAMILIES: ReadonlySet<string> = new Set([
  'figures',
  'time',
  'names',
  'quotations',
  'places',
  'world'
])

async function readSheet(path: string, options: FactsOptions): Promise<FactSheet> {
  const {language, date, maxSize, source: sourceFiles = [], verify = []} = options
  const isStdin = path === '-'
  const limit = maxSize ?? DEFAULT_MAX_SIZE
  const {text} = readText(path, isStdin, limit)
  let article: Article | undefined
  const checks = [...builtIn.rules.values()].filter(({family}) => FACT_FAMILIES.has(family))
  const reader = new Engine({
    language: new Language(packageFile('english.pack')),
    registry: new Registry([
      ...checks,
      {family: 'facts', rule: readingRule((read) => (article = read)), defaults: {}}
    ])
  })
  const sources = sourceFiles.map((file) => ({path: file, text: readText(file, false, limit).text}))
  const {findings} = await reader.check(text, {language, date, sources, ...(isStdin ? {} : {path})})
  if (article === undefined) throw new InputError('does not read like English')
  const read = article
  const lines = new LineIndex(text)
  const sheetWith = (verified: ReturnType<typeof readVerified>): FactSheet =>
    factSheetOf(read, {
      path: isStdin ? '<stdin>' : path,
      source: text,
      pointAt: (offset) => lines.pointAt(offset),
      findings,
      verified: verifiedPlaces(text, verified)
    })
  const recorded = isStdin ? [] : readVerified(path)
  const sheet = sheetWith(recorded)
  if (verify.length === 0) return sheet
  if (isStdin) throw new UsageError('--verify needs a file, to write the record beside it')
  if (options.by === undefined) throw new UsageError('--verify needs --by, the name of who has verified it')
  const by = {by: options.by, how: options.how ?? 'checked'}
  const added = verify.map((place) => verifiedEntry(text, claimAt(sheet, place), by))
  const all = [...recorded, ...added]
  writeVerified(path, all)
  return sheetWith(all)
}

/** The claim at LINE:COLUMN. @throws UsageError */
function claimAt({claims, path}: FactSheet, place: string): FactSheet['claims'][number] {
  const found = claims.find(({line, column}) => `${String(line)}:${String(column)}` === place)
  if (found === undefined) throw new UsageError(`--verify: nothing to check begins at ${place} of ${path}`)
  return found
}

/** A rule that has nothing to say: it hands over the article that rules see. */
function readingRule(take: (article: Article) => void): ReturnType<typeof defineRule> {
  return defineRule({
    id: 'fact-sheet',
    summary: 'Hands over the article.',
    why: 'The fact sheet shows what rules see.',
    severity: 'info',
    fix: 'never',
    since: '0.1.0',
    status: 'preview',
    messages: {},
    examples: {bad: [], good: []},
    visit: {article: take}
  })
}
