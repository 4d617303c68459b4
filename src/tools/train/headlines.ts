/** Sentences written as headlines, so that capitals throughout do not make every word a name. */
import type {Sentence} from './corpus.ts'

/** The sentences, and after them one in `every` in capitals and another one with a capital on each longer word. */
export function withHeadlines(sentences: readonly Sentence[], every: number): Sentence[] {
  const capitals = sentences.filter((_, index) => index % every === 0).map(inCapitals)
  const titles = sentences.filter((_, index) => index % every === Math.floor(every / 2)).map(inTitleCase)
  return [...sentences, ...capitals, ...titles]
}

/** `MINERS RETURN TO WORK` */
export function inCapitals(sentence: Sentence): Sentence {
  return {...sentence, words: sentence.words.map((word) => word.toUpperCase())}
}

/** `Miners Return to Work` */
export function inTitleCase(sentence: Sentence): Sentence {
  return {...sentence, words: sentence.words.map((word) => (isSmall(word) ? word : capitalised(word)))}
}

function isSmall(word: string): boolean {
  return (
    word.length < 4 && !/^(?:is|are|was|be|has|not|its|his|her|new|two|top|war|big|win|end|say)$/.test(word)
  )
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
