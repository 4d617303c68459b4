/** Checks inputs one by one. What is wrong with one is said of that one; the others go on. */
import {existsSync} from 'node:fs'
import {posix} from 'node:path'
import {readFrontMatter, splitFrontMatter, FrontMatterError} from '../article/front-matter.ts'
import type {SourceText, Span} from '../article/article.ts'
import type {DecodedText} from '../article/decode.ts'
import {OptionError} from '../check.ts'
import {isConfigurationError} from '../config/problem.ts'
import type {Settings} from '../config/settings.ts'
import type {Finding} from '../finding.ts'
import {Language} from '../language/language.ts'
import type {FileReport} from '../report/report.ts'
import {UsageError} from './command.ts'
import {Configured} from './configured.ts'
import type {Input} from './inputs.ts'
import {DEFAULT_MAX_SIZE, type CheckOptions} from './options.ts'
import {packageFile} from './package-files.ts'
import {InputError, readText} from './read.ts'
import {tell} from './terminal.ts'

/** A file's report, and whether it failed by a fault of copyedit's own. */
export interface CheckedInput {
  readonly report: FileReport
  readonly fault?: unknown
  /** How its bytes were read; undefined where they were not. */
  readonly decoded?: DecodedText
  /** Where its sentences stand in its source. */
  readonly sentences?: readonly Span[]
  /** What applied to it; undefined where it was not checked. */
  readonly settings?: Settings
  /** What is wrong with its configuration, a line each. */
  readonly configurationProblems?: readonly string[]
}

let language: Language | undefined

/** English, read when the first article needs it. */
function english(): Language {
  language ??= new Language(packageFile('english.pack'))
  return language
}

/** Checks any number of inputs with one set of options. */
export class ArticleChecker {
  private readonly options: CheckOptions
  private readonly maxSize: number
  private readonly isQuiet: boolean
  private readonly configured: Configured

  constructor(options: CheckOptions) {
    this.options = options
    this.maxSize = options.maxSize ?? DEFAULT_MAX_SIZE
    this.isQuiet = options.quiet === true
    this.configured = new Configured(options, english)
  }

  async check(input: Input): Promise<CheckedInput> {
    return this.attempt(input.path, async () => {
      if (input.error !== undefined) throw new InputError(input.error)
      const decoded = this.readInput(input.path, input.isStdin)
      return {...(await this.checkText(input.path, decoded.text)), decoded}
    })
  }

  /** Checks a text as if it stood in a file. */
  async checkInPlace(path: string, text: string): Promise<CheckedInput> {
    return this.attempt(path, () => this.checkText(path, text))
  }

  private async attempt(path: string, check: () => Promise<CheckedInput>): Promise<CheckedInput> {
    try {
      return await check()
    } catch (error) {
      const report = {path, source: '', findings: [], error: messageOf(error)}
      if (isConfigurationError(error)) return {report, configurationProblems: error.message.split('\n')}
      return isAboutInput(error) ? {report} : {report, fault: error}
    }
  }

  private readInput(path: string, isStdin: boolean): DecodedText {
    const decoded = readText(path, isStdin, this.maxSize)
    if (decoded.isGuess && !this.isQuiet) tell(`${path}: not UTF-8; read as ${decoded.encoding}`)
    return decoded
  }

  private read(path: string): string {
    return this.readInput(path, false).text
  }

  private async checkText(path: string, source: string): Promise<CheckedInput> {
    const {language, date} = this.options
    const {bodyStart, yaml} = splitFrontMatter(source)
    if (source.slice(bodyStart).trim() === '')
      throw new InputError('has front matter and no article below it')
    const frontMatter = yaml === undefined ? {} : await readFrontMatter(yaml)
    const settings = await this.configured.settingsFor(path, frontMatter.style)
    const sources = [
      ...this.configuredSources(settings),
      ...(this.options.source === undefined
        ? this.namedSources(path, frontMatter.sources ?? [])
        : this.givenSources())
    ]
    const defaultLanguage = settings.language?.value
    const engine = this.configured.engineFor(settings)
    const checked = await engine.check(source, {language, defaultLanguage, date, path, sources})
    const report: FileReport = {
      path,
      source,
      language: checked.language,
      ...(checked.date === undefined ? {} : {date: checked.date}),
      findings: await unverified(path, source, checked.findings)
    }
    return {report, settings, sentences: checked.sentences}
  }

  /** Whether the configuration leaves an article out. */
  leavesOut(path: string): Promise<boolean> {
    return this.configured.leavesOut(path)
  }

  /** What the front matter names, beside the article. */
  private namedSources(path: string, names: readonly string[]): SourceText[] {
    return names.map((name) =>
      this.sourceOf(name.startsWith('/') ? name : posix.join(posix.dirname(path), name))
    )
  }

  private readonly bySettings = new Map<Settings, readonly SourceText[]>()

  /** What the configuration names; read once for all articles to which the same applies. */
  private configuredSources(settings: Settings): readonly SourceText[] {
    let sources = this.bySettings.get(settings)
    if (sources === undefined) {
      sources = settings.sources.map(({value}) => this.sourceOf(value))
      this.bySettings.set(settings, sources)
    }
    return sources
  }

  private sourceOf(file: string): SourceText {
    try {
      return {path: file, text: this.read(file)}
    } catch (error) {
      throw error instanceof InputError ? new InputError(`its source ${file}: ${error.message}`) : error
    }
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

/** Without what somebody has verified in the file beside the article, which is read only where there is one. */
async function unverified(
  path: string,
  source: string,
  findings: readonly Finding[]
): Promise<readonly Finding[]> {
  if (findings.length === 0 || !existsSync(`${path}.copyedit-facts.json`)) return findings
  const [{withoutVerified, VerifiedFileError}, {readVerified}] = await Promise.all([
    import('../verified/verified-file.ts'),
    import('./verified.ts')
  ])
  try {
    return withoutVerified(source, findings, readVerified(path))
  } catch (error) {
    throw error instanceof VerifiedFileError ? new InputError(error.message) : error
  }
}

function isAboutInput(error: unknown): boolean {
  return error instanceof InputError || error instanceof FrontMatterError || error instanceof OptionError
}

function messageOf(error: unknown): string {
  if (error instanceof FrontMatterError) return `line ${String(error.line)}: ${error.message}`
  if (isConfigurationError(error))
    return `its configuration cannot be used: ${error.message.replaceAll('\n', '; ')}`
  if (isAboutInput(error) && error instanceof Error) return error.message
  return `copyedit failed on this file: ${String(error)}`
}
