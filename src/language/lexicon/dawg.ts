/**
 * A word graph: a minimal acyclic automaton of words, each with a payload, in one typed array.
 *
 * Words that share a beginning or an ending share the nodes of it, so that a few hundred thousand forms fit in
 * less than a megabyte, are there as soon as the bytes are, and serve spelling suggestions as well as look-up.
 *
 * A node is the index of its first edge. Its edges follow one another in the order of their labels:
 *
 *     bits 31–24  label: 0 for "a word ends here" (always the first edge), else the number of a character
 *     bit  23     set on the node's last edge
 *     bits 22–0   the node it leads to; on a label-0 edge, the word's payload
 *
 * Bytes of a graph: u32 number of characters, u32 number of edges, u32 root node, u32 zero, the characters (u16
 * each, the first has label 1, padded to 4 bytes), the edges (u32 each, the one at index 0 is not used).
 */
export const LABEL_SHIFT = 24
export const LAST_EDGE = 0x800000
export const TARGET_MASK = 0x7fffff

const HEADER_BYTES = 16

/** A word graph that was read: views on its bytes. */
export interface WordGraph {
  readonly edges: Uint32Array
  readonly root: number
  /** The UTF-16 code unit of each label; index 0 is not used. */
  readonly unitOf: Uint16Array
  /** The label of each UTF-16 code unit; 0 for one that is in no word. */
  readonly labelOf: Uint8Array
}

/** Thrown when bytes are not a word graph. */
export class WordGraphError extends Error {
  override readonly name = 'WordGraphError'
}

/** Lays typed arrays on the bytes of a graph (4-byte aligned, else they are copied once). */
export function readGraph(bytes: Uint8Array): WordGraph {
  const data = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const header = new Uint32Array(data.buffer, data.byteOffset, Math.min(4, data.length >>> 2))
  const [characters = 0, edgeCount = 0, root = 0, zero = 1] = header
  const edgesAt = HEADER_BYTES + 4 * Math.ceil(characters / 2)
  if (zero !== 0 || characters > 255 || root >= edgeCount || edgesAt + 4 * edgeCount > data.length) {
    throw new WordGraphError('not the bytes of a word graph, or cut off')
  }
  const edges = new Uint32Array(data.buffer, data.byteOffset + edgesAt, edgeCount)
  const unitOf = new Uint16Array(characters + 1)
  unitOf.set(new Uint16Array(data.buffer, data.byteOffset + HEADER_BYTES, characters), 1)
  const labelOf = new Uint8Array(0x10000)
  for (let label = 1; label <= characters; label++) labelOf[unitOf[label] ?? 0] = label
  return {edges, root, unitOf, labelOf}
}

/** The payload of `word`, or -1 when the graph does not hold it. */
export function findWord(graph: WordGraph, word: string): number {
  const {edges, labelOf} = graph
  let node = graph.root
  for (let index = 0; index < word.length; index++) {
    const label = labelOf[word.charCodeAt(index)] ?? 0
    if (label === 0) return -1
    let at = node
    let edge = edges[at] ?? 0
    while (edge >>> LABEL_SHIFT < label && (edge & LAST_EDGE) === 0) edge = edges[++at] ?? 0
    if (edge >>> LABEL_SHIFT !== label) return -1
    node = edge & TARGET_MASK
  }
  const first = edges[node] ?? 0
  return first >>> LABEL_SHIFT === 0 ? first & TARGET_MASK : -1
}

/** Every word with its payload, in the order of the graph's labels. For tools and tests; a full walk. */
export function* wordsOf(graph: WordGraph): Generator<[word: string, payload: number]> {
  yield* wordsBelow(graph, graph.root, '')
}

function* wordsBelow(graph: WordGraph, node: number, prefix: string): Generator<[string, number]> {
  for (let at = node; ; at++) {
    const edge = graph.edges[at] ?? LAST_EDGE
    const label = edge >>> LABEL_SHIFT
    if (label === 0) yield [prefix, edge & TARGET_MASK]
    else {
      yield* wordsBelow(graph, edge & TARGET_MASK, prefix + String.fromCharCode(graph.unitOf[label] ?? 0))
    }
    if ((edge & LAST_EDGE) !== 0) return
  }
}
