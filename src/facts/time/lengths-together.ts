/** Lengths that make another one: “jailed for a total of 14 years. … Tony was given nine years and Paul five.” */
import type {Article} from '../../article/article.ts'
import {CARDINALS} from '../../language/number-words.ts'
import type {TimeContradiction} from './contradiction.ts'
import {lengthsIn, type Length} from './lengths.ts'
import {numberLike, numberSpan} from './period.ts'
import {tellingsOf, type Telling} from './tellings.ts'

const WHOLE =
  /\b(?:total of|totall?ing|totall?ed|adding up to|added up to|combined|aggregate of|altogether|in all|in total|between (?:them|the (?:two|three|four|pair))|together)\b/
const WHOLE_BEFORE = new RegExp(`${WHOLE.source}[^,;‹]{0,20}$`)
/** A number whose unit was said before: “and Paul, 37, five.” */
const BARE =
  /(?<=(?:›,?|,| and| to| for| the (?:other|second|third|last)) )(?<number>[a-z]+(?:-[a-z]+)?|\d{1,2})(?=[.,;]|$| and [‹a-z]| for )/g
const EACH =
  /\b(?:each|apiece|both|all (?:three|four|five)|concurrent\w*|at the same time|served together|run together|alongside|of which|including|at least|or)\b/

export function wrongTotalLengths(article: Article): TimeContradiction[] {
  const tellings = tellingsOf(article)
  return tellings.flatMap((telling, index) => {
    if (!WHOLE.test(telling.words)) return []
    const lengths = lengthsIn(telling)
    const led = lengths.filter(({before}) => WHOLE_BEFORE.test(before))
    const wholes = led.length > 0 ? led : lengths.filter(({next}) => WHOLE.test(next.slice(0, 40)))
    const [whole, more] = wholes
    if (whole === undefined || more !== undefined) return []
    const lists = [index, index + 1, index - 1].flatMap((place) => {
      const each = tellings[place]
      if (each === undefined || Math.abs(each.block - telling.block) > 1) return []
      // the list goes on in the next sentence
      const next = tellings[place + 1]
      const goesOn = next !== undefined && next !== telling && partsOf(next, whole).lengths.length > 0
      return goesOn ? [] : [partsOf(each, whole)]
    })
    const list = lists.find((parts) => parts.values.length > 1)
    return list === undefined ? [] : wrongTotal(whole, list)
  })
}

interface Parts {
  readonly values: readonly number[]
  readonly lengths: readonly Length[]
}

/** The lengths of a sentence in the unit of the whole, and the bare numbers that follow them. */
function partsOf(telling: Telling, whole: Length): Parts {
  if (EACH.test(telling.words)) return {values: [], lengths: []}
  const lengths = lengthsIn(telling).filter(
    ({mention, period}) => mention !== whole.mention && period.unit === whole.period.unit
  )
  const [first] = lengths
  if (first === undefined) return {values: [], lengths}
  const bare = [...telling.words.slice(first.end).matchAll(BARE)].flatMap(({groups = {}}) => {
    const {number = ''} = groups
    return CARDINALS.get(number) ?? (/^\d/.test(number) ? Number(number) : [])
  })
  return {values: [...lengths.map(({period}) => period.value), ...bare], lengths}
}

function wrongTotal({mention, period}: Length, {values, lengths}: Parts): TimeContradiction[] {
  const sum = values.reduce((one, other) => one + other, 0)
  const ratio = period.value / sum
  const at = numberSpan(mention)
  if (at === undefined || period.approx !== undefined || period.isRound) return []
  if (Math.abs(period.value - sum) < 0.6 || ratio < 0.6 || ratio > 1.7) return []
  const written = mention.text.slice(0, at.end - at.start)
  return [
    {
      at,
      expected: numberLike(written, sum),
      reckoning: `${values.join(' + ')} is ${String(sum)} ${period.unit}s, not ${written}`,
      places: lengths.map(({mention: {start, end}}) => ({start, end}))
    }
  ]
}
