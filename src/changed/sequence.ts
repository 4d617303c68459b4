/** The differences between two sequences of numbers, after Myers ("An O(ND) Difference Algorithm", 1986). */

/** What stands from `aStart` to `aEnd` in the one was replaced by `bStart` to `bEnd` of the other; ends exclusive. */
export interface Hunk {
  readonly aStart: number
  readonly aEnd: number
  readonly bStart: number
  readonly bEnd: number
}

type Sequence = ArrayLike<number>

/**
 * The fewest differences that make `b` of `a`, in order. Where there are more than `limit` insertions and deletions,
 * everything between the first and the last difference is one hunk: the cost grows with the square of their number.
 */
export function differences(a: Sequence, b: Sequence, limit: number): Hunk[] {
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let aEnd = a.length
  let bEnd = b.length
  while (aEnd > start && bEnd > start && a[aEnd - 1] === b[bEnd - 1]) {
    aEnd--
    bEnd--
  }
  if (start === aEnd && start === bEnd) return []
  const whole = {aStart: start, aEnd, bStart: start, bEnd}
  if (start === aEnd || start === bEnd) return [whole]
  const rounds = search(a, b, whole, limit)
  return rounds === undefined ? [whole] : walkBack(rounds, whole)
}

/**
 * Of each round, how far into `a` every diagonal was followed: entry `k + d` of round `d` is for the diagonal on
 * which `x - y = k`. Undefined where the limit was reached.
 */
function search(a: Sequence, b: Sequence, range: Hunk, limit: number): Int32Array[] | undefined {
  const {aStart, aEnd, bStart, bEnd} = range
  const width = aEnd - aStart
  const height = bEnd - bStart
  const most = Math.min(width + height, limit)
  const rounds: Int32Array[] = []
  let before = new Int32Array(1)
  for (let d = 0; d <= most; d++) {
    const reached = new Int32Array(2 * d + 1)
    for (let k = -d; k <= d; k += 2) {
      let x = d === 0 ? 0 : furthest(before, k, d)
      while (x < width && x - k < height && a[aStart + x] === b[bStart + x - k]) x++
      reached[k + d] = x
      if (x >= width && x - k >= height) return [...rounds, reached]
    }
    rounds.push(reached)
    before = reached
  }
  return undefined
}

/** Where diagonal `k` of round `d` begins: below or right of what the round before has reached. */
function furthest(before: Int32Array, k: number, d: number): number {
  return isInsertion(before, k, d) ? at(before, k + 1, d - 1) : at(before, k - 1, d - 1) + 1
}

/** Whether the best way onto diagonal `k` in round `d` inserts (comes from above) rather than deletes. */
function isInsertion(before: Int32Array, k: number, d: number): boolean {
  return k === -d || (k !== d && at(before, k - 1, d - 1) < at(before, k + 1, d - 1))
}

function at(round: Int32Array, k: number, d: number): number {
  return round[k + d] ?? 0
}

/** From the end to the start, along the steps that got furthest; neighbouring steps become one hunk. */
function walkBack(rounds: readonly Int32Array[], range: Hunk): Hunk[] {
  const hunks: Hunk[] = []
  let x = range.aEnd - range.aStart
  let y = range.bEnd - range.bStart
  for (let d = rounds.length - 1; d > 0; d--) {
    const before = rounds[d - 1] ?? new Int32Array(1)
    const inserts = isInsertion(before, x - y, d)
    const k = inserts ? x - y + 1 : x - y - 1
    const fromX = at(before, k, d - 1)
    const fromY = fromX - k
    const step = {
      aStart: range.aStart + fromX,
      aEnd: range.aStart + fromX + (inserts ? 0 : 1),
      bStart: range.bStart + fromY,
      bEnd: range.bStart + fromY + (inserts ? 1 : 0)
    }
    const next = hunks.at(-1)
    if (next?.aStart === step.aEnd && next.bStart === step.bEnd) {
      hunks[hunks.length - 1] = {...next, aStart: step.aStart, bStart: step.bStart}
    } else hunks.push(step)
    x = fromX
    y = fromY
  }
  return hunks.reverse()
}
