/** Whether parts make a total, with room for what hedges and rounding take from them or add. */
import type {NumberMention} from '../../article/mentions.ts'
import {roundedTo, valuesOf} from './interval.ts'
import type {Sum} from './sum-slip.ts'

/** Whether the parts sum to the total, with room for hedges and rounding. */
export function isRight({total, parts}: Sum): boolean {
  const mentions = parts.map(({mention}) => mention)
  const whole = valuesOf(total.mention)
  if (whole === undefined) return true
  let low = 0
  let high = 0
  for (const mention of mentions) {
    const values = mention.approx === undefined ? exactly(mention) : valuesOf(mention)
    if (values === undefined) return true
    low += values.low
    high += values.high
  }
  const room = roundingOf([total.mention, ...mentions])
  const {low: least, high: most} =
    total.mention.approx === undefined ? (exactly(total.mention) ?? whole) : whole
  return low <= most + room + 1e-6 && least <= high + room + 1e-6
}

function exactly({value}: NumberMention): {low: number; high: number} | undefined {
  return value === undefined ? undefined : {low: value, high: value}
}

/** What rounding may take from a sum or add to it: a step of the coarsest figure, where the figures are rounded. */
function roundingOf(mentions: readonly NumberMention[]): number {
  const steps = mentions.map(roundedTo)
  const fine = Math.min(...steps)
  const shown = Math.max(...mentions.map(({precision}) => precision))
  // not quite half a step each: that all are rounded by as much as they can be, and the same way, is unlikely
  const coarse = steps.filter((step) => step > fine).reduce((sum, step) => sum + step * 0.49, 0)
  return (
    coarse +
    (shown !== 1 && shown >= 1000
      ? shown * Math.max(1, Math.floor(mentions.length / 3))
      : shown < 1 && shown > 0.01
        ? shown
        : 0)
  )
}
