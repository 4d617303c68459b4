/** Breaking text into lines that fit a terminal. */
import stringWidth, {characterWidth, isPlain} from './string-width.ts'

/** The words of a text in lines of at most `width` columns; a word that is wider is broken. */
export function wrap(text: string, width: number, firstWidth = width): string[] {
  const lines: string[] = []
  let line = ''
  const room = (): number => Math.max(1, lines.length === 0 ? firstWidth : width)
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    if (line !== '' && stringWidth(line) + 1 + stringWidth(word) > room()) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
    while (stringWidth(line) > room()) {
      // two columns are the least in which every character fits
      const head = headOf(line, Math.max(2, room()))
      lines.push(head)
      line = line.slice(head.length)
    }
  }
  if (line !== '' || lines.length === 0) lines.push(line)
  return lines
}

/** The beginning of a text that fits `width` columns. */
export function headOf(text: string, width: number): string {
  if (isPlain(text)) return text.slice(0, Math.max(0, width))
  let used = 0
  let end = 0
  for (const character of text) {
    used += characterWidth(character.codePointAt(0) ?? 0)
    if (used > width) break
    end += character.length
  }
  return text.slice(0, end)
}

/** The end of a text that fits `width` columns. */
export function tailOf(text: string, width: number): string {
  if (isPlain(text)) return text.slice(Math.max(0, text.length - Math.max(0, width)))
  let used = 0
  let start = text.length
  for (const character of [...text].reverse()) {
    used += characterWidth(character.codePointAt(0) ?? 0)
    if (used > width) break
    start -= character.length
  }
  return text.slice(start)
}

/** A text cut to `width` columns, with `…` where something was left out. */
export function cut(text: string, width: number): string {
  return stringWidth(text) <= width ? text : `${headOf(text, Math.max(1, width - 1))}…`
}
