/** Ages as figures, with the place of each: what a mark stands for, or bare digits beside “now”. */
import type {Span} from '../../article/article.ts'
import {dateAt, type Paragraph} from './paragraph.ts'
import {numberSpan} from './period.ts'

interface AgeAt {
  readonly value: number
  readonly at: Span
}

export function ageOf(paragraph: Paragraph, mark: string | undefined): AgeAt | undefined {
  const mention = dateAt(paragraph, mark)
  const value = Number(/^P(\d+)Y$/.exec(mention?.value ?? '')?.[1])
  if (
    mention === undefined ||
    Number.isNaN(value) ||
    mention.until !== undefined ||
    mention.approx !== undefined
  )
    return undefined
  const at = numberSpan(mention)
  return at === undefined ? undefined : {value, at}
}

/** The age told by a mark or by bare digits, which are looked for in the text from a place on. */
export function ageNow(
  paragraph: Paragraph,
  groups: Readonly<Record<string, string | undefined>>,
  from: number
): AgeAt | undefined {
  const {now, nown} = groups
  if (now !== undefined) return ageOf(paragraph, now)
  if (nown === undefined) return undefined
  const {article, block} = paragraph
  const match = new RegExp(`(?<![\\d.,£$€-])${nown}(?![\\d%]|[.,]\\d)`).exec(
    article.text.slice(from, block.end)
  )
  return match === null
    ? undefined
    : {value: Number(nown), at: {start: from + match.index, end: from + match.index + nown.length}}
}
