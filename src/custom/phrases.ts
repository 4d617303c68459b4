/** Phrases of newsroom rules as the engine sees them, and where they stand in an article. */
import type {Article, Span, Zone} from '../article/article.ts'
import {Token} from '../article/token.ts'
import {tokenise} from '../article/tokenise.ts'
import {followPhrases, PhraseTrie} from '../language/phrase-trie.ts'

/** Cut into tokens, lower case, parted by one space: "Don’t panic!" → "do n't panic !". */
export function asTokens(text: string): string {
  const tokens: string[] = []
  tokenise(text, 0, text.length, (start, end) => tokens.push(text.slice(start, end)))
  return tokens.join(' ').toLowerCase().replaceAll('’', "'")
}

/** What a rule looks at. */
export interface Scope {
  readonly zones?: readonly Zone[] | undefined
  readonly skipsQuotations: boolean
}

/** One place where a phrase stands. */
export interface Occurrence extends Span {
  /** The phrase as the rule gives it. */
  readonly form: string
  readonly isFirstInSentence: boolean
}

/** A list of phrases that articles are searched for. */
export class PhraseList {
  private readonly trie = new PhraseTrie<string>()

  constructor(forms: Iterable<string>) {
    for (const form of forms) this.trie.add(asTokens(form), form)
  }

  /** Where its phrases stand, in order; of several that begin at one place, the longest. */
  in(article: Article, {zones, skipsQuotations}: Scope): Occurrence[] {
    const found: Occurrence[] = []
    const {types, ends} = article
    for (let index = 0; index < types.length; index++) {
      const begin = this.trie.begin(types[index]?.lower ?? '')
      if (begin === undefined) continue
      const first = new Token(article, index)
      const {endToken} = first.sentence
      let longest: Occurrence | undefined
      followPhrases(begin, types, index, (last, form) => {
        if (last >= endToken) return
        const {start, isFirstInSentence} = first
        longest = {start, end: ends[last] ?? start, form, isFirstInSentence}
      })
      if (longest === undefined) continue
      if (zones !== undefined && !zones.includes(first.zone)) continue
      if (skipsQuotations && first.isInQuotation) continue
      found.push(longest)
    }
    return found
  }
}
