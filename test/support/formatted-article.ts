/** An article as the rules see it, from plain text or Markdown with its front matter. */
import {VFile} from 'vfile'
import type {Article} from '../../src/article/article.ts'
import {splitFrontMatter} from '../../src/article/front-matter.ts'
import {readMarkdown} from '../../src/article/markdown.ts'
import {readPlain} from '../../src/article/plain.ts'
import {Dispatcher} from '../../src/dispatch.ts'
import type {Variety} from '../../src/language/variety.ts'
import {createPipeline} from '../../src/pipeline.ts'
import {english} from './english.ts'

const pipeline = createPipeline({language: english, dispatcher: new Dispatcher([])})

export function readFormatted(source: string, variety: Variety, format: 'text' | 'markdown'): Article {
  const {bodyStart} = splitFrontMatter(source)
  const document = (format === 'text' ? readPlain : readMarkdown)(source, bodyStart, {})
  const file = new VFile({value: document.prose})
  file.data.copyedit = {document, details: {variety}}
  pipeline.runSync(pipeline.parse(file), file)
  const {article} = file.data.copyedit
  if (article === undefined) throw new TypeError('the parser made no article')
  return article
}
