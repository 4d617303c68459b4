import type {WordType} from './word-type.ts'

/** A phrase that goes on below a node: its words, as far as they are given as choices, and who wants to know. */
interface Ahead<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

/** A place in a phrase: what may follow, and the phrases that end here. */
export class PhraseNode<Value> {
  readonly values: Value[] = []
  private readonly depth: number
  private readonly ahead: Array<Ahead<Value>> = []
  /** What follows by its next word; laid out when first asked for. */
  private next: Map<string, PhraseNode<Value>> | undefined

  /** @param depth how many words lead here */
  constructor(depth: number) {
    this.depth = depth
  }

  add(phrase: Ahead<Value>): void {
    if (phrase.words.length === this.depth) this.values.push(phrase.value)
    else {
      this.ahead.push(phrase)
      this.next = undefined
    }
  }

  /** The place that one more word leads to. */
  after(word: string): PhraseNode<Value> | undefined {
    if (this.ahead.length === 0) return undefined
    if (this.next === undefined) {
      this.next = new Map()
      for (const phrase of this.ahead) {
        for (const choice of new Set(phrase.words[this.depth]?.split('/'))) {
          let node = this.next.get(choice)
          if (node === undefined) this.next.set(choice, (node = new PhraseNode(this.depth + 1)))
          node.add(phrase)
        }
      }
    }
    return this.next.get(word)
  }
}

/**
 * All phrases of all rules in one trie over words: a scan costs one look-up a token, however many phrases there are.
 * What lies below a word is built when an article first has that word there, as most articles have few of them.
 */
export class PhraseTrie<Value> {
  private readonly begins = new Map<string, PhraseNode<Value>>()

  /** @param phrase lower case, straight apostrophes, words parted by one space; "a/b" stands for either word */
  add(phrase: string, value: Value): void {
    const [first = ''] = phrase.split(' ', 1)
    for (const choice of new Set(first.split('/'))) this.addBelow(choice, phrase, value)
  }

  /** @param first the one of its first words that the phrase is to be found by */
  addBelow(first: string, phrase: string, value: Value): void {
    let node = this.begins.get(first)
    if (node === undefined) this.begins.set(first, (node = new PhraseNode(1)))
    node.add({words: phrase.split(' '), value})
  }

  /** Where the phrases begin that have this first word, or undefined. */
  begin(word: string): PhraseNode<Value> | undefined {
    return this.begins.get(word)
  }
}

/** Calls `found` for every phrase that begins with the token at `first`, with the index of its last token. */
export function followPhrases<Value>(
  begin: PhraseNode<Value>,
  types: readonly WordType[],
  first: number,
  found: (last: number, value: Value) => void
): void {
  let node: PhraseNode<Value> | undefined = begin
  for (let last = first; node !== undefined;) {
    for (const value of node.values) found(last, value)
    const next = types[++last]
    node = next === undefined ? undefined : node.after(next.lower)
  }
}
