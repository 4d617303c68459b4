/**
 * Chooses among the rare words of SCOWL level 70, which the dictionaries leave out.
 *
 * A larger dictionary raises fewer false alarms and hides more slips: `calender` is a word, and nearly always a
 * slip for `calendar`. So a rare word is taken in only when no commoner word is one slip away from it.
 */
import {CandidateSearch} from '../../language/lexicon/candidates.ts'
import {readGraph} from '../../language/lexicon/dawg.ts'
import {commonnessOf} from '../../language/lexicon/entry.ts'
import {writeGraph} from './write-graph.ts'

/** One slip of any kind but one that changes the first letter. */
const ONE_SLIP = 135
/** From here on a word is common enough to be meant instead. */
const COMMON = 3
/** A shorter word is too near to everything. */
const SHORTEST = 6

/** Those of `words` that are no likely slip for a word of `forms`. */
export function safeRareWords(forms: ReadonlyMap<string, number>, words: readonly string[]): string[] {
  const search = new CandidateSearch(readGraph(writeGraph(forms)))
  return words.filter((word) => {
    if (word.length < SHORTEST || forms.has(word) || !/^[a-z]+$/.test(word)) return false
    const isSlip = search
      .find(word, ONE_SLIP)
      .some(({word: near, payload}) => commonnessOf(payload) >= COMMON && !isFormOf(word, near))
    return !isSlip
  })
}

/** Whether one is the regular plural (or -s form) of the other: near, but no slip. */
function isFormOf(word: string, near: string): boolean {
  return word === `${near}s` || near === `${word}s`
}
