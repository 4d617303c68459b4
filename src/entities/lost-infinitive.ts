/** The words before a form in -ing that want “to” and a bare verb: “reluctant using them”, “forced the firm paying it”. */
import type {Token} from '../article/token.ts'
import {wordSet} from '../language/word-set.ts'
import {nounPhraseEndingAt} from './clauses.ts'

/** Adjectives that only an infinitive follows. */
const WILLING = wordSet(
  'able unable reluctant willing unwilling determined eager hesitant entitled obliged eligible powerless loath poised inclined'
)
/** What makes somebody do something; lemmas. */
const MAKES_DO =
  /^(?:force|order|urge|persuade|compel|instruct|enable|require|oblige|ask|invite|encourage|allow|permit|expect)$/
/** Of those, where the object is seldom described by what it does. */
const MAKES_SOMEBODY_DO = /^(?:force|order|urge|persuade|compel|instruct|oblige)$/

/** The word that wants the infinitive of which a gerund stands in the place. */
export function wantsInfinitive(gerund: Token): Token | undefined {
  const before = gerund.at(-1)
  if (before === undefined || !hasOwnObject(gerund)) return undefined
  if (WILLING.has(before.lower) && before.upos !== 'NOUN') return before
  if (isMadeTo(before)) return before
  return makerBefore(before, gerund)
}

/** “using them”, “paying the fine”, “explaining how” */
function hasOwnObject(gerund: Token): boolean {
  const next = gerund.at(1)
  if (
    next === undefined ||
    /^(?:following|regarding|including|concerning|according|pending)$/.test(gerund.lower)
  )
    return false
  return (
    /^(?:DET|PRON|NUM)$/.test(next.upos) ||
    /^(?:how|why|what|whether)$/.test(next.lower) ||
    /^[£$€]/.test(next.text)
  )
}

/** “were asked explaining how” */
function isMadeTo(verb: Token): boolean {
  if (verb.feature !== 'part' || !MAKES_DO.test(verb.lemma)) return false
  const helper = verb.at(-1)?.upos === 'ADV' ? verb.at(-2) : verb.at(-1)
  return helper?.upos === 'AUX' && helper.lemma === 'be'
}

/** “ordered the paper paying him”: not “asked the man carrying a bag to leave”. */
function makerBefore(last: Token, gerund: Token): Token | undefined {
  const phrase = nounPhraseEndingAt(gerund.article, last.index, gerund.sentence.firstToken)
  const verb = phrase === undefined ? undefined : gerund.article.token(phrase.firstToken - 1)
  if (verb?.upos !== 'VERB' || verb.feature === 'part' || !MAKES_SOMEBODY_DO.test(verb.lemma))
    return undefined
  for (let token = gerund.at(1); token !== undefined; token = token.at(1)) {
    if (token.feature === 'to' && token.at(-1)?.upos !== 'CCONJ') return undefined
    if (token.feature === 'wh' || token.lower === 'that') return undefined
  }
  return verb
}
