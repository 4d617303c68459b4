/** Writes an amount of money as a printed one, with another size where its own cannot hold it: “£370m” for “£3.7bn”. */
import type {NumberMention} from '../../article/mentions.ts'
import {plain, writings} from './write.ts'

const SHORT: ReadonlyArray<readonly [number, string, string]> = [
  [1e12, 'tn', ' trillion'],
  [1e9, 'bn', ' billion'],
  [1e6, 'm', ' million']
]
const SIZED = /^([^\d]*)(\d[\d,.]*)(m|bn|tn|k| ?million| ?billion| ?trillion)?(.*)$/s

export function moneyLike(printed: NumberMention, value: number): string[] {
  const [, sign = '', digits = '', size, rest = ''] = SIZED.exec(printed.text) ?? []
  if (digits === '') return writings(printed, value)
  if (size === undefined && !digits.includes('.')) {
    const cents = value < 100 && !Number.isInteger(value) ? value.toFixed(2) : plain(value)
    return /million|billion/.test(cents) ? [] : [sign + cents + rest]
  }
  if (size === undefined) return [sign + plain(value) + rest, sign + value.toFixed(2) + rest]
  const isLong = /llion/.test(size)
  const [one, short, long] = SHORT.find(([least]) => value >= least) ?? [1, '', '']
  const amount = one === 1 ? plain(value) : String(Number((value / one).toPrecision(4)))
  return [sign + amount + (isLong ? long : short) + rest]
}
