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

/**
 * Somebody's life at the `now` of the group, the year of publication (on 14 September): `born` is the year, `month` and
 * `day` the whole date, `age` the age by the latter; `then` is a year of the life, `thenAge` the age at its end.
 */
export const life: Draw = (random, {now = 2022}) => {
  const age = random.number(24, 79)
  const isBirthdayOver = random.next() < 0.5
  const month = random.pick(isBirthdayOver ? MONTHS.slice(0, 7) : MONTHS.slice(10))
  const born = Number(now) - age - (isBirthdayOver ? 0 : 1)
  const thenAge = random.number(16, age - 3)
  return {
    born: String(born),
    month: `${month} ${String(born)}`,
    day: `${String(random.number(1, 28))} ${month} ${String(born)}`,
    age,
    ageWrong: age + random.pick([-10, -5, -3, 2, 4, 10]),
    swapped: age + 9,
    then: String(born + thenAge),
    thenAge,
    thenAgeWrong: thenAge + random.pick([-4, -3, 3, 5])
  }
}

/** A year `from` and the number of the anniversary that falls `now`. */
export const anniversary: Draw = (random, {now = 2022}) => {
  const count = random.pick([10, 20, 25, 30, 40, 50, 60, 75, 100])
  const wrong = random.pick([10, 20, 25, 30, 40, 50, 60, 75, 100].filter((each) => each !== count))
  return {
    from: String(Number(now) - count),
    now: String(now),
    count: ordinal(count),
    countWrong: ordinal(wrong)
  }
}

function ordinal(value: number): string {
  return `${String(value)}th`
}

const ORDINALS = 'zeroth first second third fourth fifth sixth'.split(' ')

/** Three years in order, how many they are, and which the next one is. */
export const listed: Draw = (random, {low = 1970, high = 2005}) => {
  const a = random.number(Number(low), Number(high))
  const b = a + random.number(2, 6)
  const c = b + random.number(2, 6)
  const wrong = random.pick([2, 4, 5])
  return {
    a: String(a),
    b: String(b),
    c: String(c),
    times: 'three times',
    timesWrong: wrong === 2 ? 'twice' : `${['four', 'five'][wrong - 4] ?? ''} times`,
    next: 'fourth',
    nextWrong: random.pick(['third', 'fifth', 'sixth']),
    last: ORDINALS[3] ?? ''
  }
}

/** Two years, `early` before `late`, and two days of a month. */
export const order: Draw = (random, {low = 1900, high = 2000}) => {
  const early = random.number(Number(low), Number(high))
  const first = random.number(2, 12)
  return {
    early: String(early),
    late: String(early + random.number(6, 50)),
    first,
    last: first + random.number(3, 12),
    month: random.pick(MONTHS)
  }
}

/** A day of March, the month of publication (the 14th), one of February, and the day after publication. */
export const nearby: Draw = (random) => ({
  march: random.number(2, 8),
  february: random.number(2, 25),
  april: random.number(2, 25),
  tomorrow: 15,
  tomorrowWrong: random.pick([12, 16, 17, 25])
})

/** An hour in London, and what it is elsewhere. */
export const zones: Draw = (random) => {
  const hour = random.number(1, 4)
  const off = random.pick([1, 2, -1])
  return {
    gmt: hour,
    bst: hour + 1,
    bstWrong: hour + 1 + (off === -1 ? 2 : off),
    sast: hour + 2,
    sastWrong: hour + 2 + off,
    ist: `${String(hour + 5)}.30`,
    istWrong: `${String(hour + 5 + off)}.30`,
    et: hour + 6,
    ct: hour + 5,
    ctWrong: hour + 5 + (off === 1 ? 2 : off),
    pt: hour + 3,
    ptWrong: hour + 3 + off
  }
}

/** A year, its century and decade, and wrong ones. */
export const eras: Draw = (random) => {
  const hundreds = random.number(16, 19)
  const rest = random.number(11, 89)
  const wrong = hundreds + 1 + random.pick([-1, -2, 1])
  const tens = Math.floor(rest / 10) * 10
  return {
    year: `${String(hundreds)}${String(rest)}`,
    century: `${String(hundreds + 1)}th`,
    centuryWrong: wrong === 21 ? '18th' : `${String(wrong)}th`,
    decade: `${String(hundreds)}${String(tens)}`,
    decadeWrong: `${String(hundreds)}${String(tens === 80 ? 60 : tens + 10)}`
  }
}

/** A number that is off by `least` or a little more, never nought. */
function off(random: Random, value: number, least: number): number {
  const distance = random.pick([least, least + 1, least + 2])
  return value > distance + 1 && random.next() < 0.5 ? value - distance : value + distance
}

/** Two days of one month, and a third and a fourth that are near them and wrong. */
export const twoDays: Draw = (random) => {
  const day = random.number(3, 12)
  const last = day + random.number(3, 9)
  return {
    month: random.pick(['June', 'July', 'August']),
    day,
    dayWrong: day + random.pick([-1, 1, 2]),
    last,
    lastWrong: last + random.pick([1, 2, 4])
  }
}

/** Two racing times of more than half an hour, in minutes and seconds, and the gap between them. */
export const race: Draw = (random) => {
  const minute = random.number(26, 58)
  const second = random.number(2, 28)
  const gap = random.number(4, 29)
  const pad = (value: number): string => String(value).padStart(2, '0')
  return {
    first: `${String(minute)}:${pad(second)}`,
    second: `${String(minute)}:${pad(second + gap)}`,
    gap,
    gapWrong: off(random, gap, 2)
  }
}
