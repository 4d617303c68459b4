/** What verbs and the words beside them say of time: events, states, what is known, what is so now. */
import type {Token} from '../article/token.ts'
import {hasBarePast} from '../language/verb-forms.ts'
import {wordSet} from '../language/word-set.ts'

/** Of saying and thinking: what is told keeps a time of its own, whenever it is told. Lemmas. */
const TELLING = wordSet(
  `ask know say tell wonder see learn explain announce discuss reveal predict understand confirm question guess worry
   hear disclose remember recall forget describe discover note mention report recount relate think believe agree add state mean
   imagine remind admit claim argue insist suggest warn notice realise realize recollect reminisce`
)

export function isTellingVerb(lemma: string): boolean {
  return TELLING.has(lemma)
}

/** Verbs that a question may hang on: “chose when”, “depends on when”. Lemmas. */
const ASKING = wordSet('decide determine find clear consider set choose show indicate depend specify write')

export function isKnowingVerb(lemma: string): boolean {
  return TELLING.has(lemma) || ASKING.has(lemma)
}

/** States, and what is done out of time: they stand in the present beside any past. Lemmas. */
const TIMELESS = wordSet(
  `say be have do know think believe mean seem appear show suggest put recall remember see note explain point stand
   happen turn go get want need like love hate own belong contain include consist depend matter cost weigh fit lie live
   remain feature star date hope fear feel wish expect claim argue insist admit reckon describe tell call make involve
   concern reflect represent require deserve owe prefer understand agree add report cite tend refuse play work`
)

/** Whether a verb tells what somebody says or thinks: “recalls”, “, she writes in her memoir,”. */
export function isTelling(verb: Token): boolean {
  if (verb.lemma !== 'write') return isTellingVerb(verb.lemma)
  return !/^(?:NOUN|DET|NUM|ADJ)$/.test(verb.at(1)?.upos ?? '')
}

/** Whether the verb tells of one event when it stands in the present. Lemma. */
export function isEventVerb(lemma: string): boolean {
  return !TIMELESS.has(lemma) && !hasBarePast(lemma)
}

/** What is done in a moment, and hardly told of anybody as a habit. Lemmas. */
const SINGLE_ACTS = wordSet(
  `crash collide swerve skid overturn capsize plunge topple collapse explode erupt ignite detonate derail jump leap dive lunge
   rush dash flee scramble stumble trip faint grab snatch seize wrench yank shove kick punch stab shoot slap smash shatter
   slam hurl fling toss knock rip snap shout scream yell cry gasp nod wink shrug sigh apologise apologize confess
   surrender die drown marry divorce resign arrest convict acquit score equalise equalize double net volley clinch
   concede unveil oust sack behead hijack ambush rescue pull push stagger burst pounce tackle parry level arrive
   depart vanish escape smack whack clip careen cartwheel somersault hurtle roll`
)

export function isSingleAct(lemma: string): boolean {
  return SINGLE_ACTS.has(lemma)
}

const NOW = wordSet('now today still currently nowadays tomorrow tonight since anymore presently')
const NEAR = 12

/** Whether the words after a verb, or those between its parts, say that it is so now. */
export function speaksOfNow(verb: Token): boolean {
  for (let distance = -1; distance <= NEAR; distance++) {
    const token = verb.at(distance)
    if (token !== undefined && NOW.has(token.lower)) return true
    if (token === undefined && distance > 0) return false
  }
  return false
}
