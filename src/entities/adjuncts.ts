/** Phrases that may follow any word: of time, place and manner. “Guilty for the second time” says nothing of “guilty”. */
import type {Token} from '../article/token.ts'
import {TIME_NOUNS} from '../language/number-of-nouns.ts'
import {nounPhraseStartingAt} from './noun-phrases.ts'
import {wordSet} from '../language/word-set.ts'

/** What such a phrase is built on, whatever stands before it. */
const ADJUNCT_NOUNS =
  wordSet(`time times course fact part court public private general particular principle advance turn return detail person case
   addition order effect future past present first last once least all now ever good sure example instance late moment
   home work sea trial hearing bail average behalf condition grounds basis advice suspicion twitter facebook television
   tv radio online hindsight respect regard date extent degree lifetime life period century era era's anniversary
   election interview statement speech letter debate decades centuries spell stage point front contrast secret vain
   earnest error record hand schedule purpose parliament prison custody church hospital age ages eve occasion occasions
   pleasure ease difficulty caution interest aplomb delight relief surprise accord own nightfall dawn dusk noon midnight
   centre circumstances way ways reason reasons terms sake fear lack want need`)

/** Whether the phrase that a preposition opens is one of time, place or manner. */
export function isAdjunct(preposition: Token): boolean {
  const {article, index, sentence} = preposition
  const next = preposition.at(1)
  if (next === undefined) return true
  if (preposition.lower === 'about' && (next.upos === 'NUM' || next.kind === 'number')) return true
  if (TIME_NOUNS.has(next.lower) || /^(?:1[5-9]|20)\d\d$/.test(next.text)) return true
  if (preposition.lower === 'in' && next.upos === 'PROPN') return true
  const phrase = nounPhraseStartingAt(article, index + 1, sentence.endToken)
  if (phrase === undefined) return ADJUNCT_NOUNS.has(next.lower)
  const head = article.types[phrase.head]?.lower ?? ''
  return TIME_NOUNS.has(head) || ADJUNCT_NOUNS.has(head) || ADJUNCT_NOUNS.has(next.lower)
}

/** Nouns that take an infinitive of their own: “attempts to smuggle”. */
const INFINITIVE_NOUNS =
  wordSet(`attempt attempts effort efforts plan plans move moves bid bids decision ability right rights power powers chance
   opportunity opportunities need desire failure proposal proposals offer threat threats promise pledge order orders
   permission way ways time money people someone somebody anyone anything nothing something reason reasons refusal request
   requests incentive incentives agreement deal vote call calls temptation tendency campaign mission duty freedom
   pressure willingness capacity measures steps scheme schemes plot plots conspiracy authority law laws demand demands
   drive push race struggle ambition ambitions return access`)

export function isInfinitiveNoun(word: string): boolean {
  return INFINITIVE_NOUNS.has(word)
}

const MEASURES =
  wordSet(`way ways bit lot little fraction moment minute minutes second seconds mile miles yard yards metre metres foot feet inch inches
   while deal distance length course morning evening afternoon weekend summer winter autumn spring season rest instant lap half quarter
   third stage round part fool goat clown maximum minimum`)
const OF_MEASURE = wordSet(
  'average total estimated extra combined whole more less better best most other same following previous next last entire'
)

/** Whether the noun phrase that begins here is one of time or measure, which may follow any verb: “waited the whole night”. */
export function isOfTime(first: Token): boolean {
  const {article, index, sentence} = first
  const phrase = nounPhraseStartingAt(article, index, sentence.endToken)
  const head = article.types[phrase?.head ?? index]?.lower ?? ''
  if (MEASURES.has(head) || TIME_NOUNS.has(head)) return true
  for (let at = index; at < (phrase?.endToken ?? index + 1); at++) {
    const type = article.types[at]
    if (type?.kind === 'number' || OF_MEASURE.has(type?.lower ?? '')) return true
  }
  return false
}
