/** Clauses without a finite verb: “the growth be slow”, “she been ill”, “the firm reporting a loss”. */
import type {Article} from '../article/article.ts'
import {Token} from '../article/token.ts'
import {inflect} from '../language/inflect.ts'
import {isMidAdverb} from '../language/verb-forms.ts'
import {ALSO_PREPOSITIONS, OPENERS} from './clause-words.ts'
import {subjectOf, type Subject} from './clauses.ts'
import {
  ADVERBS,
  AUXILIARIES,
  CONJUNCTION,
  DETERMINERS,
  FINITE,
  NAMES,
  NOMINAL,
  PARTICIPLE,
  PAST,
  PREPOSITIONS,
  PRESENT,
  PRONOUNS,
  PUNCT,
  QUESTION_WORDS,
  SUBORDINATOR,
  TO
} from './tag-sets.ts'
import {wordSet} from '../language/word-set.ts'

/** Whether a token may stand between a subject and its verb. */
function isAdverb(token: Token): boolean {
  return isMidAdverb(token.lower) || (token.upos === 'ADV' && token.feature !== 'wh')
}

/** The token before the verb, past adverbs and “, however,”. */
export function beforeVerb(verb: Token): Token | undefined {
  let token = verb.at(-1)
  while (token !== undefined && isAdverb(token)) token = token.at(-1)
  if (
    token?.text !== ',' ||
    !/^(?:however|though|meanwhile|too|moreover|also)$/.test(token.at(-1)?.lower ?? '')
  )
    return token
  return token.at(-2)?.text === ',' ? token.at(-3) : token
}

/** The token after the verb, past adverbs. */
function afterVerb(verb: Token): Token | undefined {
  let token = verb.at(1)
  while (token !== undefined && isAdverb(token)) token = token.at(1)
  return token
}

/** Whether something before the verb in its sentence passes the test. */
export function someBefore(verb: Token, test: (token: Token) => boolean): boolean {
  const {article, sentence, index} = verb
  for (let at = index - 1; at >= sentence.firstToken; at--) if (test(new Token(article, at))) return true
  return false
}

/** Whether an auxiliary waits for its verb: “had the plan been”, “will the man be”, not “has gone”, “to be”. */
export function isWaiting(auxiliary: Token, taken: (verb: Token) => boolean): boolean {
  const next = afterVerb(auxiliary)
  return next === undefined || !taken(next)
}

const CLOSED_SUBJECTS: ReadonlySet<string> = new Set(['i', 'he', 'she', 'we', 'they'])

/** A pronoun that can only be the subject of a finite verb; “who” and “which” where no preposition stands before. */
export function isBareSubject(token: Token): boolean {
  if (CLOSED_SUBJECTS.has(token.lower)) return true
  return (token.lower === 'who' || token.lower === 'which') && token.at(-1)?.upos !== 'ADP'
}

/** The subject of a verb in -ing that has taken the place of the finite verb of its clause. */
export function subjectOfVerbless(gerund: Token): Subject | undefined {
  const subject = subjectOf(gerund)
  if (subject === undefined || subject.kind === 'relative') return undefined
  const isThere = subject.kind === 'there'
  const opener = openerOf(gerund, isThere ? gerund.index - 1 : subject.phrase.firstToken)
  if (opener === undefined || mayHavePast(gerund, subject)) return undefined
  return hasOwnFinite(gerund, endOfClause(gerund, opener)) ? undefined : subject
}

/** “a barge moored at the quay carrying coal”: what looks like a participle may be the verb. */
function mayHavePast({article, index}: Token, {phrase}: Subject): boolean {
  for (let at = phrase.firstToken; at < index; at++) {
    if (article.tags[at] !== PARTICIPLE || AUXILIARIES.has(article.tags[at - 1] ?? PUNCT)) continue
    const verb = new Token(article, at)
    if (NOMINAL.has(article.tags[at - 1] ?? PUNCT) && inflect(verb.lemma, 'past') === verb.lower) return true
  }
  return false
}

type Opener = 'sentence' | 'clause'

/** What the subject opens: its sentence, or a clause that “that”, “because” or “said” has announced. */
function openerOf(gerund: Token, start: number): Opener | undefined {
  const {article, sentence} = gerund
  const before = article.token(start - 1)
  if (start > sentence.firstToken && before !== undefined) {
    const isConjunction = before.upos === 'SCONJ' && CLAUSE_OPENERS.has(before.lower)
    if (isConjunction || before.feature === 'wh' || (isAuxiliary(gerund) && ONLY_SAYS.test(before.lower)))
      return 'clause'
    if (/^[:“"]$/.test(before.text)) return 'sentence'
  }
  for (let at = sentence.firstToken; at < gerund.index; at++) {
    if (opensClause(article, at) || isFiniteBefore(article, at)) return undefined
  }
  return 'sentence'
}

const CLAUSE_OPENERS = wordSet('that because although though if whether while whereas when where')
/** Verbs of saying that are not followed by an object and a verb in -ing: “said orders being”, not “saw men being”. */
const ONLY_SAYS =
  /^(?:said|says|added|adds|argued|argues|insisted|insists|announced|thinks?|thought|believes?|believed|hopes?|hoped)$/

function isAuxiliary({lower}: Token): boolean {
  return lower === 'being' || lower === 'having'
}

function opensClause(article: Article, at: number): boolean {
  const tag = article.tags[at] ?? PUNCT
  if (QUESTION_WORDS.has(tag)) return true
  const word = article.types[at]?.lower ?? ''
  return tag === SUBORDINATOR && OPENERS.has(word) && !ALSO_PREPOSITIONS.has(word)
}

/** Before the verb only a tag counts; “coach Mike Hill” is no verb in the present. */
function isFiniteBefore(article: Article, at: number): boolean {
  const tag = article.tags[at] ?? PUNCT
  return tag === PRESENT ? !NAMES.has(article.tags[at + 1] ?? PUNCT) : FINITE.has(tag)
}

/** Where the clause of a verb ends for certain: at a mark, a comma and a conjunction, “, he said”, or the end. */
function endOfClause(gerund: Token, opener: Opener): number {
  const {article, index, sentence} = gerund
  for (let at = index + 1; at < sentence.endToken; at++) {
    const text = article.types[at]?.text ?? ''
    if (/^[;:–—]$/.test(text)) return at
    const next = article.tags[at + 1] ?? PUNCT
    const joins = next === CONJUNCTION || next === SUBORDINATOR || QUESTION_WORDS.has(next)
    const isShort = opener === 'clause' && isAuxiliary(gerund)
    if (text === ',' && (isShort || joins || isAttribution(article, at, sentence.endToken))) return at
    if (text === 'but' && (DETERMINERS.has(next) || NAMES.has(next) || PRONOUNS.has(next))) return at
  }
  return sentence.endToken
}

/** “, an official report says.” */
function isAttribution(article: Article, comma: number, end: number): boolean {
  for (let at = comma + 1; at < Math.min(end, comma + 7); at++) {
    if (/^(?:said|says|say)$/.test(article.types[at]?.lower ?? '')) return true
    if (article.types[at]?.text === ',') return false
  }
  return false
}

/** Whether a finite verb up to `end` belongs to no clause that opens after the verb. */
function hasOwnFinite(verb: Token, end: number): boolean {
  const {article} = verb
  const isPerfect = verb.lower === 'having' && afterVerb(verb)?.feature === 'part'
  let claims = SAYING.has(verb.lemma) ? 1 : 0
  for (let at = firstAfter(verb, isPerfect); at < end; at++) {
    if (isSubjectAt(article, at) || (opensClause(article, at) && article.tags[at + 1] !== TO)) claims++
    else if (isMaybeFinite(article, at, isPerfect)) {
      if (claims === 0) return true
      if (!isMaybeFinite(article, at + 1, false)) claims--
    }
  }
  return false
}

/** Past the participle that “having” or “being” takes. */
function firstAfter(verb: Token, isPerfect: boolean): number {
  let last = verb
  for (let next = afterVerb(verb); next?.feature === 'part'; next = afterVerb(next)) last = next
  return isPerfect || verb.lower === 'being' ? last.index + 1 : verb.index + 1
}

/** “the deal he wants”: a clause without a pronoun of its own. */
function isSubjectAt(article: Article, at: number): boolean {
  return CLOSED_SUBJECTS.has(article.types[at]?.lower ?? '') && !opensClause(article, at - 1)
}

/**
 * Tagged as finite, or a word that may be: “the men waiting there closed the gate”.
 *
 * @param isStrict whether “an insult made to him” counts as a participle: nothing can be “the firm having made …”
 */
function isMaybeFinite(article: Article, at: number, isStrict: boolean): boolean {
  const tag = article.tags[at] ?? PUNCT
  const before = article.tags[at - 1] ?? PUNCT
  const next = article.tags[at + 1] ?? PUNCT
  if (isStrict && tag === PAST && NOMINAL.has(before) && (PREPOSITIONS.has(next) || next === PUNCT))
    return false
  if (FINITE.has(tag)) return true
  const word = article.types[at]?.lower ?? ''
  if (/^(?:been|being)$/.test(word)) return false
  const form = article.language.inflectedVerb(word)?.feature
  if (form === 'past') return !isStrict
  return form === '3sg' && NOMINAL.has(before) && !ADVERBS.has(before) && next !== PUNCT
}

const SAYING =
  wordSet(`say add argue insist claim announce think believe hope warn tell admit deny report confirm suggest know fear feel
   find show mean predict expect reveal explain note promise vow`)
