/** A rank with those who are before it: “the third-biggest baker. … Only Crust and Sunrise sold more”, “behind only Hull”. */
import type {Article} from '../../article/article.ts'
import {LatePattern} from '../../language/cues.ts'
import {ordinalFigure, ordinalWord} from '../../language/number-forms.ts'
import {ORDINALS} from '../../language/number-words.ts'
import type {TimeContradiction} from './contradiction.ts'

const RANK =
  /\b(?<rank>second|third|fourth|fifth|sixth|seventh|\d(?:nd|rd|th))[- ](?:[a-z]+(?:est|st)|most(?=[- ]))\b/dg
/** Names in a row, each with its figure or without: "Crust, with 610,000, and Sunrise". */
const NAME = String.raw`(?:the )?[A-Z][\p{L}’'-]*(?: (?:of |the )?[A-Z][\p{L}’'-]*)*(?:,? (?:with|on|at|\()[^;.)]{1,30}?\)?,?)?`
const LIST = `${NAME}(?:, ${NAME})*(?:,? and ${NAME})?`
const ONLY = new LatePattern(
  String.raw`^["“]?Only (?<list>${LIST}),? (?:[a-z]+ ){0,2}(?:more|higher|bigger|larger|faster|better|further|longer|older|taller|ahead)\b`,
  ['Only '],
  'u'
)
const BEHIND = new LatePattern(
  String.raw`^,? (?:[a-z]+ ){0,6}(?:behind|after|to) only (?<list>${LIST})(?=[.,;]|$)`,
  ['only '],
  'u'
)

export function ranksBehindOthers(article: Article): TimeContradiction[] {
  if (!/\b[Oo]nly [A-Z]|\b[Oo]nly the [A-Z]/.test(article.text)) return []
  return article.sentences.flatMap((sentence, index) => {
    const text = article.slice(sentence)
    const next = article.sentences[index + 1]
    return [...text.matchAll(RANK)].flatMap(
      ({indices, groups = {}, index: at, 0: all}): TimeContradiction[] => {
        const place = indices?.groups?.['rank']
        const written = groups['rank'] ?? ''
        const list =
          BEHIND.exec(text.slice(at + all.length))?.groups?.['list'] ??
          (next === undefined || article.blockAt(next.start) !== article.blockAt(sentence.start)
            ? undefined
            : ONLY.exec(article.slice(next))?.groups?.['list'])
        const value = ORDINALS.get(written) ?? Number.parseInt(written, 10)
        if (list === undefined || place === undefined) return []
        const right = countOf(list) + 1
        if (right === value) return []
        const word = ordinalWord(right)
        return [
          {
            at: {start: sentence.start + place[0], end: sentence.start + place[1]},
            expected: [/^\d/.test(written) || word === undefined ? ordinalFigure(right) : word],
            reckoning: `with only ${list} before it, it is the ${ordinalFigure(right)}`,
            places: []
          }
        ]
      }
    )
  })
}

function countOf(list: string): number {
  return list
    .replace(/,? (?:with|on|at) [^,;.]{1,30}|\([^)]*\)/g, '')
    .split(/, and |, | and /)
    .filter((each) => /[A-Z]/.test(each)).length
}
