/** A preposition that the word right before it never takes, where that word has one of its own: “was deaf with”, “relies with”. */
import type {Token} from '../article/token.ts'
import {data} from '../language/complements.data.ts'
import {takes} from '../language/complements.ts'
import {wordSet, type WordSet} from '../language/word-set.ts'
import {isAdjunct, isInfinitiveNoun} from './adjuncts.ts'
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
  if (word.upos === 'VERB') return isForeignToVerb(preposition, word, next)
  return word.upos === 'NOUN' && isForeignToNoun(preposition, word, next)
}

function opensPhrase(token: Token): boolean {
  return /^(?:DET|PRON|NOUN|PROPN|ADJ)$/.test(token.upos) || token.feature === 'ger'
}

function takesOne(word: Token, preposition: string): boolean {
  return formsOf(word).some((form) => takes(form, preposition))
}

let adjectives: WordSet | undefined

/** “was absent of the chamber”, “is harmless with dogs” */
function isForeignToAdjective(preposition: Token, word: Token, next: Token): boolean {
  if (!/^(?:to|with)$/.test(preposition.lower) || !opensPhrase(next)) return false
  adjectives ??= wordSet(Object.values(data.adjectives).join(' '))
  if (!adjectives.has(word.lower) || takesOne(word, preposition.lower)) return false
  if (
    preposition.lower === 'with' &&
    !['of', 'to', 'from', 'in', 'on'].some((own) => takes(word.lower, own, 'adjectives'))
  )
    return false
  if (/^(?:death|snow|rain|begin|date|hand|heart|tears)$/.test(next.lower)) return false
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
  `rely depend consist amount pertain hinge adhere resort allude derive stem refer subscribe succumb tamper abstain refrain
   desist cater embark insist conform equate originate emanate coincide sympathise sympathize empathise specialise specialize`
)
const FAR = 8

/** “relies with gifts”, “insisted in playing” */
function isForeignToVerb(preposition: Token, word: Token, next: Token): boolean {
  if (takesOne(word, preposition.lower) || !opensPhrase(next) || next.feature === 'wh') return false
  const forms = formsOf(word)
  if (next.feature === 'ger')
    return (
      !forms.includes('hesitate') &&
      forms.some((form) => takes(form, 'none', 'verbs')) &&
      !/^(?:by|as|without|for)$/.test(preposition.lower)
    )
  if (!forms.some((form) => NEEDS_ONE.has(form)) || isAdjunct(preposition) || next.upos === 'PROPN')
    return false
  for (let distance = 2; distance <= FAR; distance++) {
    const token = preposition.at(distance)
    if (token === undefined || /^[.;:]$/.test(token.text)) return true
    if (token.upos === 'ADP' && takesOne(word, token.lower)) return false
  }
  return true
}

/** “There is no cure to it”: what there is hangs on the noun. */
function isForeignToNoun(to: Token, noun: Token, next: Token): boolean {
  if (
    to.lower !== 'to' ||
    !/^(?:DET|PRON)$/.test(next.upos) ||
    takesOne(noun, 'to') ||
    isInfinitiveNoun(noun.lower)
  )
    return false
  if (!formsOf(noun).some((form) => isKnownNoun(form)) || isAdjunct(to)) return false
  for (let distance = 1; distance <= 4; distance++) {
    const token = noun.at(-distance)
    if (token?.lemma === 'be') return token.at(-1)?.lower === 'there' || token.at(-2)?.lower === 'there'
    if (token === undefined || !/^(?:DET|ADJ|NOUN|NUM|ADV)$/.test(token.upos)) return false
  }
  return false
}

let nouns: WordSet | undefined

function isKnownNoun(word: string): boolean {
  nouns ??= wordSet(Object.values(data.nouns).join(' '))
  return nouns.has(word)
}
