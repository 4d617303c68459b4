/**
 * What the lexicon says of a word: the payload of its entry in the word graph.
 *
 *     bits 0–4   the varieties in which the form is right (see `variety.ts`)
 *     bit  5     in the -ise varieties it is right as Oxford spelling only
 *     bit  6     right as a part of a hyphenated compound only (`co`, `non`, `mid`)
 *     bits 8–11  how common it is, 0 (rare) to 15 (the, of, and)
 */
import {ALL_VARIETIES, OXFORD_BIT} from '../variety.ts'

export const PART_BIT = 64
const COMMONNESS_SHIFT = 8
const COMMONNESS_MASK = 15

/** The bits of a payload that `Lexicon.lookup` gives away. */
export const LOOKUP_MASK = ALL_VARIETIES | OXFORD_BIT

export function payloadOf(mask: number, commonness: number): number {
  return mask | (commonness << COMMONNESS_SHIFT)
}

export function commonnessOf(payload: number): number {
  return (payload >>> COMMONNESS_SHIFT) & COMMONNESS_MASK
}
