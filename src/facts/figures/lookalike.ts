/** Whether one figure is what a slip of the finger makes of another: 386 and 368, 24.7 and 27.4, 1,900 and 19,000. */

export type Likeness = 'transposed' | 'digit' | 'size'

/** How two values resemble each other; undefined where they do not, or where they are one. */
export function likenessOf(one: number, other: number): Likeness | undefined {
  if (one === other || one <= 0 || other <= 0) return undefined
  const a = digitsOf(one)
  const b = digitsOf(other)
  if (a === b) return 'size'
  if (a.length !== b.length || !isNearInSize(one, other)) return undefined
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]))
  if (differing.length === 1) return 'digit'
  return [...a].sort().join('') === [...b].sort().join('') && differing.length === 2
    ? 'transposed'
    : undefined
}

/** The digits that count: "386" of 386,000,000, "247" of 24.7. */
function digitsOf(value: number): string {
  return value.toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^0+/, '').replace(/0+$/, '')
}

function isNearInSize(one: number, other: number): boolean {
  const ratio = one / other
  return ratio > 0.1 && ratio < 10
}

/** How many digits count. */
export function significantDigits(value: number): number {
  return digitsOf(Math.abs(value)).length
}
