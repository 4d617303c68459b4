import type {WordType} from './word-type.ts'

/** Any token at this place of a phrase. */
interface Node<Value> {
  readonly children: Map<string, Node<Value>>
  readonly values: Value[]
}

/**
 * All phrases of all rules in one trie over words: a scan costs one look-up a token, however many phrases there are.
 */
export class PhraseTrie<Value> {
  private readonly root: Node<Value> = {children: new Map(), values: []}

  get isEmpty(): boolean {
    return this.root.children.size === 0
  }

  /** @param words lower case, straight apostrophes, at least one */
  add(words: readonly string[], value: Value): void {
    let node = this.root
    for (const word of words) {
      let child = node.children.get(word)
      if (child === undefined) {
        child = {children: new Map(), values: []}
        node.children.set(word, child)
      }
      node = child
    }
    node.values.push(value)
  }

  /** Calls `found` for every phrase, with the indexes of its first and last token. */
  scan(types: readonly WordType[], found: (first: number, last: number, value: Value) => void): void {
    for (let first = 0; first < types.length; first++) {
      const word = types[first]
      let node = word === undefined ? undefined : this.root.children.get(word.lower)
      for (let last = first; node !== undefined; ) {
        for (const value of node.values) found(first, last, value)
        const next = types[++last]
        node = next === undefined ? undefined : node.children.get(next.lower)
      }
    }
  }
}
