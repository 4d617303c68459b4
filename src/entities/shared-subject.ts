/** Subjects that only the rest of the sentence shows: shared with an earlier verb, or the only number there is. */
import type {Article} from '../article/article.ts'
import {Token} from '../article/token.ts'
import {COLLECTIVES, MEASURES} from '../language/number-of-nouns.ts'
import type {Subject} from './subject.ts'
import {
  ADJECTIVE,
  ADVERBS,
  AUXILIARIES,
  BASE,
  CONJUNCTION,
  DETERMINERS,
  FINITE,
  GERUND,
  HEADS,
  NUMERAL,
  PARTICIPLE,
  PREPOSITIONS,
  PRESENT,
  PRESENT_3SG,
  PUNCT,
  QUESTION_WORDS,
  SUBORDINATOR,
  TO,
  VERBAL
} from './tag-sets.ts'
import {nounPhraseEndingAt, type NounPhrase} from './noun-phrases.ts'
import type {GrammaticalNumber} from './noun-number.ts'
import {wordSet} from '../language/word-set.ts'

/**
 * “He left the firm in May and has …”: the subject of the verb before the conjunction. Where the sentence has other
 * verbs before it, all their subjects must be of one number.
 *
 * @param conjunction the token “and”, “but” or “or”
 */
export function sharedSubject(
  article: Article,
  conjunction: number,
  from: number,
  subjectOf: (verb: Token) => Subject | undefined
): Subject | undefined {
  if (article.types[conjunction + 1]?.lower === 'not') return undefined // “whether it is or not has”
  let shared: Subject | undefined
  for (let at = conjunction - 1; at >= from; at--) {
    const tag = article.tags[at] ?? PUNCT
    if (isClauseBreak(article, at)) return undefined
    if (shared === undefined && QUESTION_WORDS.has(tag)) return undefined // “who nurture/NOUN and promote”
    if (!VERBAL.has(tag)) continue
    if (shared === undefined && isOpenNonFinite(article, at, from)) return undefined
    if (!FINITE.has(tag) || AUXILIARIES.has(article.tags[at - 1] ?? PUNCT)) continue
    const subject = asShown(new Token(article, at), subjectOf)
    if (subject === undefined || subject.number === 'either') {
      if (shared === undefined) return undefined
      continue
    }
    if (shared !== undefined && shared.number !== subject.number) return undefined
    shared ??= subject
  }
  return shared === undefined || shared.kind === 'relative' || shared.kind === 'there'
    ? undefined
    : {...shared, isDistant: true}
}

/** The subject of a verb, in the number that the verb gives it where it may have either: “Labour has”. */
function asShown(verb: Token, subjectOf: (verb: Token) => Subject | undefined): Subject | undefined {
  const subject = subjectOf(verb)
  if (subject?.number !== 'either' || (subject.kind !== 'noun' && subject.kind !== 'pronoun')) return subject
  return verb.feature === '3sg' ? {...subject, number: 'singular'} : subject
}

function isClauseBreak(article: Article, index: number): boolean {
  return /^[;:?"“”()–—]$/.test(article.types[index]?.text ?? '')
}

/** “to plan”, “selling”: a verb that the conjunction may join the next one to. */
function isOpenNonFinite(article: Article, at: number, from: number): boolean {
  const tag = article.tags[at] ?? PUNCT
  if (tag === BASE) return true
  if (tag !== GERUND && tag !== PARTICIPLE) return false
  let before = at - 1
  while (before > from && ADVERBS.has(article.tags[before] ?? PUNCT)) before--
  return !AUXILIARIES.has(article.tags[before] ?? PUNCT)
}

/** Words that may head a subject by themselves, or open a clause that is one. */
const CLAUSE_SUBJECTS = wordSet(
  'what whatever whoever that whether how why none any each either neither half most more all such so nor or one'
)

/**
 * Where the way to the subject is lost: the number that all nouns before the verb have, if they have one, for then it
 * does not matter which of them is the subject.
 */
export function onlyNumber(article: Article, verb: number, from: number): Subject | undefined {
  let number: GrammaticalNumber | undefined
  let first: NounPhrase | undefined
  let at = verb - 1
  while (at > from && ADVERBS.has(article.tags[at] ?? PUNCT)) at--
  if (VERBAL.has(article.tags[at] ?? PUNCT) && article.tags[at] !== PARTICIPLE) return undefined // “dared not speak”
  while (at >= from) {
    const tag = article.tags[at] ?? PUNCT
    if (!isPlain(article, at)) return undefined
    if (HEADS.has(tag)) {
      const phrase = nounPhraseEndingAt(article, at, from)
      if (phrase === undefined || phrase.number === 'either') return undefined
      if (number !== undefined && phrase.number !== number) return undefined
      if (isGroup(article, phrase.head)) return undefined
      number = phrase.number
      first = phrase
      at = phrase.firstToken
    }
    at--
  }
  if (number === undefined || first === undefined) return undefined
  const opener = first.firstToken - 1
  if (PREPOSITIONS.has(article.tags[opener] ?? PUNCT)) return undefined // “on the shelf were books”
  if (isQuestionWord(article, opener) || isQuestionWord(article, first.firstToken)) return undefined // “what worries us is”
  const head = new Token(article, first.head)
  return {kind: 'noun', head, number, person: 3, phrase: first, isDistant: true, isCollective: false}
}

function isGroup(article: Article, head: number): boolean {
  const word = article.types[head]?.lower ?? ''
  return COLLECTIVES.has(word) || MEASURES.has(word)
}

/** Whether a token can neither join two subjects nor be or open one that is no noun. */
function isPlain(article: Article, index: number): boolean {
  const tag = article.tags[index] ?? PUNCT
  if (DETERMINERS.has(tag)) return false // of no noun that was found: “the well known to monks”
  if (CLAUSE_SUBJECTS.has(article.types[index]?.lower ?? '')) return false
  if (tag === ADJECTIVE) return !PREPOSITIONS.has(article.tags[index + 1] ?? PUNCT) // “the least known of the”
  return !NEVER_PLAIN.has(tag) && !QUESTION_WORDS.has(tag)
}

/** A verb in the present among them may as well be a noun: “terror suspects detained in May are”. */
const NEVER_PLAIN: ReadonlySet<number> = new Set([
  CONJUNCTION,
  SUBORDINATOR,
  TO,
  GERUND,
  NUMERAL,
  BASE,
  PRESENT,
  PRESENT_3SG,
  PUNCT
])

function isQuestionWord(article: Article, index: number): boolean {
  return /^(?:what|whatever|how|why|whoever)$/.test(article.types[index]?.lower ?? '')
}
