/** `copyedit facts sheet`: shows what the engine understood of one article. */
import type {Article} from '../article/article.ts'
import {FrontMatterError} from '../article/front-matter.ts'
import {LineIndex} from '../article/lines.ts'
import {Engine, OptionError} from '../check.ts'
import {Language} from '../language/language.ts'
import {Registry} from '../registry.ts'
import {factSheetAsJson, factSheetAsMarkdown, factSheetOf, type FactSheet} from '../report/fact-sheet.ts'
import {defineRule} from '../rule.ts'
import {STATUS, UsageError, type Status} from './command.ts'
import {DEFAULT_MAX_SIZE} from './options.ts'
import {packageFile} from './package-files.ts'
import {InputError, readText} from './read.ts'
import {tell, writeOut} from './terminal.ts'

export interface FactsOptions {
  readonly format?: 'markdown' | 'json'
  readonly language?: string
  readonly date?: string
  /** In bytes. */
  readonly maxSize?: number
}

/** @throws UsageError */
export async function runFacts(operands: readonly string[], options: FactsOptions): Promise<Status> {
  const [what = '', path, ...more] = operands
  if (what !== 'sheet')
    throw new UsageError(`"${what}" is nothing that facts can do`, {given: what, known: ['sheet']})
  if (path === undefined || more.length > 0) throw new UsageError('facts sheet takes one file')
  try {
    const sheet = await readSheet(path, options)
    writeOut(options.format === 'json' ? factSheetAsJson(sheet) : factSheetAsMarkdown(sheet))
    return STATUS.clean
  } catch (error) {
    if (!(error instanceof InputError || error instanceof OptionError || error instanceof FrontMatterError))
      throw error
    tell(`${path}: ${error.message}`)
    return STATUS.unusable
  }
}

async function readSheet(path: string, {language, date, maxSize}: FactsOptions): Promise<FactSheet> {
  const isStdin = path === '-'
  const {text} = readText(path, isStdin, maxSize ?? DEFAULT_MAX_SIZE)
  let article: Article | undefined
  const reader = new Engine({
    language: new Language(packageFile('english.pack')),
    registry: new Registry([{family: 'facts', rule: readingRule((read) => (article = read)), defaults: {}}])
  })
  await reader.check(text, {language, date, ...(isStdin ? {} : {path})})
  if (article === undefined) throw new InputError('does not read like English')
  const lines = new LineIndex(text)
  return factSheetOf(article, isStdin ? '<stdin>' : path, text, (offset) => lines.pointAt(offset))
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
