/** Whether one figure is what a slip of the finger makes of another: 386 and 368, 24.7 and 27.4, 1,900 and 19,000. */

export type Likeness = 'transposed' | 'digit' | 'teen' | 'size'

/** How two values resemble each other; undefined where they do not, or where they are one. */
export function likenessOf(one: number, other: number): Likeness | undefined {
  if (one === other || one <= 0 || other <= 0) return undefined
  if (digitsOf(one) === digitsOf(other)) return 'size'
  if (!isNearInSize(one, other)) return undefined
  if (isTeen(one, other) || isTeen(other, one)) return 'teen'
  if (Math.floor(Math.log10(one)) !== Math.floor(Math.log10(other))) return undefined
  const length = Math.max(digitsOf(one).length, digitsOf(other).length)
  const a = digitsOf(one).padEnd(length, '0')
  const b = digitsOf(other).padEnd(length, '0')
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]))
  if (differing.length === 1) return 'digit'
  return [...a].sort().join('') === [...b].sort().join('') && differing.length === 2
    ? 'transposed'
    : undefined
}

/** Fourteen and forty sound alike: 14 and 40, 114 and 140, 15,000 and 50,000. */
function isTeen(teen: number, tens: number): boolean {
  const size = 1000 ** Math.floor(Math.log10(teen) / 3)
  const [a, b] = [teen / size, tens / size]
  return (
    a % 100 > 12 && a % 100 < 20 && (a % 10) * 10 === b % 100 && Math.floor(a / 100) === Math.floor(b / 100)
  )
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
