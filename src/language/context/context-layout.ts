/**
 * The bytes of a context model, and typed arrays over them. The file, little endian, each part on a 4-byte boundary:
 *
 *     u32 × 8    magic, numbers of words, dimensions, hidden units, output units, cells of pairs, twins, bytes of text
 *     f32        scales: of the vectors, one a dimension; of the four matrices; of the biases; of the weights
 *     f32        biases of the hidden and of the output units
 *     u32        hashes of the words, ascending; a word's number is its place among them, from 1 on
 *     i8         matrices: context → hidden, context → wanted, hidden → wanted, vector → output
 *     i8, u8     for each word its bias, and its weight in a sentence
 *     u8         for each word how common it is, and how many twins it has: words that a slip makes it of
 *     u16        the twins, word by word; the highest bit is set where the two sound alike
 *     u16        pairs of neighbours, open addressing: twelve bits of a hash, four of how much they keep together
 *     u8         vectors: two dimensions a byte
 *     text       the words in the order of their numbers, parted by line feeds
 */

/** Words before and after a place that the network looks at. */
export const REACH = 3
/** These, and the sentence as a whole. */
export const CONTEXT_PARTS = 2 * REACH + 1

const MAGIC = 0x54434543
const HEADER_WORDS = 8

export interface ContextLayout {
  readonly dimensions: number
  readonly hidden: number
  readonly outputs: number
  /** Of the vectors, then of the rest. */
  readonly scales: Float32Array
  readonly hiddenBias: Float32Array
  readonly outputBias: Float32Array
  readonly hashes: Uint32Array
  readonly toHidden: Int8Array
  readonly toWanted: Int8Array
  readonly hiddenToWanted: Int8Array
  readonly toOutput: Int8Array
  readonly biases: Int8Array
  readonly weights: Uint8Array
  readonly common: Uint8Array
  readonly twinCounts: Uint8Array
  readonly twins: Uint16Array
  readonly pairs: Uint16Array
  readonly vectors: Uint8Array
  readonly text: Uint8Array
  /** The scale of the matrices 0 to 3, of the biases 4 and of the weights 5. */
  readonly scale: (part: number) => number
}

/**
 * @param bytes on a 4-byte boundary of their buffer; nothing is copied
 * @throws Error where they are no such model
 */
export function layOut(bytes: Uint8Array): ContextLayout {
  const {buffer, byteOffset} = bytes
  const [magic, size = 0, dimensions = 0, hidden = 0, outputs = 0, cells = 0, twins = 0, text = 0] =
    new Uint32Array(buffer, byteOffset, Math.min(HEADER_WORDS, bytes.length >> 2))
  if (magic !== MAGIC) throw new Error('Not a context model: the bytes do not begin as one')
  const wanted = dimensions + outputs
  let at = byteOffset + 4 * HEADER_WORDS
  const take = (length: number): number => {
    const start = at
    at += Math.ceil(length / 4) * 4
    return start
  }
  const floats = (length: number) => new Float32Array(buffer, take(4 * length), length)
  const signed = (length: number) => new Int8Array(buffer, take(length), length)
  const small = (length: number) => new Uint8Array(buffer, take(length), length)
  const short = (length: number) => new Uint16Array(buffer, take(2 * length), length)
  const scales = floats(dimensions + 6)
  return {
    dimensions,
    hidden,
    outputs,
    scales,
    hiddenBias: floats(hidden),
    outputBias: floats(outputs),
    hashes: new Uint32Array(buffer, take(4 * size), size),
    toHidden: signed(CONTEXT_PARTS * dimensions * hidden),
    toWanted: signed(CONTEXT_PARTS * dimensions * wanted),
    hiddenToWanted: signed(hidden * wanted),
    toOutput: signed(dimensions * outputs),
    biases: signed(size),
    weights: small(size),
    common: small(size),
    twinCounts: small(size),
    twins: short(twins),
    pairs: short(cells),
    vectors: small(size * (dimensions >> 1)),
    text: small(text),
    scale: (part) => scales[dimensions + part] ?? 0
  }
}

/** Where the part of each begins when they lie one behind the other. */
export function startsOf(counts: Uint8Array): Uint32Array {
  const starts = new Uint32Array(counts.length)
  let at = 0
  for (let index = 0; index < counts.length; index++) {
    starts[index] = at
    at += counts[index] ?? 0
  }
  return starts
}

/** FNV-1a over the code units of a word. */
export function hashOf(word: string): number {
  let result = 0x811c9dc5
  for (let index = 0; index < word.length; index++)
    result = Math.imul(result ^ word.charCodeAt(index), 0x01000193)
  return result >>> 0
}

/** Of two words' numbers, in their order. */
export function pairHash(first: number, second: number): number {
  const both = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0xc2b2ae35)
  const mixed = Math.imul(both ^ (both >>> 15), 0x27d4eb2f)
  return (mixed ^ (mixed >>> 13)) >>> 0
}
