import {WordTable} from '../language/word-table.ts'
import {phraseOf} from './phrase-swap.ts'

/** A line of a list of phrases: what is written, and what it should be; see phrase-swap.ts. */
export interface PhraseEntry {
  readonly line: string
  readonly right: string
  /** The list that it comes from, where a table holds several. */
  readonly list?: string
}

/** Lists of phrases by their first words. */
export class PhraseTable<Entry extends PhraseEntry = PhraseEntry> {
  private readonly table: WordTable<Entry>
  private readonly byPhrase = new Map<string, Entry[]>()
  private readonly byWord = new Map<string, readonly string[]>()

  /** @param text as the generator writes it; see word-table.ts */
  constructor(text: string) {
    this.table = new WordTable(text)
  }

  /** The phrases that begin with a word. */
  phrasesAt(word: string): readonly string[] {
    let phrases = this.byWord.get(word)
    if (phrases === undefined) {
      const entries = this.table.at(word)
      for (const entry of entries) this.remember(entry)
      phrases = [...new Set(entries.map(({line}) => phraseOf(line)))]
      if (phrases.length > 0) this.byWord.set(word, phrases)
    }
    return phrases
  }

  /** The lines that a phrase stands in; one that `phrasesAt` has given. */
  linesOf(phrase: string): readonly Entry[] {
    return this.byPhrase.get(phrase) ?? []
  }

  /** The line that decides of a phrase where several lists have it: the last. */
  lineOf(phrase: string): Entry | undefined {
    return this.linesOf(phrase).at(-1)
  }

  private remember(entry: Entry): void {
    const phrase = phraseOf(entry.line)
    const known = this.byPhrase.get(phrase)
    if (known === undefined) this.byPhrase.set(phrase, [entry])
    else if (!known.includes(entry)) known.push(entry)
  }
}
