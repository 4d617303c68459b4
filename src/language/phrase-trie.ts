import type {WordType} from './word-type.ts'

/** A phrase that goes on below a node: its words, as far as they are given as choices, and who wants to know. */
interface Ahead<Value> {
  readonly words: readonly string[]
  readonly value: Value
}

/** Gives the phrases that go on from a place with a word, which need not be known before that word is met. */
type Supply<Value> = (next: string) => Iterable<{readonly phrase: string; readonly value: Value}>

/** How many words that nothing was supplied for are kept in mind at a place. */
const MOST_ASKED = 1000

/** A place in a phrase: what may follow, and the phrases that end here. */
export class PhraseNode<Value> {
  readonly values: Value[] = []
  private readonly depth: number
  private readonly ahead: Array<Ahead<Value>> = []
  /** What follows by its next word; laid out when first asked for. */
  private next: Map<string, PhraseNode<Value>> | undefined
  private supply: Supply<Value> | undefined
  /** The words for which there was a supply, and those of late for which it was asked. */
  private readonly supplied = new Set<string>()
  private readonly asked = new Set<string>()

  /** @param depth how many words lead here */
  constructor(depth: number) {
    this.depth = depth
  }

  add(phrase: Ahead<Value>): void {
    if (phrase.words.length === this.depth) this.values.push(phrase.value)
    else if (this.next === undefined) this.ahead.push(phrase)
    else this.lay(phrase, this.next)
  }

  addSupply(supply: Supply<Value>): void {
    this.supply = supply
  }

  /** The place that one more word leads to. */
  after(word: string): PhraseNode<Value> | undefined {
    const next = this.laidOut()
    if (this.supply !== undefined && !this.asked.has(word)) this.take(word, this.supply, next)
    return next.get(word)
  }

  private take(word: string, supply: Supply<Value>, next: Map<string, PhraseNode<Value>>): void {
    if (this.asked.size >= MOST_ASKED) this.asked.clear()
    this.asked.add(word)
    if (this.supplied.has(word)) return
    for (const {phrase, value} of supply(word)) {
      this.supplied.add(word)
      this.layAfter(word, {words: phrase.split(' '), value}, next)
    }
  }

  private laidOut(): Map<string, PhraseNode<Value>> {
    if (this.next === undefined) {
      this.next = new Map()
      for (const phrase of this.ahead) this.lay(phrase, this.next)
    }
    return this.next
  }

  private lay(phrase: Ahead<Value>, next: Map<string, PhraseNode<Value>>): void {
    for (const choice of new Set(phrase.words[this.depth]?.split('/'))) this.layAfter(choice, phrase, next)
  }

  private layAfter(word: string, phrase: Ahead<Value>, next: Map<string, PhraseNode<Value>>): void {
    let node = next.get(word)
    if (node === undefined) next.set(word, (node = new PhraseNode(this.depth + 1)))
    node.add(phrase)
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
    for (const choice of new Set(first.split('/'))) this.from(choice).add({words: phrase.split(' '), value})
  }

  /** Where the phrases begin that have this first word, whether there are any or not. */
  from(first: string): PhraseNode<Value> {
    let node = this.begins.get(first)
    if (node === undefined) this.begins.set(first, (node = new PhraseNode(1)))
    return node
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
