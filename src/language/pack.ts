/**
 * The data pack: named sections of bytes in one file, read without copying.
 *
 * Layout (little endian, every section starts on an 8-byte boundary, so that typed arrays can lie on it):
 *
 *     0   8 bytes   magic `CEPACK\r\n`: a transfer that changes line ends is noticed
 *     8   u32       version of the format
 *     12  u32       number of sections
 *     16  directory per section: u32 offset, u32 length, u32 length of the name, the name, padding to 4
 *     …   sections
 */
const MAGIC = [0x43, 0x45, 0x50, 0x41, 0x43, 0x4b, 0x0d, 0x0a]
const VERSION = 1
const HEADER = 16

/** The sections of a pack that was read. */
export interface Pack {
  /** The names of the sections, in the order of the file. */
  readonly names: readonly string[]
  /** The bytes of a section: a view, 8-byte aligned, not a copy. Throws when the pack has no such section. */
  section(name: string): Uint8Array
}

/** Thrown when bytes are not a pack of this version, or a pack lacks a section. */
export class PackError extends Error {
  override readonly name = 'PackError'
}

const align = (offset: number, to: number): number => Math.ceil(offset / to) * to

/** One file's bytes out of `sections`; they come in the order of the keys. */
export function writePack(sections: Record<string, Uint8Array>): Uint8Array {
  const encoder = new TextEncoder()
  const entries = Object.entries(sections).map(([name, bytes]) => ({name: encoder.encode(name), bytes}))
  let end = HEADER
  for (const {name} of entries) end += 12 + align(name.length, 4)
  const offsets: number[] = []
  for (const {bytes} of entries) {
    end = align(end, 8)
    offsets.push(end)
    end += bytes.length
  }
  const pack = new Uint8Array(align(end, 8))
  const view = new DataView(pack.buffer)
  pack.set(MAGIC)
  view.setUint32(8, VERSION, true)
  view.setUint32(12, entries.length, true)
  let at = HEADER
  entries.forEach(({name, bytes}, index) => {
    const offset = offsets[index] ?? 0
    view.setUint32(at, offset, true)
    view.setUint32(at + 4, bytes.length, true)
    view.setUint32(at + 8, name.length, true)
    pack.set(name, at + 12)
    pack.set(bytes, offset)
    at += 12 + align(name.length, 4)
  })
  return pack
}

/**
 * Reads the directory of a pack; the sections stay where they are.
 *
 * Bytes that do not start on an 8-byte boundary of their buffer are copied once, because typed arrays could not
 * lie on them. Throws a {@link PackError} for bytes that are not a pack, are cut off, or have another version.
 */
export function readPack(bytes: Uint8Array): Pack {
  const data = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  if (data.length < HEADER || MAGIC.some((byte, index) => data[index] !== byte)) {
    throw new PackError('not a copyedit data pack: it does not start with the mark of one')
  }
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const version = view.getUint32(8, true)
  if (version !== VERSION) {
    throw new PackError(
      `the data pack has version ${String(version)}; this copyedit reads version ${String(VERSION)}`
    )
  }
  const sections = readDirectory(data, view)
  return {
    names: [...sections.keys()],
    section(name) {
      const section = sections.get(name)
      if (!section) throw new PackError(`the data pack has no section "${name}"`)
      return section
    }
  }
}

function readDirectory(data: Uint8Array, view: DataView): Map<string, Uint8Array> {
  const decoder = new TextDecoder()
  const sections = new Map<string, Uint8Array>()
  const count = view.getUint32(12, true)
  let at = HEADER
  for (let index = 0; index < count; index++) {
    if (at + 12 > data.length) throw new PackError('the data pack is cut off in its directory')
    const offset = view.getUint32(at, true)
    const length = view.getUint32(at + 4, true)
    const nameLength = view.getUint32(at + 8, true)
    const name = decoder.decode(data.subarray(at + 12, at + 12 + nameLength))
    if (offset + length > data.length) throw new PackError(`the data pack is cut off in section "${name}"`)
    sections.set(name, data.subarray(offset, offset + length))
    at += 12 + align(nameLength, 4)
  }
  return sections
}
