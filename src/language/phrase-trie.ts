import type {WordType} from './word-type.ts'

/** A place in a phrase: what may follow, and the phrases that end here. */
export interface PhraseNode<Value> {
  readonly children: Map<string, PhraseNode<Value>>
  readonly values: Value[]
}

/**
 * All phrases of all rules in one trie over words: a scan costs one look-up a token, however many phrases there are.
 * What lies below a first word is built when an article first has that word, as most articles have few of them.
 */
export class PhraseTrie<Value> {
  private readonly pending = new Map<string, Array<readonly [phrase: string, value: Value]>>()
  private readonly nodes = new Map<string, PhraseNode<Value>>()

  /** @param phrase lower case, straight apostrophes, words parted by one space; "a/b" stands for either word */
  add(phrase: string, value: Value): void {
    const space = phrase.indexOf(' ')
    for (const first of (space < 0 ? phrase : phrase.slice(0, space)).split('/')) {
      const others = this.pending.get(first)
      if (others === undefined) this.pending.set(first, [[phrase, value]])
      else others.push([phrase, value])
      this.nodes.delete(first)
    }
  }

  /** Where the phrases begin that have this first word, or undefined. */
  begin(word: string): PhraseNode<Value> | undefined {
    const known = this.nodes.get(word)
    if (known !== undefined) return known
    const pending = this.pending.get(word)
    if (pending === undefined) return undefined
    const node: PhraseNode<Value> = {children: new Map(), values: []}
    for (const [phrase, value] of pending) insert(node, phrase, value)
    this.nodes.set(word, node)
    return node
  }
}

/** Adds a phrase below the node of its first word. */
function insert<Value>(first: PhraseNode<Value>, phrase: string, value: Value): void {
  let ends = [first]
  for (const words of phrase.split(' ').slice(1)) {
    ends = ends.flatMap((node) => words.split('/').map((word) => childOf(node, word)))
  }
  for (const node of ends) node.values.push(value)
}

function childOf<Value>(node: PhraseNode<Value>, word: string): PhraseNode<Value> {
  let child = node.children.get(word)
  if (child === undefined) {
    child = {children: new Map(), values: []}
    node.children.set(word, child)
  }
  return child
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
    node = next === undefined ? undefined : node.children.get(next.lower)
  }
}
