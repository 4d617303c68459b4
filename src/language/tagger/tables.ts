/**
 * A model laid out for use: what the build puts into the data pack, so that a run only lays typed arrays over it.
 * (The model file itself is small instead, and has to be decoded.)
 *
 *     u32 × 8      magic, bits, number of keys, of weights, of classes, of class bytes, hash of the tag names, zero
 *     rowStarts    u32 for each of the 2^bits rows, and one more for where the last one ends
 *     keys         u32 each
 *     weights      i16 each: value × 256 + tag
 *     keyClasses   u16 each
 *     classes      for each: flags (1: closed), number of tags, the tags
 */
import {hashText} from './features.ts'
import type {Model, TagClass} from './model.ts'
import {TAGS} from './tags.ts'

/** A model that can be used at once. */
export interface TaggerTables extends Pick<Model, 'bits' | 'classes' | 'keys' | 'keyClasses' | 'rowStarts'> {
  /** Value × 256 + tag; those of row `r` are from `rowStarts[r]` to `rowStarts[r + 1]`, exclusive. */
  readonly weights: Int16Array
}

const MAGIC = 0x54544543
const HEADER_WORDS = 8

export function tablesOf({
  bits,
  classes,
  keys,
  keyClasses,
  rowStarts,
  weightTags,
  weights
}: Model): TaggerTables {
  const joined = Int16Array.from(weights, (value, index) => value * 256 + (weightTags[index] ?? 0))
  return {bits, classes, keys, keyClasses, rowStarts, weights: joined}
}

/** The bytes of a model laid out; `readTables` reads them. */
export function writeTables({bits, classes, keys, keyClasses, rowStarts, weights}: TaggerTables): Uint8Array {
  const classBytes = classes.flatMap(({tags, closed}) => [closed ? 1 : 0, tags.length, ...tags])
  const header = [MAGIC, bits, keys.length, weights.length, classes.length, classBytes.length, tagsHash(), 0]
  const parts = [Uint32Array.from(header), rowStarts, keys, weights, keyClasses, Uint8Array.from(classBytes)]
  const out = new Uint8Array(parts.reduce((length, part) => length + part.byteLength, 0))
  let at = 0
  for (const {buffer, byteOffset, byteLength} of parts) {
    out.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  return out
}

/**
 * Lays arrays over the bytes; nothing is copied but the few classes.
 *
 * @param bytes on a 4-byte boundary of their buffer
 * @throws Error where they are no tables, or those of a model with other tags
 */
export function readTables(bytes: Uint8Array): TaggerTables {
  const {buffer, byteOffset} = bytes
  const header = new Uint32Array(buffer, byteOffset, Math.min(HEADER_WORDS, bytes.length >> 2))
  const [magic, bits = 0, keyCount = 0, weightCount = 0, classCount = 0, classBytes = 0, hash] = header
  if (magic !== MAGIC) throw new Error('Not the tables of a tagger model')
  if (hash !== tagsHash()) throw new Error('The tagger model has other tags than this program')
  const rowCount = (1 << bits) + 1
  const keysAt = byteOffset + 4 * (HEADER_WORDS + rowCount)
  const weightsAt = keysAt + 4 * keyCount
  const keyClassesAt = weightsAt + 2 * weightCount
  const classesAt = keyClassesAt + 2 * keyCount
  if (classesAt + classBytes > byteOffset + bytes.length) throw new Error('The tagger model is cut short')
  return {
    bits,
    classes: readClasses(new Uint8Array(buffer, classesAt, classBytes), classCount),
    keys: new Uint32Array(buffer, keysAt, keyCount),
    keyClasses: new Uint16Array(buffer, keyClassesAt, keyCount),
    rowStarts: new Uint32Array(buffer, byteOffset + 4 * HEADER_WORDS, rowCount),
    weights: new Int16Array(buffer, weightsAt, weightCount)
  }
}

function readClasses(bytes: Uint8Array, count: number): TagClass[] {
  const classes: TagClass[] = []
  for (let at = 0; classes.length < count;) {
    const length = bytes[at + 1] ?? 0
    classes.push({closed: bytes[at] === 1, tags: Array.from(bytes.subarray(at + 2, at + 2 + length))})
    at += 2 + length
  }
  return classes
}

function tagsHash(): number {
  const names = TAGS.join()
  return hashText(names, 0, names.length, 0) >>> 0
}
