/** Checks inputs one by one. What is wrong with one is said of that one; the others go on. */
import {readFrontMatter, splitFrontMatter, FrontMatterError} from '../article/front-matter.ts'
import type {SourceText} from '../article/article.ts'
import {Engine, OptionError} from '../check.ts'
import {Language} from '../language/language.ts'
import type {FileReport} from '../report/report.ts'
import {UsageError} from './command.ts'
import type {Input} from './inputs.ts'
import {DEFAULT_MAX_SIZE, type ReadingOptions} from './options.ts'
import {packageFile} from './package-files.ts'
import {InputError, readText} from './read.ts'
import {tell} from './terminal.ts'

/** A file's report, and whether it failed by a fault of copyedit's own. */
export interface CheckedInput {
  readonly report: FileReport
  readonly fault?: unknown
}

let language: Language | undefined

/** English, read when the first article needs it. */
function english(): Language {
  language ??= new Language(packageFile('english.pack'))
  return language
}

/** Checks any number of inputs with one set of options. */
export class ArticleChecker {
  private readonly options: ReadingOptions
  private readonly maxSize: number
  private readonly isQuiet: boolean
  private engine: Engine | undefined

  constructor(options: ReadingOptions & {readonly quiet?: boolean}) {
    this.options = options
    this.maxSize = options.maxSize ?? DEFAULT_MAX_SIZE
    this.isQuiet = options.quiet === true
  }

  async check(input: Input): Promise<CheckedInput> {
    const {path} = input
    try {
      if (input.error !== undefined) throw new InputError(input.error)
      return {report: await this.checkText(path, this.read(path, input.isStdin))}
    } catch (error) {
      const report = {path, source: '', findings: [], error: messageOf(error)}
      return isAboutInput(error) ? {report} : {report, fault: error}
    }
  }

  private read(path: string, isStdin = false): string {
    const {text, encoding, isGuess} = readText(path, isStdin, this.maxSize)
    if (isGuess && !this.isQuiet) tell(`${path}: not UTF-8; read as ${encoding}`)
    return text
  }

  private async checkText(path: string, source: string): Promise<FileReport> {
    const {language, date} = this.options
    const {bodyStart, yaml} = splitFrontMatter(source)
    if (source.slice(bodyStart).trim() === '')
      throw new InputError('has front matter and no article below it')
    const sources = await this.sourcesOf(path, yaml)
    this.engine ??= new Engine({language: english()})
    const checked = await this.engine.check(source, {language, date, path, sources})
    return {
      path,
      source,
      language: checked.language,
      ...(checked.date === undefined ? {} : {date: checked.date}),
      findings: checked.findings
    }
  }

  /** --source, else what the front matter names, beside the article. */
  private async sourcesOf(
    path: string,
    yaml: string | undefined
  ): Promise<readonly SourceText[] | undefined> {
    if (this.options.source !== undefined) return this.givenSources()
    if (yaml === undefined) return undefined
    const {sources = []} = await readFrontMatter(yaml)
    if (sources.length === 0) return undefined
    const {dirname, join} = await import('node:path/posix')
    return sources.map((name) => {
      const file = name.startsWith('/') ? name : join(dirname(path), name)
      try {
        return {path: file, text: this.read(file)}
      } catch (error) {
        throw error instanceof InputError ? new InputError(`its source ${file}: ${error.message}`) : error
      }
    })
  }

  private sources: readonly SourceText[] | undefined

  /** @throws UsageError where one cannot be read: every article was to be checked against it */
  givenSources(): readonly SourceText[] {
    this.sources ??= (this.options.source ?? []).map((path) => {
      try {
        return {path, text: this.read(path)}
      } catch (error) {
        throw error instanceof InputError ? new UsageError(`--source: ${path}: ${error.message}`) : error
      }
    })
    return this.sources
  }
}

function isAboutInput(error: unknown): boolean {
  return error instanceof InputError || error instanceof FrontMatterError || error instanceof OptionError
}

function messageOf(error: unknown): string {
  if (error instanceof FrontMatterError) return `line ${String(error.line)}: ${error.message}`
  if (isAboutInput(error) && error instanceof Error) return error.message
  return `copyedit failed on this file: ${String(error)}`
}
