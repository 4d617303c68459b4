/** Whether two sentences speak of the same, so that a length in one may belong to a date in the other. */
import {wordSet} from '../../language/word-set.ts'
import type {Telling} from './tellings.ts'

/** They share a word that says what, the later one begins with a pronoun, or one post is taken up and given up. */
export function isOfOneMatter(one: Telling, other: Telling): boolean {
  if (one === other) return true
  if (one.block === other.block && OPENS_WITH_PRONOUN.test(laterOf(one, other).words)) return true
  const both = one.words + other.words
  if (TAKES_UP.test(both) && GIVES_UP.test(both)) return true
  const stems = new Set(stemsIn(one))
  return stemsIn(other).some((stem) => stems.has(stem))
}

function laterOf(one: Telling, other: Telling): Telling {
  return one.sentence < other.sentence ? other : one
}

const OPENS_WITH_PRONOUN = /^[\W]*(?:he|she|it|they|his|her|its|their|this|that|these|those)\b/

/** Somebody takes up a post, and somebody gives one up: one person, as a rule, by role and by name. */
const TAKES_UP =
  /\b(?:appointed|elected|joined|hired|ordained|took (?:over|office|charge)|opened|founded|began|started)\b/
const GIVES_UP =
  /\b(?:retir\w+|step(?:s|ped|ping)? down|leav(?:e|es|ing)|resign\w*|clos(?:e|es|ed|ing)|stand(?:s|ing)? down|stood down|quits?)\b/

/** The stems of the longer words of a sentence. */
function stemsIn({words}: Telling): string[] {
  return (words.match(/[a-z]{5,}/g) ?? []).filter((word) => !COMMON.has(word)).map((word) => word.slice(0, 6))
}

const COMMON = wordSet(
  `after before since until about their there these those which while where would could should first years months weeks year's
   another other under during being having people three seven eight twenty million pounds`
)
