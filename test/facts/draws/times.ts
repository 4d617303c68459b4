/** Times that agree, and one that does not: ends and lengths, ages and births, anniversaries. */
import type {Draw} from '../contradictions.ts'
import type {Random} from '../random.ts'

/** Two years `from` and `to`, and the `years` between them, of which `yearsWrong` is off by more than a way of counting. */
export const years: Draw = (random, {low = 1950, high = 2010, least = 5, most = 30}) => {
  const from = random.number(Number(low), Number(high))
  const length = random.number(Number(least), Number(most))
  return {
    from: String(from),
    to: String(from + length),
    years: length,
    yearsWrong: off(random, length, 2)
  }
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' '
)

/** Two months of different years, whole years apart. */
export const months: Draw = (random, {low = 1960, high = 2012}) => {
  const month = random.pick(MONTHS)
  const from = random.number(Number(low), Number(high))
  const length = random.number(2, 12)
  return {
    from: `${month} ${String(from)}`,
    to: `${month} ${String(from + length)}`,
    years: length,
    yearsWrong: off(random, length, 1)
  }
}

/** Days of one month: `first`, `last`, both counted (`days`) and not (`later`), with a wrong number for each. */
export const days: Draw = (random) => {
  const first = random.number(2, 12)
  const length = random.number(3, 9)
  return {
    month: random.pick(MONTHS),
    first,
    last: first + length,
    days: length + 1,
    daysWrong: random.pick([length - 1, length + 3, length + 4]),
    later: length,
    laterWrong: random.pick([length + 1, length + 2, length - 1])
  }
}

/** Hours of one day: `open` and `shut` in figures, `hours` between them. */
export const hours: Draw = (random) => {
  const open = random.number(6, 11)
  const shut = random.number(1, 6)
  const length = shut + 12 - open
  return {open, shut, hours: length, hoursWrong: off(random, length, 1)}
}

/** A year `from`, and the `years` from it to the `now` of the group, the year of publication. */
export const ago: Draw = (random, {now = 2022, least = 5, most = 40}) => {
  const length = random.number(Number(least), Number(most))
  return {from: String(Number(now) - length), years: length, yearsWrong: off(random, length, 2)}
}

/** A number that is off by `least` or a little more, never nought. */
function off(random: Random, value: number, least: number): number {
  const distance = random.pick([least, least + 1, least + 2])
  return value > distance + 1 && random.next() < 0.5 ? value - distance : value + distance
}
