/** Who came before whom: “served from 2010 to 2014 … her predecessor, in office from 2018 to 2022”. */
import type {TimeContradiction} from './contradiction.ts'
import {dateAt, type Paragraph} from './paragraph.ts'
import {stretchOfIso} from './stretch.ts'

let patterns: readonly RegExp[] | undefined

/** Two terms of one office, told one after the other, and the word that sets them in order. */
export function wrongTurns(paragraph: Paragraph): TimeContradiction[] {
  const {words, article, block} = paragraph
  if (!/\b(?:predecessor|successor)\b/.test(words)) return []
  patterns ??= [
    // was warden from 2010 to 2014. Ms Kerr, his predecessor, whose years were 2018 to 2022
    /(?<one>‹r\d+›)[^‹]{0,60}(?:‹h\d+›[^‹]{0,40})?\b(?:his|her|their) (?:immediate )?(?<word>predecessor|successor)\b(?:[^‹¦]|‹h\d+›){0,60}(?<two>‹r\d+›)/g,
    // was warden from 2010 to 2014. Ms Kerr, there from 2018 to 2022, was his predecessor
    /(?<one>‹r\d+›)[^‹]{0,60}‹h\d+›[^‹¦]{0,60}(?<two>‹r\d+›)[^‹¦]{0,40}\b(?:was|is|had been) (?:his|her|their) (?:immediate )?(?<word>predecessor|successor)\b/g
  ]
  return patterns.flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap(({groups = {}}) => {
      const [own, other] = [dateAt(paragraph, groups['one']), dateAt(paragraph, groups['two'])]
      const {word = ''} = groups
      const [from, until] = [stretchOfIso(own?.value), stretchOfIso(own?.until)]
      const [otherFrom, otherUntil] = [stretchOfIso(other?.value), stretchOfIso(other?.until)]
      if (own === undefined || other === undefined || from === undefined || until === undefined) return []
      if (otherFrom === undefined || otherUntil === undefined) return []
      const isWrong = word === 'predecessor' ? otherFrom.high >= until.high : otherUntil.low <= from.low
      const start = article.text.toLowerCase().indexOf(word, own.end)
      if (!isWrong || start < 0 || start > block.end) return []
      return [
        {
          at: {start, end: start + word.length},
          expected: [word === 'predecessor' ? 'successor' : 'predecessor'],
          reckoning: `a term ${other.text} comes ${word === 'predecessor' ? 'after' : 'before'} one ${own.text}`,
          places: [own, other].map(({start: first, end}) => ({start: first, end}))
        }
      ]
    })
  )
}
