/** Figures that agree, and one that does not: sums, changes, shares, conversions, pairs. */
import type {Draw} from '../contradictions.ts'
import {tidy, type Random} from '../random.ts'

/** Parts `a`, `b`, `c` … and their `whole`; `aWrong` … and `wholeWrong` are off by a slip. */
export const parts: Draw = (random, {count = 3, low = 40, high = 900, step = 1}) => {
  const drawn: Record<string, number> = {}
  let whole = 0
  for (const name of 'abcdef'.slice(0, Number(count))) {
    const part = random.number(Number(low), Number(high), Number(step))
    drawn[name] = part
    drawn[`${name}Wrong`] = part + slip(random, part, Number(step))
    whole = tidy(whole + part)
  }
  return {...drawn, whole, wholeWrong: tidy(whole + slip(random, whole, Number(step)))}
}

/** How far a slip is off: one or two in small numbers, a digit in larger ones. */
function slip(random: Random, value: number, step: number): number {
  const steps = value / step
  const size = steps < 20 ? random.pick([1, 2]) : 10 ** random.pick([0, Math.floor(Math.log10(steps)) - 1, 1])
  return tidy(size * step)
}

/**
 * A change: `from`, `to`, the change in per cent (`percent`) and in figures (`by`), of which `percentWrong` and `byWrong`
 * are off; `toSwapped` has two digits of `to` changed about. Falls have a negative `high`.
 */
export const change: Draw = (
  random,
  {low = 200, high = 900, step = 1, least = 8, most = 60, way = 'rise'}
) => {
  const isRise = way === 'rise'
  for (;;) {
    const from = random.number(Number(low), Number(high), Number(step))
    const wanted = (random.number(Number(least), Number(most)) / 100) * (isRise ? 1 : -1)
    const to = tidy(Math.round((from * (1 + wanted)) / Number(step)) * Number(step))
    const by = tidy(Math.abs(to - from))
    const exact = (by / from) * 100
    const percent = Math.round(exact)
    const onOtherBase = Math.round((by / to) * 100)
    const percentWrong = Math.abs(onOtherBase - percent) >= 3 ? onOtherBase : percent + random.pick([4, 6, 9])
    // what rounds at the edge is right either way
    if (Number(step) < 1 && (Number.isInteger(from) || Number.isInteger(to))) continue
    if (by === 0 || Math.abs(exact - percent) > 0.4 || percent < 5) continue
    return {from, to, by, percent, percentWrong, byWrong: tidy(by + slip(random, by, Number(step)))}
  }
}

/** A rate in per cent that goes from `from` to `to`, by so many `points`. */
export const rate: Draw = (random, {low = 3, high = 40, step = 1}) => {
  const from = random.number(Number(low), Number(high), Number(step))
  const points = random.number(2, 9)
  const to = tidy(from + points)
  return {from, to, points, pointsWrong: points + random.pick([2, 3])}
}

/**
 * A share: `part` of `whole` is `percent`; `percentWrong` is not. With `loose` it is a simple share instead, in words
 * (`words`), beside a percentage or a part that is another's.
 */
export const share: Draw = (random, {low = 40, high = 900, loose = 0}) => {
  const simple = random.pick([
    {words: 'one in five', of: 5, k: 1},
    {words: 'one in four', of: 4, k: 1},
    {words: 'a third', of: 3, k: 1},
    {words: 'half', of: 2, k: 1},
    {words: 'two-thirds', of: 3, k: 2},
    {words: 'three-quarters', of: 4, k: 3},
    {words: 'a tenth', of: 10, k: 1}
  ])
  for (;;) {
    if (Number(loose) === 1) {
      const part = random.number(4, 40) * simple.k
      const whole = (part / simple.k) * simple.of
      const percent = Math.round((simple.k / simple.of) * 100)
      const off = random.pick([1.4, 0.6, 1.6])
      return {
        words: simple.words,
        part,
        whole,
        percent,
        percentWrong: Math.round(percent * off),
        partWrong: Math.max(1, Math.min(whole - 1, Math.round(part * (off > 1 && simple.k > 1 ? 0.6 : off))))
      }
    }
    const whole = random.number(Number(low), Number(high))
    const part = random.number(Math.ceil(whole * 0.08), Math.floor(whole * 0.9))
    const exact = (part / whole) * 100
    const percent = Math.round(exact)
    if (Math.abs(exact - percent) > 0.4) continue
    const percentWrong = percent + random.pick([-10, 10, 4, -4, 7])
    if (percentWrong < 2 || percentWrong > 97) continue
    return {part, whole, percent, percentWrong}
  }
}

/** A multiple: `to` is `from` times two to five; its words, and those of another multiple. */
export const multiple: Draw = (random, {low = 12, high = 90, step = 1}) => {
  const all = [
    {size: 2, verb: 'doubled', times: 'twice', fold: 'twofold'},
    {size: 3, verb: 'trebled', times: 'three times', fold: 'threefold'},
    {size: 4, verb: 'quadrupled', times: 'four times', fold: 'fourfold'}
  ]
  const [right, wrong] = random.shuffle(all)
  if (right === undefined || wrong === undefined) throw new RangeError('no multiple')
  const from = random.number(Number(low), Number(high), Number(step))
  return {
    from,
    to: tidy(from * right.size),
    verb: right.verb,
    verbWrong: wrong.verb,
    times: right.times,
    timesWrong: wrong.times,
    fold: right.fold,
    foldWrong: wrong.fold
  }
}

const CONVERSIONS: Readonly<Record<string, (value: number) => number>> = {
  'mi-km': (value) => value * 1.609344,
  'km-mi': (value) => value / 1.609344,
  'ft-m': (value) => value * 0.3048,
  'm-ft': (value) => value / 0.3048,
  'mm-in': (value) => value / 25.4,
  'ha-acre': (value) => value * 2.4710538,
  'acre-ha': (value) => value / 2.4710538,
  'ha-km2': (value) => value / 100,
  'lb-kg': (value) => value * 0.45359237,
  'kg-lb': (value) => value / 0.45359237,
  'C-F': (value) => value * 1.8 + 32,
  'F-C': (value) => (value - 32) / 1.8,
  'mph-km/h': (value) => value * 1.609344,
  'l-gal': (value) => value / 4.54609
}

/** A conversion: `from` in one unit is `to` in another; `toWrong` went the other way, or has a digit wrong. */
export const conversion: Draw = (random, {units = 'mi-km', low = 10, high = 90, step = 1, decimals = 0}) => {
  const convert = CONVERSIONS[String(units)]
  if (convert === undefined) throw new RangeError(`no such conversion: ${units}`)
  const from = random.number(Number(low), Number(high), Number(step))
  const size = 10 ** Number(decimals)
  const to = Math.round(convert(from) * size) / size
  const wrongs = [to * 1.5, to * 10, to / 2.5, to * 0.7].map((value) =>
    Math.max(1 / size, Math.round(value * size) / size)
  )
  return {
    from,
    to: tidy(to),
    toWrong: tidy(random.pick(wrongs.filter((value) => Math.abs(value - to) > 0.2 * to)))
  }
}

/** A figure `a` that is told twice, and what a slip makes of it: `swapped`, with one `digit` wrong, one or two off (`near`). */
export const repeated: Draw = (random, {low = 12, high = 98, step = 1}) => {
  for (;;) {
    const a = random.number(Number(low), Number(high), Number(step))
    const digits = String(a)
    const [first = '', second = '', ...rest] = digits
    const swapped = Number(second + first + rest.join(''))
    const digit = a + random.pick([10, 20]) * (a > 60 ? -1 : 1)
    if (a >= 10 && (first === second || second === '0' || second === '.' || digits.endsWith('0'))) continue
    if (Number(step) < 1 && Number.isInteger(a)) continue
    return {a, swapped, digit, near: a + random.pick([1, 2])}
  }
}

/** A score `a`-`b`, and one that is a point or two off. */
export const match: Draw = (random) => {
  const b = random.number(0, 4)
  const a = b + random.number(1, 3)
  return {a, b, aWrong: a + random.pick([1, 2])}
}

/** A division: votes for and against, and the majority. */
export const votes: Draw = (random) => {
  const noes = random.number(110, 380)
  const by = random.number(6, 90)
  return {ayes: noes + by, noes, by, byWrong: by + random.pick([-4, -2, 2, 10, 20])}
}

/** A match that is won, and by how many goals. */
export const goals: Draw = (random) => {
  const theirs = random.number(0, 2)
  const by = random.number(2, 4)
  return {ours: theirs + by, theirs, by, byWrong: by + random.pick([-1, 1])}
}

/** Three figures and their total. */
export const tally: Draw = (random) => {
  const [a, b, c] = [random.number(310, 490), random.number(160, 290), random.number(110, 150)]
  const total = a + b + c
  return {a, b, c, total, totalWrong: total + random.pick([-90, -20, 10, 40, 110])}
}

/** A table of four clubs: played, won, drawn, lost, points, three for a win; the third has a figure that cannot be. */
export const league: Draw = (random) => {
  const played = random.number(18, 30)
  const rows = [0, 1, 2, 3].map((place) => {
    const won = Math.floor(played * 0.7) - place * 2
    const drawn = random.number(1, 4)
    return {cells: [played, won, drawn, played - won - drawn].join(' '), points: won * 3 + drawn}
  })
  const [a, b, , d] = rows.map(({cells, points}) => `${cells} ${String(points)}`)
  const points = rows[2]?.points ?? 0
  return {
    a: a ?? '',
    b: b ?? '',
    c: rows[2]?.cells ?? '',
    d: d ?? '',
    points,
    pointsWrong: points + random.pick([-1, 1, 2])
  }
}

/** Three measures in order, the second of which is called the greatest. */
export const ranking: Draw = (random) => {
  const third = random.number(21, 60)
  const second = third + random.number(3, 9)
  return {first: second + random.number(3, 9), second, third}
}
