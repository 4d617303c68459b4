import {WordTable} from '../language/word-table.ts'

/** Phrases by their first two words, with nothing said of them; see PhraseTable for those that are to become others. */
export class PhraseSet {
  private readonly table: WordTable<string>

  /** @param text as the generator writes it; see word-table.ts */
  constructor(text: string) {
    this.table = new WordTable(text)
  }

  /** Whether a phrase begins with a word. */
  has(word: string): boolean {
    return this.table.has(word)
  }

  /** The phrases that begin with two words, and that of the first alone. */
  phrasesAt(first: string, second: string): readonly string[] {
    return this.table.beside(first, [['', second]])
  }

  holds(phrase: string): boolean {
    const [first = '', second = ''] = phrase.split(' ')
    return this.phrasesAt(first, second).includes(phrase)
  }
}
