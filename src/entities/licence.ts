/**
 * Whether anything before a preposition takes it: “about”, “into” and “against” need a word to go with (“ask about”,
 * “a story about”), and “of” a noun or one of few verbs and adjectives.
 */
import type {Token} from '../article/token.ts'
import {takes, type WordClass} from '../language/complements.ts'
import type {Upos} from '../language/tagger/tags.ts'
import {data} from '../language/complements.data.ts'
import {wordSet, type WordSet} from '../language/word-set.ts'
import {TIME_NOUNS} from '../language/number-of-nouns.ts'

/** How far back the word may stand, in words. */
const FAR_BACK = 30

/** Whether a preposition goes with nothing in its sentence; false wherever that is not sure. */
export function isUnlicensed(preposition: Token): boolean {
  if (!NEEDS_LICENCE.has(preposition.lower)) return false
  if (preposition.isCapitalised || preposition.quotation !== undefined) return false
  const before = preposition.at(-1)
  const after = preposition.at(1)
  if (before === undefined || after === undefined || !opensPhrase(after)) return false
  if (preposition.lower === 'of') return isUnlicensedOf(preposition, before, after)
  // “the jabs people need against it”: the object stands before
  if (/^(?:need|have|get|want|take|use|buy|make|give|offer)$/.test(before.lemma)) return false
  return mayGoFurther(preposition, before, after) ? false : !isLicensed(preposition)
}

/** In the order in which they are proposed. */
const PREPOSITIONS = [
  'of',
  'to',
  'for',
  'on',
  'in',
  'with',
  'from',
  'at',
  'about',
  'over',
  'into',
  'against',
  'as',
  'by'
]

/** What the word before a preposition takes instead, the likeliest first. */
export function ownPrepositions(word: Token, besides: string): string[] {
  const wordClass = CLASSES[word.upos]
  const forms = formsOf(word)
  const own = PREPOSITIONS.filter(
    (preposition) => preposition !== besides && forms.some((form) => takes(form, preposition, wordClass))
  )
  if (word.upos === 'NOUN' && besides !== 'of' && !own.includes('of')) own.push('of')
  if (word.feature === 'part' && word.at(-1)?.lemma === 'be') return ['by', ...own]
  if (own.length > 0) return own
  return word.feature === 'part' ? ['by', 'in'] : ['in', 'to']
}

const CLASSES: Readonly<Partial<Record<Upos, WordClass>>> = {VERB: 'verbs', NOUN: 'nouns', ADJ: 'adjectives'}

/** Prepositions that this asks about. */
const NEEDS_LICENCE: WordSet = wordSet('about into against of')

function opensPhrase(token: Token): boolean {
  return /^(?:DET|PRON|NOUN|PROPN|ADJ|NUM)$/.test(token.upos) || token.feature === 'ger'
}

/** What these say besides: about so many, into the year, against the dollar or a team. */
function mayGoFurther(preposition: Token, before: Token, after: Token): boolean {
  if (!before.isWord || /^(?:CCONJ|SCONJ|ADV|NUM|PART)$/.test(before.upos) || before.kind === 'number')
    return true
  if (before.feature === 'wh' || before.feature === 'particle') return true
  if (preposition.lower === 'about') return isRoughly(after)
  if (preposition.lower === 'into') return isTimeOfLife(after)
  return after.upos === 'PROPN' || isMoney(after) || isOpposed(after)
}

const AMOUNTS = wordSet(
  `a an one half some three two the as what how twice double this that size time right right-angles to every each all`
)
const SIZES = wordSet(
  `third quarter half fifth tenth dozen hundred thousand million billion score century decade year month week day hour minute
   second mile metre meter foot inch kilometre tonne ton kilo size age height length width same time cost price pound dollar
   fortnight season`
)

/** “about a third”, “about 40 miles”, “about the size of a cow”. */
function isRoughly(after: Token): boolean {
  if (
    after.upos === 'NUM' ||
    /^(?:noon|midday|midnight|dawn|daybreak|sunrise|sunset|dusk|teatime|lunchtime|bedtime|half|halfway)$/.test(
      after.lower
    ) ||
    /[\d£$€]/.test(after.text) ||
    /^(?:no|nos|one-.*|half-.*|three-.*|two-.*)$/.test(after.lower)
  )
    return true
  if (!AMOUNTS.has(after.lower)) return false
  if (/^(?:right|number|amount|average|limit|level)$/.test(after.at(1)?.lower ?? '')) return true
  const next = after.at(1)
  if (next === undefined) return true
  return (
    next.upos === 'NUM' ||
    next.kind === 'number' ||
    next.text === '-' ||
    !/^(?:the|a|an)$/.test(after.lower) ||
    SIZES.has(next.lower.split('-')[0] ?? '')
  )
}

/** “into 2005”, “into her 80s”, “into the next decade” */
function isTimeOfLife(after: Token): boolean {
  for (let distance = 0; distance <= 3; distance++) {
    const token = after.at(distance)
    if (token === undefined) return false
    if (
      token.kind === 'number' ||
      TIME_NOUNS.has(token.lower) ||
      /^(?:\d+s|forties|fifties|sixties|seventies|eighties|nineties|age|season|week|future|night|evening|weekend)$/.test(
        token.lower
      )
    )
      return true
    if (token.upos === 'NOUN') return false
  }
  return false
}

const CURRENCIES = wordSet(
  'dollar pound euro yen sterling rand greenback franc krone peso rouble ruble rupee yuan renminbi'
)

const OPPOSED = wordSet(
  `will wish wishes odds advice orders order instructions expectation expectations backdrop background grain clock tide current trend
   run law rules rule wall walls sky skyline light wind headwind elements conscience principle principles interests better judgment
   judgement`
)

/** “against the popular will”, “against all the odds”: what anything may be done against. */
function isOpposed(after: Token): boolean {
  return [0, 1, 2, 3].some((distance) => OPPOSED.has(after.at(distance)?.lower ?? ''))
}

function isMoney(after: Token): boolean {
  return [0, 1, 2].some((distance) => CURRENCIES.has(after.at(distance)?.lower ?? ''))
}

/** Whether a word of the clause before takes the preposition, or may do so for all that we know. */
function isLicensed(preposition: Token): boolean {
  let words = 0
  let hasVerb = false
  for (let distance = 1; words <= FAR_BACK; distance++) {
    const token = preposition.at(-distance)
    // a sentence that begins with a command may go on for long: “Stir the garlic, cream and thyme into …”
    if (token === undefined) return !hasVerb && !isNounPhrase(preposition)
    if (token.upos !== 'PROPN') words++
    hasVerb ||= token.upos === 'VERB' || token.upos === 'AUX'
    const forms = formsOf(token)
    if (forms.some((form) => takes(form, preposition.lower))) return true
    if (token.upos === 'VERB' && !forms.some(isKnownVerb)) return true
    if (isAct(token)) return true
    if (/^[;:—–]$/.test(token.text)) return false
  }
  return true
}

/** “an assessment about”, “excellence into”: no list of what is made from a verb or an adjective is ever full. */
function isAct({upos, lower}: Token): boolean {
  return upos === 'NOUN' && /(?:[ts]ion|ment|ance|ence|ness|ity|ism|ship|sis|ure|acy|ing|al|y)s?$/.test(lower)
}

/** Whether the sentence opens with an article, a possessive or a number. */
function isNounPhrase(word: Token): boolean {
  const first = word.article.token(word.sentence.firstToken)
  return first?.upos === 'DET' || first?.upos === 'NUM' || first?.feature === 'poss'
}

/** A word as it stands, in its dictionary form, and as the verb that it may be a form of; the last part of a compound. */
export function formsOf(token: Token): string[] {
  const {lower} = token
  const forms = [lower, token.lemma.toLowerCase()]
  const base = token.article.language.inflectedVerb(lower)?.base
  if (base !== undefined) forms.push(base)
  const hyphen = lower.lastIndexOf('-')
  if (hyphen > 0) forms.push(lower.slice(hyphen + 1))
  return forms
}

let knownVerbs: WordSet | undefined

function isKnownVerb(word: string): boolean {
  knownVerbs ??= wordSet(Object.values(data.verbs).join(' '))
  return knownVerbs.has(word)
}

/** “founded of”, “was busy of the”: a verb or an adjective that takes no “of”. */
function isUnlicensedOf(of: Token, next: Token, after: Token): boolean {
  if (/^(?:course|late|all|necessity|old|yore|its|his|her|their|my|your|our)$/.test(after.lower)) return false
  let before = next
  while (before.upos === 'ADV' && /ly$/.test(before.lower)) {
    const earlier = before.at(-1)
    if (earlier === undefined) return false
    before = earlier
  }
  if (before.isCapitalised || before.type.isHyphenated || isAmongMost(before)) return false
  const forms = formsOf(before)
  if (forms.some((form) => takes(form, 'of') || takes(form, 'of', 'nouns'))) return false
  if (before.upos === 'VERB')
    return /^(?:past|part)$/.test(before.feature ?? '') && !mayBeNoun(before) && forms.some(isKnownVerb)
  return before.upos === 'ADJ' && !mayBeNoun(before) && before.at(-1)?.lemma === 'be' && of.index > 0
}

const PEOPLE = wordSet(
  'accused wounded injured deceased beloved bereaved unemployed disabled retired damned displaced'
)

/** Hardly any word in -ed is a noun, whatever the tagger thinks possible. */
function mayBeNoun({lower, type}: Token): boolean {
  return PEOPLE.has(lower) || (type.features.mayBe('NOUN') && !/[^e]ed$/.test(lower))
}

/** “the most vocal and focused of the experts” */
export function isAmongMost(word: Token): boolean {
  return [1, 2, 3].some((distance) => /^(?:most|least|more|less)$/.test(word.at(-distance)?.lower ?? ''))
}
