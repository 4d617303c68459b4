/** A pronoun that can only be a subject, and no verb up to the end of its clause: “that he at home”, “which unhappy with”. */
import type {Token} from '../article/token.ts'
import {attributionVerb} from '../language/quotation-words.ts'
import {takes} from '../language/complements.ts'
import {isQuality} from '../language/qualities.ts'
import {wordSet} from '../language/word-set.ts'
import type {LostWord} from './lost-passive.ts'

const FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['he', ['is', 'was', 'has']],
  ['she', ['is', 'was', 'has']],
  ['they', ['are', 'were', 'have']],
  ['we', ['are', 'were', 'have']],
  ['i', ['am', 'was', 'have']],
  ['it', ['is', 'was', 'has']],
  ['there', ['is', 'was', 'are']],
  ['who', ['is', 'was', 'are']],
  ['which', ['is', 'was', 'are']]
])

/** What may come between, or makes one of the pronoun and what follows: “they both”, “we two”. */
const BOUND = wordSet(
  'all both each half two three four of himself herself themselves ourselves alone too either else one and or ever'
)

/** @param pronoun a subject that has lost its “is”, “was” or “has” */
export function lostBe(pronoun: Token): LostWord | undefined {
  const forms = FORMS.get(pronoun.lower)
  if (forms === undefined || pronoun.type.isAllCaps || pronoun.isInQuotation) return undefined
  const isRelative = pronoun.lower === 'who' || pronoun.lower === 'which'
  if (isRelative ? !isRelativeHere(pronoun) : !isSubjectHere(pronoun)) return undefined
  const next = afterAdverbs(pronoun)
  if (next === undefined || BOUND.has(next.lower) || !(isNoVerb(next) || isDenied(pronoun, next)))
    return undefined
  // “if it in time”: what stands for no thing may be the object of what is left out
  if (/^(?:it|there|i)$/.test(pronoun.lower) && next.upos === 'ADP') return undefined
  // “we in the north, and they too, expect it”, “we the people”
  if (pronoun.lower === 'we' && (next.lower === 'in' || next.lower === 'the')) return undefined
  const end = endWithoutVerb(next, isRelative)
  if (end === undefined) return undefined
  // “who in 1866, having no money, published it”: the verb may come after what a comma sets off
  if (isRelative && next.upos !== 'ADJ' && end.text === ',') return undefined
  const last = pronoun.at(1) ?? next
  return {
    start: pronoun.start,
    end: last.end,
    expected: forms.map((form) => `${pronoun.text} ${form} ${last.text}`)
  }
}

const OPENERS = wordSet('that because although though if when while whereas until unless once since')

/** At the head of a sentence or of a clause that a conjunction or a verb of saying opens. */
function isSubjectHere(pronoun: Token): boolean {
  const before = pronoun.at(-1)
  if (before === undefined) return true
  if (OPENERS.has(before.lower)) return before.upos === 'SCONJ' || before.feature === 'wh'
  return (
    before.upos === 'VERB' &&
    pronoun.lower !== 'it' &&
    before.feature !== 'base' &&
    attributionVerb(before.lower) !== undefined &&
    before.at(-1)?.upos !== 'PUNCT'
  )
}

/** “the union, which …”, “the boy, who …”. */
function isRelativeHere(pronoun: Token): boolean {
  const before = pronoun.at(-1)
  return before?.text === ',' && /^(?:NOUN|PROPN)$/.test(before.at(-1)?.upos ?? '')
}

function afterAdverbs(token: Token): Token | undefined {
  let next = token.at(1)
  while (next?.upos === 'ADV' || next?.feature === 'neg') next = next.at(1)
  return next
}

/** “they not present”, “it not known” */
function isDenied(pronoun: Token, next: Token): boolean {
  return pronoun.at(1)?.lower === 'not' && /^(?:part|ger)$/.test(next.feature ?? '')
}

/** Adjectives that are verbs as well: “we free up time”. */
const ACTS = wordSet(
  'free open clear empty dry warm clean cool calm quiet slow narrow secure correct tidy ready welcome better double own mature'
)

function isNoVerb(token: Token): boolean {
  const {upos, feature, type, lower} = token
  if (upos === 'ADP' || upos === 'DET' || upos === 'NUM' || feature === 'poss') return true
  if (upos !== 'ADJ' || ACTS.has(lower)) return false
  return isQuality(lower) || !type.features.mayBe('VERB') || isGraded(token)
}

/** “she less interested in it” */
function isGraded(adjective: Token): boolean {
  return /^(?:more|less|so|too|very|quite)$/.test(adjective.at(-1)?.lower ?? '')
}

/** The mark that ends the clause, where no verb stands before it; an infinitive is none. */
function endWithoutVerb(first: Token, isRelative: boolean): Token | undefined {
  for (let token: Token | undefined = first; token !== undefined; token = token.at(1)) {
    if (/^[,.;:–—)-]$/.test(token.text)) return token
    if (token.upos === 'PUNCT') return undefined
    if (token.index > first.index && opensItsOwnClause(first, token)) return token
    if (isVerb(token)) return undefined
    if (
      token.upos === 'VERB' &&
      token.feature !== 'ger' &&
      token.at(-1)?.feature !== 'to' &&
      token.at(-1)?.upos !== 'CCONJ' &&
      token.feature !== 'part'
    )
      return undefined
    // a clause that follows is somebody else's
    if (token.index > first.index && (token.upos === 'SCONJ' || token.feature === 'wh')) return token
    if (
      token.index > first.index &&
      token.upos === 'NOUN' &&
      (isRelative || /^(?:NOUN|PROPN|PRON)$/.test(token.at(-1)?.upos ?? '')) &&
      token.article.language.inflectedVerb(token.lower)?.feature === '3sg'
    )
      return undefined
  }
  return undefined
}

/** “he sure the vote is lost” */
function opensItsOwnClause(adjective: Token, token: Token): boolean {
  return (
    token.index === adjective.index + 1 &&
    takes(adjective.lower, 'that', 'adjectives') &&
    (token.upos === 'DET' || token.upos === 'PRON')
  )
}

function isVerb(token: Token | undefined): boolean {
  return token !== undefined && (token.upos === 'AUX' || /^(?:past|3sg|pres)$/.test(token.feature ?? ''))
}
