/** A preposition that the word right before it never takes, where that word has one of its own: “was deaf with”, “relies with”. */
import type {Token} from '../article/token.ts'
import {takes} from '../language/complements.ts'
import {wordSet} from '../language/word-set.ts'
import {isAdjunct} from './adjuncts.ts'
import {formsOf} from './licence.ts'

/** Whether the preposition is not that of the adjective, verb or noun before it. */
export function isForeign(preposition: Token): boolean {
  if (preposition.isCapitalised || preposition.isInQuotation) return false
  const word = preposition.at(-1)
  const next = preposition.at(1)
  if (word === undefined || next === undefined || word.isCapitalised || word.type.isHyphenated) return false
  // “two reasons of her own”, “odds of 40-1”, “last of four”
  if (
    preposition.lower === 'of' &&
    (next.feature === 'poss' || next.upos === 'NUM' || next.kind === 'number')
  )
    return false
  if (word.upos === 'ADJ') return isForeignToAdjective(preposition, word, next)
  return word.upos === 'VERB' && isForeignToVerb(preposition, word, next)
}

function opensPhrase(token: Token): boolean {
  return /^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(token.upos) || token.feature === 'ger'
}

function takesOne(word: Token, preposition: string): boolean {
  return formsOf(word).some((form) => takes(form, preposition))
}

/**
 * Adjectives that say nothing without a preposition of their own, and that say nothing of anybody's feelings: what is
 * strange or wrong is so “to him”, and anything may be “true with most”.
 */
const BOUND = wordSet(
  `able capable incapable aware unaware fond devoid bereft worthy unworthy wary mindful guilty innocent interested eligible
   responsible absent exempt deaf prone immune allergic averse akin adjacent accustomed subject liable tantamount afraid
   consistent inconsistent compatible incompatible`
)

/** “was absent to the chamber”, “was deaf with pleas” */
function isForeignToAdjective(preposition: Token, word: Token, next: Token): boolean {
  if (!/^(?:to|with)$/.test(preposition.lower) || !opensPhrase(next)) return false
  if (!BOUND.has(word.lower) || takesOne(word, preposition.lower)) return false
  // “afraid to stand”, “able to phone”
  const mayBeBare = next.upos === 'NOUN' && next.feature === 'sg' && takesOne(word, 'inf')
  if (preposition.lower === 'to' && (mayBeBare || next.type.features.mayBe('VERB'))) return false
  let before = word.at(-1)
  while (before?.upos === 'ADV' || before?.upos === 'PART') {
    if (/^(?:too|enough|so|as|more|most|less)$/.test(before.lower)) return false
    before = before.at(-1)
  }
  return (
    before !== undefined &&
    /^(?:be|become|remain|seem|feel|appear|prove)$/.test(before.lemma) &&
    !isAdjunct(preposition)
  )
}

/** Verbs that say nothing without their preposition. */
const NEEDS_ONE = wordSet(
  `rely depend consist amount pertain hinge adhere resort allude derive stem refer tamper refrain insist equate originate
   emanate persist empathise empathize`
)
const FAR = 8

/** “relies with gifts”, “insisted in playing” */
function isForeignToVerb(preposition: Token, word: Token, next: Token): boolean {
  if (takesOne(word, preposition.lower) || !opensPhrase(next) || next.feature === 'wh') return false
  if (!formsOf(word).some((form) => NEEDS_ONE.has(form))) return false
  if (next.feature === 'ger') return !/^(?:by|as|without|for)$/.test(preposition.lower)
  // where, when and how long may be said of anything: “relies at home on”
  if (/^(?:in|on|at|by|for|over)$/.test(preposition.lower)) return false
  if (isAdjunct(preposition) || next.upos === 'PROPN') return false
  for (let distance = 2; distance <= FAR; distance++) {
    const token = preposition.at(distance)
    if (token === undefined || /^[.;:]$/.test(token.text)) return true
    if (token.upos === 'ADP' && takesOne(word, token.lower)) return false
    if (token.lower === 'that') return false // “insisted with some force that”
  }
  return true
}
