/** Reading files and standard input, with a limit, and saying in words why one could not be read. */
import {closeSync, fstatSync, openSync, readSync} from 'node:fs'
import {decode, DecodeError, type DecodedText} from '../article/decode.ts'

/** An input cannot be used; the message goes on after "article.txt: ". */
export class InputError extends Error {
  override readonly name = 'InputError'
}

const STDIN = 0
const CHUNK = 65_536

/**
 * The text of a file, or of standard input.
 *
 * @param maxSize in bytes
 * @throws InputError
 */
export function readText(path: string, isStdin: boolean, maxSize: number): DecodedText {
  const bytes = readBytes(path, isStdin, maxSize)
  try {
    const decoded = decode(bytes)
    if (decoded.text.trim() === '') throw new InputError('is empty')
    return decoded
  } catch (error) {
    throw error instanceof DecodeError ? new InputError(error.message) : error
  }
}

function readBytes(path: string, isStdin: boolean, maxSize: number): Uint8Array {
  let descriptor = STDIN
  try {
    if (!isStdin) descriptor = openSync(path, 'r')
    const {size} = fstatSync(descriptor)
    if (size > maxSize) throw tooLarge(maxSize, size)
    return readAll(descriptor, size, maxSize)
  } catch (error) {
    throw error instanceof InputError ? error : new InputError(reasonOf(error))
  } finally {
    if (descriptor !== STDIN) closeSync(descriptor)
  }
}

/** Reads to the end; `size` is 0 for pipes, which are read as they come. */
function readAll(descriptor: number, size: number, maxSize: number): Uint8Array {
  let buffer = Buffer.allocUnsafe(size > 0 ? size + 1 : CHUNK)
  let length = 0
  for (;;) {
    const count = readSome(descriptor, buffer, length)
    if (count === 0) return buffer.subarray(0, length)
    length += count
    if (length > maxSize) throw tooLarge(maxSize)
    if (length === buffer.length) buffer = Buffer.concat([buffer, Buffer.allocUnsafe(buffer.length)])
  }
}

function readSome(descriptor: number, buffer: Buffer, offset: number): number {
  for (;;) {
    try {
      return readSync(descriptor, buffer, offset, buffer.length - offset, null)
    } catch (error) {
      const code = codeOf(error)
      if (code === 'EOF') return 0
      if (code !== 'EAGAIN') throw error
      // standard input that does not wait for its writer; look again in a moment
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

function tooLarge(maxSize: number, size?: number): InputError {
  const actual = size === undefined ? 'more' : inWords(size)
  return new InputError(
    `is too large: ${actual}, and the limit is ${inWords(maxSize)} (--max-size sets another)`
  )
}

function inWords(bytes: number): string {
  if (bytes < 1000) return `${String(bytes)} bytes`
  const [unit, name] = bytes < 1e6 ? [1e3, 'KB'] : bytes < 1e9 ? [1e6, 'MB'] : [1e9, 'GB']
  return `${String(Math.round((bytes / unit) * 10) / 10)} ${name}`
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file: a part of its path is not a folder',
  EISDIR: 'is a folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ELOOP: 'is a link that leads back to itself',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
  ENXIO: 'is not a file that can be read',
  EIO: 'the disk or device failed while it was read'
}

/** Why the system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error)
  return REASONS[code] ?? `could not be read (${code || String(error)})`
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
