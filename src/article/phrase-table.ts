import {WordTable} from '../language/word-table.ts'
import {phraseOf} from './phrase-swap.ts'

/** A line of a list of phrases: what is written, and what it should be; see phrase-swap.ts. */
export interface PhraseEntry {
  readonly line: string
  readonly right: string
  /** The list that it comes from, where a table holds several. */
  readonly list?: string
}

/** Lists of phrases by their first two words. */
export class PhraseTable<Entry extends PhraseEntry = PhraseEntry> {
  private readonly table: WordTable<Entry>
  private readonly byPhrase = new Map<string, Entry[]>()

  /** @param text as the generator writes it; see word-table.ts */
  constructor(text: string) {
    this.table = new WordTable(text)
  }

  has(word: string): boolean {
    return this.table.has(word)
  }

  /** The phrases that begin with two words, and that of the first alone. */
  phrasesAt(first: string, second: string): readonly string[] {
    const entries = this.table.beside(first, [['', second]])
    for (const entry of entries) this.remember(entry)
    return [...new Set(entries.map(({line}) => phraseOf(line)))]
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
