/**
 * Bytes to text. UTF-8 is expected; a byte order mark decides otherwise, and what is neither is read as windows-1252,
 * the encoding of old editorial systems, when it looks like that. What is no text at all is refused.
 */

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'

export interface DecodedText {
  /** Without the byte order mark: offsets count in this text. */
  readonly text: string
  readonly encoding: Encoding
  /** Whether a byte order mark stood before the text; whoever writes the file again puts it back. */
  readonly bom: boolean
  /** Whether the encoding was guessed from the bytes, and the reader should be told. */
  readonly isGuess: boolean
}

/** Thrown where bytes are no text; the message says what they are, in a form that goes on after "article.txt: ". */
export class DecodeError extends Error {
  override readonly name = 'DecodeError'
}

/** Files that newsrooms confuse with text, by their first bytes. */
const SIGNATURES: ReadonlyArray<readonly [bytes: string, what: string]> = [
  ['%PDF-', 'a PDF document'],
  ['PK\u0003\u0004', 'a ZIP container, such as a .docx or .odt document'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old Office document, such as a .doc file'],
  ['{\\rtf', 'an RTF document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip archive']
]

/** How much of a file is looked at to tell text from something else, in bytes. */
const SAMPLE = 65_536

/** @throws DecodeError where the bytes are no text, or text in an encoding that cannot be told */
export function decode(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decodeMarked(bytes.subarray(3), 'utf-8')
  if (startsWith(bytes, [0xff, 0xfe])) return decodeMarked(bytes.subarray(2), 'utf-16le')
  if (startsWith(bytes, [0xfe, 0xff])) return decodeMarked(bytes.subarray(2), 'utf-16be')
  refuseKnownFormats(bytes)
  const wide = unmarkedUtf16(bytes)
  if (wide !== undefined)
    return {text: decodeStrictly(bytes, wide), encoding: wide, bom: false, isGuess: true}
  refuseControls(bytes)
  const text = tryDecode(bytes, 'utf-8')
  if (text !== undefined) return {text, encoding: 'utf-8', bom: false, isGuess: false}
  return {text: decodeWestern(bytes), encoding: 'windows-1252', bom: false, isGuess: true}
}

function decodeMarked(bytes: Uint8Array, encoding: Encoding): DecodedText {
  if (encoding === 'utf-8') refuseControls(bytes)
  return {text: decodeStrictly(bytes, encoding), encoding, bom: true, isGuess: false}
}

function tryDecode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    return undefined
  }
}

function decodeStrictly(bytes: Uint8Array, encoding: Encoding): string {
  const text = tryDecode(bytes, encoding)
  if (text !== undefined) return text
  const {firstBad} = surveyUtf8(bytes)
  const place = encoding === 'utf-8' ? `: ${badByte(bytes, firstBad)}` : ''
  throw new DecodeError(`is marked as ${encoding.toUpperCase()} and is not valid as such${place}`)
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte)
}

function refuseKnownFormats(bytes: Uint8Array): void {
  for (const [head, what] of SIGNATURES) {
    if (
      startsWith(
        bytes,
        [...head].map((letter) => letter.charCodeAt(0))
      )
    ) {
      throw new DecodeError(`is ${what}, not plain text`)
    }
  }
}

/** UTF-16 of Western text has a NUL in nearly every second byte, always on the same side. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length < 2 || bytes.length % 2 !== 0) return undefined
  const end = Math.min(bytes.length, SAMPLE)
  const zeros = [0, 0]
  for (let index = 0; index < end; index++) {
    if (bytes[index] === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  if (even === 0 && odd > end * 0.35) return 'utf-16le'
  if (odd === 0 && even > end * 0.35) return 'utf-16be'
  return undefined
}

/** NUL never stands in a text, other control characters hardly ever. */
function refuseControls(bytes: Uint8Array): void {
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new DecodeError(`is a binary file, not text: byte ${String(nul + 1)} is NUL`)
  const end = Math.min(bytes.length, SAMPLE)
  let controls = 0
  for (let index = 0; index < end; index++) {
    const byte = bytes[index] ?? 0
    if (byte < 0x20 && !(byte >= 0x09 && byte <= 0x0d)) controls++
  }
  if (controls > 4 && controls > end * 0.01) {
    throw new DecodeError('is a binary file, not text: it is full of control characters')
  }
}

/** What stands at 0x80 to 0x9F in windows-1252; a blank is not assigned. The rest is as in Latin-1. */
export const WESTERN_HIGH = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Above this share of bytes beyond ASCII the text is no English in a Western encoding. */
const MOST_HIGH = 0.2

/** A table of our own, because Node's decoder for windows-1252 is wrong at 0x80 to 0x9F in some of its versions. */
function decodeWestern(bytes: Uint8Array): string {
  const {firstBad, bad, sequences} = surveyUtf8(bytes)
  if (sequences > bad) throw new DecodeError(`is UTF-8 with damage: ${badByte(bytes, firstBad)}`)
  let high = 0
  for (const byte of bytes) {
    if (byte >= 0x80) high++
    if (byte >= 0x80 && byte < 0xa0 && WESTERN_HIGH[byte - 0x80] === ' ') {
      throw new DecodeError(`is neither UTF-8 nor windows-1252: ${badByte(bytes, bytes.indexOf(byte))}`)
    }
  }
  if (high > bytes.length * MOST_HIGH) {
    throw new DecodeError(`is not UTF-8 and does not look like windows-1252: ${badByte(bytes, firstBad)}`)
  }
  return westernText(bytes)
}

function westernText(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let start = 0; start < bytes.length; start += 8192) {
    const units = Array.from(bytes.subarray(start, start + 8192), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? WESTERN_HIGH.charCodeAt(byte - 0x80) : byte
    )
    parts.push(String.fromCharCode(...units))
  }
  return parts.join('')
}

/** Counts the sequences of several bytes that are UTF-8, and the bytes that fit nowhere. */
function surveyUtf8(bytes: Uint8Array): {firstBad: number; bad: number; sequences: number} {
  let firstBad = -1
  let bad = 0
  let sequences = 0
  for (let index = 0; index < bytes.length;) {
    const length = sequenceLength(bytes, index)
    if (length === 0) {
      if (firstBad < 0) firstBad = index
      bad++
    } else if (length > 1) sequences++
    index += Math.max(length, 1)
  }
  return {firstBad, bad, sequences}
}

/** The length of the UTF-8 sequence at `index`; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, index: number): number {
  const lead = bytes[index] ?? 0
  if (lead < 0x80) return 1
  const length =
    lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0
  for (let next = 1; next < length; next++) {
    if (((bytes[index + next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}

function badByte(bytes: Uint8Array, offset: number): string {
  let line = 1
  for (let index = 0; index < offset; index++) {
    if (bytes[index] === 0x0a || (bytes[index] === 0x0d && bytes[index + 1] !== 0x0a)) line++
  }
  const hex = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return `byte 0x${hex} on line ${String(line)}`
}
