/**
 * The picture: the way of an article from prose to findings. One unified processor; every step has one job, and the
 * chain below reads like a table of contents.
 */
import type {Root} from 'nlcst'
import {unified, type PluggableList, type Plugin, type Processor} from 'unified'
import type {VFile} from 'vfile'
import {Article, type ArticleDetails} from './article/article.ts'
import {parseBlocks, treeOf} from './article/parse.ts'
import {pairQuotations} from './article/quotations.ts'
import type {SourceDocument} from './article/source.ts'
import {detectVariety, isEnglish, tagTokens} from './article/steps.ts'
import {markZones} from './article/zones.ts'
import type {Dispatcher} from './dispatch.ts'
import {findAcronyms} from './entities/acronyms.ts'
import {collectNames} from './entities/names.ts'
import {findPeople} from './entities/people.ts'
import {findQuantities} from './entities/quantities.ts'
import {attachReport} from './finding.ts'
import type {Language} from './language/language.ts'

/** What travels on the vfile beside the text. */
export interface CopyeditData {
  readonly document: SourceDocument
  readonly details: Partial<ArticleDetails>
  article?: Article
}

declare module 'vfile' {
  interface DataMap {
    copyedit: CopyeditData
  }
}

export interface PipelineOptions {
  readonly language: Language
  readonly dispatcher: Dispatcher
  /** Somebody else's retext plugins; they see the nlcst tree. */
  readonly plugins?: PluggableList | undefined
}

export function createPipeline({language, dispatcher, plugins = []}: PipelineOptions): Processor<Root> {
  return unified()
    .use(parseNews, {language, keepTree: plugins.length > 0}) // blocks, tokens, sentences
    .use(step(tagTokens))
    .use(step(markZones)) // headline, caption, body …
    .use(step(pairQuotations)) // and who says them
    .use(step(collectNames))
    .use(step(findPeople)) // and things
    .use(step(findAcronyms))
    .use(step(findQuantities)) // numbers and dates
    .use(plugins)
    .use(checkRules, dispatcher)
    .freeze() as unknown as Processor<Root>
}

/** The parser: retext-english by blocks; the article it fills waits on the file for the steps after it. */
const parseNews: Plugin<[{language: Language; keepTree: boolean}], string, Root> = function ({
  language,
  keepTree
}) {
  this.parser = (prose, file) => {
    const article = articleOf(file, prose, language)
    return {type: 'RootNode', children: keepTree ? treeOf(prose, article.blocks).children : []}
  }
}

function articleOf(file: VFile, prose: string, language: Language): Article {
  const data = file.data.copyedit
  if (data === undefined) throw new TypeError('the file carries no copyedit data')
  const {document, details} = data
  const article = new Article(prose, language, document.map, {
    ...details,
    variety: details.variety ?? 'en-GB'
  })
  parseBlocks(article, document.blocks)
  if (details.variety === undefined) article.variety = detectVariety(article)
  data.article = article
  return article
}

/** A step as a plugin. unified tells plugins apart by identity, so each is a function of its own. */
function step(work: (article: Article) => void): Plugin<[], Root> {
  return () => (_tree, file) => {
    const article = file.data.copyedit?.article
    if (article !== undefined) work(article)
  }
}

const checkRules: Plugin<[Dispatcher], Root> = (dispatcher) => (_tree, file) => {
  const article = file.data.copyedit?.article
  if (article === undefined) return
  if (!isEnglish(article)) {
    file.info('This does not read like English, so copyedit left it alone.', {
      ruleId: 'not-english',
      source: 'copyedit'
    })
    return
  }
  for (const report of dispatcher.run(article)) attachReport(file, article, report)
}
