/** Years in figures, and ordinals. */
import type {Atoms} from './atoms.ts'

/** The year as a four-figure number, or with its short form expanded; undefined where a piece is none. */
export function yearAt(atoms: Atoms, index: number): number | undefined {
  const {kind, text} = atoms.at(index)
  if (kind === 'figure' && /^(?:1\d|20|21)\d\d$/.test(text)) return Number(text)
  if (/^['’‘]\d\d$/.test(text)) return shortYear(Number(text.slice(1)))
  return undefined
}

/** '98 is 1998, '16 is 2016. */
export function shortYear(year: number): number {
  return year <= 30 ? 2000 + year : 1900 + year
}

/** An ordinal in figures or words. */
export function ordinalAt(atoms: Atoms, at: number): {end: number; value: number} | undefined {
  const {ordinal, kind, text, cardinal} = atoms.at(at)
  if (ordinal !== undefined) return {end: at + 1, value: ordinal}
  if (
    kind === 'figure' &&
    atoms.isClose(at + 1) &&
    /^(?:st|nd|rd|th)$/.test(atoms.lower(at + 1)) &&
    /^\d+$/.test(text)
  ) {
    return {end: at + 2, value: Number(text)}
  }
  if (cardinal === undefined || cardinal < 20) return undefined
  const ones = atoms.pastHyphen(at + 1)
  const one = atoms.at(ones).ordinal
  return one === undefined || ones === at + 1 ? undefined : {end: ones + 1, value: cardinal + one}
}
