/** Writes the value that a term should have as the term is printed. */
import type {Span} from '../../article/article.ts'
import {convert} from '../../language/units.ts'
import {figureSpan, plain, tidied, writeLike, writings} from '../figures/write.ts'
import {shareLike} from '../figures/share-check.ts'
import {numberLike} from '../time/period.ts'
import type {Term} from './term.ts'

/** What an editor would overwrite: the figure without a unit that stands apart. */
export function figureOf(term: Term): Span {
  if (term.sort === 'time') {
    const digits = /^(?:\d[\d,.]*|[a-z]+(?:-[a-z]+)?)/i.exec(term.text)?.[0] ?? term.text
    return {start: term.start, end: term.start + digits.length}
  }
  return figureSpan(term.mention)
}

/** The value in the form of the printed one, as finely as that and finer; the likeliest first. */
export function writtenLike(term: Term, right: number): string[] {
  const {mention, scale} = term
  if (term.sort === 'share')
    return mention.kind === 'percent' ? percents(term, right) : shareLike(mention, right)
  const value = tidied(right / scale)
  if (term.sort === 'time') return numberLike(term.text, Math.round(value))
  if (mention.kind === 'money' || mention.kind === 'measure') return rounded(term, value)
  return writings(mention, Math.round(value))
}

function percents({mention}: Term, right: number): string[] {
  const value = tidied(right * 100)
  const step = mention.precision
  const near = tidied(Math.round(value / step) * step)
  const isExact = Math.abs(value - near) < 1e-9
  const isHalf = Math.abs(tidied(value * 2) % 1) < 1e-9 && !isExact
  const decimals = String(near).split('.')[1]?.length ?? 0
  const whole = Number.isInteger(near) && step < 1 ? texts(mention, near, 0) : []
  const same = texts(mention, near)
  const finer = texts(mention, value, decimals + 1)
  return [...new Set([...(isHalf ? finer : []), ...whole, ...same, ...(isExact ? [] : finer)])]
}

function rounded({mention, approx}: Term, value: number): string[] {
  const step = mention.precision
  const same = texts(mention, tidied(Math.round(value / step) * step))
  const size = 10 ** Math.floor(Math.log10(Math.max(Math.abs(value), 1e-9)))
  const isExact = Math.abs(value / step - Math.round(value / step)) < 1e-6
  const finer = isExact || mention.kind !== 'money' ? [] : writingsFiner(mention, value)
  const coarse = [size / 10, size].flatMap((each) => texts(mention, tidied(Math.round(value / each) * each)))
  return [...new Set(approx === undefined ? [...same, ...finer, ...coarse] : [...coarse, ...same])]
}

/** “£1.35m” for “£1m” */
function writingsFiner(mention: Term['mention'], value: number): string[] {
  return texts(mention, value, 1).concat(texts(mention, value, 2))
}

function texts(mention: Term['mention'], value: number, decimals?: number): string[] {
  if (decimals === undefined) return writings(mention, value)
  const written = writeLike(mention, value, decimals)
  if (written === undefined) return []
  const {start, end} = figureSpan(mention)
  const unit = mention.text.slice(end - start)
  return [unit !== '' && written.endsWith(unit) ? written.slice(0, -unit.length) : written]
}

/** A value for the message, in the unit that is printed: “1,008 MW”. */
export function toldValue(term: Term, value: number): string {
  const {mention, sort, scale} = term
  if (sort === 'share') return `${plain(value * 100)}%`
  if (sort === 'time') return `${plain(value / scale)} ${mention.unit ?? ''}${value / scale === 1 ? '' : 's'}`
  if (mention.kind === 'measure') {
    const [unit, large] = readable(mention.unit ?? '', value / scale)
    return `${plain(large)} ${unit}`
  }
  return plain(value / scale)
}

/** A measure of more than 10,000 in a larger unit. */
function readable(unit: string, value: number): [string, number] {
  for (const [small, larger] of LARGER) {
    const other = value >= 10_000 && small === unit ? convert(value, unit, larger) : undefined
    if (other !== undefined) return [larger, other]
  }
  return [unit, value]
}

const LARGER: ReadonlyArray<readonly [string, string]> = [
  ['kW', 'MW'],
  ['MW', 'GW'],
  ['g', 'kg'],
  ['mg', 'g'],
  ['ml', 'l'],
  ['m', 'km'],
  ['cm', 'm'],
  ['mm', 'm']
]
