/** Date phrases: what begins at a piece of a sentence, if it names a point or a stretch of time. */
import type {Atoms} from './atoms.ts'
import type {DateDraft} from './date-draft.ts'
import {readDay} from './date-days.ts'
import {readRange} from './date-ranges.ts'
import {readSpan} from './date-spans.ts'
import {readTime} from './date-times.ts'
import {readFinancial, readRelativePeriod, readYears} from './date-years.ts'

/** The date, time, duration or age that begins at a piece; the longest reading first. */
export function readDate(atoms: Atoms, index: number): DateDraft | undefined {
  if (isInsideCode(atoms, index)) return undefined
  return (
    readFinancial(atoms, index) ??
    readRange(atoms, index) ??
    readDay(atoms, index) ??
    readRelativePeriod(atoms, index) ??
    readTime(atoms, index) ??
    readSpan(atoms, index) ??
    readYears(atoms, index)
  )
}

/** Digits after letters in one token (G7, T20) are no date; "4Q13" and "Q3" begin before them. */
function isInsideCode(atoms: Atoms, index: number): boolean {
  return (
    atoms.at(index).kind === 'figure' &&
    atoms.isClose(index) &&
    atoms.at(index - 1).kind === 'word' &&
    atoms.token(index) === atoms.token(index - 1)
  )
}
