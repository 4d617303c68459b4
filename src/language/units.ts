/**
 * Units of measure: the canonical symbol of each, what it measures and what it is in the base unit of that
 * dimension, so that two measures can be compared or converted: `value * factor + shift`.
 */
export type Dimension =
  | 'length'
  | 'area'
  | 'mass'
  | 'volume'
  | 'speed'
  | 'rainfall rate'
  | 'power'
  | 'energy'
  | 'voltage'
  | 'temperature'
  | 'oil'
  | 'data'
  | 'data rate'
  | 'loudness'
  | 'distance in light'

export interface Unit {
  /** Canonical symbol: km, ha, °C. */
  readonly symbol: string
  readonly dimension: Dimension
  /** One of it in the base unit (m, m², kg, l, m/s, W, J, V, K …). */
  readonly factor: number
  /** Added after the factor; only temperatures have one. */
  readonly shift: number
}

/** symbol, dimension, factor, spellings (lower case, parted by a comma); ! before one: only close to its figure. */
const TABLE: ReadonlyArray<readonly [string, Dimension, number, string]> = [
  ['mm', 'length', 0.001, 'mm,millimetre,millimetres,millimeter,millimeters'],
  ['cm', 'length', 0.01, 'cm,cms,centimetre,centimetres,centimeter,centimeters'],
  ['m', 'length', 1, 'metre,metres,meter,meters'],
  ['km', 'length', 1000, 'km,kms,kilometre,kilometres,kilometer,kilometers'],
  ['in', 'length', 0.0254, '!in,!ins,inch,inches,″'],
  ['ft', 'length', 0.3048, 'ft,foot,feet,′'],
  ['yd', 'length', 0.9144, 'yd,yds,yard,yards'],
  ['mi', 'length', 1609.344, 'mi,mile,miles'],
  ['nmi', 'length', 1852, 'nmi,nautical mile,nautical miles'],
  [
    'm2',
    'area',
    1,
    'm2,m²,sqm,sq m,sq metre,sq metres,sq meters,square metre,square metres,square meter,square meters'
  ],
  [
    'km2',
    'area',
    1e6,
    'km2,km²,sq km,sqkm,sq kilometres,sq kilometers,square km,square kilometre,square kilometres,square kilometer,square kilometers'
  ],
  ['ft2', 'area', 0.09290304, 'ft2,sq ft,sq feet,square foot,square feet'],
  ['mi2', 'area', 2589988.110336, 'sq mi,sq mile,sq miles,square mile,square miles'],
  ['ha', 'area', 10000, 'ha,hectare,hectares'],
  ['acre', 'area', 4046.8564224, 'acre,acres'],
  ['µg', 'mass', 1e-9, 'µg,mcg,microgram,micrograms,microgramme,microgrammes'],
  ['mg', 'mass', 1e-6, 'mg,milligram,milligrams,milligramme,milligrammes'],
  ['g', 'mass', 0.001, '!g,gram,grams,gramme,grammes'],
  ['kg', 'mass', 1, 'kg,kgs,kilo,kilos,kilogram,kilograms,kilogramme,kilogrammes'],
  ['t', 'mass', 1000, '!t,tonne,tonnes,metric ton,metric tons'],
  ['ton', 'mass', 907.18474, 'ton,tons'],
  ['oz', 'mass', 0.028349523125, 'oz,ounce,ounces'],
  ['lb', 'mass', 0.45359237, 'lb,lbs'],
  ['st', 'mass', 6.35029318, '!st,stone'],
  ['ml', 'volume', 0.001, 'ml,millilitre,millilitres,milliliter,milliliters'],
  ['cl', 'volume', 0.01, 'cl,centilitre,centilitres,centiliter,centiliters'],
  ['l', 'volume', 1, '!l,litre,litres,liter,liters'],
  ['hl', 'volume', 100, 'hl,hectolitre,hectolitres,hectoliter,hectoliters'],
  ['kl', 'volume', 1000, 'kl,kilolitre,kilolitres,kiloliter,kiloliters'],
  ['Ml', 'volume', 1e6, 'megalitre,megalitres,megaliter,megaliters'],
  ['m3', 'volume', 1000, 'm3,m³,cu m,cubic metre,cubic metres,cubic meter,cubic meters'],
  ['ft3', 'volume', 28.316846592, 'ft3,ft³,cu ft,cubic foot,cubic feet'],
  ['gal', 'volume', 4.54609, 'gal,gallon,gallons'],
  ['pint', 'volume', 0.56826125, 'pint,pints'],
  ['m/s', 'speed', 1, 'm/s,metres a second,metres per second,meters a second,meters per second'],
  ['kn', 'speed', 0.514444, 'kn,knot,knots'],
  [
    'km/h',
    'speed',
    0.277778,
    'km/h,kph,kmh,kilometres an hour,kilometres per hour,kilometers an hour,kilometers per hour,km an hour,km per hour'
  ],
  ['mph', 'speed', 0.44704, 'mph,miles an hour,miles per hour,mile an hour'],
  ['mm/h', 'rainfall rate', 1, 'mm/h,mm an hour,mm per hour,millimetres an hour,millimetres per hour'],
  ['W', 'power', 1, '!w,watt,watts'],
  ['kW', 'power', 1000, 'kw,kilowatt,kilowatts'],
  ['MW', 'power', 1e6, 'mw,megawatt,megawatts'],
  ['GW', 'power', 1e9, 'gw,gigawatt,gigawatts'],
  ['TW', 'power', 1e12, 'tw,terawatt,terawatts'],
  ['kWh', 'energy', 3.6e6, 'kwh,kilowatt-hour,kilowatt-hours,kilowatt hour,kilowatt hours'],
  ['MWh', 'energy', 3.6e9, 'mwh,megawatt-hour,megawatt-hours,megawatt hour,megawatt hours'],
  ['GWh', 'energy', 3.6e12, 'gwh,gigawatt-hour,gigawatt-hours,gigawatt hour,gigawatt hours'],
  ['TWh', 'energy', 3.6e15, 'twh,terawatt-hour,terawatt-hours,terawatt hour,terawatt hours'],
  ['kcal', 'energy', 4184, 'kcal,kilocalorie,kilocalories,calorie,calories'],
  ['V', 'voltage', 1, '!v,volt,volts'],
  [
    '°C',
    'temperature',
    1,
    '° c,°c,!c,℃,degrees c,degrees celsius,degree celsius,degrees centigrade,celsius,centigrade'
  ],
  ['°F', 'temperature', 5 / 9, '° f,°f,!f,℉,degrees f,degrees fahrenheit,degree fahrenheit,fahrenheit'],
  ['bbl', 'oil', 1, 'bbl,barrel,barrels'],
  ['MB', 'data', 1e6, 'mb,megabyte,megabytes'],
  ['GB', 'data', 1e9, 'gb,gigabyte,gigabytes'],
  ['TB', 'data', 1e12, 'tb,terabyte,terabytes'],
  [
    'Mbit/s',
    'data rate',
    1e6,
    'mbit/s,mbps,mb/s,megabits a second,megabits per second,megabit per second,mbit/sec'
  ],
  ['dB', 'loudness', 1, 'db,decibel,decibels'],
  ['ly', 'distance in light', 1, 'ly,light year,light years,light-year,light-years']
]

const SHIFTS: Readonly<Record<string, number>> = {'°C': 273.15, '°F': 459.67 * (5 / 9)}

/** One spelling of a unit, word by word. */
export interface UnitSpelling {
  readonly unit: Unit
  /** The words after the first. */
  readonly rest: readonly string[]
  /** Whether it must stand close to its figure: "g", "in", "st". */
  readonly isClose: boolean
}

interface Units {
  readonly bySymbol: ReadonlyMap<string, Unit>
  /** Spellings by their first word, longest first. */
  readonly byFirstWord: ReadonlyMap<string, readonly UnitSpelling[]>
}

let units: Units | undefined

function readUnits(): Units {
  const bySymbol = new Map<string, Unit>()
  const byFirstWord = new Map<string, UnitSpelling[]>()
  for (const [symbol, dimension, factor, spellings] of TABLE) {
    const unit = {symbol, dimension, factor, shift: SHIFTS[symbol] ?? 0}
    bySymbol.set(symbol, unit)
    for (const spelling of spellings.split(',')) {
      const isClose = spelling.startsWith('!')
      const [first = '', ...rest] = wordsOf(isClose ? spelling.slice(1) : spelling)
      const known = byFirstWord.get(first) ?? []
      known.push({unit, rest, isClose})
      known.sort((a, b) => b.rest.length - a.rest.length)
      byFirstWord.set(first, known)
    }
  }
  return {bySymbol, byFirstWord}
}

/** "km/h" is read as three pieces, "kilowatt-hour" as three, "° c" as two. */
function wordsOf(spelling: string): string[] {
  return spelling.split(/ |(?=[/-])|(?<=[/-])/)
}

/** The spellings of units whose first word (lower case) this is, longest first. */
export function unitsFrom(word: string): readonly UnitSpelling[] | undefined {
  units ??= readUnits()
  return units.byFirstWord.get(word)
}

/** The unit with a canonical symbol. */
export function unitOf(symbol: string): Unit | undefined {
  units ??= readUnits()
  return units.bySymbol.get(symbol)
}

/** A value in another unit of the same dimension; undefined where the two cannot be compared. */
export function convert(value: number, from: string, to: string): number | undefined {
  const a = unitOf(from)
  const b = unitOf(to)
  if (a === undefined || b === undefined || a.dimension !== b.dimension) return undefined
  return (value * a.factor + a.shift - b.shift) / b.factor
}

/** Another unit in which the same digits might have been meant. */
export interface OtherUnit {
  /** The unit as it stands at the end of the text, and the other one written as it is. */
  readonly written: string
  readonly spelling: string
  /** One of the other in the base unit. */
  readonly factor: number
}

/** The other units of a dimension, each in the form (sign, singular, plural) of the unit that ends a text. */
export function unitsLike({dimension, symbol}: Unit, text: string): OtherUnit[] {
  const end = text.toLowerCase()
  const written = TABLE.filter(([own]) => own === symbol)
    .flatMap(([, , , spellings]) => spellings.split(','))
    .map((each) => each.replace('!', ''))
    .filter((each) => end.endsWith(each))
    .sort((a, b) => b.length - a.length)[0]
  if (written === undefined) return []
  const kept = text.slice(text.length - written.length)
  return TABLE.filter(([own, sort]) => own !== symbol && sort === dimension).flatMap(
    ([other, , factor, spellings]) => {
      const spelling = formLike(written, other, spellings.split(','))
      return spelling === undefined ? [] : [{written: kept, spelling, factor}]
    }
  )
}

/** "megawatts" beside "kilowatts", "MW" beside "kW". */
function formLike(written: string, symbol: string, spellings: readonly string[]): string | undefined {
  if (written.length < 4) return /^[A-Za-zµ]+$/.test(symbol) ? symbol : undefined
  const isAmerican = /(?:ter|meters|liters)$/.test(written)
  const words = spellings.filter(
    (each) => each.length > 3 && isPlural(each) === isPlural(written) && !each.startsWith('!')
  )
  return words.find((each) => /(?:ter|ters)$/.test(each) === isAmerican) ?? words[0]
}

function isPlural(word: string): boolean {
  return /s$|^(?:square |cubic )?feet$/.test(word)
}
