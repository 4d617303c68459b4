/**
 * The model file: sparse rows of small weights and a tag dictionary, all of it bytes, so that any offset will do.
 *
 * ```
 * "CETM" · version · row bits · tag names, each ended by a line feed, then a zero
 * classes:    varint count, then for each: flags (1: closed), number of tags, the tags
 * dictionary: varint count, then the sorted 26-bit keys as varint differences, then a varint class for each
 * rows:       one byte for each of the 2^bits rows: its number of weights
 * weights:    the tags of all weights, then their values (int8)
 * ```
 */
import {TAGS} from './tags.ts'

/** The possible tags of a word. */
export interface TagClass {
  /** The tags, ascending. */
  readonly tags: readonly number[]
  /** True if the word has been seen so often that no other tag is worth a thought. */
  readonly closed: boolean
}

/** The parts of a model; `writeModel` and `readModel` are each other's inverse. */
export interface Model {
  /** There are 2^bits rows of weights. */
  readonly bits: number
  /** Class 0 is that of words the dictionary does not hold. */
  readonly classes: readonly TagClass[]
  /** Sorted, without duplicates (`dictionaryKey`). */
  readonly keys: Uint32Array
  /** The class of each key. */
  readonly keyClasses: Uint16Array
  /** The weights of row `r` are those from `rowStarts[r]` to `rowStarts[r + 1]`, exclusive. */
  readonly rowStarts: Uint32Array
  readonly weightTags: Uint8Array
  readonly weights: Int8Array
}

const MAGIC = [0x43, 0x45, 0x54, 0x4d]
const VERSION = 1

/** Serialises a model. */
export function writeModel(model: Model): Uint8Array {
  const bytes: number[] = [...MAGIC, VERSION, model.bits]
  for (const name of TAGS) {
    for (let index = 0; index < name.length; index++) bytes.push(name.charCodeAt(index))
    bytes.push(0x0a)
  }
  bytes.push(0)
  pushVarint(bytes, model.classes.length)
  for (const one of model.classes) bytes.push(one.closed ? 1 : 0, one.tags.length, ...one.tags)
  pushVarint(bytes, model.keys.length)
  let last = 0
  for (const key of model.keys) {
    pushVarint(bytes, key - last)
    last = key
  }
  for (const one of model.keyClasses) pushVarint(bytes, one)
  for (let row = 0; row < 1 << model.bits; row++) {
    bytes.push((model.rowStarts[row + 1] ?? 0) - (model.rowStarts[row] ?? 0))
  }
  const head = Uint8Array.from(bytes)
  const out = new Uint8Array(head.length + 2 * model.weights.length)
  out.set(head)
  out.set(model.weightTags, head.length)
  out.set(
    new Uint8Array(model.weights.buffer, model.weights.byteOffset, model.weights.length),
    head.length + model.weights.length
  )
  return out
}

/** Reads a model without copying its weights. Throws an Error if the bytes are not a model with these tags. */
export function readModel(bytes: Uint8Array): Model {
  const reader = new Reader(bytes)
  for (const expected of MAGIC) {
    if (reader.byte() !== expected) throw new Error('Not a tagger model: the file does not begin with "CETM"')
  }
  const version = reader.byte()
  if (version !== VERSION)
    throw new Error(`Tagger model of version ${String(version)}; this program reads ${String(VERSION)}`)
  const bits = reader.byte()
  if (reader.lines().join() !== TAGS.join())
    throw new Error('The tagger model has other tags than this program')
  const classes: TagClass[] = []
  for (let count = reader.varint(); count > 0; count--) {
    const closed = reader.byte() === 1
    const tags: number[] = []
    for (let left = reader.byte(); left > 0; left--) tags.push(reader.byte())
    classes.push({tags, closed})
  }
  const keys = new Uint32Array(reader.varint())
  let last = 0
  for (let index = 0; index < keys.length; index++) keys[index] = last += reader.varint()
  const keyClasses = new Uint16Array(keys.length)
  for (let index = 0; index < keys.length; index++) keyClasses[index] = reader.varint()
  const lengths = reader.take(1 << bits)
  const rowStarts = new Uint32Array(lengths.length + 1)
  let end = 0
  for (let row = 0; row < lengths.length; row++) rowStarts[row + 1] = end += lengths[row] ?? 0
  const weightTags = reader.take(end)
  const values = reader.take(end)
  const weights = new Int8Array(values.buffer, values.byteOffset, values.length)
  return {bits, classes, keys, keyClasses, rowStarts, weightTags, weights}
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80)
    rest >>>= 7
  }
  bytes.push(rest)
}

class Reader {
  private readonly bytes: Uint8Array
  private offset = 0

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
  }

  byte(): number {
    const value = this.bytes[this.offset++]
    if (value === undefined) throw new Error('The tagger model is cut short')
    return value
  }

  varint(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte()
      value |= (byte & 0x7f) << shift
      if (byte < 0x80) return value >>> 0
    }
  }

  /** Lines up to a zero byte, each ended by a line feed. */
  lines(): string[] {
    const lines: string[] = []
    let line = ''
    for (let byte = this.byte(); byte !== 0; byte = this.byte()) {
      if (byte !== 0x0a) line += String.fromCharCode(byte)
      else {
        lines.push(line)
        line = ''
      }
    }
    return lines
  }

  take(length: number): Uint8Array {
    const part = this.bytes.subarray(this.offset, this.offset + length)
    if (part.length < length) throw new Error('The tagger model is cut short')
    this.offset += length
    return part
  }
}
