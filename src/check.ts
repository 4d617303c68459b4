/** Checking one article: from its text to its findings. Runs anywhere; the English data comes in as bytes. */
import type {Root} from 'nlcst'
import type {PluggableList, Processor} from 'unified'
import {VFile} from 'vfile'
import type {SourceText, Span} from './article/article.ts'
import {readFrontMatter, splitFrontMatter} from './article/front-matter.ts'
import {readPlain} from './article/plain.ts'
import type {FrontMatter, SourceDocument} from './article/source.ts'
import {Dispatcher} from './dispatch.ts'
import type {ActiveRule} from './rule-context.ts'
import {findingsOf, type Finding} from './finding.ts'
import {applyIgnores, type KnownRules} from './ignore/apply.ts'
import {formatIsoDate, parseIsoDate} from './language/calendar.ts'
import type {Language} from './language/language.ts'
import {varietyOf, type Variety} from './language/variety.ts'
import {oneForEachSlip} from './one-for-each-slip.ts'
import {createPipeline} from './pipeline.ts'
import {builtIn, type Registry} from './registry.ts'
import type {Severity} from './rule.ts'

/** `off`, or how severe a rule's findings are, with the rule's options or without. */
export type RuleSetting = 'off' | Severity | readonly ['off' | Severity, Readonly<Record<string, unknown>>]

export interface EngineOptions {
  readonly language: Language
  /** Default: the built-in rules. */
  readonly registry?: Registry
  /** By rule id; a rule that is not named keeps its own severity and defaults. */
  readonly rules?: Readonly<Record<string, RuleSetting>>
  /** Somebody else's retext plugins. */
  readonly plugins?: PluggableList
  /** Words that the newsroom has added to the lexicon, in any case. */
  readonly words?: readonly string[]
  /** Whether every control in a source must say why (see src/ignore/). Default: false. */
  readonly requireReason?: boolean
}

export type ArticleFormat = 'plain' | 'markdown'

export interface ArticleOptions {
  /** A language tag (`en-GB`, `en-US`, `en-ZA`, `en-AU`, `en-CA`); else the front matter's, else detected. */
  readonly language?: string | undefined
  /** The language of an article that says none, by `language` or its front matter; else detected. */
  readonly defaultLanguage?: string | undefined
  /** The publication date, YYYY-MM-DD; else the front matter's. Checks that need one are silent without it. */
  readonly date?: string | undefined
  /** What the article's quotations and figures can be checked against; read by the caller. */
  readonly sources?: readonly SourceText[] | undefined
  /** Where the article comes from; only named, never read. */
  readonly path?: string | undefined
  /** Default: by the path's extension; plain where it says nothing. */
  readonly format?: ArticleFormat | undefined
}

/** What is known of an article after it was checked. */
export interface CheckedArticle {
  readonly language: Variety
  readonly date?: string
  readonly frontMatter: FrontMatter
  readonly findings: readonly Finding[]
  /** Where its sentences stand in the source, in order: UTF-16 code units, ends exclusive. */
  readonly sentences: readonly Span[]
}

/** Thrown where an option (or the front matter) has a value that cannot be meant. */
export class OptionError extends Error {
  override readonly name = 'OptionError'
}

/** Checks any number of articles with one set of rules. */
export class Engine {
  private readonly pipeline: Processor<Root>
  private readonly ownWords: ReadonlySet<string>
  private readonly rules: KnownRules
  private readonly requireReason: boolean

  constructor({
    language,
    registry = builtIn,
    rules = {},
    plugins,
    words = [],
    requireReason = false
  }: EngineOptions) {
    this.ownWords = new Set(words.map((word) => word.toLowerCase()))
    this.requireReason = requireReason
    const active = activeRules(registry, rules)
    const activeIds = new Set(active.map(({rule}) => rule.id))
    this.rules = {ids: [...registry.rules.keys()], isActive: (id) => activeIds.has(id)}
    const dispatcher = new Dispatcher(active)
    this.pipeline = createPipeline({language, dispatcher, plugins})
  }

  /** @throws OptionError, FrontMatterError */
  async check(source: string, options: ArticleOptions = {}): Promise<CheckedArticle> {
    const {bodyStart, yaml} = splitFrontMatter(source)
    const frontMatter = yaml === undefined ? {} : await readFrontMatter(yaml)
    const document = await readSource(
      source,
      bodyStart,
      frontMatter,
      options.format ?? formatOf(options.path)
    )
    const variety = varietyFrom(options.language ?? frontMatter.language ?? options.defaultLanguage)
    const date = dateFrom(options.date ?? frontMatter.date)
    const file = new VFile({
      value: document.prose,
      ...(options.path === undefined ? {} : {path: options.path})
    })
    file.data.copyedit = {
      document,
      details: {
        ...(variety === undefined ? {} : {variety}),
        date,
        sources: options.sources,
        ownWords: this.ownWords
      }
    }
    await this.pipeline.run(this.pipeline.parse(file), file)
    const {article} = file.data.copyedit
    if (article === undefined) throw new TypeError('the parser made no article')
    return {
      language: article.variety,
      ...(date === undefined ? {} : {date: formatIsoDate(date)}),
      frontMatter,
      findings: await applyIgnores(oneForEachSlip(findingsOf(file, article, source), source), {
        document,
        article,
        rules: this.rules,
        requireReason: this.requireReason
      }),
      sentences: article.sentences.map(({start, end}) => ({
        start: article.map.sourceStart(start),
        end: article.map.sourceEnd(end)
      }))
    }
  }
}

/** Markdown's parser is loaded only for Markdown. */
async function readSource(
  source: string,
  bodyStart: number,
  frontMatter: FrontMatter,
  format: ArticleFormat
): Promise<SourceDocument> {
  if (format === 'plain') return readPlain(source, bodyStart, frontMatter)
  const {readMarkdown} = await import('./article/markdown.ts')
  return readMarkdown(source, bodyStart, frontMatter)
}

function formatOf(path: string | undefined): ArticleFormat {
  return path !== undefined && /\.(?:md|markdown)$/i.test(path) ? 'markdown' : 'plain'
}

/** @throws OptionError for a rule that does not exist */
function activeRules(registry: Registry, settings: Readonly<Record<string, RuleSetting>>): ActiveRule[] {
  for (const id of Object.keys(settings)) {
    if (registry.get(id) === undefined) throw new OptionError(`there is no rule called "${id}"`)
  }
  const active: ActiveRule[] = []
  for (const {rule, defaults} of registry.rules.values()) {
    const setting = settings[rule.id] ?? rule.severity
    const [severity, options] = typeof setting === 'string' ? [setting, {}] : setting
    if (severity !== 'off') active.push({rule, severity, options: {...defaults, ...options}})
  }
  return active
}

function varietyFrom(tag: string | undefined): Variety | undefined {
  if (tag === undefined) return undefined
  const variety = varietyOf(tag)
  if (variety === undefined) {
    throw new OptionError(`"${tag}" is not a language copyedit knows: en-GB, en-US, en-ZA, en-AU or en-CA`)
  }
  return variety
}

function dateFrom(text: string | undefined): ReturnType<typeof parseIsoDate> {
  if (text === undefined) return undefined
  const date = parseIsoDate(text)
  if (date === undefined) throw new OptionError(`"${text}" is not a day of the calendar as YYYY-MM-DD`)
  return date
}
