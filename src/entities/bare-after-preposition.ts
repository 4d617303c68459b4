/** A bare verb straight after a preposition, where “to” belongs or the form in -ing: “agreed with sell the ground”. */
import type {Token} from '../article/token.ts'
import {takes} from '../language/complements.ts'
import {isPureVerb} from '../language/pure-verbs.ts'
import {wordSet} from '../language/word-set.ts'

/** The prepositions that this asks about. */
const BEFORE_BARE = wordSet('of in on at for with by from into over about against')

/** Verbs that no noun phrase begins with bare, though some are nouns as well; sure only with an object of their own. */
const WITH_OBJECT = wordSet(
  `win seal find show make let beat help name stop start end cut build buy meet set put take raise hold run move visit open
   close finish lift share claim face fight force form join kick lose pass pay pick push pull reach save score serve sign
   stand tell test touch treat try turn watch wear write break bring catch clear cover drive drop fill fix gain hide hit ignore keep
   kill land launch lay leave meet miss play secure shoot shut spend spread steal tackle throw tie wake block boost
   complete free guide honour honor pass punch rescue return revamp rival seek ship state stem tempt top trace train bar
   ban bid burn cast change charge check choose count cross deny draw eat feed fly gather give hand judge mark mend
   paint pass plant rule sell send shake shed shift sink smash spare split strike sue sweep swim teach tell tear win wipe`
)

/** Bare verbs that stand after a preposition as something else: “from think tanks”, “with, say, a spade”. */
const NO_VERBS = wordSet('think say see hear know let give take go want pray behold do swear pretend confirm')

/** Words after which a preposition may end its clause, so that a verb follows: “those it works with come from abroad”. */
const OPENERS = wordSet(
  `what whatever who whom whose which where when why how that all everything anything things people those as than whoever`
)
const FAR_BACK = 9

/** @returns the verb, where it can be nothing else */
export function bareAfterPreposition(preposition: Token): Token | undefined {
  if (!BEFORE_BARE.has(preposition.lower) || preposition.isCapitalised) return undefined
  const before = preposition.at(-1)
  const verb = preposition.at(1)
  if (before === undefined || verb === undefined || !before.isWord || !verb.isWord) return undefined
  if (before.upos === 'CCONJ' || before.lower === 'to') return undefined
  if (verb.isCapitalised || verb.type.isHyphenated || !verb.hasSpaceBefore) return undefined
  if (/^(?:older|more|less|under|kind|sort|type|out|instead|sleight|note)$/.test(before.lower))
    return undefined
  const isSure =
    ALWAYS.has(verb.lower) ||
    (isPureVerb(verb.lower) && !NO_VERBS.has(verb.lower)) ||
    (isVerb(verb) && hasObject(verb)) ||
    (mayBeBare(verb) && wantsInfinitive(before, preposition))
  if (!isSure) return undefined
  return mayEndClause(preposition) || isSpokenOf(preposition, verb) ? undefined : verb
}

function isVerb(verb: Token): boolean {
  return (
    WITH_OBJECT.has(verb.lower) || (isPureVerb(verb.lower) && !/^(?:think|say|see|hear)$/.test(verb.lower))
  )
}

/** “of be”, “with have”: verbs whatever stands beside them. */
const ALWAYS = wordSet('be have become get make')

function mayBeBare(verb: Token): boolean {
  return (
    verb.type.features.mayBe('VERB') &&
    /^(?:VERB|NOUN)$/.test(verb.upos) &&
    !/^(?:part|past|ger|3sg|pl)$/.test(verb.feature ?? '') &&
    verb.article.language.inflectedVerb(verb.lower) === undefined
  )
}

/** “started about say”: the word before takes “to”, and never this preposition. */
function wantsInfinitive(before: Token, preposition: Token): boolean {
  if (!/^(?:of|into|about|against|over)$/.test(preposition.lower)) return false
  const base = before.article.language.inflectedVerb(before.lower)?.base
  const forms = [before.lower, before.lemma, ...(base === undefined ? [] : [base])]
  return (
    takesInfinitive(before) && !forms.some((form) => takes(form, preposition.lower)) && before.upos !== 'NOUN'
  )
}

/** “win the 60m”, “find them”; “for help each day” is a noun. */
function hasObject(verb: Token): boolean {
  const next = verb.at(1)
  if (next === undefined) return false
  if (/^(?:the|a|an|his|her|its|their|our|my|him|them|it|us|me)$/.test(next.lower)) return !isTime(next)
  return false
}

function isTime(opener: Token): boolean {
  return /^(?:day|week|month|year|night|time|hour|next|following|previous|same|morning|evening)$/.test(
    opener.at(1)?.lower ?? ''
  )
}

function mayEndClause(preposition: Token): boolean {
  for (let distance = 1; distance <= FAR_BACK; distance++) {
    const token = preposition.at(-distance)
    if (token === undefined || (distance > 1 && token.upos === 'PUNCT')) return false
    if (OPENERS.has(token.lower) && !(token.lower === 'that' && token.upos === 'SCONJ')) return true
    const isSubject =
      /^(?:he|she|they|we|i|you|it)$/.test(token.lower) || token.upos === 'DET' || token.upos === 'PROPN'
    const earlier = token.at(-1)
    if (
      isSubject &&
      (earlier?.upos === 'NOUN' || earlier?.upos === 'PRON') &&
      hasVerbBetween(token, preposition)
    )
      return true
  }
  return false
}

/** Whether “the men he | spoke | to” has a verb of its own there. */
function hasVerbBetween(subject: Token, preposition: Token): boolean {
  for (let distance = 1; subject.index + distance < preposition.index; distance++) {
    if (subject.at(distance)?.upos === 'VERB') return true
  }
  return false
}

/** “a case of buy now, pay later”, “of give and take” */
function isSpokenOf(preposition: Token, verb: Token): boolean {
  return (
    /^(?:and|or|now|-)$/.test(verb.at(1)?.lower ?? '') || /^["“”‘'’(]$/.test(preposition.at(1)?.text ?? '')
  )
}

/** Whether the word before takes “to” and a bare verb, so that “to” was meant rather than the form in -ing. */
export function takesInfinitive(word: Token): boolean {
  const base = word.article.language.inflectedVerb(word.lower)?.base
  return [word.lower, word.lemma, base].some((form) => form !== undefined && takes(form, 'inf'))
}
