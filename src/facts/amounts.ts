/**
 * An amount as it is said and as it is printed: “twenty million pounds” and “£20m”, “two point five per cent” and
 * “2.5%”, “the fourth of March” and “4 March”. How a figure is written is a matter of style; what it comes to is not.
 */
import {MONTHS} from '../language/date-words.ts'
import {CARDINALS, ORDINALS} from '../language/number-words.ts'

interface Amount {
  readonly value: number
  readonly unit: string
}

const UNITS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pounds: '£ pound pounds quid',
    dollars: '$ dollar dollars buck bucks',
    euros: '€ euro euros',
    pence: 'p pence penny',
    cents: 'c cent cents',
    percent: '% percent pc',
    kilometres: 'km kms kilometre kilometres kilometer kilometers',
    metres: 'metre metres meter meters',
    centimetres: 'cm centimetre centimetres centimeter centimeters',
    millimetres: 'mm millimetre millimetres millimeter millimeters',
    kilograms: 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
    feet: 'ft foot feet',
    mph: 'mph',
    ordinal: 'st nd rd th',
    decade: 's',
    am: 'am',
    pm: 'pm'
  }).flatMap(([unit, words]) => words.split(' ').map((word) => [word, unit] as const))
)

const SIZES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 100,
    thousand: 1e3,
    k: 1e3,
    million: 1e6,
    bn: 1e9,
    billion: 1e9,
    tn: 1e12,
    trillion: 1e12
  })
)

const DECADES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90
  })
)

/** Whether a word may be part of an amount: a number, a size, a unit. */
export function isOfAmount(key: string | undefined): boolean {
  if (key === undefined) return false
  return (
    /^(?:\d.*|point|half|m)$/.test(key) ||
    SIZES.has(key) ||
    UNITS.has(key) ||
    CARDINALS.has(key) ||
    ORDINALS.has(key) ||
    DECADES.has(key) ||
    MONTHS.has(key)
  )
}

/** Whether two texts are one amount. */
export function isSameAmount(one: string, other: string): boolean {
  const [first, second] = [amountOf(one), amountOf(other)]
  if (first === undefined || second === undefined || first.unit !== second.unit) return false
  if (first.unit === 'decade' && (first.value < 100 || second.value < 100))
    return first.value % 100 === second.value % 100
  return Math.abs(first.value - second.value) < 1e-9 * Math.max(1, Math.abs(first.value))
}

/** The amount that was said in the figures of the one printed; undefined where it is no such figure. */
export function inFigures(printed: string, said: string): string | undefined {
  const own = amountOf(printed)
  const right = amountOf(said)
  const figure = /\d[\d,]*(?:\.\d+)?/.exec(printed)
  if (own === undefined || right === undefined || figure === null) return undefined
  if (own.unit !== right.unit) return withOtherSign(printed, own, right)
  if (/[a-z]/i.test(printed.slice(0, figure.index)) || /[:]/.test(printed) || own.unit === 'ordinal')
    return undefined
  const size = own.value / Number(figure[0].replaceAll(',', ''))
  const value = right.value / size
  const [, other] = /\d ?(million|billion)$/.exec(printed) ?? []
  if (other !== undefined && Math.abs(Math.log10(own.value / right.value)) === 3)
    return printed.replace(other, other === 'million' ? 'billion' : 'million')
  const isPlain =
    Number.isFinite(value) && Math.abs(value * 100 - Math.round(value * 100)) < 1e-6 && value >= 1
  if (!isPlain || (size > 1 && value >= 1000)) return undefined
  const rounded = Math.round(value * 100) / 100
  const digits =
    figure[0].includes(',') || rounded >= 10000
      ? String(rounded).replace(/\B(?=(?:\d{3})+(?!\d))/g, ',')
      : String(rounded)
  return printed.slice(0, figure.index) + digits + printed.slice(figure.index + figure[0].length)
}

const SIGNS: Readonly<Record<string, string>> = {pounds: '£', dollars: '$', euros: '€'}

/** “$45,000” for “£45,000”. */
function withOtherSign(printed: string, own: Amount, right: Amount): string | undefined {
  const sign = SIGNS[right.unit]
  const isSign = SIGNS[own.unit] === printed.charAt(0)
  return sign === undefined || !isSign || own.value !== right.value ? undefined : sign + printed.slice(1)
}

const PART = /\d[\d,]*(?::\d\d)?(?:\.\d+)?|[a-z]+|[£$€%]/g

interface Tally {
  readonly units: Set<string>
  total: number
  /** What stands before the next word of size. */
  part: number
  month: string
  /** Of what size the next figure after “point” is; 0 before a point. */
  decimals: number
  isNumber: boolean
}

function amountOf(text: string): Amount | undefined {
  const parts: readonly string[] = plain(text).match(PART) ?? []
  const isMoney = /[£$€]/.test(text)
  const tally: Tally = {units: new Set(), total: 0, part: 0, month: '', decimals: 0, isNumber: false}
  for (const [at, word] of parts.entries()) {
    const size = isMoney && word === 'm' ? 1e6 : SIZES.get(word)
    const unit = UNITS.get(word)
    if (/^(?:and|a|the|of)$/.test(word)) continue
    if (MONTHS.has(word)) tally.month += word
    else if (word === 'point') tally.decimals = 1
    else if (word === 'half' && parts[at - 1] === 'a') tally.part += 0.5
    else if (unit !== undefined) tally.units.add(unit)
    else if (size !== undefined) addSize(tally, size)
    else if (!addNumber(tally, word)) return undefined
  }
  const {units, month, total, part, isNumber} = tally
  if (month !== '') units.delete('ordinal')
  return isNumber ? {value: total + part, unit: [...units, month].sort().join(' ').trim()} : undefined
}

/** Times and percentages in one form, without what stands before the amount. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\b([ap])\.\s?m\b\.?/g, '$1m')
    .replace(/\bper cent\b/g, 'percent')
    .replace(/(\d)[.:](\d\d)(?=\s?[ap]m\b)/g, '$1$2')
}

function addSize(tally: Tally, size: number): void {
  const many = tally.part === 0 ? 1 : tally.part
  tally.isNumber = true
  tally.decimals = 0
  tally.part = size === 100 ? many * 100 : 0
  if (size !== 100) tally.total += many * size
}

/** Adds a figure or number word; false where it does not go on with the number before. */
function addNumber(tally: Tally, word: string): boolean {
  const number = numberIn(word)
  const decade = DECADES.get(word)
  const value = number ?? ORDINALS.get(word) ?? decade
  if (value === undefined) return false
  if (number === undefined) tally.units.add(decade === undefined ? 'ordinal' : 'decade')
  tally.isNumber = true
  const {part} = tally
  if (tally.decimals > 0) {
    tally.decimals /= 10
    tally.part += value * tally.decimals
  } else if (part >= 10 && part <= 20 && value >= 10) tally.part = part * 100 + value
  else if (part % 100 === 0 || (part % 10 === 0 && value < 10)) tally.part += value
  else return joinsTime(tally, value)
  return true
}

/** “seven thirty” */
function joinsTime(tally: Tally, value: number): boolean {
  if (tally.part > 9 || value < 10 || value > 59) return false
  tally.part = tally.part * 100 + value
  return true
}

function numberIn(word: string): number | undefined {
  if (/^\d+:\d\d$/.test(word)) return Number(word.replace(':', ''))
  return /^\d/.test(word) ? Number(word.replaceAll(',', '')) : CARDINALS.get(word)
}
