/** Units that nothing is measured in, or not this: “cubic litres”, “112 miles” for a speed, a hot day of 46 Fahrenheit. */
import type {Article, Span} from '../../article/article.ts'
import {figureSentences, wordsIn, type Figure} from './sentences.ts'

export interface ImpossibleUnit {
  readonly at: Span
  readonly expected: readonly string[]
  readonly why: string
}

export function impossibleUnits(article: Article): ImpossibleUnit[] {
  return [
    ...noSuchUnits(article),
    ...figureSentences(article).flatMap(({figures, sentence}) => {
      if (sentence.block.zone === 'table') return []
      const words = wordsIn(article, sentence)
      return figures.flatMap((figure) => {
        const found = raceDistance(figure, words) ?? speed(figure, words) ?? weather(figure, words)
        return found === undefined ? [] : [found]
      })
    })
  ]
}

const NO_UNIT =
  /\b(?:(?<size>cubic|square) (?<of>litres?|liters?|gallons?|pints?|hectares?|acres?|tonnes?|kilos?|kilograms?|grams?)|(?<knots>knots) (?:an|per) hour|(?<power>(?:kilo|mega|giga)watts?) (?:an|per) hour)\b/gi

/** “cubic litres”, “square hectares”, “knots an hour” */
function noSuchUnits(article: Article): ImpossibleUnit[] {
  if (!article.says(['cubic', 'square', 'hour'])) return []
  return article.sentences.flatMap((sentence) =>
    [...article.text.slice(sentence.start, sentence.end).matchAll(NO_UNIT)].map(
      ({index, 0: text, groups = {}}) => {
        const at = {start: sentence.start + index, end: sentence.start + index + text.length}
        const {size, of = '', knots, power} = groups
        if (knots !== undefined) return {at, expected: [knots], why: 'a knot is a nautical mile an hour'}
        if (power !== undefined)
          return {at, expected: [power, `${power.replace(/s$/, '')}-hours`], why: 'a watt is a rate already'}
        const isAmerican = /liter|gallon/.test(of) && !/litre/.test(of)
        const metres = isAmerican ? 'meters' : 'metres'
        const expected = size?.toLowerCase() === 'cubic' ? [`cubic ${metres}`, of] : [of, `square ${metres}`]
        return {at, expected, why: `nothing is measured in ${text.toLowerCase()}`}
      }
    )
  )
}

const DISTANCES: ReadonlyArray<readonly [RegExp, number, 'mi' | 'km']> = [
  [/\bmarathon/, 26.2, 'mi'],
  [/\bmarathon/, 42.195, 'km'],
  [/\bmarathon/, 42.2, 'km'],
  [/\bhalf[ -]marathon/, 13.1, 'mi'],
  [/\bhalf[ -]marathon/, 21.1, 'km']
]

/** “the 26.2 kilometres of the marathon” */
function raceDistance({mention}: Figure, words: string): ImpossibleUnit | undefined {
  const {value, unit, text} = mention
  if (unit !== 'mi' && unit !== 'km') return undefined
  const wanted = DISTANCES.find(([race, length]) => length === value && race.test(words))?.[2]
  if (wanted === undefined || wanted === unit) return undefined
  return {
    at: unitAt(mention),
    expected: [likeUnit(text, wanted)],
    why: `the race has that many ${unit === 'mi' ? 'kilometres' : 'miles'}`
  }
}

function unitAt({text, end}: Figure['mention']): Span {
  return {start: end - (/[\p{L}°]+$/u.exec(text)?.[0].length ?? 0), end}
}

function likeUnit(text: string, unit: 'mi' | 'km'): string {
  if (/km$/.test(text)) return ' miles'
  if (unit === 'mi') return /e?r?s$/.test(text) ? 'miles' : 'mile'
  return /s$/.test(text) ? 'kilometres' : 'kilometre'
}

const MOVES =
  /\b(?:clocked|caught|recorded|timed|driving|drove|driven|travelling|traveling|travelled|traveled|doing|speeding|going|racing|raced|hurtling|flying|racing|stopped|ride|riding|rode)\b[^.;]{0,60} (?:at|of)$/
const FAST =
  /\b(?:speed\w*|limit|mph|police|officers?|patrol|radar|banned|court|motorway|bypass|highway|winds?|gusts?)\b/
const NO_SPEED =
  /^(?:-| ?(?:an|a|per|from|into|out|away|up|deep|long|above|down|below|high|north|south|east|west|off|short|mark|apart|behind|ahead|of)\b|\/)/

/** “clocked at 104 miles on the bypass” */
function speed({mention, before}: Figure, words: string): ImpossibleUnit | undefined {
  const {value = 0, unit, text} = mention
  if ((unit !== 'mi' && unit !== 'km') || value < 30 || value > 400 || !Number.isInteger(value))
    return undefined
  if (!MOVES.test(before) || !FAST.test(words)) return undefined
  if (NO_SPEED.test(words.slice(words.indexOf(text.toLowerCase()) + text.length))) return undefined
  const expected =
    unit === 'mi' ? ['mph', 'miles an hour', 'miles per hour'] : ['km/h', 'kilometres an hour', 'kph']
  return {at: unitAt(mention), expected, why: 'a speed is so many an hour'}
}

const HOT =
  /\b(?:hot|hotter|hottest|heat|heatwave|sweltering|scorching|blistering|baking|swelter\w*|scorch\w*|sunstroke|drought|melt\w*)\b/
const COLD = /\b(?:cold|colder|coldest|freezing|froze|frozen|frost\w*|snow\w*|blizzard|icy|hypothermia)\b/
const WEATHER = /\b(?:temperatures?|thermometers?|mercury|weather|forecast\w*|day|night)\b/
const INDOORS =
  /\b(?:oven|kiln|furnace|reactor|engine|fridge|freezer|water|sea|pool|sauna|bath|steel|iron|cook\w*|bak(?:e|es|ed)|roast\w*|laboratory|below|minus|drop\w*|fell|fall\w*|rise of|rose by|by)\b/

/** “46 degrees Fahrenheit, the hottest day”, “a frosty night of 26 degrees Celsius” */
function weather({mention}: Figure, words: string): ImpossibleUnit | undefined {
  const {value = 0, unit, text} = mention
  const isNamed = /fahrenheit$|celsius$|\d ?°? ?[cf]$/i.test(text)
  if (!isNamed || !WEATHER.test(words) || INDOORS.test(words)) return undefined
  const at = unitAt(mention)
  const written = text.slice(text.length - (at.end - at.start))
  const swap = (to: string): string =>
    written.length < 3
      ? written.replace(/[cf]/i, to.charAt(0))
      : written.charAt(0) === written.charAt(0).toLowerCase()
        ? to.toLowerCase()
        : to
  if (unit === '°F' && value >= 28 && value <= 54 && HOT.test(words) && !COLD.test(words))
    return {at, expected: [swap('Celsius')], why: `${text} is no heat`}
  if (unit === '°C' && value >= 60 && value <= 130 && HOT.test(words))
    return {at, expected: [swap('Fahrenheit')], why: `no weather is as hot as ${text}`}
  if (
    unit === '°C' &&
    value >= 20 &&
    value <= 40 &&
    COLD.test(words) &&
    !HOT.test(words) &&
    /\b(?:frost|freezing|snow|blizzard)/.test(words)
  )
    return {at, expected: [swap('Fahrenheit')], why: `${text} is no frost`}
  return undefined
}
