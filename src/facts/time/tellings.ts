/** The sentences of dated paragraphs, one by one, with the times in each as they follow each other. */
import type {Article} from '../../article/article.ts'
import type {DateMention} from '../../article/mentions.ts'
import {dateAt, datedParagraphs, type Paragraph} from './paragraph.ts'

/** A time in a sentence. */
export interface TimeMark {
  readonly mention: DateMention
  /** The letter that stands for its kind in the words of a paragraph. */
  readonly letter: string
  /** Where its mark begins and ends in the words of the sentence. */
  readonly at: number
  readonly end: number
}

/** A sentence with a time in it. */
export interface Telling {
  readonly paragraph: Paragraph
  readonly words: string
  /** The number of the sentence in its paragraph, and of the paragraph in the article. */
  readonly sentence: number
  readonly block: number
  readonly marks: readonly TimeMark[]
}

const made = new WeakMap<Article, readonly Telling[]>()

/** Made once for all checks. */
export function tellingsOf(article: Article): readonly Telling[] {
  let tellings = made.get(article)
  if (tellings === undefined) {
    tellings = datedParagraphs(article).flatMap(tellingsIn)
    made.set(article, tellings)
  }
  return tellings
}

function tellingsIn(paragraph: Paragraph): Telling[] {
  return paragraph.words.split('¦').flatMap((words, sentence) => {
    const marks = [...words.matchAll(/‹([a-gi-z])\d+›/g)].flatMap(({0: mark, 1: letter = '', index}) => {
      const mention = dateAt(paragraph, mark)
      return mention === undefined ? [] : [{mention, letter, at: index, end: index + mark.length}]
    })
    return marks.length === 0 ? [] : [{paragraph, words, sentence, block: paragraph.block.index, marks}]
  })
}
