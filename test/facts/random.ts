/** Numbers that look random and are the same in every run. */
export class Random {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** From 0 up to 1, 1 excluded. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** A multiple of `step` from `low` to `high`, both included. */
  number(low: number, high: number, step = 1): number {
    const steps = Math.floor((high - low) / step + 1e-9)
    return tidy(low + step * Math.floor(this.next() * (steps + 1)))
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }

  /** The items in another order. */
  shuffle<Item>(items: readonly Item[]): Item[] {
    const rest = [...items]
    const shuffled: Item[] = []
    while (rest.length > 0) shuffled.push(...rest.splice(Math.floor(this.next() * rest.length), 1))
    return shuffled
  }
}

/** Takes away what binary fractions leave. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12))
}
