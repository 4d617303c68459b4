/**
 * Builds the minimal word graph of a sorted word list and lays it out as bytes (see `dawg.ts` for the form).
 *
 * The method is that of Daciuk and others for sorted input: when the next word leaves the path of the last one,
 * the nodes of that path which can no longer change are replaced by equal nodes seen before.
 */
import {LABEL_SHIFT, LAST_EDGE, TARGET_MASK} from '../../language/lexicon/dawg.ts'

interface Node {
  labels: number[]
  targets: Node[]
  /** The payload of the word that ends here, -1 for none. */
  payload: number
  id: number
  /** The index of the node's first edge in the layout; -1 before it has one. */
  place: number
}

/** The bytes of the graph of `words` (at least one), each with its payload (0 to 2^23 - 1). */
export function writeGraph(words: ReadonlyMap<string, number>): Uint8Array {
  if (words.size === 0) throw new Error('a word graph needs a word')
  const units = alphabetOf(words.keys())
  const rootNode = minimise(words, units)
  const order = layOut(rootNode)
  let edgeCount = 1
  for (const node of order) edgeCount += node.labels.length + (node.payload >= 0 ? 1 : 0)
  const edgesAt = 16 + 4 * Math.ceil(units.length / 2)
  const bytes = new Uint8Array(edgesAt + 4 * edgeCount)
  const view = new DataView(bytes.buffer)
  const header = [units.length, edgeCount, rootNode.place, 0]
  header.forEach((value, index) => {
    view.setUint32(4 * index, value, true)
  })
  units.forEach((unit, index) => {
    view.setUint16(16 + 2 * index, unit, true)
  })
  for (const node of order) {
    const edges = edgesOf(node)
    edges.forEach((edge, index) => {
      view.setUint32(edgesAt + 4 * (node.place + index), edge, true)
    })
  }
  return bytes
}

/**
 * The code units of all words in the order of their labels: lower-case letters first, because most look-ups end
 * among them, then the rest by code unit.
 */
function alphabetOf(words: Iterable<string>): number[] {
  const units = new Set<number>()
  for (const word of words) {
    for (let index = 0; index < word.length; index++) units.add(word.charCodeAt(index))
  }
  const rank = (unit: number): number => (unit >= 0x61 && unit <= 0x7a ? unit : unit + 0x10000)
  const sorted = [...units].sort((a, b) => rank(a) - rank(b))
  if (sorted.length > 255)
    throw new Error(`a word graph has room for 255 characters, not ${String(sorted.length)}`)
  return sorted
}

function labelled(words: ReadonlyMap<string, number>, units: readonly number[]): [number[], number][] {
  const labels = new Map(units.map((unit, index) => [unit, index + 1]))
  const entries = [...words].map(([word, payload]): [number[], number] => [
    Array.from(word, (_, index) => labels.get(word.charCodeAt(index)) ?? 0),
    payload
  ])
  return entries.sort(([a], [b]) => {
    const shared = Math.min(a.length, b.length)
    for (let index = 0; index < shared; index++) {
      const difference = (a[index] ?? 0) - (b[index] ?? 0)
      if (difference !== 0) return difference
    }
    return a.length - b.length
  })
}

function minimise(words: ReadonlyMap<string, number>, units: readonly number[]): Node {
  let nextId = 0
  const newNode = (): Node => ({labels: [], targets: [], payload: -1, id: nextId++, place: -1})
  const known = new Map<string, Node>()
  const path: Node[] = [newNode()]
  let previous: number[] = []

  /** Settles the nodes of the path below `depth`, deepest first. */
  const settle = (depth: number): void => {
    while (path.length - 1 > depth) {
      const node = path.pop()
      const parent = path.at(-1)
      if (!node || !parent) return
      const key = `${String(node.payload)};${node.labels.join(',')};${node.targets.map((target) => target.id).join(',')}`
      const twin = known.get(key)
      if (twin) parent.targets[parent.targets.length - 1] = twin
      else known.set(key, node)
    }
  }

  for (const [word, payload] of labelled(words, units)) {
    let shared = 0
    while (shared < word.length && word[shared] === previous[shared]) shared++
    settle(shared)
    for (const label of word.slice(shared)) {
      const node = newNode()
      const parent = path.at(-1)
      parent?.labels.push(label)
      parent?.targets.push(node)
      path.push(node)
    }
    const end = path.at(-1)
    if (end) end.payload = payload
    previous = word
  }
  settle(0)
  const [root] = path
  if (!root) throw new Error('a word graph needs a root')
  return root
}

/** Gives every node its place, parents before children, and returns the nodes in that order. */
function layOut(root: Node): Node[] {
  const order: Node[] = []
  const stack: Node[] = [root]
  let place = 1
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.place >= 0) continue
    node.place = place
    place += node.labels.length + (node.payload >= 0 ? 1 : 0)
    order.push(node)
    for (const target of node.targets) if (target.place < 0) stack.push(target)
  }
  if (place > TARGET_MASK) throw new Error('the words are too many for one word graph')
  return order
}

function edgesOf(node: Node): number[] {
  const edges = node.labels.map(
    (label, index) => ((label << LABEL_SHIFT) | (node.targets[index]?.place ?? 0)) >>> 0
  )
  if (node.payload >= 0) edges.unshift(node.payload)
  const last = edges.length - 1
  return edges.map((edge, index) => (index === last ? (edge | LAST_EDGE) >>> 0 : edge))
}
