import {WordTable} from '../language/word-table.ts'

/** Phrases by their first words, with nothing said of them; see PhraseTable for those that are to become others. */
export class PhraseSet {
  private readonly table: WordTable<string>

  /** @param text as the generator writes it; see word-table.ts */
  constructor(text: string) {
    this.table = new WordTable(text)
  }

  /** The phrases that begin with a word. */
  phrasesAt(word: string): readonly string[] {
    return this.table.at(word)
  }

  has(phrase: string): boolean {
    return this.table.at(phrase.split(' ', 1)[0] ?? '').includes(phrase)
  }
}
