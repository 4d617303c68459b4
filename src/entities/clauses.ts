/**
 * Noun phrases and the subjects of finite verbs, read off tags and closed-class words from right to left: over
 * prepositional phrases, participles, relative clauses, parentheses and appositions. It answers `undefined` whenever
 * it is not sure; a rule that asks for a subject may trust the answer it gets.
 */
import type {Article} from '../article/article.ts'
import {Token} from '../article/token.ts'
import {COLLECTIVES, TIME_NOUNS} from '../language/number-of-nouns.ts'
import {nounPhraseEndingAt, nounPhraseStartingAt, type NounPhrase} from './noun-phrases.ts'
import type {GrammaticalNumber} from './noun-number.ts'
import {SubjectSearch} from './subject-search.ts'
import {RELATIVES, isQuote} from './clause-words.ts'
import {onlyNumber, sharedSubject} from './shared-subject.ts'
import {contentSubject, frontSubject} from './front-subject.ts'
import {subjectFrom, type Subject} from './subject.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTION,
  FINITE,
  GERUND,
  HEADS,
  NAMES,
  NOMINAL,
  PARTICIPLE,
  PREPOSITIONS,
  PRONOUNS,
  PUNCT,
  RELATIVE,
  THERE,
  VERBAL
} from './tag-sets.ts'
import {wordSet} from '../language/word-set.ts'

export {nounPhraseEndingAt, nounPhraseStartingAt} from './noun-phrases.ts'
export type {Subject} from './subject.ts'

/**
 * What a finite verb agrees with. The verb is the one that carries the person: `has` of “has been seen”.
 *
 * @returns undefined where the subject cannot be told for certain
 */
export function subjectOf(verb: Token): Subject | undefined {
  const {article, index} = verb
  const {firstToken: from, endToken: end} = verb.sentence
  const at = beforeAdverbs(article, index, from)
  if (at < from) return undefined
  const tag = article.tags[at] ?? PUNCT
  const before = article.types[at]?.lower ?? ''
  if (AUXILIARIES.has(tag) || before === 'need' || before === 'dare') return undefined
  if (isInverted(article, at, index)) return undefined
  if (tag === THERE) return afterThere(article, index, end)
  if (tag === RELATIVE && RELATIVES.has(before)) {
    const opens = before === 'that' && (at === from || isQuote(article.types[at - 1]?.text))
    return opens ? demonstrative(article, at) : antecedent(article, at, from)
  }
  if (tag === CONJUNCTION) return sharedSubject(article, at, from, subjectOf)
  const subject =
    contentSubject(verb) ??
    new SubjectSearch(article, from).search(at) ??
    onlyNumber(article, index, from) ??
    frontSubject(verb)
  if (subject === undefined || isInOtherQuotation(verb, subject)) return undefined
  return isQuestion(article, subject.phrase.firstToken - 1) ? undefined : subject
}

/** “How could she have been fooled?”: the verb that agrees stands before its subject. */
function isQuestion(article: Article, before: number): boolean {
  return /^(?:can|could|may|might|must|shall|should|will|would|do|does|did)$/.test(
    article.types[before]?.lower ?? ''
  )
}

/** What stands before the adverbs of a verb, “a year ago” among them. */
function beforeAdverbs(article: Article, verb: number, from: number): number {
  const word = (index: number): string => article.types[index]?.lower ?? ''
  let at = verb - 1
  for (;;) {
    while (at >= from && ADVERBS.has(article.tags[at] ?? PUNCT)) {
      const isSpan = /^(?:ago|earlier|later|before)$/.test(word(at)) && TIME_NOUNS.has(word(at - 1))
      at -= isSpan ? 2 : 1
      if (isSpan) while (at >= from && /^(?:an?|one|two|three|four|five|\d+|few)$/.test(word(at))) at--
    }
    const time = at < from ? 0 : timeLength(article, at)
    if (time === 0) return at
    at -= time
  }
}

/** “most people *today* are”, “crowds *last night* were”: how many words of a time stand right behind a noun. */
function timeLength(article: Article, last: number): number {
  const word = article.types[last]?.lower ?? ''
  if (DAY_WORDS.has(word)) return NOMINAL.has(article.tags[last - 1] ?? PUNCT) ? 1 : 0
  if (!TIME_NOUNS.has(word) || !/^(?:last|this|next|every|these)$/.test(article.types[last - 1]?.lower ?? ''))
    return 0
  return HEADS.has(article.tags[last - 2] ?? PUNCT) ? 2 : 0
}

const DAY_WORDS = wordSet('yesterday today tomorrow tonight')

/** “neither are they”, “and so does our democracy”, “than has the price”, “here is”, “what date do we have in mind?” */
function isInverted(article: Article, before: number, verb: number): boolean {
  const isAuxiliary = AUXILIARIES.has(article.tags[verb] ?? PUNCT)
  if (isAuxiliary && ONLY_SUBJECTS.has(article.types[verb + 1]?.lower ?? '')) return true
  if (
    (isAuxiliary || HAVE_OR_DO.test(article.types[verb]?.lower ?? '')) &&
    INVERTING.test(article.types[verb - 1]?.lower ?? '')
  )
    return true
  if (QUANTIFIERS.test(article.types[verb - 1]?.lower ?? '')) return true
  return (
    /^(?:neither|so)$/.test(article.types[before]?.lower ?? '') &&
    PRONOUNS.has(article.tags[verb + 1] ?? PUNCT)
  )
}

const HAVE_OR_DO = /^(?:ha[sd]|have|do|does|did)$/
/** An auxiliary right behind them stands before its subject, as often as not. */
const INVERTING = /^(?:so|neither|nor|as|than|here)$/

/** “Orr has left, but both deny a rift”: they may be the subject themselves. */
const QUANTIFIERS = /^(?:both|all|several|few|many)$/

/** Pronouns that stand right behind a verb only where they are its subject. */
const ONLY_SUBJECTS = wordSet('i we he she they you')

/** “a sign that says “Keys are inside”: what stands before the marks is no subject of a verb within them. */
function isInOtherQuotation(verb: Token, subject: Subject): boolean {
  const {quotation} = verb
  return (
    quotation !== undefined &&
    subject.head.index < quotation.firstToken &&
    verb.index > quotation.firstToken + 1
  )
}

/** “That is why”: at the head of a sentence “that” stands for no noun. */
function demonstrative(article: Article, at: number): Subject {
  const phrase = {firstToken: at, head: at, endToken: at + 1, number: 'singular', isDetermined: true} as const
  return subjectFrom(article, {kind: 'pronoun', phrase}, undefined)
}

/** What people are of. */
const TRAITS = wordSet(
  'age origin descent colour color faith background birth extraction ancestry heritage nationality race rank means sex'
)

/** The noun that “who”, “which” or “that” stands for. Where two nouns may be meant they must agree. */
function antecedent(article: Article, pronoun: number, from: number): Subject | undefined {
  let at = pronoun - 1
  if (article.types[at]?.lower === 'of') return quantifierBefore(article, at)
  if (article.types[at]?.text === ',') at--
  const nearest = nounPhraseEndingAt(article, at, from)
  if (nearest === undefined || article.types[nearest.firstToken - 1]?.lower === 'not') return undefined // “they, not he, who”
  // “the Basotho, who are”: a people by its name
  const isPeople =
    NAMES.has(article.tags[nearest.head] ?? PUNCT) && article.types[nearest.firstToken]?.lower === 'the'
  // “people of working age who are”: nobody is an age
  const isTrait =
    article.types[pronoun]?.lower === 'who' && TRAITS.has(article.types[nearest.head]?.lower ?? '')
  // “in every town like it, who are”
  const isThing = article.types[nearest.head]?.lower === 'it'
  const number = isPeople || isTrait || isThing ? 'either' : numberOfAntecedent(article, nearest, from)
  const head = new Token(article, nearest.head)
  return {
    kind: 'relative',
    head,
    number,
    person: 3,
    phrase: nearest,
    isDistant: false,
    isCollective: COLLECTIVES.has(head.lower)
  }
}

function numberOfAntecedent(article: Article, nearest: NounPhrase, from: number): GrammaticalNumber {
  let number = nearest.number
  let phrase = nearest
  for (let steps = 0; steps < 4; steps++) {
    const before = phrase.firstToken - 1
    const word = before < from ? '' : (article.types[before]?.lower ?? '')
    if (/^(?:and|or|,)$/.test(word)) {
      const isNew = word === ',' && /^an?$/.test(article.types[phrase.firstToken]?.lower ?? '') // “, a clerk who”
      if (number !== 'plural' && !isNew) number = 'either'
      break
    }
    if (before < from || !PREPOSITIONS.has(article.tags[before] ?? PUNCT)) {
      if (before >= from && mayReachFurther(article, phrase, from)) number = 'either'
      break
    }
    const outer = nounPhraseEndingAt(article, before - 1, from)
    if (outer === undefined) {
      if (mayLeadBack(article, before - 1)) number = 'either'
      break
    }
    if (number === 'plural' && isOfSeveral(article, before)) break // “two of the barristers who”
    if (article.types[nearest.head]?.hasDigit === true && phrase === nearest)
      number = outer.number // “in 2000, which”
    else if (outer.number !== number) number = 'either'
    phrase = outer
  }
  return number
}

/** Whether a noun further back may be meant, though no preposition leads there. */
function mayReachFurther(article: Article, phrase: NounPhrase, from: number): boolean {
  const before = phrase.firstToken - 1
  const tag = article.tags[before] ?? PUNCT
  // “jars the height of a man that”: a measure of what stands before it
  if (HEADS.has(tag) || isMisread(article, before) || isInRelative(article, before, from)) return true
  // “sales from floating storage, which”
  return !phrase.isDetermined && tag === GERUND && PREPOSITIONS.has(article.tags[before - 1] ?? PUNCT)
}

/** “some in this hall and watching at home who”: what stands before the preposition hangs on a noun before it. */
function mayLeadBack(article: Article, index: number): boolean {
  const tag = article.tags[index] ?? PUNCT
  return tag === GERUND || tag === CONJUNCTION || tag === PUNCT || describesNoun(article, index)
}

/** “an argument that ran through all these cases that is”: the object of one relative clause before another. */
function isInRelative(article: Article, verb: number, from: number): boolean {
  if (!VERBAL.has(article.tags[verb] ?? PUNCT)) return false
  for (let at = verb - 1; at >= from && article.tags[at] !== PUNCT; at--)
    if (article.tags[at] === RELATIVE) return true
  return false
}

/** “garden”, taken for a participle because of its ending. */
function isMisread(article: Article, index: number): boolean {
  const lower = article.types[index]?.lower ?? ''
  return article.tags[index] === PARTICIPLE && article.language.inflectedVerb(lower) === undefined
}

function isOfSeveral(article: Article, of: number): boolean {
  return article.types[of]?.lower === 'of' && SEVERAL.test(article.types[of - 1]?.lower ?? '')
}

const SEVERAL = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|many|few|both|some|most|all|\d+)$/

/** “a pump made by two brothers that”, “the letters we had from Rome, which”: the noun before may be meant. */
function describesNoun(article: Article, verb: number): boolean {
  const tag = article.tags[verb] ?? PUNCT
  if (tag === PARTICIPLE || tag === GERUND) return NOMINAL.has(article.tags[verb - 1] ?? PUNCT)
  return (
    FINITE.has(tag) &&
    PRONOUNS.has(article.tags[verb - 1] ?? PUNCT) &&
    NOMINAL.has(article.tags[verb - 2] ?? PUNCT)
  )
}

const PLURAL_QUANTIFIERS = wordSet('both many several few two three four five six')
const SINGULAR_QUANTIFIERS = wordSet('one each neither either')

/** “both of which”, “one of whom”: how many is said. */
function quantifierBefore(article: Article, of: number): Subject | undefined {
  const word = article.types[of - 1]?.lower ?? ''
  if (article.types[of - 2]?.lower === 'but') return undefined // “all but one of whom”
  const number = PLURAL_QUANTIFIERS.has(word)
    ? 'plural'
    : SINGULAR_QUANTIFIERS.has(word)
      ? 'singular'
      : undefined
  if (number === undefined) return undefined
  const phrase = {firstToken: of - 1, head: of - 1, endToken: of, number, isDetermined: true} as const
  const head = new Token(article, of - 1)
  return {kind: 'relative', head, number, person: 3, phrase, isDistant: false, isCollective: false}
}

/** “There are still thousands of homes”: the first noun after the verb. */
function afterThere(article: Article, verb: number, end: number): Subject | undefined {
  let at = verb + 1
  while (at < end && (ADVERBS.has(article.tags[at] ?? PUNCT) || VERBAL.has(article.tags[at] ?? PUNCT))) at++
  const phrase = nounPhraseStartingAt(article, at, end)
  if (phrase === undefined) return undefined
  return subjectFrom(article, {kind: 'there', phrase}, undefined)
}
