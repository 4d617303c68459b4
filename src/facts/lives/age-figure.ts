/** Numbers of a paragraph read as ages: marked ones, bare ones, and "in her sixties". */
import type {Span} from '../../article/article.ts'
import {ordinalLike} from '../time/anniversaries.ts'
import {dateAt, numberAt, type Paragraph} from '../time/paragraph.ts'
import {numberLike, numberSpan} from '../time/period.ts'

export interface AgeFigure {
  /** From how many years to how many; the same but in "her sixties". */
  readonly low: number
  readonly high: number
  /** The number alone. */
  readonly at: Span
  readonly written: string
  /** Whether the words say that it is an age: "12-year-old", "aged 12". */
  readonly isTold: boolean
  /** "12-year-old" */
  readonly isOld: boolean
  /** Another age in its form, best form first. */
  readonly write: (age: number) => readonly string[]
}

/** An age or a birthday by its mark; undefined for "about 40" and "18 to 24". */
export function figureAt(paragraph: Paragraph, mark: string | undefined): AgeFigure | undefined {
  if (mark === undefined) return undefined
  const {article} = paragraph
  const isBare = mark.startsWith('‹i')
  const mention = isBare ? numberAt(paragraph, mark) : dateAt(paragraph, mark)
  if (mention === undefined || mention.approx !== undefined) return undefined
  const {start, text} = mention
  const tens = /^(?:early |mid[- ]|late )?(?:([2-9]0)s|[a-z]+ies|teens)$/i.exec(text)
  const until = isBare ? undefined : dateAt(paragraph, mark)?.until
  if (until !== undefined && tens === null) return undefined
  const value = isBare
    ? numberAt(paragraph, mark)?.value
    : Number(/^P(\d+)Y$/.exec(dateAt(paragraph, mark)?.value ?? '')?.[1])
  if (value === undefined || Number.isNaN(value)) return undefined
  if (tens !== null) return vague(mention, value, Number(/\d+/.exec(until ?? '')?.[0]))
  const at = numberSpan({...mention, start} as Parameters<typeof numberSpan>[0])
  if (at === undefined) return undefined
  const written = article.slice(at)
  return {
    low: value,
    high: value,
    at,
    written,
    isTold: !isBare,
    isOld: /old$/i.test(text),
    write: (age) =>
      /(?:st|nd|rd|th|first|second|third)$/i.test(written)
        ? ordinalLike(written, age)
        : numberLike(written, age)
  }
}

const TENS = [
  '',
  '',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties'
]

function vague({start, end, text}: Span & {text: string}, low: number, high: number): AgeFigure {
  const stage = /^(?:early |mid[- ]|late )?/i.exec(text)?.[0] ?? ''
  const at = {start: start + stage.length, end}
  const isFigures = /\d/.test(text)
  return {
    low,
    high,
    at,
    written: text.slice(stage.length),
    isTold: true,
    isOld: false,
    write: (age) => [
      age < 20
        ? 'teens'
        : isFigures
          ? `${String(Math.floor(age / 10) * 10)}s`
          : (TENS[Math.floor(age / 10)] ?? '')
    ]
  }
}
