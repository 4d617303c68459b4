/** An article as the rules see it, for tests of the steps before them. */
import {VFile} from 'vfile'
import type {Article} from '../../src/article/article.ts'
import {readPlain} from '../../src/article/plain.ts'
import {Dispatcher} from '../../src/dispatch.ts'
import {parseIsoDate} from '../../src/language/calendar.ts'
import type {Variety} from '../../src/language/variety.ts'
import {createPipeline} from '../../src/pipeline.ts'
import {english} from './english.ts'

const pipeline = createPipeline({language: english, dispatcher: new Dispatcher([])})

/** Reads plain text through the whole pipeline, without a rule. */
export function readArticle(text: string, {variety, date}: {variety?: Variety; date?: string} = {}): Article {
  const file = new VFile({value: text})
  const document = readPlain(text, 0, {})
  file.value = document.prose
  file.data.copyedit = {
    document,
    details: {
      ...(variety === undefined ? {} : {variety}),
      ...(date === undefined ? {} : {date: parseIsoDate(date)})
    }
  }
  pipeline.runSync(pipeline.parse(file), file)
  const {article} = file.data.copyedit
  if (article === undefined) throw new TypeError('the parser made no article')
  return article
}
