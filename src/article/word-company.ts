/** What a sentence that has a word speaks of: few words that make sure which of two was meant. */
import type {ContextModel} from '../language/context/context-model.ts'
import type {Sentence} from './article.ts'
import type {Token} from './token.ts'

export class WordCompany {
  private readonly text: string
  /** By the number that the context model gives a word; made when first asked for. */
  private byNumber: ReadonlyMap<number, ReadonlySet<string>> | undefined
  private readonly spoken = new WeakMap<Sentence, ReadonlySet<string>>()

  /** @param text a line for each word: the word, a colon, and its company in base forms, parted by spaces */
  constructor(text: string) {
    this.text = text
  }

  /** How many other words of a token's sentence keep company with a word. */
  around(token: Token, word: number): number {
    this.byNumber ??= numbered(this.text, token.article.language.context)
    const company = this.byNumber.get(word)
    if (company === undefined) return 0
    let count = 0
    for (const one of this.spokenIn(token)) {
      if (company.has(one) && one !== token.lower) count++
    }
    return count
  }

  /** The words of a sentence in their base forms. */
  private spokenIn({article, sentence}: Token): ReadonlySet<string> {
    let words = this.spoken.get(sentence)
    if (words === undefined) {
      const found = new Set<string>()
      for (let index = sentence.firstToken; index < sentence.endToken; index++) {
        const token = article.token(index)
        if (token?.isWord === true) found.add(token.lemma.toLowerCase())
      }
      words = found
      this.spoken.set(sentence, words)
    }
    return words
  }
}

function numbered(text: string, context: ContextModel): Map<number, ReadonlySet<string>> {
  const map = new Map<number, ReadonlySet<string>>()
  for (const line of text.split('\n')) {
    const [word = '', company = ''] = line.split(': ')
    map.set(context.numberOf(word), new Set(company.split(' ')))
  }
  map.delete(0)
  return map
}
