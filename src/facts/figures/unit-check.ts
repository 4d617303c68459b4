/**
 * A unit that does not fit the thing measured: a whale nine kilometres long, 14 feet of rain, a farm of 640 square feet.
 * Only where the figure lies far outside of what such a thing can be, and the same figure in another unit does not.
 */
import type {Article, Span} from '../../article/article.ts'
import {unitOf, unitsLike, type OtherUnit, type Unit} from '../../language/units.ts'
import {wordSet} from '../../language/word-set.ts'
import {dimensionOf, measuredThings, type Measure} from './measured-things.ts'
import {figureSentences, wordsIn, type Figure} from './sentences.ts'

/** How large things of a sort are. */
export interface Size {
  readonly measure: string
  /** A figure with the symbol of a unit: “30 cm”. */
  readonly from: string
  readonly to: string
  readonly things?: string
  readonly of?: string
}

export interface MisfitUnit {
  readonly at: Span
  readonly expected: readonly string[]
  /** What is measured, and the figure as it stands. */
  readonly noun: string
  readonly told: string
}

/** Sizes by what is measured and the noun for the thing. */
export type Sizes = ReadonlyMap<string, {readonly low: number; readonly high: number}>

export function sizesOf(lines: readonly Size[]): Sizes {
  const sizes = new Map<string, {low: number; high: number}>()
  for (const {measure, from, to, things = '', of = ''} of lines) {
    for (const noun of wordSet(things)) if (noun !== '') sizes.set(`${measure} ${noun}`, boundsOf(from, to))
    for (const noun of wordSet(of)) if (noun !== '') sizes.set(`${measure} of ${noun}`, boundsOf(from, to))
  }
  return sizes
}

function boundsOf(from: string, to: string): {low: number; high: number} {
  return {low: inBase(from), high: inBase(to)}
}

function inBase(written: string): number {
  const [value = '', symbol = ''] = written.split(' ')
  return Number(value) * (unitOf(symbol)?.factor ?? Number.NaN)
}

/** No thing itself, one that is not grown, or one that is told because it is so large or small. */
const UNLIKE =
  /\b(?:toys?|models?|miniatures?|replicas?|sculptures?|statues?|statuettes?|inflatables?|balloons?|cakes?|drawings?|drawn|paint(?:ing|ed) of|tattoos?|plastic|lego|foetus(?:es)?|fetus(?:es)?|embryos?|calf|calves|hatchlings?|larvae?|pupp(?:y|ies)|tiny|minuscule|microscopic|dwarf|smallest|giant|gigantic|monster|enormous|huge|colossal|record|world's|fossils?|dinosaurs?|prehistoric|extinct|museum|cartoon|lengths?|bonsai|fib(?:re|er)glass|bronze|wooden|concrete|neon|papier|foam|rubber|stuffed|mascot|monument|cloth|knitted|carved|chocolate|ice|puppets?|float|costume|virtual|film|if|imagine|like|as long as|equivalent|combined|together|total|altogether)\b/

/** “grows 3 cm a year” */
const IS_RATE = /^(?:(?:a|an|per|each|every) (?:second|minute|hour|day|night|week|month|year)\b|\/)/

/** “3G phones” */
const IS_NETWORK = /^\dG$/

export function misfitUnits(article: Article, sizes: Sizes): MisfitUnit[] {
  const nouns = new Set([...sizes.keys()].map((key) => key.slice(key.lastIndexOf(' ') + 1)))
  const knows = (noun: string): boolean => nouns.has(noun)
  return figureSentences(article).flatMap(({figures, sentence}): MisfitUnit[] => {
    if (!/^(?:body|headline|standfirst|caption)$/.test(sentence.block.zone)) return []
    const measures = figures.filter(({mention}) => mention.kind === 'measure' && mention.value !== undefined)
    if (measures.length === 0 || UNLIKE.test(wordsIn(article, sentence))) return []
    return measures.flatMap((figure) => {
      const unit = unitOf(figure.mention.unit ?? '')
      if (unit === undefined || IS_RATE.test(figure.after) || IS_NETWORK.test(figure.mention.text)) return []
      for (const {noun, measure, isStuff} of measuredThings(figure, knows)) {
        const size = sizes.get(`${measure} ${isStuff ? 'of ' : ''}${noun}`)
        if (size === undefined || baseOf(measure) !== dimensionOf(figure.mention.unit)) continue
        const misfit = misfitOf(figure, unit, noun, size)
        return misfit === undefined ? [] : [misfit]
      }
      return []
    })
  })
}

/** What a dose and a helping are measured in. */
function baseOf(measure: Measure): Measure {
  return measure === 'dose' || measure === 'helping' ? 'mass' : measure
}

function misfitOf(
  {mention}: Figure,
  unit: Unit,
  noun: string,
  {low, high}: {readonly low: number; readonly high: number}
): MisfitUnit | undefined {
  const {value = 0, text, end} = mention
  const fits = (factor: number): boolean => value * factor >= low && value * factor <= high
  if (value === 0 || fits(unit.factor)) return undefined
  const others = unitsLike(unit, text).filter(({factor}) => fits(factor))
  const [best] = others.sort((a, b) => distance(a, unit) - distance(b, unit))
  if (best === undefined) return undefined
  const at = {start: end - best.written.length, end}
  const expected = others.slice(0, 3).map(({spelling}) => spelling)
  return {at, expected, noun, told: text}
}

const METRIC = /metre|meter|gram|kilo|tonne|litre|liter|hectare|^(?:[mck]?m|k?g|mg|t|[mc]?l|ha)\b/

/** Units of one system are changed about before those of two, and near ones before far ones. */
function distance({spelling, factor, written}: OtherUnit, own: Unit): number {
  const isSame = METRIC.test(spelling.toLowerCase()) === METRIC.test(written.toLowerCase())
  return (isSame ? 0 : 100) + Math.abs(Math.log10(factor / own.factor))
}
