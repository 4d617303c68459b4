/** What a date phrase says, before it becomes a mention, and how its parts are written in ISO. */
import type {DateMention, TokenSpan} from '../article/mentions.ts'

export type DateDraft = Omit<DateMention, keyof TokenSpan | 'text' | 'approx'> & {
  /** Indexes of its first piece and of the one after its last. */
  readonly from: number
  readonly to: number
}

export const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** 2016-03-14, --03-14 without a year, 2016-03 without a day. */
export function isoDay({
  year,
  month,
  day
}: {
  year?: number | undefined
  month: number
  day?: number | undefined
}): string {
  const head = year === undefined ? '-' : pad(year, 4)
  return day === undefined ? `${head}-${pad(month)}` : `${head}-${pad(month)}-${pad(day)}`
}

/** An ISO duration: P6M, P2Y6M, PT30M. Weeks stand alone; a half of a larger unit becomes the smaller one. */
export function isoDuration(value: number, period: string): string {
  const isTime = period.startsWith('T')
  const letter = isTime ? period.slice(1) : period
  const whole = Math.floor(value)
  const rest = value - whole
  const smaller = {Y: ['M', 12], M: ['D', 30], W: ['D', 7], D: ['TH', 24], TH: ['M', 60], TM: ['S', 60]}[
    period
  ] as readonly [string, number] | undefined
  if (rest === 0 || smaller === undefined) return `P${isTime ? 'T' : ''}${String(value)}${letter}`
  const [small, count] = smaller
  const low = Math.round(rest * count)
  if (period === 'W') return `P${String(whole * 7 + low)}D`
  const head = whole === 0 ? '' : `${String(whole)}${letter}`
  if (small === 'TH') return `P${head}T${String(low)}H`
  return `P${isTime ? 'T' : ''}${head}${String(low)}${small}`
}
