/**
 * What the lexicon says of a word: the payload of its entry in the word graph.
 *
 *     bits 0–4   the varieties in which the form is right (see `variety.ts`)
 *     bit  5     in the -ise varieties it is right as Oxford spelling only
 *     bit  6     right as a part of a hyphenated compound only (`co`, `non`, `mid`)
 *     bits 8–11  how common it is, 0 (rare) to 15 (the, of, and)
 *     bits 12–15 what it is the name of, for a word with a capital (see `NAME_BIT`)
 */
import {ALL_VARIETIES, OXFORD_BIT} from '../variety.ts'

export const PART_BIT = 64
/** What a word with a capital is the name of; a word may be several (Sydney, Austin, Charlotte). */
export const NAME_BIT = {given: 1 << 12, surname: 1 << 13, place: 1 << 14, demonym: 1 << 15} as const
export const NAME_MASK = NAME_BIT.given | NAME_BIT.surname | NAME_BIT.place | NAME_BIT.demonym
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
