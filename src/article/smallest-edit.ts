/** What a replacement changes, whatever span it is written for: "to to → to" and "to be → be" may be one change. */

/** What is taken out and what is put there; offsets are UTF-16 code units, end exclusive. */
export interface SmallestEdit {
  readonly start: number
  readonly end: number
  readonly written: string
}

/**
 * The smallest edit that a replacement makes: the same for two that give the same text. Where letters could go from
 * several places ("to" from "to to be"), the first counts.
 *
 * @param text the whole text; @param start of the span that is replaced, in UTF-16 code units; @param end its end
 */
export function smallestEdit(text: string, start: number, end: number, replacement: string): SmallestEdit {
  let [from, to, written] = [start, end, replacement]
  while (from < to && written !== '' && text[from] === written[0]) {
    from++
    written = written.slice(1)
  }
  while (to > from && written !== '' && text[to - 1] === written.at(-1)) {
    to--
    written = written.slice(0, -1)
  }
  if (written === '') {
    while (from > 0 && from < to && text[from - 1] === text[to - 1]) {
      from--
      to--
    }
  } else if (from === to) {
    while (from > 0 && text[from - 1] === written.at(-1)) {
      written = written.slice(-1) + written.slice(0, -1)
      from--
      to--
    }
  }
  return {start: from, end: to, written}
}
