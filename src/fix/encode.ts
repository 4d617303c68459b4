/** Text to bytes: the way back of article/decode.ts, so that a file keeps its encoding and its byte order mark. */
import {WESTERN_HIGH, type DecodedText, type Encoding} from '../article/decode.ts'

/**
 * The bytes of a text as a file had them.
 *
 * @throws RangeError where the encoding lacks a character; see `canEncode`
 */
export function encode(text: string, {encoding, bom}: Pick<DecodedText, 'encoding' | 'bom'>): Uint8Array {
  if (encoding === 'windows-1252') return encodeWestern(text)
  const whole = bom ? `\uFEFF${text}` : text
  return encoding === 'utf-8' ? new TextEncoder().encode(whole) : encodeWide(whole, encoding === 'utf-16le')
}

/** One half of a surrogate pair without the other. */
const HALF_PAIR = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/

/** Whether every character of a text can be written in an encoding. */
export function canEncode(text: string, encoding: Encoding): boolean {
  if (encoding !== 'windows-1252') return !HALF_PAIR.test(text)
  for (let index = 0; index < text.length; index++) {
    if (westernByte(text.charCodeAt(index)) === undefined) return false
  }
  return true
}

function encodeWide(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let index = 0; index < text.length; index++)
    view.setUint16(index * 2, text.charCodeAt(index), isLittle)
  return bytes
}

function encodeWestern(text: string): Uint8Array {
  return Uint8Array.from({length: text.length}, (_, index) => {
    const byte = westernByte(text.charCodeAt(index))
    if (byte === undefined) throw new RangeError(`windows-1252 has no “${text[index] ?? ''}”`)
    return byte
  })
}

function westernByte(unit: number): number | undefined {
  if (unit < 0x80 || (unit >= 0xa0 && unit < 0x100)) return unit
  const place = WESTERN_HIGH.indexOf(String.fromCharCode(unit))
  return place < 0 ? undefined : 0x80 + place
}
