/**
 * A whole sentence without a finite verb, whose subject and predicate stand side by side: “Australia continuing to talk”,
 * “The gel great for burns”, “There a long queue at the gate”.
 */
import type {Article, Sentence} from '../article/article.ts'
import {isWholeSentence} from '../article/finite.ts'
import {Token} from '../article/token.ts'
import {isQuality} from '../language/qualities.ts'
import {participleOnly} from '../language/verb-forms.ts'
import type {WordType} from '../language/word-type.ts'
import {wordSet} from '../language/word-set.ts'
import {ALSO_PREPOSITIONS, OPENERS} from './clause-words.ts'
import type {LostWord} from './lost-passive.ts'
import {nounPhraseStartingAt} from './noun-phrases.ts'
import {isPassiveOnly} from './passive-only.ts'
import {
  AUXILIARIES,
  FINITE,
  NOMINAL,
  PARTICIPLE,
  PUNCT,
  QUESTION_WORDS,
  SUBORDINATOR,
  TO
} from './tag-sets.ts'

/** In tokens; shorter ones are exclamations and headings, longer ones are misread. */
const SHORTEST = 6
const LONGEST = 45

/** @returns the words between which the verb of the main clause is missing */
export function lostVerb(article: Article, sentence: Sentence): LostWord | undefined {
  const length = sentence.endToken - sentence.firstToken
  if (length < SHORTEST || length > LONGEST || !isPlainSentence(article, sentence)) return undefined
  const start = startOfMain(article, sentence)
  return start === undefined
    ? undefined
    : lostBetween(article, start, endOfMain(article, start, sentence.endToken))
}

const CLAUSE_OPENERS = wordSet('that because although though if when while whereas until unless')
const SAYS = /^(?:said|says)$/

/** The same in a clause: “because the lifts out of order”, “said the work already under way”. */
export function lostVerbInClause(opener: Token): LostWord | undefined {
  const opens =
    SAYS.test(opener.lower) || (CLAUSE_OPENERS.has(opener.lower) && /^(?:SCONJ|ADV)$/.test(opener.upos))
  const first = opener.at(1)
  if (!opens || first === undefined || opener.isInQuotation || opener.zone !== 'body') return undefined
  if (!(first.lower === 'the' || first.upos === 'PROPN' || first.feature === 'poss')) return undefined
  if (SAYS.test(opener.lower) && opener.at(-1)?.upos === 'PUNCT') return undefined
  if (opener.lower === 'that' && !/^(?:VERB|ADJ)$/.test(opener.at(-1)?.upos ?? '')) return undefined
  const {article, sentence} = opener
  let end = first.index
  while (
    end < sentence.endToken &&
    article.types[end]?.kind !== 'mark' &&
    article.types[end]?.kind !== 'quote'
  )
    end++
  return lostBetween(article, first.index, end)
}

/** What is missing in a clause from its subject to its end. */
function lostBetween(article: Article, start: number, end: number): LostWord | undefined {
  if (hasFiniteVerb(article, start, end)) return undefined
  const subject = subjectAt(article, start, end)
  const predicate = subject === undefined ? undefined : predicateAfter(subject)
  if (subject === undefined || predicate === undefined) return undefined
  const forms = subject.isPlural ? ['are', 'were'] : ['is', 'was']
  const next = subject.last.at(1) ?? predicate
  return {
    start: subject.last.start,
    end: next.end,
    expected: forms.map((form) => `${subject.last.text} ${form} ${next.text}`)
  }
}

/** Where the main clause ends: before “, but it rained” and “, the study found.” */
function endOfMain(article: Article, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    const token = new Token(article, at)
    if (
      token.text === ',' &&
      end - at < 8 &&
      /^(?:said|says|found|added|warned|reported)$/.test(article.types[end - 2]?.lower ?? '')
    )
      return at
    const next = token.at(1)
    if (token.upos !== 'CCONJ' || next === undefined) continue
    if (/^(?:he|she|they|we|it|there|i)$/.test(next.lower)) return at
    if ((token.lower === 'but' || token.at(-1)?.text === ',') && /^(?:DET|PROPN)$/.test(next.upos)) return at
  }
  return end
}

/** Running prose from a capital to a full stop, with no mark that could stand for a verb. */
function isPlainSentence(article: Article, sentence: Sentence): boolean {
  const first = new Token(article, sentence.firstToken)
  if (!first.isCapitalised || first.type.isAllCaps || first.isInQuotation || first.zone !== 'body')
    return false
  if (article.types[sentence.endToken - 1]?.text !== '.' || !isWholeSentence(article, sentence)) return false
  for (let at = sentence.firstToken; at < sentence.endToken; at++)
    if (/^(?:[:;–—…()[\]/&"“”‘•*|=-]|\.\.\.)$/.test(article.types[at]?.text ?? '')) return false
  return true
}

/** Whether some word may be the verb of the main clause; every clause that is opened has one of its own. */
function hasFiniteVerb(article: Article, start: number, end: number): boolean {
  let claims = 0
  for (let at = start; at < end; at++) {
    if (opensClause(article, at)) claims++
    else if (mayBeFinite(article, at, start)) {
      if (claims === 0) return true
      if (!mayBeFinite(article, at + 1, start)) claims--
    }
  }
  return false
}

function opensClause(article: Article, at: number): boolean {
  const tag = article.tags[at] ?? PUNCT
  if (article.tags[at + 1] === TO) return false
  if (QUESTION_WORDS.has(tag)) return true
  const word = article.types[at]?.lower ?? ''
  return tag === SUBORDINATOR && OPENERS.has(word) && !ALSO_PREPOSITIONS.has(word)
}

const SHORT_VERBS = /^(?:'s|'re|'ve|'d|'ll|'m|may|can|will|might|must|need|dare|let|says|said)$/

/** Tagged as finite, or a form that may be: “bought”, “plans”, and the bare form where no “to” stands before it. */
function mayBeFinite(article: Article, at: number, first: number): boolean {
  const tag = article.tags[at] ?? PUNCT
  if (FINITE.has(tag)) return !isPassiveOnly(new Token(article, at))
  const type = article.types[at]
  if (type?.kind !== 'word' || isPassiveOnly(new Token(article, at))) return false
  return mayBeFiniteForm(article, at, first, type)
}

function mayBeFiniteForm(article: Article, at: number, first: number, type: WordType): boolean {
  const tag = article.tags[at] ?? PUNCT
  const word = type.lower
  if (SHORT_VERBS.test(word)) return article.tags[at - 1] !== TO && !(word === "'s" && isOwner(article, at))
  const before = article.tags[at - 1] ?? PUNCT
  if (type.isCapitalised && at > first) return false // United States
  if (tag === PARTICIPLE)
    return (
      participleOnly(word) === undefined &&
      !AUXILIARIES.has(before) &&
      !/^(?:not|more|less|so|been|being)$/.test(article.types[at - 1]?.lower ?? '')
    )
  const form = article.language.inflectedVerb(word)?.feature
  if (form === 'past') return !AUXILIARIES.has(before)
  if (form === '3sg') return NOMINAL.has(before) && article.tags[at + 1] !== PUNCT
  if (new Token(article, at).feature === 'base')
    return before !== TO && !/^(?:to|and|or|not)$/.test(article.types[at - 1]?.lower ?? '')
  return at > first && isBareForm(article, at)
}

function isOwner(article: Article, at: number): boolean {
  return new Token(article, at).feature === 'poss' || new Token(article, at).upos === 'PART'
}

/** “police *search* homes”: tagged as a noun, after a plural, and a verb for all that. */
function isBareForm(article: Article, at: number): boolean {
  const token = new Token(article, at)
  const before = token.at(-1)
  if (token.upos !== 'NOUN' || before === undefined) return false
  const isAfterPlural =
    before.feature === 'pl' || /^(?:they|we|you|i|police|people|staff|who)$/.test(before.lower)
  return isAfterPlural && token.type.features.mayBe('VERB')
}

/** Where the main clause begins: at the head of the sentence, or behind “However,”, “In May,” and “As it rained,”. */
function startOfMain(article: Article, {firstToken, endToken}: Sentence): number | undefined {
  const first = new Token(article, firstToken)
  const isClause = first.upos === 'SCONJ' || first.feature === 'wh'
  if (!isClause && !/^(?:ADV|ADP)$/.test(first.upos)) return firstToken
  const farthest = Math.min(endToken, firstToken + (isClause ? 16 : 7))
  for (let at = firstToken + 1; at < farthest; at++) if (article.types[at]?.text === ',') return at + 1
  return undefined
}

interface Subject {
  readonly last: Token
  readonly head: Token
  readonly isPlural: boolean
  /** Whether it ends in “of” something. */
  readonly isOfPhrase?: boolean
  /** “the”, a name or an owner stands before it: no note or caption, “Carvings done by hand.” */
  readonly isCertain?: boolean
}

/** They make an exclamation, a heading or a list of what follows: “No end in sight.” */
const FRAGMENTS = wordSet(
  `no not none nothing never what how such so why another more less plenty enough little all every each one any other
   only just even most least best worst same next last first well yes both either neither here now then more`
)
/** They go with a form in -ing: “The sound of men working.” */
const SIGHTS = wordSet(
  `sound sounds sight sights smell thought thoughts idea image images picture pictures case matter story stories video
   videos footage photo photos photograph photographs memory memories prospect risk chance possibility example fear fears
   talk hope hopes result results consequence way point question problem trouble experience joy pleasure kind sort`
)
const SINGLE = /^(?:he|she|it|this|that|there|who|everyone|someone|everybody|nobody)$/
const SEVERAL = /^(?:they|we|these|those|many|others|several)$/

function subjectAt(article: Article, start: number, endToken: number): Subject | undefined {
  const first = article.token(start)
  if (first === undefined || FRAGMENTS.has(first.lower)) return undefined
  if (first.upos === 'SCONJ') return undefined
  if (SINGLE.test(first.lower) && first.at(1)?.upos !== 'NOUN' && first.at(1)?.upos !== 'ADJ')
    return {last: first, head: first, isPlural: false}
  if (/^(?:there|it)$/.test(first.lower)) return {last: first, head: first, isPlural: false}
  if (SEVERAL.test(first.lower) && !/^(?:NOUN|ADJ)$/.test(first.at(1)?.upos ?? ''))
    return {last: first, head: first, isPlural: true}
  // “Three stages gone, two to come”
  if (!/^(?:DET|PROPN|NOUN|ADJ)$/.test(first.upos) && first.feature !== 'poss') return undefined
  return phraseAt(article, first, endToken)
}

/** A noun phrase with the phrases that hang on it. */
function phraseAt(article: Article, first: Token, end: number): Subject | undefined {
  const phrase = nounPhraseStartingAt(article, first.index, end)
  if (phrase === undefined) return undefined
  let last = phrase.endToken - 1
  let isOfPhrase = false
  for (let more = 0; more < 3; more++) {
    const joint = article.token(last + 1)
    const joined = joint?.upos === 'ADP' ? nounPhraseStartingAt(article, last + 2, end) : undefined
    if (joined === undefined) break
    isOfPhrase = joint?.lower === 'of'
    last = joined.endToken - 1
  }
  const head = article.token(phrase.head)
  const lastToken = article.token(last)
  if (head === undefined || lastToken === undefined || SIGHTS.has(head.lower)) return undefined
  const isCertain =
    /^(?:PROPN|DET|NUM)$/.test(first.upos) || first.feature === 'poss' || first.feature === 'pl'
  return {last: lastToken, head, isPlural: phrase.number === 'plural', isOfPhrase, isCertain}
}

const PREPOSITIONS =
  /^(?:following|using|including|regarding|concerning|considering|involving|according|excluding|depending|owing|pending|barring|failing|starting|beginning|during)$/

/** What only a verb that is missing can have led in. */
function predicateAfter(subject: Subject): Token | undefined {
  const {last, head} = subject
  const isDenied = last.at(1)?.feature === 'neg'
  let next = last.at(1)
  while (next !== undefined && (next.upos === 'ADV' || next.feature === 'neg') && next.feature !== 'wh')
    next = next.at(1)
  if (next === undefined || next.upos === 'PUNCT' || next.isCapitalised) return undefined
  if (next.upos === 'VERB') return isLoneForm(next, subject, isDenied) ? next : undefined
  const isPronoun = head.index === last.index && head.upos === 'PRON'
  if (next.upos === 'ADJ') return isQuality(next.lower) || isPronoun || isDenied ? withTail(next) : undefined
  // “Support the same kind of work.” is a command, and in “The repair cost the town £2m.” there is a verb
  if (next.upos === 'DET' && /^(?:the|a|an)$/.test(next.lower))
    return subject.isCertain === false || last.type.features.mayBe('VERB') ? undefined : next
  return isPronoun && (next.feature === 'poss' || next.upos === 'NUM' || isDenied) ? next : undefined
}

/** A form in -ing or a participle, which has to have its auxiliary. */
function isLoneForm(verb: Token, {isOfPhrase, isCertain}: Subject, isDenied: boolean): boolean {
  // “the legend of a king pouring wine”
  if (verb.feature === 'ger') return !PREPOSITIONS.test(verb.lower) && isOfPhrase !== true && goesOn(verb)
  if (participleOnly(verb.lower) !== undefined || isPassiveOnly(verb)) return isCertain === true
  return verb.feature === 'part' && isDenied
}

/** Not “revenue sharing, health care and …”. */
function goesOn(gerund: Token): boolean {
  const next = gerund.at(1)
  return next !== undefined && /^(?:DET|PRON|PART|ADP|ADV|NUM|PROPN|ADJ|NOUN)$/.test(next.upos)
}

/** “great for”, “likely to”: not the adjective of a heading. */
function withTail(adjective: Token): Token | undefined {
  const after = adjective.at(1)
  return after !== undefined &&
    (/^(?:ADP|SCONJ|PART|CCONJ)$/.test(after.upos) || after.text === '.' || after.lower === 'that')
    ? adjective
    : undefined
}
